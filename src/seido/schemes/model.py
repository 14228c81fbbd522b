"""What a scheme is made of. Scheme files declare these and do nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from typing import overload

from seido.frames.draws import Draw
from seido.money.guarantee_fee.rates import ClassRate
from seido.rules.build import ALWAYS
from seido.rules.check import check
from seido.rules.expr import Condition, Term
from seido.rules.quantity import Months, percent
from seido.rules.words import Reading, Source, Words
from seido.schemes.duties import Duty
from seido.schemes.fees.forms import Between, ByClass, Flat, Rates, StatePart, rates_of
from seido.schemes.procedure import Certificate, Document, Step


class Kind(Enum):
    """What a scheme gives."""

    GUARANTEE = "guarantee"
    LOAN = "loan"
    MUTUAL_AID = "mutual_aid"
    SUBSIDY = "subsidy"
    ADVICE = "advice"


class Offered(Enum):
    """Whether a scheme takes applications on a day, as far as its sources tell."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Uncoded(Enum):
    """Why a clause of a source is held by no rule."""

    JUDGEMENT = "judgement"
    """A person decides it."""
    OTHER_LAW = "other_law"
    """It points to another law or notice, whose text is not among the sources."""
    SET_BY_WINDOW = "set_by_window"
    """The institution sets it case by case."""
    NOT_STATED = "not_stated"
    """The source names it without saying it."""


@dataclass(frozen=True, slots=True)
class RateRow:
    """A guarantee fee or an interest rate, per year, and when it is that one.

    Attributes:
        words: what the row is for.
        rates: what is charged, before the state pays its part.
        when: the condition under which the row applies.
        state: what the state pays of it in the borrower's place; None for nothing.
        shared: whether the rate is that of shared responsibility (責任共有制度の対象); None where
            the source makes no difference.
        whose: the guarantee corporation whose figure it is, where no page gives the country's.
        printed: where the figure of a rate that moves was last printed, with the day; None for
            one that stands with the terms.
    """

    words: Words
    rates: Rates
    when: Condition = ALWAYS
    state: StatePart | None = None
    shared: bool | None = None
    whose: str | None = None
    printed: Source | None = None

    def of_class(self, fee_class: int | None) -> tuple[ClassRate, ...]:
        """Return each rate that is possible, the dearest first; none where it has to be asked.

        Args:
            fee_class: the fee class, 1 to 9; None where it is not known.
        """
        return tuple(rates_of(self.rates, self.state, self.words, fee_class))


@dataclass(frozen=True, slots=True)
class TermRow:
    """The longest term in months, the grace within it, and when the row applies.

    Attributes:
        words: what the row is for.
        months: the longest term.
        grace_months: the longest grace within it; zero for none, None where the source is silent.
        when: the condition under which the row applies.
        whose: the guarantee corporation whose term it is, where no page gives the country's.
    """

    words: Words
    months: Months
    grace_months: Months | None = 0
    when: Condition = ALWAYS
    whose: str | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """A service that is given: hours in all, days at least, hours a day at least, its price."""

    words: Words
    hours: int | None = None
    least_days: int | None = None
    least_hours_a_day: int | None = None
    cost_yen: int | None = None


@dataclass(frozen=True, slots=True)
class Particular:
    """A term that is stated in words: security, guarantors, form of the loan.

    Attributes:
        name: what it is about.
        words: the term.
        whose: the guarantee corporation whose term it is, where no page gives the country's.
    """

    name: Words
    words: Words
    whose: str | None = None


@dataclass(frozen=True, slots=True)
class Barrier:
    """Why one who qualifies can have nothing today: what stands in the way, where it does."""

    words: Words
    when: Condition
    source: Source


