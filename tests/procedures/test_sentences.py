"""Deadlines read as sentences in both languages."""

from tests.procedures.ways import TEN, way

from seido.procedures.catalogue import all_procedures, find_procedure
from seido.procedures.model import until
from seido.procedures.sentences import deadline_words


def test_a_period_says_from_when_and_whether_its_first_day_counts():
    words = deadline_words(TEN, way())
    assert words.ja == "「頼む」から10日（初日を数えない）"
    assert words.en == "10 days from: Ask (first day not counted)"
    edition = find_procedure("municipal_certificate").editions[0]
    counted = edition.event("apply_for_guarantee").by
    assert counted is not None
    assert deadline_words(counted, edition).ja.endswith("から30日（初日を数える）")


def test_a_day_of_the_case_is_the_deadline_itself():
    assert deadline_words(until("window_ends"), way()).ja == "「指定期間や受付期間の末日」まで"


def test_every_deadline_has_words():
    for procedure in all_procedures():
        for edition in procedure.editions:
            deadlines = (each.by for each in edition.events if each.by is not None)
            assert all(deadline_words(each, edition).en for each in deadlines)
