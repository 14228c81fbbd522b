"""``seido impact``: what a change of terms does to a portfolio of businesses."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seido.answers.wording import say
from seido.cli.parts.bulk import ending_in_words, need_polars
from seido.cli.parts.business_file import JSON, day_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.options import Given
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import print_json
from seido.cli.portfolio.progress import progress
from seido.refusal import Problem, Refused, refuse
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.model import Scheme
from seido.tables.places import overwritten, write_whole

if TYPE_CHECKING:  # Polars is an extra
    from seido.impact.counts import Impact
    from seido.impact.run import ImpactJob

BY = ("industry", "employees", "prefecture")
"""The facts of ``seido.portfolio.summary.DIVISIONS``."""


@click.command("impact")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--from",
    "before",
    metavar="条件",
    required=True,
    help="変更前：日付、または 制度@日付 / the terms before: DAY or SCHEME@DAY.",
)
@click.option(
    "--to",
    "after",
    metavar="条件",
    required=True,
    help="変更後：日付、または 制度@日付 / the terms after: DAY or SCHEME@DAY.",
)
@click.option(
    "--scheme",
    "schemes",
    metavar="制度",
    multiple=True,
    help="この制度だけ（繰返し可） / only this scheme; may be repeated.",
)
@click.option(
    "-o",
    "--output",
    "result",
    type=click.Path(path_type=Path),
    help="事業者ごとの結果（.parquet .csv .xlsx） / the answers row by row.",
)
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    help="図表の報告（.html） / a report with charts, as one HTML file.",
)
@click.option(
    "--only-changed",
    is_flag=True,
    help="判定か限度額の変わる行だけを書き出す / write only the rows whose answers change.",
)
@click.option(
    "--map",
    "mapping",
    type=click.Path(path_type=Path),
    help="見出しの対応表（TOML） / a mapping file for foreign headings.",
)
@click.option(
    "--by",
    type=click.Choice(BY),
    help="業種・従業員規模・都道府県別にも示す / show who gains and loses by group too.",
)
@as_of_option(
    "全行の申込日。省くと行ごとの申込日、なければ今日"
    " / the application date of all rows; else each row's own, else today."
)
@LANGUAGE
@JSON
def command(
    file: Path,
    before: str,
    after: str,
    schemes: tuple[str, ...],
    result: Path | None,
    report: Path | None,
    mapping: Path | None,
    by: str | None,
    as_of: str | None,
    language: Language,
    *,
    only_changed: bool,
    as_json: bool,
) -> None:
    """条件の変更で、どの事業者が得をし、損をするか。どの条件のためか。

    Compare the answers to every business in FILE (Parquet, CSV, Excel) under the terms before and
    after: who gains, who loses, by which requirement, and what becomes of the limits.
    """  # noqa: D415 - the first line is Japanese
    need_polars()
    if only_changed and result is None:
        raise Refused(_NOWHERE)
    refuse(overwritten({"FILE": file, "--map": mapping}, {"-o": result, "--report": report}))
    chosen = tuple(map(find_scheme, schemes))
    asked = _asked(before, after, day_of(as_of), for_all=as_of is not None)
    with ending_in_words(language):
        job = _job(before, after, chosen, file, result, mapping, as_of, language, only_changed)
        found = _compared(job, report, asked)
    if as_json:
        from seido.cli.impact.rows import impact_rows  # noqa: PLC0415 - Polars is an extra

        print_json({"from": before, "to": after, **impact_rows(found)})
        return
    from seido.cli.impact.printed import print_impact  # noqa: PLC0415 - as above

    print_impact(found, asked, language, by)
    for place in filter(None, (result, report)):
        Page().line(f"→ {place}")


def _job(
    before: str,
    after: str,
    chosen: tuple[Scheme, ...],
    file: Path,
    result: Path | None,
    mapping: Path | None,
    as_of: str | None,
    language: Language,
    only_changed: bool,  # noqa: FBT001 - as typed
) -> "ImpactJob":
    """Return what to compare.

    Raises:
        Refused: where a scheme is named in two ways, or there are no such terms.
    """
    from seido.impact.changes import changes, terms_named  # noqa: PLC0415 - as above
    from seido.impact.run import ImpactJob  # noqa: PLC0415 - Polars is an extra

    given = Given()
    old = given.read("--from", before, terms_named)
    new = given.read("--to", after, terms_named)
    if chosen and any(each and each.scheme for each in (old, new)):
        given.problems.append(_NAMED_TWICE)
    if given.problems or old is None or new is None:
        raise Refused(*given.problems)
    return ImpactJob(
        source=file,
        changes=changes(old, new, chosen or all_schemes()),
        result=result,
        only_changed=only_changed,
        mapping=mapping,
        day=day_of(as_of),
        for_all=as_of is not None,
        language=language,
    )


def _compared(job: "ImpactJob", report: Path | None, asked: Words) -> "Impact":
    """Return the impact, its report written; meanwhile a bar shows how far it is."""
    from seido.impact.run import run  # noqa: PLC0415 - Polars is an extra
    from seido.reports.impact_page import impact_html  # noqa: PLC0415 - as above
    from seido.reports.portfolio_page import refuse_unwritable_report  # noqa: PLC0415 - as above

    if report is not None:
        refuse_unwritable_report(report)
    with progress(say(job.language, "比較", "comparing")) as (started, advanced):
        found = run(job, started, advanced)
    if report is not None:
        write_whole(report, impact_html(found, job.source.name, asked))
    return found


def _asked(before: str, after: str, day: date, *, for_all: bool) -> Words:
    """Return what is compared, and on which day the businesses apply, in words."""
    stated = day.isoformat()
    ja = f"{stated}（全事業者）" if for_all else f"{stated}（申込日の列に日のある事業者はその日）"
    en = f"{stated} for all" if for_all else f"{stated}, or a business's own"
    return Words(f"{before} → {after}、申込日 {ja}", f"{before} → {after}, application date {en}")


_NOWHERE = Problem(
    "-o の書き出し先と一緒に使ってください",
    "it is of use with -o only; say where the rows go",
    "--only-changed",
)
_NAMED_TWICE = Problem(
    "制度は --scheme か「制度@日付」のどちらかで指定してください",
    "name the scheme by --scheme or as SCHEME@DAY, not both",
)
