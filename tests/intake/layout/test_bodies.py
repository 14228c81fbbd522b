from seido.intake.layout.bodies import Body, parted

APART = {"希望額", "従業員数"}


def bodies(*rows: list[object]) -> tuple[list[Body], list[int]]:
    return parted(rows, {}, APART.__contains__, is_ragged=True)


def test_rows_stand_below_the_headings_above_them() -> None:
    found, loose = bodies(
        ["例示工業"], ["科目", "当期"], ["売上高", 5], ["科目", "前期"], ["売上高", 4]
    )
    assert [(body.first, body.end, body.rows) for body in found] == [(1, 2, [2]), (3, 4, [4])]
    assert loose == [0]


def test_pairs_below_a_gap_leave_the_table() -> None:
    table: list[list[object]] = [["科目", "前期", "当期"], ["売上高", 4, 5]]
    pairs: list[list[object]] = [["希望額", "1,000万円"], ["資金使途", "運転資金"]]
    gaps: list[list[object]] = [[], ["【申込内容】"]]
    for gap in gaps:
        found, loose = bodies(*table, gap, *pairs)
        assert (found[0].rows, loose) == ([1, 2], [3, 4])
    found, loose = bodies(*table, *pairs)
    assert (found[0].rows, loose) == ([1, 2, 3], [])
    found, loose = bodies(*table, [], ["従業員数", 11, 12])
    assert loose == []


def test_a_list_of_loans_is_known_by_its_headings() -> None:
    (body,), _ = bodies(["No", "金融機関名", "借入残高"], ["1", "みなと信金", 5])
    assert body.loans is not None
    assert body.blocks[0].names == range(1, 2)


def test_rows_that_say_what_they_are() -> None:
    rows: list[list[object]] = [[None, "貸借対照表", "当期残高"], [None, "現金", 5]]
    (body,), _ = parted(rows, {0: "columns", 1: "account"}, APART.__contains__, is_ragged=True)
    assert (body.blocks[0].names, body.rows) == (range(1, 2), [1])
