"""``seido screen``: a business file against every scheme."""

from pathlib import Path

import click

from seido.answers.notes import age_note
from seido.answers.receipts import receipt, receipt_in_words
from seido.answers.wording import (
    ESTIMATE,
    VERDICTS,
    edition_text,
    limit_said,
    rates_of,
    remark,
    say,
)
from seido.cli.parts.business_file import AS_OF, CORPORATION, JSON, screened_on
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.reading_report import print_reading, print_warnings
from seido.cli.parts.tables import print_json
from seido.cli.reading.answers_file import QUESTIONS, READ_AS, answers_in, write_questions
from seido.cli.reading.documents import open_json
from seido.intake.business import read_business
from seido.rules.readings.words.phrases import day
from seido.rules.words import Language
from seido.screening import Decision, Screening, Verdict


@click.command("screen")
@click.argument("file", type=click.Path(path_type=Path))
@AS_OF
@CORPORATION
@LANGUAGE
@JSON
@READ_AS
@QUESTIONS
@click.option(
    "--verbose",
    is_flag=True,
    help="読み取った事実と使わなかった行をすべて示す / show every fact and line as read.",
)
def command(
    file: Path,
    as_of: str | None,
    corporation: str | None,
    language: Language,
    *,
    as_json: bool,
    read_as: Path | None,
    questions: Path | None,
    verbose: bool,
) -> None:
    """事業者のファイルを、すべての制度に照らす。

    Screen the business in FILE (TOML, YAML, JSON, CSV or Excel) against every scheme. What the file
    leaves unclear stays open, and stands among the questions.
    """  # noqa: D415 - the first line is Japanese
    found = read_business(file, answers_in(read_as, questions))
    write_questions(found, questions)
    screening = screened_on(found, as_of, corporation=corporation)
    if as_json:
        answer = receipt_in_words(screening, language, found.origins)
        print_json(answer | open_json(found))
        return
    print_reading(file, found, language, verbose=verbose)
    print_warnings(Page(), screening, found.origins, language)
    print_screening(screening, language)
    identifier = receipt(screening)["receipt"]
    Page().line(say(language, f"控え {identifier}", f"receipt {identifier}"))


def print_screening(screening: Screening, language: Language) -> None:
    """Print the decisions, those that help first, each with limit, rates and what decides it."""
    page = Page()
    stated = day(screening.as_of, language)
    page.line(say(language, f"申込日 {stated}", f"application date {stated}"))
    for verdict, words in VERDICTS.items():
        found = [each for each in screening.decisions if each.verdict is verdict]
        if found:
            page.line()
            page.line(f"{words.in_language(language)} ({len(found)})", style="bold")
            for each in sorted(found, key=_usefulness):
                page.line(_headline(each, language), 2)
                if text := remark(each, language):
                    page.line(text, 6)
                if each.edition and verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED):
                    page.note(age_note(each.edition, each.as_of), language, 6)
    page.line()
    page.line(f"※ {ESTIMATE.in_language(language)}")


def _usefulness(decision: Decision) -> tuple[int, int]:
    """Return what sorts the nearest to an answer first, then the largest amount."""
    limit = decision.limit
    amount = 0 if limit is None or isinstance(limit.high, float) else int(limit.high)
    return len(decision.missing), -amount


def _headline(decision: Decision, language: Language) -> str:
    """Return a scheme's name with its figures, below which its remark stands."""
    return f"{decision.scheme.name.in_language(language)}  {_figures(decision, language)}"


def _figures(decision: Decision, language: Language) -> str:
    shown = [edition_text(decision.edition, language)]
    if decision.verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED):
        shown = [limit_said(decision, language), rates_of(decision, language), *shown]
    return "  ".join(each for each in shown if each != "－")
