"""The rate that ``seido fee`` was asked with: typed, or looked up by what is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from seido.cli.parts.option_checks import Typed
from seido.intake.values.loan_options import REQUIREMENTS_MET
from seido.intake.values.readers import parse_choice, parse_number, parse_rate
from seido.money.decimals import as_percent
from seido.money.guarantee_fee.loan import Method
from seido.money.guarantee_fee.rates import ClassRate
from seido.refusal import Problem, Refused, refuse
from seido.rules.quantity import Rate, percent
from seido.rules.words import Source, Words
from seido.schemes.fees.case import FeeCase
from seido.schemes.fees.lookup import USUAL, rates_named, yen_problem
from seido.schemes.fees.rates import FeeRates
from seido.schemes.fees.subsidy import FeeSubsidy, owner_guarantee_surcharge


@dataclass(frozen=True, slots=True)
class RateQuestion:
    """A rate, and what is added to it.

    Attributes:
        typed: the rate that was typed; a stand-in where there is a problem.
        rates: the rates that were looked up; None where one was typed.
        fee_class: the class of the business; None where it is not known.
        surcharge: what is added for no owner's guarantee; None for nothing.
        notes: what was taken for granted.
    """

    typed: Rate
    rates: FeeRates | None
    fee_class: int | None
    surcharge: FeeSubsidy | None
    notes: tuple[Words, ...]

    @property
    def choices(self) -> tuple[ClassRate, ...]:
        """Return every rate that is possible; none where it is asked at the window."""
        return (ClassRate(None, self.typed),) if self.rates is None else self.rates.choices

    @property
    def added(self) -> Rate:
        """Return what the business pays on top for no owner's guarantee."""
        return self.surcharge.own if self.surcharge else Fraction(0)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return where the rate was found; nothing where it was typed."""
        found = (self.rates, self.surcharge)
        return tuple(each.source for each in found if each is not None)


STAND_IN = percent(50)
"""Stands in for a rate that cannot be read; see ``Typed``."""

_LOOKS_UP = (
    "scheme",
    "class",
    "no_balance_sheet",
    "non_shared",
    "coordinator",
    "requirement",
)
"""Options that ask for a rate to be looked up."""


def looks_up(options: Mapping[str, Any]) -> bool:
    """Return whether the options ask for a rate to be looked up."""
    return any(options[name] for name in _LOOKS_UP)


def read_rate(typed: Typed, method: str | None, on: date, *, in_yen: bool) -> RateQuestion:
    """Return the rate that was typed, or the rates that were looked up; what cannot be is noted.

    Args:
        typed: the options.
        method: how the loan is repaid, as ``Method`` has it; None where it is not known.
        on: the day of the application.
        in_yen: whether a fee in yen is asked, which needs the figure of every rate and takes the
            usual case where it is not known.
    """
    rate = typed.read("rate", percentage, STAND_IN)
    case = _case(typed, method)
    if looks_up(typed.options) == (rate is not None):
        typed.add(_ONE_OF_TWO)
    found = None
    if rate is None and looks_up(typed.options):
        found = _looked_up(typed, case, on, in_yen=in_yen)
    surcharge = None if found and found.surcharged else _surcharge(typed, case, on)
    notes = (*_rate_notes(typed, found), *_surcharge_notes(surcharge))
    typed_rate = STAND_IN if rate is None else rate
    return RateQuestion(typed_rate, found, case.settled_class, surcharge, notes)


def _looked_up(typed: Typed, case: FeeCase, on: date, *, in_yen: bool) -> FeeRates | None:
    try:
        found = rates_named(typed.text("scheme") or USUAL, case, on, as_usual=in_yen)
        refuse([yen_problem(found) if in_yen else None])
    except Refused as unfit:
        typed.add(*unfit.problems)
        return None
    return found


def _case(typed: Typed, method: str | None) -> FeeCase:
    """Return what the options say of the business, as the rules know it."""
    return FeeCase(
        fee_class=typed.read("class", _count, 1),
        has_balance_sheet=False if typed.options["no_balance_sheet"] else None,
        shared=False if typed.options["non_shared"] else None,
        coordinator=True if typed.options["coordinator"] else None,
        requirement=typed.read("requirement", _count, 1),
        without_owner=typed.read("without_owner_guarantee", _requirements_met, None),
        corporation=typed.text("corporation"),
        revolving=method == Method.REVOLVING.value,
    )


def _surcharge(typed: Typed, case: FeeCase, on: date) -> FeeSubsidy | None:
    if case.without_owner is None:
        return None
    surcharge = owner_guarantee_surcharge(on, both_requirements=case.without_owner == "both")
    if isinstance(surcharge, FeeSubsidy):
        return surcharge
    typed.add(Problem(surcharge.words.ja, surcharge.words.en, "without_owner_guarantee"))
    return None


def _rate_notes(typed: Typed, rates: FeeRates | None) -> tuple[Words, ...]:
    if rates is None:
        return ()
    named = () if typed.text("scheme") else (_GENERAL,)
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


_ONE_OF_TWO = Problem(
    "料率は --rate か、--scheme と --class のどちらか一方で書いてください",
    "give the rate either by --rate or by --scheme and --class",
)
_GENERAL = Words(
    "制度の指定がないため、一般の料率表によっています",
    "no scheme was named: the general table of rates is used",
)


def percentage(text: str) -> Rate:
    """Return a rate that is written in percent.

    Raises:
        Refused: where it cannot be read.
    """
    return parse_rate(text, "percent")


def _requirements_met(text: str) -> str:
    return parse_choice(text, REQUIREMENTS_MET)


def _count(text: str) -> int:
    return parse_number(text, ())
