import csv
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from seido.refusal import Refused
from seido.windows.office import Office
from seido.windows.places import parse_place
from seido.windows.statements import read_statements, statements, websites

LISTED = tuple(
    csv.DictReader(
        (Path(__file__).parent / "numbers_in_sources.csv").read_text(encoding="utf-8").splitlines()
    )
)
"""Each number, mail and postal address, written down a second time beside its office, with the text
that the source prints around it where the layout has kept the two together."""
SITES = tuple(
    csv.DictReader(
        (Path(__file__).parent / "sites_in_sources.csv").read_text(encoding="utf-8").splitlines()
    )
)
"""Each page of an office but the corporations', written down a second time with what is printed
before it; so far as a source of the four prints it."""
NO_PAGE_OF_AN_OFFICE = {
    "http://www.chusho.meti.go.jp/kinyu/sefu_net_gaiyou.htm": "of a scheme, the safety net",
    "http://www.zensinhoren.or.jp/others/nearest.htm": "misprint of the federation's page",
    "http://www.zenshinhoren.or.jp/others/nearest.html": "misprint of the federation's page",
}
SOURCES = os.environ.get("SEIDO_SOURCES")
needs_sources = pytest.mark.skipif(
    SOURCES is None, reason="SEIDO_SOURCES does not name the folder of the source texts"
)
BRACKETS = str.maketrans("（）", "()")
HEADER = (
    "key,kind,name,body,areas,phone,fax,mail,address,hours,about,since,until,stated_on,"
    "document,heading,replaces,part_of,note"
)


def read_source(document: str) -> str:
    assert SOURCES is not None
    return (Path(SOURCES) / document).read_text(encoding="utf-8")


def numbers_of_sources() -> set[tuple[str, str]]:
    return {
        (row["document"], row["value"])
        for row in LISTED
        if row["detail"] in ("phone", "fax") and not row["document"].startswith("http")
    }


def test_the_four_sources_print_137_numbers() -> None:
    counts = Counter(document[:3] for document, _ in numbers_of_sources())
    assert counts == {"000": 57, "001": 60, "002": 10, "003": 10}


def test_every_office_has_the_numbers_and_addresses_of_its_source_and_no_other_has() -> None:
    held = Counter(
        (each.source.document, each.key, detail, value)
        for each in statements()
        for detail in ("phone", "fax", "mail", "address")
        if (value := getattr(each, detail))
    )
    listed = [(row["document"], row["office"], row["detail"], row["value"]) for row in LISTED]
    assert held == Counter(listed)


def test_what_is_printed_around_a_number_holds_it_and_says_whose_it_is() -> None:
    names = {each.key: each.name for each in statements()}
    printed = [row for row in LISTED if row["printed"]]
    assert len(printed) > 120
    for row in printed:
        assert row["value"] in row["printed"]
        if row["document"].startswith(("000", "001")) and row["office"].startswith(
            ("cgc-", "centre-", "smrj-")
        ):
            assert (
                row["printed"]
                .translate(BRACKETS)
                .startswith(names[row["office"]].translate(BRACKETS))
            )


@needs_sources
def test_the_numbers_listed_are_those_printed() -> None:
    printed = {
        (document, number)
        for document in {document for document, _ in numbers_of_sources()}
        for number in re.findall(r"0\d{1,3}-\d{2,4}-\d{3,4}", read_source(document))
    }
    assert printed == numbers_of_sources()


@needs_sources
def test_every_number_stands_in_its_source_beside_its_office() -> None:
    texts = {
        document: " ".join(read_source(document).split())
        for document in {document for document, _ in numbers_of_sources()}
    }
    for row in LISTED:
        assert row["printed"] in texts.get(row["document"], "")


def test_what_the_sources_print_of_okayama_is_held() -> None:
    by_name = {each.name: each for each in statements() if each.source.document.startswith("003")}
    head = by_name["岡山県信用保証協会 業務統括部（創業・経営支援統括課）"]
    assert (head.fax, head.mail) == ("086-244-3807", "keieishien@okayama-cgc.or.jp")
    assert head.address == "〒700-8732 岡山市北区野田二丁目12番23号"
    centre = by_name["岡山県経営改善支援センター"]
    assert (centre.fax, centre.mail) == ("086-286-9705", "keieikaizen@optic.or.jp")
    assert centre.address == "岡山市北区芳賀5301 テクノサポート岡山4F"


def test_an_office_without_a_number_says_so() -> None:
    silent = [each for each in statements() if not each.phone]
    assert len(silent) == 52 + 47 + 1
    assert all("電話番号は出典にない" in each.note for each in silent)


def test_hours_are_stated_where_a_source_prints_them_and_nowhere_else() -> None:
    held: dict[str, set[tuple[str, str]]] = {}
    for each in statements():
        if each.hours:
            who = each.key if each.kind != "guarantee_corporation" else each.kind
            held.setdefault(each.hours, set()).add((each.source.document[:3], who))
    portal = {(document, who) for document in ("000", "001") for who in ("mirasapo", "mirasapo-ip")}
    assert held == {
        "平日": {("000", "jfc-sme"), ("000", "jfc-micro"), ("000", "okinawa-finance")},
        "平日9:00～19:00": {("000", "shoko-chukin")},
        "平日9:00～17:00": portal,
        "平日9:00～17:00（17時以降も受け付ける協会あり）": {("000", "guarantee_corporation")},
    }
    corporations = [e for e in statements() if e.hours and e.kind == "guarantee_corporation"]
    assert len(corporations) == 52


PREFECTURES = {"東京": "東京都", "京都": "京都府", "大阪": "大阪府"}
BY_PREFECTURE = (
    "guarantee_corporation",
    "improvement_support_centre",
    "sme_revitalisation_council",
    "succession_support_centre",
)
"""Kinds of office that bear the name of the prefecture or city they serve."""


