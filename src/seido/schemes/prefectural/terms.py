"""The terms of a loan as one page of a prefecture or municipality, or on it, prints them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seido.refusal import Problem, refuse
from seido.rules.words import Reading, Source, Words
from seido.schemes.duties import Duty
from seido.schemes.model import Gap, Particular, Scheme
from seido.schemes.prefectural.amounts import Limit, Term
from seido.schemes.prefectural.charges import Fee, Interest
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.who import Who
from seido.schemes.prefectural.wrong import wrong


@dataclass(frozen=True, slots=True)
class Guaranteed:
    """That the loan is made with a guarantee of the guarantee corporation (信用保証付き).

    Attributes:
        under: the guarantees of the catalogue of which it is one; none where the page names none.
    """

    under: tuple[Scheme, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanTerms:
    """What one page prints of a loan. What is None or empty it does not say.

    Attributes:
        source: the page, with the day that it prints.
        read_on: the day on which a page without a day was read; None for a page with one.
        opens_on: the first application date; the day of the page, or that of reading, by default.
        fiscal_year: the fiscal year for which the terms are printed. After its last day nobody is
            told these terms as today's.
        complete: whether the page says all that is asked. Where it does not, that the rest is met
            is left to a person.
        who: who may have it; all of these hold.
        guaranteed: whether it is made with a guarantee, and which.
        use: what the money is for.
        limit: the most that can be had.
        terms: the longest terms.
        interest: the rates of interest.
        fee: the guarantee fee, and the part of it that is paid for the business.
        security: what is asked as security.
        guarantors: who stands surety.
        windows: kinds of office to turn to.
        desk: the desk in charge.
        age: how old the terms are, where the page has no day and is known to be old.
        particulars: what else is stated in words.
        duties: what is owed afterwards.
        gaps: clauses of the page that no rule holds, beside what the form finds unsaid.
        readings: how the page is read where it is open.

    Raises:
        Refused: with every part that is missing or stands against another.
    """

    source: Source
    read_on: date | None = None
    opens_on: date | None = None
    fiscal_year: FiscalYear | None = None
    complete: bool = False
    who: tuple[Who, ...] = ()
    guaranteed: Guaranteed | None = None
    use: Words | None = None
    limit: Limit | None = None
    terms: tuple[Term, ...] = ()
    interest: tuple[Interest, ...] = ()
    fee: Fee | None = None
    security: Words | None = None
    guarantors: Words | None = None
    windows: tuple[str, ...] = ()
    desk: Words | None = None
    age: Words | None = None
    particulars: tuple[Particular, ...] = ()
    duties: tuple[Duty, ...] = ()
    gaps: tuple[Gap, ...] = ()
    readings: tuple[Reading, ...] = ()

    def __post_init__(self) -> None:
        refuse((*self._of_days(), *self._of_the_whole()))

    @property
    def stated_on(self) -> date:
        """The day of the page, or that on which it was read."""
        # One of the two is there: the form refuses terms without a day.
        return self.source.stated_on or self.read_on or date.max

    @property
    def opens(self) -> date:
        """The first application date that these terms answer for."""
        return self.opens_on or self.stated_on

    def _of_days(self) -> Iterator[Problem]:
        printed, read = self.source.stated_on, self.read_on
        if printed is None and read is None:
            yield Problem(
                "ページに日付がありません。読んだ日を書いてください",
                "the page prints no day; give the day on which it was read",
                field="read_on",
            )
        elif printed is not None and read is not None:
            ja, en = "ページに日付があるので、空", "nothing: the page prints its day"
            yield wrong("read_on", read, ja, en)
        elif read is not None and self.opens < read:
            ja, en = "読んだ日か、その後の日", "the day of reading, or a later one"
            yield wrong("opens_on", self.opens, ja, en)
        year = self.fiscal_year
        if year is not None and not year.holds(self.opens):
            ja = f"始まりの{self.opens}が属する年度"
            yield wrong("fiscal_year", year.year, ja, f"the fiscal year in which {self.opens} lies")

    def _of_the_whole(self) -> Iterator[Problem]:
        for field in ("who", "limit", "terms", "interest") if self.complete else ():
            if not getattr(self, field):
                yield Problem(
                    "complete とありますが、書かれていません。書くか、complete を外してください",
                    "the page is said to be complete and this is missing; give it, or leave"
                    " 'complete' out",
                    field=field,
                )
