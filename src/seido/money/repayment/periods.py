"""The periods of a loan: when its payments fall due and are made, and how interest counts them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, repeat

from seido.money.repayment.changes import Period
from seido.money.repayment.days import DAYS_A_YEAR, MONTHS_A_YEAR, Length
from seido.money.repayment.terms import InterestBasis, Moved, RepaymentTerms
from seido.rules.words import reading

_SATURDAY = 5

READINGS = (
    reading(
        "休業日に当たる支払を前後の営業日に移したとき、利息の日数も移すかは資料にない。"
        "利息は移す前の約定日から約定日までとし、その回も次の回も変えないものとする",
        "No source says whether interest follows a payment that is moved off a day on which banks"
        " are closed. It runs from due day to due day, so neither that period nor the next changes",
    ),
)


def due_days(terms: RepaymentTerms) -> list[date]:
    """Return the day of the loan and the day of every payment, before any is moved.

    None of them where the loan has no day.
    """
    days, last = terms.payment_days, terms.last_day
    if terms.start is None or days is None or last is None:
        return []
    return [terms.start, *([last] if terms.days is not None else days.due(terms.payments))]


def parts_of(terms: RepaymentTerms) -> tuple[RepaymentTerms, ...]:
    """Return the loans that a loan is repaid as: without its bonus part, then that part by itself.

    A loan without a bonus part is its own.
    """
    if not terms.bonus:
        return (terms,)
    apart = terms.bonus_every // terms.every
    main = replace(terms, principal=terms.principal - terms.bonus, bonus=0)
    part = replace(
        main, principal=terms.bonus, every=terms.bonus_every, balloon=0, first_payment_on=None
    )
    if (days := main.payment_days) is not None:
        part = replace(part, first_payment_on=due_days(main)[apart], payment_day=days.day)
    return main, part


def periods(terms: RepaymentTerms) -> list[Period]:
    """Return every period, counted as interest is: from due day to due day, moved or not."""
    days = due_days(terms)
    lengths = list(_lengths(terms, days))
    long, parts = lengths[0]
    if terms.both_ends and terms.days is None and parts == DAYS_A_YEAR:
        lengths[0] = (long + 1, parts)
    ends = pairwise(days) if days else repeat((None, None))
    return [Period(*end, length) for end, length in zip(ends, lengths, strict=False)]


def _lengths(terms: RepaymentTerms, days: Sequence[date]) -> Iterator[Length]:
    if terms.days is not None:
        yield terms.days, DAYS_A_YEAR
    elif terms.basis is InterestBasis.DAILY:
        yield from (((until - since).days, DAYS_A_YEAR) for since, until in pairwise(days))
    elif terms.payment_days is None:
        yield from repeat((terms.every, MONTHS_A_YEAR), terms.payments)
    else:
        yield from terms.payment_days.lengths(days)


def business_day(day: date, terms: RepaymentTerms) -> date:
    """Return the day on which a payment is made that falls due on a day."""
    if terms.moved is Moved.NOT:
        return day
    step = timedelta(days=1 if terms.moved is Moved.FORWARD else -1)
    while day.weekday() >= _SATURDAY or (terms.is_holiday is not None and terms.is_holiday(day)):
        day += step
    return day
