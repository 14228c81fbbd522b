import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.guarantee_fee.fee import Truncation, guarantee_fee
from seido.money.guarantee_fee.loan import GuaranteedLoan, Method, balloon_of
from seido.refusal import Refused
from seido.rules.quantity import exact, man, percent

PUBLISHED = json.loads(
    (Path(__file__).parent / "guarantee_fee_examples.json").read_text(encoding="utf-8")
)
COMPONENTS = {"grace": "据置期間部分", "balloon": "据置金額部分"}


def loan_of(inputs: Mapping[str, Any]) -> GuaranteedLoan:
    return GuaranteedLoan(
        principal=inputs["principal_yen"],
        rate=percent(inputs["rate_pct"]),
        method=Method(inputs["method"]),
        months=inputs.get("months"),
        days=inputs.get("days"),
        grace=inputs.get("grace_months", 0),
        instalments=inputs.get("instalments"),
        balloon=balloon_of(inputs.get("last_yen", 0), inputs.get("before_last_yen", 0)),
        discounts=tuple(percent(rate) for rate in inputs.get("discounts_pct", ())),
    )


@pytest.mark.parametrize("example", PUBLISHED, ids=lambda example: str(example["id"]))
def test_every_published_example_comes_out_to_the_yen(example: Mapping[str, Any]) -> None:
    inputs = example["inputs"]
    fee = guarantee_fee(loan_of(inputs), corporation=example["association"])
    component = COMPONENTS.get(inputs.get("component"))
    yen = {part.name.ja: part.yen for part in fee.parts}
    assert (yen[component] if component else fee.fee_yen) == example["expected_fee_yen"]
    if "coefficient" in inputs:
        assert fee.coefficient == exact(inputs["coefficient"])


def test_the_examples_were_found() -> None:
    assert len(PUBLISHED) == 18
    assert all(example["url"].startswith("http") for example in PUBLISHED)


OKINAWA = GuaranteedLoan(
    principal=man(500),
    rate=percent("1.15"),
    method=Method.EQUAL,
    months=49,
    grace=3,
    balloon=man(40),
)


def test_grace_balloon_and_instalments_are_charged_apart() -> None:
    fee = guarantee_fee(OKINAWA, corporation="沖縄")
    assert [(part.amount, part.begins, part.length, part.yen) for part in fee.parts] == [
        (man(500), 0, 3, 14_375),
        (man(40), 3, 46, 17_633),
        (man(460), 3, 46, 111_530),
    ]
    assert fee.parts[1].exact == Fraction(52_900, 3)
    assert fee.fee_yen == 143_538


def test_less_than_a_yen_is_cut_off_each_part_or_off_their_sum() -> None:
    assert guarantee_fee(OKINAWA, corporation="愛媛県").truncation is Truncation.PER_PART
    assert guarantee_fee(OKINAWA, corporation="愛媛県").fee_yen == 143_538
    assert guarantee_fee(OKINAWA).truncation is Truncation.OF_SUM
    assert guarantee_fee(OKINAWA).fee_yen == 143_539
    assert guarantee_fee(OKINAWA, truncation=Truncation.PER_PART).fee_yen == 143_538


def test_a_loan_by_days_is_divided_by_365_in_every_part() -> None:
    loan = replace(OKINAWA, months=None, days=1_490, grace=90, instalments=46)
    grace, balloon, rest = guarantee_fee(loan).parts
    assert grace.exact == Fraction(man(500) * 115 * 90, 10_000 * 365)
    assert balloon.exact == Fraction(man(40) * 115 * 1_400, 10_000 * 365)
    assert rest.exact == Fraction(man(460) * 115 * 1_400 * 55, 10_000 * 365 * 100)


def test_a_revolving_limit_may_be_charged_by_months_too() -> None:
    loan = GuaranteedLoan(
        principal=man(500), rate=percent("1.35"), method=Method.REVOLVING, months=6
    )
    assert guarantee_fee(loan).fee_yen == 33_750


@pytest.mark.parametrize(
    ("instalments", "coefficient"), [(12, "0.71"), (24, "0.66"), (25, "0.60"), (60, "0.60")]
)
def test_unequal_instalments_in_yamaguchi(instalments: int, coefficient: str) -> None:
    loan = replace(OKINAWA, months=60, grace=0, method=Method.UNEQUAL, instalments=instalments)
    fee = guarantee_fee(loan, corporation="山口", on=date(2011, 4, 1))
    assert fee.coefficient == exact(coefficient)


def test_the_coefficient_goes_by_the_number_of_instalments_not_by_the_months() -> None:
    quarterly = replace(OKINAWA, months=60, grace=0, balloon=0, instalments=20)
    assert guarantee_fee(quarterly).coefficient == exact("0.60")


def test_every_problem_is_told_at_once_with_that_of_the_corporation() -> None:
    with pytest.raises(Refused) as refused:
        guarantee_fee(replace(OKINAWA, principal=0, balloon=0, grace=49), corporation="山内")
    assert len(refused.value.problems) == 3


loans = st.builds(
    GuaranteedLoan,
    principal=st.integers(1_000, 10**10),
    rate=st.integers(1, 300).map(lambda hundredths: Fraction(hundredths, 10_000)),
    method=st.sampled_from([Method.EQUAL, Method.UNEQUAL]),
    months=st.integers(30, 240),
    grace=st.integers(0, 24),
)


@given(loans, st.sampled_from(Truncation))
def test_the_parts_always_add_up_and_no_yen_is_made(
    loan: GuaranteedLoan, truncation: Truncation
) -> None:
    fee = guarantee_fee(loan, truncation=truncation)
    total = sum(part.exact for part in fee.parts)
    assert sum(part.yen for part in fee.parts) == fee.fee_yen
    assert total - len(fee.parts) < fee.fee_yen <= total
    if truncation is Truncation.OF_SUM:
        assert total - 1 < fee.fee_yen


@given(loans)
def test_instalments_cost_less_than_one_sum_and_grace_costs_more(loan: GuaranteedLoan) -> None:
    one_sum = replace(loan, method=Method.BULLET, grace=0)
    without = replace(loan, grace=0, instalments=loan.instalment_count)
    fee = guarantee_fee(loan).fee_yen
    assert guarantee_fee(without).fee_yen <= fee <= guarantee_fee(one_sum).fee_yen
