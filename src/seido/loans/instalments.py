"""Instalments of many loans at once: payment by payment, each for a whole column of loans.

The balance goes from one payment to the next through the lines of the single case. Loans repaid in
the same way go together, the longest first, so that those still running stand at the top.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import polars as pl

from seido.loans.days import DAYS, loan_days, place_of
from seido.money.repayment.schedule import (
    Owing,
    annuity,
    interest_yen,
    principal_paid,
    takes_first,
)
from seido.money.repayment.terms import InterestBasis, RepaymentMethod, RepaymentTerms, Step
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
    """

    usual: RepaymentTerms

    def draw_up(self, loans: pl.DataFrame, *, keep_rows: bool) -> Drawn:
        """Return the schedules of loans.

        Args:
            loans: ``principal``, ``balloon``, ``unit``, ``rate`` with ``rate_top`` and
                ``rate_bottom``, ``start``, ``period``, ``payments``, ``interest_only`` and
                ``steps`` of loans that are plainly in order, those with most payments first.
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
        return Drawn(pl.concat(ended[::-1]), rows, active)

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
            place_of(pl.col("start")).alias("place"),
            pl.col("start").cast(pl.Int32).cast(pl.Int64).alias("since"),
        )
        return {
            **loans.select(
                "payments", "interest_only", "rate_top", "rate_bottom", "period"
            ).to_dict(),
            **days.to_dict(),
            "balance": loans["principal"],
            "instalment": instalment,
            "step": steps.places,
            "surplus": surplus,
            "total_interest_yen": nothing,
            "sound": self._begins_well(first, surplus),
        }

    def _begins_well(self, first: pl.Series, surplus: pl.Series) -> pl.Series:
        """Return for which loans the first instalment is as it must be."""
        least = (
            1
            if self.usual.plan in (RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.EQUAL_PAYMENT)
            else 0
        )
        with_surplus = 1 if takes_first(self.usual) else least
        return (first >= least) & (first + surplus >= with_surplus)

    def _pay(self, now: Columns, number: int, amounts: pl.Series) -> None:
        """Change the loans to what they are after one more payment."""
        days = loan_days(self.usual.moved, month_end=self.usual.month_end)
        owed, length, instalment = now["balance"], now["period"], now["instalment"]
        place = now["place"] + length * (number * DAYS)
        if self.usual.basis is InterestBasis.DAILY:
            until = days.due.gather(place)
            length, now["since"] = until - now["since"], until
        if self.usual.plan is RepaymentMethod.STEPS:
            after_grace = now["interest_only"] * -1 + (number - 1)
            instalment = amounts[now["step"] + after_grace * (after_grace > 0)]
        rate = (now["rate_top"], now["rate_bottom"])
        interest = interest_yen(owed, rate, length, self.usual.basis)
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
            "date": days.paid.gather(place),
            "total_interest_yen": now["total_interest_yen"] + interest,
            # Once it is below zero a balance may run away and wrap, so it is noted on the way.
            "sound": now["sound"] & (paid >= 0) & (balance >= 0),
        }

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


def steps_held(text: str | None) -> tuple[Step, ...]:
    """Return the steps that a column holds as 12x50000,24x100000."""
    parts = (part.split("x") for part in (text or "").split(",") if part)
    return tuple(Step(int(payments), int(principal)) for payments, principal in parts)


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