@dataclass(frozen=True, slots=True)
class Gap:
    """A clause of the source that no rule holds, and why."""

    words: Words
    why: Uncoded
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A scheme's terms as one source states them. Never edited into another.

    Attributes:
        stated_on: the date of the source.
        source: where the terms stand.
        rule: who qualifies.
        opens_on: the first application date this edition answers for; ``stated_on`` by default.
        closes_on: the last application date, where the source gives one.
        limit: the most that can be had, in yen; None where the source gives no amount. Where a
            draw counts a part of the loan, the limit is of that part.
        barriers: why the limit comes to nothing for some who qualify; each is said beside it.
        draws: the ways in which a loan falls on guarantee frames, of which the first that applies
            counts; none for what is no guarantee.
        frameless: why a guarantee has no draws.
        coverage: the guaranteed part of the loan, a pure number.
        fees: guarantee fee rates.
        fees_source: where they stand, if that is not under ``source``.
        interest: loan interest rates.
        terms: longest terms and grace.
        courses: services given.
        particulars: terms stated in words.
        documents: papers to hand in.
        steps: the way, in order.
        windows: kinds of office to turn to (see ``seido.windows``).
        duties: what is owed afterwards.
        gaps: clauses that no rule holds.
        readings: how sources are read where they are open, beside what the clauses of the rule,
            the facts in it and the frames say of themselves.
        certificate: what has to be certified first; None where nothing is.
        corporation: the guarantee corporation (信用保証協会) whose own terms these are, by its
            short name (岡山); None for terms of the whole country.
        unconfirmed: why nobody can tell whether it is still offered: no page shows it, or its
            terms, as of the day on which this edition opens. None where one does.
    """

    stated_on: date
    source: Source
    rule: Condition
    opens_on: date | None = None
    closes_on: date | None = None
    limit: Term | None = None
    barriers: tuple[Barrier, ...] = ()
    draws: tuple[Draw, ...] = ()
    frameless: Words | None = None
    coverage: Term | None = None
    fees: tuple[RateRow, ...] = ()
    fees_source: Source | None = None
    interest: tuple[RateRow, ...] = ()
    terms: tuple[TermRow, ...] = ()
    courses: tuple[Course, ...] = ()
    particulars: tuple[Particular, ...] = ()
    documents: tuple[Document, ...] = ()
    steps: tuple[Step, ...] = ()
    windows: tuple[str, ...] = ()
    duties: tuple[Duty, ...] = ()
    gaps: tuple[Gap, ...] = ()
    readings: tuple[Reading, ...] = ()
    certificate: Certificate | None = None
    corporation: str | None = None
    unconfirmed: Words | None = None

    def __post_init__(self) -> None:
        check(self.rule)

    @property
    def opens(self) -> date:
        """The first application date that this edition answers for."""
        return self.opens_on or self.stated_on

    @property
    def closes(self) -> date | None:
        """The last application date it answers; before the first where it is unconfirmed."""
        return self.closes_on if self.unconfirmed is None else self.opens - timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A scheme with its dated editions, newest last.

    Raises:
        ValueError: when it has no edition, or they do not follow one another.
    """

    id: str
    kind: Kind
    name: Words
    summary: Words
    editions: tuple[Edition, ...]
    aliases: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        opening = [(edition.opens, edition.corporation or "") for edition in self.editions]
        if not opening or opening != sorted(set(opening)):
            raise ValueError(f"{self.id}: editions must be there and open one after another")

    def edition_on(self, as_of: date, corporation: str | None = None) -> Edition | None:
        """Return the newest edition that has opened by a day; None before the first.

        Args:
            as_of: the application date.
            corporation: the short name of the guarantee corporation (信用保証協会) asked, whose own
                terms stand before the country's of the same or an earlier day; None for the
                country's alone.
        """
        return next(
            (
                each
                for each in reversed(self.editions)
                if each.opens <= as_of and each.corporation in (None, corporation)
            ),
            None,
        )

    def closed_on(self, as_of: date, corporation: str | None = None) -> bool:
        """Return whether the edition of that day takes no applications, or none that is known."""
        edition = self.edition_on(as_of, corporation)
        return edition is not None and edition.closes is not None and as_of > edition.closes

    def offered_on(self, as_of: date, corporation: str | None = None) -> Offered:
        """Return whether it takes applications on a day; unknown where no source of it tells."""
        edition = self.edition_on(as_of, corporation)
        if edition is None or edition.unconfirmed is not None:
            return Offered.UNKNOWN
        return Offered.NO if self.closed_on(as_of, corporation) else Offered.YES

    @property
    def corporations(self) -> tuple[str, ...]:
        """The guarantee corporations that have terms of their own, by their short names."""
        return tuple(dict.fromkeys(e.corporation for e in self.editions if e.corporation))

    def stated_in(self) -> Iterator[Source]:
        """Yield the source of each edition."""
        return (edition.source for edition in self.editions)


@overload
def rates(rate: str, /) -> Flat: ...
@overload
def rates(lowest: str, highest: str, /) -> Between: ...
@overload
def rates(
    one: str,
    two: str,
    three: str,
    four: str,
    five: str,
    six: str,
    seven: str,
    eight: str,
    nine: str,
    /,
) -> ByClass: ...
def rates(*percents: str) -> Flat | Between | ByClass:
    """Return one rate, the two ends of a range, or nine by class: ``rates("0.45", "1.90")``.

    Raises:
        ValueError: for another number of rates.
    """
    match tuple(percent(each) for each in percents):
        case (rate,):
            return Flat(rate)
        case (lowest, highest):
            return Between(lowest, highest)
        case by_class:
            return ByClass(by_class)
