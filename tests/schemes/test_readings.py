from dataclasses import replace
from datetime import date

import pytest

from seido.frames.frame import Frame
from seido.rules.build import judgement, yen
from seido.rules.words import Source, Words, reading
from seido.schemes.catalogue import find_scheme
from seido.schemes.readings import readings_in

SOURCE = Source("leaflet", "who", date(2020, 4, 1))
BOND = find_scheme("specified-bond-guarantee").editions[-1]
OWN = reading("版の解釈", "the edition's", SOURCE)
CLAUSE = reading("要件の解釈", "the clause's", SOURCE)


def test_an_edition_s_own_readings_come_first_and_those_of_its_clauses_follow():
    plan = judgement("plan", Words("計画", "plan"), Words("銀行", "bank"), SOURCE, CLAUSE)
    edition = replace(BOND, rule=plan, readings=(OWN,), limit=None, draws=())
    assert readings_in(edition)[:2] == (OWN, CLAUSE)


def test_the_ratios_of_a_rule_tell_what_they_hold_where_there_is_nothing_to_divide_by():
    told = [each.words.en for each in readings_in(BOND)]
    assert any("no equity ratio" in each for each in told)
    assert len(told) == len(set(told))


def test_a_frame_s_readings_are_told_by_what_falls_on_it():
    (draw, *_) = BOND.draws
    frame = draw.frames[0]
    read = Frame(
        id="read", words=frame.words, cap=yen(1), used=yen(0), source=SOURCE, readings=(OWN,)
    )
    assert OWN in readings_in(replace(BOND, draws=(replace(draw, frames=(read,)),)))
    assert OWN not in readings_in(BOND)


@pytest.mark.parametrize("corporation", [None, "岡山"])
def test_a_corporation_s_own_edition_answers_whoever_asks_it(corporation):
    scheme = find_scheme("specified-bond-guarantee")
    own = replace(scheme.editions[-1], corporation="岡山")
    both = replace(scheme, editions=(*scheme.editions, own))
    asked = both.edition_on(date(2026, 12, 1), corporation)
    assert asked is (own if corporation else scheme.editions[-1])
    assert both.edition_on(date(2026, 12, 1), "茨城") is scheme.editions[-1]
