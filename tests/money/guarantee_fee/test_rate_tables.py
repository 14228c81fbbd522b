from fractions import Fraction

import pytest

from seido.money.guarantee_fee.rate_tables import (
    KAGAWA,
    SPECIAL,
    STANDARD,
    SUCCESSION_WITH_COORDINATOR,
    TABLES,
    Rates,
)
from seido.money.guarantee_fee.subsidy import RATES
from seido.rules.quantity import Rate, Rounding, percent, round_to

SIDES = [
    (key, rates) for key, table in TABLES.items() for rates in (table.shared, table.not_shared)
]


def ordered(rates: Rates) -> list[Rate]:
    return [rate for rate in rates if rate is not None]


@pytest.mark.parametrize(("key", "rates"), SIDES)
def test_a_table_has_nine_classes_or_one_rate_or_no_such_side(key: str, rates: Rates) -> None:
    assert len(rates) in (0, 1, 9), key


@pytest.mark.parametrize(("key", "rates"), SIDES)
def test_a_better_class_never_pays_more(key: str, rates: Rates) -> None:
    assert ordered(rates) == sorted(ordered(rates), reverse=True), key


@pytest.mark.parametrize("key", TABLES)
def test_every_table_has_rates_in_the_usual_case(key: str) -> None:
    table = TABLES[key]
    assert ordered(table.shared if table.usually_shared else table.not_shared)


@pytest.mark.parametrize(
    ("standard", "special"),
    [(STANDARD.shared, SPECIAL.shared), (STANDARD.not_shared, SPECIAL.not_shared)],
)
def test_special_rates_are_85_percent_of_the_standard_ones_rounded_up(
    standard: Rates, special: Rates
) -> None:
    # So 秋田's 2.20 for class 2 is a misprint: 85 % of it would be 1.87, and 1.70 is printed.
    expected = [
        round_to(rate * Fraction(85, 100), percent("0.01"), Rounding.UP)
        for rate in ordered(standard)
    ]
    assert ordered(special) == expected


def test_sharing_responsibility_is_never_dearer() -> None:
    for table in TABLES.values():
        for shared, alone in zip(ordered(table.shared), ordered(table.not_shared), strict=False):
            assert shared <= alone


def test_strengthening_is_the_general_rate_of_the_next_better_class() -> None:
    table = TABLES["management-strengthening-guarantee"]
    assert table.shared == (*STANDARD.shared[1:], STANDARD.shared[-1])
    assert table.not_shared == (*STANDARD.not_shared[1:], STANDARD.not_shared[-1])


def test_a_few_printed_rates() -> None:
    assert STANDARD.not_shared[1] == percent("2.00")
    assert SUCCESSION_WITH_COORDINATOR.shared[0] == percent("1.15")
    assert SUCCESSION_WITH_COORDINATOR.shared[8] == percent("0.20")
    assert KAGAWA.shared[4] == percent("0.90")
    assert KAGAWA.not_shared[8] == percent("0.45")
    assert TABLES["business-revitalisation-guarantee"].shared == (percent("0.70"),)
    assert TABLES["business-revitalisation-guarantee"].not_shared == (percent("0.80"),)
    assert TABLES["mie-unsecured-wide"].shared[:6] == (None,) * 6
    assert TABLES["mie-small-sum"].shared == ()


def test_the_subsidised_scheme_starts_from_the_general_rates() -> None:
    assert TABLES["coordinated-support-guarantee"].shared == RATES == STANDARD.shared
