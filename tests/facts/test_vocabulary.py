"""The vocabulary as a whole: how far the figures of a fact may reach."""

from seido.facts.vocabulary import ENTRIES

REACH = {
    "fee_class": (1, 9),
    "holding_company_votes": (1, None),
    "target_votes": (1, None),
    "contributions_paid": (0, 8_000_000),
    "mutual_aid_loan_balance": (0, 80_000_000),
    "owner_age": (0, 130),
}
"""Nine classes; a company has votes; the caps of the mutual aid since 2011 (002)."""


def test_facts_reach_as_far_as_their_sources_say() -> None:
    bounded = {
        name: (each.low, each.high)
        for name, each in ENTRIES.items()
        if each.high is not None or each.low not in (None, 0)
    }
    assert bounded == REACH
