from datetime import date

import pytest

from seido.rules.values import Facts
from seido.schemes.fees.case import FeeCase
from seido.schemes.fees.forms import ByClass
from seido.schemes.fees.lookup import rates_named
from seido.schemes.guarantees.management_strengthening.scheme import SCHEME
from seido.schemes.guarantees.usual.usual_rates import FULL_RATES, SHARED_RATES
from seido.screening import applying_fees, applying_terms, screen

EDITIONS = [date(2016, 6, 1), date(2020, 6, 1)]
SHARED: Facts = {"refinances_guaranteed_debt": False}
FULL: Facts = {
    "refinances_guaranteed_debt": True,
    "amount_wanted": 10_000_000,
    "fully_covered_refinanced": 10_000_000,
    "shared_refinanced": 0,
}


@pytest.mark.parametrize("on", EDITIONS)
@pytest.mark.parametrize(("facts", "shared"), [(SHARED, True), (FULL, False)])
def test_the_rates_are_those_that_fees_are_computed_with(
    on: date, facts: Facts, shared: bool
) -> None:
    screening = screen(facts, on, [SCHEME])
    (row,) = applying_fees(screening.decisions[0], screening.known)
    assert rates_named(SCHEME.id, FeeCase(shared=shared), on).choices == row.of_class(None)


def test_the_rates_are_the_general_ones_of_the_next_better_class() -> None:
    for edition in SCHEME.editions:
        for row, usual in zip(edition.fees, (SHARED_RATES, FULL_RATES), strict=True):
            assert row.rates == ByClass((*usual.rates[1:], usual.rates[-1]))


@pytest.mark.parametrize("on", EDITIONS)
@pytest.mark.parametrize(
    ("repayment", "purpose", "refinances", "months"),
    [
        ("bullet", "working", False, 12),
        ("bullet", "working", True, 12),
        ("instalments", "working", False, 60),
        ("instalments", "equipment", False, 84),
        ("instalments", "both", False, 84),
        ("instalments", "working", True, 120),
        ("instalments", "equipment", True, 120),
    ],
)
def test_the_longest_term_follows_repayment_purpose_and_refinancing(
    on: date, repayment: str, purpose: str, refinances: bool, months: int
) -> None:
    facts: Facts = {
        "repayment": repayment,
        "purpose": purpose,
        "refinances_guaranteed_debt": refinances,
    }
    screening = screen(facts, on, [SCHEME])
    (row,) = applying_terms(screening.decisions[0], screening.known)
    assert row.months == months
    assert row.grace_months == (0 if repayment == "bullet" else 12)
