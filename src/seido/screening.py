"""One business against the catalogue: the main job."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import TypeAlias

from seido.corporations import corporation_in
from seido.reach import far_day
from seido.refusal import Problem, refuse
from seido.rules.expr import Condition, Judgement, Term
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.readings.decide.trace import NOTHING, Trace
from seido.rules.truth import NO, YES, Truth
from seido.rules.values import Facts, Range, Value
from seido.schemes.catalogue import all_schemes
from seido.schemes.fees.moving import settled
from seido.schemes.fees.rates import possible
from seido.schemes.model import Barrier, Edition, Offered, RateRow, Scheme, TermRow

Judgements: TypeAlias = Mapping[tuple[str | None, str], bool]
"""What people decided of clauses (判断), by the scheme's id and the clause's name; an answer under
None holds for every scheme that has a clause of that name."""

UNJUDGED: Judgements = MappingProxyType({})
"""Nothing decided yet."""


class Verdict(Enum):
    """The four answers. None of them is a guess."""

    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
    UNDETERMINED = "undetermined"
    NOT_OFFERED = "not_offered"


class Certified(Enum):
    """Whether what a scheme wants certified is certified, or would be on what is known."""

    YES = "yes"
    WOULD_BE = "would_be"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a scheme answers to a business on a day.

    Attributes:
        scheme: the scheme.
        edition: the edition consulted; None where none was known on that day.
        verdict: one of the four answers.
        as_of: the application date.
        known: the facts that it rests on, with what people decided for this scheme.
        trace: what the rule came to; None where the scheme is not offered.
        judgements: clauses left to a person.
        corporation: the guarantee corporation asked, whose own terms stand before the country's;
            None where it is not known.
    """

    scheme: Scheme
    edition: Edition | None
    verdict: Verdict
    as_of: date
    known: Known = field(compare=False, repr=False)
    trace: Trace | None = None
    judgements: tuple[Judgement, ...] = ()
    corporation: str | None = None

    @property
    def missing(self) -> frozenset[str]:
        """The names of the facts to ask for next, to settle it; none once it is settled."""
        if self.trace is None or self.verdict is not Verdict.UNDETERMINED:
            return NOTHING
        return self.trace.missing

    @property
    def missing_later(self) -> frozenset[str]:
        """Those of alternatives whose turn comes only where those asked of first fail."""
        if self.trace is None or self.verdict is not Verdict.UNDETERMINED:
            return NOTHING
        return self.trace.could_settle - self.trace.missing

    @property
    def certified(self) -> Certified | None:
        """Whether it is certified (認定) or would be; None if not known, or if none is wanted."""
        wanted = self.edition.certificate if self.edition and self.trace else None
        if wanted is None:
            return None
        held = decide(wanted.held, self.known).truth
        if held is YES:
            return Certified.YES
        met = NO if wanted.criteria is None else decide(wanted.criteria, self.known).favourable
        if met is YES:
            return Certified.WOULD_BE
        return Certified.NO if held is met is NO else None

    @property
    def limit(self) -> Bounds | None:
        """The most that can be had, in yen, as far as the facts tell; None where none is stated."""
        return self._measured(self.edition.limit) if self.edition else None

    @property
    def barriers(self) -> tuple[Barrier, ...]:
        """Why nothing can be had, though the business may qualify; empty where something can be."""
        if self.edition is None or self.verdict is Verdict.NOT_OFFERED:
            return ()
        found = self.edition.barriers
        return tuple(each for each in found if decide(each.when, self.known).truth is YES)

    @property
    def coverage(self) -> Bounds | None:
        """The guaranteed part of the loan, as far as the facts tell; None where none is stated."""
        return self._measured(self.edition.coverage) if self.edition else None

    def _measured(self, term: Term | None) -> Bounds | None:
        if term is None or self.verdict is Verdict.NOT_OFFERED:
            return None
        return measure(term, self.known)

    @property
    def closed(self) -> bool:
        """Whether the scheme no longer takes applications on that day."""
        return self.edition is not None and self.offered is Offered.NO

    @property
    def offered(self) -> Offered:
        """Whether the scheme takes applications on that day, as far as its sources tell."""
        return self.scheme.offered_on(self.as_of, self.corporation)

    @property
    def stated_on(self) -> date | None:
        """The date of the terms consulted, which a user must know."""
        return self.edition.stated_on if self.edition else None


