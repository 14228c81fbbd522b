from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES, FORMULAS
from seido.intake.business import Business, parse_business
from seido.intake.headings import Part, find_meaning, find_word
from seido.intake.ledger.sums import Computed, Given, add_up
from seido.intake.values.cell import Cell
from seido.refusal import Problem, Refused
from seido.rules.values import Range, Value

BORROWINGS = ENTRIES["borrowings"]
IN_PARTS = [fact for fact in ENTRIES.values() if fact.parts]
OF_THIS_YEAR = [fact for fact in IN_PARTS if not fact.name.endswith("_year_before")]
YEN = st.integers(0, 10**12)


def part(value: Value, *, scale: int = 1, row: int = 2) -> Given:
    return Given(value, Cell("長期借入金", value, f"x.csv B{row}", scale))


def parts(*values: Value, scale: int = 1) -> dict[int, Given]:
    """Return parts of a form: those given, and the others nil."""
    return {
        number: part(value, scale=scale)
        for number, value in enumerate([*values, 0, 0, 0, 0][: len(BORROWINGS.parts)])
    }


def whole(value: Value) -> Given:
    return Given(value, Cell("借入金", value, "x.csv B9"))


def ledger(*rows: tuple[str, object]) -> Business:
    lines = "".join(f"{name},{value}\n" for name, value in (("科目", "金額"), *rows))
    return parse_business("決算.csv", lines.encode())


def problem_of(name: str, text: str) -> Problem:
    with pytest.raises(Refused) as caught:
        parse_business(name, text.encode())
    (problem,) = caught.value.problems
    return problem


@given(st.lists(YEN, min_size=1, max_size=4))
def test_an_export_is_added_up_and_what_it_does_not_list_is_nil(values: list[int]) -> None:
    names = [names[0] for names in BORROWINGS.parts]
    assert ledger(*zip(names, values, strict=False)).facts == {"borrowings": sum(values)}


@given(st.lists(YEN, min_size=4, max_size=4))
def test_any_other_file_gives_every_part(values: list[int]) -> None:
    given_parts = parts(*values)
    found = add_up(BORROWINGS, given_parts, None)
    assert isinstance(found, Computed)
    assert found.value == sum(values)
    del given_parts[2]
    problem = add_up(BORROWINGS, given_parts, None)
    assert isinstance(problem, Problem)
    assert "「長期借入金」も書いてください（なければ0円）" in problem.ja


@pytest.mark.parametrize(
    ("values", "total"),
    [
        ([5, Range(1, 3)], Range(6, 8)),
        ([5, Range(1, None)], Range(6, None)),
        ([5, Range(None, 3)], Range(None, 8)),
        ([5, None], None),
        ([Range(None, 3), Range(1, None)], None),
    ],
)
def test_parts_known_in_part_bound_the_sum(values: list[Value], total: Value) -> None:
    found = add_up(BORROWINGS, parts(*values), None)
    assert isinstance(found, Computed)
    assert found.value == total


@pytest.mark.parametrize(
    ("given_whole", "values", "agrees"),
    [
        (30, [10, 20], True),
        (31, [10, 20], False),
        (29, [10, 20], False),
        (Range(25, 35), [10, 20], True),
        (Range(31, 35), [10, 20], False),
        (30, [10, Range(15, 25)], True),
        (30, [10, Range(21, 25)], False),
        (30, [10, None], True),
    ],
)
def test_the_whole_and_its_parts_must_agree(
    given_whole: Value, values: list[Value], agrees: bool
) -> None:
    found = add_up(BORROWINGS, parts(*values), whole(given_whole))
    assert isinstance(found, Problem) is not agrees
    if isinstance(found, Problem):
        assert found.place == "x.csv B9"
        assert "合いません" in found.ja


def test_an_exact_sum_narrows_a_whole_that_is_a_range_or_not_known() -> None:
    for given_whole in (Range(1, 100), None):
        found = add_up(BORROWINGS, parts(10, 20), whole(given_whole))
        assert isinstance(found, Computed)
        assert found.value == 30


def test_beside_a_whole_the_parts_need_not_be_complete_but_may_not_pass_it() -> None:
    some = {0: part(10)}
    assert add_up(BORROWINGS, some, whole(30)) is None
    assert isinstance(add_up(BORROWINGS, some, whole(9)), Problem)


