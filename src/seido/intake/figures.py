"""The facts that sheets say: read from what was understood, and asked for where that is unclear."""

from collections.abc import Iterable, Sequence

from seido.facts.entry import Entry, Formula
from seido.facts.vocabulary import ENTRIES
from seido.intake.apart import read_apart
from seido.intake.checked import checked_text
from seido.intake.forms import pairs_of
from seido.intake.found import Candidate, Found, read_candidate
from seido.intake.headings import Part, near_labels
from seido.intake.layout.layout import Layout, Shape
from seido.intake.ledger.lines import Line, lines_of
from seido.intake.ledger.parts import Sum, held_to_whole, sum_of
from seido.intake.ledger.sums import Given, add_up
from seido.intake.ledger.totals import Total, parts_of, settle
from seido.intake.ledger.usable import usable
from seido.intake.ledger.wholes import ask_of_kin, choose
from seido.intake.ledger.years import BEFORE, Standing, is_planned, years_of
from seido.intake.questions import Asking
from seido.intake.values.cell import Cell
from seido.intake.values.ranges import is_unknown
from seido.refusal import Problem
from seido.rules.values import Range


def read_figures(layout: Layout, asking: Asking) -> Found:
    """Return the facts that the tables and pairs of a file say, with what is left aside or open.

    Raises:
        Refused: for an answer that is none of the options of its question.
    """
    found = Found(asking, notes=dict.fromkeys(layout.notes))
    every = lines_of(layout, years_of(layout.tables, asking))
    lines = [line for each in every if (line := usable(each, found)) is not None]
    candidates = [*_of_lines(lines, found), *pairs_of(layout, found)]
    _tell_plans(layout, found)
    _put_together(candidates, read_apart(layout, found), lines, found)
    _settle(candidates, found)
    _tell_unused(lines, found)
    return found


def _tell_plans(layout: Layout, found: Found) -> None:
    """Tell of tables whose figures are all of a plan."""
    for table in layout.tables:
        if table.shape is Shape.ACCOUNTS and is_planned(table):
            found.tell(
                Problem(
                    "計画・予算・見込みの表なので、決算の金額としては使いません。決算書を出してください",
                    "the table is of a plan, a budget or a forecast, and is not used for settled"
                    " accounts; bring those",
                    place=table.place,
                )
            )


def _of_lines(lines: Iterable[Line], found: Found) -> list[Candidate]:
    return [
        read_candidate(
            *(line.means, _cell(line), line.year.standing, found),
            line=line,
        )
        for line in lines
        if line.means is not None and not _is_empty(line)
    ]


def _is_empty(line: Line) -> bool:
    """Return whether a line answers nothing: a dash, of what is neither a part nor a total."""
    means = line.means
    if means is None or means.is_total or isinstance(means.meaning, Part):
        return False
    return is_unknown(line.value)


def _cell(line: Line) -> Cell:
    prefix = line.year.prefix
    heading = f"{prefix}{line.bare}" if prefix else line.name
    value = checked_text(line.value)
    return Cell(
        heading, value, line.place, line.scale or 1, in_ledger=True, section=line.row.section
    )


def _put_together(
    candidates: Sequence[Candidate],
    listed: Sequence[Candidate],
    lines: Sequence[Line],
    found: Found,
) -> None:
    """Choose the value of each fact, and add up those that papers print in parts."""
    wholes: dict[str, list[Candidate]] = {}
    parts: dict[str, list[Candidate]] = {}
    for each in candidates:
        group = parts if isinstance(each.means.meaning, Part) else wholes
        group.setdefault(each.means.fact, []).append(each)
    for each in listed:
        wholes.setdefault(each.means.fact, []).append(each)
    for name in dict.fromkeys([*wholes, *parts]):
        fact = ENTRIES.get(name)
        if fact is not None and name not in found.chosen:
            _put_fact(fact, wholes.get(name, []), parts.get(name, []), lines, found)


