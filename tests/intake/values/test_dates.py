from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.intake.values.dates import ERAS, parse_date, parse_period
from seido.refusal import Refused

FIRST_YEAR = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}


def in_era(day: date) -> str:
    era = next(era for era in reversed(ERAS) if era.first <= day)
    year = day.year - FIRST_YEAR[era.name] + 1
    return f"{era.name}{'元' if year == 1 else year}年{day.month}月{day.day}日"


@given(st.dates(date(1873, 1, 1), date(2100, 1, 1)))
def test_every_day_reads_back_in_every_notation(day: date) -> None:
    for text in (
        day.isoformat(),
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}",
        in_era(day),
        in_era(day).translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789"}),
    ):
        assert parse_date(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和6年12月1日", date(2024, 12, 1)),
        ("R6.12.1", date(2024, 12, 1)),
        ("r6/12/1", date(2024, 12, 1)),
        ("令6.12.1", date(2024, 12, 1)),
        ("㋿6年12月1日", date(2024, 12, 1)),
        ("令和六年十二月一日", date(2024, 12, 1)),
        ("2024年12月1日(日)", date(2024, 12, 1)),
        ("2024/12/1 0:00", date(2024, 12, 1)),
        ("2024-12-01T09:30:00", date(2024, 12, 1)),
        ("S.60.1.1", date(1985, 1, 1)),
        (20241201, date(2024, 12, 1)),
        (date(2024, 12, 1), date(2024, 12, 1)),
        (datetime(2024, 12, 1, 9, tzinfo=UTC), date(2024, 12, 1)),
    ],
)
def test_the_ways_people_write_a_day(text: object, day: date) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize(
    ("inside", "day", "outside"),
    [
        ("昭和64年1月7日", date(1989, 1, 7), "昭和64年1月8日"),
        ("平成元年1月8日", date(1989, 1, 8), "平成元年1月7日"),
        ("H31.4.30", date(2019, 4, 30), "H31.5.1"),
        ("令和元年5月1日", date(2019, 5, 1), "令和元年4月30日"),
        ("大正15年12月25日", date(1926, 12, 25), "大正15年12月26日"),
        ("昭和元年12月25日", date(1926, 12, 25), "昭和元年12月24日"),
        ("明治45年7月30日", date(1912, 7, 30), "明治45年7月31日"),
        ("大正元年7月30日", date(1912, 7, 30), "大正元年7月29日"),
        ("明治6年1月1日", date(1873, 1, 1), "明治5年12月31日"),
    ],
)
def test_both_sides_of_every_era_boundary(inside: str, day: date, outside: str) -> None:
    assert parse_date(inside) == day
    with pytest.raises(Refused):
        parse_date(outside)


def test_a_year_after_the_era_is_answered_with_the_year_it_would_be() -> None:
    with pytest.raises(Refused) as caught:
        parse_date("平成32年4月1日")
    (problem,) = caught.value.problems
    assert "平成31年4月30日で終わりました" in problem.ja
    assert "「令和2年」か「2020年」" in problem.ja
    assert "令和2年" in problem.en


def test_eras_follow_one_another_without_a_gap() -> None:
    for before, after in pairwise(ERAS):
        assert before.last is not None
        assert after.first - before.last in (timedelta(0), timedelta(1))


@pytest.mark.parametrize(
    "text",
    ["24/12/1", "6.12.1", "2024-02-30", "2024-13-01", "2024/1-2", "平成0年1月1日", "",
     "明日", 45627.0, True, 45627, "2024年12月1日(月)", "2024-12-01T00:00:00Z", None,
     "2023-02-29", "99999999"],
)  # fmt: skip
def test_what_names_no_day_is_refused(text: object) -> None:
    with pytest.raises(Refused):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024年2月", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024/12", date(2024, 12, 1), date(2024, 12, 31)),
        ("R6.12", date(2024, 12, 1), date(2024, 12, 31)),
        ("2024年", date(2024, 1, 1), date(2024, 12, 31)),
        ("平成31年", date(2019, 1, 1), date(2019, 4, 30)),
        ("令和元年", date(2019, 5, 1), date(2019, 12, 31)),
    ],
)
def test_a_month_or_year_is_a_period_and_no_day(text: object, first: date, last: date) -> None:
    assert parse_period(text) == (first, last)
    with pytest.raises(Refused, match="日まで"):
        parse_date(text)
