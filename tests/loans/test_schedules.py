from random import Random

import pytest

pytest.importorskip("polars")
from tests.loans.loans import Case, answered_together, repaid, schedule_alone

from seido.loans import schedules
from seido.loans.columns import Use


def _agree(cases: list[Case]) -> int:
    """Hold columns against the single case, and return how many loans were refused."""
    found, payments = answered_together(cases, Use.SCHEDULE)
    alone = [schedule_alone(case, number) for number, case in enumerate(cases, start=1)]
    assert found["told"].to_list() == [told for told, _ in alone]
    assert payments.to_dicts() == [row for _, rows in alone for row in rows]
    for row, (_, rows) in zip(found.to_dicts(), alone, strict=True):
        assert row["seido.payments"] == (rows[-1]["period"] if rows else None)
        if rows:
            assert row["seido.total_interest_yen"] == sum(each["interest"] for each in rows)
            assert row["seido.last_payment_yen"] == rows[-1]["payment"]
            assert row["seido.last_date"] == rows[-1]["date"]
    return sum(told is not None for told, _ in alone)


@pytest.mark.parametrize("seed", range(6))
def test_a_schedule_is_that_of_the_single_loan_to_the_yen_payment_by_payment(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - no secret
    refused = _agree([repaid(random) for _ in range(200)])
    assert 30 < refused < 170


def test_it_does_not_matter_where_a_slice_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(20)  # noqa: S311 - no secret
    cases = [repaid(random) for _ in range(60)]
    for most in (1, 100, 1_000):
        monkeypatch.setattr(schedules, "_MOST_PAYMENTS", most)
        assert _agree(cases) < 50


def test_what_would_leave_64_bits_or_the_usual_years_goes_through_the_single_case() -> None:
    row = {
        "借入金額": "9999999999999999",
        "利率": "99.9999999989",
        "返済方法": "期日一括",
        "期間": "100年",
        "返済間隔": "1200",
    }
    early = {"借入金額": "100万円", "利率": "2.4", "返済方法": "元金均等", "期間": "12"}
    cases = [Case(row), Case({**early, "貸付日": "1890-01-31"}), Case({**early, "利率": "2.5"})]
    found, payments = answered_together(cases, Use.SCHEDULE)
    assert found["told"].to_list() == [None] * 3
    whole = 9_999_999_999_999_999
    assert found["seido.total_interest_yen"][0] == whole * 999_999_999_989 * 100 // 10**12
    assert payments["seido.row"].to_list() == [1, *[2] * 12, *[3] * 12]
    assert found["seido.last_date"][1].isoformat() == "1891-01-31"


def test_a_slice_without_any_loan_in_order_has_no_payments() -> None:
    cases = [Case({"借入金額": "0", "利率": "2.4", "返済方法": "元金均等", "期間": "12"})]
    found, payments = answered_together(cases, Use.SCHEDULE)
    assert "1円以上" in found["told"][0]
    assert payments.height == 0


def test_what_has_no_schedule_says_so() -> None:
    row = {"借入金額": "100万円", "利率": "2.4", "期間": "12"}
    cases = [
        Case({**row, "返済方法": "根保証"}),
        Case({**row, "返済方法": "不均等"}),
        Case({**row, "返済方法": "元金均等", "利率": None}),
        Case({**row, "返済方法": "元金均等", "期間": None}),
    ]
    found, _ = answered_together(cases, Use.SCHEDULE)
    wanted = ("根保証に", "返済方法がありません", "利率がありません", "月数の期間")
    for told, words in zip(found["told"], wanted, strict=True):
        assert words in told