def _put_fact(
    fact: Entry,
    wholes: list[Candidate],
    parts: list[Candidate],
    lines: Sequence[Line],
    found: Found,
) -> None:
    total = _sum(fact, parts, lines, found)
    outside = {
        each.means.meaning.number: each.given
        for each in parts
        if each.line is None and isinstance(each.means.meaning, Part)
    }
    beside = [each for each in wholes if each.standing is not Standing.LISTED]
    if not beside and total is None and not outside:
        beside = wholes  # a list speaks where no accounts do
    chosen = _chosen(fact, beside, total, lines, found)
    if fact.name in found.open:
        return
    if chosen is not None and chosen.value is not None and not isinstance(chosen.value, Range):
        found.chosen[fact.name] = chosen.given
    elif total is not None:
        found.computed[fact.name] = total.computed
    elif outside:
        _put_parts(fact, outside, chosen, found)
    elif chosen is not None:
        found.chosen[fact.name] = chosen.given


def _chosen(
    fact: Entry,
    given: list[Candidate],
    total: Sum | None,
    lines: Sequence[Line],
    found: Found,
) -> Candidate | None:
    """Return the value of a fact itself, held to its parts; None where none stands."""
    chosen = choose(fact, given, found) if given else None
    if chosen is not None:
        chosen = ask_of_kin(chosen, lines, found)
    if chosen is not None:
        wrong = held_to_whole(fact, chosen, total, found)
        found.tell(*([] if wrong is None else [wrong]))
    return chosen


def _put_parts(
    fact: Entry, outside: dict[int, Given], chosen: Candidate | None, found: Found
) -> None:
    """Add up the parts that a form gives; those that are missing are asked for."""
    added = add_up(fact, outside, chosen.given if chosen else None)
    if isinstance(added, Problem):
        found.leave_open([fact.name], added)
    elif added is not None:
        found.computed[fact.name] = added


def _sum(fact: Entry, parts: list[Candidate], lines: Sequence[Line], found: Found) -> Sum | None:
    """Return what a fact's accounts come to, of the year that weighs most and has any."""
    if not fact.parts:
        return None
    prefix = BEFORE if fact.name.endswith("_year_before") else ""
    for standing in Standing:
        of_year = [
            line for line in lines if line.year.standing is standing and line.year.prefix == prefix
        ]
        own = [each for each in parts if each.line is not None and each.standing is standing]
        total = sum_of(fact, own, of_year, found)
        if total is not None:
            return total
    return None


def _settle(candidates: Sequence[Candidate], found: Found) -> None:
    """Hold the totals of facts against their parts, or fill the one that is missing.

    Where they contradict, the parts are left open: which of the figures is wrong nobody can tell.
    """
    groups: dict[str, list[Candidate]] = {}
    for each in candidates:
        if isinstance(each.means.meaning, Formula) and each.value is not None:
            groups.setdefault(each.means.fact, []).append(each)
    facts = found.facts()
    for given in groups.values():
        word = given[0].means.meaning
        if not isinstance(word, Formula) or parts_of(word) & found.open:
            continue
        chosen = choose(word, given, found)
        if chosen is None:
            found.leave_open(parts_of(word))
            continue
        settled = settle([Total(word, chosen.value, chosen.given.cell)], facts)
        if settled.problems:
            found.leave_open(parts_of(word), *settled.problems)
        found.ignored.extend(settled.unused)
        found.tell(*settled.notes)
        found.computed |= settled.filled
        facts = found.facts()


def _tell_unused(lines: Sequence[Line], found: Found) -> None:
    """List the lines that no fact was read from, and offer names that look like theirs."""
    offered = 0
    for line in lines:
        if line.means is None and not line.year.prefix:
            found.ignored.append(_cell(line))
            offered += 1
            if offered > _OFFERED:
                continue
            near = near_labels(line.name, cutoff=_VERY_NEAR)
            if near:
                ja = "".join(f"「{label}」" for label in near)
                found.tell(
                    _cell(line).problem(
                        Problem(
                            f"この行は使いませんでした。{ja}のことなら、その名前に直してください",
                            f"this line was not used; if it is {', '.join(near)}, name it so",
                        )
                    )
                )


_VERY_NEAR = 0.7
"""How alike a line's name and a fact's must be for the one to be offered: accounts have many."""
_OFFERED = 20
"""The first lines of unknown names, for which near names are looked up: each takes milliseconds."""
