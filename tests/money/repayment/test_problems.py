from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from seido.money.repayment.changes import AfterExtra, Extra, RateChange
from seido.money.repayment.problems import terms_problems
from seido.money.repayment.terms import (
    InterestBasis,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
    Step,
)
from seido.rules.quantity import man, percent

SOUND = RepaymentTerms(
    principal=man(500),
    rate=percent("2.40"),
    months=120,
    plan=RepaymentMethod.EQUAL_PRINCIPAL,
    grace=12,
)
STEPS = replace(SOUND, plan=RepaymentMethod.STEPS, steps=(Step(48, man(2)), Step(60, man(6))))


DATED = replace(SOUND, months=12, grace=0, start=date(2025, 4, 15))
BILL = replace(DATED, months=0, days=90, plan=RepaymentMethod.BULLET)
EXTRA = (Extra(date(2025, 8, 1), 1),)
RATE = (RateChange(date(2025, 9, 1), percent(3)),)


def english(terms: RepaymentTerms) -> list[str]:
    return [problem.en for problem in terms_problems(terms)]


def test_sound_terms_have_no_problem() -> None:
    assert english(SOUND) == english(STEPS) == []


@pytest.mark.parametrize(
    ("terms", "sentence"),
    [
        (replace(SOUND, principal=0), "at least 1"),
        (replace(SOUND, rate=percent(-1)), "0 % or more"),
        (replace(SOUND, rate=Fraction(1)), "below 100 %"),
        (replace(SOUND, unit=0), "unit of the instalment"),
        (replace(SOUND, every=0), "months apart"),
        (replace(SOUND, months=0, grace=0), "must be 1 to 1200"),
        (replace(SOUND, months=1_201), "must be 1 to 1200"),
        (replace(SOUND, grace=-1), "not be negative"),
        (replace(SOUND, grace=120), "uses up the term"),
        (replace(SOUND, every=7), "multiples of the 7 months"),
        (replace(SOUND, plan=RepaymentMethod.BULLET), "no grace period"),
        (
            replace(SOUND, plan=RepaymentMethod.EQUAL_PAYMENT, remainder=Remainder.FIRST),
            "only the last",
        ),
        (replace(SOUND, basis=InterestBasis.DAILY), "needs the day of the loan"),
        (replace(SOUND, steps=(Step(108, 1),)), "when, and only when"),
        (replace(STEPS, balloon=1), "in equal principal leaves a balloon"),
        (replace(SOUND, balloon=-1), "less than the principal"),
        (replace(SOUND, balloon=man(500)), "less than the principal"),
        (replace(STEPS, steps=()), "when, and only when"),
        (replace(STEPS, steps=(Step(0, 1),)), "at least one payment"),
        (replace(STEPS, steps=(Step(108, -1),)), "no negative instalment"),
        (replace(STEPS, steps=(Step(107, 1),)), "the steps make 107 payments; there are 108"),
        (replace(BILL, months=3), "goes with repayment in one sum alone"),
        (replace(BILL, days=36_501), "must be 1 to 36500"),
        (replace(DATED, payment_day=0), "give 1 to 31"),
        (replace(DATED, month_end=True, payment_day=10), "another payment day"),
        (replace(DATED, first_payment_on=DATED.start), "must fall after 2025-04-15"),
        (replace(DATED, first_payment_on=date(2025, 6, 1)), "by 2025-05-31"),
        (replace(DATED, end=DATED.start), "is not after the day of the loan"),
        (replace(SOUND, end=date(2026, 1, 1)), "needs the day of the loan too"),
        (
            replace(DATED, month_end=True, grace=11, end=date(2026, 3, 20)),
            "comes within the grace period of 11 months",
        ),
        (replace(DATED, extras=EXTRA, in_advance=True), "interest is taken in advance"),
        (replace(DATED, extras=EXTRA, balloon=1), "with a balloon"),
        (replace(DATED, extras=EXTRA, bonus=1), "with a bonus part"),
        (replace(DATED, extras=(Extra(date(2030, 1, 1), 1),)), "is not within the loan"),
        (
            replace(DATED, plan=RepaymentMethod.EQUAL_PAYMENT, in_advance=True),
            "cannot be taken in advance",
        ),
        (
            replace(
                DATED,
                plan=RepaymentMethod.STEPS,
                steps=(Step(12, 1),),
                extras=EXTRA,
                after_extra=AfterExtra.LOWER,
            ),
            "can only shorten",
        ),
        (
            replace(DATED, plan=RepaymentMethod.EQUAL_PAYMENT, extras=EXTRA, rate_changes=RATE),
            "a new rate leaves equal payments open",
        ),
        (replace(DATED, bonus=man(500)), "less than the loan"),
        (replace(DATED, bonus=1, bonus_every=5), "multiples of the 5 months"),
        (replace(DATED, bonus=1, in_advance=True), "interest afterwards"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(terms: RepaymentTerms, sentence: str) -> None:
    (problem,) = english(terms)
    assert sentence in problem


def test_all_problems_are_told_at_once() -> None:
    assert len(english(replace(SOUND, principal=0, rate=percent(-1), months=0, unit=0))) == 4


def test_interest_by_days_is_fine_with_a_day() -> None:
    assert english(replace(SOUND, basis=InterestBasis.DAILY, start=date(2025, 4, 1))) == []


def test_a_new_rate_may_come_before_the_term_is_shortened_or_where_payments_are_lowered() -> None:
    equal = replace(DATED, plan=RepaymentMethod.EQUAL_PAYMENT, extras=EXTRA, rate_changes=RATE)
    early = (RateChange(date(2025, 7, 1), percent(3)),)
    assert english(replace(equal, rate_changes=early)) == []
    assert english(replace(equal, after_extra=AfterExtra.LOWER)) == []
    assert english(replace(equal, plan=RepaymentMethod.EQUAL_PRINCIPAL)) == []
