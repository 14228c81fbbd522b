"""The forms that a rate a year takes on a leaflet, and what each comes to for a fee class."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias, assert_never

from seido.money.guarantee_fee.rates import CLASSES, ClassRate, End
from seido.money.moving_rates.series import SERIES
from seido.rules.quantity import Rate, Rounding, percent, round_to
from seido.rules.words import Words


@dataclass(frozen=True, slots=True)
class Flat:
    """One rate for everybody (一律)."""

    rate: Rate


@dataclass(frozen=True, slots=True)
class Between:
    """A rate that the institution sets between two ends, both included."""

    lowest: Rate
    highest: Rate


@dataclass(frozen=True, slots=True)
class ByClass:
    """Nine rates, for the fee classes 1 to 9 (料率区分)."""

    rates: tuple[Rate, ...]

    def __post_init__(self) -> None:
        if len(self.rates) != len(CLASSES):
            raise ValueError(f"there are nine classes; {len(self.rates)} rates are given")


@dataclass(frozen=True, slots=True)
class Asked:
    """A rate whose figure the source does not give: it is asked at the window.

    Attributes:
        words: what the source calls it, such as 特別利率③.
    """

    words: Words

    @property
    def told(self) -> Words:
        """Return how it is said, so that nobody takes the silence for nothing."""
        words = self.words
        return Words(f"{words.ja}（窓口で確認）", f"{words.en} (asked at the window)")


@dataclass(frozen=True, slots=True)
class Moving:
    """A rate that the lender prints anew from time to time: the last figure printed counts.

    Attributes:
        series: the name of a series of ``seido.money.moving_rates``.
        off: what is taken off the figure, such as 0.4 % for a special rate.
    """

    series: str
    off: Rate = Fraction(0)

    def __post_init__(self) -> None:
        if self.series not in SERIES:
            raise ValueError(f"{self.series!r} is no series of rates")


@dataclass(frozen=True, slots=True)
class PartOf:
    """A part of the rate, cut off at a hundredth of a percent, such as half of it."""

    share: Fraction


NOT_STATED = Asked(Words("資料に書かれていない", "the source does not say it"))
"""The rate of a guarantee whose source is silent on it."""

Rates: TypeAlias = Flat | Between | ByClass | Asked | Moving
"""What is charged a year."""

StatePart: TypeAlias = Flat | PartOf
"""What the state pays of it in the borrower's place (国の補助)."""

_HUNDREDTH = percent("0.01")


def rates_of(
    rates: Rates, state: StatePart | None, words: Words, fee_class: int | None
) -> Iterator[ClassRate]:
    """Yield each rate that is possible, the dearest first; none where it has to be asked.

    A rate that moves has to be asked too: ``seido.schemes.fees.moving`` gives it its day.

    Args:
        rates: what is charged.
        state: what the state pays of it; None for nothing.
        words: the case that the rates are for.
        fee_class: the fee class, 1 to 9; None where it is not known.
    """

    def charged(number: int | None, gross: Rate, end: End | None = None) -> ClassRate:
        return ClassRate(number, gross, state_part(state, gross), words, end)

    match rates:
        case Flat(rate=rate):
            yield charged(None, rate)
        case Between(lowest=lowest, highest=highest):
            yield charged(None, highest, "highest")
            yield charged(None, lowest, "lowest")
        case ByClass(rates=by_class):
            for number in CLASSES if fee_class is None else (fee_class,):
                yield charged(number, by_class[number - 1])
        case Asked() | Moving():
            return
        case _:
            assert_never(rates)


def state_part(state: StatePart | None, gross: Rate) -> Rate:
    """Return what the state pays of a rate."""
    match state:
        case None:
            return percent(0)
        case Flat(rate=rate):
            return rate
        case PartOf(share=share):
            return Fraction(round_to(gross * share, _HUNDREDTH, Rounding.DOWN))
        case _:
            assert_never(state)


def raised(by_class: ByClass, surcharge: str) -> ByClass:
    """Return rates with a surcharge in percent on each: ``raised(SHARED_RATES, "0.25")``."""
    return ByClass(tuple(rate + percent(surcharge) for rate in by_class.rates))


def asked(ja: str, en: str) -> Asked:
    """Return a rate that is asked at the window, as the source words it."""
    return Asked(Words(ja, en))


def moving(series: str, off: str = "0") -> Moving:
    """Return a rate that moves, less some percent: ``moving("jfc_sme_base", "0.40")``."""
    return Moving(series, percent(off))


def part_of(share: str) -> PartOf:
    """Return a part of the rate: ``part_of("1/2")``."""
    return PartOf(Fraction(share))
