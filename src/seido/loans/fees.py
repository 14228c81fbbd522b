"""Guarantee fees of many loans at once: the lines of the single case, with columns for numbers.

Loans that are plainly in order go through those lines together. Whatever is not - a loan that
cannot be, or one whose numbers would leave 64 bits - goes through the single case by itself, so
that it is refused in the same words, or computed without bounds.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import polars as pl

from seido.loans.columns import Use
from seido.loans.rates import discounts, with_coefficients, with_fee_rates
from seido.loans.reading import Problems
from seido.money.decimals import as_decimal, as_percent
from seido.money.guarantee_fee.fee import (
    UNITS_A_YEAR,
    GuaranteeFee,
    fee_charges,
    fee_yen,
    guarantee_fee,
)
from seido.money.guarantee_fee.loan import LONGEST, GuaranteedLoan, Method
from seido.money.whole_numbers import LARGEST
from seido.reach import LIMIT
from seido.refusal import Refused
from seido.rules.words import Words

FEES: Mapping[str, pl.DataType] = {
    "seido.fee_yen": pl.Int64(),
    "seido.fee_yen_lowest": pl.Int64(),
    "seido.fee_yen_highest": pl.Int64(),
    "seido.fee_grace_yen": pl.Int64(),
    "seido.fee_balloon_yen": pl.Int64(),
    "seido.fee_rest_yen": pl.Int64(),
    "seido.fee_rate": pl.String(),
    "seido.fee_coefficient": pl.String(),
    "seido.fee_gross_rate": pl.String(),
    "seido.fee_state_rate": pl.String(),
    "seido.fee_note": pl.String(),
}
"""Columns of fees: in yen, and its parts for grace period, balloon and the rest (the instalments or
the one sum); the rate after discounts in percent; the coefficient; where the rate was looked up
the gross rate, the state's part and what was taken for granted. Where several rates are possible
the fee has bounds but no parts."""


def loan_fees(terms: pl.DataFrame, problems: Problems) -> pl.DataFrame:
    """Return the columns of ``FEES``; null where a loan has a problem, which is noted.

    Args:
        terms: the loans with what follows from their columns; see ``loan_terms``.
        problems: what is wrong with them so far.
    """
    terms = with_fee_rates(terms, problems)
    readable = problems.free(Use.FEE)
    for name, words in _NEEDED.items():
        problems.note(terms[name].is_null() & readable, words, [Use.FEE])
    by_days = pl.col("days").is_not_null()
    terms = terms.with_columns(
        pl.coalesce("months", "days").alias("length"),
        pl.when(by_days).then(_DAYS).otherwise(_MONTHS).cast(pl.Int64).alias("units"),
        pl.col("fee_method").is_in(_IN_PARTS).fill_null(value=False).alias("in_parts"),
    ).with_columns(
        pl.coalesce(
            "count", pl.when("in_parts", ~by_days).then(pl.col("months") - pl.col("grace"))
        ).alias("fee_count")
    )
    problems.note(terms["length"].is_null() & readable, _TERM_MISSING, [Use.FEE])
    terms = with_coefficients(terms)
    free = problems.free(Use.FEE)
    plain = terms.select(_plain()).to_series().fill_null(value=False)
    found = _fees(terms, free & plain)
    odd = free & ~plain
    return _with_odd(found, terms, odd, problems) if odd.any() else found


_IN_PARTS = [Method.EQUAL.value, Method.UNEQUAL.value]
_MONTHS, _DAYS = UNITS_A_YEAR["months"], UNITS_A_YEAR["days"]


def _plain() -> pl.Expr:
    """Return which loans are plainly in order, so that nothing can leave 64 bits.

    Those charged on their planned balance have lines of their own, and go through the single case.

    Whole multiples of what is divided by never exceed the fee, which is less than a hundred times
    the principal: 10^18 yen. What is left over, less than the divisor, is multiplied by at most
    the product checked last.
    """
    principal, grace, length, balloon, count = map(
        pl.col, ("principal", "grace", "length", "balloon", "fee_count")
    )
    longest = pl.when(pl.col("units") == _DAYS).then(LONGEST["days"]).otherwise(LONGEST["months"])
    in_parts = pl.all_horizontal(
        grace < length,
        count.is_between(2, length - grace),
        balloon < principal,
        # As balloon × count > principal - balloon, without leaving 64 bits.
        (pl.col("fee_method") == Method.UNEQUAL.value)
        | (balloon == 0)
        | (balloon > (principal - balloon) // count),
    )
    one_sum = (grace == 0) & (balloon == 0) & (pl.col("instalments").fill_null(1) == 1)
    most_parts = pl.col("highest_bottom") * pl.col("units") * pl.col("over")
    most = pl.max_horizontal("over", "factor") * length
    return pl.all_horizontal(
        ~pl.col("by_balance"),
        pl.col("months").is_null() | pl.col("days").is_null(),
        principal.is_between(1, LIMIT - 1),
        length.is_between(1, longest),
        (grace >= 0) & (balloon >= 0),
        pl.when("in_parts").then(in_parts).otherwise(one_sum),
        pl.col("highest_top") * most <= LARGEST // most_parts,
        pl.col("lowest_top") * most
        <= LARGEST // (pl.col("lowest_bottom") * pl.col("units") * pl.col("over")),
    )


def _fees(terms: pl.DataFrame, plain: pl.Series) -> pl.DataFrame:
    """Return the fees of loans that are plainly in order; null for the others."""
    grace, balloon, rest = _parts(terms, "lowest")
    lowest = highest = grace + balloon + rest
    if terms["several"].any():
        highest = sum(_parts(terms, "highest"), lowest * 0)
    found = pl.DataFrame(
        dict(zip(FEES, (lowest, lowest, highest, grace, balloon, rest), strict=False))
    ).hstack(terms.select(pl.col(name).alias(column) for column, name in _AS_THEY_ARE.items()))
    one = plain & ~terms["several"]
    bounds = ["seido.fee_yen_lowest", "seido.fee_yen_highest", _COEFFICIENT, "seido.fee_note"]
    return found.select(
        pl.when(plain if name in bounds else one).then(name).alias(name) for name in FEES
    )


_COEFFICIENT = "seido.fee_coefficient"
_AS_THEY_ARE = {
    "seido.fee_rate": "net_rate",
    _COEFFICIENT: "coefficient",
    "seido.fee_gross_rate": "gross_rate",
    "seido.fee_state_rate": "state_rate",
    "seido.fee_note": "note",
}


def _parts(terms: pl.DataFrame, which: str) -> tuple[pl.Series, ...]:
    """Return the yen of grace period, balloon and rest at the lowest or the highest rate."""
    charges = fee_charges(
        terms["principal"],
        terms["balloon"],
        (terms["grace"], terms["length"]),
        terms[f"{which}_top"],
        (terms["factor"], terms["over"]),
    )
    bottom = terms[f"{which}_bottom"] * terms["units"] * terms["over"]
    return tuple(fee_yen(charges, bottom, terms["of_sum"]))


def _with_odd(
    found: pl.DataFrame, terms: pl.DataFrame, odd: pl.Series, problems: Problems
) -> pl.DataFrame:
    """Return fees with those of loans that the single case answers, or refuses, one by one."""
    rows = odd.arg_true()
    fees: list[tuple[Any, ...]] = []
    told: list[str | None] = []
    for loan in terms[rows].iter_rows(named=True):
        try:
            fees.append(_fee(loan))
            told.append(None)
        except Refused as refusal:
            fees.append((None,) * len(FEES))
            told.append(refusal.in_language(problems.language))
    said = pl.Series([None], dtype=pl.String).new_from_index(0, terms.height)
    problems.add(said.scatter(rows, told), [Use.FEE])
    answers = pl.DataFrame(fees, dict(FEES), orient="row")
    return pl.DataFrame([found[name].scatter(rows, answers[name]) for name in FEES])


def _fee(loan: Mapping[str, Any]) -> tuple[Any, ...]:
    lowest = _single(loan, Fraction(loan["lowest"]))
    coefficient = None if lowest.coefficient is None else as_decimal(lowest.coefficient)
    if loan["several"]:
        highest = _single(loan, Fraction(loan["highest"]))
        bounds = (lowest.fee_yen, highest.fee_yen)
        return (None, *bounds, None, None, None, None, coefficient, None, None, loan["note"])
    parts = {part.name.en: part.yen for part in lowest.parts}
    grace, balloon = parts.get("Grace period", 0), parts.get("Balloon", 0)
    rest = lowest.fee_yen - grace - balloon
    rate = as_percent(lowest.loan.net_rate)
    yen = lowest.fee_yen
    named = (rate, coefficient, loan["gross_rate"], loan["state_rate"], loan["note"])
    return (yen, yen, yen, grace, balloon, rest, *named)


def _single(loan: Mapping[str, Any], rate: Fraction) -> GuaranteeFee:
    """Return the fee of one loan at a rate, by the single case.

    Raises:
        Refused: where it cannot be.
    """
    return guarantee_fee(
        GuaranteedLoan(
            principal=loan["principal"],
            rate=rate,
            method=Method(loan["fee_method"]),
            months=loan["months"],
            days=loan["days"],
            grace=loan["grace"],
            instalments=loan["count"],
            balloon=loan["balloon"],
            discounts=discounts(loan["discount"]),
        ),
        corporation=loan["association"],
        on=loan["on"],
    )


_NEEDED = {
    "principal": Words("借入金額がありません", "the principal is missing"),
    "fee_method": Words(
        "保証料には、分割が均等か不均等かが要ります。返済方法か分割方法に書いてください",
        "the fee needs to know whether instalments are equal; give method or evenness",
    ),
}
_TERM_MISSING = Words(
    "期間がありません。月数、日数、期日か返済回数を書いてください",
    "the term is missing; give months, days, end or instalments",
)