def place_named_in(office: Office) -> str:
    """Return the prefecture or city that the name of a corporation, centre or council names.

    京都信用保証協会 → 京都府; 中小企業活性化協議会（岡山県） → 岡山県.
    """
    if found := re.fullmatch(
        r"(?:中小企業活性化協議会|事業承継・引継ぎ支援センター)（(.+)）", office.name
    ):
        return found[1]
    name = re.sub(
        r"(中小企業)?信用保証協会$|経営改善支援センター$|事業承継・引継ぎ支援センター$",
        "",
        office.name,
    )
    return PREFECTURES.get(name, name)


def test_a_prefectures_corporation_centre_and_council_serve_that_prefecture() -> None:
    local = [each for each in statements() if each.kind in BY_PREFECTURE]
    assert len(local) > 190
    for each in local:
        assert each.areas == (parse_place(place_named_in(each)),), each.key


AREAS = {
    "smrj-hokkaido": "北海道",
    "smrj-tohoku": "青森県 岩手県 宮城県 秋田県 山形県 福島県",
    "smrj-kanto": "茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 山梨県 長野県",
    "smrj-hokuriku": "富山県 石川県 福井県",
    "smrj-chubu": "岐阜県 静岡県 愛知県 三重県 山梨県 長野県",
    "smrj-kinki": "滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県",
    "smrj-chugoku": "鳥取県 島根県 岡山県 広島県 山口県",
    "smrj-shikoku": "徳島県 香川県 愛媛県 高知県",
    "smrj-kyushu": "福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県",
    "smrj-okinawa": "沖縄県",
    "cgc-okayama-head": "岡山県",
    "cgc-okayama-main": "岡山市 玉野市 備前市 瀬戸内市 赤磐市 和気町 吉備中央町",
    "cgc-okayama-kurashiki": "倉敷市 笠岡市 井原市 総社市 高梁市 新見市 浅口市 早島町 里庄町"
    " 矢掛町",
    "cgc-okayama-tsuyama": "津山市 真庭市 美作市 鏡野町 美咲町 久米南町 奈義町 勝央町 新庄村"
    " 西粟倉村",
    "okinawa-finance": "沖縄県",
    "okinawa-finance-sme": "沖縄県",
    "succession-network-okayama": "岡山県",
}
"""The areas of the other offices that serve a part of the country, as printed or read."""


def test_every_other_office_serves_its_area_or_the_whole_country() -> None:
    for each in statements():
        if each.kind not in BY_PREFECTURE:
            served = " ".join(area.name for area in each.areas)
            assert served == AREAS.get(each.key, ""), each.key


NAMED_OTHERWISE = {
    "cgc-yamagata": "www.ysh.or.jp",
    "cgc-ibaraki": "www.icgc.or.jp",
    "cgc-gifu-city": "cgc-gifushi.or.jp",
    "cgc-kyoto": "kyosinpo.or.jp",
}
"""Corporations whose pages do not bear the name of their place."""


def test_the_pages_of_a_corporation_bear_its_name() -> None:
    held = {key: sites for key, sites in websites().items() if key.startswith("cgc-")}
    assert len(held) == 51
    for key, sites in held.items():
        for site in sites:
            host = site.address.split("/")[2]
            assert host == NAMED_OTHERWISE.get(key, host)
            assert key in NAMED_OTHERWISE or key.removeprefix("cgc-") in host


def test_every_other_office_has_the_pages_that_its_sources_print_and_no_others() -> None:
    held = Counter(
        (site.source.document, key, site.address)
        for key, sites in websites().items()
        if not key.startswith("cgc-")
        for site in sites
    )
    listed = [(row["document"], row["office"], row["address"]) for row in SITES]
    assert held == Counter(listed)
    assert len(listed) == 16


@needs_sources
def test_the_pages_listed_are_those_printed() -> None:
    printed: dict[str, str] = {
        document: " ".join(read_source(document).split())
        for document in {document for document, _ in numbers_of_sources()}
    }
    addresses = {
        found for text in printed.values() for found in re.findall(r"https?://[\w./-]+\w/?", text)
    }
    of_sources = [row for row in SITES if row["document"] in printed]
    assert addresses == {row["address"] for row in of_sources} | NO_PAGE_OF_AN_OFFICE.keys()
    for row in of_sources:
        assert row["printed"].endswith(row["address"])
        assert row["printed"] in printed[row["document"]]


def test_every_website_belongs_to_an_office() -> None:
    keys = {each.key for each in statements()}
    assert len(websites()) > 50
    assert websites().keys() <= keys


def test_all_faults_are_told_at_once_with_file_and_line() -> None:
    text = (
        f"{HEADER}\n"
        "a,guarantee_corporation,甲,,岡山県,086-243-1122,,,,,,,,2014-01,d,h,,,\n"
        "a,nonsense,乙,,府中市,0862431122,,,,,,2014-13,,2014-01,d,,b,c,\n"
        "short,jetro\n"
    )
    with pytest.raises(Refused) as refused:
        read_statements({"x.csv": text})
    faults = str(refused.value).splitlines()
    assert any(fault.startswith("x.csv line 3 heading: 空です / it is empty") for fault in faults)
    for part in ("'nonsense'", "'0862431122'", "'2014-13'", "'b'", "'c'", "広島県府中市", "twice"):
        assert any(fault.startswith("x.csv line 3") and part in fault for fault in faults)
    assert any(fault.startswith("x.csv line 4 stated_on: 空です / it is empty") for fault in faults)
    assert not any(fault.startswith("x.csv line 2") for fault in faults)
