"""One thing that a file says: a heading, its value, and where it stands."""

import re
from dataclasses import dataclass, replace

from seido.intake.values.width import half_width
from seido.refusal import Problem, shown

_YEN = {"": 1, "千": 10**3, "万": 10**4, "百万": 10**6, "億": 10**8, "十億": 10**9}
_YEN_UNIT = re.compile(r"(十億|百万|千|万|億|)円")
_COUNTER = re.compile(r"%|パーセント|人|名|年|[かヶヵカケ箇個]月|歳|社|件|倍")
_IN_BRACKETS = re.compile(r"(?P<heading>.+)[(\[【](?P<unit>[^()\[\]【】]++)[)\]】]", re.DOTALL)
_NAMED_UNIT = re.compile(r"^単位\s*+[:/]?+\s*+")
_BARE_NUMBER = re.compile(r"[-+\u2212△▲(]*[0-9][0-9,.、]*\)?")
_NUMBER_LIKE = re.compile(r"[-+\u2212△▲(¥\\]*[0-9]")


@dataclass(frozen=True, slots=True)
class Several:
    """Values that stand side by side with nothing to tell which one is meant."""

    values: tuple[object, ...]

    def __str__(self) -> str:
        return "、".join(str(value) for value in self.values)


@dataclass(frozen=True, slots=True)
class Cell:
    """A heading with its value, as found.

    Attributes:
        heading: as written, without a unit in brackets.
        value: text, or what the file holds typed: a number, date, truth or list of texts;
            :class:`Several` where it cannot be told.
        place: where it stands, for people: ``決算.xlsx 貸借対照表!B12``.
        scale: yen in one of a bare number (単位：千円 is 1,000).
        in_ledger: whether it is a line of an accounting export, whose other lines are no mistakes.
        section: the section of the accounts that it stands in, such as 製造原価; "" for none.
    """

    heading: str
    value: object
    place: str
    scale: int = 1
    in_ledger: bool = False
    section: str = ""

    def problem(self, wrong: Problem) -> Problem:
        """Return what is wrong with the cell, at its place and under its heading."""
        return wrong.at(self.place, brief(self.heading))


LONGEST_HEADING = 100
"""Characters beyond which a text is no heading."""


def brief(name: str) -> str:
    """Return a name as it is; one that is longer than any heading shortened."""
    return name if len(name) <= LONGEST_HEADING else shown(name)


def plain(value: object) -> str:
    """Return a text in half width without blanks at its ends; empty for what is no text."""
    return half_width(value).strip() if isinstance(value, str) else ""


def scale_of(unit: object) -> int | None:
    """Return the yen in one of a unit such as 千円 or （百万円）; None for any other text."""
    match = _YEN_UNIT.fullmatch(plain(unit).strip("()[] "))
    return _YEN[match[1]] if match else None


def is_unit(value: object) -> bool:
    """Return whether the text is a unit and nothing else, such as 千円 or （人）."""
    return scale_of(value) is not None or bool(_COUNTER.fullmatch(plain(value).strip("()[] ")))


def in_unit(value: object, unit: object) -> object:
    """Return a bare number as text with its unit behind it; anything else as it is."""
    text = plain(value)
    if isinstance(value, float):
        text = str(int(value)) if value.is_integer() else format(value, ".15g")
    elif isinstance(value, int) and not isinstance(value, bool):
        text = shown(value)
    return text + plain(unit).strip("()[] ") if _BARE_NUMBER.fullmatch(text) else value


def is_number_like(value: object) -> bool:
    """Return whether the value is a number or a day, or text that begins as one."""
    if isinstance(value, str):
        return _NUMBER_LIKE.match(plain(value)) is not None
    return value is not None and not isinstance(value, bool)


def with_unit_of_heading(cell: Cell) -> Cell:
    """Return the cell with a unit in its heading, such as 純資産額（千円）, moved to the value."""
    match = _IN_BRACKETS.fullmatch(plain(cell.heading))
    if match is None:
        return cell
    heading, unit = match["heading"].rstrip(), _NAMED_UNIT.sub("", match["unit"], count=1)
    if not heading or not is_unit(unit):
        return cell
    scale = scale_of(unit)
    if scale is not None:
        return replace(cell, heading=heading, scale=scale)
    return replace(cell, heading=heading, value=in_unit(cell.value, unit))
