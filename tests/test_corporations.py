from datetime import date

import pytest

from seido.corporations import BY_PREFECTURE, corporation_in
from seido.facts.business.profile import prefecture
from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.schemes.catalogue import find_scheme
from seido.screening import Verdict, screen

DAY = date(2026, 12, 1)
RESERVED = find_scheme("reserved-guarantee")


def test_every_prefecture_has_one_corporation_but_for_those_whose_cities_have_their_own():
    assert set(BY_PREFECTURE) == set(prefecture.choices) - {"kanagawa", "gifu", "aichi"}
    assert set(BY_PREFECTURE.values()) <= CORPORATIONS.keys()
    assert BY_PREFECTURE["kyoto"] == "京都"
    assert BY_PREFECTURE["ibaraki"] == "茨城"


@pytest.mark.parametrize("where", [None, "kanagawa", frozenset({"ibaraki", "chiba"})])
def test_an_address_that_does_not_tell_the_corporation_tells_none(where):
    assert corporation_in({"prefecture": where}) is None


@pytest.mark.parametrize(
    ("where", "named", "whose"),
    [
        ("ibaraki", None, "茨城"),
        ("ibaraki", "岡山", None),
        ("tokyo", "茨城", "茨城"),
        ("kanagawa", None, None),
        (None, None, None),
    ],
)
def test_the_corporation_named_goes_before_that_of_the_address(where, named, whose):
    (decision,) = screen({"prefecture": where}, DAY, [RESERVED], corporation=named).decisions
    assert decision.edition is not None
    assert decision.edition.corporation == whose


def test_a_corporation_s_terms_do_not_go_back_before_their_day():
    facts = {"prefecture": "ibaraki"}
    (before,) = screen(facts, date(2026, 11, 30), [RESERVED]).decisions
    assert before.edition is not None
    assert (before.edition.corporation, before.edition.opens) == (None, date(2025, 1, 1))
    assert RESERVED.corporations == ("千葉", "茨城")
    (early,) = screen(facts, date(2016, 3, 31), [RESERVED]).decisions
    assert early.verdict is Verdict.NOT_OFFERED
