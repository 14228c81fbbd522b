"""What is owed after the money is lent, with the calendar by which it falls due."""

from dataclasses import dataclass
from enum import Enum

from seido.rules.build import ALWAYS
from seido.rules.check import well_named
from seido.rules.expr import Condition
from seido.rules.quantity import Months
from seido.rules.words import Words
from seido.schemes.parties import Parties, Who, parties


class Every(Enum):
    """How long a period is; its value is that in months."""

    MONTH = 1
    QUARTER = 3
    HALF_YEAR = 6
    YEAR = 12


class Year(Enum):
    """Whose year the periods are parts of."""

    FISCAL = "fiscal"
    """The fiscal year of the business (事業年度): periods end with it and parts of it."""
    CALENDAR = "calendar"
    """The calendar year (暦年)."""
    APRIL = "april"
    """Years that begin in April (年度), of which half is April to September."""
    RUNNING = "running"
    """Years that run from the day counted from, that day included, such as those of a plan."""


class Since(Enum):
    """The day from which periods are counted: the first of them is the one in which it lies."""

    LOAN_DAY = "loan_day"
    PLAN_DAY = "plan_day"
    CERTIFICATE_DAY = "certificate_day"
    CONTRACT_DAY = "contract_day"
    FOUNDING_DAY = "founding_day"


@dataclass(frozen=True, slots=True)
class Calendar:
    """When a duty falls due. What is None the source does not say.

    Attributes:
        every: how long a period is.
        of: whose year the periods are parts of.
        since: the day from which they are counted.
        years: for how many of these years; None while the scheme is in use.
        only: in which of the periods, counted from 1; in all of them where empty.
        due_months: by how many months after the end of each period.
        due_days: by how many days after it, the months passed.

    Raises:
        ValueError: for years or delays that are no positive numbers, and for a period that there
            is not.
    """

    every: Every | None = None
    of: Year | None = None
    since: Since | None = None
    years: int | None = None
    only: tuple[int, ...] = ()
    due_months: Months | None = None
    due_days: int | None = None

    def __post_init__(self) -> None:
        for name in ("years", "due_months", "due_days"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ValueError(f"a calendar's {name} is {value}; give 1 or more, or None")
        strange = [each for each in self.only if not 1 <= each <= (self.periods or 0)]
        if strange:
            raise ValueError(f"a calendar's period {strange[0]} is none of its {self.periods}")

    @property
    def periods(self) -> int | None:
        """How many periods there are; None where that is not said, or without end."""
        if self.every is None or self.years is None:
            return None
        return self.years * 12 // self.every.value


@dataclass(frozen=True, slots=True)
class Duty:
    """What is owed after the money is lent or the help is given.

    Attributes:
        id: one in an edition, and the same for the same duty in every edition of a scheme.
        words: what is done.
        who: who does it; of several, all or one.
        to: to whom.
        calendar: when it falls due; None for once or when it arises.
        medium: the id of the paper or the medium on which it is done; None where the source names
            none.
        when: the condition under which it is owed.

    Raises:
        RuleError: for an id or a medium that is no lower-case identifier.
    """

    id: str
    words: Words
    who: Parties
    to: Parties
    calendar: Calendar | None = None
    medium: str | None = None
    when: Condition = ALWAYS

    def __post_init__(self) -> None:
        well_named(self.id)
        if self.medium is not None:
            well_named(self.medium)

    @property
    def every_months(self) -> Months | None:
        """How often, in months; None for single times, when it arises, or where it is not said."""
        calendar = self.calendar
        return calendar.every.value if calendar and calendar.every and not calendar.only else None

    @property
    def for_months(self) -> Months | None:
        """The months of all periods together; None for single times, or while it is in use.

        From the day counted from fewer pass where that day lies within the first period.
        """
        calendar = self.calendar
        return calendar.years * 12 if calendar and calendar.years and not calendar.only else None


def duty(
    id: str,  # noqa: A002 - what it is
    who: Who,
    to: Who,
    ja: str,
    en: str,
    *,
    calendar: Calendar | None = None,
    medium: str | None = None,
    when: Condition = ALWAYS,
) -> Duty:
    """Return a duty: ``duty("report_progress", BUSINESS, BANK, "進捗を報告する", "Report …")``."""
    return Duty(id, Words(ja, en), parties(who), parties(to), calendar, medium, when)
