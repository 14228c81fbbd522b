from datetime import date

import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import edition, required, scheme

from seido.facts.accounts.balance_sheet import cash, net_assets
from seido.facts.application import as_of
from seido.proving.explanations import explanations, reason_for
from seido.proving.finding import Kind
from seido.proving.proof import QUESTIONS, prove
from seido.rules.build import all_of, any_of, at_least, at_most, difference, more_than
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.prove.prove import UndecidedError
from seido.rules.truth import NO, YES
from seido.schemes.catalogue import all_schemes

BROKEN = all_of(at_least(net_assets, 5), required("some", more_than(net_assets, 0)))


@pytest.fixture(scope="module")
def found():
    return {each.id: prove(each) for each in all_schemes()}


@pytest.mark.parametrize("name", [each.id for each in all_schemes()])
def test_a_scheme_is_sound_or_what_is_found_is_explained(name, found):
    open_findings = [
        f"{each.edition.opens} {each.kind.value} {'/'.join(each.about)}: {each.words.ja}"
        for each in found[name]
        if each.kind.is_defect and reason_for(each) is None
    ]
    assert open_findings == [], "mend the rule, or give the reason in src/seido/proving"


def test_every_explanation_explains_something(found):
    everything = [each for findings in found.values() for each in findings]
    assert len(everything) > 20
    idle = [each for each in explanations() if not any(map(each.covers, everything))]
    assert idle == []


def test_a_business_that_is_found_is_decided_as_was_found(found):
    moves = 0
    for finding in (each for findings in found.values() for each in findings):
        if finding.kind is Kind.REFUSED_WHEN_BETTER:
            name, value = finding.moved
            rule = finding.edition.rule
            assert decide(rule, finding.business).truth is YES
            assert decide(rule, {**finding.business, name: value}).truth is NO
            moves += 1
        if finding.kind in (Kind.GAINS, Kind.LOSES):
            taken = YES if finding.kind is Kind.GAINS else NO
            facts = {**finding.business, "as_of": finding.edition.opens}
            assert decide(finding.edition.rule, facts).favourable is taken
    assert moves > 3


def test_every_question_is_asked_and_what_is_planted_is_found():
    planted = edition(BROKEN, limit=difference(100, cash))
    kinds = [each.kind for each in prove(scheme(planted))]
    assert kinds == [Kind.NEVER_FAILS, Kind.LESS_WHEN_BETTER, Kind.BELOW_ZERO]


def test_what_several_editions_share_is_found_once_in_the_first():
    first, second = edition(BROKEN), edition(BROKEN, date(2022, 4, 1))
    (finding,) = prove(scheme(first, second))
    assert finding.edition is first


def test_a_search_that_ends_early_is_a_finding(monkeypatch):
    def endless(_):
        raise UndecidedError("the search was given up")
        yield

    monkeypatch.setattr("seido.proving.proof.QUESTIONS", (endless, *QUESTIONS))
    first, *rest = prove(scheme(edition(BROKEN)))
    assert (first.kind, first.about) == (Kind.UNDECIDED, ("endless",))
    assert [each.kind for each in rest] == [Kind.NEVER_FAILS]


def test_an_edition_is_asked_about_from_the_day_it_opens_to_the_day_it_closes():
    late = required("late", more_than(as_of, date(2021, 3, 31)))
    rule = any_of(late, at_least(net_assets, 5))
    assert prove(scheme(edition(rule))) == ()
    (dead,) = prove(scheme(edition(rule, closes_on=date(2021, 3, 31))))
    assert (dead.kind, dead.about) == (Kind.NEVER_MATTERS, ("late",))
    early = required("early", at_most(as_of, date(2020, 3, 31)))
    (dead,) = prove(scheme(edition(any_of(early, at_least(net_assets, 5)))))
    assert (dead.kind, dead.about) == (Kind.NEVER_MATTERS, ("early",))
