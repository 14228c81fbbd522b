"""A word of the vocabulary: a fact that rules are written with, and all that people need of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from seido.rules.build import fact
from seido.rules.expr import Derived, Fact, Term, Unit
from seido.rules.values import Change
from seido.rules.words import Reading, Words

__all__ = ["Change", "Entry", "Finder", "Formula", "entry", "formula", "yes_no"]

Finder: TypeAlias = Callable[[str | int], frozenset[str]]
"""Which codes a text or a number of a file may mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Fact):
    """A fact with its words. Rules take it as the fact that it is.

    Attributes:
        label: its name, as an adviser says it.
        question: what the interview asks.
        help: how to find or count it, and what it includes.
        paper: where it is read from.
        effort: how hard it is to answer, from 1 (known by heart) to 5 (needs a professional).
        change: which way it can be moved.
        headings: further headings under which files hold it.
        stand_ins: those of them that hold it only where nothing stands under any other, such as the
            day of incorporation of a business that was somebody's own before.
        choices: for a choice, each code's words.
        aliases: further names that people write for a code. A name that several codes bear leaves
            them all open; ～ stands for any text before or after the rest.
        finder: the codes that a text or a number leads to beside those names; several where it
            leaves them open, none where it is not known.
        parts: the accounts that add up to it where papers print it in parts (短期借入金,
            長期借入金), each with its spellings, the usual one first.
        readings: how sources are read on it where they are open.
    """

    label: Words = field(compare=False, repr=False)
    question: Words = field(compare=False, repr=False)
    help: Words = field(compare=False, repr=False)
    paper: Words = field(compare=False, repr=False)
    effort: int = field(compare=False, repr=False)
    change: Change = field(compare=False, repr=False, default=Change.NONE)
    headings: tuple[str, ...] = field(compare=False, repr=False, default=())
    stand_ins: frozenset[str] = field(compare=False, repr=False, default=frozenset())
    choices: Mapping[str, Words] = field(compare=False, repr=False, default_factory=dict)
    aliases: Mapping[str, tuple[str, ...]] = field(compare=False, repr=False, default_factory=dict)
    finder: Finder | None = field(compare=False, repr=False, default=None)
    parts: tuple[tuple[str, ...], ...] = field(compare=False, repr=False, default=())
    readings: tuple[Reading, ...] = field(compare=False, repr=False, default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula(Derived):
    """A derived figure with its words. Rules take it as the term that it is.

    Attributes:
        label: its name, as an adviser says it.
        headings: further headings under which files hold it.
        readings: how sources are read on it where they are open.
    """

    label: Words = field(compare=False, repr=False)
    headings: tuple[str, ...] = field(compare=False, repr=False, default=())
    readings: tuple[Reading, ...] = field(compare=False, repr=False, default=())


NOTHING = Words("", "")


def entry(
    name: str,
    unit: Unit,
    label: Words,
    question: Words,
    *,
    paper: Words,
    effort: int,
    help: Words = NOTHING,  # noqa: A002 - the word that people look for
    change: Change = Change.NONE,
    headings: tuple[str, ...] = (),
    stand_ins: tuple[str, ...] = (),
    low: int | None = 0,
    high: int | None = None,
    choices: Mapping[str, Words] | None = None,
    aliases: Mapping[str, tuple[str, ...]] | None = None,
    finder: Finder | None = None,
    parts: tuple[tuple[str, ...], ...] = (),
    readings: tuple[Reading, ...] = (),
) -> Entry:
    """Return a fact with its words; amounts and counts are zero or more unless ``low`` says else.

    Raises:
        RuleError: for a bad name, bounds the wrong way round, or options where none belong.
        ValueError: when the effort is not between 1 and 5, an alias is of no choice, or what stands
            in is no heading.
    """
    if strange := set(stand_ins) - set(headings):
        raise ValueError(f"fact {name}: {', '.join(sorted(strange))} is none of its headings")
    if effort not in range(1, 6):
        raise ValueError(f"fact {name}: effort {effort} must lie between 1 and 5")
    if strange := set(aliases or ()) - set(choices or ()):
        raise ValueError(f"fact {name}: {', '.join(sorted(strange))} is none of its choices")
    counted = unit not in (Unit.DATE, Unit.CHOICE, Unit.TRUTH)
    node = fact(name, unit, low if counted else None, high, choices or ())
    return Entry(
        node.name,
        node.unit,
        node.low,
        node.high,
        node.options,
        label=label,
        question=question,
        help=help,
        paper=paper,
        effort=effort,
        change=change,
        headings=headings,
        stand_ins=frozenset(stand_ins),
        choices=dict(choices or {}),
        aliases=dict(aliases or {}),
        finder=finder,
        parts=parts,
        readings=readings,
    )


def yes_no(
    name: str,
    label: Words,
    question: Words,
    *,
    paper: Words,
    effort: int,
    help: Words = NOTHING,  # noqa: A002 - as in entry
    change: Change = Change.NONE,
    headings: tuple[str, ...] = (),
    readings: tuple[Reading, ...] = (),
) -> Entry:
    """Return a fact that is answered by yes or no; UP means that it can become yes."""
    return entry(
        name,
        Unit.TRUTH,
        label,
        question,
        paper=paper,
        effort=effort,
        help=help,
        change=change,
        headings=headings,
        readings=readings,
    )


def formula(
    name: str, label: Words, term: Term, *headings: str, readings: tuple[Reading, ...] = ()
) -> Formula:
    """Return a derived figure with its words."""
    return Formula(name, term, label=label, headings=headings, readings=readings)
