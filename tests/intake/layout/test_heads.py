from seido.intake.layout.heads import Block, blocks_at, filled

Rows = list[list[object]]


def blocks(*rows: list[object], at: int = 0, is_ragged: bool = True) -> list[Block]:
    return blocks_at(rows, at, is_ragged=is_ragged)


def test_the_cells_that_are_filled() -> None:
    assert filled([None, 0, "a"]) == [1, 2]


def test_a_row_that_names_its_columns() -> None:
    (block,) = blocks(["科目", "当期", "前期"], ["売上高", 2, 1])
    assert (block.first, block.end, block.names, block.width) == (0, 1, range(1), 3)
    assert [head.pieces for head in block.heads] == [("当期",), ("前期",)]


def test_headings_in_several_rows() -> None:
    rows: Rows = [
        ["勘定科目", "当期", None, "前期", None],
        [None, "金額", "構成比", "金額", "構成比"],
        ["売上高", 1, 100, 2, 100],
    ]
    (block,) = blocks(*rows)
    assert (block.first, block.end) == (0, 2)
    assert [head.pieces for head in block.heads] == [
        ("当期", "金額"),
        ("当期", "構成比"),
        ("前期", "金額"),
        ("前期", "構成比"),
    ]


def test_periods_above_the_row_of_names_and_days_below_it() -> None:
    (block,) = blocks([None, "実績", "計画"], ["科目", "R8/3", "R9/3"], ["売上高", 1, 2])
    assert (block.first, block.end) == (0, 2)
    (block,) = blocks(
        ["項目", "最新期", "前期"], ["決算年月", "2026年3月", "2025年3月"], ["売上高", 2, 1]
    )
    assert [head.pieces for head in block.heads] == [
        ("最新期", "2026年3月"),
        ("前期", "2025年3月"),
    ]


def test_columns_headed_by_periods_alone() -> None:
    (block,) = blocks([None, "前事業年度", "当事業年度"], ["売上高", 1, 2])
    assert block.names == range(1)
    (block,) = blocks(["損益計算書", "前期", "当期"], ["売上高", 1, 2])
    assert block.names == range(1)


def test_tables_side_by_side() -> None:
    left, right = blocks(["科目", "金額", None, "科目", "金額"], ["現金", 1, None, "借入金", 2])
    assert (left.names, left.stop) == (range(1), 3)
    assert (right.names, [head.at for head in right.heads]) == (range(3, 4), [4])


def test_rows_that_head_no_table() -> None:
    assert blocks(["区分", "法人"]) == []
    assert blocks(["売上高", "5"]) == []
    assert blocks(["科目"]) == []
    assert blocks([None, None, "（単位：千円）"]) == []
    assert blocks(["例示工業株式会社", "令和8年3月31日", "（単位：円）"]) == []
