from dataclasses import replace
from datetime import date

import pytest

from seido.answers.notes import OLD_MONTHS, age_note, age_note_of, whose_note
from seido.rules.months import months_after
from seido.rules.words import Source
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.evidence.weight import Weight, witnesses
from seido.windows.kinds import KINDS

STATED = date(2016, 4, 1)


@pytest.mark.parametrize(
    ("months", "ja", "en"),
    [
        (12, "（1年前）", "1 year old"),
        (13, "（1年1か月前）", "1 year 1 month old"),
        (128, "（10年8か月前）", "10 years 8 months old"),
    ],
)
def test_old_terms_say_how_old_they_are(months: int, ja: str, en: str) -> None:
    note = age_note_of(STATED, months_after(STATED, months))
    assert note is not None
    assert note.ja.startswith("条件は2016年4月1日のもの" + ja)
    assert en in note.en
    assert "窓口で確かめる" in note.ja


def test_new_terms_and_those_of_a_day_to_come_say_nothing() -> None:
    for months in range(-3, OLD_MONTHS):
        assert age_note_of(STATED, months_after(STATED, months)) is None


def test_the_window_of_the_scheme_is_named() -> None:
    edition = find_scheme("specified-bond-guarantee").editions[-1]
    note = age_note(edition, date(2026, 12, 1))
    assert note is not None
    assert note.ja.endswith("いまの条件は金融機関・信用保証協会で確かめる")
    assert KINDS["guarantee_corporation"].en in note.en


def test_an_undated_page_and_a_secondary_one_are_told_as_that() -> None:
    usual = find_scheme("clo-loan").editions[-1]
    address = next(a for a, w in witnesses().items() if w.weight is Weight.SECONDARY and not w.days)
    read = replace(usual, stated_on=date(2026, 12, 1), source=Source(address, "要件"))
    note = age_note(read, date(2026, 12, 1))
    assert note is not None
    assert note.ja.startswith(
        "ページに日付なし（2026年12月1日に確認）。二次的な資料による条件。いまの条件は"
    )
    assert note.en.startswith(
        "the page prints no day (read on 1 December 2026); terms by secondary pages"
    )
    later = age_note(read, date(2028, 1, 1))
    assert later is not None
    assert "条件は2026年12月1日のもの（1年1か月前）" in later.ja


def test_every_edition_can_be_old() -> None:
    for scheme in all_schemes():
        for edition in scheme.editions:
            assert age_note(edition, date(2036, 1, 1)) is not None


RESERVED = find_scheme("reserved-guarantee")


@pytest.mark.parametrize(
    ("corporation", "said"),
    [
        (None, "--corporation で選ぶ"),
        ("岡山", "岡山県信用保証協会の独自の条件は、この日のものが見つかっていない"),
        ("茨城", "茨城県信用保証協会の条件"),
    ],
)
def test_an_answer_says_whose_terms_it_shows(corporation, said):
    edition = RESERVED.edition_on(RESERVED.editions[-1].opens, corporation)
    assert edition is not None
    note = whose_note(RESERVED, edition, corporation)
    assert note is not None
    assert said in note.ja


def test_where_no_corporation_has_terms_of_its_own_nothing_is_said():
    clo = find_scheme("clo-loan")
    assert whose_note(clo, clo.editions[0], "岡山") is None
