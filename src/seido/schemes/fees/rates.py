"""The guarantee fee rates (保証料率) that an edition has for a business, as far as facts tell."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from seido.money.guarantee_fee.rates import ClassRate
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO
from seido.rules.words import Source, Words
from seido.schemes.fees.forms import Asked
from seido.schemes.model import Edition, RateRow


@dataclass(frozen=True, slots=True)
class FeeRates:
    """The rates that are still possible for a business: one where everything is known.

    Attributes:
        choices: every rate that is possible, case by case, the dearest class first.
        source: where the rates are printed.
        stated_on: the date of the terms; None where the source is undated.
        rows: the rows of the edition that may apply; empty where the rates are no scheme's.
        notes: what was taken for granted, and what a reader should know.
        surcharged: whether the rates hold the surcharge for no owner's guarantee already.
    """

    choices: tuple[ClassRate, ...]
    source: Source
    stated_on: date | None
    rows: tuple[RateRow, ...] = ()
    notes: tuple[Words, ...] = ()
    surcharged: bool = False

    @property
    def asked(self) -> tuple[tuple[Words, Asked], ...]:
        """Return the cases that are possible and whose rate is asked at the window."""
        return tuple((row.words, row.rates) for row in self.rows if isinstance(row.rates, Asked))


def fee_rates(edition: Edition, known: Known, *, shared: bool | None = None) -> FeeRates:
    """Return the rates that are still possible, each with the state's and the borrower's part.

    Args:
        edition: the terms.
        known: what is known of the business; its fact ``fee_class`` leaves one class of nine.
        shared: whether responsibility is shared (責任共有), which leaves the rates of one side;
            None for what the facts leave open.

    Examples:
        >>> from seido.schemes.catalogue import find_scheme
        >>> edition = find_scheme("general-guarantee").editions[0]
        >>> [str(each.gross * 100) for each in fee_rates(edition, Known({"fee_class": 9})).choices]
        ['9/20', '1/2']
    """
    rows = tuple(
        row
        for row in possible(edition.fees, known)
        if None in (shared, row.shared) or shared is row.shared
    )
    fee_class = fee_class_of(known)
    choices = [each for row in rows for each in row.of_class(fee_class)]
    return FeeRates(
        tuple(sorted(choices, key=lambda each: each.fee_class or 0)),
        edition.fees_source or edition.source,
        edition.stated_on,
        rows,
    )


def possible(rows: Iterable[RateRow], known: Known) -> tuple[RateRow, ...]:
    """Return the rows that apply to a business, or may turn out to."""
    return tuple(row for row in rows if decide(row.when, known).truth is not NO)


def fee_class_of(known: Known) -> int | None:
    """Return the fee class (料率区分) of a business, 1 to 9; None where it is not known exactly."""
    given = known.exact.get("fee_class")
    return None if given is None else int(given)
