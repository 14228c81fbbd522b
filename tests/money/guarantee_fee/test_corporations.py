import pytest

from seido.money.guarantee_fee.corporations import (
    CORPORATIONS,
    corporation_named,
    corporation_problem,
)
from seido.refusal import Refused


def test_there_are_52_corporations_as_before_osaka_city_joined_osaka() -> None:
    assert len(CORPORATIONS) == 52
    assert len({words.en for words in CORPORATIONS.values()}) == 52


@pytest.mark.parametrize(
    "name",
    [
        "山口",
        "山口県",
        "山口県信用保証協会",
        "山口県保証協会",
        " 山口 県 信用保証協会 ",
        "Yamaguchi",
    ],
)
def test_any_form_of_a_name_is_understood(name: str) -> None:
    assert corporation_named(name) == "山口"


@pytest.mark.parametrize("short", CORPORATIONS)
def test_every_short_and_every_full_name_leads_back(short: str) -> None:
    assert corporation_named(short) == short
    assert corporation_named(CORPORATIONS[short].ja) == short
    assert corporation_named(CORPORATIONS[short].en) == short


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("東京都", "東京"),
        ("東京信用保証協会", "東京"),
        ("京都府", "京都"),
        ("北海道信用保証協会", "北海道"),
        ("岐阜", "岐阜"),
        ("岐阜市", "岐阜市"),
        ("大阪府", "大阪"),
        ("横浜", "横浜市"),
    ],
)
def test_names_that_could_be_confused(name: str, short: str) -> None:
    assert corporation_named(name) == short


@pytest.mark.parametrize("name", ["", "山内", "信用保証協会", "川口市"])
def test_an_unknown_name_is_refused_with_an_offer(name: str) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        corporation_named(name)


def test_a_known_name_is_no_problem() -> None:
    assert corporation_problem("愛媛") is None
