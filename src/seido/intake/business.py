"""One business out of a file: its facts by name, each with the place that it was read from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import MappingProxyType

from seido.facts.entry import Entry, Formula
from seido.intake.files import parse_file, read_cells
from seido.intake.headings import (
    Meaning,
    Part,
    find_meaning,
    is_heading,
    is_note,
    near_labels,
    stands_in,
)
from seido.intake.sums import Computed, Given, add_up
from seido.intake.totals import Total, parts_of, settle
from seido.intake.values.answer import read_answer, read_quantity
from seido.intake.values.cell import Cell, Several
from seido.intake.values.ranges import is_unknown
from seido.refusal import Problem, Refused, refused, shown
from seido.rules.check import unit_of
from seido.rules.values import Value
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Business:
    """What is known of one business.

    Attributes:
        facts: each fact's value by its name; None for one answered as not known.
        origins: where each fact was read, for people, by the same names.
        computed: of facts that the file does not give itself, what they were computed from.
        ignored: lines that no fact was read from, though they could hold one.
        notes: why what somebody wrote is not used.
    """

    facts: Mapping[str, Value]
    origins: Mapping[str, str]
    computed: Mapping[str, Words] = field(default_factory=dict)
    ignored: tuple[Cell, ...] = ()
    notes: tuple[Words, ...] = ()


def read_business(path: str | PathLike[str]) -> Business:
    """Return the business in a file: TOML, YAML, JSON, CSV or Excel.

    Raises:
        Refused: with every problem found.
    """
    return bind(read_cells(Path(path), is_heading))


def parse_business(name: str, data: bytes) -> Business:
    """Return the business in the bytes of a file; its kind is told by the ending of its name.

    Raises:
        Refused: with every problem found.
    """
    return bind(parse_file(name, data, is_heading))


def bind(cells: Iterable[Cell]) -> Business:
    """Return the business that headings with values describe.

    Raises:
        Refused: with every problem found: headings and values that cannot be read, one fact
            with two values, and totals that their parts do not come to.
    """
    problems: list[Problem] = []
    ignored: list[Cell] = []
    notes: list[Words] = []
    chosen = {
        meaning: _choose(_own(meaning, found, ignored, notes), problems, ignored)
        for meaning, found in _read(cells, problems, ignored).items()
    }
    given = {word: found for word, found in chosen.items() if isinstance(word, Entry)}
    facts = {word.name: found.value for word, found in given.items()}
    sums = _added_up(chosen, _unread(problems), problems)
    facts |= {name: each.value for name, each in sums.items()}
    unread = _unread(problems)
    totals = [
        Total(word, found.value, found.cell)
        for word, found in chosen.items()
        if isinstance(word, Formula) and found.value is not None and not unread & parts_of(word)
    ]
    settled = settle(totals, facts)
    problems.extend(settled.problems)
    if problems:
        raise Refused(*problems)
    computed = sums | settled.filled
    return Business(
        MappingProxyType(facts | {name: each.value for name, each in computed.items()}),
        MappingProxyType(
            {word.name: found.cell.place for word, found in given.items()}
            | {name: f"{each.place}（{each.how.ja}）" for name, each in computed.items()}
        ),
        MappingProxyType({name: each.how for name, each in computed.items()}),
        (*ignored, *settled.unused),
        (*notes, *settled.notes),
    )


def _unread(problems: Iterable[Problem]) -> set[str]:
    """Return the names of the facts that a problem was found with."""
    meanings = (find_meaning(Cell(each.field, None, "")) for each in problems)
    words = [match[0] for match in meanings if match is not None]
    return {word.fact.name if isinstance(word, Part) else word.name for word in words}


def _added_up(
    chosen: Mapping[Meaning, Given], unread: set[str], problems: list[Problem]
) -> dict[str, Computed]:
    """Return the facts that are added up from their parts, by name."""
    parts: dict[Entry, dict[int, Given]] = {}
    for meaning, found in chosen.items():
        if isinstance(meaning, Part) and meaning.fact.name not in unread:
            parts.setdefault(meaning.fact, {})[meaning.number] = found
    sums: dict[str, Computed] = {}
    for fact, given in parts.items():
        added = add_up(fact, given, chosen.get(fact))
        if isinstance(added, Problem):
            problems.append(added)
        elif added is not None:
            sums[fact.name] = added
    return sums


def _read(
    cells: Iterable[Cell], problems: list[Problem], ignored: list[Cell]
) -> dict[Meaning, list[Given]]:
    """Return what the cells say of each word; what cannot be read goes to the other two lists."""
    found: dict[Meaning, list[Given]] = {}
    for cell in cells:
        match = find_meaning(cell)
        if match is not None:
            word, rank = match
            if _is_open(cell):
                continue
            try:
                each = Given(_value(word, cell, offering=len(problems) < _OFFERED), cell, rank)
            except Refused as refusal:
                problems.extend(map(cell.problem, refusal.problems))
            else:
                found.setdefault(word, []).append(each)
        elif cell.in_ledger:
            ignored.append(cell)
        elif not is_note(cell.heading):
            near = near_labels(cell.heading) if len(problems) < _OFFERED else []
            problems.append(cell.problem(_unknown_heading(near)))
    return found


_OFFERED = 20
"""The first problems of a file, for which near names are looked up: each takes milliseconds."""


def _is_open(cell: Cell) -> bool:
    """Return whether nothing is answered.

    An empty cell is a question still open; わからない answers that it is not known. A dash
    in an accounting export may mean zero or nothing, so it leaves the question open too.
    """
    return cell.value in (None, "", []) or (cell.in_ledger and is_unknown(cell.value))


def _value(word: Meaning, cell: Cell, *, offering: bool) -> Value:
    if isinstance(cell.value, Several):
        raise refused(
            f"「{shown(cell.value)}」のどれが当期の値か分かりません。一つにしてください",
            f"which of '{shown(cell.value)}' is meant cannot be told; keep one",
        )
    if isinstance(word, Entry):
        return read_answer(word, cell.value, cell.scale, offering=offering)
    unit = word.fact.unit if isinstance(word, Part) else unit_of(word.term)
    return read_quantity(unit, cell.value, cell.scale)


def _own(
    meaning: Meaning, found: list[Given], ignored: list[Cell], notes: list[Words]
) -> list[Given]:
    """Return what stands under a fact's own headings, else under those that stand in for them."""
    standing_in = [each for each in found if stands_in(meaning, each.rank)]
    own = [each for each in found if not stands_in(meaning, each.rank)]
    if not standing_in or all(each.value is None for each in own):
        return found
    for each in standing_in:
        ignored.append(each.cell)
        if not each.cell.in_ledger and each.value != own[0].value:
            notes.append(_not_its_own(each.cell, own[0].cell))
    return own


