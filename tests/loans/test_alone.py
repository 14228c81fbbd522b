from datetime import date
from fractions import Fraction

from seido.japan import is_bank_holiday
from seido.loans.alone import NO_NUMBERS, USUAL, steps_held, terms_of
from seido.money.repayment.changes import AfterExtra, Extra, RateChange
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms, Step

ROW = {**USUAL, **NO_NUMBERS, "plan": "equal-principal"}


def test_a_row_that_says_little_is_a_usual_loan() -> None:
    assert terms_of(ROW) == RepaymentTerms(
        principal=1,
        rate=Fraction(0),
        months=1,
        plan=RepaymentMethod.EQUAL_PRINCIPAL,
        is_holiday=is_bank_holiday,
    )


def test_what_changes_a_loan_is_held_as_text() -> None:
    found = terms_of(
        {
            **ROW,
            "rate_from": "2027-04-01=3/200,2028-04-01=1/50",
            "extra": "2027-06-30=1000000",
            "after_extra": "lower",
            "day_count": "both-ends",
        }
    )
    assert found.rate_changes == (
        RateChange(date(2027, 4, 1), Fraction(3, 200)),
        RateChange(date(2028, 4, 1), Fraction(1, 50)),
    )
    assert found.extras == (Extra(date(2027, 6, 30), 1_000_000),)
    assert (found.after_extra, found.both_ends) == (AfterExtra.LOWER, True)


def test_a_term_in_days_stands_in_place_of_months() -> None:
    found = terms_of({**ROW, "plan": "bullet", "term_days": 90})
    assert (found.days, found.months) == (90, 0)


def test_steps_are_held_as_text():
    assert steps_held("12x50000,24x100000") == (Step(12, 50_000), Step(24, 100_000))
    assert steps_held(None) == ()
