import contextlib
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.refusal import Refused
from seido.windows.places import Place, all_places, check_digit, parse_place

PLACES = tuple(all_places().values())
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def test_there_are_47_prefectures_1741_municipalities_and_the_wards_of_20_cities() -> None:
    kinds = Counter(
        "prefecture" if place.within is None else "ward" if place.within.within else "municipality"
        for place in PLACES
    )
    assert kinds == {"prefecture": 47, "municipality": 1741, "ward": 171}
    assert len({place.within for place in PLACES if place.within and place.within.within}) == 20


def test_every_place_lies_in_the_prefecture_of_its_code() -> None:
    assert all(place.prefecture.code == place.code[:2] for place in PLACES)
    assert all(place.lies_in(place.prefecture) and place.lies_in(place) for place in PLACES)


def test_every_place_is_found_by_its_name_and_no_two_share_one() -> None:
    assert len({place.full_name for place in PLACES}) == len(PLACES)
    assert [parse_place(place.full_name) for place in PLACES] == list(PLACES)


@given(st.sampled_from(PLACES), st.sampled_from(["", " ", "　"]))
def test_every_place_is_found_with_its_district_and_with_spaces(place: Place, space: str) -> None:
    above = place.within.full_name if place.within else ""
    assert parse_place(space + above + space + place.district + place.name + space) == place


@given(st.sampled_from([place for place in PLACES if place.within]))
def test_every_municipality_is_found_at_the_beginning_of_an_address(place: Place) -> None:
    assert parse_place(f"{place.full_name}大字北1丁目2番地3") == place


@given(st.sampled_from(PLACES), st.booleans())
def test_every_place_is_found_by_its_code_of_any_length(place: Place, wide: bool) -> None:
    long = place.code.ljust(5, "0")
    for code in (place.code, long, long + check_digit(long)):
        assert parse_place(code.translate(WIDE) if wide else code) == place


@given(st.text())
def test_any_text_is_a_place_or_unclear(text: str) -> None:
    with contextlib.suppress(Refused):
        assert parse_place(text) in PLACES


@given(st.sampled_from(PLACES), st.integers(0, 9))
def test_a_wrong_check_digit_is_refused_with_the_right_one(place: Place, digit: int) -> None:
    long = place.code.ljust(5, "0")
    if str(digit) == check_digit(long):
        assert parse_place(f"{long}{digit}") == place
        return
    with pytest.raises(Refused, match=long + check_digit(long)):
        parse_place(f"{long}{digit}")


@pytest.mark.parametrize(
    ("code", "digit"), [("01100", "2"), ("13000", "1"), ("20203", "7"), ("33202", "0")]
)
def test_check_digits_are_those_of_the_published_codes(code: str, digit: str) -> None:
    assert check_digit(code) == digit


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("岡山県倉敷市", "33202"),
        ("倉敷市", "33202"),
        ("くらしきし", "33202"),
        ("オカヤマケンクラシキシ", "33202"),
        ("岡山県", "33"),
        ("都窪郡早島町", "33423"),
        ("横浜市鶴見区", "14101"),
        ("保土ヶ谷区", "14106"),
        ("東京都港区", "13103"),
        ("三宅村", "13381"),
        ("倉敷市大島54番地2", "33202"),
        ("岡山県早島町前潟360-1", "33423"),
        ("大阪府大阪市北区梅田1丁目", "27127"),
        ("神戸市中央区", "28110"),
        ("壱岐市", "42210"),
    ],
)
def test_text_as_people_write_it(text: str, code: str) -> None:
    assert parse_place(text).code == code


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("府中市", ["東京都府中市", "広島県府中市"]),
        ("伊達市", ["北海道伊達市", "福島県伊達市"]),
        ("鶴見区", ["神奈川県横浜市鶴見区", "大阪府大阪市鶴見区"]),
        ("鶴見区鶴見中央", ["神奈川県横浜市鶴見区", "大阪府大阪市鶴見区"]),
        ("フチュウシ", ["東京都府中市", "広島県府中市"]),
    ],
)
def test_a_name_of_several_places_is_answered_with_all_of_them(text: str, names: list[str]) -> None:
    with pytest.raises(Refused) as unclear:
        parse_place(text)
    (problem,) = unclear.value.problems
    assert f"（{'、'.join(names)}）" in problem.ja


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("岡山", "岡山県、岡山県岡山市"),
        ("岡山県倉数市", "岡山県倉敷市"),
        ("早島町1-1", "岡山県早島町"),
    ],
)
def test_an_unknown_name_is_answered_with_near_ones(text: str, near: str) -> None:
    with pytest.raises(Refused, match=near):
        parse_place(text)


@pytest.mark.parametrize("text", ["", "9", "99", "33999", "000000", "1234567"])
def test_nothing_is_guessed_from_no_name_and_no_code(text: str) -> None:
    with pytest.raises(Refused):
        parse_place(text)


def test_no_name_of_a_city_or_ward_begins_another_places_name() -> None:
    names = sorted({place.name for place in PLACES})
    beginnings = [
        (short, long)
        for short, long in pairwise(names)
        if long.startswith(short) and short[-1] in "市区"
    ]
    assert beginnings == []
    assert len(names) > 1_700


def test_the_mayor_in_charge_of_a_ward_is_the_citys_but_of_a_special_ward_its_own() -> None:
    yokohama = parse_place("横浜市鶴見区").municipality
    minato = parse_place("東京都港区").municipality
    assert yokohama is not None
    assert yokohama.full_name == "神奈川県横浜市"
    assert minato is not None
    assert minato.full_name == "東京都港区"
    assert parse_place("東京都").municipality is None
