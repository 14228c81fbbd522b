from dataclasses import replace

import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import asked, edition

from seido.facts.application import amount_wanted
from seido.facts.finance.guarantees import used_ordinary
from seido.frames import general
from seido.frames.draws import Draw
from seido.proving.amounts import unsound_amounts
from seido.proving.finding import Kind
from seido.rules.build import (
    at_most,
    choose,
    difference,
    greatest,
    least,
    more_than,
    number,
    total,
    yen,
)


def found(**terms):
    return [
        (each.kind, each.about, each.business) for each in unsound_amounts(asked(edition(**terms)))
    ]


def test_what_is_left_of_a_frame_is_within_it():
    assert found(limit=general.ORDINARY.left, coverage=number("0.8")) == []


def test_a_limit_below_zero_is_found_where_one_who_qualifies_has_it():
    negative = difference(100, used_ordinary)
    ((kind, about, business),) = found(limit=negative)
    assert (kind, about) == (Kind.BELOW_ZERO, ("limit",))
    assert business["used_ordinary"] > 100
    assert found(limit=negative, rule=at_most(used_ordinary, 100)) == []
    assert found(limit=greatest(negative, 0)) == []


def test_a_limit_over_its_frames_is_found():
    ((kind, about, _),) = found(limit=total(general.ORDINARY.left, 1))
    assert (kind, about) == (Kind.OVER_CAP, ("limit",))


def test_a_frame_that_is_not_kept_is_found(monkeypatch):
    broken = replace(general.ORDINARY, repaid=None)
    object.__setattr__(broken, "left", difference(broken.cap, used_ordinary))
    monkeypatch.setattr("seido.proving.amounts.frames_in", lambda _: (broken,))
    assert [each[:2] for each in found(limit=yen(0))] == [(Kind.BELOW_ZERO, ("ordinary",))]


def test_a_limit_that_the_frames_do_not_bear_out_is_found():
    assert found(limit=general.left, draws=general.draws) == []
    for apart in (least(general.left, 1), difference(general.left, 1)):
        kinds = [each[:2] for each in found(limit=apart, draws=general.draws)]
        assert (Kind.DRAWS_APART, ("limit",)) in kinds
    more = total(general.UNSECURED.left, 1)
    kinds = [each[:2] for each in found(limit=more, draws=(Draw((general.UNSECURED,)),))]
    assert kinds == [(Kind.OVER_CAP, ("limit",)), (Kind.DRAWS_APART, ("limit",))]


def test_a_part_beyond_the_whole_is_found():
    part = choose((more_than(amount_wanted, 5), number("1.1")), otherwise=number("0.8"))
    assert [each[:2] for each in found(coverage=part)] == [(Kind.OVER_CAP, ("coverage",))]
    less = choose((more_than(amount_wanted, 5), number("-0.1")), otherwise=number("0.8"))
    assert [each[:2] for each in found(coverage=less)] == [(Kind.BELOW_ZERO, ("coverage",))]
