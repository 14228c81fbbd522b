"""Where a sheet states its units, and which table or pairs a statement is for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seido.intake.layout.heads import filled
from seido.intake.layout.rows import is_figure
from seido.intake.layout.texts import folded
from seido.intake.layout.units import Unit, stated_unit, unit_alone

_TITLE = re.compile(r"書|表|報告|決算|財務|一覧|明細|内訳|^[※注*(\[]|記載|金額|以下")
_HEADING = re.compile(
    r"計算書|対照表|試算表|決算|報告書|明細|内訳|一覧|推移|比較|株式会社|有限会社|合同会社|㈱|㈲|\(株\)|\(有\)|現在|^自|至"
)
"""What the title of a table holds, beside which a unit may stand in a cell of its own."""
_FOOTNOTE = re.compile(r"^[※注*]|^[(\[]注|切捨|切り捨|四捨五入|です|ます|未満")


@dataclass(frozen=True, slots=True)
class Statement:
    """A unit that a row of a sheet states for amounts around it.

    Attributes:
        row: the row.
        unit: the unit.
        is_footnote: whether its words are those of a footnote.
        is_named: whether the word 単位 states it, which tells more than how amounts were rounded.
    """

    row: int
    unit: Unit
    is_footnote: bool
    is_named: bool


def statement_of(row: Sequence[object], number: int, place: str) -> Statement | None:
    """Return the unit that a row states; None where it states none.

    In a row with figures only the word 単位 states one: 千円 beside a figure is that figure's.
    """
    there = filled(row)
    texts = [row[column] for column in there if isinstance(row[column], str)]
    has_figures = any(is_figure(row[column]) for column in there)
    is_beside = len(there) == 1 or any(_HEADING.search(folded(text)) for text in texts)
    found: list[tuple[bool, str, Unit]] = []
    for text in texts:
        given = folded(text)
        is_named = "単位" in given
        alone = unit_alone(text, place) if is_beside else None
        unit = alone or stated_unit(text, place)
        if unit is None or (has_figures and not is_named):
            continue
        if alone or is_named or _TITLE.search(given) or "未満" in given:
            found.append((is_named, given, unit))
    if not found:
        return None
    is_named, given, unit = max(found, key=lambda each: each[0])
    if len({each.yen for named, _, each in found if named == is_named}) > 1:
        unit = Unit(None, given, place)
    return Statement(number, unit, bool(_FOOTNOTE.search(given)), is_named)


def unit_for(
    before: Sequence[Statement],
    after: Sequence[Statement],
    title: Unit | None,
    carried: Unit | None,
) -> Unit:
    """Return the unit of a table; one whose statements differ is stated and cannot be told.

    Args:
        before: what is stated above it, since the table before.
        after: what is stated in it and below it, before the table after.
        title: the unit in the name of its sheet.
        carried: the unit of the table before.
    """
    for stated in (before, after):
        named = [each for each in stated if each.is_named] or stated
        if not named:
            continue
        yen = {each.unit.yen for each in named}
        last = named[-1].unit
        others = {each.unit.yen for each in after if each.is_named} if stated is before else set()
        return last if len(yen | others) == 1 else Unit(None, last.text, last.place)
    return title or carried or Unit()
