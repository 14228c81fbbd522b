"""Businesses made up from a seed, for trying and measuring: plausible, and nobody's.

Figures hang together: sales follow size, statements balance, what is owed follows what is owned,
months follow the year, troubles come together. About a tenth of all facts is missing.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import TypeAlias

import polars as pl

from seido.facts.business.profile import prefecture
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.portfolio.made_up.shares import (
    CAPITALS,
    CHANCES,
    CHOICES,
    FORMS,
    FOUNDING,
    HANDING_ON,
    INDUSTRIES,
    MONTHS,
    OTHER,
    OTHER_PLACE,
    PLACES,
    SIZES,
    TERMS_WANTED,
    TROUBLED,
    Choice,
)
from seido.rules.expr import Unit
from seido.rules.quantity import man
from seido.rules.readings.rows.columns.layers import type_of
from seido.tables.random_columns import Draws
from seido.tables.table import ROWS

ID, NAME = "business_id", "business_name"
DAY = date(2026, 10, 1)
"""The day that ages and past dates count from."""

_MISSING = 100
"""Of a thousand values of a fact, so many are missing."""
_ROW = "#row"

Columns: TypeAlias = dict[str, pl.Expr]
_FACTS = {name: entry for name, entry in ENTRIES.items() if name != "as_of"}
SCHEMA: Mapping[str, pl.DataType] = {
    ID: pl.String(),
    NAME: pl.String(),
    **{
        name: pl.Decimal(9, 2) if entry.unit is Unit.NUMBER else type_of(entry)
        for name, entry in _FACTS.items()
    },
}
"""The columns of generated businesses: an id, a name, and every fact."""


def generated(count: int, seed: int = 1) -> Iterator[pl.DataFrame]:
    """Yield businesses batch by batch; the n-th is the same however many are asked for.

    Args:
        count: how many.
        seed: which ones.
    """
    draws = Draws(seed)
    pages = [page(draws) for page in PAGES]
    told = {name for page in pages for name in page}
    plain = {name: _plain(entry, draws) for name, entry in _FACTS.items() if name not in told}
    columns = [pl.col(ID), pl.col(NAME), *(_with_gaps(name, plain, draws) for name in _FACTS)]
    for start in range(0, count, ROWS):
        rows = pl.int_range(start, min(start + ROWS, count), eager=True).alias(_ROW)
        table = rows.to_frame().with_columns(draws.numbers(pl.col(_ROW)))
        for page in pages:
            table = table.with_columns(**page)
        yield table.select(columns)


def _with_gaps(name: str, plain: Columns, draws: Draws) -> pl.Expr:
    """Return a fact's column, of which a part is missing."""
    stated = ~draws.chance(f"missing {name}", _MISSING)
    return pl.when(stated).then(plain.get(name, pl.col(name))).cast(SCHEMA[name]).alias(name)


def _who(draws: Draws) -> Columns:
    number = (pl.col(_ROW) + 1).cast(pl.String)
    return {
        ID: pl.lit("B") + number.str.zfill(9),
        NAME: pl.lit("見本企業") + number,
        "form": draws.pick("form", FORMS),
        "industry": draws.pick("industry", INDUSTRIES),
        "prefecture": draws.pick(
            "prefecture", {code: PLACES.get(code, OTHER_PLACE) for code in prefecture.options}
        ),
        "#days": draws.below("age", 40) * draws.below("older", 40) * 12 + draws.below("day", 700),
        TROUBLED: draws.chance(TROUBLED, 270),
        HANDING_ON: draws.chance(HANDING_ON, 220),
    }


