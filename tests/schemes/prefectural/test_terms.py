from dataclasses import replace
from datetime import date

import pytest

from seido.refusal import Refused
from seido.rules.words import Source
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.terms import LoanTerms

UNDATED = Source("https://example.jp/", "融資のご案内")
DATED = replace(UNDATED, stated_on=date(2025, 8, 6))
READ = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("given", "fields"),
    [
        ({"source": UNDATED}, ["read_on"]),
        ({"source": DATED, "read_on": READ}, ["read_on"]),
        ({"source": UNDATED, "read_on": READ, "opens_on": date(2026, 11, 30)}, ["opens_on"]),
        ({"source": DATED, "fiscal_year": FiscalYear(2026)}, ["fiscal_year"]),
        ({"source": DATED, "opens_on": READ, "fiscal_year": FiscalYear(2025)}, ["fiscal_year"]),
        ({"source": DATED, "complete": True}, ["who", "limit", "terms", "interest"]),
        (
            {"source": UNDATED, "complete": True},
            ["read_on", "who", "limit", "terms", "interest"],
        ),
    ],
)
def test_what_is_missing_or_contradicts_is_refused_all_at_once(given, fields):
    with pytest.raises(Refused) as refused:
        LoanTerms(**given)
    assert [each.field for each in refused.value.problems] == fields
    assert all(each.ja and each.en for each in refused.value.problems)


def test_terms_open_on_the_day_of_the_page_or_that_of_reading_it():
    assert LoanTerms(source=DATED).opens == date(2025, 8, 6)
    assert LoanTerms(source=UNDATED, read_on=READ).opens == READ
    later = LoanTerms(source=DATED, opens_on=date(2025, 8, 18), fiscal_year=FiscalYear(2025))
    assert (later.stated_on, later.opens) == (date(2025, 8, 6), date(2025, 8, 18))
