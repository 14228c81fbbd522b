from fractions import Fraction

import pytest

from seido.money.decimals import as_percent
from seido.money.guarantee_fee.corporation_rates import KAGAWA, SPECIAL, TABLES, Rates, table_rates
from seido.refusal import Refused
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
    [
        ("1.90 1.75 1.55 1.35 1.15 1.00 0.80 0.60 0.45", SPECIAL.shared),
        ("2.20 2.00 1.80 1.60 1.35 1.10 0.90 0.70 0.50", SPECIAL.not_shared),
    ],
)
def test_special_rates_are_85_percent_of_the_standard_ones_rounded_up(
    standard: str, special: Rates
) -> None:
    # So 秋田's 2.20 for class 2 is a misprint: 85 % of it would be 1.87, and 1.70 is printed.
    expected = [
        round_to(percent(rate) * Fraction(85, 100), percent("0.01"), Rounding.UP)
        for rate in standard.split()
    ]
    assert ordered(special) == expected


def test_sharing_responsibility_is_never_dearer() -> None:
    for table in TABLES.values():
        for shared, alone in zip(ordered(table.shared), ordered(table.not_shared), strict=False):
            assert shared <= alone


def test_a_few_printed_rates() -> None:
    assert KAGAWA.shared[4] == percent("0.90")
    assert KAGAWA.not_shared[8] == percent("0.45")
    assert TABLES["mie-unsecured-wide"].shared[:6] == (None,) * 6
    assert TABLES["mie-small-sum"].shared == ()


@pytest.mark.parametrize(
    ("key", "fee_class", "shared", "rate"),
    [
        ("special-rates", 1, None, "1.62"),
        ("special-rates", 1, False, "1.87"),
        ("kagawa-prefectural", 4, None, "1.05"),
        ("mie-special-small", None, False, "0.90"),
        ("mie-small-sum", 1, None, "1.80"),
    ],
)
def test_a_known_class_has_one_rate(
    key: str, fee_class: int | None, shared: bool | None, rate: str
) -> None:
    (found,) = table_rates(TABLES[key], fee_class, shared=shared)
    assert (as_percent(found.gross), as_percent(found.state)) == (rate, "0.00")


def test_an_unknown_class_is_answered_with_every_class_that_has_a_rate() -> None:
    found = table_rates(TABLES["mie-unsecured-wide"], None, shared=None)
    assert [each.fee_class for each in found] == [7, 8, 9]


@pytest.mark.parametrize(
    ("key", "fee_class", "shared", "sentence"),
    [
        ("special-rates", 10, None, "no fee class 10"),
        ("mie-unsecured-wide", 6, None, "no rate for class 6"),
        ("mie-small-sum", 6, True, "no rates with responsibility shared"),
    ],
)
def test_what_does_not_fit_is_refused(
    key: str, fee_class: int, shared: bool | None, sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        table_rates(TABLES[key], fee_class, shared=shared)
