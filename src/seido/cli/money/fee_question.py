"""What ``seido fee`` was asked: every option read, and every problem found, before computing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from seido.cli.money.rate_question import STAND_IN, RateQuestion, looks_up, percentage, read_rate
from seido.cli.parts.option_checks import Typed
from seido.intake.values.loan_options import BILLS_REVOLVING, METHODS, parse_lending_day
from seido.intake.values.readers import (
    parse_choice,
    parse_date,
    parse_months,
    parse_number,
    parse_yen,
)
from seido.japan import today
from seido.money.guarantee_fee.corporations import corporation_problem
from seido.money.guarantee_fee.loan import (
    LONGEST,
    GuaranteedLoan,
    Method,
    balloon_of,
    loan_problems,
    term_in_months,
)
from seido.money.guarantee_fee.refund import repayment_day_problem
from seido.money.guarantee_fee.statement import ChargedLoan, Occasion, single_rate_problem
from seido.refusal import Problem
from seido.rules.quantity import oku


@dataclass(frozen=True, slots=True)
class FeeQuestion:
    """A question about a fee that can be answered.

    Attributes:
        loans: the loan at each rate that is possible; empty where the rates alone are asked.
        occasion: when and where the fee falls due, and what about it is asked.
        rate: the rate, and what is added to it.
    """

    loans: tuple[ChargedLoan, ...]
    occasion: Occasion
    rate: RateQuestion


_OF_LOAN = (
    "principal",
    "months",
    "days",
    "end",
    "grace",
    "instalments",
    "balloon",
    "instalment",
    "last_instalment",
    "discount",
    "split",
    "repaid_after_days",
)
"""Options that ask for a fee in yen; where none is typed, the rates alone are asked."""

_STAND_IN_TERM = LONGEST["months"]


def read_question(options: Mapping[str, Any]) -> FeeQuestion:
    """Return what was asked.

    Raises:
        Refused: with every problem of what was typed.
    """
    typed = Typed(options)
    in_yen = any(options[name] for name in _OF_LOAN) or not looks_up(options)
    on = typed.read("on", parse_lending_day, today()) or today()
    occasion = Occasion(
        on=on,
        start=typed.read("start", parse_lending_day, on) or on,
        corporation=typed.read("corporation", str, None, corporation_problem),
        split=options["split"],
        specified_bond=options["specified_bond"],
        repaid_after_days=typed.read("repaid_after_days", _days, 0),
    )
    if in_yen:
        method = typed.need("method", _method, "equal")
    else:
        method = typed.read("method", _method, None)
    loan = _loan(typed, method, occasion.start) if in_yen else None
    rate = read_rate(typed, method, on, in_yen=in_yen)
    loans = () if loan is None else _charged(typed, loan, rate, occasion)
    typed.stop_at_problems()
    return FeeQuestion(loans, occasion, rate)


def _charged(
    typed: Typed, loan: GuaranteedLoan, rate: RateQuestion, occasion: Occasion
) -> tuple[ChargedLoan, ...]:
    """Return the loan at each rate that is possible; what cannot be is noted."""
    loans = tuple(
        (choice, replace(loan, rate=choice.borrower + rate.added)) for choice in rate.choices
    )
    typed.add(single_rate_problem(loans, occasion))
    lowest = min((candidate for _, candidate in loans), key=lambda candidate: candidate.rate)
    wrong = list(loan_problems(lowest))
    typed.add(*wrong)
    if occasion.repaid_after_days is not None and not wrong:
        typed.add(repayment_day_problem(lowest, occasion.repaid_after_days))
    return loans


def _loan(typed: Typed, named: str | None, start: date) -> GuaranteedLoan:
    """Return the loan without its rate, which may be one of several."""
    in_parts = any(typed.text(name) for name in ("grace", "instalments", "balloon"))
    usual = Method.EQUAL if in_parts else Method.BULLET
    method = Method.REVOLVING if named in BILLS_REVOLVING else Method(named or usual)
    months, days = _term(typed, start, method)
    principal, balloon = typed.need("principal", parse_yen, "1,000万円"), _balloon(typed)
    return GuaranteedLoan(
        principal=oku(1) if principal is None else principal,
        rate=STAND_IN,
        method=method,
        months=months,
        days=days,
        grace=typed.read("grace", parse_months if days is None else _days, 0) or 0,
        instalments=typed.read("instalments", _times, None),
        balloon=0 if principal is None else balloon,
        discounts=_discounts(typed),
    )


def _term(typed: Typed, start: date, method: Method) -> tuple[int | None, int | None]:
    """Return the term in months or in days: as typed, or from the day of the loan to its end."""
    months = typed.read("months", parse_months, _STAND_IN_TERM)
    days = typed.read("days", _days, _STAND_IN_TERM)
    if typed.text("end") is None:
        return months, days
    end = typed.read("end", parse_date, None)
    if months is not None or days is not None:
        typed.add(
            Problem(
                "--end は --months・--days と一緒には使えません。どれか一つにしてください",
                "--end cannot go with --months or --days; give one of them",
            )
        )
        return _STAND_IN_TERM, None
    if end is None:
        return _STAND_IN_TERM, None
    if method is Method.REVOLVING:
        return None, (end - start).days
    return term_in_months(start, end), None


def _balloon(typed: Typed) -> int:
    """Return the balloon: as typed, or from the last two instalments."""
    balloon = typed.read("balloon", parse_yen, 0)
    last = typed.read("last_instalment", parse_yen, 0)
    before = typed.read("instalment", parse_yen, 0)
    if (last is None) != (before is None) or None not in (balloon, last):
        typed.add(
            Problem(
                "据置金額は --balloon か、--instalment と --last-instalment の両方で書いてください",
                "give the balloon by --balloon, or by both --instalment and --last-instalment",
            )
        )
    if last is not None and before is not None:
        return balloon_of(last, before)
    return balloon or 0


def _discounts(typed: Typed) -> tuple[Fraction, ...]:
    return tuple(typed.read_each("discount", percentage))


def _method(text: str) -> str:
    return parse_choice(text, {**METHODS, **BILLS_REVOLVING})


def _days(text: str) -> int:
    return parse_number(text, ("日",))


def _times(text: str) -> int:
    return parse_number(text, ("回",))
