"""What will be owed under an edition, as rows and as days of a calendar."""

from datetime import date

from seido.answers.casework.owed import due_day, missing_days, owed_json, owed_rows
from seido.procedures.periods import Settings
from seido.rules.readings.decide.known import Known
from seido.schemes.catalogue import find_scheme
from seido.schemes.due import Days, FiscalYearEnd
from seido.schemes.duties import Since, Year

EDITION = find_scheme("coordinated-support-guarantee").editions[0]
DAYS = Days(
    loan_day=date(2025, 9, 1), plan_day=date(2025, 8, 1), fiscal_year_end=FiscalYearEnd(9, 20)
)
UNDER_PLAN = {
    "draws_up_action_plan": True,
    "bank_supports_plan": True,
    "carries_out_and_reports_plan": True,
    "proper_loan": 0,
    "amount_wanted": 10_000_000,
    "proper_loan_months": 0,
    "proper_loan_at_the_same_time": False,
}


def test_twenty_quarters_and_five_years_are_owed_under_the_plan():
    rows = owed_rows(EDITION, Known(UNDER_PLAN), DAYS)
    by_duty = {
        name: [each for each in rows if each.duty.id == name]
        for name in ("report_progress", "monitor", "report_to_corporation")
    }
    assert [len(each) for each in by_duty.values()] == [1, 20, 5]
    assert all(each.certain for each in rows)
    assert owed_json(by_duty["report_to_corporation"][-1]) == {
        "duty": "report_to_corporation",
        "words": {"ja": EDITION.duties[2].words.ja, "en": EDITION.duties[2].words.en},
        "party": "bank",
        "to": "guarantee_corporation",
        "number": 5,
        "period_from": "2028-09-21",
        "period_to": "2029-09-20",
        "owed": True,
        "certain": True,
        "due": "2030-09-20",
        "due_is": "ours",
        "remind": "2030-09-19",
        "medium": "electronic_data",
        "silent": [],
        "entered": [],
    }


def test_nothing_is_owed_by_whom_it_does_not_concern():
    with_loan = {**UNDER_PLAN, "draws_up_action_plan": False}
    assert owed_rows(EDITION, Known(with_loan), DAYS) == ()


def test_what_is_not_known_leaves_it_uncertain():
    rows = owed_rows(EDITION, Known({}), DAYS)
    assert len(rows) == 26
    assert not any(each.certain for each in rows)


def test_days_that_are_missing_are_named():
    assert missing_days(owed_rows(EDITION, Known({}), Days())) == {"plan_day", "fiscal_year_end"}


def test_a_duty_without_days_is_a_row_and_no_day_of_a_calendar():
    edition = find_scheme("management-strengthening-guarantee").editions[-1]
    rows = owed_rows(edition, Known({}), DAYS)
    told = owed_json(rows[0])
    assert (told["due"], told["due_is"], told["silent"]) == (None, None, ["of", "since"])
    assert due_day(rows[0], "x", "ja") is None
    entered = Settings(of=Year.FISCAL, since=Since.LOAN_DAY, years=1)
    first = owed_json(owed_rows(edition, Known({}), DAYS, entered)[0])
    assert first["entered"] == ["of", "since", "years"]
    assert first["due"] == "2025-03-20"


def test_a_day_of_the_calendar_says_who_to_whom_and_who_says_so():
    rows = owed_rows(EDITION, Known(UNDER_PLAN), DAYS)
    days = [due_day(each, "loan", "ja") for each in rows if each.duty.id == "monitor"]
    assert days[0] is None
    fourth = days[3]
    assert fourth is not None
    assert (fourth.id, fourth.day) == ("loan-monitor-4", date(2025, 12, 20))
    assert fourth.description == (
        "金融機関 → 事業者\n2025-06-21 – 2025-09-20\n当製品の定め（資料に期日はない）"
    )
    english = due_day(rows[4], "loan", "en")
    assert english is not None
    assert "ours" in english.description
