import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import asked, edition, required

from seido.facts.accounts.balance_sheet import cash, net_assets
from seido.facts.business.profile import antisocial_ties
from seido.proving.asked import said
from seido.proving.finding import Kind
from seido.rules.build import all_of, any_of, at_least, below, more_than
from seido.rules.readings.prove.prove import Case
from seido.rules.words import Words

WORDS = Words("資産", "assets")


def test_where_nobody_is_what_suffices_for_it_is_told():
    case = Case((more_than(cash, 0), at_least(net_assets, 5), below(net_assets, 5)))
    (found,) = asked(edition()).impossible(Kind.NEVER_MET, ("rule",), WORDS, case)
    assert found.because == (said(at_least(net_assets, 5)), said(below(net_assets, 5)))
    assert not found.business
    (same,) = asked(edition()).impossible(Kind.NEVER_MET, ("rule",), found.because[0], case)
    assert same.because == (said(below(net_assets, 5)),)


def test_where_somebody_is_that_business_is_told():
    (found,) = asked(edition()).possible(Kind.OVERLAP, ("rule",), WORDS, Case((cash_left,)))
    assert found.business == {"cash": 100_000_000}
    assert not list(asked(edition()).impossible(Kind.NEVER_MET, (), WORDS, Case((cash_left,))))
    assert not list(asked(edition()).possible(Kind.OVERLAP, (), WORDS, Case((below(cash, 0),))))


cash_left = more_than(cash, 0)


def test_a_clause_is_said_in_a_line():
    clause = any_of(required("ties", antisocial_ties), all_of(cash_left, below(net_assets, 5)))
    assert said(clause) == Words(
        "次のいずれか（要件ties；次のすべて（現預金が0円超；純資産額が5円未満））",
        "any of these (ties; all of these (Cash and deposits more than ¥0; Net assets below ¥5))",
    )
