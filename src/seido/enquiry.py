"""An enquiry (相談): what is known of a business, how, and what was asked of it, on a day."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES
from seido.rules.readings.ask import ask
from seido.rules.values import Facts, Value
from seido.schemes.model import Scheme
from seido.screening import Judgements, Screening, Verdict, screen

EFFORT = {name: entry.effort for name, entry in ENTRIES.items()}
"""How hard each fact is to answer, from 1 to 5."""


@dataclass(frozen=True, slots=True)
class Enquiry:
    """What is known of a business on a day. It is never changed: an answer makes another.

    Attributes:
        as_of: the application date.
        facts: each fact's value by its name; None for one answered as not known (わからない).
        origins: where a fact was read, such as ``決算.xlsx 決算書!B12``; a fact without an origin
            was typed.
        judgements: what people decided of clauses (判断), by the scheme's id (None: every scheme)
            and the clause's name.
        asked: the names of the facts asked, in order; one without a value was declined (回答なし).
        corporation: the guarantee corporation named; None for that of the business's prefecture.
    """

    as_of: date
    facts: Facts = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    judgements: Judgements = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    corporation: str | None = None

    def __post_init__(self) -> None:
        """Keep what was given as it is now, whatever the giver does with it later."""
        for name in ("facts", "origins", "judgements"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    @property
    def declined(self) -> frozenset[str]:
        """The facts that were asked and not answered, not even as not known."""
        return frozenset(self.asked) - self.facts.keys()

    def answered(self, name: str, value: Value, origin: str | None = None) -> "Enquiry":
        """Return the enquiry with a fact's value, None for not known; a former one is replaced.

        Args:
            name: the fact's name.
            value: what is known of it.
            origin: where it was read; None where it was typed.
        """
        origins = {each: place for each, place in self.origins.items() if each != name}
        if origin is not None:
            origins[name] = origin
        return replace(self, facts={**self.facts, name: value}, origins=origins)

    def put(self, name: str) -> "Enquiry":
        """Return the enquiry after a question; it keeps its place when it is put again."""
        return self if name in self.asked else replace(self, asked=(*self.asked, name))

    def judged(self, scheme: str | None, name: str, *, favourably: bool) -> "Enquiry":
        """Return the enquiry with a person's answer to a clause of one scheme (None: of all)."""
        return replace(self, judgements={**self.judgements, (scheme, name): favourably})


def screening(enquiry: Enquiry, schemes: Iterable[Scheme] | None = None) -> Screening:
    """Return what the schemes, by default all, answer to what is known so far."""
    return screen(enquiry.facts, enquiry.as_of, schemes, enquiry.judgements, enquiry.corporation)


def next_question(
    enquiry: Enquiry,
    schemes: Iterable[Scheme] | None = None,
    left_aside: Collection[str] = (),
) -> Entry | None:
    """Return the fact that settles most for its effort, None exactly when nothing is open.

    Nothing is asked twice: what was asked and stays open, such as a range that settles too little,
    is all that its answer tells.

    Args:
        enquiry: what is known so far.
        schemes: which schemes; the whole catalogue by default.
        left_aside: the names of facts that are not asked now.
    """
    unknown = {name for name, value in enquiry.facts.items() if value is None}
    open_traces = [
        each.trace
        for each in screening(enquiry, schemes).decisions
        if each.verdict is Verdict.UNDETERMINED and each.trace is not None
    ]
    candidates = ask(open_traces, EFFORT, unknown.union(enquiry.asked, left_aside))
    return ENTRIES[candidates[0].name] if candidates else None
