"""Instalments of many loans at once: payment by payment, each for a whole column of loans.

The balance goes from one payment to the next through the lines of the single case. Loans repaid in
the same way go together, the longest first, so that those still running stand at the top.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

import polars as pl

from seido.loans.alone import steps_held
from seido.loans.days import DAYS, due_table, moved_days, place_of
from seido.money.repayment.days import DAYS_A_YEAR, MONTHS_A_YEAR
from seido.money.repayment.instalments import (
    Owing,
    annuity,
    interest_yen,
    principal_paid,
    takes_first,
)
from seido.money.repayment.terms import InterestBasis, RepaymentMethod, RepaymentTerms
from seido.money.whole_numbers import in_units

ROWS: Mapping[str, pl.DataType] = {
    "principal": pl.Int64(),
    "interest": pl.Int64(),
    "balance": pl.Int64(),
    "date": pl.Date(),
}
"""What a payment has, as one for a single loan."""

Columns: TypeAlias = dict[str, pl.Series]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Schedules of loans that are repaid in the same way, the longest first.

    Attributes:
        totals: for each loan how many ``payments`` it has, ``last_date``, ``last_payment_yen``,
            ``total_interest_yen``, and whether it is ``sound``: a loan that is not has no
            schedule, and the single case knows why.
        rows: the columns of ``ROWS``, the first payments of all loans, then the second of all
            that have one, and so on; empty where they are not kept.
        active: how many loans have a first payment, a second, and so on.
    """

    totals: pl.DataFrame
    rows: pl.DataFrame
    active: Sequence[int]


