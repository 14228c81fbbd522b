"""The fee rates, coefficients and cutting-off of loans, each asked once of the single case.

Between two days on which a table changes every day has the same answer, so loans are asked for
together that apply between two such days.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

import polars as pl

from seido.intake.values.loan_options import BILLS_REVOLVING
from seido.loans.columns import Use
from seido.loans.reading import Problems, answered
from seido.money.decimals import as_decimal, as_percent
from seido.money.guarantee_fee import coefficients, planned_balance
from seido.money.guarantee_fee.coefficients import coefficient_table
from seido.money.guarantee_fee.corporations import corporation_named, corporation_problem
from seido.money.guarantee_fee.fee import PER_PART
from seido.money.guarantee_fee.loan import Method
from seido.money.guarantee_fee.rates import ClassRate
from seido.refusal import Problem, Refused, refuse, refused
from seido.rules.quantity import Rate
from seido.rules.words import Language
from seido.schemes.fees.case import FeeCase
from seido.schemes.fees.lookup import USUAL, rates_named, turning_days, yen_problem
from seido.schemes.fees.rates import FeeRates
from seido.schemes.fees.subsidy import FeeSubsidy, owner_guarantee_surcharge

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
    "gross_rate": pl.String(),
    "state_rate": pl.String(),
    "note": pl.String(),
    "rate_problem": pl.String(),
}
_COEFFICIENT = {
    "factor": pl.Int64(),
    "over": pl.Int64(),
    "of_sum": pl.Int64(),
    "coefficient": pl.String(),
    "by_balance": pl.Boolean(),
}
_REVOLVING = "#revolving"
(_BILLS,) = BILLS_REVOLVING
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
    "association",
    _REVOLVING,
)


def with_fee_rates(table: pl.DataFrame, problems: Problems) -> pl.DataFrame:
    """Return loans with the lowest and the highest fee rate that is possible for each.

    ``lowest`` and ``highest`` are rates before discounts as texts of fractions; ``_top`` and
    ``_bottom`` what is left after discounts, null where the single case has to look at it.
    """

    def ask(*given: object) -> Sequence[object]:
        return _rate(*given, language=problems.language)  # type: ignore[arg-type]

    looked_up = pl.col("fee_rate").is_null()
    bills = pl.col("method").eq_missing(_BILLS)
    revolving = pl.col("fee_method").eq_missing(Method.REVOLVING.value) & ~bills
    asked = table.with_columns(
        _between(turning_days()),
        (looked_up & revolving).alias(_REVOLVING),
        pl.when(looked_up).then("association").alias("association"),
    )
    found = answered(asked, [*_ASKED, _DAY], ask, _RATE)
    readable = found.select(pl.when(problems.free(Use.FEE)).then("rate_problem")).to_series()
    problems.add(readable, [Use.FEE])
    return table.hstack(found)


def with_coefficients(table: pl.DataFrame) -> pl.DataFrame:
    """Return loans with their instalment coefficient, and where less than one yen is cut off.

    ``factor / over`` is the coefficient, 1/1 for a single sum, null where the single case refuses;
    ``of_sum`` is one where the sum of the parts is cut off, zero where each part is; and
    ``by_balance`` whether the planned balance may be charged, which the single case does.
    """
    turning = (*coefficients.turning_days(), *planned_balance.turning_days())
    asked = table.with_columns(_between(turning))
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
    corporation: str | None,
    revolving: bool,  # noqa: FBT001
    on: date,
    *,
    language: Language,
) -> Sequence[object]:
    looked_up = (scheme, fee_class, no_balance_sheet or None, sharing, coordinator or None)
    any_looked_up = any(each is not None for each in (*looked_up, requirement))
    case = FeeCase(
        fee_class=fee_class,
        has_balance_sheet=False if no_balance_sheet else None,
        shared=None if sharing is None else sharing == "shared",
        coordinator=coordinator,
        requirement=requirement,
        without_owner=without_owner_guarantee,
        corporation=corporation,
        revolving=revolving,
    )
    try:
        if any_looked_up == (fee_rate is not None):
            raise Refused(_ONE_OF_TWO)  # noqa: TRY301 - told as the others are
        rates = _looked_up(scheme, case, on) if fee_rate is None else None
        surcharged = rates is not None and rates.surcharged
        added = None if surcharged else _surcharge(without_owner_guarantee, on)
    except Refused as unfit:
        told = " / ".join(words.in_language(language) for words in unfit.problems)
        return (*[None] * (len(_RATE) - 1), told)
    choices = rates.choices if rates else (ClassRate(None, Fraction(fee_rate or 0)),)
    possible = [each.borrower + (added.own if added else 0) for each in choices]
    lowest, highest = min(possible), max(possible)
    off = discounts(discount)
    several = len(possible) > 1
    return (
        str(lowest),
        str(highest),
        several,
        *_net(lowest, off),
        *_net(highest, off),
        None if several else as_percent(lowest - sum(off)),
        *([None] * 2 if several or rates is None else _parts(choices[0], added)),
        " / ".join(words.in_language(language) for words in (rates.notes if rates else ())) or None,
        None,
    )


def _looked_up(scheme: str | None, case: FeeCase, on: date) -> FeeRates:
    rates = rates_named(scheme or USUAL, case, on, as_usual=True)
    refuse([yen_problem(rates)])
    return rates


def _parts(rate: ClassRate, added: FeeSubsidy | None) -> Iterator[str]:
    """Yield the gross rate and the state's part of it, in percent."""
    yield as_percent(rate.gross + (added.rate if added else 0))
    yield as_percent(rate.state + (added.state if added else 0))


def _surcharge(met: str | None, on: date) -> FeeSubsidy | None:
    if met is None:
        return None
    surcharge = owner_guarantee_surcharge(on, both_requirements=met == "both")
    if isinstance(surcharge, FeeSubsidy):
        return surcharge
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
    corporation: str | None, method: str | None, count: int | None, on: date
) -> Sequence[object]:
    if corporation is not None and corporation_problem(corporation):
        return (None,) * len(_COEFFICIENT)
    per_part = corporation is not None and corporation_named(corporation) in PER_PART
    by_balance = planned_balance.holds(corporation, on)
    if method not in (Method.EQUAL.value, Method.UNEQUAL.value):
        return 1, 1, int(not per_part), None, by_balance
    if count is None or count < _FEWEST:
        return (None,) * len(_COEFFICIENT)
    evenness: coefficients.Evenness = "equal" if method == Method.EQUAL.value else "unequal"
    coefficient = coefficient_table(corporation, on).coefficient(count, evenness)
    told = as_decimal(coefficient)
    return (*coefficient.as_integer_ratio(), int(not per_part), told, by_balance)


_FEWEST = 2
_ONE_OF_TWO = Problem(
    "料率は、保証料率か、制度と料率区分のどちらか一方で書いてください",
    "give the rate either as fee_rate or by scheme and class",
)
