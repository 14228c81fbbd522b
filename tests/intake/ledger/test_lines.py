import pytest
from tests.intake.sheets import business

from seido.intake.ledger.lines import figure
from seido.intake.values.cell import Several
from seido.tables.cells.sheet import Scaled, Unread


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("64,200", 64_200_000),
        (64.2, 64_200),
        ("△1,200", -1_200_000),
        (Scaled(5, 1_000), 5_000),
        ("不明", None),
        (Several((1, 2)), None),
        (Unread.FAULTY, None),
    ],
)
def test_figures_in_whole_yen(value: object, amount: int | None) -> None:
    assert figure(value, 1_000) == amount
    assert figure(value, None) is None


PROFITS = """科目,金額,
【売上高】,,
売上高,65,
売上値引戻り高,-1,64
営業利益,,5
【営業外費用】,,
支払利息,3,3
"""


def test_inner_amounts_and_the_outer_total_of_their_group() -> None:
    assert business(PROFITS).facts == {"sales": 64, "operating_profit": 5, "interest_expense": 3}


def test_an_outer_amount_that_no_inner_ones_come_to_is_not_chosen_from() -> None:
    found = business("科目,金額,\n支払利息,10,300\n売上高,,5\n")
    assert found.facts == {"sales": 5}


def test_a_footnote_before_a_figure_is_no_part_of_it() -> None:
    found = business("科目,当期\n短期借入金,※1 2000\n手形借入金,（注2） 500\n売上高,＊３　９\n")
    assert found.facts == {"borrowings": 2_500, "sales": 9}


def test_units_of_the_heading_the_row_and_the_value() -> None:
    assert business("単位：千円\n科目,当期（百万円）\n売上高,2\n").facts == {"sales": 2_000_000}
    assert business("項目,回答,単位\n売上高,2,万円\n").facts == {"sales": 20_000}
    assert business("単位：千円\n科目,当期\n売上高,2百万円\n").facts == {"sales": 2_000_000}
    assert business("単位：千円\n科目,当期\n売上高（円）,2\n").facts == {"sales": 2}
