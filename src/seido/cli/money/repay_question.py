"""What ``seido repay`` was asked: every option read, and every problem found, before computing."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from seido.cli.parts.option_checks import Typed
from seido.intake.values.loan_options import (
    AFTER_EXTRAS,
    BASES,
    BILLS,
    DAY_COUNTS,
    MOVES,
    PLANS,
    REMAINDERS,
    ROUNDINGS,
    parse_extra,
    parse_lending_day,
    parse_payment_day,
    parse_rate_change,
    parse_step,
)
from seido.intake.values.readers import (
    parse_choice,
    parse_months,
    parse_number,
    parse_rate,
    parse_yen,
)
from seido.japan import is_bank_holiday, today
from seido.money.guarantee_fee.loan import term_in_months
from seido.money.month_end import comes_round
from seido.money.repayment.borrowable import bonus_part, most_borrowed
from seido.money.repayment.changes import AfterExtra
from seido.money.repayment.problems import terms_problems
from seido.money.repayment.schedule import Schedule, repayment_schedule
from seido.money.repayment.terms import (
    InterestBasis,
    Moved,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
)
from seido.refusal import Problem, Refused
from seido.rules.quantity import Rounding, Yen, oku, percent

_STAND_IN_TERM = 1_200


def read_repayment(options: Mapping[str, Any]) -> tuple[RepaymentTerms, Yen | None]:
    """Return the terms that were typed, and the payment that the loan was to follow from.

    Where a payment was typed in place of the principal, the principal is the most it borrows.

    Raises:
        Refused: with every problem of what was typed.
    """
    typed = Typed(options)
    monthly = typed.read("monthly", parse_yen, None)
    if typed.text("monthly") is None:
        typed.need("principal", parse_yen, "500万円")
    elif typed.text("principal") is not None:
        typed.add(_ONE_OF_TWO)
    terms = _terms(typed)
    bonus = typed.read("bonus_payment", parse_yen, None)
    if bonus is not None and typed.text("bonus") is not None:
        typed.add(_ONE_BONUS)
    if monthly is None:
        typed.add(*terms_problems(terms))
    typed.stop_at_problems()
    with _told_by_option(typed):
        if monthly is not None:
            return replace(terms, principal=most_borrowed(terms, monthly)), monthly
        if bonus is not None:
            terms = replace(terms, bonus=bonus_part(terms, bonus))
    return terms, None


def drawn_up(options: Mapping[str, Any], terms: RepaymentTerms) -> Schedule:
    """Return the schedule of terms that were typed.

    Raises:
        Refused: with what is wrong with it, under the option that it comes from.
    """
    with _told_by_option(Typed(options)):
        return repayment_schedule(terms)


@contextmanager
def _told_by_option(typed: Typed) -> Iterator[None]:
    """Let a refusal name the options that it is about."""
    try:
        yield
    except Refused as unfit:
        typed.add(*unfit.problems)
        typed.stop_at_problems()


def _terms(typed: Typed) -> RepaymentTerms:
    """Return the terms that were typed, with a stand-in for what cannot be read."""

    def choice(name: str, known: Mapping[str, tuple[str, ...]], usual: str) -> str:
        return typed.read(name, lambda text: parse_choice(text, known), usual) or usual

    def number(name: str, parse: Callable[[str], int], usual: int) -> int:
        found = typed.read(name, parse, usual)
        return usual if found is None else found

    steps = tuple(typed.read_each("step", parse_step))
    named = _named(typed, in_steps=bool(steps))
    bill = named in BILLS
    rate = typed.need("rate", lambda text: parse_rate(text, "percent"), "2.40")
    terms = RepaymentTerms(
        principal=number("principal", parse_yen, oku(1)),
        rate=percent(1) if rate is None else rate,
        plan=RepaymentMethod.BULLET if bill else RepaymentMethod(named),
        grace=number("grace", parse_months, 0),
        every=number("every", parse_months, 1),
        steps=steps,
        balloon=number("balloon", parse_yen, 0),
        unit=number("unit", parse_yen, 1),
        rounding=Rounding(choice("rounding", ROUNDINGS, "down")),
        remainder=Remainder(choice("remainder", REMAINDERS, "last")),
        start=typed.read("start", parse_lending_day, today()),
        basis=InterestBasis(choice("interest", BASES, "monthly")),
        moved=Moved(choice("moved", MOVES, "none")),
        month_end=typed.options["month_end"],
        is_holiday=is_bank_holiday,
        first_payment_on=typed.read("first_payment_on", parse_lending_day, None),
        payment_day=typed.read("payment_day", parse_payment_day, None),
        both_ends=choice("day_count", DAY_COUNTS, "one-end") == "both-ends",
        in_advance=typed.options["in_advance"],
        rate_changes=tuple(typed.read_each("rate_from", parse_rate_change)),
        extras=tuple(typed.read_each("extra", parse_extra)),
        after_extra=AfterExtra(choice("after_extra", AFTER_EXTRAS, "shorten")),
        bonus=number("bonus", parse_yen, 0),
        bonus_every=number("bonus_every", parse_months, 6),
    )
    return _with_term(typed, terms, bill=bill)


def _named(typed: Typed, *, in_steps: bool) -> str:
    """Return how the principal is repaid, or that the loan is a bill; a term in days makes one."""
    if typed.text("method") is None and typed.text("days") is not None:
        return "bill"
    known = {**PLANS, **BILLS}
    named = typed.need("method", lambda text: parse_choice(text, known), "equal-principal")
    usual = RepaymentMethod.STEPS if in_steps else RepaymentMethod.EQUAL_PRINCIPAL
    return named or usual.value


def _with_term(typed: Typed, terms: RepaymentTerms, *, bill: bool) -> RepaymentTerms:
    """Return terms with their length: months, days, or a last day; of a bill always days."""
    given = [name for name in ("months", "days", "end") if typed.text(name) is not None]
    if len(given) > 1:
        typed.add(_ONE_TERM)
    if "days" in given:
        days = typed.read("days", lambda text: parse_number(text, ("日",)), _STAND_IN_TERM)
        return replace(terms, days=days)
    end, start = typed.read("end", parse_lending_day, None), terms.start
    months = _STAND_IN_TERM
    if "end" not in given:
        typed_months = typed.need("months", parse_months, "120")
        months = _STAND_IN_TERM if typed_months is None else typed_months
    if ("end" in given or bill) and typed.text("start") is None:
        typed.add(_DAYS_WITHOUT_START)
    if start is not None and bill and 0 < months <= _STAND_IN_TERM:
        end = comes_round(start, months) if end is None else end
    if start is None or end is None or end <= start:
        return replace(terms, months=months, end=end if start is not None else None)
    if bill:
        return replace(terms, days=(end - start).days + terms.both_ends)
    return replace(terms, months=term_in_months(start, end), end=end)


_ONE_OF_TWO = Problem(
    "--monthly と --principal は、どちらか一方にしてください",
    "give either --monthly or --principal",
    "monthly",
)
_ONE_BONUS = Problem(
    "--bonus と --bonus-payment は、どちらか一方にしてください",
    "give either --bonus or --bonus-payment",
    "bonus_payment",
)
_ONE_TERM = Problem(
    "期間は --months・--days・--end のどれか一つにしてください",
    "give the term by one of --months, --days and --end",
)
_DAYS_WITHOUT_START = Problem(
    "期日や手形の期間には借入日 --from も要ります。日数が分かれば --days で書けます",
    "a last day or a bill needs the day of the loan, --from; or give the days by --days",
    "end",
)
