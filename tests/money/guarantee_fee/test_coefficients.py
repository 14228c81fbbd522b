from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.money.guarantee_fee.coefficients import (
    EDITIONS,
    STANDARD,
    CoefficientTable,
    Evenness,
    coefficient_table,
    turning_days,
)
from seido.refusal import Refused
from seido.rules.quantity import exact

TABLES = [STANDARD, *(table for editions in EDITIONS.values() for table in editions)]


@pytest.mark.parametrize(
    ("instalments", "equal", "unequal"),
    [
        (2, "0.70", "0.77"),
        (6, "0.70", "0.77"),
        (7, "0.65", "0.72"),
        (12, "0.65", "0.72"),
        (13, "0.60", "0.66"),
        (24, "0.60", "0.66"),
        (25, "0.55", "0.61"),
        (360, "0.55", "0.61"),
    ],
)
def test_both_sides_of_every_boundary(instalments: int, equal: str, unequal: str) -> None:
    assert STANDARD.coefficient(instalments, "equal") == exact(equal)
    assert STANDARD.coefficient(instalments, "unequal") == exact(unequal)


@pytest.mark.parametrize(
    ("instalments", "evenness", "coefficient"),
    [
        (12, "unequal", "0.71"),
        (24, "unequal", "0.66"),
        (25, "unequal", "0.60"),
        (6, "equal", "0.70"),
    ],
)
def test_yamaguchi_prints_lower_coefficients_for_unequal_instalments(
    instalments: int, evenness: Evenness, coefficient: str
) -> None:
    table = coefficient_table("山口県信用保証協会", date(2011, 4, 1))
    assert table.coefficient(instalments, evenness) == exact(coefficient)
    assert table.source.stated_on == date(2011, 4, 1)


@pytest.mark.parametrize("on", [None, date(2006, 4, 1), date(2026, 4, 1)])
def test_the_only_known_edition_answers_for_other_days_and_carries_its_date(
    on: date | None,
) -> None:
    assert coefficient_table("山口", on).source.stated_on == date(2011, 4, 1)


def test_a_corporation_without_a_page_of_its_own_has_the_standard_table() -> None:
    assert coefficient_table("高知") is STANDARD
    assert coefficient_table() is STANDARD


def test_a_corporation_with_the_same_table_is_cited_for_it() -> None:
    table = coefficient_table("埼玉県")
    assert table.bands == STANDARD.bands
    assert "saitama" in table.source.document


@pytest.mark.parametrize("instalments", [1, 0, -3])
def test_fewer_than_two_instalments_have_no_coefficient(instalments: int) -> None:
    with pytest.raises(Refused, match="2 or more"):
        STANDARD.coefficient(instalments, "equal")


def test_an_unknown_corporation_is_refused() -> None:
    with pytest.raises(Refused):
        coefficient_table("山内")


@given(st.sampled_from(TABLES), st.integers(2, 500))
def test_more_instalments_never_cost_more_and_unequal_ones_never_less(
    table: CoefficientTable, instalments: int
) -> None:
    assert table.coefficient(instalments + 1, "equal") <= table.coefficient(instalments, "equal")
    assert table.coefficient(instalments, "equal") < table.coefficient(instalments, "unequal")


@pytest.mark.parametrize("table", TABLES)
def test_the_bands_join_without_gap_or_overlap(table: CoefficientTable) -> None:
    ends = [band.most for band in table.bands]
    assert [band.fewest for band in table.bands] == [2, *(end + 1 for end in ends[:-1] if end)]
    assert ends[-1] is None


def test_editions_change_on_turning_days_only() -> None:
    assert turning_days() == (date(2011, 4, 1),)
    for name, editions in EDITIONS.items():
        for edition in editions:
            assert edition.source.stated_on in (None, *turning_days()), name
