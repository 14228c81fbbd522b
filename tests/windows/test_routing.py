from collections import Counter
from datetime import date, timedelta

import pytest

from seido.refusal import Refused
from seido.windows.kinds import KINDS, WITHOUT_OFFICE
from seido.windows.places import all_places, parse_place
from seido.windows.routing import known_kind, windows_for, windows_of

TODAY = date(2026, 11, 21)
BEFORE_MERGER = date(2014, 5, 18)
PREFECTURES = [place for place in all_places().values() if place.within is None]
OWN = {"横浜市", "川崎市", "名古屋市", "岐阜市"}


def names(kind: str, at: str, as_of: date = TODAY) -> list[str]:
    return [office.name for office in windows_for(kind, parse_place(at), as_of)]


@pytest.mark.parametrize("as_of", [BEFORE_MERGER, TODAY])
def test_every_prefecture_reaches_one_guarantee_corporation(as_of: date) -> None:
    reached = [windows_for("guarantee_corporation", each, as_of) for each in PREFECTURES]
    assert [len(found) for found in reached] == [1] * 47
    assert len({found[0].key for found in reached}) == 47


@pytest.mark.parametrize(("as_of", "own"), [(BEFORE_MERGER, OWN | {"大阪市"}), (TODAY, OWN)])
def test_every_place_reaches_its_prefectures_and_a_citys_own_first(
    as_of: date, own: set[str]
) -> None:
    seen: set[str] = set()
    for place in all_places().values():
        found = windows_for("guarantee_corporation", place, as_of)
        city = place.municipality
        assert found[-1].areas == (place.prefecture,)
        if city is not None and city.name in own:
            assert [found[0].areas, len(found)] == [(city,), 2]
            seen.add(city.name)
        else:
            assert len(found) == 1
    assert seen == own


def test_every_municipality_of_okayama_reaches_exactly_one_branch() -> None:
    municipalities = [
        place for place in all_places().values() if place.within == parse_place("岡山県")
    ]
    assert len(municipalities) == 27
    branches: Counter[str] = Counter()
    for place in municipalities:
        (corporation,) = windows_for("guarantee_corporation", place, TODAY)
        assert corporation.branch is not None
        assert windows_for("guarantee_branch", place, TODAY) == (corporation.branch,)
        branches[corporation.branch.key] += 1
    assert branches == {
        "cgc-okayama-main": 7,
        "cgc-okayama-kurashiki": 10,
        "cgc-okayama-tsuyama": 10,
    }


@pytest.mark.parametrize(
    ("at", "phone"),
    [
        ("岡山市北区", "086-243-1122"),
        ("吉備中央町", "086-243-1122"),
        ("倉敷市", "086-425-3103"),
        ("新見市", "086-425-3103"),
        ("真庭市", "0868-22-7276"),
        ("新庄村", "0868-22-7276"),
    ],
)
def test_branches_of_okayama(at: str, phone: str) -> None:
    (branch,) = windows_for("guarantee_branch", parse_place(f"岡山県{at}"), TODAY)
    assert branch.phone == phone


def test_where_no_branch_is_held_the_corporation_is_in_charge() -> None:
    assert names("guarantee_branch", "東京都港区") == ["東京信用保証協会"]
    assert names("guarantee_support_desk", "東京都港区") == ["東京信用保証協会"]
    assert names("guarantee_support_desk", "津山市") == [
        "岡山県信用保証協会 業務統括部（創業・経営支援統括課）"
    ]


@pytest.mark.parametrize("kind", ["jfc_sme", "jfc_micro"])
def test_in_okinawa_the_okinawa_corporation_does_what_jfc_does_elsewhere(kind: str) -> None:
    for prefecture in PREFECTURES:
        found = windows_for(kind, prefecture, TODAY)
        expected = "okinawa_finance_corporation" if prefecture.code == "47" else kind
        assert {office.kind for office in found} == {expected}
    phones = [office.phone for office in windows_for(kind, parse_place("那覇市"), TODAY)]
    assert phones == ["098-941-1795"]


def test_a_loan_of_three_lenders_shows_those_of_the_place_once() -> None:
    lenders = ("jfc_sme", "jfc_micro", "okinawa_finance_corporation")
    naha = windows_of(lenders, parse_place("那覇市"), TODAY)
    assert [(window.kind, window.words.ja) for window in naha] == [
        ("jfc_sme", "沖縄振興開発金融公庫")
    ]
    kurashiki = windows_of(lenders, parse_place("倉敷市"), TODAY)
    assert [window.kind for window in kurashiki] == ["jfc_sme", "jfc_micro"]


def test_a_loan_with_a_number_of_its_own_in_okinawa_is_sent_to_that_one_alone() -> None:
    lenders = ("jfc_micro", "jfc_sme", "okinawa_finance_corporation_sme")
    (naha,) = windows_of(lenders, parse_place("那覇市"), TODAY)
    assert [office.phone for office in naha.offices] == ["098-941-1785"]
    kurashiki = windows_of(lenders, parse_place("倉敷市"), TODAY)
    assert [window.kind for window in kurashiki] == ["jfc_micro", "jfc_sme"]


