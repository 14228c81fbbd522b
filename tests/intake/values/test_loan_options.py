from datetime import date

import pytest

from seido.intake.values.loan_options import (
    METHODS,
    PLANS,
    WAY_NAMES,
    WAYS,
    parse_extra,
    parse_lending_day,
    parse_payment_day,
    parse_rate_change,
    parse_step,
)
from seido.intake.values.readers import parse_choice
from seido.money.guarantee_fee.loan import Method
from seido.money.repayment.changes import Extra, RateChange
from seido.money.repayment.terms import RepaymentMethod, Step
from seido.refusal import Refused
from seido.rules.quantity import man, percent


def test_a_loan_may_not_begin_where_dates_end() -> None:
    assert parse_lending_day("8999-12-31") == date(8999, 12, 31)
    with pytest.raises(Refused, match="too far off"):
        parse_lending_day("9000-01-01")


def test_a_step_is_payments_times_yen() -> None:
    assert parse_step("12x50000") == parse_step("12回×5万円") == Step(12, 50_000)
    with pytest.raises(Refused, match="12x50000"):
        parse_step("12")


@pytest.mark.parametrize(("names", "place"), [(METHODS, 0), (PLANS, 1)])
def test_the_method_of_a_column_takes_every_name_of_the_single_commands(
    names: dict[str, tuple[str, ...]], place: int
) -> None:
    for key, spellings in names.items():
        for spelling in (key, *spellings):
            way = WAYS[parse_choice(spelling, WAY_NAMES)][place]
            assert way is not None
            assert way.value == key


def test_every_method_and_plan_has_its_way() -> None:
    assert WAYS.keys() == WAY_NAMES.keys()
    assert {method for method, _ in WAYS.values()} == {*Method, None}
    assert {plan for _, plan in WAYS.values()} == {*RepaymentMethod, None}


@pytest.mark.parametrize(
    ("text", "day"), [("10", 10), (5, 5), ("毎月25日", 25), ("月末", 31), ("末", 31), ("31日", 31)]
)
def test_a_payment_day_is_a_day_of_every_month(text: object, day: int) -> None:
    assert parse_payment_day(text) == day


@pytest.mark.parametrize("text", ["0", "32日", "十日ごろ", "2025-04-10"])
def test_other_payment_days_are_refused(text: str) -> None:
    with pytest.raises(Refused):
        parse_payment_day(text)


def test_what_happens_on_a_day_is_joined_to_it() -> None:
    change = RateChange(date(2027, 4, 1), percent("1.5"))
    assert parse_rate_change("2027-04-01=1.5%") == parse_rate_change("R9.4.1＝1.5") == change
    assert parse_extra("2027/6/30 = 100万円") == Extra(date(2027, 6, 30), man(100))
    for text in ("2027-04-01", "2027-04-01=1=2", "=1.5", "2027-04-01=", "来年=1.5"):
        with pytest.raises(Refused):
            parse_rate_change(text)
