"""Which column of a table holds which fact: by its heading, or as a mapping file says."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from seido.facts.entry import Entry, Formula
from seido.intake.headings import Meaning, Part, find_meaning, is_note, stands_in
from seido.intake.values.answer import read_answer, read_quantity
from seido.intake.values.cell import Cell, with_unit_of_heading
from seido.refusal import Problem, refuse, unreadable
from seido.rules.check import unit_of
from seido.rules.expr import Fact, Unit
from seido.rules.linear import linear
from seido.rules.values import Value
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Field:
    """A column that holds a fact, a part of one, or a figure computed from facts.

    Attributes:
        heading: the column.
        meaning: the word of the vocabulary that it gives.
        unit: the unit of its numbers where a mapping says so, such as 千円.
        values: what codes in it stand for, where a mapping says so.
        added: whether it is one of several columns that are added up to the fact.
        stands_in: whether it holds the fact only in rows in which no other column does.
    """

    heading: str
    meaning: Meaning
    unit: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    added: bool = False
    stands_in: bool = False

    @property
    def fact(self) -> Fact:
        """What its values are held as; a part or figure has no bounds of its own."""
        match self.meaning:
            case Entry(name=name, unit=unit) if self.added:
                return Fact(f"{name}+{self.heading}", unit)
            case Entry():
                return self.meaning
            case Part(fact=fact, number=number):
                return Fact(f"{fact.name}#{number}", fact.unit)
            case Formula(name=name, term=term):
                return Fact(name, unit_of(term))

    @property
    def plain_scale(self) -> int | None:
        """Yen or units in one of a bare number; None where each value has to be looked at."""
        if self.fact.unit in (Unit.TRUTH, Unit.CHOICE, Unit.DATE) or self.values:
            return None
        probe = self._cell("1")
        if probe.value != "1":
            return None
        return probe.scale if self.fact.unit is Unit.YEN else 1

    def read(self, given: object) -> Value:
        """Return what a value says, read as in a file of one business.

        Raises:
            Refused: where it cannot be read.
        """
        code = _code(given)
        if self.values and self.fact.unit is Unit.CHOICE and code not in self.values:
            _refuse_code(code)
        cell = self._cell(self.values.get(code, given))
        if isinstance(self.meaning, Entry):
            return read_answer(self.meaning, cell.value, cell.scale)
        return read_quantity(self.fact.unit, cell.value, cell.scale)

    def _cell(self, value: object) -> Cell:
        heading = f"{self.fact.name}({self.unit})" if self.unit else self.heading
        return with_unit_of_heading(Cell(heading, value, ""))


def _refuse_code(code: str) -> None:
    """Refuse a number that a mapping of codes leaves out: it is no number of anybody else's."""
    if code.isdecimal():
        wanted = (
            "対応表の値に、この符号が何を指すかを書き足してください",
            "add this code to the mapping's values",
        )
        raise unreadable(code, wanted)


def _code(given: object) -> str:
    """Return a value as a code of a mapping file; tables of binary floats hold codes as 1.0."""
    return str(given).removesuffix(".0") if isinstance(given, float) else str(given)


@dataclass(frozen=True, slots=True)
class Binding:
    """What the columns of a table hold.

    Attributes:
        fields: the columns that give facts.
        kept: the other columns, which go into the result as they are.
        unknown: those among them whose heading is neither known nor a note.
        notes: why a known heading gives nothing by itself.
        stand_ins: by the column of a fact, those that hold it where that column says nothing.
    """

    fields: tuple[Field, ...]
    kept: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    notes: tuple[Words, ...] = ()
    stand_ins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """What is read: facts, and under names of their own parts and figures."""
        return frozenset(each.fact.name for each in self.fields)


def bind_headings(headings: Iterable[str], mapped: Mapping[str, Field | None]) -> Binding:
    """Return what the columns of a table hold.

    Args:
        headings: the columns' headings.
        mapped: by heading what a mapping file says; None for a column that holds no fact.

    Raises:
        Refused: where no column holds a fact, or several hold the same one.
    """
    fields: list[Field] = []
    kept: list[str] = []
    unknown: list[str] = []
    for heading in headings:
        found = mapped[heading] if heading in mapped else field_of(heading)
        if found is not None:
            fields.append(found)
            continue
        kept.append(heading)
        if heading not in mapped and not is_note(heading):
            unknown.append(heading)
    stand_ins = _stand_ins(fields)
    standing_in = [each for several in stand_ins.values() for each in several]
    fields = [each for each in fields if each.heading not in standing_in]
    kept += standing_in
    unfit = dict(_unfit(fields))
    used = tuple(each for each in fields if each.heading not in unfit)
    problems = list(_given_twice(used))
    if not used:
        problems.append(_NO_FACT)
    refuse(problems)
    kept += unfit
    notes = tuple(dict.fromkeys(unfit.values()))
    return Binding(used, tuple(kept), tuple(unknown), notes, stand_ins)


