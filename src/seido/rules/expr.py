"""The closed set of nodes of the rule language, and nothing else.

Terms have a unit and a value; conditions are true, false or unknown. Nodes know no reading: a
reading is one function that matches over them, in the order of this file. Build them with
``seido.rules.build``, which knows the one canonical form and refuses what has no meaning.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from seido.rules.quantity import Rounding
from seido.rules.words import Reading, Source, Words


class Unit(Enum):
    """What a term counts. Terms of different units are never added or compared."""

    YEN = "yen"
    PERSONS = "persons"
    MONTHS = "months"
    COUNT = "count"
    NUMBER = "number"
    """A pure number: a rate, a multiple."""
    DATE = "date"
    CHOICE = "choice"
    TRUTH = "truth"


class Order(Enum):
    """How a comparison reads: at least (以上), more than (超), at most (以下), below (未満)."""

    AT_LEAST = ">="
    MORE_THAN = ">"
    AT_MOST = "<="
    BELOW = "<"


@dataclass(frozen=True, slots=True)
class Const:
    """A figure that a source states, or a truth value."""

    value: int | Fraction | date | str | bool
    unit: Unit


@dataclass(frozen=True, slots=True)
class Fact:
    """Something one can know about a business, by name.

    Attributes:
        name: the identifier.
        unit: what it counts.
        low: the least value it can have; None where there is none.
        high: the greatest value it can have; None where there is none.
        options: the codes it can have, where the unit is a choice.
    """

    name: str
    unit: Unit
    low: int | None = None
    high: int | None = None
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Derived:
    """A figure computed from facts that has a name of its own, such as total assets."""

    name: str
    term: "Term"


@dataclass(frozen=True, slots=True)
class Sum:
    """Terms of one unit, added."""

    terms: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """A term times a constant."""

    term: "Term"
    factor: Fraction


@dataclass(frozen=True, slots=True)
class Product:
    """A term times a count or a pure number, such as a monthly amount times months."""

    term: "Term"
    multiplier: "Term"


@dataclass(frozen=True, slots=True)
class Round:
    """A term rounded to a multiple of ``step``, by a rounding named in the source."""

    term: "Term"
    step: int
    how: Rounding


@dataclass(frozen=True, slots=True)
class Least:
    """The smallest of several terms."""

    terms: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Greatest:
    """The largest of several terms."""

    terms: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Choose:
    """The term of the first case whose condition holds, else ``otherwise``."""

    cases: tuple[tuple["Condition", "Term"], ...]
    otherwise: "Term"


@dataclass(frozen=True, slots=True)
class Band:
    """A lookup by bands: the term of the highest row whose bound the subject reaches.

    Attributes:
        subject: what is looked up.
        below: the term for a subject below the first row.
        rows: (least value, term), ascending.
    """

    subject: "Term"
    below: "Term"
    rows: tuple[tuple[int, "Term"], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A lookup by code: a term for every code that the subject can have."""

    subject: Fact
    rows: tuple[tuple[str, "Term"], ...]


@dataclass(frozen=True, slots=True)
class MonthsBetween:
    """Whole months that have passed from one date to another; negative when it lies before."""

    start: "Term"
    end: "Term"


@dataclass(frozen=True, slots=True)
class MonthsAfter:
    """The date some months after another; the last of the month where that day is missing."""

    start: "Term"
    months: int


@dataclass(frozen=True, slots=True)
class DaysAfter:
    """The date some days after another."""

    start: "Term"
    days: int


@dataclass(frozen=True, slots=True)
class Compare:
    """One term against another. Figures and lookups stand on the right."""

    left: "Term"
    order: Order
    right: "Term"


@dataclass(frozen=True, slots=True)
class Quotient:
    """What is divided by what, such as an equity ratio.

    Attributes:
        name: the identifier.
        words: its name for people.
        numerator: a term.
        denominator: a term of the same unit.
        undefined: what is held of a rule on it where the denominator is zero or negative.
        in_percent: whether people read it in percent, or else as a multiple.
        readings: how sources are read on it where they are open.
    """

    name: str
    words: Words
    numerator: "Term"
    denominator: "Term"
    undefined: "Condition"
    in_percent: bool
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Ratio:
    """A quotient against a threshold, compared by cross-multiplication."""

    quotient: Quotient
    order: Order
    threshold: Fraction


@dataclass(frozen=True, slots=True)
class OneOf:
    """A choice is among some codes."""

    subject: Fact
    options: frozenset[str]


@dataclass(frozen=True, slots=True)
class All:
    """Every condition holds."""

    items: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one condition holds.

    Attributes:
        items: the alternatives.
        signs: where alternatives are asked one at a time, what speaks for each; else empty.
    """

    items: tuple["Condition", ...]
    signs: tuple["Condition", ...] = ()


@dataclass(frozen=True, slots=True)
class AtLeastK:
    """At least ``least`` of the conditions hold."""

    least: int
    items: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """A condition does not hold. Only facts, ratios and requirements are ever wrapped."""

    item: "Condition"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A sub-rule with words and a source of its own, and how that is read where it is open."""

    name: str
    words: Words
    condition: "Condition"
    source: Source
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A clause that only a person can decide, said so that yes is the favourable answer.

    Attributes:
        name: the identifier under which a person's answer may be given.
        words: what is judged.
        who: who judges it.
        source: where the clause stands.
        readings: how the source is read where it is open.
    """

    name: str
    words: Words
    who: Words
    source: Source
    readings: tuple[Reading, ...] = ()


Term: TypeAlias = (
    Const
    | Fact
    | Derived
    | Sum
    | Scale
    | Product
    | Round
    | Least
    | Greatest
    | Choose
    | Band
    | Table
    | MonthsBetween
    | MonthsAfter
    | DaysAfter
)

Condition: TypeAlias = (
    Const | Fact | Compare | Ratio | OneOf | All | Any | AtLeastK | Not | Requirement | Judgement
)

Node: TypeAlias = Term | Condition
