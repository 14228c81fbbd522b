from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.businesses import DAY, FACTS, answers, exact_values, known, narrower

from seido.answers.receipts import receipt
from seido.facts.vocabulary import ENTRIES
from seido.intake.business import bind
from seido.intake.values.cell import Cell
from seido.rules.build import ALWAYS
from seido.rules.truth import NO
from seido.rules.values import Facts, Value
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.fees.moving import settled
from seido.screening import (
    Decision,
    Judgements,
    Verdict,
    applying_fees,
    applying_terms,
    may_hold,
    screen,
)

SETTLED = (Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NOT_OFFERED)
BOND = find_scheme("specified-bond-guarantee")
SOUND: dict[str, Value] = {
    "form": "company",
    "industry": "service",
    "capital": 10_000_000,
    "employees": 10,
    "antisocial_ties": False,
    "guarantor_antisocial_ties": False,
    "subrogation_claim_outstanding": False,
    "behind_with_guaranteed_loans": False,
    "own_failure": "none",
    "net_assets": 100_000_000,
    "liabilities": 100_000_000,
    "operating_profit": 20_000_000,
    "interest_income": 0,
    "interest_expense": 10_000_000,
}


@settings(max_examples=20)
@given(known(), st.randoms())
def test_the_order_of_the_facts_does_not_matter(facts: dict[str, Value], random: Any) -> None:
    shuffled = list(facts.items())
    random.shuffle(shuffled)
    assert receipt(screen(facts, DAY)) == receipt(screen(dict(shuffled), DAY))


@given(known(), st.data())
def test_a_further_answer_never_overturns_a_decision(
    facts: dict[str, Value], data: st.DataObject
) -> None:
    entry = data.draw(st.sampled_from(FACTS))
    further = data.draw(narrower(entry, facts.get(entry.name)))
    before = answers(screen(facts, DAY))
    after = answers(screen({**facts, entry.name: further}, DAY))
    for scheme, then in before.items():
        now = after[scheme]
        if then.verdict in SETTLED:
            assert now.verdict is then.verdict, scheme
            assert set(now.judgements) <= set(then.judgements), scheme
        for was, now_is in ((then.limit, now.limit), (then.coverage, now.coverage)):
            assert (was is None) is (now_is is None)
            if was is not None and now_is is not None:
                assert was.low <= now_is.low <= now_is.high <= was.high, scheme


@given(known(), st.data())
def test_what_is_missing_settles_it(facts: dict[str, Value], data: st.DataObject) -> None:
    before = screen(facts, DAY)
    for decision in before.decisions:
        assert bool(decision.missing) is (decision.verdict is Verdict.UNDETERMINED)
    opened = [each for each in before.decisions if each.missing]
    if not opened:
        return
    decision = data.draw(st.sampled_from(opened))
    told = {
        name: data.draw(narrower(ENTRIES[name], facts.get(name)))
        for name in sorted(decision.missing | decision.missing_later)
    }
    (after,) = screen({**facts, **told}, DAY, [decision.scheme]).decisions
    assert after.verdict in SETTLED
    # So does asking in turn, and it comes to the same.
    asked = decision
    while asked.missing:
        facts = {**facts, **{name: told[name] for name in asked.missing}}
        (asked,) = screen(facts, DAY, [decision.scheme]).decisions
    assert asked.verdict is after.verdict


@given(known(), st.data())
def test_what_is_neither_missing_nor_known_changes_nothing_alone(
    facts: dict[str, Value], data: st.DataObject
) -> None:
    decision = data.draw(st.sampled_from(screen(facts, DAY).decisions))
    open_facts = decision.missing | decision.missing_later
    others = [e for e in FACTS if e.name not in open_facts and e.name not in facts]
    entry = data.draw(st.sampled_from(others))
    told = {**facts, entry.name: data.draw(exact_values(entry))}
    (after,) = screen(told, DAY, [decision.scheme]).decisions
    assert after.verdict is decision.verdict
    assert after.missing == decision.missing


def test_the_catalogue_is_asked_in_its_order() -> None:
    assert tuple(each.scheme for each in screen({}, DAY).decisions) == all_schemes()


def test_the_day_is_the_one_given_whatever_the_facts_say() -> None:
    screening = screen({"as_of": date(2020, 4, 1)}, DAY, [BOND])
    assert screening.as_of == DAY
    assert screening.known.exact["as_of"] == DAY.toordinal()


LEAFLETS = date(2016, 6, 1)
RECOVERING = (
    "crisis-response-loan",
    "safety-net-loan-business-environment",
    "safety-net-loan-supplier-failure",
)
HARD_TIMES = bind(
    Cell(heading, value, "")
    for heading, value in {
        "事業形態": "会社",
        "業種": "製造業等",
        "資本金": "3000万円",
        "従業員数": "40人",
        "日本公庫の事業": "中小企業事業",
        "資金使途": "運転資金",
        "資金繰りの支障": "はい",
        "社会的・経済的環境の変化の影響": "はい",
        "国が認定した危機の影響": "はい",
        "関連企業の倒産による経営の困難": "はい",
        "売上高": "9000万円",
        "前期の売上高": "1億円",
        "認定支援機関等の経営指導・支援": "いいえ",
    }.items()
).facts


