from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

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
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(terms: RepaymentTerms, sentence: str) -> None:
    (problem,) = english(terms)
    assert sentence in problem


def test_all_problems_are_told_at_once() -> None:
    assert len(english(replace(SOUND, principal=0, rate=percent(-1), months=0, unit=0))) == 4


def test_interest_by_days_is_fine_with_a_day() -> None:
    assert english(replace(SOUND, basis=InterestBasis.DAILY, start=date(2025, 4, 1))) == []