def _stand_ins(fields: Iterable[Field]) -> dict[str, tuple[str, ...]]:
    """Return by the column of a fact those that stand in for it, where there is one column."""
    found: dict[str, tuple[str, ...]] = {}
    by_meaning: dict[Meaning, list[Field]] = {}
    for each in fields:
        by_meaning.setdefault(each.meaning, []).append(each)
    for several in by_meaning.values():
        own = [each.heading for each in several if not each.stands_in]
        others = tuple(each.heading for each in several if each.stands_in)
        if len(own) == 1 and others:
            found[own[0]] = others
    return found


def _unfit(fields: Iterable[Field]) -> Iterator[tuple[str, Words]]:
    """Yield the columns that tell nothing by themselves, and why: some parts, bare totals."""
    headings = {each.meaning: each.heading for each in fields}
    known = {each.name for each in headings if isinstance(each, Entry)}
    given = [each for each in headings if isinstance(each, Part)]
    for part in given:
        fact = part.fact
        missing = [n for n in range(len(fact.parts)) if Part(fact, n) not in headings]
        if missing:
            yield headings[part], _parts_missing(fact, missing)
        else:
            known.add(fact.name)
    totals = [each for each in headings if isinstance(each, Formula)]
    while telling := [each for each in totals if _tells(each, known)]:
        known.update(atom.name for each in telling for atom in _atoms(each))
        totals = [each for each in totals if each not in telling]
    yield from ((headings[each], _total_alone(each)) for each in totals)


def _tells(total: Formula, known: Collection[str]) -> bool:
    """Return whether a total tells something: a sum of facts of which one is open at most."""
    unknown = [atom for atom in _atoms(total) if atom.name not in known]
    return len(unknown) <= 1 and len(_atoms(total)) == len(linear(total.term).parts)


def _atoms(total: Formula) -> list[Entry]:
    """Return the facts among what a total is a weighted sum of."""
    return [atom for _, atom in linear(total.term).parts if isinstance(atom, Entry)]


def _parts_missing(fact: Entry, missing: Iterable[int]) -> Words:
    names = [fact.parts[number][0] for number in missing]
    return Words(
        f"「{fact.label.ja}」は{'・'.join(names)}の列もないと決まりません。"
        "今ある列だけを足し合わせるなら、対応表で add = true としてください",
        f"'{fact.label.en}' also needs columns of {', '.join(names)};"
        " to add up those there are, give add = true in a mapping",
    )


def _total_alone(formula: Formula) -> Words:
    return Words(
        f"「{formula.label.ja}」だけでは、その内訳が分かりません",
        f"'{formula.label.en}' alone does not tell its parts",
    )


def field_of(heading: str) -> Field | None:
    """Return the field that a heading names by itself; None where it names none."""
    found = find_meaning(with_unit_of_heading(Cell(heading, None, "")))
    return None if found is None else Field(heading, found[0], stands_in=stands_in(*found))


_NO_FACT = Problem(
    "分かる見出しが一つもありません。--suggest-map で対応表を作り、--map で渡してください",
    "no heading is known; make a mapping with --suggest-map and pass it with --map",
)


def _given_twice(fields: Iterable[Field]) -> Iterator[Problem]:
    by_fact: dict[str, list[Field]] = {}
    for each in fields:
        by_fact.setdefault(each.fact.name, []).append(each)
    for name, several in by_fact.items():
        if len(several) > 1 and not all(each.added for each in several):
            shown = "、".join(f"「{each.heading}」" for each in several)
            yield Problem(
                f"{shown}はどれも同じ事実（{name}）です。--map の対応表で一つにするか、"
                "足し合わせるなら add = true としてください",
                f"{shown} all mean the fact {name}; keep one in a mapping (--map),"
                " or give add = true to each to add them up",
                name,
            )
