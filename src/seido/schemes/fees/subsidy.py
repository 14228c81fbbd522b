"""The part of a guarantee fee that the state pays (信用保証料の国補助), by class and date."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from seido.facts.finance.owner_guarantee import accepts_fee_surcharge
from seido.money.dated import NotOffered
from seido.money.guarantee_fee.rates import CLASS_WITHOUT_BALANCE_SHEET, class_problem
from seido.refusal import refuse
from seido.rules.quantity import Rate
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.phrases import day
from seido.rules.values import Facts
from seido.rules.words import Source, Words
from seido.schemes.fees.case import REQUIREMENTS, WITHOUT_OWNER, requirement_problem
from seido.schemes.fees.forms import PartOf
from seido.schemes.fees.rates import possible
from seido.schemes.guarantees.coordinated_support import scheme as coordinated
from seido.schemes.guarantees.no_owner import scheme as no_owner
from seido.schemes.model import Edition, RateRow


@dataclass(frozen=True, slots=True)
class FeeSubsidy:
    """How a fee is shared between the state and the business, in percent a year.

    Attributes:
        rate: the fee (保証料率).
        state: what the state pays (補助).
        own: what the business pays (事業者負担).
        fraction: the fraction that the state pays before truncation; None for a fixed amount.
        source: where the share stands.
    """

    rate: Rate
    state: Rate
    own: Rate
    fraction: Fraction | None
    source: Source


def coordinated_support(fee_class: int, requirement: int, on: date) -> FeeSubsidy | NotOffered:
    """Return how the fee of the coordinated-support guarantee is shared (協調支援型特別保証).

    The subsidy is a fraction of the fee, cut off after the second decimal of a percent; the
    business pays the rest. A fee added by a later change of terms is not subsidised.

    Args:
        fee_class: the class of the fee (保証料率区分), 1 to 9.
        requirement: 1 for ① (proper loan), 2 for ② (action plan).
        on: the day on which the corporation receives the application.

    Raises:
        Refused: for a class or requirement that does not exist.
    """
    refuse([class_problem(fee_class), requirement_problem(requirement)])
    edition = coordinated.SCHEME.edition_on(on)
    if edition is None or coordinated.SCHEME.closed_on(on):
        return _not_offered(edition)
    row = _row(edition, on, REQUIREMENTS[requirement])
    (rate,) = row.of_class(fee_class)
    fraction = row.state.share if isinstance(row.state, PartOf) else None
    source = edition.fees_source or edition.source
    return FeeSubsidy(rate.gross, rate.state, rate.borrower, fraction, source)


def _not_offered(edition: Edition | None) -> NotOffered:
    if edition is None:
        first = coordinated.SCHEME.editions[0]
        words = Words(
            f"協調支援型特別保証は、{day(first.opens, 'ja')}より前の申込みでは取り扱われていません",
            f"the coordinated-support guarantee takes no application before {first.opens}",
        )
        return NotOffered(words, first.source)
    last = edition.closes_on or edition.opens
    words = Words(
        f"協調支援型特別保証は、{day(last, 'ja')}の申込受付で終わります",
        f"the coordinated-support guarantee takes no application after {last}",
    )
    return NotOffered(words, edition.source)


def owner_guarantee_surcharge(on: date, *, both_requirements: bool) -> FeeSubsidy | NotOffered:
    """Return how the surcharge for going without the owner's guarantee is shared.

    This is the product with a state subsidy (事業者選択型経営者保証非提供促進特別保証). The option
    across other guarantees (横断的) has none, and a fee added by a change of terms neither.

    Args:
        on: the day on which the corporation receives the application.
        both_requirements: no excess of debt, and ordinary profit (要件③の①と②) are both met;
            otherwise one is, or there are no two settlements yet.
    """
    edition = no_owner.SCHEME.edition_on(on)
    if edition is None or not _pays(edition):
        return _no_surcharge()
    facts = WITHOUT_OWNER["both" if both_requirements else "one"]
    (more,) = _row(edition, on, facts).of_class(_ANY_CLASS)
    (usual,) = _row(edition, on, {accepts_fee_surcharge.name: False}).of_class(_ANY_CLASS)
    rate = more.gross - usual.gross
    return FeeSubsidy(rate, more.state, rate - more.state, None, edition.source)


_ANY_CLASS = CLASS_WITHOUT_BALANCE_SHEET
"""The surcharge is the same in every class."""


def _pays(edition: Edition) -> bool:
    return any(row.state is not None for row in edition.fees)


def _no_surcharge() -> NotOffered:
    editions = no_owner.SCHEME.editions
    paying = [place for place, edition in enumerate(editions) if _pays(edition)]
    first = editions[paying[0]]
    last = editions[paying[-1] + 1].opens - timedelta(days=1)
    words = Words(
        "国の補助のある経営者保証非提供の保証は、"
        f"{day(first.opens, 'ja')}から{day(last, 'ja')}までの申込受付です",
        "the guarantee with a subsidised surcharge takes applications "
        f"from {first.opens} to {last}",
    )
    return NotOffered(words, first.source)


def _row(edition: Edition, on: date, facts: Facts) -> RateRow:
    """Return the one row of fees that is left by some facts."""
    (row,) = possible(edition.fees, Known({**facts, "as_of": on}))
    return row
