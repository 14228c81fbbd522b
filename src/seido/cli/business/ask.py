"""``seido ask``: the interview in a terminal, one question at a time."""

import shlex
from collections.abc import Iterator
from pathlib import Path

import click

from seido.answers.receipts import receipt_in_words
from seido.answers.wording import say
from seido.cli.business.question import HOW, options_of, print_help, print_question
from seido.cli.business.screen import print_screening
from seido.cli.parts.business_file import AS_OF, CORPORATION, JSON, corporation_of, day_for
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.open_questions import print_open
from seido.cli.parts.page import Page
from seido.cli.parts.reading_report import print_warnings
from seido.cli.parts.saved_answers import answers_in_words, refuse_no_place, save_answers
from seido.cli.parts.tables import print_json
from seido.facts.contradictions import contradictions
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES, TOPICS
from seido.intake.business import Business, read_business
from seido.intake.values.answer import read_answer
from seido.interview import Interview
from seido.refusal import Refused
from seido.rules.values import Value
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme

_BACK = frozenset({"戻る", "もどる", "back", "b", "<"})
_STOP = frozenset({"やめる", "終了", "stop", "quit", "q"})
_HELP = frozenset({"ヘルプ", "help", "h", "?", "？"})

_UNKNOWN_OF_A_TOPIC = 2
"""Answers わからない after which the rest of a topic of the vocabulary is left aside."""
_UNKNOWN_IN_A_ROW = 15
"""Answers わからない in a row after which nothing more is asked."""


_DIGITS = 4
"""Digits from which on a number stands for no option."""

_TOPIC = {
    word.name: topic.__name__
    for topic in TOPICS
    for word in vars(topic).values()
    if isinstance(word, Entry)
}


