from datetime import date

import pytest

pl = pytest.importorskip("polars")

from seido.loans.columns import Use, bind_loans  # noqa: E402
from seido.loans.reading import LoanReader  # noqa: E402
from seido.loans.terms import loan_terms  # noqa: E402
from seido.money.guarantee_fee.loan import term_in_months  # noqa: E402

DAY = date(2026, 10, 1)


def terms(**row):
    table = pl.DataFrame({"利率": ["1"], **{name: [value] for name, value in row.items()}})
    read, problems = LoanReader(bind_loans(table.columns)).read(table)
    (found,) = loan_terms(read, problems, DAY).to_dicts()
    return found, problems.told(list(Use))[0]


@pytest.mark.parametrize(
    ("row", "months", "count", "period"),
    [
        ({"期間": "60"}, 60, None, 1),
        ({"期間": "60", "返済回数": "60"}, 60, 60, 1),
        ({"期間": "60", "返済回数": "20"}, 60, 20, 3),
        ({"期間": "60", "据置期間": "12", "返済回数": "16"}, 60, 16, 3),
        ({"返済回数": "48", "据置期間": "12"}, 60, 48, 1),
        ({"返済回数": "16", "据置期間": "12", "返済間隔": "3"}, 60, 16, 3),
        ({"期間": "60", "据置期間": "12", "返済間隔": "3"}, 60, 16, 3),
        ({"期間": "60", "期日": "2031-10-03", "貸付日": "2026-10-01"}, 60, None, 1),
        ({"期日": "2031-10-03", "貸付日": "2026-10-01"}, 61, None, 1),
        ({"期日": "2031-10-01"}, 60, None, 1),
    ],
)
def test_term_instalments_and_period_follow_from_each_other(row, months, count, period):
    found, told = terms(返済方法="元金均等", **row)
    assert (found["months"], found["count"], found["period"], told) == (months, count, period, None)


@pytest.mark.parametrize(
    "lent", [date(2024, 1, 31), date(2024, 2, 29), date(2023, 11, 30), date(2025, 4, 1)]
)
@pytest.mark.parametrize(
    "due", [date(2024, 2, 29), date(2026, 1, 31), date(2026, 4, 1), date(2026, 4, 2)]
)
def test_a_last_day_gives_the_term_of_the_single_case(lent, due):
    row = {"貸付日": lent.isoformat(), "期日": due.isoformat()}
    assert terms(返済方法="一括", **row)[0]["months"] == term_in_months(lent, due)
    # One without a fee method (equal payments) has a term too.
    assert terms(返済方法="元利均等", **row)[0]["months"] == term_in_months(lent, due)
    found, _ = terms(返済方法="根保証", **row)
    assert (found["months"], found["days"]) == (None, (due - lent).days)


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"期間": "60", "返済回数": "7"}, "割り切れません。返済間隔"),
        ({"期間": "60", "返済回数": "30", "返済間隔": "3"}, "合いません"),
        ({"期間": "60", "返済間隔": "7"}, "割り切れません。返済回数"),
        ({"保証日数": "90", "据置期間": "1"}, "据置日数"),
        ({"期間": "60", "据置日数": "1"}, "据置日数"),
        ({"期間": "60", "据置金額": "1", "最終回返済額": "1"}, "両方の列"),
        ({"期間": "60", "最終回返済額": "1"}, "両方の列"),
    ],
)
def test_what_does_not_fit_together_is_told(row, sentence):
    assert sentence in terms(返済方法="元金均等", **row)[1]


@pytest.mark.parametrize(("last", "balloon"), [("20", 0), ("21", 11)])
def test_the_last_two_instalments_give_the_balloon(last, balloon):
    found, told = terms(返済方法="均等", 期間="60", 直前回返済額="10", 最終回返済額=last)
    assert (found["balloon"], told) == (balloon, None)


def test_absurd_numbers_give_no_term_and_do_not_wrap():
    row = {"返済回数": "9999999999999999", "返済間隔": "9999999999999999"}
    found, _ = terms(返済方法="元金均等", **row)
    assert found["months"] is None


def test_each_method_is_what_it_is_to_the_fee_and_to_the_schedule():
    ways = {
        ("元金均等", None, None): ("equal", "equal-principal"),
        ("元利均等", None, None): (None, "equal-payment"),
        ("元利均等", "均等", None): ("equal", "equal-payment"),
        ("不均等", None, None): ("unequal", None),
        ("不均等", None, "12x1"): ("unequal", "steps"),
        ("ステップ返済", None, "12x1"): ("unequal", "steps"),
        ("期日一括", None, None): ("bullet", "bullet"),
        ("当座貸越", None, None): ("revolving", None),
    }
    for (method, evenness, steps), (fee, plan) in ways.items():
        found, _ = terms(返済方法=method, 分割方法=evenness, 段階=steps, 期間="12")
        assert (found["fee_method"], found["plan"]) == (fee, plan)
