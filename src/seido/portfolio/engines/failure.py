"""What stands first in the way, for many rows: the requirement that fails, and by how much.

It is what ``shortfalls`` of ``explain`` finds for one business: of alternatives the nearest is
taken, the one with the fewest leaves to turn and then the fewest yen; of its leaves, the first
that has a distance tells it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

import polars as pl

from seido.rules.check import children, unit_of
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Compare,
    Condition,
    Judgement,
    Node,
    OneOf,
    Order,
    Ratio,
    Requirement,
    Unit,
)
from seido.rules.linear import gap
from seido.rules.quantity import Rounding
from seido.rules.readings.rows.columns.layers import Layers
from seido.rules.readings.rows.columns.spans import WHOLE, alike, divided

BASIS_POINTS = "basis_points"
"""What the distance of a pure number is counted in: hundredths of a percent, rounded up."""

_RISING = (Order.AT_LEAST, Order.MORE_THAN)
_STRICT = (Order.MORE_THAN, Order.BELOW)
_NONE = pl.lit(None, dtype=WHOLE)
_NO_TEXT = pl.lit(None, dtype=pl.String)


@dataclass(frozen=True, slots=True)
class Failure:
    """What stands first in the way of a rule, as columns; null where nothing does.

    Attributes:
        requirement: the name of the requirement.
        distance: how far its first leaf that can be counted is from holding.
        unit: what the distance counts.
    """

    requirement: pl.Expr
    distance: pl.Expr
    unit: pl.Expr


@dataclass(frozen=True, slots=True)
class _Short:
    """The leaves that would have to turn: how many, by how many yen, and the first's distance."""

    leaves: pl.Expr
    yen: pl.Expr
    distance: pl.Expr
    unit: pl.Expr


_UNCOUNTED = _Short(pl.lit(1, WHOLE), pl.lit(0, WHOLE), _NONE, _NO_TEXT)
"""A leaf that has to turn, without a distance."""


