from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from seido.answers.notes import age_note, doubts_of, is_old
from seido.reports.terms_table import terms_section
from seido.rules.readings.words.phrases import day as phrased
from seido.schemes.catalogue import all_schemes, find_scheme

DAY = date(2026, 12, 1)


class Rows(HTMLParser):
    """Notes the texts of each row's cells."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag, _):
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.rows:
            self.rows[-1][-1] += data


def rows_of(*schemes, day=DAY) -> list[list[str]]:
    found = Rows()
    found.feed(terms_section(schemes, day))
    return found.rows[1:]


def test_every_scheme_says_of_which_day_its_terms_are_and_how_old_in_words():
    rows = rows_of(*all_schemes())
    own = 0
    for scheme in all_schemes():
        edition = scheme.edition_on(DAY)
        assert edition is not None
        row = rows.pop(0)
        assert row[0] == f"{scheme.name.ja} {scheme.name.en}"
        assert phrased(edition.stated_on, "ja") in row[1]
        note = age_note(edition, DAY)
        assert all(each.ja in row[1] for each in doubts_of(edition))
        if is_old(edition.stated_on, DAY):
            assert note is not None
            assert f"（{row[2].partition(' ')[0]}）" in note.ja
        if note is None:
            assert row[3] == "－"
        else:
            assert row[3].partition(" ")[0] in note.ja
        while rows and "信用保証協会の条件" in rows[0][0]:
            own += 1
            assert rows.pop(0)[0].startswith(scheme.name.ja)
    assert rows == []
    assert own > 0


@pytest.mark.parametrize(
    ("day", "ja", "en"),
    [
        (date(2016, 4, 20), "1か月以内", "within a month"),
        (date(2016, 9, 1), "5か月前", "5 months old"),
        (date(2017, 3, 31), "11か月前", "11 months old"),
        (date(2017, 4, 1), "1年前", "1 year old"),
        (date(2026, 12, 1), "10年8か月前", "10 years 8 months old"),
    ],
)
def test_the_age_is_that_on_the_day_of_the_question(day, ja, en):
    scheme = find_scheme("specified-bond-guarantee")
    edition = replace(scheme.editions[0], stated_on=date(2016, 4, 1), opens_on=date(2016, 4, 1))
    ((_, stated, age, asked),) = rows_of(replace(scheme, editions=(edition,)), day=day)
    assert stated == "2016年4月1日 1 April 2016"
    assert age == f"{ja} {en}"
    assert (asked == "－") is (day < date(2017, 4, 1))


def test_a_scheme_without_terms_on_that_day_says_so():
    ((_, stated, age, asked),) = rows_of(all_schemes()[0], day=date(1950, 1, 1))
    assert stated.startswith("この日の条件がない")
    assert age == asked == "－"