def judged(judgements: Judgements, facts: Facts = HARD_TIMES) -> list[Decision]:
    """Return what three schemes answer that all ask a person whether the business will recover."""
    schemes = [find_scheme(each) for each in RECOVERING]
    return list(screen(facts, LEAFLETS, schemes, judgements).decisions)


def left_open(decisions: list[Decision]) -> list[list[str]]:
    return [[clause.name for clause in each.judgements] for each in decisions]


def test_an_answer_to_a_clause_holds_for_its_scheme() -> None:
    clause = "will_recover"
    assert left_open(judged({})) == [[clause], [clause], [clause]]
    assert left_open(judged({(RECOVERING[1], clause): True})) == [[clause], [], [clause]]
    refused = judged({(RECOVERING[1], clause): False})
    assert [each.verdict is Verdict.INELIGIBLE for each in refused] == [False, True, False]


def test_an_answer_for_every_scheme_yields_to_one_for_a_scheme() -> None:
    clause = "will_recover"
    assert left_open(judged({(None, clause): True})) == [[], [], []]
    assert left_open(judged({}, {**HARD_TIMES, clause: True})) == [[], [], []]
    mixed = judged({(RECOVERING[2], clause): False, (None, clause): True})
    assert [each.verdict is Verdict.INELIGIBLE for each in mixed] == [False, False, True]


def test_eligible_ineligible_undetermined() -> None:
    def verdict(**changed: Value) -> Verdict:
        return screen({**SOUND, **changed}, DAY, [BOND]).decisions[0].verdict

    assert verdict() is Verdict.ELIGIBLE
    assert verdict(operating_profit=19_999_999) is Verdict.INELIGIBLE
    assert verdict(operating_profit=None) is Verdict.UNDETERMINED


def test_before_the_first_edition_a_scheme_is_not_offered() -> None:
    for decision in screen(SOUND, date(1950, 1, 1)).decisions:
        assert decision.verdict is Verdict.NOT_OFFERED
        assert decision.edition is None
        assert decision.trace is None
        assert decision.stated_on is None
        assert not decision.closed


def test_a_closed_scheme_is_not_offered_and_says_which_terms_it_had() -> None:
    scheme = find_scheme("crisis-guarantee")
    (decision,) = screen(SOUND, DAY, [scheme]).decisions
    assert decision.verdict is Verdict.NOT_OFFERED
    assert decision.closed
    assert decision.edition is not None
    assert decision.stated_on == decision.edition.stated_on
    assert applying_fees(decision, screen(SOUND, DAY).known) == decision.edition.fees


def test_what_bars_a_loan_is_told_only_while_the_scheme_is_offered() -> None:
    aid = find_scheme("bankruptcy-mutual-aid")
    (last,) = aid.editions[-1:]
    wherever = replace(last, barriers=tuple(replace(e, when=ALWAYS) for e in last.barriers))
    open_, closed = (
        replace(aid, editions=(replace(wherever, closes_on=each),)) for each in (None, last.opens)
    )
    day = last.opens + timedelta(days=1)
    told = [screen({}, day, [each]).decisions[0] for each in (open_, closed)]
    assert [each.verdict is Verdict.NOT_OFFERED for each in told] == [False, True]
    assert [len(each.barriers) for each in told] == [len(last.barriers), 0]


def test_a_decision_that_is_no_longer_or_not_yet_known_has_no_rates() -> None:
    early = screen(SOUND, date(1950, 1, 1), [BOND])
    assert applying_fees(early.decisions[0], early.known) == ()
    assert applying_terms(early.decisions[0], early.known) == ()


def test_only_rows_that_may_apply_are_shown() -> None:
    for facts in ({}, SOUND, {**SOUND, "purpose": "working"}):
        screening = screen(facts, DAY)
        begun = [each for each in screening.decisions if each.edition is not None]
        assert len(begun) > 40
        for decision in begun:
            assert decision.edition is not None
            # What moves is shown as last printed on the day.
            rows = settled((*decision.edition.fees, *decision.edition.interest), DAY)
            shown = applying_fees(decision, screening.known)
            assert set(shown) <= set(rows)
            assert all(may_hold(row.when, screening.known) for row in shown)
            terms = applying_terms(decision, screening.known)
            assert set(terms) <= set(decision.edition.terms)


def test_judgements_are_left_open_and_named() -> None:
    facts: dict[str, Value] = {
        **SOUND,
        "short_of_cash": True,
        "affected_by_economic_change": True,
        "sales": 90,
        "sales_year_before": 100,
    }
    scheme = find_scheme("safety-net-loan-business-environment")
    (decision,) = screen(facts, DAY, [scheme]).decisions
    assert decision.verdict is Verdict.ELIGIBLE
    assert [each.name for each in decision.judgements] == ["will_recover"]
    assert decision.trace is not None
    assert decision.trace.truth is not NO


def test_a_binary_float_is_refused() -> None:
    with pytest.raises(TypeError, match="capital"):
        screen({"capital": 1.5}, DAY)  # type: ignore[dict-item]
