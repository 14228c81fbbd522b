"""How a question of the interview is put: its choices, an example, and help on where to look."""

from seido.answers.wording import say, value_text
from seido.cli.parts.page import Page
from seido.facts.entry import Entry
from seido.interview import Interview
from seido.rules.expr import Unit
from seido.rules.words import Language, Words

HOW = Words(
    "「わからない」や「3,000万～5,000万」「1億以上」も答えです。"
    "「戻る」で前の質問、「やめる」（q）でここまでの結果、「ヘルプ」で説明。",
    "'unknown' and ranges such as '30,000,000~50,000,000' are answers. 'back' returns to the"
    " question before, 'stop' (q) shows what is known so far, 'help' explains.",
)

_EXAMPLES: dict[Unit, Words] = {
    Unit.YEN: Words("例：1億2,000万円", "in yen, e.g. 120,000,000"),
    Unit.PERSONS: Words("例：40人", "e.g. 40"),
    Unit.MONTHS: Words("例：18か月", "in months, e.g. 18"),
    Unit.COUNT: Words("例：3", "e.g. 3"),
    Unit.NUMBER: Words("例：1.5", "e.g. 1.5"),
    Unit.DATE: Words("例：令和2年4月1日", "e.g. 2020-04-01"),
}
_YES_NO = ((True, Words("はい", "yes")), (False, Words("いいえ", "no")))
_MOST_HEADINGS = 4


def options_of(entry: Entry) -> tuple[tuple[bool | str, Words], ...]:
    """Return what can be answered by its number."""
    return _YES_NO if entry.unit is Unit.TRUTH else tuple(entry.choices.items())


def print_question(page: Page, interview: Interview, entry: Entry, language: Language) -> None:
    """Print how much is settled, the question, its choices, and an earlier answer."""
    done, total = interview.settled()
    bar = "█" * (20 * done // total) + "░" * (20 - 20 * done // total)
    settled = say(language, f"{total}制度のうち{done}が決定", f"{done} of {total} schemes settled")
    page.line()
    page.line(f"{bar} {settled}", style="dim")
    page.line(entry.question.in_language(language), style="bold")
    for number, (_, words) in enumerate(options_of(entry), 1):
        page.line(f"{number}. {words.in_language(language)}", 2)
    if entry.unit in _EXAMPLES:
        page.line(_EXAMPLES[entry.unit].in_language(language), style="dim")
    if entry.name in interview.asked:
        kept = value_text(entry.name, interview.facts.get(entry.name), language)
        page.line(say(language, f"いまの答え：{kept}", f"answer so far: {kept}"), style="dim")


def print_help(page: Page, entry: Entry, language: Language) -> None:
    """Print what the question means, which paper tells, and under which headings on it."""
    if entry.help.ja:
        page.line(entry.help.in_language(language))
    paper = entry.paper.in_language(language)
    page.line(say(language, f"見るもの：{paper}", f"see: {paper}"))
    parts = (names[0] for names in entry.parts)
    headings = list(dict.fromkeys((entry.label.ja, *entry.headings)))[:_MOST_HEADINGS]
    told = "".join(f"「{each}」" for each in headings)
    page.line(say(language, f"その中の見出し：{told}など", f"headings on it: {told}"))
    if listed := "＋".join(parts):
        page.line(say(language, f"分かれていれば合計：{listed}", f"or the sum of: {listed}"))
    page.line(HOW.in_language(language), style="dim")