def _not_its_own(cell: Cell, own: Cell) -> Words:
    return Words(
        f"「{cell.heading}」ではなく「{own.heading}」を使います",
        f"'{own.heading}' is used, and not '{cell.heading}'",
    )


def _choose(found: list[Given], problems: list[Problem], ignored: list[Cell]) -> Given:
    """Return the value that stands, where a fact is found more than once.

    An accounting export names one figure in several ways (純資産合計, 株主資本合計); the
    heading nearest to the fact's own name is taken. What is not known yields to what is.
    """
    nearest = min((each.rank for each in found if each.cell.in_ledger), default=0)
    kept: list[Given] = []
    for each in found:
        if not each.cell.in_ledger or each.rank == nearest:
            kept.append(each)
        else:
            ignored.append(each.cell)
    known = [each for each in kept if each.value is not None] or kept
    first, *others = known
    problems.extend(
        each.cell.problem(_two_values(each.cell, first.cell))
        for each in others
        if each.value != first.value
    )
    return first


def _two_values(cell: Cell, first: Cell) -> Problem:
    one, two = shown(cell.value), shown(first.value)
    return Problem(
        f"「{one}」は、{first.place} の「{two}」と違います。どちらかにしてください",
        f"'{one}' differs from '{two}' at {first.place}; keep one",
    )


def _unknown_heading(near: list[str]) -> Problem:
    ja = "".join(f"「{label}」" for label in near)
    return Problem(
        (f"この見出しは分かりません。{ja}のことですか。" if near else "この見出しは分かりません。")
        + "覚え書きなら見出しを # か「メモ」で始めてください",
        "no fact has this heading"
        + (f"; near: {', '.join(near)}" if near else "")
        + "; begin a note with # or メモ",
    )