def test_the_nearest_office_of_jetro_is_named_beside_its_head_office() -> None:
    head, nearest = windows_for("jetro", parse_place("倉敷市"), TODAY)
    assert (head.phone, nearest.phone) == ("03-3582-5314", "")
    assert "貿易情報センター" in nearest.name
    assert nearest.website is not None


def test_regional_offices_of_smrj_and_the_two_prefectures_given_to_both() -> None:
    reached = {each.name: len(windows_for("smrj", each, TODAY)) for each in PREFECTURES}
    assert {name for name, count in reached.items() if count != 1} == {"長野県", "山梨県"}
    assert names("smrj", "静岡県") == ["中小機構中部本部"]
    assert names("smrj", "新潟県") == ["中小機構関東本部"]
    assert names("smrj", "福井県") == ["中小機構北陸本部"]


def test_the_councils_succeed_both_centres_and_turnaround_councils() -> None:
    old = ("improvement_support_centre", "revitalisation_council")
    for kind in (*old, "sme_revitalisation_council"):
        assert names(kind, "倉敷市", date(2022, 4, 1)) == ["中小企業活性化協議会（岡山県）"]
        (window,) = windows_of([kind], parse_place("倉敷市"), date(2022, 4, 1))
        assert (window.kind, window.words.ja) == (kind, "中小企業活性化協議会")
    (both,) = windows_of(old, parse_place("倉敷市"), TODAY)
    assert both.kind == "improvement_support_centre"
    assert names("improvement_support_centre", "倉敷市", date(2022, 3, 31)) == [
        "岡山県経営改善支援センター"
    ]
    assert names("revitalisation_council", "倉敷市", date(2022, 3, 31)) == [
        "中小企業再生支援協議会（各都道府県）"
    ]


def test_each_prefecture_has_a_council_and_a_succession_centre_from_their_day_on() -> None:
    for kind, since in (
        ("sme_revitalisation_council", date(2022, 4, 1)),
        ("succession_support_centre", date(2021, 4, 1)),
    ):
        for prefecture in PREFECTURES:
            (office,) = windows_for(kind, prefecture, since)
            assert office.areas == (prefecture,)
            (window,) = windows_of([kind], prefecture, since - timedelta(days=1))
            assert window.offices == ()
            assert window.advice is not None
            assert since.isoformat() in window.advice.ja
            assert since.isoformat() in window.advice.en


def test_the_succession_centre_is_asked_where_the_network_was() -> None:
    assert names("succession_network", "倉敷市", date(2021, 3, 31)) == [
        "岡山県事業承継ネットワーク"
    ]
    for kind in ("succession_network", "succession_support_centre"):
        assert names(kind, "倉敷市", date(2021, 4, 1)) == ["岡山県事業承継・引継ぎ支援センター"]
        assert names(kind, "東京都港区") == ["事業承継・引継ぎ支援センター（東京都）"]
        assert names(kind, "さいたま市") == ["埼玉県事業承継・引継ぎ支援センター"]
    assert names("succession_network", "東京都港区", date(2021, 3, 31)) == []


@pytest.mark.parametrize(
    ("at", "section"),
    [
        ("倉敷市", "岡山県倉敷市 商工担当課等"),
        ("横浜市鶴見区", "神奈川県横浜市 商工担当課等"),
        ("東京都港区", "東京都港区 商工担当課等"),
        ("岡山県", "岡山県内の各市町村 商工担当課等"),
    ],
)
def test_the_municipality_is_the_one_whose_mayor_certifies(at: str, section: str) -> None:
    assert names("municipality", at) == [section]
    assert names("prefecture", at) == [f"{parse_place(at).prefecture.name} 中小企業担当課"]


def test_a_prefecture_alone_is_told_what_its_municipality_would_add() -> None:
    def advice(at: str) -> str:
        (window,) = windows_of(["guarantee_corporation"], parse_place(at), TODAY)
        return window.advice.ja if window.advice else ""

    assert "横浜市信用保証協会、川崎市信用保証協会" in advice("神奈川県")
    assert "倉敷支所" in advice("岡山県")
    assert advice("岡山県倉敷市") == advice("横浜市") == advice("大阪府") == ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_answers_everywhere_with_offices_or_advice(kind: str) -> None:
    for prefecture in PREFECTURES:
        (window,) = windows_of([kind], prefecture, TODAY)
        assert window.offices or window.advice
        assert not (window.offices and kind in WITHOUT_OFFICE)


@pytest.mark.parametrize(
    ("kind", "held", "as_of"),
    [
        ("succession_network", "岡山県", date(2021, 3, 31)),
        ("okinawa_finance_corporation", "沖縄県", TODAY),
        ("okinawa_finance_corporation_sme", "沖縄県", TODAY),
    ],
)
def test_a_kind_held_for_one_prefecture_says_so_elsewhere(
    kind: str, held: str, as_of: date
) -> None:
    (window,) = windows_of([kind], parse_place("東京都"), as_of)
    assert window.advice is not None
    assert window.advice.ja == f"収録しているのは{held}の窓口だけです"


def test_an_unknown_kind_is_refused_with_the_nearest() -> None:
    assert known_kind("jetro") == "jetro"
    with pytest.raises(Refused, match="guarantee_corporation"):
        windows_for("guarantee_corp", parse_place("倉敷市"), TODAY)
