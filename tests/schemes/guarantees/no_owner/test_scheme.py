from datetime import date

import pytest

from seido.money.dated import NotOffered
from seido.rules.quantity import percent
from seido.schemes.fees.subsidy import FeeSubsidy, owner_guarantee_surcharge
from seido.schemes.guarantees.no_owner.scheme import SCHEME
from seido.schemes.guarantees.usual.usual_rates import SHARED_RATES

AS_USUAL, BOTH, ONE = 0, 1, 2


@pytest.mark.parametrize("day", [date(2024, 3, 15), date(2025, 4, 1), date(2026, 4, 1)])
@pytest.mark.parametrize("row", [BOTH, ONE])
def test_the_printed_rates_are_the_general_ones_with_surcharge_less_subsidy(
    day: date, row: int
) -> None:
    edition = SCHEME.edition_on(day)
    assert edition is not None
    assert edition.opens == day
    shared = owner_guarantee_surcharge(day, both_requirements=row is BOTH)
    assert isinstance(shared, FeeSubsidy)
    assert edition.fees[AS_USUAL].rates == SHARED_RATES
    for usual, raised in zip(SHARED_RATES.rates, edition.fees[row].of_class(None), strict=True):
        assert (raised.gross, raised.borrower) == (usual + shared.rate, usual + shared.own)


def test_the_rates_that_the_page_prints_for_both_parts_in_the_first_year() -> None:
    printed = "2.00 1.85 1.65 1.45 1.25 1.10 0.90 0.70 0.55"
    row = SCHEME.editions[1].fees[BOTH]
    assert [each.borrower for each in row.of_class(None)] == [percent(r) for r in printed.split()]


def test_without_a_subsidy_the_whole_surcharge_is_borne() -> None:
    day = date(2027, 4, 1)
    assert isinstance(owner_guarantee_surcharge(day, both_requirements=True), NotOffered)
    edition = SCHEME.edition_on(day)
    assert edition is not None
    assert all(row.state is None for row in edition.fees)


def test_the_longest_term_is_five_years_and_ten_with_the_surcharge() -> None:
    first, *later = (edition.terms for edition in SCHEME.editions)
    assert [(row.months, row.grace_months) for row in first] == [(12, 0), (36, 6), (60, 6)]
    assert all((row.months, row.grace_months) == (120, 12) for row in (t[-1] for t in later[:3]))
