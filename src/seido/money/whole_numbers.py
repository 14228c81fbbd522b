"""Arithmetic that is written once for a whole number and for a column of them.

A fee or an instalment is worked out with ``+ - * // %`` and comparisons alone, which read the same
on an ``int`` and on a column of 64-bit integers, so that one loan and a million go through the
same lines. A truth counts as one or zero. Whole numbers are never too large; for columns each
function says what it needs to stay within 64 bits, since they would wrap beyond.
"""

from typing import Any, Protocol, Self, TypeVar

from seido.rules.quantity import Rounding


class Whole(Protocol):
    """A whole number, or a column of them."""

    def __add__(self, other: Any, /) -> Self: ...

    def __sub__(self, other: Any, /) -> Self: ...

    def __mul__(self, other: Any, /) -> Self: ...

    def __floordiv__(self, other: Any, /) -> Self: ...

    def __mod__(self, other: Any, /) -> Self: ...

    def __neg__(self) -> Self: ...

    def __lt__(self, other: Any, /) -> Any: ...

    def __le__(self, other: Any, /) -> Any: ...

    def __gt__(self, other: Any, /) -> Any: ...

    def __ge__(self, other: Any, /) -> Any: ...


Number = TypeVar("Number", bound=Whole)

LARGEST = 2**63 - 1
"""The largest whole number that a column holds."""


def share(amount: Number, top: Number, bottom: Number) -> Number:
    """Return ``amount × top / bottom``, less than one cut off (towards minus infinity).

    The whole multiples of ``bottom`` are taken first, so that only what is left over meets
    ``top``: the result and ``bottom × top`` must stay within 64 bits, not ``amount × top``.

    Examples:
        >>> share(10_000_003, 23, 2_000)
        115000
    """
    return amount // bottom * top + amount % bottom * top // bottom


def left_of_share(amount: Number, top: Number, bottom: Number) -> Number:
    """Return what :func:`share` cuts off, counted in parts of which ``bottom`` make one.

    Examples:
        >>> left_of_share(10_000_003, 23, 2_000)
        69
    """
    return amount % bottom * top % bottom


def in_units(amount: Number, parts: Number, unit: Number, how: Rounding) -> Number:
    """Return ``amount / parts`` rounded to a multiple of ``unit``.

    Twice the amount, and twice ``parts × unit``, must stay within 64 bits.

    Examples:
        >>> in_units(10_000_000, 60, 1_000, Rounding.UP)
        167000
    """
    step = parts * unit
    match how:
        case Rounding.DOWN:
            return amount // step * unit
        case Rounding.UP:
            return -(-amount // step) * unit
        case Rounding.HALF_UP:
            return (amount * 2 + step) // (step * 2) * unit


def either(condition: Any, then: Number, otherwise: Number) -> Number:
    """Return one of two numbers: the first where the condition holds."""
    chosen: Number = otherwise + (then - otherwise) * condition
    return chosen
