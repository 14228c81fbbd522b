from dataclasses import replace

import pytest

from seido.refusal import Refused
from seido.rules.words import Words
from seido.schemes.prefectural.who import (
    Certified,
    Either,
    Founder,
    GuidedByChamber,
    RoomUnder,
    SmallEnterprise,
    Traded,
    is_founder,
)

WORDS = Words("どれか", "either")
FOUNDER = Founder(sole_months=1, company_months=2, years=5)


@pytest.mark.parametrize(
    ("build", "fields"),
    [
        (lambda: replace(FOUNDER, years=0), ["who.years"]),
        (
            lambda: Founder(sole_months=0, company_months=-1, years=5),
            ["who.sole_months", "who.company_months"],
        ),
        (
            lambda: replace(FOUNDER, supported_company_months=2),
            ["who.supported_company_months"],
        ),
        (lambda: SmallEnterprise(most=0, commerce_and_services=0), ["who.most"]),
        (
            lambda: SmallEnterprise(most=5, commerce_and_services=20),
            ["who.commerce_and_services"],
        ),
        (lambda: Traded(months=0), ["who.months"]),
        (lambda: Certified(case="case_5", days=0), ["who.days"]),
        (lambda: Certified(case="case_9", days=30), ["who.case"]),
        (lambda: RoomUnder(0), ["who.yen"]),
        (lambda: Either("one", WORDS, (GuidedByChamber(),)), ["who.of"]),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(build, fields):
    with pytest.raises(Refused) as refused:
        build()
    found = [each.field for each in refused.value.problems]
    assert found[: len(fields)] == fields
    assert all(each.ja and each.en.isascii() for each in refused.value.problems)


def test_the_least_that_can_be_is_taken():
    assert replace(FOUNDER, supported_company_months=3).supported_company_months == 3
    assert SmallEnterprise(most=5, commerce_and_services=5).most == 5
    assert RoomUnder(1).yen == 1


def test_a_founder_is_one_within_alternatives_too():
    assert is_founder(FOUNDER)
    assert is_founder(Either("one", WORDS, (GuidedByChamber(), FOUNDER)))
    assert not is_founder(Either("one", WORDS, (GuidedByChamber(), Traded(months=6))))
    assert not is_founder(Traded(months=6))
