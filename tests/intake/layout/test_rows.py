from seido.intake.layout.columns import understood_columns
from seido.intake.layout.heads import blocks_at
from seido.intake.layout.layout import Row, RowKind
from seido.intake.layout.rows import Section, is_figure, is_unit_row, table_rows
from seido.tables.cells.sheet import Unread


def rows_of(*rows: list[object], is_ragged: bool = True) -> list[Row]:
    (block,) = blocks_at(rows, 0, is_ragged=is_ragged)
    columns = understood_columns(block.heads, block.stop, "{},{}".format)
    body = range(block.end, len(rows))
    return list(table_rows(rows, body, block, columns, {}, {}, frozenset({3})))


def test_rows_are_accounts_totals_and_headings() -> None:
    found = rows_of(["科目", "当期"], ["【資産の部】"], ["現金", 5], ["預金", 7], ["資産合計", 12])
    assert [row.kind for row in found] == [
        RowKind.HEADING,
        RowKind.ACCOUNT,
        RowKind.ACCOUNT,
        RowKind.TOTAL,
    ]
    assert [row.is_hidden for row in found] == [False, False, True, False]


def test_parts_of_accounts_bear_the_accounts_name() -> None:
    found = rows_of(["科目", "補助科目", "残高"], ["普通預金", None, 9], [None, "みなと信金", 9])
    assert [(row.name, row.kind) for row in found] == [
        ("普通預金", RowKind.ACCOUNT),
        ("普通預金", RowKind.PART),
    ]


def test_a_number_mark_is_no_name() -> None:
    (row,) = rows_of(["科目", None, "金額"], ["売上（収入）金額", "①", 24_500_000])
    assert (row.name, dict(row.values)) == ("売上（収入）金額", {2: 24_500_000})


def test_a_row_with_more_cells_than_headings_has_slipped() -> None:
    (row,) = rows_of(["科目", "当期"], ["売上高", "64", "200", "000"])
    assert row.kind is RowKind.SLIPPED
    (row,) = rows_of(["科目", "当期"], ["売上高", "64", "概算"])
    assert row.kind is RowKind.ACCOUNT


def test_units_beside_and_below() -> None:
    (row,) = rows_of(["項目", "回答", "単位"], ["資本金", "5,000", "千円"])
    assert row.unit == "千円"
    assert is_unit_row([None, "千円", "百万円"])
    assert not is_unit_row([None, "千円", "5"])


def test_sections_are_met_from_the_top() -> None:
    section = Section("製造原価報告書")
    assert section.name == "製造原価"
    assert section.meet(["減価償却費", 5]) == "製造原価"
    assert section.meet(["【販売費及び一般管理費】"]) == "販売費及び一般管理費"
    assert section.meet([None]) == "販売費及び一般管理費"


def test_what_is_a_figure() -> None:
    assert all(map(is_figure, [5, "△5", Unread.UNCOMPUTED]))
    assert not any(map(is_figure, ["法人", None, True]))
