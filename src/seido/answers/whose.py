"""Whose terms an answer rests on: one guarantee corporation's, or the country's."""

from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.rules.words import Words
from seido.schemes.model import Edition, Scheme


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