@click.command("ask")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option(
    "--scheme",
    "schemes",
    metavar="制度",
    multiple=True,
    help="この制度だけを聞く（繰返し可） / only this scheme; may be repeated.",
)
@click.option(
    "--save",
    type=click.Path(path_type=Path),
    metavar="FILE.json",
    help="答えるたびに保存するファイル。続きは seido ask FILE --save FILE"
    " / where each answer is saved; FILE --save FILE goes on.",
)
@AS_OF
@CORPORATION
@LANGUAGE
@JSON
def command(
    file: Path | None,
    schemes: tuple[str, ...],
    save: Path | None,
    as_of: str | None,
    corporation: str | None,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """質問に答えながら、どの制度が使えるかを絞り込む。FILEの答えから始められる。

    Ask what settles most, one fact at a time, beginning with what FILE says. What is not known of a
    topic is not asked again and again. With --json the questions go to standard error.
    """  # noqa: D415 - the first line is Japanese
    if save is not None:
        refuse_no_place(save, file)
    chosen = tuple(map(find_scheme, schemes)) or None
    found = read_business(file) if file else Business({}, {})
    interview = Interview(found.facts, day_for(found, as_of), chosen, corporation_of(corporation))
    page = Page(stderr=as_json)
    page.line(HOW.in_language(language), style="dim")
    try:
        _run(interview, page, language, save)
    except click.Abort:
        _print_how_to_go_on(interview, language, save)
        raise SystemExit(1) from None
    screening = interview.screening()
    if as_json:
        print_json(receipt_in_words(screening, language, found.origins))
    else:
        print_warnings(page, screening, found.origins, language)
        print_screening(screening, language)
        if any(each.missing for each in screening.decisions):
            page.line(say(language, "\n分かれば決まること", "\nwhat would settle more"))
            print_open(page, screening.decisions, language)
    if save and interview.asked:
        page.line(say(language, f"答えを {save} に保存しました", f"answers saved to {save}"))


def _run(interview: Interview, page: Page, language: Language, save: Path | None) -> None:
    """Ask until nothing is open or the person stops; going back keeps every answer."""
    position: int | None = None
    while True:
        entry = (
            interview.next_question(_left_aside(interview))
            if position is None
            else ENTRIES[interview.asked[position]]
        )
        if entry is None or (position is None and _knows_no_more(interview)):
            return
        print_question(page, interview, entry, language)
        typed = click.prompt(
            ">", prompt_suffix=" ", default="", show_default=False, err=page.console.stderr
        ).strip()
        match typed.lower():
            case word if word in _STOP:
                return
            case word if word in _BACK:
                position = _before(interview, position)
            case word if word in _HELP:
                print_help(page, entry, language)
            case _ if _answered(interview, entry, typed, position, page, language):
                position = _after(interview, position)
                if save is not None:
                    save_answers(save, interview.facts)


def _left_aside(interview: Interview) -> frozenset[str]:
    """Return the facts of topics of which nothing that was asked is known."""
    unknown = [name for name in interview.asked if interview.facts[name] is None]
    known = {_TOPIC[name] for name in interview.asked if interview.facts[name] is not None}
    topics = [_TOPIC[name] for name in unknown]
    closed = {each for each in topics if topics.count(each) >= _UNKNOWN_OF_A_TOPIC} - known
    return frozenset(name for name, topic in _TOPIC.items() if topic in closed)


def _knows_no_more(interview: Interview) -> bool:
    """Return whether the last answers, one after another, were all わからない."""
    last = interview.asked[-_UNKNOWN_IN_A_ROW:]
    return len(last) == _UNKNOWN_IN_A_ROW and all(interview.facts[name] is None for name in last)


def _before(interview: Interview, position: int | None) -> int | None:
    """Return the position of the question before; the first stays the first."""
    if not interview.asked:
        return None
    here = len(interview.asked) if position is None else position
    return max(here - 1, 0)


def _after(interview: Interview, position: int | None) -> int | None:
    """Return the position of the question after; past the last the next open one is asked."""
    if position is None or position + 1 >= len(interview.asked):
        return None
    return position + 1


def _answered(
    interview: Interview,
    entry: Entry,
    typed: str,
    position: int | None,
    page: Page,
    language: Language,
) -> bool:
    """Take what was typed; nothing typed keeps an earlier answer, or else says not known."""
    if not typed and position is not None:
        return True
    before = set(_against(interview, language))
    try:
        interview.answer(entry, _read(entry, typed))
    except Refused as refusal:
        page.line(refusal.in_language(language), style="red")
        return False
    for each in _against(interview, language):
        if each not in before:
            page.line(say(language, f"注意：{each}", f"warning: {each}"), style="yellow")
    return True


def _against(interview: Interview, language: Language) -> Iterator[str]:
    """Yield what cannot be true together of what is known so far."""
    for each in contradictions(interview.facts, interview.enquiry.as_of):
        yield each.in_language(language)


def _read(entry: Entry, typed: str) -> Value:
    options = options_of(entry)
    if typed.isdecimal() and len(typed) < _DIGITS and 1 <= int(typed) <= len(options):
        return options[int(typed) - 1][0]
    return read_answer(entry, typed)


def _print_how_to_go_on(interview: Interview, language: Language, save: Path | None) -> None:
    """Print, after an interruption, where the answers are and how they are taken up again."""
    page = Page(stderr=True)
    page.line()
    if save is not None and save.exists():
        again = f"seido ask {shlex.quote(str(save))} --save {shlex.quote(str(save))}"
        page.line(
            say(
                language,
                f"中断しました。答えは {save} にあります。続きは {again}",
                f"interrupted; the answers are in {save}. To go on: {again}",
            )
        )
        return
    page.line(
        say(
            language,
            "中断しました。--save FILE.json を付けると、答えが保存され、続きから始められます。"
            "ここまでの答え：",
            "interrupted; with --save FILE.json answers are kept and taken up again. So far:",
        )
    )
    given = {name: interview.facts[name] for name in interview.asked}
    for label, text in answers_in_words(given).items():
        page.line(f"{label}: {text}", 2)
