"""``seido ask``: the interview in a terminal, one question at a time."""

import json
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

from seido.answers.receipts import receipt_in_words
from seido.answers.wording import say, value_text
from seido.cli.business.screen import print_screening
from seido.cli.parts.business_file import AS_OF, JSON, day_for
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.tables import print_json
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES, LEXICON
from seido.intake.business import Business, read_business
from seido.intake.values.answer import read_answer
from seido.interview import Interview
from seido.refusal import Refused
from seido.rules.expr import Unit
from seido.rules.values import Value
from seido.rules.words import Language, Words

_BACK = frozenset({"戻る", "もどる", "back", "b", "<"})
_STOP = frozenset({"やめる", "終了", "stop", "quit", "q"})
_HELP = frozenset({"ヘルプ", "help", "h"})

_HOW = Words(
    "「わからない」や「3,000万～5,000万」「1億以上」も答えです。"
    "「戻る」で前の質問、「やめる」でここまでの結果、「ヘルプ」で説明。",
    "'unknown' and ranges such as '3000万～5000万' are answers. 'back' returns to the question"
    " before, 'stop' shows what is known so far, 'help' explains.",
)

_EXAMPLES: dict[Unit, Words] = {
    Unit.YEN: Words("例：1億2,000万円", "e.g. 1億2,000万円"),
    Unit.PERSONS: Words("例：40人", "e.g. 40"),
    Unit.MONTHS: Words("例：18か月", "e.g. 18か月"),
    Unit.COUNT: Words("例：3", "e.g. 3"),
    Unit.NUMBER: Words("例：1.5", "e.g. 1.5"),
    Unit.DATE: Words("例：令和2年4月1日", "e.g. 2020-04-01"),
}


@click.command("ask")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option(
    "--save", type=click.Path(path_type=Path), help="答えを書き出すJSONファイル / a file."
)
@AS_OF
@LANGUAGE
@JSON
def command(
    file: Path | None,
    save: Path | None,
    as_of: str | None,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """質問に答えながら、どの制度が使えるかを絞り込む。FILEの答えから始められる。

    Ask what settles most, one fact at a time, beginning with what FILE says. With --json the
    questions go to standard error.
    """  # noqa: D415 - the first line is Japanese
    found = read_business(file) if file else Business({}, {})
    interview = Interview(found.facts, day_for(found, as_of))
    console = Console(highlight=False, stderr=as_json)
    console.print(_HOW.in_language(language), style="dim")
    _run(interview, console, language)
    if as_json:
        print_json(receipt_in_words(interview.screening(), language))
    else:
        print_screening(interview.screening(), language)
    if save:
        answers = {
            LEXICON.label(name, "ja"): value_text(name, value, "ja")
            for name, value in interview.facts.items()
        }
        save.write_text(json.dumps(answers, ensure_ascii=False, indent=2) + "\n", "utf-8")
        saved = say(language, f"答えを {save} に保存しました", f"answers saved to {save}")
        click.echo(saved, err=as_json)


def _run(interview: Interview, console: Console, language: Language) -> None:
    """Ask until nothing is open or the person stops; going back keeps every answer."""
    position: int | None = None
    while True:
        entry = (
            interview.next_question() if position is None else ENTRIES[interview.asked[position]]
        )
        if entry is None:
            return
        _print_question(interview, entry, console, language)
        typed = click.prompt(
            ">", prompt_suffix=" ", default="", show_default=False, err=console.stderr
        ).strip()
        match typed.lower():
            case word if word in _STOP:
                return
            case word if word in _BACK:
                position = _before(interview, position)
            case word if word in _HELP:
                _print_help(entry, console, language)
            case _ if _answered(interview, entry, typed, position, console, language):
                position = _after(interview, position)


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
    console: Console,
    language: Language,
) -> bool:
    """Take what was typed; nothing typed keeps an earlier answer, or else says not known."""
    if not typed and position is not None:
        return True
    try:
        interview.answer(entry, _read(entry, typed))
    except Refused as refusal:
        console.print(f"[red]{escape(refusal.in_language(language))}[/red]")
        return False
    return True


def _read(entry: Entry, typed: str) -> Value:
    options = _options(entry)
    if typed.isdecimal() and 1 <= int(typed) <= len(options):
        return options[int(typed) - 1][0]
    return read_answer(entry, typed)


def _options(entry: Entry) -> tuple[tuple[bool | str, Words], ...]:
    """Return what can be answered by its number."""
    if entry.unit is Unit.TRUTH:
        return (True, Words("はい", "yes")), (False, Words("いいえ", "no"))
    return tuple(entry.choices.items())


def _print_question(
    interview: Interview, entry: Entry, console: Console, language: Language
) -> None:
    done, total = interview.settled()
    bar = "█" * (20 * done // total) + "░" * (20 - 20 * done // total)
    settled = say(language, f"{total}制度のうち{done}が決定", f"{done} of {total} schemes settled")
    console.print(f"\n[dim]{bar} {settled}[/dim]")
    console.print(f"[bold]{escape(entry.question.in_language(language))}[/bold]")
    for number, (_, words) in enumerate(_options(entry), 1):
        console.print(f"  {number}. {escape(words.in_language(language))}")
    if entry.unit in _EXAMPLES:
        console.print(_EXAMPLES[entry.unit].in_language(language), style="dim")
    if entry.name in interview.asked:
        kept = value_text(entry.name, interview.facts.get(entry.name), language)
        console.print(say(language, f"いまの答え：{kept}", f"answer so far: {kept}"), style="dim")


def _print_help(entry: Entry, console: Console, language: Language) -> None:
    for words in (entry.help, entry.paper):
        if words.ja:
            console.print(escape(words.in_language(language)))
    console.print(_HOW.in_language(language), style="dim")
