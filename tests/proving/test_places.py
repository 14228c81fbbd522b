import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import required
from tests.rules.generated import TRUTHS, YEN

from seido.proving.places import places
from seido.rules.build import all_of, any_of, at_least, at_least_k, negate
from seido.rules.readings.prove.prove import Case

p, q = TRUTHS
a, b, c = (at_least(each, 1) for each in YEN)


def test_a_demand_decides_where_all_beside_and_above_it_holds():
    inner = all_of(q, a)
    found = {place.clause: place for place in places(all_of(p, any_of(inner, b)))}
    assert found[q].deciding == Case((p, a))
    assert found[q].under is found[inner]
    assert not found[q].alternative
    assert len(found) == 7


def test_an_alternative_decides_where_the_others_fail():
    found = {place.clause: place for place in places(all_of(p, any_of(a, b)))}
    assert found[a].alternative
    assert found[a].given == (p,)
    assert found[a].deciding.fails == (b,)


def test_of_several_wanted_one_decides_where_one_fewer_holds():
    found = {place.clause: place for place in places(at_least_k(2, a, b, c))}
    assert found[a].deciding == Case((any_of(b, c),), (all_of(b, c),))


def test_a_place_is_named_by_the_requirements_around_it():
    inner = required("inner", any_of(p, negate(q)))
    found = {place.clause: place for place in places(required("outer", all_of(inner, a)))}
    assert found[inner].about == ("outer", "inner")
    assert found[inner].plain == any_of(p, negate(q))
    assert found[p].about == ("outer", "inner")
    assert found[a].about == ("outer",)
    assert next(places(p)).about == ("rule",)
