"""One business out of a file: its facts by name, each with the place that it was read from.

A file that a person writes for this product (TOML, YAML, JSON) says what it says or is refused with
every problem. A sheet, which other software or another person made, is understood first; what is
unclear in it becomes a question, and what it does not say stays open.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import MappingProxyType

from seido.facts.entry import Entry, Formula
from seido.intake.figures import read_figures
from seido.intake.files import MOST_BYTES, is_tree, parse_sheets, parse_tree, read_whole
from seido.intake.headings import (
    Meaning,
    Part,
    find_meaning,
    is_apart,
    is_heading,
    is_note,
    near_labels,
    not_its_own,
    stands_in,
)
from seido.intake.keyed import keyed_layout
from seido.intake.layout.layout import Layout
from seido.intake.layout.pairs import Vocabulary
from seido.intake.layout.understand import understand
from seido.intake.ledger.sums import Computed, Given, add_up
from seido.intake.ledger.totals import Total, parts_of, settle
from seido.intake.questions import Asking, Question
from seido.intake.tree import flatten
from seido.intake.values.answer import read_answer, read_quantity
from seido.intake.values.cell import Cell, Several, with_unit_of_heading
from seido.japan import today
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
        notes: what was left aside, or cannot be, and why.
        questions: what is unclear, whose facts are open until somebody answers.
        layout: what the sheets of the file were understood to be; None for one without sheets.
    """

    facts: Mapping[str, Value]
    origins: Mapping[str, str]
    computed: Mapping[str, Words] = field(default_factory=dict)
    ignored: tuple[Cell, ...] = ()
    notes: tuple[Words, ...] = ()
    questions: tuple[Question, ...] = ()
    layout: Layout | None = None


def read_business(path: str | PathLike[str], answers: Mapping[str, str] | None = None) -> Business:
    """Return the business in a file: TOML, YAML, JSON, CSV, TSV, Excel, OpenDocument or HTML.

    Args:
        path: the file.
        answers: what a person answered to questions about the file, by their ids.

    Raises:
        Refused: with every problem found, where nothing can be read, or for an answer that is no
            option.
    """
    return parse_business(str(path), read_whole(Path(path), MOST_BYTES), answers)


def parse_business(name: str, data: bytes, answers: Mapping[str, str] | None = None) -> Business:
    """Return the business in the bytes of a file; its kind is told by the ending of its name.

    Raises:
        Refused: as :func:`read_business`.
    """
    asking = Asking(answers)
    if is_tree(name):
        tree = parse_tree(name, data)
        layout = keyed_layout(name, tree)
        business = bind(_cells(name, tree)) if layout is None else _of_layout(layout, asking)
    else:
        sheets = parse_sheets(name, data)
        vocabulary = Vocabulary(is_heading, is_apart)
        business = _of_layout(understand(name, sheets, vocabulary, today()), asking)
    asking.refuse_strange()
    return business


def _cells(name: str, tree: dict[str, object]) -> tuple[Cell, ...]:
    """Return the leaves of a tree as headings with values.

    Raises:
        Refused: where it has none, or tables within lists.
    """
    leaves = list(flatten(tree, name))
    problems = [each for each in leaves if isinstance(each, Problem)]
    if problems:
        raise Refused(*problems)
    cells = tuple(with_unit_of_heading(each) for each in leaves if isinstance(each, Cell))
    if not cells:
        raise _nothing(name)
    return cells


def _nothing(name: str) -> Refused:
    return refused(
        "見出しと値が一つも見つかりません。「純資産額, 12000000」のように並べてください",
        "no heading with a value was found; write them side by side",
        place=name,
    )


def _of_layout(layout: Layout, asking: Asking) -> Business:
    """Return the business that sheets say.

    Raises:
        Refused: where they say nothing of one and leave nothing to ask.
    """
    found = read_figures(layout, asking)
    facts = found.facts()
    if not facts and not asking.open:
        if found.notes:
            raise Refused(*map(_as_problem, found.notes))
        raise _nothing(layout.name)
    origins = {name: place for name, place in found.origins().items() if name in facts}
    computed = {name: each.how for name, each in found.computed.items() if name in facts}
    return Business(
        MappingProxyType(facts),
        MappingProxyType(origins),
        MappingProxyType(computed),
        tuple(found.ignored),
        tuple(found.notes),
        tuple(asking.open.values()),
        layout,
    )


def _as_problem(note: Words) -> Problem:
    return note if isinstance(note, Problem) else Problem(note.ja, note.en)


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
        meaning: _choose(_own(meaning, found, ignored, notes), problems)
        for meaning, found in _read(cells, problems).items()
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


def _read(cells: Iterable[Cell], problems: list[Problem]) -> dict[Meaning, list[Given]]:
    """Return what the cells say of each word; what cannot be read goes to the problems."""
    found: dict[Meaning, list[Given]] = {}
    for cell in cells:
        match = find_meaning(cell)
        if match is not None:
            word, rank = match
            if cell.value in (None, "", []):
                continue  # an empty cell is a question still open; わからない answers it
            try:
                each = Given(_value(word, cell, offering=len(problems) < _OFFERED), cell, rank)
            except Refused as refusal:
                problems.extend(map(cell.problem, refusal.problems))
            else:
                found.setdefault(word, []).append(each)
        elif not is_note(cell.heading):
            near = near_labels(cell.heading) if len(problems) < _OFFERED else []
            problems.append(cell.problem(_unknown_heading(near)))
    return found


_OFFERED = 20
"""The first problems of a file, for which near names are looked up: each takes milliseconds."""


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
        if each.value != own[0].value:
            notes.append(not_its_own(each.cell, own[0].cell))
    return own


def _choose(found: list[Given], problems: list[Problem]) -> Given:
    """Return the value that stands where a fact is given more than once.

    What is not known yields to what is.
    """
    known = [each for each in found if each.value is not None] or found
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
