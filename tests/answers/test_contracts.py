import json
from datetime import date

import pytest

from seido.answers.contracts import aid_json
from seido.money.mutual_aid.contract import Contract
from seido.money.mutual_aid.statement import statement
from seido.rules.quantity import man


def test_a_contract_is_json_with_all_that_it_gives() -> None:
    day = date(2016, 4, 1)
    answer = statement(
        Contract(man(20), 40),
        day,
        uncollectable=man(7_000),
        prepaid_months=0,
        full_in_september_2011=False,
    )
    told = aid_json(answer, day, uncollectable=man(7_000), prepaid_months=0)
    assert json.loads(json.dumps(told)) == told
    assert (told["contributions_yen"], told["loan"]["loan_yen"]) == (man(800), man(7_000))
    assert told["loan"]["uncollectable_yen"] == man(7_000)
    assert told["surrender"]["voluntary_yen"] == man(800)
    assert told["source"]


@pytest.mark.parametrize(("day", "rate"), [(date(2016, 4, 1), "5.00"), (date(2026, 4, 1), "0.90")])
def test_the_reduction_for_months_ahead_is_told_in_thousandths(day: date, rate: str) -> None:
    answer = statement(Contract(man(20), 40), day)
    told = aid_json(answer, day, uncollectable=None, prepaid_months=0)
    assert told["prepayment"]["rate_per_mille"] == rate
