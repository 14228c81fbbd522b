"""``seido impact``: what a change of terms does to a portfolio of businesses."""

import importlib.util
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

from seido.cli.business_file import JSON, LANGUAGE, day_of, scheme_named
from seido.cli.given import BadOptions
from seido.cli.printed import print_json
from seido.portfolio.refusal import BadPortfolio
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes

if TYPE_CHECKING:  # Polars is an extra
    from seido.portfolio.impact import ImpactJob
    from seido.portfolio.impact_counts import Impact

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
@click.option(
    "--as-of",
    metavar="日付",
    help="全行の申込日。省くと行ごとの申込日、なければ今日"
    " / the application date of all rows; else each row's own, else today.",
)
@LANGUAGE
@JSON
def command(
    file: Path,
    before: str,
    after: str,
    schemes: tuple[str, ...],
    result: Path | None,
    mapping: Path | None,
    by: str | None,
    as_of: str | None,
    language: Language,
    *,
    only_changed: bool,
    as_json: bool,
) -> None:
    """条件の変更で、どの事業者が得をし、損をするか。どの条件のためか。.

    Compare the answers to every business in FILE (Parquet, CSV, Excel) under the terms before and
    after: who gains, who loses, by which requirement, and what becomes of the limits.
    """
    if importlib.util.find_spec("polars") is None:
        raise click.UsageError(
            "多数の事業者の比較にはpolarsが要ります。pip install 'seido[bulk]' で入ります"
            " / comparing many businesses needs polars: pip install 'seido[bulk]'"
        )
    from seido.cli.impact_printed import print_impact  # noqa: PLC0415 - Polars is an extra
    from seido.cli.impact_rows import impact_rows  # noqa: PLC0415 - as above
    from seido.portfolio.impact import ImpactJob  # noqa: PLC0415 - as above
    from seido.portfolio.impact_editions import changes, terms_named  # noqa: PLC0415 - as above

    chosen = tuple(map(scheme_named, schemes))
    day = day_of(as_of)
    if only_changed and result is None:
        raise BadOptions([_NOWHERE])
    try:
        terms = terms_named(before), terms_named(after)
        if chosen and any(each.scheme for each in terms):
            raise BadOptions([_NAMED_TWICE])
        job = ImpactJob(
            source=file,
            changes=changes(*terms, chosen or all_schemes()),
            result=result,
            only_changed=only_changed,
            mapping=mapping,
            day=day,
            for_all=as_of is not None,
            language=language,
        )
        found = _run(job, shown=not as_json)
    except BadPortfolio as refusal:
        raise BadOptions(refusal.problems) from refusal
    if as_json:
        print_json({"from": before, "to": after, **impact_rows(found)})
        return
    print_impact(found, _asked(day, as_of), language, by)
    if result is not None:
        click.echo(f"→ {result}")


def _run(job: "ImpactJob", *, shown: bool) -> "Impact":
    """Return the impact; meanwhile a bar on a terminal's standard error shows how far it is."""
    from seido.portfolio.impact import run  # noqa: PLC0415 - Polars is an extra

    console = Console(stderr=True)
    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not (shown and console.is_terminal),
    )
    with bar:
        task = bar.add_task("")
        return run(
            job,
            lambda rows: bar.update(task, total=rows),
            lambda rows: bar.advance(task, rows),
        )


def _asked(day: date, as_of: str | None) -> Words:
    """Return on which day the businesses apply, in words."""
    stated = day.isoformat()
    if as_of is not None:
        return Words(f"申込日 {stated}（全事業者）", f"application date {stated} for all")
    return Words(
        f"申込日 {stated}（申込日の列に日のある事業者はその日）",
        f"application date {stated}, or a business's own",
    )


_NOWHERE = Words(
    "--only-changed は -o の書き出し先と一緒に使ってください",
    "--only-changed is of use with -o only; say where the rows go",
)
_NAMED_TWICE = Words(
    "制度は --scheme か「制度@日付」のどちらかで指定してください",
    "name the scheme by --scheme or as SCHEME@DAY, not both",
)