@pytest.mark.parametrize(("off", "fits"), [(2, True), (3, True), (4, False)])
def test_rounded_sheets_may_miss_by_a_unit_for_each_figure(off: int, fits: bool) -> None:
    rows = [("短期借入金", 10), ("長期借入金", 20), ("借入金合計", 30 + off), ("社債", 1)]
    found = ledger(("単位：千円", ""), *rows)
    assert ("borrowings" in found.facts) is fits
    assert any("合いません" in note.ja for note in found.notes) is not fits


def test_a_sum_below_what_the_fact_can_be_is_a_problem() -> None:
    problem = add_up(BORROWINGS, parts(-5), None)
    assert isinstance(problem, Problem)
    assert "0円を下回ります" in problem.ja


@pytest.mark.parametrize("fact", IN_PARTS, ids=lambda fact: fact.name)
def test_no_part_bears_the_name_of_another_fact(fact: Entry) -> None:
    for number, names in enumerate(fact.parts):
        for name in names:
            word = find_word(name)
            assert word is None or word[0] is fact, name
            assert find_meaning(Cell(name, 1, "", in_ledger=True)) == (Part(fact, number), 0), name
    assert len(fact.parts) > 1
    assert fact.name not in FORMULAS


@pytest.mark.parametrize("fact", OF_THIS_YEAR, ids=lambda fact: fact.name)
@given(data=st.data())
def test_every_spelling_of_every_part_is_added(fact: Entry, data: Any) -> None:
    names = [data.draw(st.sampled_from(spellings)) for spellings in fact.parts]
    values = [data.draw(YEN) for _ in names]
    lines = "".join(f"{name},{value}\n" for name, value in zip(names, values, strict=True))
    found = parse_business("x.csv", f"科目,金額\n{lines}".encode())
    assert found.facts == {fact.name: sum(values)}
    assert found.origins[fact.name] == f"x.csv B2（{found.computed[fact.name].ja}）"


def test_a_balance_sheet_by_account() -> None:
    found = ledger(
        ("現金", 500_000),
        ("普通預金", 3_000_000),
        ("当座預金", 1_000_000),
        ("定期預金", 10_000_000),
        ("短期借入金", 5_000_000),
        ("1年以内返済予定の長期借入金", 6_000_000),
        ("長期借入金", 30_000_000),
        ("役員借入金", 2_000_000),
        ("社債", 10_000_000),
        ("１年内償還予定の社債", 5_000_000),
        ("建物", 7_000_000),
    )
    assert found.facts == {"cash": 14_500_000, "borrowings": 43_000_000, "bonds": 15_000_000}
    assert found.origins["cash"] == "決算.csv B2（現金＋当座預金＋普通預金＋定期預金）"
    assert found.origins["bonds"] == "決算.csv B10（社債＋1年内償還予定の社債）"
    assert [cell.heading for cell in found.ignored] == ["建物"]


def test_interest_by_account() -> None:
    found = ledger(("受取利息", 1_000), ("受取配当金", 20_000), ("支払利息", 300_000))
    assert found.facts == {"interest_income": 21_000, "interest_expense": 300_000}
    assert found.origins["interest_expense"] == "決算.csv B4（支払利息）"
    assert ledger(("支払利息", 300), ("手形売却損", 40), ("社債利息", 5)).facts == {
        "interest_expense": 345
    }


def test_a_dash_is_nought_only_where_a_total_agrees() -> None:
    rows: list[tuple[str, object]] = [("短期借入金", "－"), ("長期借入金", 5)]
    assert ledger(*rows).facts == {"borrowings": Range(5, None)}
    assert ledger(*rows, ("借入金合計", 5)).facts == {"borrowings": 5}
    assert ledger(("社債", "－"), ("長期借入金", 5)).facts == {"borrowings": 5}


def test_depreciation_stands_under_expenses_and_under_manufacturing_costs() -> None:
    rows: list[tuple[str, object]] = [
        ("売上高", 900),
        ("売上原価", 500),
        ("売上総利益", 400),
        ("【販売費及び一般管理費】", ""),
        ("減価償却費", 30),
        ("営業利益", 70),
        ("製造原価報告書", ""),
        ("減価償却費", 50),
    ]
    found = ledger(*rows)
    assert found.facts == {"sales": 900, "operating_profit": 70, "depreciation": 80}
    assert found.origins["depreciation"] == (
        "決算.csv B6（販売費及び一般管理費の減価償却費＋製造原価の減価償却費）"
    )
    assert ledger(*rows[:6]).facts["depreciation"] == 30
    assert ledger(*rows, ("キャッシュ・フロー計算書", ""), ("減価償却費", 80)).facts == found.facts
    found = ledger(*rows, ("キャッシュ・フロー計算書", ""), ("減価償却費", 81))
    assert found.facts == {"sales": 900, "operating_profit": 70}
    assert ["＝80円と合いません" in note.ja for note in found.notes] == [True]


