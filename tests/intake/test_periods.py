import pytest

from seido.intake.periods import current_column, is_period, previous_column


@pytest.mark.parametrize(
    ("headings", "column"),
    [
        (["前期", "当期"], 1),
        (["当期", "前期", "増減"], 0),
        (["前事業年度(2023/3)", "当事業年度(2024/3)"], 1),
        (["2022年3月期", "2024年3月期", "2023年3月期"], 1),
        (["令和5年3月期", "令和6年3月期"], 1),
        (["2023/3", "2024/3"], 1),
        (["2024年3月期実績", "2025年3月期予想"], 0),
        (["第10期", "第9期"], 0),
        (["期首残高", "借方金額", "貸方金額", "期末残高", "構成比"], 3),
        (["金額"], 0),
        (["何か"], 0),
        (["コード", "金　額", "備考"], 1),
        (["A", "B"], None),
        (["当期", "当期"], None),
        (["前期"], None),
        (["2024年3月期", "令和6年3月期"], None),
        ([], None),
    ],
)
def test_the_column_of_the_current_period(headings: list[str], column: int | None) -> None:
    assert current_column(dict(enumerate(headings))) == column


def test_a_period_is_not_part_of_a_name() -> None:
    assert is_period("当　期")
    assert is_period("当期(千円)")
    assert not is_period("当期純利益")
    assert not is_period(5)


@pytest.mark.parametrize(
    ("headings", "current", "previous"),
    [
        (["当期", "前期"], 0, 1),
        (["前期", "当期", "増減"], 1, 0),
        (["前事業年度（円）", "当事業年度（円）"], 1, 0),
        (["当期", "前期比"], 0, None),
        (["当期", "前期残高"], 0, None),
        (["2023年3月期", "2024年3月期"], 1, 0),
        (["2022年3月期", "2023年3月期", "2024年3月期"], 2, 1),
        (["2023年3月期", "2023年12月期"], 1, None),
        (["第11期", "第12期"], 1, 0),
        (["第10期", "第12期"], 1, None),
        (["前期", "前年", "当期"], 2, None),
        (["金額"], 0, None),
    ],
)
def test_the_period_before(headings: list[str], current: int, previous: int | None) -> None:
    assert current_column(dict(enumerate(headings))) == current
    assert previous_column(dict(enumerate(headings)), current) == previous
