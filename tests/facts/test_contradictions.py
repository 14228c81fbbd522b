from datetime import date, timedelta

import pytest

from seido.facts.contradictions import NEVER_ABOVE, contradictions
from seido.facts.entry import Entry
from seido.rules.expr import Unit
from seido.rules.values import Facts, Range

ON = date(2026, 12, 1)
DATES = [part.name for part, _ in NEVER_ABOVE if isinstance(part, Entry) and part.unit is Unit.DATE]


def test_borrowings_above_liabilities_are_told_with_both_figures_and_their_places() -> None:
    (found,) = contradictions(
        {"borrowings": 30_000, "liabilities": 20_000},
        ON,
        {"borrowings": "決算.xlsx B1", "liabilities": "決算.xlsx B2"},
    )
    assert found.ja == (
        "借入金 3万円が負債額 2万円を超えています（決算.xlsx B1、決算.xlsx B2）。"
        "どちらが正しいか確かめてください"
    )
    assert "Borrowings ¥30,000 is above Liabilities ¥20,000" in found.en
    assert found.facts == ("borrowings", "liabilities")


def test_cash_above_all_assets_is_told_by_the_facts_that_the_assets_are() -> None:
    (found,) = contradictions({"cash": 5, "net_assets": -1, "liabilities": 5}, ON)
    assert "現預金 5円が総資産額 4円を超えています" in found.ja
    assert found.facts == ("cash", "liabilities", "net_assets")


@pytest.mark.parametrize("name", sorted(set(DATES)))
def test_what_has_passed_lies_before_the_application_date(name: str) -> None:
    assert contradictions({name: ON}, ON) == ()
    (found,) = contradictions({name: ON + timedelta(days=1)}, ON)
    assert "2026年12月2日" in found.ja
    assert "2026年12月1日より後です" in found.ja
    assert "2 December 2026 lies after" in found.en


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, 0),
        ({"borrowings": 3}, 0),
        ({"borrowings": None, "liabilities": 2}, 0),
        ({"borrowings": 2, "liabilities": 2}, 0),
        ({"borrowings": Range(1, 3), "liabilities": 2}, 0),
        ({"borrowings": Range(3, None), "liabilities": 2}, 1),
        ({"borrowings": 3, "liabilities": Range(1, 2)}, 1),
        ({"started_on": Range(date(2026, 12, 2), None)}, 1),
        ({"started_on": Range(date(2026, 11, 2), None)}, 0),
    ],
)
def test_only_what_cannot_be_is_told(facts: Facts, told: int) -> None:
    assert len(contradictions(facts, ON)) == told


def test_a_certificate_is_not_issued_after_it_ends() -> None:
    facts = {"certified_on": date(2026, 11, 20), "certificate_valid_until": date(2026, 11, 1)}
    (found,) = contradictions(facts, ON)
    assert found.facts == ("certified_on", "certificate_valid_until")
