"""Which guarantee corporation (信用保証協会) a business turns to, by its prefecture."""

from collections.abc import Mapping
from types import MappingProxyType

from seido.facts.business.profile import prefecture
from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.rules.values import Facts

_SEVERAL = ("神奈川", "岐阜", "愛知")
"""Prefectures in which a city has a corporation of its own, so that the address must be asked."""

BY_PREFECTURE: Mapping[str, str] = MappingProxyType(
    {
        code: short
        for code, words in prefecture.choices.items()
        for short in CORPORATIONS
        if words.ja in (short, f"{short}県", f"{short}府", f"{short}都") and short not in _SEVERAL
    }
)
"""The corporation of each prefecture's code, by its short name, where there is one alone."""


def corporation_in(facts: Facts) -> str | None:
    """Return the corporation of the prefecture among the facts; None where it is not one alone."""
    where = facts.get(prefecture.name)
    return BY_PREFECTURE.get(where) if isinstance(where, str) else None
