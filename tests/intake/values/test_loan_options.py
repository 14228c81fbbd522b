from datetime import date

import pytest

from seido.intake.values.loan_options import (
    METHODS,
    PLANS,
    WAY_NAMES,
    WAYS,
    parse_lending_day,
    parse_step,
)
from seido.intake.values.readers import parse_choice
from seido.money.guarantee_fee.loan import Method
from seido.money.repayment.terms import RepaymentMethod, Step
from seido.refusal import Refused


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
