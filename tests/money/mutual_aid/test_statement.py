from datetime import date

import pytest

from seido.money.mutual_aid.contract import Contract
from seido.money.mutual_aid.statement import AidStatement, statement

FULL = Contract(200_000, 40)
DAY = date(2026, 4, 1)


def _said(answer: AidStatement, word: str) -> bool:
    return any(word in note.ja for note in answer.notes)


def test_a_full_contract_gives_the_published_limits() -> None:
    answer = statement(FULL, DAY)
    assert answer.loan.limit == 80_000_000
    assert answer.temporary_loan.limit == 7_600_000
    assert list(answer.surrender.values()) == [8_000_000, 8_000_000, 7_600_000]
    assert answer.deductible == 2_400_000


def test_months_ahead_bring_a_reduction_and_a_deduction() -> None:
    answer = statement(Contract(200_000, 12), DAY, prepaid_months=11)
    assert answer.reduction == 11_880
    assert answer.deductible_ahead == 4_600_000


@pytest.mark.parametrize("uncollectable", [None, 10_000_000])
def test_the_largest_loan_is_called_that(uncollectable: int | None) -> None:
    answer = statement(FULL, DAY, uncollectable=uncollectable)
    assert _said(answer, "最大額") == (uncollectable is None)


@pytest.mark.parametrize(
    ("on", "before", "unconfirmed"),
    [
        (date(2011, 9, 30), True, False),
        (date(2011, 10, 1), False, False),
        (date(2011, 12, 31), False, False),
        (date(2012, 1, 1), False, True),
    ],
)
def test_old_and_unconfirmed_terms_are_called_that(
    on: date, *, before: bool, unconfirmed: bool
) -> None:
    answer = statement(FULL, on)
    assert _said(answer, "2011年10月の改正より前") == before
    assert _said(answer, "確認できていません") == unconfirmed


@pytest.mark.parametrize(("paid", "past"), [(28, False), (29, True), (40, True)])
def test_months_past_the_cap_are_called_that(paid: int, *, past: bool) -> None:
    answer = statement(Contract(200_000, paid), DAY, prepaid_months=12)
    assert _said(answer, "800万円で止まる") == past


def test_a_small_reduction_waits() -> None:
    assert _said(statement(Contract(80_000, 12), DAY, prepaid_months=11), "持ち越され")
    assert not _said(statement(Contract(200_000, 12), DAY, prepaid_months=11), "持ち越され")
