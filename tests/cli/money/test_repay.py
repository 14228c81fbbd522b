import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main

LOAN = ("--principal", "5000000", "--rate", "2.40", "--months", "120")


def run(*options: str) -> Result:
    return CliRunner().invoke(main, ["repay", *options])


def answer(*options: str) -> dict[str, Any]:
    result = run(*options, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


@pytest.mark.parametrize("method", ["equal-principal", "equal-payment", "bullet"])
def test_the_schedule_is_whole(method: str) -> None:
    found = answer(*LOAN, "--method", method)
    rows = found["rows"]
    assert [row["period"] for row in rows] == list(range(1, 121))
    assert sum(row["principal"] for row in rows) == 5_000_000
    assert sum(row["interest"] for row in rows) == found["total_interest_yen"]
    assert sum(row["payment"] for row in rows) == found["total_yen"]
    assert rows[-1]["balance"] == 0
    assert {row["date"] for row in rows} == {None}


def test_rows_carry_days_and_whole_yen() -> None:
    found = answer(*LOAN, "--grace", "12", "--method", "元金均等", "--start", "R7.1.31")
    assert found["rows"][0] == {
        "period": 1,
        "date": "2025-02-28",
        "principal": 0,
        "interest": 10_000,
        "payment": 10_000,
        "balance": 5_000_000,
        "extra": 0,
        "bonus": 0,
    }
    assert (found["principal_yen"], found["paid_out_yen"]) == (5_000_000, 5_000_000)
    assert (found["payments"], found["monthly_yen"]) == (120, None)
    assert found["rows"][12]["principal"] == 5_000_000 // 108
    assert (found["total_interest_yen"], found["total_yen"]) == (664_950, 5_664_950)


def test_the_instalment_is_rounded_as_asked() -> None:
    found = answer(
        *("--principal", "1,000万円", "--rate", "2.4", "--months", "5年"),
        *("--method", "equal-principal", "--unit", "1000", "--rounding", "up"),
    )
    assert [row["principal"] for row in found["rows"]] == [167_000] * 59 + [147_000]


def test_the_first_payment_may_take_the_remainder() -> None:
    found = answer(
        *("--principal", "1000003", "--rate", "0", "--months", "10"),
        *("--method", "equal-principal", "--remainder", "first"),
    )
    assert [row["principal"] for row in found["rows"]] == [100_003] + [100_000] * 9


@pytest.mark.parametrize("step", ["12x100000", "12回×10万円"])
def test_steps_are_read(step: str) -> None:
    found = answer(
        *("--principal", "600万円", "--rate", "1.5", "--months", "36", "--method", "steps"),
        *("--step", step, "--step", "24x20万円"),
    )
    assert [row["principal"] for row in found["rows"]] == [100_000] * 12 + [200_000] * 24


def test_days_are_moved_and_interest_is_counted_by_days() -> None:
    found = answer(
        *("--principal", "1000万円", "--rate", "3.65", "--months", "1", "--method", "bullet"),
        *("--start", "2025-04-03", "--moved", "forward", "--interest", "daily"),
    )
    (row,) = found["rows"]
    assert (row["date"], row["interest"]) == ("2025-05-07", 30_000)


def test_every_problem_is_told_at_once() -> None:
    result = run(
        *("--principal", "-5", "--rate", "x", "--months", "0", "--method", "bullet"),
        *("--grace", "3", "--step", "3", "--unit", "0", "--interest", "daily"),
    )
    assert result.exit_code == 2
    assert result.stderr.count("\n- ") == 7
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "--principal: ありません"),
        ((*LOAN, "--method", "?"), "--method"),
        ((*LOAN, "--method", "equal-principal", "--grace", "120"), "uses up the term"),
        ((*LOAN, "--method", "equal-principal", "--unit", "10万円"), "repays no principal"),
        ((*LOAN, "--method", "steps", "--step", "119x1"), "there are 120"),
        ((*LOAN, "--method", "steps", "--step", "120x10万円"), "before the last payment"),
        ((*LOAN, "--method", "equal-principal", "--unit", "10万円"), "- --unit: "),
        (
            (*LOAN, *("--method", "bullet", "--from", "2025-04-01", "--extra", "2026-04-01=1億円")),
            "- --extra: ",
        ),
        (
            (*LOAN[2:], *("--method", "equal-payment", "--monthly", "1円", "--unit", "千円")),
            "- --monthly: ",
        ),
        ((*LOAN, "--method", "bullet", "--start", "9999-01-01"), "too far off"),
        ((*LOAN, "--method", "bullet", "--monthly", "1"), "either --monthly or --principal"),
        ((*LOAN, "--method", "bullet", "--days", "90"), "one of --months, --days and --end"),
        (
            (*LOAN[:4], "--method", "bullet", "--end", "2030-01-01"),
            "needs the day of the loan, --from",
        ),
        ((*LOAN, "--method", "bullet", "--rate-from", "2030"), "join a day and a value"),
        ((*LOAN, "--method", "equal-payment", "--in-advance"), "cannot be taken in advance"),
        ((*LOAN, "--method", "bullet", "--bonus", "1", "--bonus-payment", "1"), "either --bonus"),
        ((*LOAN, "--method", "bullet", "--payment-day", "32"), "no day of every month"),
        ((*LOAN[2:], "--method", "bullet", "--monthly", "1万円"), "equal principal or payments"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_exit_code_2(options: tuple[str, ...], said: str) -> None:
    result = run(*options)
    assert result.exit_code == 2
    assert said in result.stderr


def test_an_unreadable_day_brings_no_problem_that_is_none() -> None:
    result = run(*LOAN, *("--method", "bullet", "--start", "?", "--interest", "daily"))
    assert result.stderr.count("\n- ") == 1


def test_people_read_a_table_and_charts_ending_with_the_last_payment() -> None:
    result = run(*LOAN, *("--method", "equal-payment", "--start", "2025-04-01"))
    assert result.exit_code == 0
    for said in ("返済予定", "Balance", "2035-04-01", "120回", "█", "利息の合計", "paid in all"):
        assert said in result.stdout


def test_a_balloon_is_left_to_the_last_payment() -> None:
    rows = answer(*LOAN, "--method", "equal-principal", "--balloon", "200万円")["rows"]
    assert [row["principal"] for row in rows] == [25_000] * 119 + [2_025_000]
    refused = run(*LOAN, "--method", "bullet", "--balloon", "1")
    assert refused.exit_code == 2
    assert "leaves a balloon standing" in refused.output


@pytest.mark.parametrize(
    ("moved", "day"),
    [("forward", "2025-05-07"), ("翌営業日", "2025-05-07"), ("preceding", "2025-05-02")],
)
def test_a_payment_on_a_bank_holiday_is_moved(moved: str, day: str) -> None:
    # 2025-05-04 is a Sunday, and the 5th and 6th are holidays.
    found = answer(
        *("--principal", "120万円", "--rate", "2", "--months", "3", "--method", "equal-principal"),
        *("--from", "2025-04-04", "--holidays", moved),
    )
    assert found["rows"][0]["date"] == day


@pytest.mark.parametrize(("count", "first"), [("one-end", 55_200), ("両端", 56_400)])
def test_a_first_period_longer_than_a_month_is_charged_by_its_days(count: str, first: int) -> None:
    # 12,000,000 x 3.65 % is 1,200 yen a day: 46 days to the last of May, or 47 with both ends.
    found = answer(
        *("--principal", "1200万円", "--rate", "3.65", "--months", "12"),
        *("--method", "equal-principal", "--from", "2025-04-15", "--month-end"),
        *("--interest-by", "months", "--day-count", count),
    )
    rows = found["rows"]
    assert (rows[0]["date"], rows[0]["interest"]) == ("2025-05-31", first)
    assert rows[1]["interest"] == 11_000_000 * 365 // 120_000
    assert (rows[-2]["date"], rows[-1]["date"]) == ("2026-03-31", "2026-04-15")
    assert rows[-1]["interest"] == 1_500


def test_the_first_payment_and_the_later_ones_have_days_of_their_own() -> None:
    found = answer(
        *("--principal", "1200万円", "--rate", "3.65", "--months", "12"),
        *("--method", "equal-principal", "--lent-on", "2021-01-27", "--first", "2021-02-01"),
        *("--payment-day", "10日"),
    )
    days = [row["date"] for row in found["rows"]]
    assert days[:3] == ["2021-02-01", "2021-03-10", "2021-04-10"]
    assert days[-1] == "2022-01-10"
    assert [row["interest"] for row in found["rows"]][:2] == [6_000, 37 * 1_100]


def test_a_bill_bears_interest_in_advance_counting_both_ends() -> None:
    # https://note.com/kinyukeizaireki/n/n0c61eef4850e: 10 million, 3 %, 90 days
    bill = ("--principal", "1000万円", "--rate", "3", "--in-advance", "--from", "2025-02-01")
    for term in (
        ("--days", "90日", "--day-count", "both-ends"),
        ("--end", "2025-05-01", "--method", "手形貸付", "--day-count", "both-ends"),
    ):
        found = answer(*bill, *term)
        assert found["paid_out_yen"] == 9_926_028
        assert (found["total_interest_yen"], found["payments"]) == (73_972, 1)
        assert [(row["period"], row["date"], row["payment"]) for row in found["rows"]] == [
            (0, "2025-02-01", 73_972),
            (1, "2025-05-01", 10_000_000),
        ]
    renewed = answer(*bill, "--days", "89")
    assert renewed["total_interest_yen"] == 10_000_000 * 3 * 89 // 36_500


def test_a_rate_that_changes_and_a_bonus_part() -> None:
    # The figures of a calculator's manual: 25 million of which 7 half-yearly, 2 %, then 3.8 %.
    found = answer(
        *("--principal", "2500万円", "--bonus", "700万円", "--rate", "2", "--months", "30年"),
        *("--method", "equal-payment", "--from", "2025-04-01", "--rate-from", "2035-04-01=3.8%"),
    )
    rows = {row["period"]: row for row in found["rows"]}
    assert rows[1]["payment"] == rows[119]["payment"] == 66_531
    assert rows[6]["bonus"] == rows[120]["bonus"] == 155_711
    assert rows[121]["payment"] == rows[359]["payment"] == 78_316
    assert rows[126]["bonus"] == rows[354]["bonus"] == 183_637
    assert (found["total_yen"], found["total_uncut_yen"]) == (37_239_296, None)


def test_the_total_of_a_calculator_is_told_where_it_is_asked() -> None:
    loan = ("--principal", "100万円", "--rate", "2", "--months", "12", "--method", "equal-payment")
    found = answer(*loan, "--uncut")
    assert (found["total_yen"], found["total_uncut_yen"]) == (1_010_862, 1_010_866)
    assert "端数を残した総額" in run(*loan, "--uncut").stdout
    assert "端数を残した総額" not in run(*loan).stdout
    refused = run(*loan, "--unit", "1000", "--uncut")
    assert refused.exit_code != 0
    assert "端数を残した総額は" in refused.output


def test_what_bonus_payments_add_tells_the_part_that_they_repay() -> None:
    # http://faq.enegaeru.com/ja/articles/6006488: 2 million, 2 %, 10 years, 10,000 each half-year
    found = answer(
        *("--principal", "200万円", "--rate", "2", "--months", "120"),
        *("--method", "equal-payment", "--bonus-payment", "1万円"),
    )
    assert found["rows"][0]["payment"] == 16_742
    assert (found["rows"][5]["payment"], found["rows"][5]["bonus"]) == (26_742, 10_000)


@pytest.mark.parametrize(("after", "payments"), [("shorten", 11), ("lower", 12)])
def test_an_extra_payment_ends_the_loan_sooner_or_lowers_what_follows(
    after: str, payments: int
) -> None:
    found = answer(
        *("--principal", "1200万円", "--rate", "1.2", "--months", "12", "--from", "2025-04-01"),
        *("--method", "equal-principal", "--extra", "2025-07-01=100万円", "--after-extra", after),
    )
    assert found["payments"] == payments
    assert [row["extra"] for row in found["rows"]] == [0, 0, 1_000_000] + [0] * (payments - 3)
    assert sum(row["principal"] for row in found["rows"]) == 12_000_000


def test_a_payment_tells_how_much_can_be_borrowed() -> None:
    options = ("--rate", "2.0", "--months", "60", "--method", "equal-payment")
    found = answer("--monthly", "20万円", *options)
    assert (found["monthly_yen"], found["principal_yen"]) == (200_000, 11_410_528)
    assert found["rows"][0]["payment"] == 200_000
    more = answer("--principal", "11410529", *options)
    assert more["rows"][0]["payment"] == 200_001
    shown = run("--monthly", "20万円", *options)
    assert "借りられる額" in shown.stdout
    assert "11,410,528円" in shown.stdout


def test_people_see_extra_and_bonus_payments_where_there_are_some() -> None:
    loan = (*LOAN, "--method", "equal-payment")
    assert "うち繰上" not in run(*loan).stdout
    shown = run(
        *loan, "--from", "2025-04-01", "--extra", "2026-04-01=10万円", "--bonus-every", "12"
    )
    assert "うち繰上" in shown.stdout
    assert "うちボーナス" in run(*loan, "--bonus", "100万円").stdout
    bill = run("--principal", "100万円", "--rate", "3", "--days", "90", "--in-advance")
    assert "992,603円" in bill.stdout
