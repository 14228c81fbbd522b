"""The 45 decisions as one SQL statement for DuckDB, written by hand.

Its ``and`` and ``or`` are Kleene's; what is used again is named in a common table expression.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

import duckdb
import numpy as np
import polars as pl
from benchmarks.peers.bulk_terms import (
    BONDS,
    CAPITAL_CAPS,
    COVER,
    DEBT_MULTIPLES,
    DECISIONS,
    DECLINES,
    EMPLOYEE_CAPS,
    EQUITY,
    FORMS,
    INDUSTRIES,
    MARGINS,
    MULTIPLE,
    NOT_CORPORATE,
    NOT_GUARANTEED,
    ON_ASSETS,
    SIGN,
    SIGN_MULTIPLE,
    SIGNS,
    SMALL_CAPS,
    SMALL_FORMS,
    SMALL_LINES,
    SOLE_CAPS,
    SPANS,
    STARTS,
    TIERS,
    Bond,
)

NUMBER = "number"
"""The column of row numbers."""


def connection(table: Any) -> duckdb.DuckDBPyConnection:
    """Return a database with a Polars table in it as ``businesses``, choices as enumerations.

    Results come in any order, so each row has its number.
    """
    database = duckdb.connect()
    enums = {
        name: f"enum({_listed(options)})"
        for name, options in (("form", FORMS), ("industry", INDUSTRIES))
    }
    kept = ", ".join(f"{name}::{kind} as {name}" for name, kind in enums.items())
    database.register("given", table.with_row_index(NUMBER).to_arrow())
    made = f"create table businesses as select * replace ({kept}) from given"  # noqa: S608
    database.execute(made)
    database.unregister("given")
    return database


def _listed(options: tuple[str, ...]) -> str:
    return ", ".join(f"'{each}'" for each in options)


def _cap(caps: dict[str, int]) -> str:
    rows = " ".join(f"when '{name}' then {cap}" for name, cap in caps.items())
    return f"case industry {rows} end"


def _within(caps: dict[str, int]) -> str:
    """Return whether employees are few enough, as far as that depends on the industry."""
    least, most = min(caps.values()), max(caps.values())
    return f"(employees <= {least} or (employees <= {_cap(caps)} and employees <= {most}))"


def _quotient(upper: str, lower: str, least: Fraction) -> str:
    crossed = f"{upper} * {least.denominator} >= {lower} * {least.numerator}"
    return f"({lower} > 0 and {crossed})"


def _name(prefix: str, each: Fraction) -> str:
    return f"{prefix}_{each.numerator}_{each.denominator}"


_GUARANTEED = f"industry not in ({_listed(NOT_GUARANTEED)}) and not antisocial_ties"
_LITTLE = f"capital <= {_cap(CAPITAL_CAPS)} and capital <= {max(CAPITAL_CAPS.values())}"
_FIGURES = {
    "may": f"""(form = 'company' and (industry <> 'medical' and {_LITTLE}
            or {_within(EMPLOYEE_CAPS)})
        or form = 'sole_proprietor' and {_within(SOLE_CAPS)}
        or form in ('medical_corporation', 'npo') and employees <= 300
        or form = 'cooperative' and two_thirds_of_members_qualify)
        and {_GUARANTEED}""",
    "small": f"form in ({_listed(SMALL_FORMS)}) and {_within(SMALL_CAPS)} and {_GUARANTEED}",
    "assets": "net_assets + liabilities",
    "profit": "operating_profit + interest_income",
    "debt": "borrowings + bonds - cash",
    "ebitda": "operating_profit + depreciation",
    "needed": "used_unsecured + amount_wanted",
    **{f"less_{span}": f"{before} - {now}" for span, (now, before) in SPANS.items()},
}


def _clauses() -> Iterator[tuple[str, str]]:
    yield "issues", "may and form = 'company'"
    corporate = f"form not in ({_listed(NOT_CORPORATE)})"
    yield "handed", f"may and {corporate} and net_assets > 0 and not has_rescheduled_loans"
    yield "sound", "may and (has_paid_taxes or not has_rescheduled_loans)"
    for each in EQUITY:
        yield _name("equity", each), _quotient("net_assets", "assets", each)
    for each in MULTIPLE:
        yield _name("multiple", each), _quotient("net_assets", "capital", each)
    for each in ON_ASSETS:
        yield _name("on_assets", each), _quotient("profit", "assets", each)
    for each in COVER:
        reached = _quotient("profit", "interest_expense", each)
        yield _name("cover", each), f"{reached} or (interest_expense <= 0 and profit >= 0)"
    for times in {*DEBT_MULTIPLES, SIGN_MULTIPLE}:
        within = f"(ebitda > 0 and debt <= ebitda * {times}) or (ebitda <= 0 and debt <= 0)"
        yield f"debt_{times}", within


def _from_floor(bond: Bond) -> str:
    found = (
        f"net_assets >= {bond.floor}"
        f" and ({_name('equity', bond.equity)} or {_name('multiple', bond.multiple)})"
        f" and ({_name('on_assets', bond.on_assets)} or {_name('cover', bond.cover)})"
    )
    return found if bond.below is None else f"{found} and net_assets < {bond.below}"


def _decided() -> Iterator[str]:
    yield f"issues and ({' or '.join(f'({_from_floor(each)})' for each in TIERS)})"
    yield from (f"issues and {_from_floor(each)}" for each in BONDS)
    for span, (_, before) in SPANS.items():
        yield from (f"may and {_quotient(f'less_{span}', before, each)}" for each in DECLINES)
    yield from (f"handed and debt_{each}" for each in DEBT_MULTIPLES)
    yield from (f"may and started_on > date '{day}' and needed <= {cap}" for day, cap in STARTS)
    yield from (f"small and has_paid_taxes and needed <= {cap}" for cap in SMALL_LINES)
    for each in MARGINS:
        yield f"sound and {_quotient('operating_profit', 'sales', each)}"
    signs = (
        *(_name("equity", SIGN.equity), _name("on_assets", SIGN.on_assets)),
        *(_name("cover", SIGN.cover), f"debt_{SIGN_MULTIPLE}"),
        *("has_paid_taxes", "(not has_rescheduled_loans)"),
    )
    certain = " + ".join(f"coalesce({each}, false)::tinyint" for each in signs)
    possible = " + ".join(f"coalesce({each}, true)::tinyint" for each in signs)
    for least in SIGNS:
        yield (
            f"may and case when {certain} >= {least} then true"
            f" when {possible} < {least} then false end"
        )


def _selected(rows: Iterable[tuple[str, str]]) -> str:
    return ",\n    ".join(f"{text} as {name}" for name, text in rows)


STATEMENT = f"""
with figures as (select *,
    {_selected(_FIGURES.items())}
    from businesses),
clauses as (select *,
    {_selected(_clauses())}
    from figures)
select {NUMBER}, {_selected(zip(DECISIONS, _decided(), strict=True))}
from clauses
"""  # noqa: S608 - names of this repository


def answer(database: duckdb.DuckDBPyConnection, statement: str = STATEMENT) -> Any:
    """Return each decision as an Arrow column: true, false, or null for unknown."""
    return database.sql(statement).to_arrow_table()


def decisions(found: Any) -> Any:
    """Return by decision and row 1 for yes, 0 for no, -1 for unknown."""
    table = pl.DataFrame(found).sort(NUMBER).select(DECISIONS)
    return np.ascontiguousarray(table.select(pl.all().cast(pl.Int8).fill_null(-1)).to_numpy().T)
