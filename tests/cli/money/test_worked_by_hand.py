"""Cases of every kind of money, worked out by hand: the commands come to them, to the yen."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from seido.cli.main import main

TEN_MILLION = ("--principal", "1,000万円", "--rate", "1.15")


def answer(*typed: str) -> dict[str, Any]:
    result = CliRunner().invoke(main, [*typed, "--json"])
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


@pytest.mark.parametrize(
    ("corporation", "yen"),
    [
        # 7,777,777 x 1.35 % x 5/12 is 43,749.99; x 32/12 x 0.55 it is 153,999.98.
        ("東京", 197_749),
        ("愛媛", 43_749 + 153_999),
        ("沖縄", 43_749 + 153_999),
    ],
)
def test_where_a_corporation_cuts_off_less_than_a_yen(corporation: str, yen: int) -> None:
    typed = ("--principal", "7777777", "--rate", "1.35", "--months", "37", "--grace", "5")
    found = answer("fee", *typed, "--method", "equal", "--association", corporation)
    assert found["fee_yen"] == yen


@pytest.mark.parametrize(
    ("method", "months", "corporation", "coefficient", "yen"),
    [
        # 5,000,000 x 1.2 % is 60,000 a year.
        ("equal", 2, "東京", "0.70", 7_000),
        ("equal", 6, "北海道", "0.70", 21_000),
        ("equal", 7, "埼玉", "0.65", 22_750),
        ("unequal", 12, "岡山", "0.72", 43_200),
        ("unequal", 12, "山口", "0.71", 42_600),
        ("equal", 13, "滋賀", "0.60", 39_000),
        ("unequal", 24, "山口", "0.66", 79_200),
        ("unequal", 25, "東京", "0.61", 76_250),
        ("unequal", 25, "山口", "0.60", 75_000),
        ("equal", 120, "神奈川", "0.55", 330_000),
    ],
)
def test_the_coefficient_of_instalments(
    method: str, months: int, corporation: str, coefficient: str, yen: int
) -> None:
    typed = ("--principal", "500万円", "--rate", "1.2", "--months", str(months))
    found = answer("fee", *typed, "--method", method, "--association", corporation)
    assert (found["coefficient"], found["fee_yen"]) == (coefficient, yen)


@pytest.mark.parametrize(
    ("corporation", "yen"),
    # 46 months after three: 14,375; 400,000 x 1.15 % x 46/12 is 17,633.33; 4,600,000 x 1.15 % x
    # 46/12 x 0.55 is 111,530.83.
    [("沖縄", 14_375 + 17_633 + 111_530), ("長崎", 143_539)],
)
def test_the_last_two_instalments_leave_a_balloon(corporation: str, yen: int) -> None:
    typed = ("--principal", "500万円", "--rate", "1.15", "--months", "49", "--grace", "3")
    plan = ("--method", "equal", "--instalment", "10万円", "--last-instalment", "50万円")
    assert answer("fee", *typed, *plan, "--association", corporation)["fee_yen"] == yen


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2025-11-30", "2026-01-31", 2),
        ("2025-11-30", "2026-02-28", 3),
        ("2025-11-29", "2026-02-28", 3),
        ("2025-02-28", "2025-05-30", 3),
        ("2025-02-27", "2025-05-28", 4),
        ("2024-02-29", "2027-02-28", 36),
        ("2025-06-30", "2025-07-01", 1),
    ],
)
def test_months_from_the_day_of_the_loan_to_its_last(start: str, end: str, months: int) -> None:
    typed = ("--principal", "1200万円", "--rate", "1.00", "--method", "bullet")
    found = answer("fee", *typed, "--from", start, "--end", end)
    assert (found["months"], found["fee_yen"]) == (months, 10_000 * months)


@pytest.mark.parametrize(
    ("months", "shares", "payments"),
    [
        # 10,000,000 x 1.15 % x 0.55 is 63,250 a year.
        (24, [100], [126_500]),
        (25, [75, 25], [98_828, 32_942]),
        (60, [60, 30, 10], [189_750, 94_875, 31_625]),
        (121, [30, 20, 20, 15, 10, 5], [191_332, 127_554, 127_554, 95_665, 63_777, 31_888]),
    ],
)
def test_a_fee_is_paid_over_the_years(months: int, shares: list[int], payments: list[int]) -> None:
    typed = (*TEN_MILLION, "--months", str(months), "--method", "equal", "--split")
    found = answer("fee", *typed, "--from", "2025-04-01")
    coefficient = 60 if months == 24 else 55
    assert found["fee_yen"] == 10_000_000 * 115 * months * coefficient // 12_000_000
    assert found["split"]["shares_pct"] == shares
    paid = [entry["yen"] for entry in found["split"]["entries"]]
    assert sum(paid) == found["fee_yen"]
    if months != 24:
        assert paid == payments


@pytest.mark.parametrize(
    ("months", "days", "yen"),
    [
        # 100,000 a year; 219 of 365 days are left, and 90 % of that comes back.
        (12, 146, 54_000),
        # 330 days of the second year, and the third whole.
        (36, 400, 181_369),
        # 4 days are 1,095 yen, of which 986 would come back: too little to be paid.
        (12, 361, 0),
    ],
)
def test_what_comes_back_of_a_fee(months: int, days: int, yen: int) -> None:
    typed = ("--principal", "1,000万円", "--rate", "1.00", "--method", "bullet")
    found = answer("fee", *typed, "--months", str(months), "--repaid-after-days", str(days))
    assert found["refund"]["refund_yen"] == yen


def test_a_file_of_loans_comes_to_the_same_as_each_alone(tmp_path: Path) -> None:
    pl = pytest.importorskip("polars")
    loans = tmp_path / "loans.csv"
    loans.write_text(
        "借入金額,保証料率,利率,返済方法,貸付日,期間,期日,約定返済日,初回返済日,日数の数え方,利率の変更,利息前取り,休日の扱い\n"
        "1200万円,1.00,3.65,元金均等,2025-04-15,12,,月末,,両端,,,翌営業日\n"
        "1200万円,1.00,3.65,元金均等,2025-04-15,,2026-03-31,月末,,,,,\n"
        "1200万円,1.00,3.65,元利均等,2021-01-27,12,,10日,2021-02-01,,2021-06-01=5,,前営業日\n"
        "1000万円,1.00,3,手形貸付,2025-02-01,,2025-05-01,,,両端,,はい,\n",
        "utf-8",
    )
    every = (
        ("--months", "12", "--payment-day", "月末", "--day-count", "両端", "--moved", "forward"),
        ("--end", "2026-03-31", "--payment-day", "月末"),
        (
            *("--months", "12", "--payment-day", "10", "--first", "2021-02-01"),
            *("--rate-from", "2021-06-01=5", "--moved", "back"),
        ),
        ("--end", "2025-05-01", "--day-count", "両端", "--in-advance"),
    )
    rows = pl.read_csv(loans, infer_schema=False).to_dicts()
    alone = []
    for row, typed in zip(rows, every, strict=True):
        found = answer(
            *("repay", "--principal", row["借入金額"], "--rate", row["利率"]),
            *("--method", row["返済方法"], "--from", row["貸付日"], *typed),
        )
        alone.append(found)
    out, schedules = tmp_path / "fees.csv", tmp_path / "payments.csv"
    done = answer("loans", str(loans), "-o", str(out), "--schedules", str(schedules))
    # What equal payments are to the fee is not written, so the third has a schedule alone.
    assert (done["refused"], done["schedules"], done["fees"]) == (1, 4, 3)
    payments = pl.read_csv(schedules)
    for number, found in enumerate(alone, start=1):
        mine = payments.filter(pl.col("seido.row") == number).drop("seido.row").to_dicts()
        keys = payments.columns[1:]
        assert mine == [{key: each[key] for key in keys} for each in found["rows"]]
    table = pl.read_csv(out)
    assert table["seido.payments"].to_list() == [12, 11, 12, 1]
    assert table["seido.total_interest_yen"].to_list() == [
        each["total_interest_yen"] for each in alone
    ]
    # A fraction of a month counts as one: 12 months each, and 3 for the bill. Twelve equal
    # instalments bear the coefficient 0.65.
    assert table["seido.fee_yen"].to_list() == [78_000, 78_000, None, 25_000]


def test_what_a_contract_of_the_mutual_aid_gives() -> None:
    # 25 months of 150,000 are 3,750,000.
    found = answer("aid", "--monthly", "15万円", "--paid-months", "25", "--as-of", "2026-04-01")
    assert found["surrender"] == {
        "voluntary_yen": 3_187_500,
        "deemed_yen": 3_375_000,
        "by_agency_yen": 3_000_000,
    }
    temporary = found["temporary_loan"]
    assert (temporary["limit_yen"], temporary["interest_yen"]) == (2_850_000, 25_650)
    loan = found["loan"]
    assert (loan["limit_yen"], loan["loan_yen"], loan["forfeit_yen"]) == (
        37_500_000,
        37_500_000,
        3_750_000,
    )
    paid = [row["payment"] for row in loan["rows"]]
    assert (paid[:6], paid[6], paid[-1], len(paid)) == ([0] * 6, 694_444, 694_468, 60)


@pytest.mark.parametrize(
    ("lost", "loan", "years"),
    [("499,999円", 0, None), ("50万円", 500_000, 5), ("5,004万円", 50_000_000, 6)],
)
def test_what_is_lent_for_what_is_lost(lost: str, loan: int, years: int | None) -> None:
    typed = ("--monthly", "20万円", "--paid-months", "40", "--uncollectable", lost)
    found = answer("aid", *typed)["loan"]
    assert (found["loan_yen"], found["years"]) == (loan, years)


@pytest.mark.parametrize(
    ("typed", "state", "own"),
    [
        (("--cost", "150万円", "--monitoring", "0", "--as-of", "2025-06-01"), 1_000_000, 500_000),
        # Of 2,500,000 a middling business has two thirds of 2,000,000.
        (
            (
                "--cost",
                "250万円",
                "--monitoring",
                "0",
                "--sales",
                "5億円",
                "--debt",
                "1億円",
                "--as-of",
                "2015-06-01",
            ),
            1_333_333,
            1_166_667,
        ),
        (
            ("--cost", "15万円", "--monitoring", "0", "--frame", "early", "--as-of", "2025-06-01"),
            100_000,
            50_000,
        ),
    ],
)
def test_who_pays_for_a_plan(typed: tuple[str, ...], state: int, own: int) -> None:
    found = answer("subsidy", "improvement-plan", *typed)
    assert (found["state_yen"], found["own_yen"]) == (state, own)
