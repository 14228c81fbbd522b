"""What would have to change: as JSON, and in words."""

from seido.answers.fact_values import value_json
from seido.answers.plain import Json
from seido.answers.wording import say, value_text
from seido.facts.vocabulary import ENTRIES, LEXICON
from seido.repairing import Remedy
from seido.rules.expr import Unit
from seido.rules.readings.repair.repair import Move, Repair
from seido.rules.readings.words.phrases import days, quantity
from seido.rules.words import Language


def remedy_json(remedy: Remedy) -> Json:
    """Return what a scheme wants before it takes a business, with the ways there."""
    return {
        "need": remedy.need.value,
        "missing": sorted(remedy.missing),
        "repairs": [repair_json(each) for each in remedy.ways],
    }


def repair_json(repair: Repair) -> Json:
    """Return changes by fact, and whether they settle the answer or facts are still missing."""
    return {
        "settles": repair.holds,
        "moves": [
            {"fact": move.name, "before": value_json(move.before), "after": value_json(move.after)}
            for move in repair.moves
        ],
    }


def move_text(move: Move, language: Language) -> str:
    """Return a change as a sentence: from what, to what, by how much."""
    label = LEXICON.label(move.name, language)
    before = value_text(move.name, move.before, language)
    after = value_text(move.name, move.after, language)
    by = _by(move, language)
    return say(language, f"{label}：{before} → {after}{by}", f"{label}: {before} → {after}{by}")


def _by(move: Move, language: Language) -> str:
    difference = move.difference
    if difference is None:
        return ""
    unit = ENTRIES[move.name].unit
    if unit is Unit.DATE:
        later = days(int(difference), language)
        return say(language, f"（{later}後）", f" ({later} later)")
    amount = quantity(abs(difference), unit, language)
    ja, en = ("増やす", "up by") if difference > 0 else ("減らす", "down by")
    return say(language, f"（{amount}{ja}）", f" ({en} {amount})")
