import csv
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from seido.refusal import Refused
from seido.windows.statements import read_statements, statements, websites

NUMBERS = {
    (row["document"], row["number"])
    for row in csv.DictReader(
        (Path(__file__).parent / "numbers_in_sources.csv").read_text(encoding="utf-8").splitlines()
    )
}
SOURCES = os.environ.get("SEIDO_SOURCES")
needs_sources = pytest.mark.skipif(
    SOURCES is None, reason="SEIDO_SOURCES does not name the folder of the source texts"
)
HEADER = (
    "key,kind,name,body,areas,phone,fax,mail,address,hours,about,since,until,stated_on,"
    "document,heading,replaces,part_of,note"
)


def read_source(document: str) -> str:
    assert SOURCES is not None
    return (Path(SOURCES) / document).read_text(encoding="utf-8")


def test_the_four_sources_print_137_numbers() -> None:
    counts = Counter(document[:3] for document, _ in NUMBERS)
    assert counts == {"000": 57, "001": 60, "002": 10, "003": 10}


def test_every_number_of_the_sources_is_held_under_its_source_and_no_other_is() -> None:
    held = {
        (each.source.document, number)
        for each in statements()
        for number in (each.phone, each.fax)
        if number and not each.source.document.startswith("http")
    }
    assert held == NUMBERS


@needs_sources
def test_the_numbers_listed_are_those_printed() -> None:
    printed = {
        (document, number)
        for document in {document for document, _ in NUMBERS}
        for number in re.findall(r"0\d{1,3}-\d{2,4}-\d{3,4}", read_source(document))
    }
    assert printed == NUMBERS


@needs_sources
def test_every_corporation_and_centre_has_the_number_printed_beside_it() -> None:
    brackets = str.maketrans("（）", "()")
    corporations = centres = 0
    for each in statements():
        if each.kind == "guarantee_corporation" and each.source.document.startswith("000"):
            assert f"{each.name} {each.phone}" in read_source(each.source.document)
            corporations += 1
        if each.kind.startswith("improvement") and each.source.document.startswith("001"):
            row = "\t".join((each.name, each.body, each.phone)).translate(brackets)
            assert row in read_source(each.source.document)
            centres += 1
    assert (corporations, centres) == (52, 48)


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
    assert len(silent) == 51
    assert all("電話番号は出典にない" in each.note for each in silent)


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
