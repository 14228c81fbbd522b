from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

pytest.importorskip("polars")
from tests.loans.loans import DAY, Case, answered_together, fee_alone, fee_row, guaranteed
from tests.money.guarantee_fee.test_fee import COMPONENTS, PUBLISHED, loan_of

from seido.loans.columns import Use
from seido.loans.fees import FEES
from seido.money.guarantee_fee import coefficients
from seido.money.guarantee_fee.coefficients import STANDARD, Band, CoefficientTable
from seido.money.guarantee_fee.fee import guarantee_fee
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method
from seido.rules.quantity import exact, man, percent


def _agree(cases: list[Case]) -> int:
    """Hold columns against the single case, and return how many loans were refused."""
    found, _ = answered_together(cases, Use.FEE)
    refused = 0
    for row, case in zip(found.to_dicts(), cases, strict=True):
        alone = fee_alone(case)
        assert {name: row[name] for name in alone} == alone, case
        if alone["told"] is not None:
            refused += 1
            assert all(row[name] is None for name in FEES)
        else:
            assert row["seido.fee_yen_lowest"] == row["seido.fee_yen_highest"]
    return refused


@pytest.mark.parametrize("seed", range(6))
def test_a_fee_is_that_of_the_single_loan_to_the_yen_part_by_part(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - no secret
    refused = _agree([guaranteed(random) for _ in range(400)])
    assert 50 < refused < 350


def test_the_published_examples_come_out_to_the_yen() -> None:
    cases = []
    for example in PUBLISHED:
        loan = loan_of(example["inputs"])
        row = fee_row(loan, example["association"], DAY)
        cases.append(Case(row, loan, example["association"], DAY))
    assert _agree(cases) == 0
    found, _ = answered_together(cases, Use.FEE)
    whole = [
        (yen, example["expected_fee_yen"])
        for yen, example in zip(found["seido.fee_yen"], PUBLISHED, strict=True)
        if example["inputs"].get("component") not in COMPONENTS
    ]
    assert len(whole) > 10
    assert all(yen == expected for yen, expected in whole)


def test_the_edition_of_the_coefficients_goes_by_the_day_of_application(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bands = (Band(2, None, exact("0.5"), exact("0.6")),)
    later = replace(STANDARD.source, stated_on=date(2020, 4, 1))
    editions = {"東京": (STANDARD, CoefficientTable(bands, later))}
    monkeypatch.setattr(coefficients, "EDITIONS", editions)
    random = Random(9)  # noqa: S311 - no secret
    cases = []
    for case in (guaranteed(random) for _ in range(300)):
        on = later.stated_on + timedelta(days=random.randint(-1, 1)) if later.stated_on else DAY
        assert case.loan is not None
        cases.append(Case(fee_row(case.loan, "東京", on), case.loan, "東京", on))
    assert _agree(cases) < 200
    fees = {
        guarantee_fee(case.loan, corporation="東京", on=case.on).coefficient
        for case in cases
        if case.loan is not None and fee_alone(case)["told"] is None
    }
    assert {exact("0.5"), exact("0.55")} <= fees


def test_a_year_that_charged_the_planned_balance_goes_through_the_single_case() -> None:
    loan = GuaranteedLoan(principal=man(100), rate=percent("1.00"), method=Method.BULLET, months=6)
    days = [date(2017, 3, 31), date(2017, 4, 1), date(2018, 3, 31), date(2018, 4, 1)]
    cases = [Case(fee_row(loan, "愛媛", day), loan, "愛媛", day) for day in days]
    assert _agree(cases) == 0
    found, _ = answered_together(cases, Use.FEE)
    assert found["seido.fee_yen"].to_list() == [5_000, 4_998, 4_998, 5_000]


def test_numbers_that_would_leave_64_bits_go_through_the_single_case() -> None:
    random = Random(3)  # noqa: S311 - no secret
    cases = []
    for case in (guaranteed(random) for _ in range(200)):
        assert case.loan is not None
        loan = replace(
            case.loan,
            principal=10**16 - 1,
            rate=exact("0.999999999989"),
            months=1_200,
            days=None,
            discounts=(),
            balloon=min(case.loan.balloon, 10**10),
        )
        row = fee_row(loan, case.corporation, case.on)
        cases.append(Case(row, loan, case.corporation, case.on))
    assert _agree(cases) < 190


def test_where_the_class_is_not_known_the_fee_has_bounds_and_no_guess() -> None:
    row = {"借入金額": "1,000万円", "制度": "general-guarantee", "返済方法": "均等", "期間": "60"}
    found, _ = answered_together([Case(row), Case({**row, "料率区分": "5"})], Use.FEE)
    unknown, known = found.to_dicts()
    assert unknown["seido.fee_yen"] is unknown["seido.fee_rest_yen"] is unknown["told"] is None
    assert (unknown["seido.fee_yen_lowest"], unknown["seido.fee_yen_highest"]) == (123_750, 522_500)
    assert known["seido.fee_yen"] == known["seido.fee_rest_yen"] == 316_250
    assert (known["seido.fee_rate"], known["seido.fee_coefficient"]) == ("1.15", "0.55")


def test_what_is_missing_is_told_and_nothing_is_computed() -> None:
    found, _ = answered_together([Case({"保証料率": "1.15", "返済方法": "元利均等"})], Use.FEE)
    (row,) = found.to_dicts()
    for words in ("借入金額がありません", "均等か不均等か", "期間がありません"):
        assert words in row["told"]
    assert all(row[name] is None for name in FEES)
