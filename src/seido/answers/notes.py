"""What a reader should know of the terms of an answer: how old they are, and whose."""

from collections.abc import Iterator, Sequence
from datetime import date

from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.rules.months import months_between
from seido.rules.readings.words.phrases import day
from seido.rules.words import Words
from seido.schemes.evidence.weight import Weight, weight_of
from seido.schemes.model import Edition, Scheme
from seido.windows.kinds import KINDS

OLD_MONTHS = 12
"""Terms of so many months and more are said to be old: most are set anew each fiscal year."""
_MOST_WINDOWS = 2
_A_WINDOW = Words("窓口", "the institution")


def age_note(edition: Edition, as_of: date) -> Words | None:
    """Return how far the terms of an edition carry, and whom to ask; None where all is well.

    That they are old; that their page prints no day, and when it was read; that none but adviser,
    press or chamber prints them.

    Args:
        edition: the terms that an answer rests on.
        as_of: the day of the question.
    """
    doubts = [*doubts_of(edition)]
    old = age_note_of(edition.stated_on, as_of, edition.windows)
    if not (doubts or old):
        return None
    last = old or _ask(edition.windows)
    ja, en = "。".join(each.ja for each in doubts), "; ".join(each.en for each in doubts)
    return Words(f"{ja}。{last.ja}", f"{en}; {last.en}") if doubts else last


def doubts_of(edition: Edition) -> Iterator[Words]:
    """Yield how far the page carries that the terms of an edition stand on, where that is less."""
    source = edition.source
    if source.stated_on is None:
        read = edition.stated_on
        yield Words(
            f"ページに日付なし（{day(read, 'ja')}に確認）",
            f"the page prints no day (read on {day(read, 'en')})",
        )
    if weight_of(source.document) is Weight.SECONDARY:
        yield Words("二次的な資料による条件", "terms by secondary pages")


def age_note_of(stated_on: date, as_of: date, windows: Sequence[str] = ()) -> Words | None:
    """Return the same of terms stated on a day.

    Args:
        stated_on: the day of the terms.
        as_of: the day of the question.
        windows: kinds of office to turn to (``seido.windows.kinds``); none for any.
    """
    if not is_old(stated_on, as_of):
        return None
    old, asked = age_of(stated_on, as_of), _ask(windows)
    return Words(
        f"条件は{day(stated_on, 'ja')}のもの（{old.ja}）。{asked.ja}",
        f"terms of {day(stated_on, 'en')}, {old.en}; {asked.en}",
    )


def _ask(windows: Sequence[str]) -> Words:
    """Return where to ask for the terms of today."""
    asked = asked_of(windows)
    return Words(f"いまの条件は{asked.ja}で確かめる", f"for today's ask: {asked.en}")


def is_old(stated_on: date, as_of: date) -> bool:
    """Return whether terms stated on a day are said to be old on another."""
    return months_between(stated_on, as_of) >= OLD_MONTHS


def age_of(stated_on: date, as_of: date) -> Words:
    """Return how old terms stated on a day are on another, such as 10年8か月前."""
    months = months_between(stated_on, as_of)
    if months < 1:
        return Words("1か月以内", "within a month")
    old = age(months)
    return Words(f"{old.ja}前", f"{old.en} old")


def asked_of(windows: Sequence[str]) -> Words:
    """Return whom to ask for today's terms: the first kinds of office, or any where none is."""
    asked = [KINDS[kind] for kind in windows[:_MOST_WINDOWS]] or [_A_WINDOW]
    return Words("・".join(each.ja for each in asked), ", or ".join(each.en for each in asked))


def whose_note(scheme: Scheme, edition: Edition, corporation: str | None) -> Words | None:
    """Return whose terms are shown, where corporations differ; None where they do not.

    Args:
        scheme: the scheme.
        edition: the terms that are shown.
        corporation: the short name of the guarantee corporation asked; None where none is known.
    """
    if edition.corporation is not None:
        named = CORPORATIONS[edition.corporation]
        return Words(f"{named.ja}の条件", f"terms of the {named.en} corporation")
    if not scheme.corporations:
        return None
    own = [CORPORATIONS[each] for each in scheme.corporations]
    ja, en = "、".join(each.ja for each in own), ", ".join(each.en for each in own)
    if corporation is None:
        return Words(
            f"全国の条件。独自の条件を公表する協会：{ja}（--corporation で選ぶ）",
            f"terms of the whole country; corporations that print their own: {en}"
            " (--corporation chooses)",
        )
    asked = CORPORATIONS[corporation]
    return Words(
        f"全国の条件。{asked.ja}の独自の条件は、この日のものが見つかっていない。窓口で確かめる",
        f"terms of the whole country; no terms of the {asked.en} corporation are known of that day",
    )


def age(months: int) -> Words:
    """Return a number of months in years and months: 2年1か月, 2 years 1 month."""
    years, rest = divmod(months, 12)
    ja = (f"{years}年" if years else "") + (f"{rest}か月" if rest or not years else "")
    counted = ((years, "year"), (rest, "month"))
    en = " ".join(f"{each} {unit}{'s' * (each != 1)}" for each, unit in counted if each)
    return Words(ja, en or "0 months")
