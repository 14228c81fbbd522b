"""Which columns of a table hold the latest settled year, and which the year before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from seido.intake.layout.layout import FIGURES, Column, Role, Shape, Table
from seido.intake.layout.periods import Kind, Period
from seido.intake.layout.texts import folded
from seido.intake.ledger.names import named
from seido.intake.questions import Asking, Question
from seido.rules.words import Words

BEFORE = "前期の"
"""What goes before the names of facts of the year before."""

_YEAR = range(363, 369)
"""Days from one closing day to the next, with leap years and ends of February."""
_NEAR = 31
"""Days by which the closing days of one year's statements may differ."""
_BALANCE_SHEET = ("貸借対照表", "残高推移", "b/s", "資産負債")


class Standing(IntEnum):
    """How much what a column says of a business weighs: the settled year goes before all others.

    Attributes:
        SETTLED: a settled year; balances and flows.
        TO_DATE: since the year began, for months that are not stated; balances of its last day.
        PART: a part of a year, known to be one; balances of its last day.
        LISTED: a list beside the accounts.
    """

    SETTLED = 0
    TO_DATE = 1
    PART = 2
    LISTED = 3


@dataclass(frozen=True, slots=True)
class Year:
    """The columns of a table that hold one year.

    Attributes:
        table: the table.
        prefix: what goes before the names of its facts.
        columns: one column, or one of each side of the accounts.
        standing: how much they weigh.
        period: their period, with the day that the table's titles state.
        with_flows: whether flows may be read of them.
        with_balances: whether balances may.
    """

    table: Table
    prefix: str
    columns: tuple[Column, ...]
    standing: Standing
    period: Period
    with_flows: bool = True
    with_balances: bool = True


def years_of(tables: Iterable[Table], asking: Asking) -> list[Year]:
    """Return the years that tables of accounts hold: the latest settled one, and that before it.

    Of statements of several years, a sheet each, the latest follows from their days.
    """
    found = [
        year
        for table in tables
        if table.shape is Shape.ACCOUNTS
        for year in _of_table(table, asking)
    ]
    days = [
        year.period.last
        for year in found
        if year.standing is Standing.SETTLED and not year.prefix and _is_dated(year.period)
    ]
    latest = max((day for day in days if day is not None), default=None)
    return [year for each in found if (year := _beside(each, latest)) is not None]


def _is_dated(period: Period) -> bool:
    return period.last is not None and not period.is_rough


def _beside(year: Year, latest: date | None) -> Year | None:
    """Return a year as it is beside the latest: itself, the year before it, or none."""
    last = year.period.last
    if latest is None or last is None or not _is_dated(year.period):
        return year
    if year.standing is not Standing.SETTLED:
        return year if last > latest or year.prefix else replace(year, standing=Standing.PART)
    behind = (latest - last).days
    if year.prefix:
        return year if behind in _YEAR else None
    if behind <= _NEAR:
        return year
    return replace(year, prefix=BEFORE) if behind in _YEAR else None


def is_planned(table: Table) -> bool:
    """Return whether every figure of a table is of a plan."""
    columns = [_in_table(column, table) for column in table.columns if column.role in FIGURES]
    return bool(columns) and all(each.period.kind is Kind.PLAN for each in columns)


def _of_table(table: Table, asking: Asking) -> list[Year]:
    columns = [_in_table(column, table) for column in table.columns if column.role in FIGURES]
    sides = [column for column in columns if column.role in (Role.DEBIT, Role.CREDIT)]
    if sides:
        return [_year(table, "", tuple(sides))]
    settled = [column for column in columns if column.period.kind is Kind.SETTLED]
    if settled:
        current = _current(table, settled, asking)
        if current is None:
            return []
        previous = _previous(settled, current)
        years = [_year(table, "", (current,))]
        if previous is not None and not table.is_trial:
            years.append(_year(table, BEFORE, (previous,)))
        return years
    others = [column for column in columns if column.period.kind is not Kind.PLAN]
    return _unsettled(table, others)


def _in_table(column: Column, table: Table) -> Column:
    """Return a column with what the titles of its table say of its period."""
    stated, own = table.period, column.period
    if stated is None or own.kind is not Kind.SETTLED or own.is_actual:
        return column
    is_own = own.last is not None or own.number is not None
    if stated.kind is Kind.SETTLED:
        is_now = own.back in (None, 0) and not is_own
        day = replace(own, last=stated.last, is_rough=False) if is_now else own
        return replace(column, period=replace(day, is_year=own.is_year or stated.is_year))
    if is_own and stated.kind is not Kind.PLAN:
        return column
    return replace(column, period=replace(own, kind=stated.kind, last=own.last or stated.last))


