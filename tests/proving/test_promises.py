import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import asked, edition

from seido.facts.accounts.balance_sheet import borrowings, cash, net_assets, total_assets
from seido.facts.accounts.income import sales
from seido.facts.vocabulary import ENTRIES
from seido.proving.finding import Kind
from seido.proving.promises import BETTER, broken_promises
from seido.rules.build import all_of, any_of, at_least, at_most, below, choose, difference, yen
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.truth import NO, YES
from seido.rules.values import Change


def found(rule, limit=None):
    return list(broken_promises(asked(edition(rule, limit=limit))))


def test_a_rule_that_asks_for_more_of_the_good_and_less_of_the_bad_keeps_its_promise():
    assert found(all_of(at_least(net_assets, 5), at_most(borrowings, 100))) == []
    assert found(any_of(at_least(cash, borrowings), at_least(total_assets, 7))) == []


def test_who_is_refused_for_doing_better_is_found():
    rule = any_of(below(net_assets, 100), at_least(net_assets, 200))
    (broken,) = found(rule)
    assert (broken.kind, broken.about) == (Kind.REFUSED_WHEN_BETTER, ("net_assets",))
    name, value = broken.moved
    assert decide(rule, broken.business).truth is YES
    assert decide(rule, {**broken.business, name: value}).truth is NO


def test_debt_is_better_when_it_falls():
    (broken,) = found(at_least(borrowings, 5))
    assert broken.about == ("borrowings",)
    assert broken.moved[1] < broken.business["borrowings"]


def test_a_limit_that_falls_for_who_does_better_is_found():
    rising = choose((at_least(cash, 50), yen(200)), otherwise=100)
    falling = choose((at_least(cash, 50), yen(100)), otherwise=200)
    assert found(at_least(cash, 10), rising) == []
    (broken,) = found(at_least(cash, 10), falling)
    assert (broken.kind, broken.about) == (Kind.LESS_WHEN_BETTER, ("cash",))
    name, value = broken.moved
    assert broken.business.keys() == {"cash"}
    assert measure(falling, broken.business).low == 200
    assert measure(falling, {**broken.business, name: value}).low == 100


def test_a_limit_of_those_who_do_not_qualify_does_not_matter():
    falling = choose((at_least(cash, 50), yen(100)), otherwise=200)
    assert found(at_least(cash, 60), falling) == []


def test_what_is_neither_better_nor_worse_is_not_promised():
    assert found(below(sales, 100), difference(1_000, sales)) == []


def test_time_is_no_improvement_and_more_net_assets_are():
    assert "as_of" not in BETTER
    assert BETTER["net_assets"] is Change.UP
    assert BETTER["borrowings"] is Change.DOWN
    assert len(BETTER) > 40
    assert BETTER.keys() <= ENTRIES.keys()
