"""How old the terms of an answer are, said aloud, and where today's can be asked."""

from collections.abc import Sequence
from datetime import date

from seido.rules.months import months_between
from seido.rules.readings.words.phrases import day
from seido.rules.words import Words
from seido.schemes.model import Edition
from seido.windows.kinds import KINDS

OLD_MONTHS = 12
"""Terms of so many months and more are said to be old: most are set anew each fiscal year."""
_MOST_WINDOWS = 2
_A_WINDOW = Words("窓口", "the institution")


def age_note(edition: Edition, as_of: date) -> Words | None:
    """Return a sentence on how old an edition is on a day, and whom to ask; None while it is new.

    Args:
        edition: the terms that an answer rests on.
        as_of: the day of the question.
    """
    return age_note_of(edition.stated_on, as_of, edition.windows)


def age_note_of(stated_on: date, as_of: date, windows: Sequence[str] = ()) -> Words | None:
    """Return the same of terms stated on a day.

    Args:
        stated_on: the day of the terms.
        as_of: the day of the question.
        windows: kinds of office to turn to (``seido.windows.kinds``); none for any.
    """
    months = months_between(stated_on, as_of)
    if months < OLD_MONTHS:
        return None
    age = _age(months)
    asked = [KINDS[kind] for kind in windows[:_MOST_WINDOWS]] or [_A_WINDOW]
    ja, en = "・".join(each.ja for each in asked), ", or ".join(each.en for each in asked)
    return Words(
        f"条件は{day(stated_on, 'ja')}のもの（{age.ja}前）。いまの条件は{ja}で確かめる",
        f"terms of {day(stated_on, 'en')}, {age.en} old; for today's ask: {en}",
    )


def _age(months: int) -> Words:
    """Return a number of months in years and months."""
    years, rest = divmod(months, 12)
    ja = (f"{years}年" if years else "") + (f"{rest}か月" if rest or not years else "")
    counted = ((years, "year"), (rest, "month"))
    en = " ".join(f"{each} {unit}{'s' * (each != 1)}" for each, unit in counted if each)
    return Words(ja, en or "0 months")
