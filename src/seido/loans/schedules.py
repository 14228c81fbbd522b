"""Repayment schedules of many loans: slice by slice, so that memory does not grow with the file.

Loans that are plainly in order are drawn up together; whatever is not goes through the single case
by itself, which refuses it in its own words, or draws it up without bounds.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

import polars as pl

from seido.loans.alone import NO_NUMBERS, USUAL, steps_held, terms_of
from seido.loans.columns import Use
from seido.loans.days import FIRST_YEAR, LAST_YEAR, PLANNED, PLANNED_BY, planned_days
from seido.loans.instalments import Drawn, Repaying
from seido.loans.payments import ROW, SCHEDULES, in_order, payments_of, totals_of
from seido.loans.rates import MOST_PARTS
from seido.loans.reading import Problems, answered
from seido.money.guarantee_fee.loan import Method
from seido.money.repayment.days import DAYS_A_YEAR, MONTHS_A_YEAR
from seido.money.repayment.schedule import repayment_schedule
from seido.money.repayment.terms import (
    LONGEST,
    InterestBasis,
    Remainder,
    RepaymentMethod,
)
from seido.money.whole_numbers import LARGEST
from seido.reach import LIMIT
from seido.refusal import Refused
from seido.rules.words import Language, Words

Keep: TypeAlias = Callable[[pl.DataFrame], None]
"""Takes the payments of some loans, in order."""

_MOST_PAYMENTS = 1 << 21
"""Payments that are drawn up at a time."""

_MOST_UNIT = 10**12
"""Yen of a unit beyond which a loan is left to the single case."""

_WAY = ["plan", "interest", "moved", "rounding", "remainder", "own_days"]
_RATE = {"rate_top": pl.Int64(), "rate_bottom": pl.Int64()}
_STEPS = {"step_payments": pl.Int64(), "step_sum": pl.Int64()}


class Scheduler:
    """Draws up the schedules of batches of loans."""

    def __init__(self, keep: Keep | None = None) -> None:
        """Note who takes the payments; None where they are not wanted."""
        self.keep = keep
        self.ways: dict[tuple[Any, ...], Repaying] = {}

    def draw_up(self, terms: pl.DataFrame, first_row: int, problems: Problems) -> pl.DataFrame:
        """Return the columns of ``SCHEDULES``; null where a loan has a problem, which is noted.

        Args:
            terms: the loans with what follows from their columns; see ``loan_terms``.
            first_row: the number of the first of them.
            problems: what is wrong with them so far.
        """
        readable = problems.free(Use.SCHEDULE)
        revolving = (terms["fee_method"] == Method.REVOLVING.value).fill_null(value=False)
        problems.note(revolving & readable, _REVOLVING, [Use.SCHEDULE])
        readable &= ~revolving
        for needed, words in _NEEDED.items():
            missing = terms[needed].is_null() & readable
            if needed == "months":
                missing &= terms["term_days"].is_null()
            problems.note(missing, words, [Use.SCHEDULE])
        loans = (
            terms.hstack(answered(terms, ["rate"], _rate_in_parts, _RATE))
            .hstack(answered(terms, ["steps"], _steps_in_all, _STEPS))
            .with_columns(
                *(pl.col(name).fill_null(usual) for name, usual in USUAL.items()),
                (pl.col("grace") // pl.col("period")).alias("interest_only"),
                pl.int_range(first_row, first_row + terms.height, dtype=pl.Int64).alias(ROW),
            )
            .pipe(_with_days)
            .with_columns(_plain().fill_null(value=False).alias("plain"))
        )
        told: dict[int, str] = {}
        free = loans.filter(problems.free(Use.SCHEDULE))
        parts = _slices(free)
        totals = [each for part in parts for each in self._slice(part, told, problems.language)]
        if told:
            said = pl.Series([told.get(row) for row in loans[ROW]], dtype=pl.String)
            problems.add(said, [Use.SCHEDULE])
        drawn = pl.concat([pl.DataFrame(schema={ROW: pl.Int64(), **SCHEDULES}), *totals])
        return (
            loans.select(ROW)
            .join(drawn, on=ROW, how="left", maintain_order="left")
            .select(list(SCHEDULES))
        )

    def _slice(
        self, loans: pl.DataFrame, told: dict[int, str], language: Language
    ) -> list[pl.DataFrame]:
        """Return what the schedules of some loans come to, and hand their payments on."""
        ways = loans.filter("plain").partition_by(_WAY, as_dict=True, maintain_order=True)
        found = [self._together(way, part) for way, part in ways.items()]
        together = [totals for totals, _ in found]
        unsound = [row for each in together for row in each.filter(~pl.col("sound"))[ROW]]
        odd = loans.filter(~pl.col("plain") | pl.col(ROW).is_in(unsound))
        singles: list[pl.DataFrame] = []
        for loan in odd.iter_rows(named=True):
            try:
                schedule = repayment_schedule(terms_of(loan))
                singles.append(payments_of(loan[ROW], schedule))
            except Refused as refusal:
                told[loan[ROW]] = refusal.in_language(language)
        if self.keep is not None:
            self.keep(in_order(found, singles))
        return [
            *(each.filter("sound").select(ROW, *SCHEDULES) for each in together),
            *(totals_of(rows) for rows in singles),
        ]

    def _together(self, way: tuple[Any, ...], loans: pl.DataFrame) -> tuple[pl.DataFrame, Drawn]:
        """Return what loans of one way come to, the longest first, and their schedules."""
        if way not in self.ways:
            told = dict(zip(_WAY, way, strict=True))
            self.ways[way] = Repaying(terms_of({**NO_NUMBERS, **told}), told["own_days"])
        loans = loans.sort("payments", descending=True, maintain_order=True)
        drawn = self.ways[way].draw_up(loans, keep_rows=self.keep is not None)
        totals = drawn.totals.rename(lambda name: f"seido.{name}" if name != "sound" else name)
        return loans.select(ROW).hstack(totals), drawn


def _with_days(loans: pl.DataFrame) -> pl.DataFrame:
    """Return loans with the number of payments, and ``PLANNED`` where their days are not usual."""
    own = (
        pl.any_horizontal(pl.col("first_payment_on", "payment_day", "until").is_not_null())
        | pl.col("month_end")
        | ((pl.col("day_count") == "both-ends") & (pl.col("interest") == _DAILY))
    ) & pl.all_horizontal(pl.col("start", "months").is_not_null())
    loans = loans.with_columns(own.alias("own_days"))
    if loans["own_days"].any():
        asked = loans.select(pl.when("own_days").then(pl.col(*PLANNED_BY)))
        loans = loans.hstack(answered(asked, PLANNED_BY, _planned, PLANNED))
    else:
        loans = loans.with_columns(pl.lit(None, kind).alias(n) for n, kind in PLANNED.items())
    return loans.with_columns(
        pl.when(~pl.col("own_days"))
        .then(pl.col("months") // pl.col("period"))
        .otherwise("planned")
        .alias("payments")
    )


def _planned(start: date | None, *rest: Any) -> Sequence[int | date | None]:
    return (None,) * len(PLANNED) if start is None else planned_days(start, *rest)


def _slices(loans: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Yield loans by so many that their payments are not too many."""
    payments = loans["payments"].fill_null(0).clip(0, LONGEST).cum_sum()
    numbers = ((payments - 1).clip(lower_bound=0) // _MOST_PAYMENTS).alias("#")
    return iter(loans.with_columns(numbers).partition_by("#", maintain_order=True))


def _plain() -> pl.Expr:
    """Return which loans are plainly in order, so that nothing can leave 64 bits.

    Whole multiples of what interest is divided by never exceed the interest of a period, which is
    less than a hundred times the principal: 10^18 yen. What is left over, less than the divisor, is
    multiplied by at most the product checked last.
    """
    principal, months, grace, period, unit, balloon = map(
        pl.col, ("principal", "months", "grace", "period", "unit", "balloon")
    )
    plan, steps = pl.col("plan"), pl.col("steps")
    daily = pl.col("interest") == _DAILY
    by_days = daily | pl.col("own_days")
    longest = pl.when(by_days).then((period + 1) * _DAYS_A_MONTH).otherwise(period)
    parts = pl.when(by_days).then(DAYS_A_YEAR).otherwise(MONTHS_A_YEAR) * pl.col("rate_bottom")
    dated = pl.col("first_payment_on", "payment_day", "until").is_not_null() | pl.col("month_end")
    return pl.all_horizontal(
        principal.is_between(1, LIMIT - 1),
        unit.is_between(1, _MOST_UNIT),
        months.is_between(1, LONGEST) & period.is_between(1, LONGEST),
        pl.all_horizontal(pl.col("days", "term_days", "rate_from", "extra").is_null()),
        ~pl.col("in_advance") & (pl.col("bonus") == 0),
        pl.col("own_days") | ~pl.any_horizontal(dated),
        pl.col("payments") > pl.col("interest_only"),
        (grace >= 0) & (grace < months) & (grace % period == 0),
        pl.col("until").is_not_null() | (months % period == 0),
        (balloon == 0)
        | ((plan == RepaymentMethod.EQUAL_PRINCIPAL.value) & balloon.is_between(1, principal - 1)),
        (plan != RepaymentMethod.BULLET.value) | (grace == 0),
        (plan != RepaymentMethod.EQUAL_PAYMENT.value)
        | (pl.col("remainder") == Remainder.LAST.value),
        ~daily | pl.col("start").is_not_null(),
        pl.col("start").is_null() | pl.col("start").dt.year().is_between(FIRST_YEAR, LAST_YEAR),
        pl.when(plan == RepaymentMethod.STEPS.value)
        .then(pl.col("step_payments") == pl.col("payments") - pl.col("interest_only"))
        .otherwise(steps.is_null()),
        pl.col("rate_top") * longest <= LARGEST // parts,
    )


_DAYS_A_MONTH = 31
_DAILY = InterestBasis.DAILY.value


def _rate_in_parts(rate: str | None) -> Sequence[int | None]:
    """Return a rate in parts; nothing where it is not plainly in order."""
    found = Fraction(rate or -1)
    plain = 0 <= found < 1 and found.denominator <= MOST_PARTS
    return found.as_integer_ratio() if plain else (None, None)


def _steps_in_all(held: str | None) -> Sequence[int | None]:
    """Return the payments and the yen of all steps; nothing where they are not plainly in order."""
    steps = steps_held(held)
    whole = sum(step.payments * step.principal for step in steps)
    plain = all(0 < step.payments <= LONGEST and step.principal >= 0 for step in steps)
    if not steps or not plain or whole > LARGEST // 2:
        return None, None
    return sum(step.payments for step in steps), whole


_REVOLVING = Words(
    "根保証に返済予定はありません", "a revolving guarantee has no schedule of repayment"
)
_NEEDED = {
    "principal": Words("借入金額がありません", "the principal is missing"),
    "rate": Words("利率がありません", "the interest rate is missing"),
    "months": Words(
        "返済予定には月数の期間が要ります。期間、期日か返済回数を書いてください",
        "a schedule needs a term in months; give months, end or instalments",
    ),
    "plan": Words(
        "返済予定の引ける返済方法がありません。元金均等、元利均等、一括返済か、"
        "段階とともにステップ返済を書いてください",
        "no method that has a schedule; give equal-principal, equal-payment, bullet, "
        "or steps with their steps",
    ),
}
