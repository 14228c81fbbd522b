from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.facts.vocabulary import FORMULAS
from seido.intake.ledger.totals import Settled, Total, parts_of, settle
from seido.intake.values.cell import Cell
from seido.rules.values import Range, Value

YEN = st.integers(0, 10**12)


def given_total(name: str, value: Value, *, scale: int = 1, in_ledger: bool = False) -> Total:
    formula = FORMULAS[name]
    return Total(formula, value, Cell(formula.label.ja, value, "x.csv B9", scale, in_ledger))


def test_the_parts_of_a_total() -> None:
    assert parts_of(FORMULAS["total_assets"]) == {"net_assets", "liabilities"}


@given(st.integers(-(10**12), 10**12), YEN)
def test_a_total_fills_whichever_part_is_missing(net: int, debts: int) -> None:
    facts = {"net_assets": net, "liabilities": debts}
    total = given_total("total_assets", net + debts)
    for name, value in facts.items():
        others: dict[str, Value] = {key: facts[key] for key in facts if key != name}
        for unknown in (others, {**others, name: None}, {**others, name: Range(value, None)}):
            settled = settle([total], unknown)
            assert list(settled.filled) == [name]
            filled = settled.filled[name]
            assert (filled.value, filled.place) == (value, "x.csv B9")
            assert filled.how.ja == "総資産額から計算"
            assert not settled.problems
    assert settle([total], facts) == Settled()


@given(YEN, YEN, YEN)
def test_one_total_may_wait_for_another(loans: int, bonds: int, cash: int) -> None:
    totals = [
        given_total("net_debt", loans + bonds - cash),
        given_total("interest_bearing_debt", loans + bonds),
    ]
    filled = settle(totals, {"borrowings": loans}).filled
    assert {name: each.value for name, each in filled.items()} == {"bonds": bonds, "cash": cash}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"net_assets": 5, "liabilities": 6}, "合いません"),
        ({"net_assets": 13}, "合いません"),
        ({"net_assets": 5, "liabilities": Range(8, None)}, "合いません"),
    ],
)
def test_contradictions_are_problems(facts: dict[str, Any], said: str) -> None:
    settled = settle([given_total("total_assets", 12)], facts)
    assert not settled.filled
    (problem,) = settled.problems
    assert said in problem.ja
    assert "「純資産額」「負債額」" in problem.ja
    assert problem.place == "x.csv B9"


@pytest.mark.parametrize(
    ("value", "facts"),
    [(12, {}), (12, {"net_assets": Range(1, 2)}), (Range(1, None), {"net_assets": 5})],
)
def test_a_lone_total_is_left_aside_and_said_to_be(value: Value, facts: dict[str, Any]) -> None:
    total = given_total("total_assets", value)
    settled = settle([total], facts)
    assert (settled.filled, settled.problems, settled.unused) == ({}, [], [total.cell])
    (note,) = settled.notes
    assert "「総資産額」だけでは内訳が分からない" in note.ja
    assert "「純資産額」「負債額」" in note.ja


def test_a_lone_total_of_an_accounting_export_is_no_mistake() -> None:
    total = given_total("total_assets", 12, in_ledger=True)
    settled = settle([total], {})
    assert settled.unused == [total.cell]
    assert not settled.problems


@pytest.mark.parametrize(
    ("scale", "off", "fits"), [(1_000, 2_000, True), (1_000, 2_001, False), (1, 1, False)]
)
def test_rounded_sheets_may_miss_by_one_unit_for_each_part(
    scale: int, off: int, fits: bool
) -> None:
    total = given_total("total_assets", 100_000 + off, scale=scale)
    settled = settle([total], {"net_assets": 40_000, "liabilities": 60_000})
    assert bool(settled.problems) is not fits
