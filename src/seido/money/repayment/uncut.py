"""What a loan comes to where payments keep their fractions of a yen, as calculators have it."""

from fractions import Fraction

from seido.money.repayment.changes import exact_interest, rate_on
from seido.money.repayment.instalments import annuity
from seido.money.repayment.periods import parts_of, periods
from seido.money.repayment.problems import terms_problems
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms
from seido.refusal import Problem, refuse
from seido.rules.quantity import Rounding, Yen, round_whole
from seido.rules.words import Source

CALCULATOR = Source(
    "http://38.142.81.21:8001/manual/casio/bf-480/user-manual-bf-480/page-7.html",
    "金融計算のご注意：返済額の表示と返済総額",
)
"""The manual says that a payment of 1,000.5 yen is shown as 1,000, and ten of them as 10,005."""


def uncut_total(terms: RepaymentTerms) -> Yen:
    """Return the yen paid in all where payments keep their fractions, cut off once at the end.

    It is the total that a financial calculator shows (返済総額), beside payments shown in whole
    yen; nobody pays it. The bonus part is a loan by itself, as in the schedule.

    Examples:
        >>> from seido.rules.quantity import man, percent
        >>> plan = RepaymentMethod.EQUAL_PAYMENT
        >>> terms = RepaymentTerms(principal=man(100), rate=percent(2), months=12, plan=plan)
        >>> uncut_total(terms)
        1010866

    Raises:
        Refused: where the terms cannot be, instalments are rounded to more than a yen, or principal
            is repaid in steps or beyond the plan.

    Source: the manual, pages 7 and 11.
    """
    refuse((*terms_problems(terms), _out_of_reach(terms)))
    interest = sum((_interest(part) for part in parts_of(terms)), Fraction())
    return terms.principal + round_whole(interest, Rounding.DOWN)


def _interest(terms: RepaymentTerms) -> Fraction:
    """Return the yen of interest of a loan without a bonus part, with their fraction."""
    owed, interest_paid, regular = Fraction(terms.principal), Fraction(0), Fraction(0)
    rate = None
    for number, period in enumerate(periods(terms), start=1):
        interest = exact_interest(owed, period, terms.rate, terms.rate_changes)
        interest_paid += interest
        if number <= terms.interest_only:
            continue
        now = rate_on(terms.rate, terms.rate_changes, period.since)
        if now != rate and terms.plan is RepaymentMethod.EQUAL_PAYMENT:
            top, bottom = annuity(now * terms.every / 12, terms.payments - number + 1)
            regular, rate = owed * top / bottom, now
        owed -= _principal(terms, regular, interest)
    return interest_paid


def _principal(terms: RepaymentTerms, regular: Fraction, interest: Fraction) -> Fraction:
    """Return the yen of principal of a payment before the last, with their fraction."""
    match terms.plan:
        case RepaymentMethod.EQUAL_PAYMENT:
            return max(regular - interest, Fraction(0))
        case RepaymentMethod.EQUAL_PRINCIPAL:
            return Fraction(terms.principal - terms.balloon, terms.instalments)
        case _:
            return Fraction(0)


def _out_of_reach(terms: RepaymentTerms) -> Problem | None:
    if terms.unit == 1 and not terms.extras and terms.plan is not RepaymentMethod.STEPS:
        return None
    return Problem(
        "端数を残した総額は、返済額を1円単位とし、段階返済や繰上返済のないときだけ計算できます",
        "a total with fractions goes with instalments in whole yen, no steps and no extra payment",
        "uncut",
    )
