"""``seido audit``: how much of the sources the product holds, and what exercises it."""

from pathlib import Path
from typing import Any

import click
from rich.text import Text

from seido.answers.wording import say
from seido.cli.parts.business_file import JSON
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json
from seido.coverage.clause_check import HOLDERS, count_clauses, drawn_schemes
from seido.coverage.exercised import Exercise, read_scenarios
from seido.coverage.figure_check import Report, State, check_figures, read_sources
from seido.coverage.headings import HeadingCount, count_headings, documents
from seido.coverage.requirement_check import SchemeExercise, exercise_schemes, not_exercised
from seido.rules.words import Language
from seido.schemes.catalogue import all_schemes
from seido.schemes.publications import title_of

SOURCES = click.option(
    "--sources",
    envvar="SEIDO_SOURCES",
    metavar="フォルダー",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="資料の本文のあるフォルダー。省くとSEIDO_SOURCES / the folder of the source texts.",
)
_SCENARIOS = Path("tests/scenarios")


@click.command("audit")
@SOURCES
@click.option(
    "--scenarios",
    metavar="フォルダー",
    default=_SCENARIOS,
    show_default=True,
    type=click.Path(path_type=Path),
    help="事例のフォルダー / the folder of scenarios.",
)
@LANGUAGE
@JSON
def command(sources: Path | None, scenarios: Path, language: Language, *, as_json: bool) -> None:
    """制度・版・事例の数、要件ごとの事例、資料ごとの見出しと数値の網羅率を示す。

    Count schemes, editions and scenarios; tell which requirements the scenarios exercise, how many
    headings and figures of each source are held, and what holds each clause of ten schemes that
    were drawn at random. Figures are read from the source texts, which are not part of Seido.

    \b
    seido audit --sources ../shared/sources
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    there = scenarios.is_dir()
    exercised = exercise_schemes(read_scenarios(scenarios)) if there else ()
    reports = figure_reports(sources)
    if as_json:
        print_json(_json(exercised, reports))
        return
    page = Page()
    _print_catalogue(page, exercised, language)
    if not there:
        page.line(
            say(
                language,
                f"事例のフォルダー {scenarios} がないため、要件ごとの事例は数えていない"
                "（リポジトリの中で実行するか、--scenarios で示す）",
                f"No folder of scenarios {scenarios}: requirements are not counted. Run it within"
                " a clone of the repository, or name the folder by --scenarios.",
            )
        )
    print_headings(page, language)
    _print_clauses(page, language)
    print_figures(page, reports, language)


def figure_reports(sources: Path | None) -> tuple[Report, ...]:
    """Return what became of the figures of each source; nothing without the texts.

    Raises:
        Refused: when the folder lacks a source.
    """
    if sources is None:
        return ()
    return tuple(check_figures(name, text) for name, text in read_sources(sources).items())


def print_figures(page: Page, reports: tuple[Report, ...], language: Language) -> None:
    """Print how many figures of each source are held or listed, and each that is missing."""
    if not reports:
        page.line(
            say(
                language,
                "数値の照合には資料の本文が要る（--sources または SEIDO_SOURCES）",
                "The figures check needs the source texts (--sources or SEIDO_SOURCES).",
            )
        )
        return
    page.line(say(language, "資料の数値", "Figures of the sources"))
    held = [(each, each.count(State.HELD), each.count(State.LISTED)) for each in reports]
    page.table(
        [
            (
                title_of(each.document).in_language(language),
                *map(str, (coded, listed, len(each.missing))),
                f"{percent_of(coded + listed, len(each.figures))}%",
            )
            for each, coded, listed in held
        ],
        ("資料", "収録", "対象外", "不足", "収録か説明あり")
        if language == "ja"
        else ("Source", "Held", "Not coded", "Missing", "Held or explained"),
        aligned="lr",
    )
    for report in reports:
        for missing in report.missing:
            where = place_in(report.document, missing.heading.line, language)
            about = f"  {where} {missing.heading.heading}"
            page.line(Text.assemble((missing.figure.printed, "red"), (about, "dim")), 2)


def place_in(document: str, line: int | None, language: Language) -> str:
    """Return a line of a source, by the source's title; all its lines for None."""
    title = title_of(document).in_language(language)
    if line is None:
        return title
    return say(language, f"{title} {line}行目", f"{title}, line {line}")


def percent_of(part: int, whole: int) -> str:
    """Return a share in percent with one decimal, cut off so that 100 means all."""
    tenths = 1000 * part // whole if whole else 1000
    return f"{tenths // 10}.{tenths % 10}"


