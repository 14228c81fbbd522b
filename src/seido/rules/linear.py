"""A term as a weighted sum of atoms, so that a comparison of terms is one exact inequality.

Comparing ``left - right`` with zero after like atoms are joined keeps ranges tight: a fact that
stands on both sides (net assets within total assets) counts once.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import lcm

from seido.rules.expr import Const, DaysAfter, Derived, Scale, Sum, Term


@dataclass(frozen=True, slots=True)
class Linear:
    """``constant`` plus each weight times its atom, all ``scale`` times too large.

    Dates count as days of the calendar. The scale, a positive whole number, makes it all whole.
    """

    parts: tuple[tuple[int, Term], ...]
    constant: int
    scale: int


def gap(left: Term, right: Term, factor: Fraction = Fraction(1)) -> Linear:
    """Return ``left - factor * right``."""
    weights: dict[Term, Fraction] = {}
    constant = _gather(left, Fraction(1), weights) + _gather(right, -factor, weights)
    return _whole(weights, constant)


def linear(term: Term) -> Linear:
    """Return a term by itself."""
    weights: dict[Term, Fraction] = {}
    constant = _gather(term, Fraction(1), weights)
    return _whole(weights, constant)


def grouped(form: Linear) -> list[tuple[int, Linear]]:
    """Return a sum without its constant as several, each with its weight: of like weights, one.

    Weights are alike that differ in their sign only: ``a - b - 5 c - 5 d`` is 1 of ``a - b`` and
    -5 of ``c + d``, which other sums may have in common with it. Where all are alike, those with
    either sign are together.
    """
    all_alike = len({abs(weight) for weight, _ in form.parts}) == 1
    groups: dict[int, list[tuple[int, Term]]] = {}
    for weight, atom in form.parts:
        groups.setdefault(weight if all_alike else abs(weight), []).append((weight, atom))
    return [_normal(parts) for parts in groups.values()]


def _normal(parts: list[tuple[int, Term]]) -> tuple[int, Linear]:
    first, _ = parts[0]
    return first, Linear(tuple((weight // first, atom) for weight, atom in parts), 0, 1)


def _whole(weights: dict[Term, Fraction], constant: Fraction) -> Linear:
    kept = {atom: weight for atom, weight in weights.items() if weight}
    scale = lcm(constant.denominator, *(weight.denominator for weight in kept.values()))
    return Linear(
        tuple((int(weight * scale), atom) for atom, weight in kept.items()),
        int(constant * scale),
        scale,
    )


def _gather(term: Term, weight: Fraction, weights: dict[Term, Fraction]) -> Fraction:
    """Add a term's atoms to ``weights`` and return its constant."""
    match term:
        case Const(value=date() as day):
            return weight * day.toordinal()
        case Const(value=int() | Fraction() as number):
            return weight * number
        case Derived(term=inner):
            return _gather(inner, weight, weights)
        case DaysAfter(start=inner, days=days):
            return _gather(inner, weight, weights) + weight * days
        case Scale(term=inner, factor=factor):
            return _gather(inner, weight * factor, weights)
        case Sum(terms=terms):
            return sum((_gather(each, weight, weights) for each in terms), Fraction(0))
        case atom:
            weights[atom] = weights.get(atom, Fraction(0)) + weight
            return Fraction(0)
