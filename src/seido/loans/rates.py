"""The fee rates, coefficients and cutting-off of loans, each asked once of the single case.

Between two days on which a table changes every day has the same answer, so loans are asked for
together that apply between two such days.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction

import polars as pl

from seido.loans.columns import Use
from seido.loans.reading import Problems, answered
from seido.money.decimals import as_decimal, as_percent
from seido.money.guarantee_fee import coefficients as instalment_coefficients
from seido.money.guarantee_fee import subsidy as fee_subsidy
from seido.money.guarantee_fee.coefficients import coefficient_table
from seido.money.guarantee_fee.corporations import association_named, association_problem
from seido.money.guarantee_fee.fee import PER_PART
from seido.money.guarantee_fee.loan import Method
from seido.money.guarantee_fee.rate_tables import TABLES
from seido.money.guarantee_fee.rates import ClassRate, fee_rates
from seido.money.guarantee_fee.subsidy import FeeSubsidy, owner_guarantee_surcharge
from seido.refusal import Problem, Refused, refused
from seido.rules.quantity import Rate, percent
from seido.rules.words import Language

MOST_PARTS = 10**9
"""Denominators of rates beyond this are left to the single case."""

_RATE = {
    "lowest": pl.String(),
    "highest": pl.String(),
    "several": pl.Boolean(),
    "lowest_top": pl.Int64(),
    "lowest_bottom": pl.Int64(),
    "highest_top": pl.Int64(),
    "highest_bottom": pl.Int64(),
    "net_rate": pl.String(),
    "rate_problem": pl.String(),
}
_COEFFICIENT = {
    "factor": pl.Int64(),
    "over": pl.Int64(),
    "of_sum": pl.Int64(),
    "coefficient": pl.String(),
}
_ASKED = (
    "fee_rate",
    "discount",
    "scheme",
    "class",
    "no_balance_sheet",
    "sharing",
    "coordinator",
    "requirement",
    "without_owner_guarantee",
)
_SCHEMES = {table.name.ja: scheme for scheme, table in TABLES.items()}


def with_fee_rates(table: pl.DataFrame, problems: Problems) -> pl.DataFrame:
    """Return loans with the lowest and the highest fee rate that is possible for each.

    ``lowest`` and ``highest`` are rates before discounts as texts of fractions; ``_top`` and
    ``_bottom`` what is left after discounts, null where the single case has to look at it.
    """

    def ask(*given: object) -> Sequence[object]:
        return _rate(*given, language=problems.language)  # type: ignore[arg-type]

    asked = table.with_columns(_between(fee_subsidy.TURNING_DAYS))
    found = answered(asked, [*_ASKED, _DAY], ask, _RATE)
    readable = found.select(pl.when(problems.free(Use.FEE)).then("rate_problem")).to_series()
    problems.add(readable, [Use.FEE])
    return table.hstack(found)


def with_coefficients(table: pl.DataFrame) -> pl.DataFrame:
    """Return loans with their instalment coefficient, and where less than one yen is cut off.

    ``factor / over`` is the coefficient, 1/1 for a single sum, null where the single case refuses;
    ``of_sum`` is one where the sum of the parts is cut off, zero where each part is.
    """
    asked = table.with_columns(_between(instalment_coefficients.turning_days()))
    keys = ["association", "fee_method", "fee_count", _DAY]
    return table.hstack(answered(asked, keys, _coefficient, _COEFFICIENT))


_DAY = "#day"


def _between(turning: Iterable[date]) -> pl.Expr:
    """Return the first of the days that have the same answer as the day of application."""
    found = pl.lit(min(turning, default=date(2000, 1, 1)) - timedelta(days=1))
    for day in sorted(turning):
        found = pl.when(pl.col("on") >= day).then(pl.lit(day)).otherwise(found)
    return found.alias(_DAY)


def _rate(
    fee_rate: str | None,
    discount: str | None,
    scheme: str | None,
    fee_class: int | None,
    no_balance_sheet: bool | None,  # noqa: FBT001 - columns come by their place
    sharing: str | None,
    coordinator: bool | None,  # noqa: FBT001
    requirement: int | None,
    without_owner_guarantee: str | None,
    on: date,
    *,
    language: Language,
) -> Sequence[object]:
    looked_up = (scheme, fee_class, no_balance_sheet or None, sharing, coordinator or None)
    any_looked_up = any(each is not None for each in (*looked_up, requirement))
    try:
        if any_looked_up == (fee_rate is not None):
            raise Refused(_ONE_OF_TWO)  # noqa: TRY301 - told as the others are
        choices: Sequence[ClassRate] = (
            (ClassRate(None, Fraction(fee_rate)),)
            if fee_rate is not None
            else fee_rates(
                _SCHEMES.get(scheme or "", scheme or "general-guarantee"),
                on=on,
                fee_class=fee_class,
                has_balance_sheet=False if no_balance_sheet else None,
                shared=None if sharing is None else sharing == "shared",
                coordinator=bool(coordinator),
                requirement=requirement,
            ).choices
        )
        added = _surcharge(without_owner_guarantee, on)
    except Refused as refusal:
        return (*[None] * (len(_RATE) - 1), refusal.in_language(language))
    rates = [choice.borrower + added for choice in choices]
    lowest, highest = min(rates), max(rates)
    off = discounts(discount)
    return (
        str(lowest),
        str(highest),
        len(choices) > 1,
        *_net(lowest, off),
        *_net(highest, off),
        None if len(choices) > 1 else as_percent(lowest - sum(off)),
        None,
    )


def _surcharge(met: str | None, on: date) -> Rate:
    if met is None:
        return percent(0)
    surcharge = owner_guarantee_surcharge(on, both_requirements=met == "both")
    if isinstance(surcharge, FeeSubsidy):
        return surcharge.own
    raise refused(surcharge.words.ja, surcharge.words.en)


def discounts(held: str | None) -> tuple[Rate, ...]:
    """Return the discounts that a column holds as texts of fractions between commas."""
    return tuple(Fraction(rate) for rate in (held or "").split(",") if rate)


def _net(rate: Rate, off: Sequence[Rate]) -> tuple[int | None, int | None]:
    """Return a rate less its discounts in parts; nothing where it is not plainly in order."""
    net = rate - sum(off)
    if net <= 0 or rate >= 1 or any(each <= 0 for each in off) or net.denominator > MOST_PARTS:
        return None, None
    return net.as_integer_ratio()


def _coefficient(
    association: str | None, method: str | None, count: int | None, on: date
) -> Sequence[object]:
    if association is not None and association_problem(association):
        return (None,) * len(_COEFFICIENT)
    per_part = association is not None and association_named(association) in PER_PART
    if method not in (Method.EQUAL.value, Method.UNEQUAL.value):
        return 1, 1, int(not per_part), None
    if count is None or count < _FEWEST:
        return (None,) * len(_COEFFICIENT)
    evenness: instalment_coefficients.Evenness = (
        "equal" if method == Method.EQUAL.value else "unequal"
    )
    coefficient = coefficient_table(association, on).coefficient(count, evenness)
    return (*coefficient.as_integer_ratio(), int(not per_part), as_decimal(coefficient))


_FEWEST = 2
_ONE_OF_TWO = Problem(
    "料率は、保証料率か、制度と料率区分のどちらか一方で書いてください",
    "give the rate either as fee_rate or by scheme and class",
)
