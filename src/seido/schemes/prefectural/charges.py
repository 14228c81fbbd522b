"""What a loan of a prefecture costs: interest, guarantee fee, and the subsidy of the fee."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from seido.refusal import Problem, refuse
from seido.rules.build import ALWAYS
from seido.rules.expr import Condition
from seido.rules.quantity import percent
from seido.rules.words import Source, Words
from seido.schemes.prefectural.wrong import wrong


class Fixity(Enum):
    """Whether a rate stays what it is when the loan is made."""

    FIXED = "fixed"
    VARIABLE = "variable"

    @property
    def words(self) -> Words:
        """What it is called."""
        return Words("固定", "fixed") if self is Fixity.FIXED else Words("変動", "variable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """A rate of interest a year (融資利率).

    Attributes:
        words: what it is for.
        highest: the rate, or the upper end of a range, in percent; None where it has to be asked.
        lowest: the lower end of a range; None for a single rate.
        at_most: whether the rate is a cap (以内).
        fixity: whether it is fixed or variable; None where the page is silent.
        when: the condition under which it applies.
        printed: where it was printed, if that is another page than that of the terms.

    Raises:
        Refused: for percents that are none, below zero, or the wrong way round.
    """

    words: Words
    highest: str | None
    lowest: str | None = None
    at_most: bool = False
    fixity: Fixity | None = None
    when: Condition = ALWAYS
    printed: Source | None = None

    def __post_init__(self) -> None:
        refuse(_range_problems("interest", self.lowest, self.highest))

    @property
    def named(self) -> Words:
        """What it is for, with whether it is a cap, fixed or variable."""
        said = [Words("以内", "at most")] if self.at_most else []
        said += [self.fixity.words] if self.fixity else []
        if not said:
            return self.words
        ja, en = "・".join(each.ja for each in said), ", ".join(each.en for each in said)
        return Words(f"{self.words.ja}（{ja}）", f"{self.words.en} ({en})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subsidy:
    """The part of the guarantee fee that the prefecture or municipality pays (保証料補助).

    Attributes:
        share: the part, such as ``"2/3"``.
        whose: for whom it is.

    Raises:
        Refused: for a share that does not lie above nothing and up to the whole.
    """

    share: str
    whose: Words

    def __post_init__(self) -> None:
        try:
            fits = 0 < Fraction(self.share) <= 1
        except (ValueError, ZeroDivisionError):
            fits = False
        if not fits:
            ja, en = (
                "0より大きく1以下の割合（2/3 など）",
                "a share above 0 and up to 1, such as 2/3",
            )
            refuse([wrong("fee.share", self.share, ja, en)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """The guarantee fee a year, before any subsidy, and the subsidies (信用保証料率).

    Attributes:
        lowest: the lowest rate in percent; None where the page gives no figure.
        highest: the highest rate; None where the page gives no figure.
        note: what else the page says of it; None for nothing.
        subsidies: what the prefecture or municipality pays of it.

    Raises:
        Refused: for percents that are none, below zero, or the wrong way round.
    """

    lowest: str | None = None
    highest: str | None = None
    note: Words | None = None
    subsidies: tuple[Subsidy, ...] = ()

    def __post_init__(self) -> None:
        refuse(_range_problems("fee", self.lowest, self.highest))


def _range_problems(field: str, lowest: str | None, highest: str | None) -> Iterator[Problem]:
    """Yield what is wrong with the ends of a range of percents.

    Args:
        field: the part that they belong to.
        lowest: the lower end; None for none.
        highest: the upper end or the single rate; None for none.
    """
    try:
        ends = [percent(each) for each in (lowest, highest) if each is not None]
    except (ValueError, ZeroDivisionError):
        given = "～".join(each for each in (lowest, highest) if each is not None)
        yield wrong(field, given, "1.65 のような百分率", "percents such as 1.65")
        return
    if ends != sorted(ends) or (lowest is not None and highest is None):
        ja, en = "下限、上限の順に両方", "the lower end, then the upper one, both"
        yield wrong(field, f"{lowest}～{highest}", ja, en)
    if ends and min(ends) < 0:
        yield wrong(field, f"{min(ends) * 100}", "0以上の率", "a rate of zero or more")
