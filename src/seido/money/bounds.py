"""What an amount may be, whatever it is an amount of."""

from seido.refusal import Problem
from seido.rules.quantity import Yen
from seido.rules.words import Words


def below_zero(name: Words, amount: Yen | None, field: str = "") -> Problem | None:
    """Return that an amount is below zero; None where it is zero or more, or not known."""
    if amount is None or amount >= 0:
        return None
    return Problem(
        f"{name.ja}が{amount:,}円です。0円以上にしてください",
        f"{name.en} is {amount:,} yen; it must be zero or more",
        field,
    )