def _current(table: Table, columns: Sequence[Column], asking: Asking) -> Column | None:
    """Return the column of the latest settled year; None where it cannot be told."""
    now = [column for column in columns if column.period.back == 0]
    if not now:
        now = [column for column in columns if column.role is Role.TOTAL]
    if not now:
        now = _greatest(columns, {c.at: c.period.last for c in columns if c.period.last})
    if not now:
        now = _greatest(columns, {c.at: c.period.number for c in columns if c.period.number})
    if not now:
        now = [column for column in columns if column.period.back is None]
        actual = [column for column in now if column.period.is_actual]
        now = actual if len(actual) == 1 else now
    if len(now) < 2:
        return now[0] if now else None
    options = {str(column.place): Words(_told(column), _told(column)) for column in now}
    question = Question(
        f"column-{table.number}",
        Words(
            f"{table.place} の表で、直近の決算（当期）の金額はどの列ですか",
            f"which column of the table at {table.place} holds the latest settled year?",
        ),
        options,
        _facts_of(table),
        tuple(column.place for column in now),
    )
    answer = asking.ask(question)
    return next((column for column in now if column.place == answer), None)


def _facts_of(table: Table) -> tuple[str, ...]:
    """Return the facts that the rows of a table name."""
    means = [named(row.name, row.section) for row in table.rows]
    return tuple(dict.fromkeys(each.fact for each in means if each is not None))


def _told(column: Column) -> str:
    return f"{column.heading}（{column.place}）" if column.heading else column.place


def _greatest(columns: Sequence[Column], orders: dict[int, date | int | None]) -> list[Column]:
    known = [order for order in orders.values() if order is not None]
    if not known:
        return []
    greatest = max(known)
    return [column for column in columns if orders.get(column.at) == greatest]


def _previous(columns: Sequence[Column], current: Column) -> Column | None:
    """Return the column of the year before the current one; None where none tells it."""
    named = [column for column in columns if column.period.back == 1]
    if named:
        return named[0] if len(named) == 1 else None
    now = current.period
    found = [
        column
        for column in columns
        if column is not current
        and (
            (now.last and column.period.last and (now.last - column.period.last).days in _YEAR)
            or (now.number and column.period.number and now.number - column.period.number == 1)
        )
    ]
    return found[0] if len(found) == 1 else None


def _year(table: Table, prefix: str, columns: tuple[Column, ...]) -> Year:
    """Return the year of columns that bear no mark of another period."""
    period = columns[0].period
    if columns[0].role is Role.TOTAL:
        return Year(table, prefix, columns, Standing.SETTLED, period, with_balances=False)
    is_sure = not table.is_trial or period.is_year
    return Year(table, prefix, columns, Standing.SETTLED if is_sure else Standing.TO_DATE, period)


def _unsettled(table: Table, columns: Sequence[Column]) -> list[Year]:
    """Return what a table without a settled year tells: the balances of its last day."""
    columns = [each for each in columns if not each.heading.startswith("前")] or columns
    months = [column for column in columns if column.period.kind is Kind.MONTH]
    if len(months) > 1:
        titles = [folded(title) for title in table.titles]
        if any(word in title for title in titles for word in _BALANCE_SHEET):
            return [Year(table, "", (months[-1],), Standing.PART, months[-1].period)]
        return [
            Year(table, "", (months[-1],), Standing.PART, months[-1].period, with_balances=False)
        ]
    if not columns:
        return []
    if len(columns) > 1:
        last = columns[-1]
        return [Year(table, "", (last,), Standing.PART, last.period, with_balances=False)]
    kind = columns[0].period.kind
    is_open = kind is Kind.TO_DATE or (kind is Kind.MONTH and table.is_trial)
    standing = Standing.TO_DATE if is_open else Standing.PART
    # What a month brought is no balance: 短期借入金 of a month may be what was lent in it.
    is_balance = kind is not Kind.MONTH or table.is_trial or "残" in columns[0].heading
    return [Year(table, "", (columns[0],), standing, columns[0].period, with_balances=is_balance)]