def test_the_year_before_is_added_up_alike() -> None:
    text = (
        "科目,当期,前期\n売上高,9,8\n販売費及び一般管理費,,\n減価償却費,30,29\n"
        "製造原価報告書,,\n減価償却費,50,47\n普通預金,5,4\n"
    )
    assert parse_business("x.csv", text.encode()).facts == {
        "sales": 9,
        "sales_year_before": 8,
        "depreciation": 80,
        "depreciation_year_before": 76,
        "cash": 5,
    }


def test_the_same_account_on_two_sheets_counts_once() -> None:
    rows = (("減価償却費", 30), ("損益計算書", ""), ("販管費の内訳", ""), ("減価償却費", 30))
    assert ledger(*rows).facts == {"depreciation": 30}
    found = ledger(*rows[:3], ("減価償却費", 31), ("売上高", 5))
    assert found.facts == {"sales": 5}
    assert ["食い違う" in note.ja for note in found.notes] == [True]


def test_outside_an_export_a_part_that_is_missing_is_asked_for() -> None:
    problem = problem_of("x.toml", "受取利息 = '3万円'\n総資産 = 1\n純資産 = 1\n")
    assert problem.place == "x.toml 受取利息"
    assert problem.field == "受取利息"
    assert problem.ja == (
        "「受取配当金」も書いてください（なければ0円）。"
        "または合計を「受取利息・受取配当金」に書いてください"
    )
    text = "受取利息 = '3万円'\n受取配当金 = '0円'\n減価償却費 = 5\n社債 = 7\n"
    assert parse_business("x.toml", text.encode()).facts == {
        "interest_income": 30_000,
        "depreciation": 5,
        "bonds": 7,
    }


def test_a_part_that_cannot_be_read_is_the_only_problem() -> None:
    problem = problem_of("x.toml", "受取利息 = '約3万'\n事業利益 = 5\n営業利益 = 4\n")
    assert "おおよそ" in problem.ja


def test_a_sum_serves_the_totals_that_need_it() -> None:
    found = ledger(("短期借入金", 5), ("長期借入金", 7), ("有利子負債合計", 20))
    assert found.facts == {"borrowings": 12, "bonds": 8}
    assert found.computed["bonds"].ja == "有利子負債から計算"


TRIAL_BALANCE = """残高試算表,,,,,
勘定科目,前期繰越,当期借方,当期貸方,当期残高,構成比
[現金・預金],,,,,
現金,100000,1,1,250000,1
普通預金,3000000,1,1,2750000,9
現金・預金合計,3100000,1,1,3000000,10
短期借入金,1,,,1000000,3
長期借入金,1,,,9000000,30
負債合計,,,,22000000,
純資産合計,,,,8000000,
売上高,0,,,48000000,100
[販売管理費],,,,,
減価償却費,0,,,700000,
営業損益金額,,,,1500000,
支払利息,0,,,150000,
経常損益金額,,,,1350020,
当期純損益金額,,,,1000000,
"""


BALANCES = {
    "cash": 3_000_000,
    "borrowings": 10_000_000,
    "liabilities": 22_000_000,
    "net_assets": 8_000_000,
}
FLOWS = {
    "sales": 48_000_000,
    "depreciation": 700_000,
    "operating_profit": 1_500_000,
    "interest_expense": 150_000,
    "ordinary_profit": 1_350_020,
    "net_profit": 1_000_000,
}


def test_a_trial_balance_is_read_from_its_closing_balances() -> None:
    found = parse_business("試算表.csv", TRIAL_BALANCE.encode("cp932"))
    assert found.facts == BALANCES
    assert found.ignored == ()
    (question,) = found.questions
    assert set(question.facts) == FLOWS.keys()
    whole = parse_business("試算表.csv", TRIAL_BALANCE.encode("cp932"), {question.id: "year"})
    assert whole.facts == BALANCES | FLOWS
    assert whole.questions == ()
    wrong = TRIAL_BALANCE.replace("2750000", "2750001")
    found = parse_business("試算表.csv", wrong.encode("cp932"))
    assert found.facts.keys() == BALANCES.keys() - {"cash"}
    assert ["現金＋普通預金＝3,000,001円と合いません" in each.ja for each in found.notes] == [True]
