from datetime import date

import pytest

from seido.intake.layout.columns import Head, is_column_heading, role_of, understood_columns
from seido.intake.layout.layout import Column, Role
from seido.intake.layout.periods import Kind


def columns(*headings: object, stop: int | None = None) -> list[Column]:
    heads = [
        Head(at, given if isinstance(given, tuple) else (given,), 0)
        for at, given in enumerate(headings, 1)
        if given is not None
    ]
    return understood_columns(heads, stop or len(headings) + 1, lambda row, at: f"{row},{at}")


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("科　目", Role.NAME),
        ("勘定科目", Role.NAME),
        ("補助科目", Role.PART_NAME),
        ("科目コード", Role.MARK),
        ("出力帳票", Role.SECTION),
        ("単位", Role.UNIT),
        ("金　額", Role.AMOUNT),
        ("期末残高", Role.AMOUNT),
        ("借方金額", Role.MOVEMENT),
        ("貸方残高", Role.CREDIT),
        ("前期繰越", Role.OPENING),
        ("1月1日(期首)", Role.OPENING),
        ("構成比(%)", Role.SHARE),
        ("増減額", Role.DIFFERENCE),
        ("決算整理", Role.ADJUSTMENT),
        ("備考", Role.NOTE),
        ("売上高", None),
    ],
)
def test_what_columns_hold(heading: str, role: Role | None) -> None:
    assert role_of(heading) is role


def test_what_heads_a_column() -> None:
    assert all(map(is_column_heading, ["当期", "千円", "構成比", date(2026, 3, 31)]))
    assert not any(map(is_column_heading, ["売上高", "64,200", "20260331", 5, None]))


def test_two_lines_of_headings_tell_one_column() -> None:
    found = columns(("実績", "R7/3"), ("実績", "R8/3"), ("計画1年目", "R9/3"))
    assert [(c.period.kind, c.period.last, c.period.is_actual) for c in found] == [
        (Kind.SETTLED, date(2025, 3, 31), True),
        (Kind.SETTLED, date(2026, 3, 31), True),
        (Kind.PLAN, date(2027, 3, 31), False),
    ]


def test_a_unit_above_a_column_is_its_own() -> None:
    found = columns("当期（千円）", ("前期", "百万円"), "備考")
    assert [c.unit and c.unit.yen for c in found] == [1_000, 10**6, None]


def test_months_and_years_are_told_apart_by_what_lies_between() -> None:
    assert [c.period.kind for c in columns("2025/3", "2026/3")] == [Kind.SETTLED] * 2
    assert [c.period.kind for c in columns("2026/2", "2026/3")] == [Kind.MONTH] * 2
    assert [c.period.kind for c in columns("2026年3月")] == [Kind.TO_DATE]


@pytest.mark.parametrize(("months", "kind"), [(12, Kind.SETTLED), (6, Kind.PART)])
def test_the_total_of_months_is_a_year_of_twelve(months: int, kind: Kind) -> None:
    names = [f"{(3 + n) % 12 + 1}月" for n in range(months)]
    total = columns(*names, "決算整理", "合計")[-1]
    assert (total.role, total.period.kind) == (Role.TOTAL, kind)
    assert columns("合計")[0].role is Role.AMOUNT


def test_inner_and_outer_amounts_stand_under_one_heading() -> None:
    assert [(c.at, c.width) for c in columns("金額", "金額")] == [(1, 2)]
    assert [(c.at, c.width) for c in columns("金額", None, stop=3)] == [(1, 2)]
    assert [(c.at, c.width) for c in columns("前期", "当期")] == [(1, 1), (2, 1)]
