import json
from fractions import Fraction

from seido.answers.schedules import schedule_json
from seido.money.repayment.schedule import repayment_schedule
from seido.money.repayment.terms import RepaymentMethod, RepaymentTerms
from seido.rules.quantity import man


def test_a_schedule_is_json_whose_rows_come_to_its_totals() -> None:
    terms = RepaymentTerms(
        principal=man(500), rate=Fraction(24, 1000), months=10, plan=RepaymentMethod.EQUAL_PRINCIPAL
    )
    told = schedule_json(repayment_schedule(terms))
    assert json.loads(json.dumps(told)) == told
    assert sum(row["principal"] for row in told["rows"]) == man(500)
    assert sum(row["interest"] for row in told["rows"]) == told["total_interest_yen"]
    assert told["total_yen"] == man(500) + told["total_interest_yen"]
    assert told["rows"][-1]["balance"] == 0