def _print_catalogue(page: Page, exercised: tuple[SchemeExercise, ...], language: Language) -> None:
    schemes = all_schemes()
    editions = sum(len(scheme.editions) for scheme in schemes)
    cases = sum(len(each.scenarios) for each in exercised)
    page.line(
        say(
            language,
            f"制度 {len(schemes)}  版 {editions}" + (f"  事例 {cases}" if exercised else ""),
            f"{len(schemes)} schemes, {editions} editions"
            + (f", {cases} scenarios" if exercised else ""),
        )
    )
    requirements = [each for scheme in exercised for each in scheme.requirements]
    judgements = sum(len(scheme.judgements) for scheme in exercised)
    if requirements:
        met, missed, unknown = _counts(requirements)
        whole = len(requirements)
        shares = [f"{each}/{whole} ({percent_of(each, whole)}%)" for each in (met, missed, unknown)]
        page.line(
            say(
                language,
                f"事例のある要件：満たす {shares[0]}、満たさない {shares[1]}、不明 {shares[2]}。"
                f"ありえないもの {len(not_exercised())}、人の判断 {judgements}",
                f"Requirements exercised: met {shares[0]}, missed {shares[1]}, unknown "
                f"{shares[2]}; impossible {len(not_exercised())}; judgements {judgements}",
            )
        )


def _counts(requirements: list[Exercise]) -> tuple[int, int, int]:
    return (
        sum(bool(each.met) for each in requirements),
        sum(bool(each.missed) for each in requirements),
        sum(bool(each.unknown) for each in requirements),
    )


def print_headings(page: Page, language: Language) -> None:
    """Print how the headings of each source are held."""
    page.line(say(language, "資料の見出し", "Headings of the sources"))
    page.table(
        [
            (
                title_of(each.document).in_language(language),
                *map(str, (each.total, each.coded, each.judged, each.out_of_scope)),
            )
            for each in map(count_headings, documents())
        ],
        ("資料", "見出し", "制度・窓口など", "人の判断", "対象外")
        if language == "ja"
        else ("Source", "Headings", "Coded", "Judged", "Out of scope"),
        aligned="lr",
    )


def _print_clauses(page: Page, language: Language) -> None:
    """Print what holds the clauses of the schemes that were drawn, and each that nothing holds."""
    counts = [count_clauses(each) for each in drawn_schemes()]
    missing = [clause for each in counts for clause in each.missing]
    page.line(
        say(
            language,
            f"無作為に選んだ{len(counts)}制度の条項（docs/clauses.md）",
            f"Clauses of {len(counts)} schemes drawn at random (docs/clauses.md)",
        )
    )
    page.table(
        [
            (words.in_language(language), str(sum(each.held.get(kind, 0) for each in counts)))
            for kind, words in HOLDERS.items()
        ]
        + [(say(language, "不足", "missing"), str(len(missing)))],
        ("持つもの", "条項") if language == "ja" else ("Held by", "Clauses"),
        aligned="lr",
    )
    for each in missing:
        page.line(Text.assemble((each.said, "red"), (f"  {each.holder}", "dim")), 2)


def _json(exercised: tuple[SchemeExercise, ...], reports: tuple[Report, ...]) -> dict[str, Any]:
    return {
        "schemes": len(all_schemes()),
        "editions": sum(len(scheme.editions) for scheme in all_schemes()),
        "scenarios": sum(len(each.scenarios) for each in exercised),
        "requirements": [_requirements_json(each) for each in exercised],
        "headings": [_headings_json(count_headings(each)) for each in documents()],
        "clauses": [
            {
                "scheme": each.scheme.id,
                "held": {kind.value: held for kind, held in each.held.items()},
                "missing": [clause.said for clause in each.missing],
            }
            for each in map(count_clauses, drawn_schemes())
        ],
        "figures": [figures_json(each) for each in reports],
    }


def _requirements_json(each: SchemeExercise) -> dict[str, Any]:
    met, missed, unknown = _counts(list(each.requirements))
    return {
        "scheme": each.scheme.id,
        "scenarios": len(each.scenarios),
        "requirements": len(each.requirements),
        "met": met,
        "missed": missed,
        "unknown": unknown,
        "judgements": len(each.judgements),
    }


def _headings_json(count: HeadingCount) -> dict[str, Any]:
    return {
        "document": count.document,
        "headings": count.total,
        "coded": count.coded,
        "judged": count.judged,
        "out_of_scope": count.out_of_scope,
    }


def figures_json(report: Report) -> dict[str, Any]:
    """Return the figures of a source for JSON."""
    return {
        "document": report.document,
        "figures": len(report.figures),
        "held": report.count(State.HELD),
        "listed": report.count(State.LISTED),
        "missing": [
            {
                "figure": each.figure.printed,
                "line": each.heading.line,
                "heading": each.heading.heading,
            }
            for each in report.missing
        ],
    }