def _size(draws: Draws) -> Columns:
    """Return size and age; who is not in business yet has neither."""
    open_now = pl.col("form") != "not_in_business"
    tier = draws.below("tier", 1_000)
    employees = pl.lit(0, pl.Int64)
    for share, low, high in reversed(SIZES):
        drawn = draws.between(f"employees {low}", low, high)
        employees = pl.when(tier < share).then(drawn).otherwise(employees)
    companies = pl.col("form").is_in(["company", "cooperative"])
    capital = pl.lit(pl.Series(CAPITALS)).gather(draws.below("capital", len(CAPITALS)))
    sales = (employees + 1) * draws.middling("sales", man(600), man(2_400))
    years = pl.when(open_now).then(pl.col("#days") // 365).otherwise(0)
    return {
        "employees": pl.when(open_now).then(employees).otherwise(0),
        "capital": pl.when(companies).then(capital * (1 + employees // 25)).otherwise(0),
        "sales": pl.when(open_now).then(_thousands(sales)).otherwise(0),
        "started_on": pl.when(open_now).then(_days(-pl.col("#days"))),
        "tax_returns_filed": years,
        "settlements_since_incorporation": years,
        "finished_first_tax_year": years > 0,
        "opening_notified": draws.chance("notified", 980) & open_now,
        FOUNDING: ~open_now | (years < 6),
    }


def _accounts(draws: Draws) -> Columns:
    """Return a year and a balance sheet that agree with one another and with the sales."""
    sales = pl.col("sales")
    assets = _thousands(sales * draws.between("assets", 40, 140) // 100)
    worse = pl.when(TROUBLED).then(25).otherwise(0)
    net_assets = _thousands(assets * (draws.middling("equity", -10, 75) - worse) // 100)
    liabilities = assets - net_assets
    borrowings = _thousands(liabilities * draws.between("borrowings", 20, 90) // 100)
    cash = _thousands(assets * draws.between("cash", 3, 30) // 100)
    operating = _thousands(sales * (draws.middling("margin", -40, 140) - worse * 2) // 1_000)
    received = _thousands(cash * draws.below("interest income", 5) // 1_000)
    paid = _thousands(borrowings * draws.between("interest", 8, 30) // 1_000)
    ordinary = operating + received - paid
    taxes = pl.when(ordinary > 0).then(ordinary * 3 // 10).otherwise(70_000)
    issued = (pl.col("employees") > 50) & draws.chance("bonds", 200)
    return {
        "net_assets": net_assets,
        "liabilities": liabilities,
        "borrowings": borrowings,
        "bonds": pl.when(issued).then(liabilities // 20).otherwise(0),
        "cash": cash,
        "receivables": _thousands(sales * draws.between("receivables", 3, 20) // 100),
        "stock": _thousands(sales * draws.between("stock", 0, 15) // 100),
        "operating_profit": operating,
        "interest_income": received,
        "interest_expense": paid,
        "depreciation": _thousands(sales * draws.between("depreciation", 5, 40) // 1_000),
        "ordinary_profit": ordinary,
        "net_profit": ordinary - taxes,
        "#trend": draws.middling("trend", 75, 135) - worse // 2,
    }


def _years_and_months(draws: Draws) -> Columns:
    """Return the year before and the months since, on the trend of the business."""
    found: Columns = {"sales_year_before": pl.col("sales") * 100 // pl.col("#trend")}
    for name in ("ordinary_profit", "net_profit", "depreciation"):
        drawn = draws.between(f"{name} before", 60, 140)
        found[f"{name}_year_before"] = _thousands(pl.col(name) * drawn // 100)
    for prefix, share in (("", 100), ("trade_", draws.between("trade", 10, 100))):
        for span, months in MONTHS.items():
            before = pl.col("sales") * months // 12 * draws.between(span, 80, 120) // 100
            drift = pl.col("#trend") * draws.between(f"{span} now", 85, 110) // 100
            found[f"{prefix}{span}"] = _thousands(before * drift // 100 * share // 100)
            found[f"{prefix}{span}_year_before"] = _thousands(before * share // 100)
    return {name: value for name, value in found.items() if name in _FACTS}


def _debts(draws: Draws) -> Columns:
    """Return what is borrowed under guarantees, by frame, within what is owed."""
    borrowed = pl.col("borrowings")
    guaranteed = _thousands(borrowed * draws.between("guaranteed", 0, 45) // 100)
    unsecured = pl.min_horizontal(guaranteed, pl.lit(man(8_000)))
    used = {
        name: pl.when(draws.chance(f"{name} at all", 40))
        .then(_thousands(borrowed * draws.between(name, 1, 8) // 100))
        .otherwise(0)
        for name, entry in _FACTS.items()
        if name.startswith("used_") and entry.unit is Unit.YEN
    }
    used |= {"used_ordinary": guaranteed - unsecured, "used_unsecured": unsecured}
    return {
        **used,
        "guaranteed_balance": pl.sum_horizontal(used.values()),
        "owed_to_banks": borrowed,
        "owed_to_banks_year_before": _thousands(
            borrowed * draws.between("owed before", 80, 130) // 100
        ),
        "amount_wanted": (pl.col("sales") * draws.between("wanted", 2, 20) // 100)
        // man(10)
        * man(10),
        "proper_loan": (pl.col("sales") * draws.between("proper", 0, 6) // 100)
        // man(10)
        * man(10),
        "contributions_paid": draws.below("contributions", 801) * man(1),
        "owner_age": draws.middling("owner age", 28, 86),
    }


def _refinancing(draws: Draws) -> Columns:
    """Return what is refinanced of the debts, and the votes that change hands."""
    refinanced = draws.chance("refinanced", 150)
    part = draws.between("refinanced part", 20, 100)
    repaid = {
        name: pl.when(refinanced).then(pl.col(f"used_{name.removeprefix('repaid_')}") * part // 100)
        for name, entry in _FACTS.items()
        if name.startswith("repaid_") and entry.unit is Unit.YEN
    }
    votes = draws.between("votes", 1, 20) * 50
    return {
        **{name: _thousands(value).fill_null(0) for name, value in repaid.items()},
        "refinances_guaranteed_debt": refinanced & (pl.col("guaranteed_balance") > 0),
        "holding_company_votes": votes,
        "successor_votes_in_holding_company": votes * draws.between("held", 30, 100) // 100,
        "target_votes": votes * 2,
        "target_votes_after_purchase": votes * 2 * draws.between("bought", 30, 100) // 100,
        "certified_on": _days(draws.between("certified", -90, 0)),
        "certificate_valid_until": _days(draws.between("valid", -20, 150)),
        "planned_succession_on": _days(draws.between("handed on", 60, 1_500)),
        "planned_start_on": _days(draws.between("start", 60, 300)),
        "term_wanted": pl.lit(pl.Series(TERMS_WANTED)).gather(
            draws.below("term", len(TERMS_WANTED))
        ),
    }


PAGES: tuple[Callable[[Draws], Columns], ...] = (
    _who,
    _size,
    _accounts,
    _years_and_months,
    _debts,
    _refinancing,
)
"""The parts of a business in the order in which one follows from another."""


def _plain(entry: Entry, draws: Draws) -> pl.Expr:
    """Return a fact that nothing else tells: a share of yes, an option, mostly no amount."""
    name = entry.name
    match entry.unit:
        case Unit.TRUTH:
            chance = CHANCES.get(name, OTHER)
            answers = [draws.chance(name, each) for each in (chance.having, chance.otherwise)]
            return pl.when(chance.trait).then(answers[0]).otherwise(answers[1])
        case Unit.CHOICE:
            return _option(entry, CHOICES.get(name), draws)
        case Unit.DATE:
            return _days(draws.between(name, -2_500, -10))
        case Unit.NUMBER:
            hundredths = draws.between(name, 0 if entry.low == 0 else -10, 30)
            return hundredths.cast(pl.Decimal(9, 2)) * pl.lit("0.01").cast(pl.Decimal(9, 2))
        case Unit.YEN:
            most = (entry.high or man(300)) // man(1)
            amount = draws.below(name, most + 1) * man(1)
            return pl.when(draws.chance(f"{name} at all", 250)).then(amount).otherwise(0)
        case _:
            return draws.between(name, entry.low or 0, min(entry.high or 60, 120))


def _option(entry: Entry, choice: Choice | None, draws: Draws) -> pl.Expr:
    """Return an option: the usual one as often as is said, and any of the others."""
    if choice is None:
        return draws.pick(entry.name, dict.fromkeys(entry.options, 1))
    others = {option: 1 for option in entry.options if option != choice.usual}
    usual = [draws.chance(f"{entry.name} usual", n) for n in (choice.having, choice.otherwise)]
    return (
        pl.when(pl.when(choice.trait).then(usual[0]).otherwise(usual[1]))
        .then(pl.lit(choice.usual))
        .otherwise(draws.pick(entry.name, others))
    )


def _days(number: pl.Expr) -> pl.Expr:
    """Return the day so many days after ``DAY``."""
    return (number + (DAY - _EPOCH) // timedelta(days=1)).cast(pl.Int32).cast(pl.Date)


_EPOCH = date(1970, 1, 1)


def _thousands(amount: pl.Expr) -> pl.Expr:
    return amount // 1_000 * 1_000
