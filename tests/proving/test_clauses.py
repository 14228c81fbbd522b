from datetime import date

import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import asked, edition, required

from seido.facts.accounts.balance_sheet import cash, liabilities, net_assets
from seido.facts.application import as_of
from seido.facts.business.profile import antisocial_ties, form
from seido.proving.asked import said
from seido.proving.clauses import idle_clauses
from seido.proving.finding import Kind
from seido.rules.build import (
    ALWAYS,
    NEVER,
    all_of,
    any_of,
    at_least,
    at_least_k,
    at_most,
    below,
    more_than,
    negate,
    one_of,
)

wealthy = at_least(net_assets, 100)
company = one_of(form, "company")


def found(rule, **terms):
    return [(each.kind, each.about) for each in idle_clauses(asked(edition(rule, **terms)))]


def test_a_rule_in_which_every_clause_counts_is_left_alone():
    assert (
        found(all_of(company, any_of(wealthy, all_of(more_than(cash, 0), antisocial_ties)))) == []
    )


def test_a_rule_that_nobody_meets_or_everybody_does():
    assert found(NEVER) == [(Kind.NEVER_MET, ("rule",))]
    assert found(ALWAYS) == [(Kind.NEVER_FAILS, ("rule",))]
    assert found(all_of(wealthy, below(net_assets, 50))) == [(Kind.NEVER_MET, ("rule",))]


def test_a_requirement_that_the_others_imply():
    rule = all_of(wealthy, required("some", more_than(net_assets, 0)))
    assert found(rule) == [(Kind.NEVER_FAILS, ("some",))]


def test_a_demand_that_nobody_meets_in_its_place_and_nothing_below_it():
    poor = required("poor", all_of(below(net_assets, 10), at_least(cash, 1)))
    rule = all_of(wealthy, any_of(poor, more_than(liabilities, 0)))
    (dead,) = idle_clauses(asked(edition(rule)))
    assert (dead.kind, dead.about) == (Kind.NEVER_MATTERS, ("poor",))
    assert dead.because == (said(wealthy),)


def test_an_alternative_that_another_contains():
    rule = any_of(wealthy, required("rich", at_least(net_assets, 1_000)))
    assert found(rule) == [(Kind.NEVER_MATTERS, ("rich",))]


def test_one_of_several_that_cannot_tip_the_balance():
    rich = required("rich", at_least(net_assets, 1_000))
    rule = at_least_k(2, wealthy, rich, below(net_assets, 10))
    assert (Kind.NEVER_MATTERS, ("rule",)) in found(rule)


def test_a_branch_that_lies_before_its_edition():
    early = required("early", at_most(as_of, date(2020, 3, 31)))
    assert found(any_of(company, early)) == [(Kind.NEVER_MATTERS, ("early",))]
    assert found(any_of(company, early), opens=date(2020, 3, 31)) == []


def test_a_negated_requirement_is_asked_about_as_a_whole():
    rule = all_of(wealthy, negate(required("poor", below(net_assets, 10))))
    assert found(rule) == [(Kind.NEVER_FAILS, ("rule",))]
