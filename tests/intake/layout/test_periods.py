from datetime import date

import pytest

from seido.intake.layout.periods import (
    Kind,
    months_between,
    period_of_heading,
    period_of_titles,
)

MARCH = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("text", "kind", "last", "back"),
    [
        ("当　期", Kind.SETTLED, None, 0),
        ("当事業年度", Kind.SETTLED, None, 0),
        ("最新期", Kind.SETTLED, None, 0),
        ("前期", Kind.SETTLED, None, 1),
        ("前々期", Kind.SETTLED, None, 2),
        ("2026年3月期", Kind.SETTLED, MARCH, None),
        ("R8/3", Kind.SETTLED, MARCH, None),
        ("（2026年3月31日）", Kind.SETTLED, MARCH, None),
        ("令和8年3月期決算", Kind.SETTLED, MARCH, None),
        ("2025年度", Kind.SETTLED, MARCH, None),
        ("2026年3月期（予）", Kind.PLAN, MARCH, None),
        ("2026年3月期（計）", Kind.PLAN, MARCH, None),
        ("2026/3P", Kind.PLAN, MARCH, None),
        ("計画1年目", Kind.PLAN, None, None),
        ("予算", Kind.PLAN, None, None),
        ("4月", Kind.MONTH, None, None),
        ("当月残高", Kind.MONTH, None, None),
        ("前年同月", Kind.MONTH, None, None),
        ("上半期", Kind.PART, None, None),
        ("9か月累計", Kind.PART, None, None),
        ("第1四半期", Kind.PART, None, None),
        ("通期", Kind.SETTLED, None, None),
    ],
)
def test_periods_that_headings_name(
    text: str, kind: Kind, last: date | None, back: int | None
) -> None:
    period = period_of_heading(text)
    assert period is not None
    assert (period.kind, period.last, period.back) == (kind, last, back)


def test_what_headings_say_beside() -> None:
    number, actual, month = map(period_of_heading, ("第28期", "2026年3月期実績", "2026年3月"))
    assert number is not None
    assert number.number == 28
    assert actual is not None
    assert actual.is_actual
    assert month is not None
    assert month.is_month
    assert period_of_heading(MARCH) is not None


@pytest.mark.parametrize("text", ["当期純利益", "構成比", "金額", "前期比", "", "合計", None])
def test_headings_that_name_none(text: object) -> None:
    assert period_of_heading(text) is None


@pytest.mark.parametrize(
    ("titles", "kind", "last", "is_year"),
    [
        (["自 令和7年4月1日 至 令和8年3月31日"], Kind.SETTLED, MARCH, True),
        (["自 令和7年4月1日", "至 令和8年3月31日"], Kind.SETTLED, MARCH, True),
        (["集計期間：2025/04/01～2026/03/31", "試算表（月次・期間）"], Kind.SETTLED, MARCH, True),
        (["2025年4月～2026年3月"], Kind.SETTLED, MARCH, True),
        (["令和7年分 青色申告決算書"], Kind.SETTLED, date(2025, 12, 31), True),
        (["2025年4月1日～2025年9月30日"], Kind.PART, date(2025, 9, 30), False),
        (["2025年4月～9月"], Kind.PART, date(2025, 9, 30), False),
        (["月次損益計算書　令和8年3月度"], Kind.MONTH, MARCH, False),
        (["貸借対照表", "令和8年3月31日現在"], Kind.SETTLED, MARCH, False),
        (["第28期 中間決算"], Kind.PART, None, False),
        (["計数計画（損益計算書）"], Kind.PLAN, None, False),
    ],
)
def test_periods_that_titles_state(
    titles: list[str], kind: Kind, last: date | None, is_year: bool
) -> None:
    period = period_of_titles(titles)
    assert period is not None
    assert (period.kind, period.last, period.is_year) == (kind, last, is_year)


@pytest.mark.parametrize(
    "title", ["例示工業株式会社", "出力日：2026/11/01", "設立 平成10年4月1日", "自 令和7年4月1日"]
)
def test_titles_that_state_none(title: str) -> None:
    assert period_of_titles([title]) is None


def test_months_between_two_days() -> None:
    assert months_between(date(2025, 3, 31), MARCH) == 12
