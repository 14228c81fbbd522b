from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.guarantee_fee.loan import (
    GuaranteedLoan,
    Method,
    balloon_of,
    loan_problems,
    term_in_months,
)
from seido.rules.quantity import man, percent

SOUND = GuaranteedLoan(
    principal=man(1_000), rate=percent("1.15"), method=Method.EQUAL, months=60, grace=6
)


def english(loan: GuaranteedLoan) -> list[str]:
    return [problem.en for problem in loan_problems(loan)]


def test_a_sound_loan_has_no_problem() -> None:
    assert english(SOUND) == []
    assert SOUND.instalment_count == 54


@pytest.mark.parametrize(
    ("loan", "sentence"),
    [
        (replace(SOUND, principal=0), "at least 1"),
        (replace(SOUND, principal=-5), "-5 yen"),
        (replace(SOUND, rate=percent(0)), "between 0 % and 100 %"),
        (replace(SOUND, rate=Fraction(115, 100)), "115.00 %"),
        (replace(SOUND, discounts=(percent(0),)), "discount must be"),
        (replace(SOUND, discounts=(percent("1.15"),)), "whole rate of 1.15 %"),
        (replace(SOUND, months=None), "either in months or in days"),
        (replace(SOUND, days=715), "either in months or in days"),
        (replace(SOUND, months=0, grace=0), "must be 1 to 1200"),
        (replace(SOUND, months=1_201), "must be 1 to 1200"),
        (replace(SOUND, grace=-1), "not be negative"),
        (replace(SOUND, grace=60), "uses up the term"),
        (replace(SOUND, instalments=55), "at most 54"),
        (replace(SOUND, instalments=1), "2 or more"),
        (replace(SOUND, grace=59), "2 or more"),
        (replace(SOUND, months=None, days=365, grace=0), "number of instalments too"),
        (replace(SOUND, balloon=-1), "less than the principal"),
        (replace(SOUND, balloon=man(1_000)), "less than the principal"),
        (replace(SOUND, method=Method.BULLET), "only with instalments"),
        (replace(SOUND, method=Method.BULLET, grace=0, balloon=1), "only with instalments"),
        (replace(SOUND, method=Method.REVOLVING, grace=0, instalments=3), "contradict"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(loan: GuaranteedLoan, sentence: str) -> None:
    (problem,) = english(loan)
    assert sentence in problem


def test_all_problems_are_told_at_once() -> None:
    loan = replace(SOUND, principal=0, rate=percent(0), months=0, grace=-1)
    assert len(english(loan)) == 4


def test_a_single_sum_may_say_that_it_is_one_instalment() -> None:
    assert english(replace(SOUND, method=Method.BULLET, grace=0, instalments=1)) == []


def test_a_balloon_counts_only_above_one_equal_instalment() -> None:
    # 46 instalments of 100,000 and a balloon of 100,000: the last is just twice the one before.
    loan = replace(SOUND, principal=man(470), months=46, grace=0, balloon=man(10))
    assert "not more than twice" in english(loan)[0]
    assert english(replace(loan, principal=man(470) + 1, balloon=man(10) + 1)) == []
    assert english(replace(loan, method=Method.UNEQUAL)) == []


@pytest.mark.parametrize(
    ("last", "before", "balloon"),
    [
        (man(50), man(10), man(40)),
        (man(20), man(10), 0),
        (man(20) + 1, man(10), man(10) + 1),
        (147_000, 167_000, 0),
        (man(10), 0, man(10)),
    ],
)
def test_the_balloon_is_what_the_last_exceeds_the_one_before_by(
    last: int, before: int, balloon: int
) -> None:
    assert balloon_of(last, before) == balloon


@pytest.mark.parametrize(
    ("lent", "due", "months"),
    [
        (date(2011, 4, 1), date(2011, 7, 1), 3),
        (date(2011, 4, 1), date(2011, 7, 2), 4),
        (date(2024, 1, 31), date(2024, 2, 29), 1),
        (date(2024, 1, 31), date(2024, 3, 1), 2),
        (date(2024, 4, 1), date(2024, 4, 1), 0),
        (date(2025, 11, 30), date(2026, 1, 31), 2),
        (date(2025, 11, 30), date(2026, 2, 1), 3),
        (date(2025, 11, 29), date(2026, 1, 30), 3),
        (date(2025, 2, 28), date(2025, 3, 31), 1),
        (date(2024, 2, 28), date(2024, 3, 31), 2),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2025, 4, 30), date(2030, 4, 30), 60),
        (date(2025, 4, 30), date(2025, 5, 29), 1),
    ],
)
def test_a_fraction_of_a_month_counts_as_a_month(lent: date, due: date, months: int) -> None:
    assert term_in_months(lent, due) == months


def counted(lent: date, due: date) -> int:
    """Count months one by one, each a month that is begun; ends of months correspond."""
    months, over = 0, lent
    while over < due:
        months += 1
        year, month = divmod(lent.year * 12 + lent.month - 1 + months, 12)
        length = monthrange(year, month + 1)[1]
        at_end = lent.day == monthrange(lent.year, lent.month)[1]
        over = date(year, month + 1, length if at_end else min(lent.day, length))
    return months


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 4_000))
def test_every_pair_of_days_has_the_months_that_are_begun(lent: date, days: int) -> None:
    due = lent + timedelta(days=days)
    assert term_in_months(lent, due) == counted(lent, due)


def test_ends_of_months_are_months_apart_whatever_their_lengths() -> None:
    ends = [date(2023 + n // 12, n % 12 + 1, 1) - timedelta(days=1) for n in range(1, 62)]
    for n, lent in enumerate(ends):
        for months, due in enumerate(ends[n:]):
            assert term_in_months(lent, due) == months
