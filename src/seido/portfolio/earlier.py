"""Columns that an earlier run has added: what a result brought anew does not carry on.

They would stand beside the new answers under the same names, and tell of another day.
"""

import re
from collections.abc import Collection
from functools import cache

from seido.portfolio.engines.plan import Answer, columns_of
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes

_OURS = "seido."
_OF_IMPACT = ("before", "after"), ("decision", "limit_yen", "requirement")


def is_earlier(heading: str) -> bool:
    """Return whether a heading is one that we give: a number, a problem, an answer of a scheme."""
    return heading.startswith(_OURS) or _answers().fullmatch(heading) is not None


def left_out(headings: Collection[str]) -> Words:
    """Return the sentence about the columns that are left out."""
    first, many = min(headings), len(headings)
    return Words(
        f"以前の結果の列（{first} など{many}列）は使わず、結果にも残しません",
        f"columns of an earlier result, {many} such as {first}, are neither read nor kept",
    )


@cache
def _answers() -> re.Pattern[str]:
    schemes = "|".join(re.escape(each.id) for each in all_schemes())
    names = "|".join(name.removeprefix(".") for name in columns_of([""], frozenset(Answer)))
    sides, compared = ("|".join(each) for each in _OF_IMPACT)
    return re.compile(rf"({schemes})\.({names}|({sides})\.({compared}))")
