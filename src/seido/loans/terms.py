"""What follows from a row of a loan before anything is computed: its term, instalments, balloon.

A number of months is taken as written, also beside a last day, which may have been moved
off a holiday. A last day alone gives the term, and so does a number of instalments alone: so many
payments after the grace period. Where a term and a number of instalments are both written, they
tell how far payments are apart.
"""

from datetime import date

import polars as pl

from seido.intake.values.loan_options import WAYS
from seido.loans.columns import Use
from seido.loans.reading import Problems, answered
from seido.money.guarantee_fee.loan import LONGEST, Method, balloon_of, term_in_months
from seido.money.month_end import comes_round
from seido.money.repayment.terms import RepaymentMethod
from seido.rules.words import Words

METHODS: dict[str, str | None] = {name: way and way.value for name, (way, _) in WAYS.items()}
PLANS: dict[str, str | None] = {name: plan and plan.value for name, (_, plan) in WAYS.items()}

_DATED = pl.col("start").is_not_null()
_BY_DAYS = pl.col("days").is_not_null()
_IN_PARTS = ~pl.col("method").is_in(["bullet", "bill", "revolving", "revolving-bills"])


def loan_terms(table: pl.DataFrame, problems: Problems, day: date) -> pl.DataFrame:
    """Return loans with what follows from their columns; what does not fit is noted.

    ``fee_method`` and ``plan`` are the method as the fee and the schedule ask it; ``count`` is the
    number of instalments where it is written or implied; ``period`` the months between payments;
    ``until`` the last day where it tells the term of a schedule; ``term_days`` the days of a loan
    whose interest is counted over the whole of them, as a bill's is.

    Args:
        table: the columns as read.
        problems: what is wrong so far.
        day: the day of application of loans that have none of their own.
    """
    table = table.with_columns(
        pl.col("on").fill_null(day),
        pl.col("method").replace_strict(METHODS, return_dtype=pl.String).alias("fee_method"),
        pl.col("method").replace_strict(PLANS, return_dtype=pl.String).alias("plan"),
    ).with_columns(
        pl.coalesce("evenness", "fee_method").alias("fee_method"),
        pl.when(pl.col("method") == "unequal", pl.col("steps").is_not_null())
        .then(pl.lit(RepaymentMethod.STEPS.value))
        .otherwise("plan")
        .alias("plan"),
    )
    table = _with_term(_with_balloon(table, problems), problems)
    return _with_length(_with_bills(table, problems), problems)


def _with_balloon(table: pl.DataFrame, problems: Problems) -> pl.DataFrame:
    last, before = table["last_instalment"], table["instalment"]
    given = table["balloon"].is_not_null() & (last.is_not_null() | before.is_not_null())
    problems.note((last.is_null() != before.is_null()) | given, _BALLOON_TWICE, Use)
    found = balloon_of(last, before).alias("found")
    return table.with_columns(found).with_columns(
        pl.coalesce("balloon", "found").fill_null(0).alias("balloon")
    )


def _with_term(table: pl.DataFrame, problems: Problems) -> pl.DataFrame:
    """Return loans with grace period and term, in months or days."""
    by_days = table["days"].is_not_null()
    astray = table.select(pl.when(_BY_DAYS).then("grace").otherwise("grace_days").fill_null(0))
    problems.note(astray.to_series() != 0, _GRACE_ASTRAY, Use)
    table = table.with_columns(
        pl.when(_BY_DAYS).then("grace_days").otherwise("grace").fill_null(0).alias("grace")
    )
    open_ = table["end"].is_not_null() & table["months"].is_null() & ~by_days
    table = table.with_columns(pl.when(open_ & _DATED).then("end").alias("until"))
    if not open_.any():
        return table
    spans = table.select(
        pl.when(open_).then(pl.coalesce("start", "on")).alias("from"),
        pl.when(open_).then("end").alias("to"),
    )
    found = answered(spans, ["from", "to"], _months, {"found": pl.Int64()})["found"]
    revolving = pl.col("fee_method").eq_missing(Method.REVOLVING.value)
    return table.with_columns(found, spans["from"]).with_columns(
        pl.when(revolving)
        .then((pl.col("end") - pl.col("from")).dt.total_days())
        .fill_null(pl.col("days"))
        .alias("days"),
        pl.when(~revolving).then("found").fill_null(pl.col("months")).alias("months"),
    )


