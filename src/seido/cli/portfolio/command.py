"""``seido portfolio``: every business in a file against every scheme."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seido.answers.wording import say
from seido.cli.parts.bulk import ending_in_words, need_polars
from seido.cli.parts.business_file import CORPORATION, JSON, corporation_of, day_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import print_json
from seido.cli.portfolio.progress import progress
from seido.refusal import Problem, Refused, refuse
from seido.rules.words import Language
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.tables.places import Places, overwritten, refuse_taken, write_whole

if TYPE_CHECKING:  # Polars is an extra
    from seido.portfolio.engines.plan import Answer
    from seido.portfolio.run import Job, Stored
    from seido.portfolio.summary import Summary

PATH = click.Path(path_type=Path)


@click.command("portfolio")
@click.argument("file", type=PATH, required=False)
@click.option(
    "--table",
    metavar="表",
    help="FILEの代わりに、データベースの表"
    " / in place of FILE, a table in the database of --engine.",
)
@click.option(
    "--query",
    metavar="SQL",
    help="FILEの代わりに、データベースへの問合せ"
    " / in place of FILE, a query to the database of --engine.",
)
@click.option(
    "-o",
    "--output",
    "result",
    type=PATH,
    help="事業者ごとの結果（.parquet .csv .xlsx、データベースでは表の名前）"
    " / the answers, row by row: a file, or the name of a table.",
)
@click.option(
    "--report", type=PATH, help="図表の報告（.html） / a report with charts, as one HTML file."
)
@click.option(
    "--scheme",
    "schemes",
    metavar="制度",
    multiple=True,
    help="この制度だけ（繰返し可） / only this scheme; may be repeated.",
)
@as_of_option(
    "全行の申込日。省くと行ごとの申込日、なければ今日"
    " / the application date of all rows; else each row's own, else today."
)
@CORPORATION
@click.option(
    "--map",
    "mapping",
    type=PATH,
    help="見出しの対応表（TOML） / a mapping file for foreign headings.",
)
@click.option(
    "--suggest-map",
    "suggestion",
    metavar="FILE|-",
    help="対応表の案を書いて終わる（-は画面へ） / propose a mapping and end; - prints it.",
)
@click.option(
    "--explain",
    is_flag=True,
    help="最初に満たさない要件と、その差も / the first requirement that fails, and by how much.",
)
@click.option(
    "--only-decisions",
    is_flag=True,
    help="判定だけ。限度額・不足・判断は省く / decisions alone: no limits, missing, judgements.",
)
@click.option(
    "--with-input", is_flag=True, help="読んだ列も結果に残す / keep the columns that were read."
)
@click.option(
    "--engine",
    default="polars",
    show_default=True,
    metavar="場所",
    help="計算の場所 / what computes: polars, fused, spark://…, local[…], postgresql://…",
)
@click.option(
    "--generate",
    metavar="件数",
    type=click.IntRange(min=1),
    help="FILEの代わりに架空の事業者で試す / make up so many businesses in place of FILE.",
)
@click.option(
    "--seed",
    default=1,
    show_default=True,
    type=click.IntRange(min=0, max=2**32),
    help="架空の事業者の種 / which made-up businesses.",
)
@click.option(
    "--input-to",
    "made_to",
    type=PATH,
    help="架空の事業者も残す。これだけなら作って終わる"
    " / keep the made-up businesses here; alone, only makes them.",
)
@LANGUAGE
@JSON
def command(
    file: Path | None,
    table: str | None,
    query: str | None,
    result: Path | None,
    report: Path | None,
    schemes: tuple[str, ...],
    as_of: str | None,
    corporation: str | None,
    mapping: Path | None,
    suggestion: str | None,
    engine: str,
    generate: int | None,
    seed: int,
    made_to: Path | None,
    language: Language,
    *,
    explain: bool,
    only_decisions: bool,
    with_input: bool,
    as_json: bool,
) -> None:
    """ファイルにある多数の事業者を、すべての制度に照らす。

    Screen every business in FILE (Parquet, CSV, Excel) against every scheme.

    \b
    seido portfolio --generate 1000000 -o result.parquet --report report.html
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    need_polars()
    _refuse_what_does_not_go_together(file, table, query, generate, made_to, suggestion)
    with ending_in_words(language):
        if suggestion is not None:
            _suggest(file or _stored(table, query), engine, suggestion, language)
            return
        stored = table is not None or query is not None
        reads = {"FILE": file, "--map": mapping}
        _refuse_unwritable(reads, None if stored else result, report, made_to, engine)
        chosen = tuple(map(find_scheme, schemes)) or all_schemes()
        answers = _answers(explain=explain, only_decisions=only_decisions)
        day = day_of(as_of)
        with _businesses(file, table, query, generate, seed, made_to, result, language) as source:
            if made_to is not None and result is None and report is None:
                click.echo(f"→ {made_to}")
                return
            from seido.portfolio.run import Job  # noqa: PLC0415 - Polars is an extra

            job = Job(
                source=source,
                result=result,
                mapping=mapping,
                schemes=chosen,
                answers=answers,
                day=day,
                for_all=as_of is not None,
                corporation=corporation_of(corporation),
                with_input=with_input,
                language=language,
            )
            summary = _screened(engine, job)
        name = _name(file or table or query, generate, seed, language)
        if report is not None:
            _write_report(summary, name, report)
    if as_json:
        _print_json(summary)
    else:
        beside = Path(f"{table}_seido") if table else None
        _print(summary, name, [result or beside, report, made_to], language)


