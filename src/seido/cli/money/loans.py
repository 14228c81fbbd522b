"""``seido loans``: guarantee fees and repayment schedules of every loan in a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seido.answers.wording import say
from seido.cli.parts.bulk import ending_in_words, need_polars
from seido.cli.parts.business_file import JSON
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.options import Given
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import print_json, print_table, yen_text
from seido.cli.portfolio.progress import progress
from seido.intake.values.loan_options import parse_lending_day
from seido.japan import today
from seido.loans.columns import Use
from seido.refusal import Problem
from seido.rules.words import Language, Words
from seido.tables.places import overwritten

if TYPE_CHECKING:  # Polars is an extra
    from seido.loans.run import LoanSummary

PATH = click.Path(path_type=Path)
_SHOWN = 10


@click.command("loans")
@click.argument("file", type=PATH, required=False)
@click.option(
    "-o",
    "--output",
    "result",
    type=PATH,
    required=True,
    help="融資ごとの結果（.parquet .csv .xlsx） / the answers, loan by loan.",
)
@click.option(
    "--schedules",
    type=PATH,
    help="全融資・全回の返済予定（.parquet .csv .xlsx） / every payment of every loan.",
)
@as_of_option("申込日のない行の申込日。省くと今日 / where a row has none; today.")
@click.option(
    "--ignore",
    metavar="見出し",
    multiple=True,
    help="読まない列（繰返し可） / a column not to be read; may be repeated.",
)
@click.option(
    "--generate",
    metavar="件数",
    type=click.IntRange(min=1),
    help="FILEの代わりに架空の融資で試す / make up so many loans in place of FILE.",
)
@click.option(
    "--months",
    metavar="月数",
    type=click.IntRange(6, 1_200),
    help="架空の融資の期間。省くと様々 / the term of made-up loans; else various.",
)
@click.option("--seed", default=1, show_default=True, help="架空の融資の種 / which made-up loans.")
@LANGUAGE
@JSON
def command(
    file: Path | None,
    result: Path,
    schedules: Path | None,
    as_of: str | None,
    ignore: tuple[str, ...],
    generate: int | None,
    months: int | None,
    seed: int,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """ファイルにある多数の融資の保証料と返済予定。

    The guarantee fee and the repayment schedule of every loan in FILE (Parquet, CSV, Excel), to
    the yen as `seido fee` and `seido repay` give them. A row that cannot be computed is kept, and
    says why.

    \b
    seido loans loans.csv -o fees.parquet --schedules payments.parquet
    seido loans --generate 1000000 -o fees.parquet
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    need_polars()
    from seido.loans.run import LoanJob, run_loans  # noqa: PLC0415 - an extra

    given = Given()
    day = given.read("--as-of", as_of, parse_lending_day) or today()
    given.problems += _wrong_together(file, generate, months, result, schedules)
    given.stop_at_problems()
    with (
        ending_in_words(language),
        _loans(file, generate, months, seed, result, language) as source,
    ):
        job = LoanJob(
            source=source,
            result=result,
            schedules=schedules,
            day=day,
            ignored=ignore,
            language=language,
        )
        with progress(say(language, "計算", "computing")) as (started, advanced):
            summary = run_loans(job, started, advanced)
    if as_json:
        print_json(_json(summary))
    else:
        _print(summary, [result, schedules])


def _wrong_together(
    file: Path | None,
    generate: int | None,
    months: int | None,
    result: Path,
    schedules: Path | None,
) -> Iterator[Problem]:
    """Yield what is wrong with the options together."""
    if (file is None) == (generate is None):
        yield Problem(
            "融資のファイルか --generate 件数 の、どちらか一方を書いてください",
            "give either a file of loans or --generate with a number",
        )
    if months is not None and generate is None:
        yield Problem("--generate と一緒に使います", "it goes together with --generate", "--months")
    yield from overwritten({"FILE": file}, {"-o": result, "--schedules": schedules})


@contextmanager
def _loans(
    file: Path | None,
    generate: int | None,
    months: int | None,
    seed: int,
    result: Path,
    language: Language,
) -> Iterator[Path]:
    """Yield the file of loans; those that are made up lie beside the result for a while."""
    if file is not None:
        yield file
        return
    from seido.loans.made_up import SCHEMA, generated_loans  # noqa: PLC0415 - an extra
    from seido.tables.workplaces import passing_folder  # noqa: PLC0415 - as above
    from seido.tables.writing import refuse_unwritable, write_batches  # noqa: PLC0415 - as above

    refuse_unwritable(result)
    with passing_folder(result.parent) as folder:
        place = folder / "loans.parquet"
        title = say(language, "融資を作成", "making loans")
        with progress(title) as (started, advanced):
            started(generate or 0)
            made = generated_loans(generate or 0, seed, months=months)
            write_batches(place, SCHEMA, made, advanced)
        yield place


def _json(summary: "LoanSummary") -> dict[str, object]:
    return {
        "columns": {each.heading: each.column.name for each in summary.bound},
        "loans": summary.rows,
        "fees": summary.fees,
        "fee_ranges": summary.fee_ranges,
        "fee_yen": summary.fee_yen,
        "schedules": summary.schedules,
        "payments": summary.payments,
        "total_interest_yen": summary.interest_yen,
        "refused": summary.refused,
        "problems": [
            {"problem": text, "loans": count} for text, count in summary.problems.most_common()
        ],
    }


def _print(summary: "LoanSummary", places: list[Path | None]) -> None:
    rows = [(Words("融資", "loans"), f"{summary.rows:,}")]
    if Use.FEE in summary.uses:
        rows += [
            (Words("保証料の出た融資", "with a fee"), f"{summary.fees:,}"),
            (Words("幅で出た融資（区分不明）", "with a range"), f"{summary.fee_ranges:,}"),
            (Words("保証料の合計", "fees in all"), yen_text(summary.fee_yen)),
        ]
    if Use.SCHEDULE in summary.uses:
        rows += [
            (Words("返済予定の出た融資", "with a schedule"), f"{summary.schedules:,}"),
            (Words("返済の回数の合計", "payments in all"), f"{summary.payments:,}"),
            (Words("利息の合計", "interest in all"), yen_text(summary.interest_yen)),
        ]
    rows.append((Words("理由の付いた融資", "with a problem"), f"{summary.refused:,}"))
    print_table(Words("多数の融資", "Loans"), rows)
    page = Page()
    for text, count in summary.problems.most_common(_SHOWN):
        page.line(f"- {count:,}: {text}")
    for place in filter(None, places):
        page.line(f"→ {place}")
