from datetime import date

import pytest

from seido.money.mutual_aid.contract import Contract, Contribution, contract_of
from seido.money.mutual_aid.statement import AidStatement, statement
from seido.refusal import Refused

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


def test_where_nothing_can_be_borrowed_yet_no_loan_is_the_largest() -> None:
    answer = statement(Contract(200_000, 5), DAY)
    assert answer.loan.loan == 0
    assert not _said(answer, "最大額")


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


@pytest.mark.parametrize(("paid", "reduction", "ahead"), [(38, 540, 2), (39, 180, 1), (40, 0, 0)])
def test_months_ahead_count_as_far_as_the_cap(paid: int, reduction: int, ahead: int) -> None:
    answer = statement(Contract(200_000, paid), DAY, prepaid_months=11)
    assert (answer.reduction, len(answer.prepaid)) == (reduction, ahead)
    assert answer.deductible_ahead == 2_400_000 + 200_000 * ahead


def test_a_contribution_raised_shortly_before_the_failure_does_not_count() -> None:
    raised = contract_of(
        [Contribution(date(2024, 6, 1), 50_000), Contribution(date(2025, 4, 1), 100_000)], 14
    )
    answer = statement(raised, date(2025, 9, 1), failed_on=date(2025, 8, 1))
    assert (answer.loan.counted, answer.loan.limit) == (700_000, 7_000_000)
    assert _said(answer, "増額した分は")
    assert not _said(answer, "掛金月額が変わらない")
    later = statement(raised, date(2026, 9, 1))
    assert later.loan.limit == 9_000_000
    assert not _said(later, "増額した分は")


@pytest.mark.parametrize(
    ("ended", "on", "deductible", "said"),
    [
        (None, date(2025, 10, 1), 2_400_000, "入り直すと"),
        (date(2024, 9, 30), date(2025, 10, 1), 2_400_000, "2024年10月1日より前"),
        (date(2024, 10, 15), date(2025, 10, 1), 0, "2026-10-15以後"),
        (date(2024, 10, 15), date(2026, 10, 14), 0, "2026-10-15以後"),
        (date(2024, 10, 15), date(2026, 10, 15), 2_400_000, "2026-10-15以後"),
    ],
)
def test_a_former_contract_bars_the_deduction_for_two_years(
    ended: date | None, on: date, deductible: int, said: str
) -> None:
    answer = statement(Contract(200_000, 12), on, ended_on=ended, prepaid_months=11)
    assert answer.deductible == deductible
    assert answer.deductible_ahead == (4_600_000 if deductible else 0)
    assert _said(answer, said)
    with pytest.raises(Refused, match="give a day by then"):
        statement(Contract(200_000, 12), DAY, ended_on=date(2026, 4, 2))
