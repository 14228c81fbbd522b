from datetime import date

import pytest

from seido.refusal import Refused
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Source, Words
from seido.schemes.guarantees import small_enterprise
from seido.schemes.parties import Party
from seido.schemes.prefectural.asked import asked
from seido.schemes.prefectural.who import (
    Certified,
    CoveredBy,
    Either,
    Judged,
    PlansWithSupport,
    RoomUnder,
    SalesFell,
    SmallEnterprise,
    Traded,
)

PAGE = Source("https://example.jp/", "融資のご案内")
DAY = date(2026, 12, 1)


def truth(who, **facts):
    return decide(asked(who, PAGE, DAY), Known({"as_of": DAY, **facts})).truth


@pytest.mark.parametrize(
    ("industry", "employees", "found"),
    [("service", 5, YES), ("service", 6, NO), ("ryokan", 20, YES), ("ryokan", 21, NO)],
)
def test_commerce_and_services_have_a_number_of_their_own(industry, employees, found):
    who = SmallEnterprise(most=20, commerce_and_services=5)
    assert truth(who, industry=industry, employees=employees) is found


def test_a_cooperative_is_seen_by_its_members_only_where_the_page_says_so():
    large = {"form": "cooperative", "industry": "retail", "employees": 50}
    small = {**large, "members_are_small_enterprises": True}
    assert truth(SmallEnterprise(most=20, commerce_and_services=5), **small) is NO
    let_in = SmallEnterprise(most=20, commerce_and_services=5, cooperatives=True)
    assert truth(let_in, **small) is YES
    assert truth(let_in, **large) is UNKNOWN


def test_time_at_the_place_and_time_in_business_are_told_apart():
    days = {"started_on": date(2010, 1, 1), "at_same_place_since": date(2026, 6, 2)}
    assert truth(Traded(months=6), **days) is YES
    assert truth(Traded(months=6, same_place=True), **days) is NO
    assert truth(Traded(months=6, same_place=True), started_on=date(2010, 1, 1)) is UNKNOWN


def test_the_day_of_a_certificate_is_the_first_of_its_days():
    who = Certified(case="case_5", days=30)
    assert truth(who, certificate="case_5", certified_on=date(2026, 11, 2)) is YES
    assert truth(who, certificate="case_5", certified_on=date(2026, 11, 1)) is NO
    assert truth(who, certificate="case_5", certified_on=date(2026, 12, 2)) is NO
    assert truth(who, certificate="case_4", certified_on=date(2026, 11, 2)) is NO


def test_any_fall_of_sales_counts_and_none_does_not():
    before = {"sales_latest_month_year_before": 100}
    assert truth(SalesFell(), sales_latest_month=99, **before) is YES
    assert truth(SalesFell(), sales_latest_month=100, **before) is NO


def test_debt_at_the_cap_is_let_in_where_it_is_refinanced():
    assert truth(RoomUnder(100), guaranteed_balance=99) is YES
    full = {"guaranteed_balance": 100}
    assert truth(RoomUnder(100), refinances_guaranteed_debt=False, **full) is NO
    assert truth(RoomUnder(100), refinances_guaranteed_debt=True, **full) is YES


def test_one_of_several_is_enough():
    words = Words("どれか", "either")
    found = Judged("hit", Words("影響", "affected"), Party.BANK)
    who = Either("one_of_them", words, (PlansWithSupport(), found))
    no_plan = {"draws_up_business_plan": False}
    trace = decide(asked(who, PAGE, DAY), Known({"as_of": DAY, **no_plan}))
    assert trace.truth is UNKNOWN
    assert trace.missing == frozenset()
    supported = {"certified_institution_supports_plan": True}
    assert truth(who, draws_up_business_plan=True, **supported) is YES


def test_a_guarantee_gives_its_rule_of_the_day_or_is_refused():
    who = CoveredBy(small_enterprise.SCHEME)
    edition = small_enterprise.SCHEME.edition_on(DAY)
    assert edition is not None
    assert asked(who, PAGE, DAY) is edition.rule
    with pytest.raises(Refused) as refused:
        asked(who, PAGE, date(2010, 1, 1))
    (problem,) = refused.value.problems
    assert problem.field == "who.guarantee"
    assert "2016-04-01" in problem.ja
    assert "2016-04-01" in problem.en
