from pathlib import Path

from tests.businesses import DAY

from seido.answers.balances import balance_json, balances
from seido.frames.register import FRAMES
from seido.intake.business import read_business
from seido.rules.quantity import man
from seido.screening import screen

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_what_is_left_of_an_account_is_its_cap_less_what_is_in_use() -> None:
    facts = read_business(EXAMPLES / "restaurant.xlsx").facts
    rows = {row["account"]: row for row in map(balance_json, balances(screen(facts, DAY)))}
    assert list(rows) == [each.id for each in FRAMES]
    small = rows["small_sum"]
    amounts = [small[f"{name}_yen"] for name in ("cap", "used", "left")]
    assert amounts == [man(2_000), man(420), man(1_580)]
    assert "small-enterprise-guarantee" in small["schemes"]


def test_an_amount_that_is_not_known_is_none_and_schemes_are_those_offered() -> None:
    rows = [balance_json(each) for each in balances(screen({}, DAY))]
    assert any(row["left_yen"] is None for row in rows)
    named = {scheme for row in rows for scheme in row["schemes"]}
    assert "specified-bond-guarantee" in named
    assert "crisis-guarantee" not in named
