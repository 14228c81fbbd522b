import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import asked, edition

from seido.facts.accounts.balance_sheet import cash, net_assets
from seido.facts.business.profile import form
from seido.proving.asked import said
from seido.proving.finding import Kind
from seido.proving.lookups import idle_rows
from seido.rules.build import all_of, at_least, band, choose, number, one_of, table, yen
from seido.rules.expr import Unit
from seido.rules.words import Words
from seido.schemes.model import RateRow, TermRow, rates
from seido.schemes.procedure import document

some = at_least(net_assets, 10)
much = at_least(net_assets, 100)


def found(**terms):
    return [(each.about, each.words) for each in idle_rows(asked(edition(**terms)))]


def test_a_case_that_an_earlier_one_takes():
    good = choose((much, yen(2)), (some, yen(1)), otherwise=0)
    bad = choose((some, yen(1)), (much, yen(2)), otherwise=0)
    assert found(limit=good) == []
    assert found(limit=bad) == [(("limit",), said(much))]


def test_a_lookup_in_a_rule_is_asked_about_as_well():
    bad = choose((some, yen(1)), (much, yen(2)), otherwise=0)
    assert found(rule=at_least(cash, bad)) == [(("rule",), said(much))]


def test_what_is_left_over_when_the_cases_hold_everybody():
    whole = choose((some, number(1)), (at_least(10, net_assets), number(1)), otherwise=number(0))
    assert found(coverage=whole) == [(("coverage",), Words("ほかの場合", "otherwise"))]


def test_a_band_below_what_a_fact_can_be():
    assert found(limit=band(net_assets, (0, yen(1)), (5, yen(2)), below=0)) == []
    (row,) = idle_rows(asked(edition(limit=band(cash, (0, yen(1)), (5, yen(2)), below=0))))
    assert row.kind is Kind.NEVER_REACHED


def test_every_row_of_a_table_is_reached():
    rows = {option: yen(place) for place, option in enumerate(form.options)}
    assert found(limit=table(form, Unit.YEN, rows)) == []


def test_a_row_of_the_terms_for_those_who_do_not_qualify():
    company, cooperative = one_of(form, "company"), one_of(form, "cooperative")
    terms = {
        "fees": (RateRow(Words("組合", "cooperative"), rates("1"), cooperative),),
        "interest": (RateRow(Words("会社", "company"), rates("1"), company),),
        "terms": (TermRow(Words("組合の期間", "its term"), 12, 0, all_of(much, cooperative)),),
        "documents": (document("articles", "定款", "articles", cooperative),),
    }
    assert found(rule=company, **terms) == [
        (("fees",), Words("組合", "cooperative")),
        (("terms",), Words("組合の期間", "its term")),
        (("documents",), Words("定款", "articles")),
    ]
    assert found(**terms) == []
