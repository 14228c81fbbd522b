from datetime import date

import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import SOURCE, asked, edition

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.application import as_of
from seido.proving.editions import changes_of_edition
from seido.proving.finding import Kind
from seido.rules.build import all_of, at_least, at_most, below, judgement
from seido.rules.readings.decide.decide import decide
from seido.rules.truth import NO, YES
from seido.rules.words import Words

LATER = date(2022, 8, 31)


def found(*editions):
    return list(changes_of_edition(asked(*editions)))


def test_a_first_edition_changes_nothing():
    assert found(edition(at_least(net_assets, 5))) == []


def test_who_gains_and_who_loses_is_shown():
    earlier = edition(all_of(at_least(net_assets, 5), at_most(net_assets, 10)))
    later = edition(all_of(at_least(net_assets, 6), at_most(net_assets, 11)), LATER)
    gains, loses = found(earlier, later)
    assert (gains.kind, loses.kind) == (Kind.GAINS, Kind.LOSES)
    assert gains.business == {"net_assets": 11}
    assert loses.business == {"net_assets": 5}
    assert decide(later.rule, gains.business).truth is YES
    assert decide(later.rule, loses.business).truth is NO
    assert gains.words == Words("2022年8月31日から", "from 31 August 2022")


def test_a_rule_that_means_the_same_changes_nobody():
    same = all_of(at_least(net_assets, 5), at_least(net_assets, 3))
    assert found(edition(at_least(net_assets, 5)), edition(same, LATER)) == []


def test_both_editions_are_asked_about_the_day_on_which_the_later_opens():
    timed = edition(below(as_of, date(2023, 1, 1)))
    assert found(timed, edition(below(as_of, date(2022, 12, 1)), LATER)) == []


def test_judgements_are_favourable():
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    rule = at_least(net_assets, 5)
    assert found(edition(rule), edition(all_of(rule, fair), LATER)) == []


def test_two_editions_in_force_at_once_are_found():
    rule = at_least(net_assets, 5)
    later = edition(rule, LATER)
    assert found(edition(rule, closes_on=date(2022, 8, 30)), later) == []
    (both,) = found(edition(rule, closes_on=LATER), later)
    assert both.kind is Kind.EDITIONS_OVERLAP
