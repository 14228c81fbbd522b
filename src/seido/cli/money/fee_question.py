"""What ``seido fee`` was asked: every option read, and every problem found, before computing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from seido.cli.parts.option_checks import Typed
from seido.cli.parts.options import today
from seido.intake.values.loan_options import METHODS, REQUIREMENTS_MET, parse_lending_day
from seido.intake.values.readers import (
    parse_choice,
    parse_date,
    parse_months,
    parse_number,
    parse_rate,
    parse_yen,
)
from seido.money.decimals import as_percent
from seido.money.guarantee_fee.corporations import association_problem
from seido.money.guarantee_fee.loan import (
    LONGEST,
    GuaranteedLoan,
    Method,
    balloon_of,
    loan_problems,
    term_in_months,
)
from seido.money.guarantee_fee.rates import ClassRate, FeeRates, fee_rates
from seido.money.guarantee_fee.refund import repayment_day_problem
from seido.money.guarantee_fee.statement import ChargedLoan, Occasion, single_rate_problem
from seido.money.guarantee_fee.subsidy import FeeSubsidy, owner_guarantee_surcharge
from seido.refusal import Problem, Refused
from seido.rules.quantity import Rate, oku, percent
from seido.rules.words import Source, Words


@dataclass(frozen=True, slots=True)
class FeeQuestion:
    """A question about a fee that can be answered.

    Attributes:
        loans: the loan at each rate that is possible.
        occasion: when and where the fee falls due, and what about it is asked.
        notes: what was taken for granted about the rate.
        sources: where the rate was found; empty where it was typed.
    """

    loans: tuple[ChargedLoan, ...]
    occasion: Occasion
    notes: tuple[Words, ...]
    sources: tuple[Source, ...]


_LOOKS_UP = (
    "scheme",
    "class",
    "no_balance_sheet",
    "non_shared",
    "coordinator",
    "requirement",
)
"""Options that ask for a rate out of the tables."""

_STAND_IN_RATE = percent(50)
_STAND_IN_TERM = LONGEST["months"]


def read_question(options: Mapping[str, Any]) -> FeeQuestion:
    """Return what was asked.

    Raises:
        Refused: with every problem of what was typed.
    """
    typed = Typed(options)
    on = typed.read("on", parse_lending_day, today()) or today()
    occasion = Occasion(
        on=on,
        start=typed.read("start", parse_lending_day, on) or on,
        association=typed.read("association", str, None, association_problem),
        split=options["split"],
        specified_bond=options["specified_bond"],
        repaid_after_days=typed.read("repaid_after_days", _days, 0),
    )
    loan = _loan(typed, occasion.start)
    rates = _rates(typed, on)
    surcharge = _surcharge(typed, on)
    added = surcharge.own if surcharge else Fraction(0)
    choices = rates.choices if isinstance(rates, FeeRates) else (ClassRate(None, rates),)
    loans = tuple((choice, replace(loan, rate=choice.borrower + added)) for choice in choices)
    typed.add(single_rate_problem(loans, occasion))
    lowest = min((candidate for _, candidate in loans), key=lambda candidate: candidate.rate)
    wrong = list(loan_problems(lowest))
    typed.add(*wrong)
    if occasion.repaid_after_days is not None and not wrong:
        typed.add(repayment_day_problem(lowest, occasion.repaid_after_days))
    typed.stop_at_problems()
    found = (rates, surcharge)
    return FeeQuestion(
        loans,
        occasion,
        (*_rate_notes(options, rates), *_surcharge_notes(surcharge)),
        tuple(thing.source for thing in found if isinstance(thing, FeeRates | FeeSubsidy)),
    )


def _loan(typed: Typed, start: date) -> GuaranteedLoan:
    """Return the loan without its rate, which may be one of several."""
    named = typed.need("method", lambda text: parse_choice(text, METHODS), "equal")
    in_parts = any(typed.text(name) for name in ("grace", "instalments", "balloon"))
    method = Method(named or (Method.EQUAL if in_parts else Method.BULLET))
    months, days = _term(typed, start, method)
    principal, balloon = typed.need("principal", parse_yen, "1,000万円"), _balloon(typed)
    return GuaranteedLoan(
        principal=oku(1) if principal is None else principal,
        rate=_STAND_IN_RATE,
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
    return tuple(typed.read_each("discount", _percentage))


def _rates(typed: Typed, on: date) -> FeeRates | Rate:
    """Return the rate that was typed, or the rates that were looked up."""
    rate = typed.read("rate", _percentage, _STAND_IN_RATE)
    fee_class = typed.read("class", _count, 1)
    requirement = typed.read("requirement", _count, 1)
    no_sheet: bool = typed.options["no_balance_sheet"]
    looked_up = any(typed.options[name] for name in _LOOKS_UP)
    if looked_up == (rate is not None):
        typed.add(
            Problem(
                "料率は --rate か、--scheme と --class のどちらか一方で書いてください",
                "give the rate either by --rate or by --scheme and --class",
            )
        )
    if rate is not None or not looked_up:
        return _STAND_IN_RATE if rate is None else rate
    try:
        return fee_rates(
            typed.text("scheme") or "general-guarantee",
            on=on,
            fee_class=fee_class,
            has_balance_sheet=False if no_sheet else None,
            shared=False if typed.options["non_shared"] else None,
            coordinator=typed.options["coordinator"],
            requirement=requirement,
        )
    except Refused as refusal:
        typed.add(*refusal.problems)
        return _STAND_IN_RATE


def _surcharge(typed: Typed, on: date) -> FeeSubsidy | None:
    met = typed.read(
        "without_owner_guarantee", lambda text: parse_choice(text, REQUIREMENTS_MET), None
    )
    if met is None:
        return None
    surcharge = owner_guarantee_surcharge(on, both_requirements=met == "both")
    if isinstance(surcharge, FeeSubsidy):
        return surcharge
    typed.add(Problem(surcharge.words.ja, surcharge.words.en, "without_owner_guarantee"))
    return None


def _rate_notes(options: Mapping[str, Any], rates: FeeRates | Rate) -> tuple[Words, ...]:
    if not isinstance(rates, FeeRates):
        return ()
    named = () if options["scheme"] else (_GENERAL,)
    return (*named, *rates.notes)


def _surcharge_notes(surcharge: FeeSubsidy | None) -> tuple[Words, ...]:
    if surcharge is None:
        return ()
    rate, state, own = map(as_percent, (surcharge.rate, surcharge.state, surcharge.own))
    return (
        Words(
            f"経営者保証を付けない上乗せ {rate}% から国の補助 {state}% を引いた {own}% を"
            "料率に加えています",
            f"{own} % is added for no owner's guarantee: {rate} % less {state} % from the state",
        ),
    )


_GENERAL = Words(
    "制度の指定がないため、一般の料率表によっています",
    "no scheme was named: the general table of rates is used",
)


def _percentage(text: str) -> Fraction:
    return parse_rate(text, "percent")


def _days(text: str) -> int:
    return parse_number(text, ("日",))


def _times(text: str) -> int:
    return parse_number(text, ("回",))


def _count(text: str) -> int:
    return parse_number(text, ())
