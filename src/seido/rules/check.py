"""Refuses a rule before any reading sees it: names, units and types, in sentences."""

import re
from collections.abc import Iterator
from typing import TypeGuard, assert_never

from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Band,
    Choose,
    Compare,
    Condition,
    Const,
    DaysAfter,
    Derived,
    Fact,
    Greatest,
    Judgement,
    Least,
    MonthsAfter,
    MonthsBetween,
    Node,
    Not,
    OneOf,
    Product,
    Quotient,
    Ratio,
    Requirement,
    Round,
    Scale,
    Sum,
    Table,
    Term,
    Unit,
)

WHOLE = frozenset({Unit.YEN, Unit.PERSONS, Unit.MONTHS, Unit.COUNT})
"""Units whose facts are whole numbers."""

NUMERIC = WHOLE | {Unit.NUMBER}
ORDERED = NUMERIC | {Unit.DATE}
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class RuleError(ValueError):
    """A rule that means nothing, with a sentence that says why and what would be right."""


def unit_of(term: Term) -> Unit:
    """Return the unit that a term counts."""
    match term:
        case Const(unit=unit) | Fact(unit=unit):
            return unit
        case Derived(term=inner) | Scale(term=inner) | Product(term=inner) | Round(term=inner):
            return unit_of(inner)
        case Sum(terms=terms) | Least(terms=terms) | Greatest(terms=terms):
            return unit_of(terms[0])
        case Choose(otherwise=inner) | Band(below=inner):
            return unit_of(inner)
        case Table(rows=rows):
            return unit_of(rows[0][1])
        case MonthsBetween():
            return Unit.MONTHS
        case MonthsAfter() | DaysAfter():
            return Unit.DATE
        case _:
            assert_never(term)


def same_unit(terms: tuple[Term, ...], allowed: frozenset[Unit], doing: str) -> None:
    """Refuse terms whose units differ, or are none of ``allowed``.

    Raises:
        RuleError: naming each term's unit.
    """
    units = [unit_of(term) for term in terms]
    if len(set(units)) > 1 or not set(units) <= allowed:
        given = ", ".join(
            f"{describe(term)} ({unit.value})" for term, unit in zip(terms, units, strict=True)
        )
        wanted = ", ".join(sorted(unit.value for unit in allowed))
        raise RuleError(f"cannot {doing} {given}: they must share one unit among {wanted}")


def well_named(name: str) -> str:
    """Return the name, or refuse one that is not a lower-case identifier.

    Raises:
        RuleError: when it is not.
    """
    if not _NAME.fullmatch(name):
        raise RuleError(f"{name!r} is no name: lower-case letters, digits and underscores")
    return name


def is_condition(node: Node) -> TypeGuard[Condition]:
    """Return whether a node can be true or false."""
    match node:
        case Const(unit=unit) | Fact(unit=unit):
            return unit is Unit.TRUTH
        case Compare() | Ratio() | OneOf() | All() | Any() | AtLeastK() | Not():
            return True
        case Requirement() | Judgement():
            return True
        case _:
            return False


def a_condition(item: Condition) -> Condition:
    """Return the condition, or refuse a term that is neither true nor false.

    Raises:
        RuleError: when it is not.
    """
    if not is_condition(item):
        raise RuleError(f"{describe(item)} is no condition: it is neither true nor false")
    return item


def describe(node: Node) -> str:
    """Return a short name of a node for error sentences."""
    match node:
        case Const(value=value):
            return repr(value)
        case Fact(name=name) | Derived(name=name) | Ratio(quotient=Quotient(name=name)):
            return name
        case Requirement(name=name) | Judgement(name=name):
            return name
        case _:
            return type(node).__name__.lower()


def children(node: Node) -> tuple[Node, ...]:  # noqa: C901 - one case a node
    """Return the nodes directly below a node, in reading order."""
    match node:
        case Const() | Fact() | Judgement():
            return ()
        case Derived(term=term) | Scale(term=term) | Round(term=term):
            return (term,)
        case Sum(terms=terms) | Least(terms=terms) | Greatest(terms=terms):
            return terms
        case Product(term=term, multiplier=multiplier):
            return (term, multiplier)
        case Choose(cases=cases, otherwise=otherwise):
            return (*(part for case in cases for part in case), otherwise)
        case Band(subject=subject, below=below, rows=rows):
            return (subject, below, *(term for _, term in rows))
        case Table(subject=subject, rows=rows):
            return (subject, *(term for _, term in rows))
        case MonthsBetween(start=start, end=end):
            return (start, end)
        case MonthsAfter(start=start) | DaysAfter(start=start):
            return (start,)
        case Compare(left=left, right=right):
            return (left, right)
        case Ratio(quotient=quotient):
            return (quotient.numerator, quotient.denominator, quotient.undefined)
        case OneOf(subject=subject):
            return (subject,)
        case All(items=items) | Any(items=items) | AtLeastK(items=items):
            return items
        case Not(item=item):
            return (item,)
        case Requirement(condition=condition):
            return (condition,)
        case _:
            assert_never(node)


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and all below it, parents first."""
    yield node
    for child in children(node):
        yield from walk(child)


def facts_in(node: Node) -> frozenset[Fact]:
    """Return every fact that a node reads."""
    return frozenset(each for each in walk(node) if isinstance(each, Fact))


def check(rule: Condition) -> Condition:
    """Return the rule, or refuse one in which a name means two things.

    Raises:
        RuleError: listing every such name.
    """
    meanings: dict[str, set[Node]] = {}
    for node in walk(rule):
        if isinstance(node, Fact | Derived | Requirement | Judgement):
            meanings.setdefault(node.name, set()).add(node)
    twice = sorted(name for name, nodes in meanings.items() if len(nodes) > 1)
    if twice:
        raise RuleError(f"these names mean two things in one rule: {', '.join(twice)}")
    return rule