def _refuse_what_does_not_go_together(
    file: Path | None,
    table: str | None,
    query: str | None,
    generate: int | None,
    made_to: Path | None,
    suggestion: str | None,
) -> None:
    """Refuse all that is wrong with the options together."""
    problems = []
    if sum(each is not None for each in (file, table, query, generate)) != 1:
        problems.append(_ONE_OF_FOUR)
    if made_to is not None and generate is None:
        problems.append(_NOTHING_MADE)
    if suggestion is not None and generate is not None:
        problems.append(_NOTHING_TO_SUGGEST)
    refuse(problems)


def _suggest(source: "Path | Stored", engine: str, suggestion: str, language: Language) -> None:
    from seido.portfolio.engines.choice import source_on  # noqa: PLC0415 - Polars is an extra
    from seido.portfolio.reading.suggestion import suggest_mapping  # noqa: PLC0415 - as above

    with source_on(engine, source) as table:
        if suggestion != "-":
            refuse_taken(Path(suggestion))
        text = suggest_mapping(table)
    if suggestion == "-":
        click.echo(text, nl=False)
        return
    write_whole(Path(suggestion), text)
    click.echo(
        say(
            language,
            f"→ {suggestion}。確かめてから --map {suggestion} で渡してください",
            f"→ {suggestion}; look it over, then pass it as --map {suggestion}",
        )
    )


def _answers(*, explain: bool, only_decisions: bool) -> "frozenset[Answer]":
    from seido.portfolio.engines.plan import USUAL, Answer  # noqa: PLC0415 - Polars is an extra

    wanted = frozenset() if only_decisions else USUAL
    return wanted | {Answer.FAILURE} if explain else wanted


def _refuse_unwritable(
    reads: Places, result: Path | None, report: Path | None, made_to: Path | None, engine: str
) -> None:
    """Refuse, before long work, all that cannot be written or computed."""
    from seido.portfolio.engines.choice import refuse_unknown  # noqa: PLC0415 - Polars is an extra
    from seido.reports.portfolio_page import refuse_unwritable_report  # noqa: PLC0415 - as above
    from seido.tables.writing import refuse_unwritable  # noqa: PLC0415 - as above

    checks = [partial(refuse_unknown, engine)]
    checks += [partial(refuse_unwritable, place) for place in (result, made_to) if place]
    checks += [partial(refuse_unwritable_report, report)] if report else []
    problems: list[Problem] = []
    for check in checks:
        try:
            check()
        except Refused as refusal:
            problems += refusal.problems
    writes = {"-o": result, "--report": report, "--input-to": made_to}
    refuse(problems or overwritten(reads, writes))


@contextmanager
def _businesses(
    file: Path | None,
    table: str | None,
    query: str | None,
    generate: int | None,
    seed: int,
    made_to: Path | None,
    result: Path | None,
    language: Language,
) -> "Iterator[Path | Stored]":
    """Yield where businesses are; those that are made up lie where told, or there for a while."""
    if generate is None:
        yield file or _stored(table, query)
        return
    from seido.tables.workplaces import passing_folder  # noqa: PLC0415 - Polars is an extra

    beside = None if result is None else result.parent
    with passing_folder(beside) as folder:
        place = made_to or folder / "businesses.parquet"
        _make(place, generate, seed, language)
        yield place


def _stored(table: str | None, query: str | None) -> "Stored":
    from seido.portfolio.run import Stored  # noqa: PLC0415 - Polars is an extra

    return Stored(table=table or "", query=query or "")


def _make(place: Path, count: int, seed: int, language: Language) -> None:
    """Write made-up businesses into a file."""
    from seido.portfolio.made_up.businesses import SCHEMA, generated  # noqa: PLC0415 - Polars is an extra
    from seido.tables.writing import write_batches  # noqa: PLC0415 - as above

    title = say(language, "事業者を作成", "making businesses")
    with progress(title) as (started, advanced):
        started(count)
        write_batches(place, SCHEMA, generated(count, seed), advanced)


def _screened(engine: str, job: "Job") -> "Summary":
    from seido.portfolio.engines.choice import run_on  # noqa: PLC0415 - Polars is an extra

    with progress(say(job.language, "診断", "screening")) as (started, advanced):
        return run_on(engine, job, started, advanced)


def _name(given: Path | str | None, generate: int | None, seed: int, language: Language) -> str:
    """Return how the portfolio is called: by its file, table or query, or as made up."""
    if given is not None:
        return given.name if isinstance(given, Path) else given
    return say(
        language,
        f"架空の{generate:,}事業者（種{seed}）",
        f"{generate:,} made-up businesses (seed {seed})",
    )


def _write_report(summary: "Summary", name: str, report: Path) -> None:
    from seido.reports.portfolio_page import report_html  # noqa: PLC0415 - Polars is an extra

    write_whole(report, report_html(summary, name))


def _print_json(summary: "Summary") -> None:
    from seido.cli.portfolio.rows import summary_rows  # noqa: PLC0415 - Polars is an extra

    print_json(summary_rows(summary))


def _print(
    summary: "Summary", name: str, places: Iterable[Path | None], language: Language
) -> None:
    """Print what came out, and where it lies."""
    from seido.cli.portfolio.printed import print_summary  # noqa: PLC0415 - Polars is an extra

    print_summary(summary, name, language)
    for place in places:
        if place is not None:
            Page().line(f"→ {place}")


_ONE_OF_FOUR = Problem(
    "事業者のファイルか --generate 件数 の、データベースでは --table か --query の、"
    "どれか一つを指定してください",
    "give one of: a file of businesses, --generate with a number, in a database --table or --query",
)
_NOTHING_MADE = Problem(
    "--generate と一緒に使ってください", "it is of use with --generate only", "--input-to"
)
_NOTHING_TO_SUGGEST = Problem(
    "事業者のファイルが要ります", "it needs a file of businesses", "--suggest-map"
)
