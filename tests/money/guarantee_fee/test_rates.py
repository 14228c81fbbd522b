from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.decimals import as_percent
from seido.money.guarantee_fee.rate_tables import TABLES
from seido.money.guarantee_fee.rates import fee_rates
from seido.refusal import Refused

ON = date(2025, 6, 1)


@pytest.mark.parametrize(
    ("scheme", "fee_class", "shared", "rate"),
    [
        ("general-guarantee", 5, None, "1.15"),
        ("general-guarantee", 5, False, "1.35"),
        ("general-guarantee", 2, False, "2.00"),
        ("special-rates", 1, None, "1.62"),
        ("management-strengthening-guarantee", 9, None, "0.45"),
        ("management-strengthening-guarantee", 1, False, "2.00"),
        ("business-revitalisation-guarantee", 3, None, "0.70"),
        ("business-revitalisation-guarantee", None, False, "0.80"),
        ("asset-backed-guarantee", 1, None, "0.68"),
        ("small-enterprise-guarantee", 5, None, "1.35"),
        ("kagawa-prefectural", 4, None, "1.05"),
        ("mie-special-small", None, False, "0.90"),
        ("mie-small-sum", 1, None, "1.80"),
    ],
)
def test_a_known_class_has_one_rate(
    scheme: str, fee_class: int | None, shared: bool | None, rate: str
) -> None:
    rates = fee_rates(scheme, on=ON, fee_class=fee_class, shared=shared)
    assert (as_percent(rates.lowest), as_percent(rates.highest)) == (rate, rate)
    assert len(rates.choices) == 1


@pytest.mark.parametrize(
    ("scheme", "lowest", "highest"),
    [
        ("general-guarantee", "0.45", "1.90"),
        ("management-strengthening-guarantee", "0.45", "1.75"),
        ("specified-bond-guarantee", "0.45", "1.90"),
        ("safety-net-guarantee", "0.70", "1.00"),
        ("reserved-guarantee", "0.60", "2.10"),
        ("mie-unsecured-wide", "0.45", "0.80"),
    ],
)
def test_an_unknown_class_is_answered_with_the_range(
    scheme: str, lowest: str, highest: str
) -> None:
    rates = fee_rates(scheme, on=ON)
    assert (as_percent(rates.lowest), as_percent(rates.highest)) == (lowest, highest)


def test_without_a_balance_sheet_the_class_is_the_fifth() -> None:
    rates = fee_rates("general-guarantee", on=ON, has_balance_sheet=False)
    assert [choice.fee_class for choice in rates.choices] == [5]


def test_a_coordinator_makes_succession_cheaper() -> None:
    alone = fee_rates("succession-special-guarantee", on=ON, fee_class=1)
    confirmed = fee_rates("succession-special-guarantee", on=ON, fee_class=1, coordinator=True)
    assert (as_percent(alone.lowest), as_percent(confirmed.lowest)) == ("1.90", "1.15")


def test_the_state_pays_a_part_by_requirement_and_day() -> None:
    (first,) = fee_rates("coordinated-support-guarantee", on=ON, fee_class=2, requirement=1).choices
    assert [as_percent(r) for r in (first.full, first.subsidy, first.borrower)] == [
        "1.75",
        "0.87",
        "0.88",
    ]
    both = fee_rates("coordinated-support-guarantee", on=ON, fee_class=2).choices
    assert [as_percent(choice.borrower) for choice in both] == ["0.88", "1.32"]
    assert len(fee_rates("coordinated-support-guarantee", on=ON).choices) == 18


def test_what_was_taken_for_granted_is_told() -> None:
    assert "責任共有" in fee_rates("general-guarantee", on=ON).notes[0].ja
    assert fee_rates("general-guarantee", on=ON, shared=True).notes == ()


@pytest.mark.parametrize(
    ("scheme", "options", "sentence"),
    [
        ("general", {}, "no table of rates for 'general'"),
        ("general-guarantee", {"fee_class": 0}, "no fee class 0"),
        ("general-guarantee", {"fee_class": 10}, "no fee class 10"),
        ("general-guarantee", {"fee_class": 3, "has_balance_sheet": False}, "class is 5, not 3"),
        ("general-guarantee", {"requirement": 1}, "has requirements 1 and 2"),
        ("general-guarantee", {"coordinator": True}, "knows a coordinator"),
        ("coordinated-support-guarantee", {"requirement": 3}, "requirement 3"),
        ("coordinated-support-guarantee", {"on": date(2028, 4, 1)}, "no application after"),
        ("coordinated-support-guarantee", {"on": date(2025, 3, 13)}, "no application before"),
        ("succession-special-guarantee", {"shared": False}, "not shared"),
        ("mie-unsecured-wide", {"fee_class": 6}, "no rate for class 6"),
    ],
)
def test_what_does_not_fit_is_refused(
    scheme: str, options: dict[str, object], sentence: str
) -> None:
    with pytest.raises(Refused) as refused:
        fee_rates(scheme, **{"on": ON, **options})  # type: ignore[arg-type]
    assert sentence in "".join(problem.en for problem in refused.value.problems)


def test_all_that_does_not_fit_is_refused_at_once() -> None:
    with pytest.raises(Refused) as refused:
        fee_rates("general", on=ON, fee_class=12, requirement=3, coordinator=True)
    assert len(refused.value.problems) == 5


@given(st.sampled_from([*TABLES, "safety-net-guarantee"]), st.integers(1, 9))
def test_a_class_lies_within_the_range_of_all(scheme: str, fee_class: int) -> None:
    every = fee_rates(scheme, on=ON)
    try:
        one = fee_rates(scheme, on=ON, fee_class=fee_class)
    except Refused:
        assert scheme == "mie-unsecured-wide"
        assert fee_class < 7
    else:
        assert every.lowest <= one.lowest <= one.highest <= every.highest
