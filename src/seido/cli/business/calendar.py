"""``seido calendar``: what will be owed, by whom and when, for the whole life of a loan."""

import re
from datetime import UTC, date, datetime, time
from pathlib import Path

import click
from rich.text import Text

from seido.answers.casework.owed import DUE_IS, OwedRow, due_day, missing_days, owed_json, owed_rows
from seido.answers.wording import say
from seido.cli.parts.business_file import CORPORATION, JSON, corporation_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.options import Given
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json_rows
from seido.intake.business import read_business
from seido.intake.values.readers import parse_date
from seido.japan import today
from seido.procedures.catalogue import duties_beside
from seido.procedures.ics import calendar_file
from seido.procedures.periods import Settings
from seido.refusal import Problem, refuse, refused, unreadable
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme
from seido.schemes.due import Days, FiscalYearEnd
from seido.schemes.duties import Since, Year
from seido.schemes.model import Scheme
from seido.screening import screen
from seido.tables.places import overwritten, whole

_DAYS = {
    "plan_day": "--plan-day",
    "certificate_day": "--certificate-day",
    "contract_day": "--contract-day",
    "founding_day": "--founding-day",
    "last_day": "--last-day",
}
_EXAMPLES = {
    **{option: f"{option} 2025-04-01" for option in _DAYS.values()},
    "--fiscal-year-end": "--fiscal-year-end 3/31",
}
_YEAR_END = re.compile(r"(\d{1,2})(?:[/.\-月](?:(\d{1,2})日?|末日?)?)?")
_SHORT_MONTHS = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


@click.command("calendar")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("scheme")
@click.option("--from", "start", metavar="日付", help="融資の実行日 / the day of the loan.")
@click.option("--plan-day", metavar="日付", help="計画を策定した日 / when the plan was drawn up.")
@click.option("--fiscal-year-end", metavar="月日", help="決算期末（9/20、2月末） / such as 9/20.")
@click.option("--last-day", metavar="日付", help="最後の返済の日 / the day of the last repayment.")
@click.option("--certificate-day", metavar="日付", help="認定の日 / when it was certified.")
@click.option("--contract-day", metavar="日付", help="契約の日 / the day of the contract.")
@click.option("--founding-day", metavar="日付", help="設立の日 / the day of the founding.")
@click.option(
    "--within-days",
    type=int,
    metavar="日数",
    help="期日が資料にない報告を、期間の後この日数以内とする。省くと次の期間の末日まで"
    " / days after the period; by default until the next one ends.",
)
@click.option(
    "--periods-of",
    type=click.Choice([each.value for each in Year]),
    help="資料にないときの期間の区切り / whose year is divided, where the source is silent.",
)
@click.option(
    "--counted-from",
    type=click.Choice([each.value for each in Since]),
    help="資料にないときの起点 / the day counted from, where the source is silent.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="カレンダーのファイル（.ics）に書く / write a calendar file.",
)
@CORPORATION
@LANGUAGE
@JSON
def command(
    file: Path,
    scheme: str,
    start: str | None,
    within_days: int | None,
    periods_of: str | None,
    counted_from: str | None,
    output: Path | None,
    corporation: str | None,
    language: Language,
    *,
    as_json: bool,
    **typed: str | None,
) -> None:
    """借りた後の義務を、だれが・だれに・いつまでに果たすかを、融資の終わりまで示す。

    Show what will be owed under SCHEME by whom, to whom and when, until the loan of the business
    in FILE is repaid.
    """  # noqa: D415 - the first line is Japanese
    refuse(overwritten({"FILE": file}, {"-o": output}))
    found = find_scheme(scheme)
    days = _days(start, typed)
    settings = Settings(
        of=Year(periods_of) if periods_of else None,
        since=Since(counted_from) if counted_from else None,
        within_days=within_days,
    )
    rows = _rows(file, found, days, settings, corporation_of(corporation))
    _stop_at_missing(rows)
    if output is not None:
        _write(output, rows, found, days, language)
    if as_json:
        print_json_rows([owed_json(each) for each in rows])
        return
    _print(rows, found, language, output)


def parse_year_end(text: str) -> FiscalYearEnd:
    """Return when a fiscal year ends, from ``9/20``, ``9月20日``, ``2月末`` or ``3``.

    Raises:
        Refused: for a text that is no such day.
    """
    found = _YEAR_END.fullmatch(text.strip())
    month, day = (int(found[1]), int(found[2] or 31)) if found else (0, 0)
    stated = bool(found and found[2])
    if not (1 <= month <= 12 and 1 <= day <= (_SHORT_MONTHS.get(month, 31) if stated else 31)):
        raise unreadable(
            text,
            ("「3/31」「9月20日」「2月末」のように書いてください", "write it such as 3/31 or 9/20"),
        )
    return FiscalYearEnd(month, day)


