"""Every system of the sources is in the catalogue, and answers, states, explains and repairs."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seido.facts.vocabulary import LEXICON
from seido.repairing import repairs
from seido.rules.check import facts_in
from seido.rules.expr import Fact, Unit
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.explain import Line, explain
from seido.rules.readings.words.state import Statement, state
from seido.rules.values import Exact, Facts
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.contents import contents
from seido.schemes.fees.forms import Asked
from seido.schemes.model import Scheme, Uncoded
from seido.screening import Verdict, screen

PROMISED = (
    # guarantees
    "general-guarantee",
    "safety-net-guarantee",
    "refinancing-guarantee",
    "management-strengthening-guarantee",
    "business-revitalisation-guarantee",
    "pre-dip-guarantee",
    "specified-bond-guarantee",
    "asset-backed-guarantee",
    "reserved-guarantee",
    "no-owner-guarantee-guarantee",
    "succession-preparation-guarantee",
    "specified-succession-preparation-guarantee",
    "succession-guarantee",
    "specified-succession-guarantee",
    "succession-support-guarantee",
    "succession-special-guarantee",
    "coordinated-support-guarantee",
    "startup-guarantee",
    "small-enterprise-guarantee",
    # loans
    "safety-net-loan-business-environment",
    "safety-net-loan-financial-environment",
    "safety-net-loan-supplier-failure",
    "crisis-response-loan",
    "management-strength-loan",
    "rechallenge-loan",
    "regional-employment-loan",
    "clo-loan",
    "capital-type-loan",
    "environment-energy-loan",
    "upgrading-project-loan",
    "no-owner-guarantee-loan",
    # mutual aid, subsidies, advice
    "bankruptcy-mutual-aid",
    "improvement-plan-subsidy",
    "expert-dispatch-okayama",
    "rank-up-support",
    "startup-support",
    "owner-guarantee-guideline",
    "regional-exchange-rit",
    "mirasapo-portal",
    "management-support-meeting",
    "succession-network",
    "sme-support-network",
    "association-management-support",
)
ONLY_NAMED = "pre-dip-guarantee"
"""Of this one the source of 2020 says no more than its name and what it is for."""

DAYS = (
    date(2014, 6, 1),
    date(2016, 6, 1),
    date(2020, 6, 1),
    date(2025, 6, 1),
    date(2026, 11, 21),
    date(2026, 12, 1),
)


def _offered(scheme: Scheme, day: date) -> bool:
    return scheme.edition_on(day) is not None and not scheme.closed_on(day)


BY_SCHEME = pytest.mark.parametrize("scheme", all_schemes(), ids=lambda scheme: scheme.id)
OFFERED = [
    pytest.param(scheme, day, id=f"{scheme.id} {day}")
    for scheme in all_schemes()
    for day in DAYS
    if _offered(scheme, day)
]


def test_every_system_of_the_sources_is_there() -> None:
    assert len(set(PROMISED)) == len(PROMISED) == 43
    assert set(PROMISED) - {scheme.id for scheme in all_schemes()} == set()


def test_the_one_that_is_only_named_says_so() -> None:
    edition = find_scheme(ONLY_NAMED).edition_on(date(2020, 6, 1))
    assert edition is not None
    silent = [gap for gap in edition.gaps if gap.why is Uncoded.NOT_STATED]
    assert silent
    assert edition.limit is None
    assert all(isinstance(row.rates, Asked) for row in edition.fees)


@BY_SCHEME
def test_a_scheme_answers_on_every_day(scheme: Scheme) -> None:
    for day in DAYS:
        (decision,) = screen({}, day, [scheme]).decisions
        assert (decision.verdict is not Verdict.NOT_OFFERED) is _offered(scheme, day)
        assert decision.verdict is not Verdict.INELIGIBLE
        if decision.verdict is Verdict.UNDETERMINED:
            assert decision.missing


def test_on_every_day_some_schemes_are_offered() -> None:
    offered = [sum(f"{day}" in str(each.id) for each in OFFERED) for day in DAYS]
    assert all(offered)
    assert offered[1] > offered[0]


@pytest.mark.parametrize(("scheme", "day"), OFFERED)
def test_what_it_says_is_told_in_both_languages(scheme: Scheme, day: date) -> None:
    edition = scheme.edition_on(day)
    assert edition is not None
    known = Known({"as_of": day})
    trace = decide(edition.rule, known)
    for language in ("ja", "en"):
        assert all(_texts(state(edition.rule, LEXICON, language)))
        assert all(_texts(explain(trace, known, LEXICON, language)))
        for section in contents(edition, language):
            assert all(text for line in section.lines for text in _texts(line))


def _texts(line: Line | Statement) -> Iterator[str]:
    yield line.text
    for part in line.parts:
        yield from _texts(part)


@pytest.mark.parametrize(
    "scheme",
    [each for each in all_schemes() if any(_offered(each, day) for day in DAYS)],
    ids=lambda scheme: scheme.id,
)
@settings(max_examples=12)
@given(data=st.data())
def test_a_refused_business_is_repaired_or_told_that_nothing_helps(
    scheme: Scheme, data: st.DataObject
) -> None:
    day = data.draw(st.sampled_from([day for day in DAYS if _offered(scheme, day)]))
    edition = scheme.edition_on(day)
    assert edition is not None
    facts: Facts = {
        fact.name: data.draw(st.none() | _value(fact))
        for fact in sorted(facts_in(edition.rule), key=lambda fact: fact.name)
        if fact.name != "as_of"
    }
    screening = screen(facts, day, [scheme])
    (decision,) = screening.decisions
    found = repairs(screening, decision)
    if decision.verdict is not Verdict.INELIGIBLE:
        assert found == ()
    for each in found:
        then = each.applied({**facts, "as_of": day})
        moved = then["as_of"]
        assert isinstance(moved, date)
        (after,) = screen(then, moved, [scheme]).decisions
        assert after.verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED)


def _value(fact: Fact) -> st.SearchStrategy[Exact]:
    match fact.unit:
        case Unit.TRUTH:
            return st.booleans()
        case Unit.CHOICE:
            return st.sampled_from(fact.options)
        case Unit.DATE:
            return st.dates(date(1990, 1, 1), date(2028, 12, 31))
        case Unit.YEN:
            low = -1_000_000_000 if fact.low is None else fact.low
            return st.integers(low, 1_000_000_000 if fact.high is None else fact.high)
        case _:
            low = 0 if fact.low is None else fact.low
            return st.integers(low, 1_000 if fact.high is None else fact.high)
