"""The pairs of forms: headings with values, read as far as they are known."""

from dataclasses import replace

from seido.intake.checked import checked_text
from seido.intake.found import Candidate, Found, read_candidate
from seido.intake.headings import find_meaning, is_note, near_labels
from seido.intake.layout.layout import Layout
from seido.intake.ledger.names import Named, named
from seido.intake.ledger.usable import UNITS, is_amount, which_unit
from seido.intake.ledger.years import Standing
from seido.intake.values.cell import Cell, is_number_like, with_unit_of_heading
from seido.refusal import Problem

_OFFERED = 20
"""The first unknown headings of a file, for which near names are looked up: each takes time."""


def pairs_of(layout: Layout, found: Found) -> list[Candidate]:
    """Return what the pairs of a file say; tells those whose headings are not known.

    Args:
        layout: the file as it was understood.
        found: takes what is told and asked.

    Raises:
        Refused: for an answer that is none of the options of its question.
    """
    candidates = []
    offered = 0
    for pair in layout.pairs:
        cell = with_unit_of_heading(replace(pair, value=checked_text(pair.value)))
        means = _meant(cell.heading)
        if means is None:
            if not is_note(cell.heading):
                offered += 1
                _tell_unknown(cell, found, offering=offered <= _OFFERED)
        elif cell.value not in (None, ""):
            in_unit = _in_unit(cell, means, layout, found)
            if in_unit is not None:
                candidates.append(read_candidate(means, in_unit, Standing.SETTLED, found))
    return candidates


def _meant(heading: str) -> Named | None:
    """Return what the heading of a pair means: outside accounts a whole, else as accounts do."""
    match = find_meaning(Cell(heading, None, ""))
    return named(heading) if match is None else Named(*match)


def _in_unit(cell: Cell, means: Named, layout: Layout, found: Found) -> Cell | None:
    """Return a pair in its unit; below a table that states another's, a person says which."""
    unit = layout.carried.get(cell.place)
    if unit is None or not _is_bare(cell.value) or not is_amount(means):
        return cell
    if cell.scale not in (1, unit.yen or 1):  # its heading states a unit of its own
        return cell
    answer = found.asking.ask(which_unit("unit-pairs", unit.text, means.fact, cell.place))
    return None if answer is None else replace(cell, scale=UNITS[answer][0])


def _is_bare(value: object) -> bool:
    """Return whether an amount stands without a unit of its own."""
    return not isinstance(value, str) or value.translate(_MARKS).strip().isdecimal()


_MARKS = str.maketrans("", "", ",，.-△▲()（） ")


def _tell_unknown(cell: Cell, found: Found, *, offering: bool) -> None:
    """Tell of a heading that is not known, where it has a figure or a name that is near."""
    near = near_labels(cell.heading) if offering else []
    if not near and not is_number_like(cell.value):
        return
    ja = "".join(f"「{label}」" for label in near)
    found.tell(
        cell.problem(
            Problem(
                "この見出しは分かりません。"
                + (f"{ja}のことですか。" if near else "")
                + "覚え書きなら見出しを # か「メモ」で始めてください",
                "no fact has this heading"
                + (f"; near: {', '.join(near)}" if near else "")
                + "; begin a note with # or メモ",
            )
        )
    )
