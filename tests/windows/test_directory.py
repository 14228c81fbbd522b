from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.windows.directory import offices_on, predecessors, statements_of
from seido.windows.office import Office
from seido.windows.statements import statements

TODAY = date(2026, 11, 21)


def on(key: str, as_of: date) -> Office | None:
    return next((office for office in offices_on(as_of) if office.key == key), None)


@pytest.mark.parametrize(
    ("as_of", "count"),
    [(date(2014, 1, 20), 52), (date(2014, 5, 18), 52), (date(2014, 5, 19), 51), (TODAY, 51)],
)
def test_52_guarantee_corporations_were_51_after_the_osaka_merger(as_of: date, count: int) -> None:
    assert Counter(office.kind for office in offices_on(as_of))["guarantee_corporation"] == count


def test_the_merged_corporation_names_those_it_came_from_and_has_no_number() -> None:
    osaka = on("cgc-osaka", TODAY)
    assert osaka is not None
    assert osaka.phone == ""
    assert [former.phone for former in predecessors(osaka)] == ["06-6131-7321", "06-6260-1700"]


@pytest.mark.parametrize(
    ("as_of", "phone", "stated"),
    [
        (date(2014, 1, 1), "088-622-0210", "2014-01"),
        (date(2026, 3, 1), "088-622-0210", "2014-01"),
        (date(2026, 3, 2), "088-622-0217", "2026-03-02"),
    ],
)
def test_a_later_statement_is_taken_from_its_day_on(as_of: date, phone: str, stated: str) -> None:
    tokushima = on("cgc-tokushima", as_of)
    assert tokushima is not None
    assert (tokushima.phone, tokushima.stated) == (phone, stated)
    assert tokushima.as_stated.ja == f"{stated}時点の電話番号"


def test_before_the_first_statement_an_office_is_given_without_its_number() -> None:
    okayama = on("cgc-okayama", date(2010, 5, 13))
    assert okayama is not None
    assert (okayama.stated, okayama.phone, okayama.hours) == ("2014-01", "", "")
    assert "この日の連絡先は出典にない（最も古い記載は2014-01）" in okayama.note
    federation = on("federation", date(2014, 1, 20))
    assert federation is not None
    assert (federation.phone, federation.website) == ("", None)


@given(st.dates(date(2000, 1, 1), date(2040, 12, 31)))
def test_no_day_is_given_a_number_or_page_that_was_stated_after_it(as_of: date) -> None:
    for office in offices_on(as_of):
        stated = office.source.stated_on or date.min
        reached = office.phone or office.fax or office.mail or office.address or office.hours
        assert stated <= as_of or not reached
        if office.website is not None:
            assert (office.website.source.stated_on or date.min) <= as_of


def test_support_centres_gave_way_to_councils_on_1_april_2022() -> None:
    kinds = ("improvement_support_centre", "sme_revitalisation_council")
    before, after = (
        {office.key for office in offices_on(day) if office.kind in kinds}
        for day in (date(2022, 3, 31), date(2022, 4, 1))
    )
    assert len(before) == len(after) == 47
    assert {key.replace("centre-", "council-") for key in before} == after


def test_a_council_names_the_centre_it_came_from_with_its_number_and_the_age_of_that() -> None:
    for office in offices_on(TODAY):
        if office.kind == "sme_revitalisation_council":
            centre, councils = predecessors(office)
            assert (centre.areas, councils.key) == (office.areas, "revitalisation-councils")
            assert centre.phone
            assert centre.as_stated.ja == f"{centre.stated}時点の電話番号"


def test_the_succession_centre_of_okayama_names_the_network_it_came_from() -> None:
    centre = on("succession-centre-okayama", TODAY)
    assert centre is not None
    assert [each.name for each in predecessors(centre)] == ["岡山県事業承継ネットワーク"]


def test_each_number_of_the_okinawa_corporation_keeps_its_source() -> None:
    held = [
        (each.phone, each.source.document[:3], each.stated)
        for key in ("okinawa-finance", "okinawa-finance-sme")
        for each in statements_of(key)
    ]
    assert held == [
        ("098-941-1740", "000", "2014-01"),
        ("098-941-1795", "002", "2016-04"),
        ("098-941-1785", "002", "2016-04"),
    ]


@given(st.dates(date(2000, 1, 1), date(2040, 12, 31)))
def test_on_any_day_an_office_is_there_once_and_is_not_younger_than_need_be(as_of: date) -> None:
    there = offices_on(as_of)
    assert len({office.key for office in there}) == len(there)
    for office in there:
        assert office.existed_on(as_of)
        older = [each for each in statements_of(office.key) if each.stated < office.stated]
        if office.source.stated_on is not None and office.source.stated_on > as_of:
            assert not any(each.existed_on(as_of) for each in older)


def test_every_statement_is_given_on_some_day() -> None:
    days = {each.source.stated_on for each in statements()} | {TODAY}
    given_out = {(o.key, o.stated) for day in days if day for o in offices_on(day)}
    assert given_out == {(each.key, each.stated) for each in statements()}
