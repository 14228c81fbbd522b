"""``seido why``: one scheme's answer to a business, requirement by requirement."""

from pathlib import Path

import click
from rich.text import Text

from seido.answers.notes import age_note, whose_note
from seido.answers.plain import reading_json
from seido.answers.receipts import receipt_in_words
from seido.answers.wording import (
    ESTIMATE,
    barriers_said,
    edition_text,
    limit_said,
    rates_of,
    remark,
    say,
    verdict_text,
)
from seido.cli.parts.business_file import AS_OF, CORPORATION, JSON, screened_on
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.reading_report import print_warnings
from seido.cli.parts.tables import print_json
from seido.facts.vocabulary import LEXICON
from seido.intake.business import read_business
from seido.rules.readings.words.explain import Line, explain
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme
from seido.schemes.readings import readings_in
from seido.screening import Decision, Verdict

_MARKS = {YES: ("○", "green"), NO: ("✕", "red"), UNKNOWN: ("？", "yellow")}


@click.command("why")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("scheme")
@AS_OF
@CORPORATION
@LANGUAGE
@JSON
def command(
    file: Path,
    scheme: str,
    as_of: str | None,
    corporation: str | None,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """ある制度の答えを、要件ごとに、値・基準・差・出典とともに示す。

    Explain SCHEME's answer to the business in FILE, requirement by requirement.
    """  # noqa: D415 - the first line is Japanese
    found = read_business(file)
    screening = screened_on(found, as_of, (find_scheme(scheme),), corporation)
    if as_json:
        edition = screening.decisions[0].edition
        readings = [reading_json(each) for each in readings_in(edition)] if edition else []
        answer = receipt_in_words(screening, language, found.origins)
        print_json({**answer, "readings": readings})
    else:
        print_warnings(Page(), screening, found.origins, language)
        print_reasons(screening.decisions[0], language)


def print_reasons(decision: Decision, language: Language) -> None:
    """Print a decision with the tree of its reasons."""
    page = Page()
    verdict = verdict_text(decision, language)
    name = decision.scheme.name.in_language(language)
    page.line(Text.assemble((name, "bold"), f": {verdict}"))
    page.line(edition_text(decision.edition, language), style="dim")
    if decision.edition is not None:
        page.note(age_note(decision.edition, decision.as_of), language)
        whose = whose_note(decision.scheme, decision.edition, decision.corporation)
        page.note(whose, language)
    if decision.trace is None:
        page.line(remark(decision, language))
        return
    root = explain(decision.trace, decision.known, LEXICON, language)
    for line in root.parts or (root,):
        _print(page, line, language)
    for each in readings_in(decision.edition) if decision.edition else ():
        page.line(f"{say(language, '解釈', 'reading')}: {each.words.in_language(language)}")
    if decision.verdict is not Verdict.INELIGIBLE:
        limit = limit_said(decision, language)
        rates = rates_of(decision, language)
        page.line()
        page.line(
            say(
                language,
                f"限度額 {limit}  料率・金利(年) {rates}",
                f"limit {limit}  rates a year {rates}",
            )
        )
        for reason in barriers_said(decision, language):
            page.line(reason)
    page.line(f"※ {ESTIMATE.in_language(language)}")


def _print(page: Page, line: Line, language: Language, indent: int = 0) -> None:
    """Print a statement and below it what it rests on; of a disjunction that holds, only that."""
    page.line(_label(line, language), indent)
    _print_parts(page, line, language, indent + 2)


def _print_parts(page: Page, line: Line, language: Language, indent: int) -> None:
    for part in line.parts:
        if line.alternatives and line.truth is YES and part.truth is not YES:
            continue
        if part.name is None and len(line.parts) == 1 and part.parts:
            _print_parts(page, part, language, indent)
        else:
            _print(page, part, language, indent)


def _label(line: Line, language: Language) -> Text:
    mark, style = _MARKS[line.truth]
    said = Text.assemble((mark, style), f" {line.text}")
    if line.source:
        heading = say(language, "出典", "source")
        said.append(f"  {heading}: {line.source.heading}", "dim")
    return said
