"""The 45 decisions in Polars, written by hand: shared conditions as columns, nulls as unknown.

As its user guide advises: a lazy frame, expressions that are named where they are used again,
enumerations for the choices. Its ``and`` and ``or`` are Kleene's by themselves.
"""

from fractions import Fraction
from typing import Any

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

c = pl.col


def prepared(table: pl.DataFrame) -> pl.DataFrame:
    """Return the table with its choices as enumerations."""
    return table.with_columns(
        c("form").cast(pl.Enum(FORMS)), c("industry").cast(pl.Enum(INDUSTRIES))
    )


def _quotient(upper: pl.Expr, lower: pl.Expr, least: Fraction) -> pl.Expr:
    return (lower > 0) & (upper * least.denominator >= lower * least.numerator)


def _within(caps: dict[str, int]) -> pl.Expr:
    """Return whether employees are few enough, as far as that depends on the industry."""
    cap = c("industry").replace_strict(caps, return_dtype=pl.Int64)
    employees = c("employees")
    least, most = min(caps.values()), max(caps.values())
    return (employees <= least) | (employees <= cap) & (employees <= most)


def _sme() -> pl.Expr:
    cap = c("industry").replace_strict(CAPITAL_CAPS, return_dtype=pl.Int64)
    little = (c("capital") <= cap) & (c("capital") <= max(CAPITAL_CAPS.values()))
    return (
        (c("form") == "company") & ((c("industry") != "medical") & little | _within(EMPLOYEE_CAPS))
        | (c("form") == "sole_proprietor") & _within(SOLE_CAPS)
        | c("form").is_in(["medical_corporation", "npo"]) & (c("employees") <= 300)
        | (c("form") == "cooperative") & c("two_thirds_of_members_qualify")
    )


_GUARANTEED = ~c("industry").is_in(NOT_GUARANTEED) & ~c("antisocial_ties")
_FIGURES = {
    "may": _sme() & _GUARANTEED,
    "small": c("form").is_in(SMALL_FORMS) & _within(SMALL_CAPS) & _GUARANTEED,
    "assets": c("net_assets") + c("liabilities"),
    "profit": c("operating_profit") + c("interest_income"),
    "debt": c("borrowings") + c("bonds") - c("cash"),
    "ebitda": c("operating_profit") + c("depreciation"),
    "needed": c("used_unsecured") + c("amount_wanted"),
    **{f"less_{span}": c(before) - c(now) for span, (now, before) in SPANS.items()},
}
_INTEREST = c("interest_expense")
_CLAUSES = {
    "issues": c("may") & (c("form") == "company"),
    "handed": c("may")
    & ~c("form").is_in(NOT_CORPORATE)
    & (c("net_assets") > 0)
    & ~c("has_rescheduled_loans"),
    "sound": c("may") & (c("has_paid_taxes") | ~c("has_rescheduled_loans")),
    **{f"equity_{each}": _quotient(c("net_assets"), c("assets"), each) for each in EQUITY},
    **{f"multiple_{each}": _quotient(c("net_assets"), c("capital"), each) for each in MULTIPLE},
    **{f"on_assets_{each}": _quotient(c("profit"), c("assets"), each) for each in ON_ASSETS},
    **{
        f"cover_{each}": _quotient(c("profit"), _INTEREST, each)
        | (_INTEREST <= 0) & (c("profit") >= 0)
        for each in COVER
    },
    **{
        f"debt_{each}": (c("ebitda") > 0) & (c("debt") <= c("ebitda") * each)
        | (c("ebitda") <= 0) & (c("debt") <= 0)
        for each in {*DEBT_MULTIPLES, SIGN_MULTIPLE}
    },
}


def _from_floor(bond: Bond) -> pl.Expr:
    found = (
        (c("net_assets") >= bond.floor)
        & (c(f"equity_{bond.equity}") | c(f"multiple_{bond.multiple}"))
        & (c(f"on_assets_{bond.on_assets}") | c(f"cover_{bond.cover}"))
    )
    return found if bond.below is None else found & (c("net_assets") < bond.below)


def _decisions() -> list[pl.Expr]:
    first, second, third = map(_from_floor, TIERS)
    signs = [
        *(c(f"equity_{SIGN.equity}"), c(f"on_assets_{SIGN.on_assets}"), c(f"cover_{SIGN.cover}")),
        *(c(f"debt_{SIGN_MULTIPLE}"), c("has_paid_taxes"), ~c("has_rescheduled_loans")),
    ]
    certain = pl.sum_horizontal(each.fill_null(value=False) for each in signs)
    possible = pl.sum_horizontal(each.fill_null(value=True) for each in signs)
    return [
        c("issues") & (first | second | third),
        *(c("issues") & _from_floor(each) for each in BONDS),
        *(
            c("may") & _quotient(c(f"less_{span}"), c(before), each)
            for span, (_, before) in SPANS.items()
            for each in DECLINES
        ),
        *(c("handed") & c(f"debt_{each}") for each in DEBT_MULTIPLES),
        *(c("may") & (c("started_on") > day) & (c("needed") <= cap) for day, cap in STARTS),
        *(c("small") & c("has_paid_taxes") & (c("needed") <= cap) for cap in SMALL_LINES),
        *(c("sound") & _quotient(c("operating_profit"), c("sales"), each) for each in MARGINS),
        *(
            c("may") & pl.when(certain >= each).then(True).when(possible < each).then(False)
            for each in SIGNS
        ),
    ]


DECIDED = [each.alias(name) for name, each in zip(DECISIONS, _decisions(), strict=True)]


def answer(table: pl.DataFrame) -> pl.DataFrame:
    """Return each decision as a column: true, false, or null for unknown."""
    named = table.lazy().with_columns(**_FIGURES).with_columns(**_CLAUSES)
    return named.select(DECIDED).collect(engine="streaming")


def decisions(found: pl.DataFrame) -> Any:
    """Return by decision and row 1 for yes, 0 for no, -1 for unknown."""
    return found.select(pl.all().cast(pl.Int8).fill_null(-1)).to_numpy().T
