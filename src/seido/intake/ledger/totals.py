"""Totals that files give (総資産額), held against their parts or used to fill the one missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seido.facts.entry import Entry, Formula
from seido.intake.ledger.sums import Computed
from seido.intake.values.cell import Cell
from seido.refusal import Problem, shown
from seido.rules.linear import linear
from seido.rules.values import Range, Value
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Total:
    """A derived figure that was given: its value, and the cell it was read from."""

    formula: Formula
    value: Value
    cell: Cell


@dataclass(frozen=True, slots=True)
class Settled:
    """What totals told beyond their parts.

    Attributes:
        filled: the parts that were filled, by name.
        problems: totals that do not agree with their parts.
        unused: the cells whose totals told nothing for lack of their parts.
        notes: why those that somebody wrote are not used; accounting exports hold many that
            nobody asked for.
    """

    filled: dict[str, Computed] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unused: list[Cell] = field(default_factory=list)
    notes: list[Words] = field(default_factory=list)


def parts_of(formula: Formula) -> frozenset[str]:
    """Return the names of the facts that a derived figure is a weighted sum of."""
    atoms = [atom for _, atom in linear(formula.term).parts]
    return frozenset(atom.name for atom in atoms if isinstance(atom, Entry))


def settle(totals: Sequence[Total], facts: Mapping[str, Value]) -> Settled:
    """Return what totals tell: parts filled, problems where they contradict, and what is not used.

    Args:
        totals: derived figures as given.
        facts: what was given of their parts.
    """
    settled = Settled()
    waiting = list(totals)
    while ready := next((each for each in waiting if _is_ready(each, facts, settled)), None):
        waiting.remove(ready)
        _use(ready, _known(facts, settled), settled)
    for total in waiting:
        settled.unused.append(total.cell)
        if not total.cell.in_ledger:
            settled.notes.append(_not_enough(total))
    return settled


def _known(facts: Mapping[str, Value], settled: Settled) -> dict[str, Value]:
    return {**facts, **{name: each.value for name, each in settled.filled.items()}}


def _is_ready(total: Total, facts: Mapping[str, Value], settled: Settled) -> bool:
    """Return whether the total is exact and a weighted sum of facts, all known but one at most."""
    atoms = [atom for _, atom in linear(total.formula.term).parts]
    known = _known(facts, settled)
    missing = sum(isinstance(a, Entry) and type(known.get(a.name)) is not int for a in atoms)
    return type(total.value) is int and all(isinstance(a, Entry) for a in atoms) and missing < 2


def _use(total: Total, known: Mapping[str, Value], settled: Settled) -> None:
    """Hold a total against its parts, or fill the one that is missing.

    Amounts in thousands or millions were rounded one by one, so there the parts may miss
    the total by one unit each; a part filled from them is as exact as the sheet.
    """
    terms = linear(total.formula.term)
    left = total.value * terms.scale - terms.constant if isinstance(total.value, int) else 0
    missing: list[tuple[int, Entry]] = []
    for weight, atom in terms.parts:
        part = known.get(atom.name) if isinstance(atom, Entry) else None
        if type(part) is int:
            left -= weight * part
        elif isinstance(atom, Entry):
            missing.append((weight, atom))
    if missing:
        (weight, entry) = missing[0]
        filled, rest = divmod(left, weight)
        if rest or not _may_be(entry, filled, known.get(entry.name)):
            settled.problems.append(total.cell.problem(_contradiction(total)))
            return
        label = total.formula.label
        how = Words(f"{label.ja}から計算", f"from '{label.en}'")
        settled.filled[entry.name] = Computed(filled, total.cell.place, how)
        return
    unit = total.cell.scale if total.cell.scale > 1 else 0
    if abs(left) > unit * sum(abs(weight) for weight, _ in terms.parts):
        settled.problems.append(total.cell.problem(_contradiction(total)))


def _may_be(entry: Entry, value: int, given: Value) -> bool:
    """Return whether the fact can have the value, and the range that was given allows it."""
    allowed = given if isinstance(given, Range) else Range(value, value)
    lows = [low for low in (entry.low, allowed.low) if isinstance(low, int)]
    highs = [high for high in (entry.high, allowed.high) if isinstance(high, int)]
    return all(low <= value for low in lows) and all(value <= high for high in highs)


def _parts(formula: Formula) -> Words:
    atoms = [atom for _, atom in linear(formula.term).parts]
    words = [atom.label for atom in atoms if isinstance(atom, Entry)]
    return Words(
        "".join(f"「{each.ja}」" for each in words), ", ".join(f"'{each.en}'" for each in words)
    )


def _not_enough(total: Total) -> Words:
    label, parts = total.formula.label, _parts(total.formula)
    return Words(
        f"「{label.ja}」だけでは内訳が分からないので使いません。{parts.ja}を一つの値で書くと使えます",
        f"'{label.en}' alone does not tell its parts and is not used; with {parts.en} as single"
        " values it is",
    )


def _contradiction(total: Total) -> Problem:
    label, parts, given = total.formula.label, _parts(total.formula), shown(total.cell.value)
    return Problem(
        f"「{label.ja}」の「{given}」が{parts.ja}と合いません。どれかを直してください",
        f"'{given}' of '{label.en}' does not agree with {parts.en}; correct one of them",
    )
