"""Texts of cells as they are compared: in half width, lower case, without blanks."""

import re

from seido.intake.values.cell import LONGEST_HEADING
from seido.intake.values.width import half_width

_BLANK = re.compile(r"\s+")


def folded(value: object) -> str:
    """Return a text as it is compared, cut where no heading goes on; empty for what is no text."""
    if not isinstance(value, str):
        return ""
    return _BLANK.sub("", half_width(value[: 4 * LONGEST_HEADING]).casefold())[:LONGEST_HEADING]


def is_blank(value: object) -> bool:
    """Return whether a cell is empty."""
    return value is None or value == ""
