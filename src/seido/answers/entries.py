"""The facts of the vocabulary, as JSON."""

from seido.answers.plain import Json, words_json
from seido.facts.entry import Entry
from seido.rules.expr import Unit
from seido.rules.words import Words

UNITS: dict[Unit, Words] = {
    Unit.YEN: Words("円", "yen"),
    Unit.PERSONS: Words("人", "people"),
    Unit.MONTHS: Words("か月", "months"),
    Unit.COUNT: Words("数", "number"),
    Unit.NUMBER: Words("率・倍", "rate or multiple"),
    Unit.DATE: Words("日付", "date"),
    Unit.CHOICE: Words("選択", "choice"),
    Unit.TRUTH: Words("はい・いいえ", "yes or no"),
}
"""What a fact counts, in words."""


def entry_json(entry: Entry) -> Json:
    """Return a fact as people and programs need it: question, unit, headings, choices."""
    return {
        "fact": entry.name,
        "label": words_json(entry.label),
        "unit": entry.unit.value,
        "question": words_json(entry.question),
        "help": words_json(entry.help) if entry.help.ja else None,
        "paper": words_json(entry.paper),
        "effort": entry.effort,
        "change": entry.change.value,
        "headings": list(entry.headings),
        "choices": {code: words_json(words) for code, words in entry.choices.items()},
        "aliases": {code: list(names) for code, names in entry.aliases.items()},
        "options": [
            {"option": code, "words": words_json(words), "also": list(entry.aliases.get(code, ()))}
            for code, words in entry.choices.items()
        ],
        "parts": [list(names) for names in entry.parts],
    }