@dataclass(frozen=True, slots=True)
class Repaying:
    """Draws up schedules of loans that are repaid in the same way.

    Attributes:
        usual: terms that tell the way; their numbers and days do not matter.
        own_days: whether first and last payments may have days of their own.
    """

    usual: RepaymentTerms
    own_days: bool = False

    def draw_up(self, loans: pl.DataFrame, *, keep_rows: bool) -> Drawn:
        """Return the schedules of loans.

        Args:
            loans: ``principal``, ``balloon``, ``unit``, ``rate`` with ``rate_top`` and
                ``rate_bottom``, ``start``, ``period``, ``payments``, ``interest_only``, ``steps``
                and ``PLANNED`` of loans that are plainly in order, those with most payments first.
            keep_rows: whether the payments are wanted too.
        """
        steps = _steps_of(loans)
        now = self._start(loans, steps)
        payments = loans["payments"]
        active: list[int] = []
        ended: list[pl.DataFrame] = []
        kept: list[pl.DataFrame] = []
        for number in range(1, int(payments[0]) + 1):
            running = int((payments >= number).sum())
            if running < now["balance"].len():
                ended.append(_totals({name: each[running:] for name, each in now.items()}))
                now = {name: each.head(running) for name, each in now.items()}
            self._pay(now, number, steps.amounts)
            active.append(running)
            if keep_rows:
                kept.append(pl.DataFrame({name: now[name] for name in ROWS}))
        ended.append(_totals(now))
        rows = pl.concat(kept) if kept else pl.DataFrame(schema=dict(ROWS))
        moved = self.usual.moved
        rows = rows.with_columns(moved_days(rows["date"], moved).alias("date"))
        totals = pl.concat(ended[::-1])
        last = moved_days(totals["last_date"], moved).alias("last_date")
        return Drawn(totals.with_columns(last), rows, active)

    def _start(self, loans: pl.DataFrame, steps: "_Steps") -> Columns:
        """Return the loans before their first payment."""
        count = loans["payments"] - loans["interest_only"]
        nothing = count * 0
        match self.usual.plan:
            case RepaymentMethod.EQUAL_PRINCIPAL:
                owed = loans["principal"] - loans["balloon"]
                instalment = in_units(owed, count, loans["unit"], self.usual.rounding)
            case RepaymentMethod.EQUAL_PAYMENT:
                instalment = self._equal_payments(loans.with_columns(count=count))
            case _:
                instalment = nothing
        regular = steps.sums if self.usual.plan is RepaymentMethod.STEPS else instalment * count
        left = loans["principal"] - loans["balloon"] - regular
        surplus = left if takes_first(self.usual) else nothing
        first = (
            steps.amounts[steps.places] if self.usual.plan is RepaymentMethod.STEPS else instalment
        )
        days = loans.select(
            pl.coalesce("place", place_of(pl.col("start"))).alias("place"),
            *(
                pl.col(day).cast(pl.Int32).cast(pl.Int64).alias(name)
                for name, day in (
                    ("since", "start"),
                    ("first_due", "first_due"),
                    ("last_due", "last_due"),
                )
            ),
        )
        return {
            **loans.select(
                *("payments", "interest_only", "rate_top", "rate_bottom", "period"),
                *("first_days", "second_days", "last_days"),
            ).to_dict(),
            **days.to_dict(),
            "balance": loans["principal"],
            "instalment": instalment,
            "step": steps.places,
            "surplus": surplus,
            "total_interest_yen": nothing,
            "sound": self._begins_well(loans, first, surplus),
        }

    def _begins_well(self, loans: pl.DataFrame, first: pl.Series, surplus: pl.Series) -> pl.Series:
        """Return for which loans the first instalment is as it must be."""
        least = 1 if self.usual.plan is RepaymentMethod.EQUAL_PRINCIPAL else 0
        with_surplus = 1 if takes_first(self.usual) else least
        sound = (first >= least) & (first + surplus >= with_surplus)
        if self.usual.plan is RepaymentMethod.EQUAL_PAYMENT:
            rate = (loans["rate_top"], loans["rate_bottom"])
            months = (loans["period"], MONTHS_A_YEAR)
            sound &= (first >= 1) & (first >= interest_yen(loans["principal"], rate, months))
        return sound

    def _pay(self, now: Columns, number: int, amounts: pl.Series) -> None:
        """Change the loans to what they are after one more payment."""
        owed, instalment = now["balance"], now["instalment"]
        due = self._due(now, number)
        if self.usual.plan is RepaymentMethod.STEPS:
            after_grace = now["interest_only"] * -1 + (number - 1)
            instalment = amounts[now["step"] + after_grace * (after_grace > 0)]
        rate = (now["rate_top"], now["rate_bottom"])
        interest = interest_yen(owed, rate, self._length(now, number, due))
        paid = principal_paid(
            self.usual.plan,
            number,
            Owing(owed, interest, instalment, now["surplus"]),
            now["interest_only"],
            now["payments"],
        )
        balance = owed - paid
        now |= {
            "principal": paid,
            "interest": interest,
            "balance": balance,
            "since": due,
            "date": due.cast(pl.Int32).cast(pl.Date),
            "total_interest_yen": now["total_interest_yen"] + interest,
            # Once it is below zero a balance may run away and wrap, so it is noted on the way.
            "sound": now["sound"] & (paid >= 0) & (balance >= 0),
        }

    def _due(self, now: Columns, number: int) -> pl.Series:
        """Return the days on which the payments of a number fall due, from 1970-01-01."""
        due = due_table().gather(now["place"] + now["period"] * (number * DAYS))
        if not self.own_days:
            return due
        if number == 1:
            due = now["first_due"].zip_with(now["first_due"].is_not_null(), due)
        own_last = (now["payments"] == number) & now["last_due"].is_not_null()
        return now["last_due"].zip_with(own_last, due)

    def _length(self, now: Columns, number: int, due: pl.Series) -> tuple[pl.Series, Any]:
        """Return how long the periods of a number are, and how many such parts a year has.

        Those parts are one number for all loans, or a column where some have days of their own.
        """
        daily = self.usual.basis is InterestBasis.DAILY
        long = due - now["since"] if daily else now["period"]
        usual = DAYS_A_YEAR if daily else MONTHS_A_YEAR
        if not self.own_days:
            return long, usual
        parts = now["payments"] * 0 + usual
        last = now["last_days"].set(now["payments"] != number, None)
        for days in ({1: now["first_days"], 2: now["second_days"]}.get(number, last), last):
            counted = days.is_not_null()
            long = days.zip_with(counted, long)
            parts = (parts * 0 + DAYS_A_YEAR).zip_with(counted, parts)
        return long, parts

    def _equal_payments(self, loans: pl.DataFrame) -> pl.Series:
        """Return equal payments, which 64 bits cannot work out, loan by loan."""
        keys = ["rate", "period", "count", "principal", "unit"]
        how = self.usual.rounding
        paid = []
        for rate, period, count, principal, unit in loans.select(keys).iter_rows():
            top, bottom = _annuity(rate, period, count)
            paid.append(in_units(principal * top, bottom, unit, how))
        return pl.Series(paid, dtype=pl.Int64)


@lru_cache(maxsize=4_096)
def _annuity(rate: str, period: int, count: int) -> tuple[int, int]:
    return annuity(Fraction(rate) * period / 12, count)


class _Steps(NamedTuple):
    """The instalments of all loans by steps, for each loan where its first is, and their sum."""

    amounts: pl.Series
    places: pl.Series
    sums: pl.Series


def _steps_of(loans: pl.DataFrame) -> _Steps:
    texts = loans["steps"].unique(maintain_order=True)
    amounts: list[int] = []
    found: list[tuple[int, int]] = []
    for text in texts:
        regular = [step.principal for step in steps_held(text) for _ in range(step.payments)]
        found.append((len(amounts), sum(regular)))
        amounts += regular
    table = texts.to_frame().hstack(
        pl.DataFrame(found, {"place": pl.Int64, "sum": pl.Int64}, orient="row")
    )
    of_loan = loans.select("steps").join(
        table, on="steps", how="left", nulls_equal=True, maintain_order="left"
    )
    return _Steps(pl.Series(amounts or [0], dtype=pl.Int64), of_loan["place"], of_loan["sum"])


def _totals(ended: Columns) -> pl.DataFrame:
    """Return what the schedules of loans come to that have just met their last payment."""
    return pl.DataFrame(
        {
            "payments": ended["payments"],
            "last_date": ended["date"],
            "last_payment_yen": ended["principal"] + ended["interest"],
            "total_interest_yen": ended["total_interest_yen"],
            "sound": ended["sound"] & (ended["principal"] > 0),
        }
    )
