"""The columns of a table: what each holds, of which period, in which unit, by its heading."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from seido.intake.layout.layout import Column, Role
from seido.intake.layout.periods import Kind, Period, months_between, period_of_heading
from seido.intake.layout.units import Unit, unit_of_heading
from seido.intake.values.cell import is_unit

_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.PART_NAME, re.compile(r"補助(科目)?(名称?)?|枝番名?|細目|内訳科目")),
    (
        Role.NAME,
        re.compile(r"(勘定|表示|決算書?)?科目(名称?)?|項目名?|見出し|質問|heading|item|account"),
    ),
    (Role.UNIT, re.compile(r"単位")),
    (Role.SECTION, re.compile(r"(出力)?帳票(名)?|財務諸表|計算書(名)?|表区分")),
    (Role.MARK, re.compile(r".*(コード|番号).*|no\.?|code|階層|行区分")),
    (Role.CREDIT, re.compile(r"貸方(期末|当期末?)?残高")),
    (Role.DEBIT, re.compile(r"借方(期末|当期末?)?残高")),
    (Role.MOVEMENT, re.compile(r".*(借方|貸方|発生|増加額?|減少額?).*")),
    (
        Role.SHARE,
        re.compile(
            r".*(構成比?|割合|比率|前年比|前期比|対比|伸率|伸び率|成長率|達成率|売上比|増減率|利益率|回転).*|[(]?%[)]?"
        ),
    ),
    (Role.DIFFERENCE, re.compile(r".*(増減|差額|差異|前期差|前年差).*")),
    (Role.ADJUSTMENT, re.compile(r".*(決算整理|決算仕訳|整理仕訳|決算修正).*")),
    (
        Role.OPENING,
        re.compile(r".*(繰越|期首|前月末?残高?|前期末?残高|前残|開始残高).*|前期(残高|繰越)"),
    ),
    (
        Role.TOTAL,
        re.compile(r"(年間)?(総)?合計(額|金額)?|計|累計(額)?|年計|通期(計|合計)?|期間累計|total"),
    ),
    (
        Role.NOTE,
        re.compile(
            r".*(備考|注記|摘要|説明|補足|記入例|例$|要否|確認|コメント|出典|メモ|積算|根拠).*|注"
        ),
    ),
)
_AMOUNT = re.compile(
    r"(期末|当期|当期末|決算|年間|評価)?(残高|金額|決算額|値|期末)|内容|ご?回答|記入欄|ご?記入|入力欄?|入力値|データ|value|answer|amount"
    r"|(期末|当期末?|現在)(残高|金額|現在高)|決算額?|[0-9]{1,2}月[0-9]{1,2}日(\(期末\))?"
)
_SEPARATE_MONTHS = 2
"""Columns of months, from which on a table is one of months."""
_FULL_YEAR = 12


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above one column, piece by piece from the top, and the row of the lowest."""

    at: int
    pieces: tuple[object, ...]
    row: int


def role_of(text: object) -> Role | None:
    """Return what a column under a heading holds; None where the heading does not say."""
    return _role_of(text) if isinstance(text, str) and not _FIGURE.fullmatch(text) else None


_FIGURE = re.compile(r"[0-9,.\-+△▲()¥\s]*+")


@lru_cache(maxsize=4_096)
def _role_of(text: str) -> Role | None:
    given = unit_of_heading(text)[0]
    if not given:
        return None
    role = next((role for role, pattern in _ROLES if pattern.fullmatch(given)), None)
    if role is None and _AMOUNT.fullmatch(given):
        return Role.AMOUNT
    return role


def is_column_heading(value: object) -> bool:
    """Return whether a cell says what stands below it: a period, a role or a unit."""
    if isinstance(value, date):
        return True
    return isinstance(value, str) and _is_heading(value)


@lru_cache(maxsize=4_096)
def _is_heading(value: str) -> bool:
    given, unit = unit_of_heading(value)
    if not given or given.replace(",", "").isdecimal() or is_unit(value):
        return unit is not None or is_unit(value)
    return role_of(value) is not None or period_of_heading(given) is not None