def _days(start: str | None, typed: dict[str, str | None]) -> Days:
    given = Given()
    loan_day = given.read("--from", given.need("--from", start, "2025-04-01"), parse_date)
    year_end = given.read("--fiscal-year-end", typed["fiscal_year_end"], parse_year_end)
    named = {name: given.read(option, typed[name], parse_date) for name, option in _DAYS.items()}
    last = named["last_day"]
    if loan_day and last and last < loan_day:
        given.problems.append(
            Problem(
                "融資の実行日より前です。後の日を書いてください",
                "it lies before the day of the loan; give a later one",
                "--last-day",
            )
        )
    given.stop_at_problems()
    return Days(loan_day=loan_day, fiscal_year_end=year_end, **named)


def _rows(
    file: Path, scheme: Scheme, days: Days, settings: Settings, corporation: str | None
) -> tuple[OwedRow, ...]:
    day = days.loan_day or today()
    screening = screen(read_business(file).facts, day, (scheme,), corporation=corporation)
    edition = screening.decisions[0].edition
    if edition is None:
        raise refused(
            f"{day.isoformat()}の条件は資料にありません。後の日を書いてください",
            f"no terms are known for {day.isoformat()}; give a later day",
            "--from",
        )
    beside = duties_beside(scheme.id, day)
    return owed_rows(edition, screening.known, days, settings, beside)


def _stop_at_missing(rows: tuple[OwedRow, ...]) -> None:
    options = {**_DAYS, "fiscal_year_end": "--fiscal-year-end"}
    refuse(
        Problem(
            f"この制度の義務の日を数えるのに要ります。「{_EXAMPLES[options[name]]}」のように"
            "書いてください",
            "the days of its duties are counted with it; write it such as"
            f" {_EXAMPLES[options[name]]}",
            options[name],
        )
        for name in sorted(missing_days(rows))
    )


def _write(
    path: Path, rows: tuple[OwedRow, ...], scheme: Scheme, days: Days, language: Language
) -> None:
    key = f"{scheme.id}-{days.loan_day.isoformat() if days.loan_day else ''}"
    told = (due_day(each, key, language) for each in rows)
    stamp = datetime.combine(today(), time(), UTC)
    name = scheme.name.in_language(language)
    with whole(path) as partial:
        partial.write_bytes(calendar_file((each for each in told if each), stamp, name))


def _print(
    rows: tuple[OwedRow, ...], scheme: Scheme, language: Language, output: Path | None
) -> None:
    page = Page()
    page.line(Text.assemble((scheme.name.in_language(language), "bold"), f"  {scheme.id}"))
    if not rows:
        page.line(say(language, "資料に義務はない", "the source states no duties"))
    for duty in dict.fromkeys(each.duty.id for each in rows):
        of_duty = [each for each in rows if each.duty.id == duty]
        first = of_duty[0]
        who, to = (each.words.in_language(language) for each in (first.duty.who, first.duty.to))
        page.line()
        page.line(first.duty.words.in_language(language), style="bold")
        page.line(f"{who} → {to}", 2, "dim")
        if not first.certain:
            page.line(say(language, "要るかどうかは未定", "whether it is owed is not settled"), 2)
        page.table([_cells(each, language) for each in of_duty if each.period], indent=2)
        if first.period is None:
            page.line(_silent(first, language), 2)
    if output is not None:
        page.line()
        page.line(say(language, f"{output} に書いた", f"written to {output}"))


def _cells(row: OwedRow, language: Language) -> tuple[str, str, str]:
    period = row.period
    if period is None:
        return "", "", ""
    span = f"{_day(period.first)} – {_day(period.last)}"
    if not period.owed:
        return str(period.number), span, say(language, "なし", "none")
    by = say(language, f"{_day(period.due)}まで", f"by {_day(period.due)}")
    return str(period.number), span, f"{by}（{DUE_IS[period.due_is].in_language(language)}）"


def _silent(row: OwedRow, language: Language) -> str:
    if row.told.silent == {"calendar"}:
        return say(language, "期日は資料にない（その都度）", "no day is stated; as it arises")
    return say(
        language,
        "起点や区切りが資料にない。--counted-from と --periods-of で入れる",
        "the source does not say from when; enter --counted-from and --periods-of",
    )


def _day(day: date) -> str:
    return day.isoformat()
