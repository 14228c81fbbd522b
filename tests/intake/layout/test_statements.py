from seido.intake.layout.statements import Statement, statement_of, unit_for
from seido.intake.layout.units import Unit


def stated(*row: object, number: int = 0) -> Statement | None:
    return statement_of(row, number, "x")


def yen(*before: Statement | None, after: tuple[Statement | None, ...] = ()) -> int | None:
    kept = [each for each in before if each is not None]
    below = [each for each in after if each is not None]
    return unit_for(kept, below, None, None).yen


def test_a_row_states_a_unit() -> None:
    for row in (["千円"], [None, "（単位：千円）"], ["損益計算書（千円）"], ["※ 千円未満切捨て"]):
        found = stated(*row)
        assert found is not None
        assert found.unit.yen == 1_000


def test_a_unit_beside_a_figure_or_in_a_heading_is_no_statement() -> None:
    assert stated("資本金", "5,000", "千円") is None
    assert stated("資本金（千円）", None) is None
    assert stated("売上高", "1,000円") is None


def test_the_unit_stands_above_a_table_or_else_below_it() -> None:
    thousand, million = stated("単位：千円"), stated("単位：百万円")
    assert yen(thousand) == 1_000
    assert yen(after=(million,)) == 10**6
    assert yen() == 1


def test_statements_that_differ_cannot_be_told() -> None:
    thousand, million = stated("単位：千円"), stated("単位：百万円")
    assert yen(thousand, million) is None
    assert yen(thousand, after=(million,)) is None
    assert yen(thousand, after=(stated("※ 千円未満切捨て"),)) == 1_000
    assert yen(stated("（単位：円）"), stated("千円未満切捨てです")) == 1


def test_the_sheets_name_goes_before_the_table_above() -> None:
    assert unit_for([], [], Unit(1_000, "千円"), Unit(10**6, "百万円")).yen == 1_000
    assert unit_for([], [], None, Unit(10**6, "百万円")).yen == 10**6