def _with_bills(table: pl.DataFrame, problems: Problems) -> pl.DataFrame:
    """Return loans with the days of those that are repaid in one sum after so many."""
    bill = table["method"].eq_missing("bill")
    if not bill.any() and not table["days"].is_not_null().any():
        return table.with_columns(pl.lit(None, pl.Int64).alias("term_days"))
    asked = table.select(pl.when(bill).then(pl.col("start", "months")))
    ends = answered(asked, ["start", "months"], _end, {"ends": pl.Date()})["ends"]
    both = (pl.col("day_count") == "both-ends").fill_null(value=False)
    apart = (pl.coalesce("end", "ends") - pl.col("start")).dt.total_days() + both.cast(pl.Int64)
    one_sum = pl.col("plan").eq_missing(RepaymentMethod.BULLET.value)
    table = table.with_columns(ends).with_columns(
        pl.when(one_sum).then(pl.coalesce("days", pl.when(bill).then(apart))).alias("term_days"),
        pl.when(~bill).then("until").alias("until"),
    )
    undated = bill & table["term_days"].is_null()
    problems.note(undated, _BILL_UNDATED, [Use.SCHEDULE])
    return table


def _end(start: date | None, months: int | None) -> tuple[date | None]:
    """Return the day on which so many months are over."""
    if start is None or months is None or not 0 < months <= LONGEST["months"]:
        return (None,)
    return (comes_round(start, months),)


def _months(begins: date | None, ends: date | None) -> tuple[int | None]:
    if begins is None or ends is None:
        return (None,)
    return (term_in_months(begins, ends),)


def _with_length(table: pl.DataFrame, problems: Problems) -> pl.DataFrame:
    """Return loans with the number of instalments and how far they are apart."""
    times = pl.col("instalments")
    every = pl.col("every")
    repaying = pl.col("months") - pl.col("grace")
    sound = _IN_PARTS & times.is_between(1, LONGEST["months"]) & (repaying > 0)
    table = table.with_columns(
        pl.coalesce(
            every,
            pl.when(sound & (repaying % times == 0)).then(repaying // times),
            pl.lit(1, pl.Int64),
        ).alias("period")
    ).with_columns(
        pl.coalesce(
            "months",
            pl.when(
                _IN_PARTS & ~_BY_DAYS,
                times.is_between(1, LONGEST["months"]),
                pl.col("period").is_between(1, LONGEST["months"]),
            ).then(pl.col("grace") + times * pl.col("period")),
        ).alias("months")
    )
    apart = repaying != times * pl.col("period")
    uneven = table.select((sound & apart & every.is_null()).fill_null(value=False)).to_series()
    problems.note(uneven, _APART_UNKNOWN, [Use.SCHEDULE])
    against = table.select((sound & apart & every.is_not_null()).fill_null(value=False)).to_series()
    problems.note(against, _AGAINST_EACH_OTHER, Use)
    implied = pl.when(_IN_PARTS & times.is_null() & (pl.col("period") > 1))
    left_over = table.select(
        implied.then(repaying % pl.col("period") != 0).fill_null(value=False)
    ).to_series()
    problems.note(left_over, _LEFT_OVER, [Use.FEE])
    count = implied.then(repaying // pl.col("period"))
    return table.with_columns(pl.coalesce(times, count).alias("count"))


_BILL_UNDATED = Words(
    "手形の返済予定には日数か、貸付日と期日（または月数）が要ります",
    "the schedule of a bill needs its days, or the day of the loan with its end or months",
)
_BALLOON_TWICE = Words(
    "据置金額は、その列か、直前回返済額と最終回返済額の両方の列で書いてください",
    "give the balloon in its own column, or by both instalment and last_instalment",
)
_GRACE_ASTRAY = Words(
    "据置の長さは期間に合わせ、月数の期間なら据置期間に、日数の期間なら据置日数に書いてください",
    "give the grace period as the term is: in months under grace, in days under grace_days",
)
_APART_UNKNOWN = Words(
    "据置後の期間が返済回数で割り切れません。返済間隔を書いてください",
    "the term after the grace period is no multiple of the instalments; give every",
)
_AGAINST_EACH_OTHER = Words(
    "返済回数と返済間隔が据置後の期間に合いません。どれかを直すか省いてください",
    "instalments and every do not make up the term after the grace period; mend or drop one",
)
_LEFT_OVER = Words(
    "据置後の期間が返済間隔で割り切れません。返済回数を書いてください",
    "the term after the grace period is no multiple of every; give the instalments",
)