@dataclass(frozen=True, slots=True)
class Screening:
    """A business against the catalogue on a day.

    Attributes:
        as_of: the application date.
        facts: the facts as given.
        known: the same, made ready, with what people decided for every scheme.
        decisions: the answers, in the order of the schemes.
        judgements: what people decided of clauses, as given.
        corporation: the guarantee corporation named; None for that of the business's prefecture.
    """

    as_of: date
    facts: Facts
    known: Known
    decisions: tuple[Decision, ...]
    judgements: Judgements = field(default_factory=dict)
    corporation: str | None = None

    def given_to(self, scheme: Scheme) -> Facts:
        """Return what a scheme is asked on: the facts, the day, what people decided for it."""
        return _given_to(scheme.id, self.facts, self.as_of, self.judgements)


def screen(
    facts: Facts,
    as_of: date,
    schemes: Iterable[Scheme] | None = None,
    judgements: Judgements = UNJUDGED,
    corporation: str | None = None,
) -> Screening:
    """Return what each scheme answers to a business.

    Args:
        facts: what is known, by fact name.
        as_of: the application date.
        schemes: which schemes; the whole catalogue by default.
        judgements: what people decided of clauses; an answer for one scheme counts there before
            one for every scheme.
        corporation: the short name of the guarantee corporation asked (岡山), whose own terms
            stand before the country's; that of the business's prefecture by default.

    Raises:
        Refused: for days beyond the years in which periods are counted.
        TypeError: for a value of a type that no fact has.
    """
    refuse(_far_days({**facts, "as_of": as_of}))
    known = Known(_given_to(None, facts, as_of, judgements))
    chosen = all_schemes() if schemes is None else schemes
    judged_apart = {scheme for scheme, _ in judgements}

    def known_to(scheme: Scheme) -> Known:
        if scheme.id not in judged_apart:
            return known
        return Known(_given_to(scheme.id, facts, as_of, judgements))

    asked = corporation or corporation_in(facts)
    decisions = tuple(_ask(each, as_of, known_to(each), asked) for each in chosen)
    return Screening(as_of, facts, known, decisions, judgements, corporation)


def _far_days(facts: Facts) -> Iterator[Problem | None]:
    for name, value in facts.items():
        for day in (value.low, value.high) if isinstance(value, Range) else (value,):
            far = far_day(day, day) if isinstance(day, date) else None
            yield None if far is None else far.at(field=name)


def _given_to(
    scheme: str | None, facts: Facts, as_of: date, judgements: Judgements
) -> dict[str, Value]:
    """Return the facts with the answers for every scheme, and over them those for one."""
    given = {**facts, "as_of": as_of}
    for where in dict.fromkeys((None, scheme)):
        given |= {name: yes for (of, name), yes in judgements.items() if of == where}
    return given


def _ask(scheme: Scheme, as_of: date, known: Known, corporation: str | None) -> Decision:
    edition = scheme.edition_on(as_of, corporation)
    if edition is None or scheme.closed_on(as_of, corporation):
        verdict = Verdict.NOT_OFFERED
        return Decision(scheme, edition, verdict, as_of, known, corporation=corporation)
    trace = decide(edition.rule, known)
    verdict, judgements = _verdict(trace)
    return Decision(scheme, edition, verdict, as_of, known, trace, judgements, corporation)


def _verdict(trace: Trace) -> tuple[Verdict, tuple[Judgement, ...]]:
    if trace.truth is NO:
        return Verdict.INELIGIBLE, ()
    if trace.truth is YES:
        return Verdict.ELIGIBLE, ()
    settled = trace.favourable is YES
    return Verdict.ELIGIBLE if settled else Verdict.UNDETERMINED, trace.judgements


def applying_fees(decision: Decision, known: Known) -> tuple[RateRow, ...]:
    """Return the fee and interest rows that may apply to this business."""
    if decision.edition is None:
        return ()
    rows = possible((*decision.edition.fees, *decision.edition.interest), known)
    return settled(rows, decision.as_of)


def applying_terms(decision: Decision, known: Known) -> tuple[TermRow, ...]:
    """Return the longest terms that may apply to this business."""
    if decision.edition is None:
        return ()
    return tuple(row for row in decision.edition.terms if may_hold(row.when, known))


def may_hold(condition: Condition, known: Known) -> bool:
    """Return whether a condition holds, or may turn out to."""
    truth: Truth = decide(condition, known).truth
    return truth is not NO