class Shortfalls:
    """Distances of failing conditions over the columns of some layers."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        self.made: dict[Condition, _Short] = {}

    def failure(self, rule: Condition) -> Failure:
        """Return what stands first in the way of a rule."""
        items = rule.items if isinstance(rule, All) else (rule,)
        shorts = [self.short(item) for item in items]
        fails = [self.fails(item) for item in items]
        return Failure(
            pl.coalesce(_NO_TEXT, *(self.name(item) for item in items)),
            _first(fails, [each.distance for each in shorts]),
            _first(fails, [each.unit for each in shorts]),
        )

    def fails(self, node: Condition) -> pl.Expr:
        """Return in which rows a condition surely does not hold."""
        return ~self.layers.truth(node).fill_null(value=True)

    def name(self, node: Condition) -> pl.Expr:
        """Return the name of a requirement that fails: its own, or the first within that fails."""
        named = [node] if isinstance(node, Requirement | Judgement) else _named(node)
        found = [pl.when(self.fails(each)).then(pl.lit(each.name)) for each in named]
        return pl.when(self.fails(node)).then(pl.coalesce(_NO_TEXT, *found))

    def short(self, node: Condition) -> _Short:
        """Return the leaves that would have to turn for a condition that fails to hold."""
        if node not in self.made:
            self.made[node] = self._named(self._short(node))
        return self.made[node]

    def _named(self, made: _Short) -> _Short:
        named = self.layers.named
        return _Short(named(made.leaves), named(made.yen), named(made.distance), named(made.unit))

    def _short(self, node: Condition) -> _Short:
        match node:
            case Compare():
                return self._compare(node)
            case Ratio():
                return self._ratio(node)
            case All(items=items) | AtLeastK(items=items):
                return self._together(items)
            case Any(items=items):
                return reduce(self._nearer, map(self.short, items))
            case Requirement(condition=condition):
                return self.short(condition)
            case _:
                return _UNCOUNTED

    def _together(self, items: Sequence[Condition]) -> _Short:
        fails = [self.fails(item) for item in items]
        shorts = [self.short(item) for item in items]
        return _Short(
            reduce(add, map(_counted, fails, (each.leaves for each in shorts))),
            reduce(add, map(_counted, fails, (each.yen for each in shorts))),
            pl.coalesce(map(_kept, fails, (each.distance for each in shorts))),
            pl.coalesce(map(_kept, fails, (each.unit for each in shorts))),
        )

    def _nearer(self, first: _Short, other: _Short) -> _Short:
        # Compared by difference: Polars compares a figure with a constant column as one row.
        fewer = other.leaves - first.leaves
        better = self.layers.named((fewer < 0) | ((fewer == 0) & (other.yen - first.yen < 0)))
        nearer = pl.when(better)
        return self._named(
            _Short(
                nearer.then(other.leaves).otherwise(first.leaves),
                nearer.then(other.yen).otherwise(first.yen),
                nearer.then(other.distance).otherwise(first.distance),
                nearer.then(other.unit).otherwise(first.unit),
            )
        )

    def _compare(self, node: Compare) -> _Short:
        unit = unit_of(node.left)
        left, right = alike((self.layers.span(node.left), self.layers.span(node.right)))
        rising = node.order in _RISING
        short = right.high - left.high if rising else left.low - right.low
        if unit is Unit.NUMBER:
            distance = divided(short * 10_000, left.scale, Rounding.UP)
        elif node.order in _STRICT:
            distance = divided(short, left.scale, Rounding.DOWN) + 1
        else:
            distance = divided(short, left.scale, Rounding.UP)
        return _leaf(distance, unit)

    def _ratio(self, node: Ratio) -> _Short:
        parts = node.quotient
        form = gap(parts.numerator, parts.denominator, node.threshold)
        if not form.parts:
            return _UNCOUNTED
        crossed = self.layers.sum(form)
        weight, moved = form.parts[0]
        each = abs(weight) * crossed.scale // form.scale
        short = crossed.low.abs()
        strict = node.order in _STRICT
        steps = short // each + 1 if strict else divided(short, each, Rounding.UP)
        inexact = [self.layers.inexact(each) for each in (parts.numerator, parts.denominator)]
        known = ~self.layers.undefined(parts) & ~self.layers.some(inexact)
        unit = unit_of(moved)
        if unit is Unit.NUMBER:
            steps = steps * 10_000
        return _leaf(pl.when(known).then(steps), unit)


def _named(node: Node) -> Iterator[Requirement | Judgement]:
    """Yield the clauses of a condition, parents first; those that a figure turns on are none."""
    if isinstance(node, Requirement | Judgement):
        yield node
    if not isinstance(node, Compare | Ratio | OneOf):
        for each in children(node):
            yield from _named(each)


def _leaf(distance: pl.Expr, unit: Unit) -> _Short:
    counted = {Unit.DATE: "days", Unit.NUMBER: BASIS_POINTS}.get(unit, unit.value)
    yen = distance.fill_null(0) if unit is Unit.YEN else pl.lit(0, WHOLE)
    said = pl.when(distance.is_not_null()).then(pl.lit(counted))
    return _Short(pl.lit(1, WHOLE), yen, distance, said)


def _counted(fails: pl.Expr, number: pl.Expr) -> pl.Expr:
    return pl.when(fails).then(number).otherwise(0)


def _kept(fails: pl.Expr, value: pl.Expr) -> pl.Expr:
    return pl.when(fails).then(value)


def _first(fails: list[pl.Expr], values: list[pl.Expr]) -> pl.Expr:
    """Return the value of the first item that fails, even where it has none."""
    pairs = list(zip(fails, values, strict=True))
    found = pl.lit(None)
    for failing, value in reversed(pairs):
        found = pl.when(failing).then(value).otherwise(found)
    return found
