"""Builds gaps: a clause of a source that no rule holds, by the reason why none does."""

from seido.rules.words import Source, Words
from seido.schemes.model import Gap, Uncoded


def judged(ja: str, en: str, source: Source) -> Gap:
    """Return a clause that a person decides (人が判断する)."""
    return Gap(Words(ja, en), Uncoded.JUDGEMENT, source)


def by_other_law(ja: str, en: str, source: Source) -> Gap:
    """Return a clause that points to another law or notice (ほかの法令による)."""
    return Gap(Words(ja, en), Uncoded.OTHER_LAW, source)


def set_by_window(ja: str, en: str, source: Source) -> Gap:
    """Return a clause that the institution settles case by case (窓口が定める)."""
    return Gap(Words(ja, en), Uncoded.SET_BY_WINDOW, source)


def not_stated(ja: str, en: str, source: Source) -> Gap:
    """Return what the source names without saying it (資料に書かれていない)."""
    return Gap(Words(ja, en), Uncoded.NOT_STATED, source)
