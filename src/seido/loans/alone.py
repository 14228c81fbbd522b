"""A loan of a file by itself: its columns as the single case takes them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from seido.japan import is_bank_holiday
from seido.money.repayment.changes import AfterExtra, Extra, RateChange
from seido.money.repayment.terms import (
    InterestBasis,
    Moved,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
    Step,
)
from seido.rules.quantity import Rounding

USUAL: Mapping[str, Any] = {
    "interest": InterestBasis.MONTHLY.value,
    "moved": Moved.NOT.value,
    "month_end": False,
    "rounding": Rounding.DOWN.value,
    "remainder": Remainder.LAST.value,
    "unit": 1,
    "day_count": "one-end",
    "in_advance": False,
    "after_extra": AfterExtra.SHORTEN.value,
    "bonus": 0,
    "bonus_every": 6,
}
"""What holds where a row says nothing."""


def terms_of(loan: Mapping[str, Any]) -> RepaymentTerms:
    """Return the terms of one loan, as the single case takes them."""
    return RepaymentTerms(
        principal=loan["principal"],
        rate=Fraction(loan["rate"]),
        months=loan["months"] if loan["term_days"] is None else 0,
        plan=RepaymentMethod(loan["plan"]),
        grace=loan["grace"],
        every=loan["period"],
        steps=steps_held(loan["steps"]),
        balloon=loan["balloon"],
        unit=loan["unit"],
        rounding=Rounding(loan["rounding"]),
        remainder=Remainder(loan["remainder"]),
        start=loan["start"],
        basis=InterestBasis(loan["interest"]),
        moved=Moved(loan["moved"]),
        month_end=loan["month_end"],
        is_holiday=is_bank_holiday,
        days=loan["term_days"],
        end=loan["until"],
        first_payment_on=loan["first_payment_on"],
        payment_day=loan["payment_day"],
        both_ends=loan["day_count"] == "both-ends",
        in_advance=loan["in_advance"],
        rate_changes=tuple(
            RateChange(date.fromisoformat(day), Fraction(rate))
            for day, rate in _days_held(loan["rate_from"])
        ),
        extras=tuple(
            Extra(date.fromisoformat(day), int(yen)) for day, yen in _days_held(loan["extra"])
        ),
        after_extra=AfterExtra(loan["after_extra"]),
        bonus=loan["bonus"],
        bonus_every=loan["bonus_every"],
    )


def _days_held(held: str | None) -> Iterator[Sequence[str]]:
    """Yield the days and values that a column holds as 2027-04-01=3/200,2028-04-01=1/50."""
    return (part.split("=") for part in (held or "").split(",") if part)


NO_NUMBERS: Mapping[str, Any] = {
    "principal": 1,
    "rate": 0,
    "months": 1,
    "grace": 0,
    "period": 1,
    "steps": None,
    "balloon": 0,
    "unit": 1,
    "start": None,
    "month_end": False,
    **dict.fromkeys(
        ("term_days", "until", "first_payment_on", "payment_day", "rate_from", "extra")
    ),
    **{name: USUAL[name] for name in ("day_count", "in_advance", "after_extra")},
    **{name: USUAL[name] for name in ("bonus", "bonus_every")},
}
"""What stands for the numbers where terms tell only the way of repaying."""


def steps_held(text: str | None) -> tuple[Step, ...]:
    """Return the steps that a column holds as 12x50000,24x100000."""
    parts = (part.split("x") for part in (text or "").split(",") if part)
    return tuple(Step(int(payments), int(principal)) for payments, principal in parts)
