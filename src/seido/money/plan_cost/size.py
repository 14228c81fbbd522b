"""Size class of a business for the plan-cost subsidy (企業規模), where facts are missing too."""

from enum import Enum

from seido.rules.quantity import Yen, oku
from seido.rules.words import Words


class SizeClass(Enum):
    """Small, medium or large by sales and interest-bearing debt, smallest first."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


SIZE_WORDS = {
    SizeClass.SMALL: Words("小規模", "small"),
    SizeClass.MEDIUM: Words("中規模", "medium"),
    SizeClass.LARGE: Words("中堅規模", "large"),
}

SALES = Words("売上", "sales")
DEBT = Words("有利子負債", "interest-bearing debt")

# A business is in the first class whose bound both its sales and its debt stay under.
_BOUNDS = {SizeClass.SMALL: oku(1), SizeClass.MEDIUM: oku(10)}


def possible_size_classes(sales: Yen | None, debt: Yen | None) -> tuple[SizeClass, ...]:
    """Return the size classes that a business can be in; one where the facts decide it.

    Args:
        sales: sales (売上), in yen; None where unknown.
        debt: interest-bearing debt (有利子負債), in yen; None where unknown.

    Source: 003 費用補助, 企業規模: both under 100 million, both under 1 billion, or neither.
    """
    least = max(_class_of(sales), _class_of(debt), key=list(SizeClass).index)
    if sales is not None and debt is not None:
        return (least,)
    return tuple(SizeClass)[list(SizeClass).index(least) :]


def _class_of(amount: Yen | None) -> SizeClass:
    """Return the smallest class that one amount allows; the smallest of all where unknown."""
    if amount is None:
        return SizeClass.SMALL
    return next((size for size, bound in _BOUNDS.items() if amount < bound), SizeClass.LARGE)
