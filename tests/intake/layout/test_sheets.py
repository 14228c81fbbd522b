from seido.intake.headings import is_apart, is_heading
from seido.intake.layout.layout import Shape
from seido.intake.layout.pairs import Vocabulary
from seido.intake.layout.sheets import Understood, understood_sheet
from seido.tables.cells.sheet import Sheet

VOCABULARY = Vocabulary(is_heading, is_apart)


def understood(*rows: list[object], name: str = "", hidden: bool = False) -> Understood:
    sheet = Sheet(name, [*rows], is_hidden=hidden, is_ragged=True)
    return understood_sheet("x.csv", sheet, 1, VOCABULARY)


def units(*rows: list[object], name: str = "") -> list[int | None]:
    return [table.unit.yen for table in understood(*rows, name=name).tables]


LEDGER: list[list[object]] = [["科目", "当期"], ["売上高", 64_200]]


def test_the_unit_of_a_table_stands_above_below_in_its_head_or_in_the_sheets_name() -> None:
    assert units(["（単位：千円）"], *LEDGER) == [1_000]
    assert units(*LEDGER, ["※ 金額の単位は千円です。"]) == [1_000]
    assert units(["科目（千円）", "当期"], ["売上高", 64_200]) == [1_000]
    assert units(*LEDGER, name="損益計算書（千円）") == [1_000]
    assert units(*LEDGER) == [1]


def test_each_table_has_its_own_unit_and_keeps_that_of_the_one_above() -> None:
    assert units(["単位：千円"], *LEDGER, [], ["単位：円"], *LEDGER) == [1_000, 1]
    assert units(["単位：千円"], *LEDGER, [], *LEDGER) == [1_000, 1_000]


def test_pairs_have_the_unit_above_them_or_that_of_a_footnote() -> None:
    found = understood(["負債額", 5], ["千円"], ["純資産額", 100])
    assert [(pair.heading, pair.scale) for pair in found.pairs] == [
        ("負債額", 1),
        ("純資産額", 1_000),
    ]
    found = understood(["負債額", 5], ["純資産額", 100], ["※ 単位は千円です"])
    assert [pair.scale for pair in found.pairs] == [1_000, 1_000]


def test_the_unit_of_a_table_may_not_be_that_of_the_pairs_below_it() -> None:
    found = understood(["単位：千円"], *LEDGER, [], ["希望額", 10_000])
    assert [(unit.yen, place) for place, unit in found.carried.items()] == [(1_000, "x.csv B5")]


def test_hidden_sheets_and_columns_are_told() -> None:
    found = understood(*LEDGER, name="旧", hidden=True)
    assert found.tables == []
    assert ["非表示のシート「旧」" in note.ja for note in found.notes] == [True]
    sheet = Sheet("S", [*LEDGER], hidden_columns=frozenset({1}))
    found = understood_sheet("x.xlsx", sheet, 1, VOCABULARY)
    assert ["非表示の列" in note.ja for note in found.notes] == [True]


def test_several_businesses_and_rows_that_have_slipped_are_told() -> None:
    found = understood(["売上高", "資本金"], [1, 2], [3, 4])
    assert ["一社分" in note.ja for note in found.notes] == [True]
    found = understood(["科目", "当期"], ["売上高", "64", "200", "000"])
    assert ["見出しより項目が多く" in note.ja for note in found.notes] == [True]


def test_rows_that_are_years_are_a_table_turned() -> None:
    (table,) = understood(["決算期", "売上高"], ["2025年3月期", 1], ["2026年3月期", 2]).tables
    assert table.is_turned
    assert [column.period.text for column in table.columns] == ["2025年3月期", "2026年3月期"]


def test_a_trial_balance_is_known_by_its_columns_or_its_title() -> None:
    balance: list[list[object]] = [["科目", "前期繰越", "当期残高"], ["現金", 1, 2]]
    assert understood(*balance).tables[0].is_trial
    assert understood(["残高試算表"], *LEDGER).tables[0].is_trial
    both: list[list[object]] = [["残高試算表"], ["科目", "当期", "前期"], ["売上高", 2, 1]]
    assert not understood(*both).tables[0].is_trial


def test_a_sheet_without_headings_that_a_layout_knows() -> None:
    (table,) = understood(
        ["1", "みなと信金", "本店", "", "9000000", "190000", "2.05", "運転", "無"]
    ).tables
    assert (table.shape, table.layout) == (Shape.LOANS, "etax_borrowings")
