import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import asked, edition, required

from seido.facts.accounts.balance_sheet import cash, net_assets, total_assets
from seido.facts.business.profile import antisocial_ties
from seido.proving.finding import Kind
from seido.proving.places import places
from seido.proving.tiers import tiers_among, unsound_tiers
from seido.rules.build import all_of, any_of, at_least, at_most, below, more_than, negate
from seido.rules.expr import Any
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import TermRow


def tier(low, high, figure=net_assets, also=None):
    bounds = [at_least(figure, low), below(figure, high)]
    return all_of(*bounds, *([] if also is None else [also]))


def found(rule):
    return list(unsound_tiers(asked(edition(rule))))


def test_tiers_that_follow_one_another():
    last = required("last", at_least(net_assets, 500))
    assert found(any_of(tier(50, 300), tier(300, 500), last)) == []


def test_a_gap_is_told_by_a_figure_in_it():
    (gap,) = found(any_of(tier(50, 300), at_least(net_assets, 301)))
    assert (gap.kind, gap.about) == (Kind.GAP, ("rule", "net_assets"))
    assert gap.business == {"net_assets": 300}
    assert gap.words == Words("純資産額", "Net assets")


def test_an_overlap_is_told_by_a_business_in_both():
    (overlap,) = found(any_of(tier(50, 301), at_least(net_assets, 300)))
    assert overlap.kind is Kind.OVERLAP
    assert overlap.business == {"net_assets": 300}


def test_bands_that_meet_are_no_overlap_where_something_else_parts_them():
    first = tier(50, 400, also=antisocial_ties)
    assert found(any_of(first, tier(300, 500, also=negate(antisocial_ties)))) == []


def test_a_figure_that_is_computed_has_tiers_as_well():
    gap, *more = found(any_of(at_most(total_assets, 100), more_than(total_assets, 200)))
    assert more == []
    assert gap.about == ("rule", "total_assets")
    assert 100 < gap.business["total_assets"] <= 200


def test_bounds_on_one_side_are_no_tiers():
    assert found(any_of(at_least(net_assets, 5), all_of(at_least(net_assets, 1), cash_left))) == []


cash_left = more_than(cash, 0)


def test_terms_by_an_amount_are_tiers():
    words = Words("期間", "term")
    rows = (TermRow(words, 12, when=below(cash, 10)), TermRow(words, 24, when=at_least(cash, 12)))
    (gap,) = unsound_tiers(asked(edition(terms=rows)))
    assert (gap.kind, gap.about) == (Kind.GAP, ("terms", "cash"))


def test_the_tiers_of_the_catalogue_are_seen_as_tiers():
    bonds = find_scheme("specified-bond-guarantee").editions[0]
    choices = [place.plain.items for place in places(bonds.rule) if isinstance(place.plain, Any)]
    seen = [(figure, len(bands)) for each in choices for figure, bands in tiers_among(each).items()]
    assert seen == [(net_assets, 3)]
