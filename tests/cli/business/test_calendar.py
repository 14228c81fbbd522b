"""``seido calendar``: five years of duties from one command, as text, JSON and a calendar file."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from seido.cli.business.calendar import parse_year_end
from seido.cli.main import main
from seido.refusal import Refused
from seido.schemes.due import FiscalYearEnd

PLAN = ("--from", "2025-09-01", "--plan-day", "2025-08-01")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "business.yaml"
    path.write_text("事業形態: 会社\n", "utf-8")
    return path


def run(file: Path, *args: str, scheme: str = "協調支援型", code: int = 0) -> Result:
    result = CliRunner().invoke(main, ["calendar", str(file), scheme, *args])
    assert result.exit_code == code, result.output
    return result


@pytest.mark.parametrize(
    ("year_end", "first", "last"),
    [
        ("9/20", "2024-09-21", "2029-09-20"),
        ("3月31日", "2025-04-01", "2030-03-31"),
        ("2月末", "2025-03-01", "2030-02-28"),
        ("12", "2025-01-01", "2029-12-31"),
    ],
)
def test_five_years_of_duties_for_any_fiscal_year_end(file, year_end, first, last) -> None:
    rows = json.loads(run(file, *PLAN, "--fiscal-year-end", year_end, "--json").stdout)
    by_duty = {
        name: [each for each in rows if each["duty"] == name]
        for name in ("monitor", "report_to_corporation")
    }
    for of_duty, count in zip(by_duty.values(), (20, 5), strict=True):
        assert len(of_duty) == count
        assert (of_duty[0]["period_from"], of_duty[-1]["period_to"]) == (first, last)
        assert {each["due_is"] for each in of_duty} == {"ours"}
        assert all(each["party"] == "bank" for each in of_duty)
    assert by_duty["report_to_corporation"][0]["medium"] == "electronic_data"


def test_a_leap_years_february_ends_on_the_29th(file: Path) -> None:
    rows = json.loads(run(file, *PLAN, "--fiscal-year-end", "2月末", "--json").stdout)
    ends = [each["period_to"] for each in rows if each["duty"] == "report_to_corporation"]
    assert ends == ["2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28", "2030-02-28"]


def test_the_table_tells_who_and_who_says_so_and_what_is_none(file: Path) -> None:
    text = run(file, *PLAN, "--fiscal-year-end", "9/20").stdout
    assert "金融機関 → 信用保証協会" in text
    assert "2024-09-21 – 2024-12-20  なし" in text
    assert "当製品の定め" in text
    english = run(file, *PLAN, "--fiscal-year-end", "9/20", "--lang", "en").stdout
    assert "by 2025-12-20" in english


def test_a_calendar_file_holds_what_is_owed(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "duties.ics"
    result = run(file, *PLAN, "--fiscal-year-end", "9/20", "-o", str(path))
    assert "duties.ics" in result.stdout
    text = path.read_bytes().decode()
    # Three quarters had ended before the plan was drawn up.
    assert text.count("BEGIN:VEVENT") == 17 + 5
    again = tmp_path / "again.ics"
    run(file, *PLAN, "--fiscal-year-end", "9/20", "-o", str(again))
    assert again.read_bytes() == path.read_bytes()


def test_an_organisations_own_days_and_an_early_end(file: Path) -> None:
    rows = json.loads(
        run(
            file,
            *PLAN,
            *("--fiscal-year-end", "3/31", "--within-days", "30", "--last-day", "2026-01-15"),
            "--json",
        ).stdout
    )
    quarters = [each for each in rows if each["duty"] == "monitor"]
    assert [each["due"] for each in quarters] == [
        "2025-07-30",
        "2025-10-30",
        "2026-01-30",
        "2026-04-30",
    ]


def test_every_missing_day_is_asked_for_at_once(file: Path) -> None:
    text = run(file, "--from", "2025-09-01", code=2).output
    assert "--fiscal-year-end" in text
    assert "--plan-day" in text


def test_what_is_typed_wrongly_is_refused(file: Path) -> None:
    wrong = ("--from", "x", "--fiscal-year-end", "2/31")
    text = run(file, *wrong, code=2).output
    assert "--from" in text
    assert "--fiscal-year-end" in text
    assert "--from" in run(file, "--fiscal-year-end", "3/31", code=2).output
    assert "--last-day" in run(file, *PLAN, "--last-day", "2025-01-01", code=2).output
    assert "--from" in run(file, "--from", "1990-01-01", code=2).output


def test_a_source_that_is_silent_says_so_until_the_desk_enters_it(file: Path) -> None:
    scheme = "management-strengthening-guarantee"
    text = run(file, "--from", "2025-09-01", scheme=scheme).stdout
    assert "--counted-from" in text
    entered = ("--counted-from", "loan_day", "--periods-of", "fiscal", "--fiscal-year-end", "3/31")
    text = run(
        file, "--from", "2025-09-01", *entered, "--last-day", "2026-09-01", scheme=scheme
    ).stdout
    assert "2025-07-01 – 2025-09-30" in text


@pytest.mark.parametrize("scheme", ["safety-net-guarantee", "crisis-guarantee"])
def test_what_a_procedure_starts_beside_the_scheme_is_owed_too(file: Path, scheme: str) -> None:
    days = ("--from", "2020-08-10", "--last-day", "2021-06-01")
    rows = json.loads(run(file, *days, "--json", scheme=scheme).stdout)
    assert [(each["owed"], each["due"], each["due_is"]) for each in rows] == [
        (False, "2020-11-30", "source"),
        (True, "2021-05-31", "source"),
        (True, "2021-11-30", "source"),
    ]


def test_a_scheme_without_duties_says_so(file: Path) -> None:
    text = run(file, "--from", "2025-09-01", scheme="general-guarantee").stdout
    assert "義務はない" in text


@pytest.mark.parametrize(
    ("text", "year_end"),
    [
        ("9/20", FiscalYearEnd(9, 20)),
        ("09-20", FiscalYearEnd(9, 20)),
        ("9月20日", FiscalYearEnd(9, 20)),
        ("2月末", FiscalYearEnd(2)),
        ("2月末日", FiscalYearEnd(2)),
        ("3月", FiscalYearEnd(3)),
        ("12", FiscalYearEnd(12)),
    ],
)
def test_a_year_end_is_read(text: str, year_end: FiscalYearEnd) -> None:
    assert parse_year_end(text) == year_end


@pytest.mark.parametrize("text", ["", "13/1", "4/31", "2/30", "0/1", "3/0", "末", "9/20/2025"])
def test_what_is_no_year_end_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="3/31"):
        parse_year_end(text)
