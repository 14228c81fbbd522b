"""``seido gaps``: what the sources say and no rule holds."""

from collections.abc import Iterator
from pathlib import Path

import click
from rich.text import Text

from seido.answers.wording import say
from seido.cli.catalogue.audit import (
    SOURCES,
    figure_reports,
    figures_json,
    place_in,
    print_figures,
    print_headings,
)
from seido.cli.parts.business_file import JSON, day_of
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import print_json, source_rows, word_row
from seido.coverage.figure_check import Report, not_coded
from seido.coverage.headings import headings
from seido.rules.check import walk
from seido.rules.expr import Judgement
from seido.rules.words import Language
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.contents import REASONS
from seido.schemes.model import Edition, Gap, Scheme, Uncoded


@click.command("gaps")
@click.argument("scheme", required=False)
@click.option(
    "--coverage",
    is_flag=True,
    help="資料の見出しと数値の網羅も示す / also how headings and figures are held.",
)
@SOURCES
@as_of_option("その日の版だけ。省くとすべての版 / editions of that day; all if left out.")
@LANGUAGE
@JSON
def command(
    scheme: str | None,
    sources: Path | None,
    as_of: str | None,
    language: Language,
    *,
    coverage: bool,
    as_json: bool,
) -> None:
    """資料にあるがルールにしていない条項と、人の判断に残した条項を示す。

    List the clauses that no rule holds, and those left to a person's judgement, of every edition
    or of those in force on a day; with --coverage also the headings out of scope and the figures
    not coded, with the reasons.
    """  # noqa: D415 - the first line is Japanese
    day = None if as_of is None else day_of(as_of)
    asked = all_schemes() if scheme is None else (find_scheme(scheme),)
    found = [
        (each, edition, gap)
        for each in asked
        for edition in each.editions
        if day is None or edition is each.edition_on(day)
        for gap in (*edition.gaps, *_judgements(edition))
    ]
    reports = figure_reports(sources) if coverage else ()
    if as_json:
        body: dict[str, object] = {"gaps": [_json(*each) for each in found]}
        print_json({**body, **(_coverage_json(reports) if coverage else {})})
        return
    page = Page()
    last: Scheme | None = None
    for each, edition, gap in found:
        if each is not last:
            page.line(f"\n{each.name.in_language(language)}", style="bold")
            last = each
        about = f"{REASONS[gap.why].in_language(language)}  {edition.stated_on.isoformat()}"
        _print(page, gap.words.in_language(language), about)
    if coverage:
        _print_coverage(page, reports, language)


def _print(page: Page, said: str, about: str) -> None:
    page.line(Text.assemble(said, (f"  {about}", "dim")), 2)


def _print_coverage(page: Page, reports: tuple[Report, ...], language: Language) -> None:
    page.line()
    print_headings(page, language)
    for each in headings():
        if each.why is not None:
            where = place_in(each.document, each.line, language)
            _print(page, each.heading, f"{each.why.in_language(language)}  {where}")
    page.line(say(language, "\nルールにしない数値", "\nFigures that are not coded"))
    for listed in not_coded():
        where = place_in(listed.document, listed.line, language)
        _print(page, listed.figure, f"{listed.why.in_language(language)}  {where}")
    print_figures(page, reports, language)


def _coverage_json(reports: tuple[Report, ...]) -> dict[str, object]:
    return {
        "headings": [
            {
                "document": each.document,
                "line": each.line,
                "heading": each.heading,
                "held_by": list(each.held_by),
                "why": word_row(each.why),
            }
            for each in headings()
        ],
        "figures_not_coded": [
            {
                "document": each.document,
                "line": each.line,
                "figure": each.figure,
                "why": word_row(each.why),
            }
            for each in not_coded()
        ],
        "figures": [figures_json(each) for each in reports],
    }


def _judgements(edition: Edition) -> Iterator[Gap]:
    for node in walk(edition.rule):
        if isinstance(node, Judgement):
            yield Gap(node.words, Uncoded.JUDGEMENT, node.source)


def _json(scheme: Scheme, edition: Edition, gap: Gap) -> dict[str, object]:
    return {
        "scheme": scheme.id,
        "edition": edition.stated_on.isoformat(),
        "words": word_row(gap.words),
        "why": gap.why.value,
        "source": source_rows([gap.source])[0],
    }