def understood_columns(
    heads: Sequence[Head], stop: int, place: Callable[[int, int], str]
) -> list[Column]:
    """Return the columns under some headings, those of one table, from left to right.

    A column without a heading belongs to the one before; columns under one heading that stand side
    by side are inner and outer amounts of one.

    Args:
        heads: the headings.
        stop: the column after the table's last.
        place: names the place of a row and column for people.
    """
    columns: list[Column] = []
    ends = [*(head.at for head in heads[1:]), stop]
    for head, end in zip(heads, ends, strict=True):
        column = _column(head, place(head.row, head.at))
        if column.role is Role.AMOUNT:
            column = replace(column, width=max(1, end - head.at))
        last = columns[-1] if columns else None
        if last and _is_one(last, column):
            columns[-1] = replace(last, width=column.at + column.width - last.at)
        else:
            columns.append(column)
    return _of_months(_with_years(columns))


def _column(head: Head, place: str) -> Column:
    """Return a column by itself."""
    texts: list[str] = []
    unit: Unit | None = None
    role: Role | None = None
    period: Period | None = None
    for piece in head.pieces:
        text, stated = unit_of_heading(piece, place) if isinstance(piece, str) else ("", None)
        unit = stated or unit
        texts.append(text if isinstance(piece, str) else str(piece))
        found = period_of_heading(text if isinstance(piece, str) else piece)
        period = found if period is None else _both(period, found)
        role = role or _role(text, found)
    heading = " ".join(text for text in texts if text)
    return Column(head.at, 1, heading, role or Role.AMOUNT, period or Period(), unit, place)


def _role(text: str, period: Period | None) -> Role | None:
    role = role_of(text)
    if role in (Role.OPENING, Role.MARK, Role.AMOUNT) and period is not None:
        return Role.AMOUNT if role is not Role.OPENING else role
    return role


def _both(above: Period, below: Period | None) -> Period:
    """Return a period that two headings tell, one above the other."""
    if below is None:
        return above
    kind = next((each.kind for each in (above, below) if each.kind is not Kind.SETTLED), above.kind)
    return Period(
        kind,
        above.last or below.last,
        below.back if above.back is None else above.back,
        above.number or below.number,
        above.is_actual or below.is_actual,
        (above.is_month or below.is_month) and above.back is below.back is None,
        above.is_rough or below.is_rough,
        text=f"{above.text} {below.text}".strip(),
    )


def _is_one(left: Column, right: Column) -> bool:
    """Return whether two columns stand under one heading, as inner and outer amounts do."""
    is_beside = left.at + left.width == right.at
    is_plain = right.role is Role.AMOUNT is left.role
    return is_beside and is_plain and left.heading == right.heading


def _with_years(columns: list[Column]) -> list[Column]:
    """Return the columns, those that name months as years where they lie a year apart.

    2025年3月 beside 2026年3月 are years; beside 2025年4月 they are months. One alone may be either.
    """
    named = [c for c in columns if c.period.is_month and c.role in (Role.AMOUNT, Role.TOTAL)]
    days = sorted({c.period.last for c in named if c.period.last is not None})
    if not days:
        return columns
    gaps = {months_between(one, other) for one, other in pairwise(days)}
    if gaps and all(gap % _FULL_YEAR == 0 for gap in gaps):
        return [replace(c, period=replace(c.period, is_month=False)) for c in columns]
    if gaps and min(gaps) < _FULL_YEAR:
        kind = Kind.MONTH
    else:
        others = any(c.period.back is not None or c.period.is_actual for c in columns)
        kind = Kind.SETTLED if others else Kind.TO_DATE
    months = {c.at for c in named if c.period.kind is Kind.SETTLED}
    return [
        replace(c, period=replace(c.period, kind=kind)) if c.at in months else c for c in columns
    ]


def _of_months(columns: list[Column]) -> list[Column]:
    """Return the columns, the total of months as a year where there are twelve of them.

    Where there are no months, a column headed 合計 holds amounts like any other.
    """
    months = [c for c in columns if c.period.kind is Kind.MONTH and c.role is Role.AMOUNT]
    totals = [c for c in columns if c.role is Role.TOTAL]
    if not totals:
        return columns
    if len(months) < _SEPARATE_MONTHS:
        return [replace(c, role=Role.AMOUNT) if c in totals else c for c in columns]
    lasts = [c.period.last for c in months if c.period.last is not None]
    kind = Kind.SETTLED if len(months) == _FULL_YEAR else Kind.PART
    is_year = kind is Kind.SETTLED
    period = Period(kind, max(lasts, default=None), is_year=is_year, text=f"{len(months)} months")
    return [replace(c, period=period) if c in totals else c for c in columns]
