"""Every clause of the sources of ten schemes, and what holds it: data/clauses.csv.

The schemes were drawn at random, so that they speak for all. Under the headings of each, every
sentence, note, cell and arrow of a picture that says one thing is a row: the lines on which it
stands (twice where the page is printed twice), what it says, and what holds it in the edition that
rests on the source.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache

from seido.coverage.exercised import clauses_in
from seido.coverage.headings import data_text, documents, headings, sections
from seido.rules.check import facts_in
from seido.rules.expr import Judgement
from seido.rules.readings.words.state import Statement
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.contents import contents
from seido.schemes.model import Edition, RateRow, Scheme, TermRow
from seido.windows.statements import statements, websites


class Holder(Enum):
    """What can hold a clause."""

    REQUIREMENT = "requirement"
    JUDGEMENT = "judgement"
    FACT = "fact"
    LIMIT = "limit"
    FRAME = "frame"
    COVERAGE = "coverage"
    RATE = "rate"
    TERM = "term"
    COURSE = "course"
    PARTICULAR = "particular"
    PAPER = "paper"
    STEP = "step"
    DUTY = "duty"
    WINDOW = "window"
    OFFICE = "office"
    NAME = "name"
    READING = "reading"
    GAP = "gap"
    OTHER_SCHEME = "other_scheme"
    NO_CLAUSE = "no_clause"


HOLDERS: Mapping[Holder, Words] = {
    Holder.REQUIREMENT: Words("要件", "requirement"),
    Holder.JUDGEMENT: Words("人の判断", "judgement"),
    Holder.FACT: Words("質問とその説明", "fact asked for, and its help"),
    Holder.LIMIT: Words("限度額", "limit"),
    Holder.FRAME: Words("保証枠", "frame"),
    Holder.COVERAGE: Words("保証割合", "coverage"),
    Holder.RATE: Words("保証料率・金利", "rate"),
    Holder.TERM: Words("期間", "term"),
    Holder.COURSE: Words("内容", "what is given"),
    Holder.PARTICULAR: Words("その他の条件", "other term"),
    Holder.PAPER: Words("書類", "paper"),
    Holder.STEP: Words("手順", "step"),
    Holder.DUTY: Words("その後の義務", "duty"),
    Holder.WINDOW: Words("窓口", "window"),
    Holder.OFFICE: Words("窓口の一覧の記載", "entry of the directory"),
    Holder.NAME: Words("名称・概要", "name or summary"),
    Holder.READING: Words("解釈", "reading"),
    Holder.GAP: Words("ルールにしていないこと", "gap"),
    Holder.OTHER_SCHEME: Words("別の制度の条項", "clause of another scheme"),
    Holder.NO_CLAUSE: Words("条項でない", "no clause"),
}
"""Each kind of holder, as people read it."""

_SECTIONS = {
    Holder.LIMIT: "Limit",
    Holder.FRAME: "Frames",
    Holder.COVERAGE: "Coverage",
    Holder.RATE: "Rates a year",
    Holder.TERM: "Terms",
    Holder.COURSE: "What is given",
    Holder.PARTICULAR: "Other terms",
    Holder.PAPER: "Papers",
    Holder.STEP: "Steps",
    Holder.DUTY: "Duties",
    Holder.READING: "How open places are read",
    Holder.GAP: "Held by no rule",
}
"""The section of an edition's contents in which a holder stands."""


@dataclass(frozen=True, slots=True)
class SourceClause:
    """One clause of a source, and what holds it.

    Attributes:
        scheme: the id of the scheme under whose headings it stands.
        opens: the first application date of the edition that holds it.
        document: the source's file name.
        place: the lines of that file on which it stands, from one: ``149-152 166``.
        said: what it says, in words of our own.
        kind: what holds it.
        holder: the name of a requirement, judgement or fact; the id of a paper, step, duty or
            window; of what else is said in words, enough of them to tell it from the others; after
            the id of another scheme, words of its contents; where it is no clause, what it is.
    """

    scheme: str
    opens: date
    document: str
    place: str
    said: str
    kind: Holder
    holder: str

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of those lines."""
        runs = (each.partition("-") for each in self.place.split())
        ends = [(int(first), int(last or first)) for first, _, last in runs]
        return tuple(number for first, last in ends for number in range(first, last + 1))

    @property
    def edition(self) -> Edition:
        """The edition that holds it; of those that open on a day, the one that rests on it."""
        (found,) = (
            each
            for each in find_scheme(self.scheme).editions
            if (each.opens, each.source.document) == (self.opens, self.document)
        )
        return found

    @property
    def is_held(self) -> bool:
        """Whether the holder that it names is there."""
        match self.kind:
            case Holder.REQUIREMENT | Holder.JUDGEMENT:
                judged = self.kind is Holder.JUDGEMENT
                named = (each for each in clauses_in(self.edition.rule) if each.name == self.holder)
                return any(isinstance(each, Judgement) is judged for each in named)
            case Holder.FACT:
                return self.holder in _facts(self.edition)
            case Holder.WINDOW:
                return self.holder in self.edition.windows
            case Holder.OFFICE:
                return any(self.holder in text for text in _directory(self.document))
            case Holder.NAME:
                scheme = find_scheme(self.scheme)
                texts = (scheme.name.ja, scheme.summary.ja, *scheme.aliases)
                return any(self.holder in text for text in texts)
            case Holder.OTHER_SCHEME:
                other, words = self.holder.split(" ", 1)
                return any(words in text for text in _texts(find_scheme(other), self.document))
            case Holder.NO_CLAUSE:
                return bool(self.holder)
            case Holder.PAPER | Holder.STEP | Holder.DUTY:
                return self.holder in _section(self.edition, self.kind)
            case _:
                texts = _section(self.edition, self.kind)
                return sum(self.holder in text for text in texts) == 1


@cache
def source_clauses() -> tuple[SourceClause, ...]:
    """Return every clause, by scheme in the order of the draw, then as the sources print them."""
    names = {name[:3]: name for name in documents()}
    return tuple(
        SourceClause(
            row["scheme"],
            date.fromisoformat(row["edition"]),
            names[row["document"]],
            row["lines"],
            row["clause"],
            Holder(row["held_by"]),
            row["holder"],
        )
        for row in csv.DictReader(data_text("clauses.csv").splitlines())
    )


@dataclass(frozen=True, slots=True)
class ClauseCount:
    """How many clauses stand under a scheme's headings, by what holds them.

    Attributes:
        scheme: the scheme.
        held: how many each kind of holder holds, the most first.
        missing: the clauses whose holder is not there.
    """

    scheme: Scheme
    held: Mapping[Holder, int]
    missing: tuple[SourceClause, ...]


def count_clauses(scheme: Scheme) -> ClauseCount:
    """Return what holds the clauses under the headings of a scheme that was drawn."""
    rows = [each for each in source_clauses() if each.scheme == scheme.id]
    held = Counter(each.kind for each in rows if each.is_held)
    missing = tuple(each for each in rows if not each.is_held)
    return ClauseCount(scheme, dict(held.most_common()), missing)


def drawn_schemes() -> tuple[Scheme, ...]:
    """Return the schemes that were drawn, in that order."""
    return tuple(map(find_scheme, dict.fromkeys(each.scheme for each in source_clauses())))


def lines_under(scheme: Scheme, document: str, text: str) -> tuple[int, ...]:
    """Return the lines under a scheme's headings in a source that say more than a heading."""
    printed = {
        each.line: _squeezed(each.heading) for each in headings() if each.document == document
    }
    under = [
        heading
        for heading, section in sections(document, text).items()
        for _ in section.split("\n")
    ]
    return tuple(
        number
        for number, (heading, line) in enumerate(zip(under, text.split("\n"), strict=True), 1)
        if scheme.id in heading.schemes and _squeezed(line) not in ("", printed.get(number))
    )


def _squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


def _facts(edition: Edition) -> frozenset[str]:
    rows: tuple[RateRow | TermRow, ...] = (*edition.fees, *edition.interest, *edition.terms)
    conditions = (edition.rule, *(each.when for each in rows))
    return frozenset(fact.name for each in conditions for fact in facts_in(each))


def _section(edition: Edition, kind: Holder) -> tuple[str, ...]:
    """Return the ids of a section where it has them, else what its lines say."""
    (section,) = (each for each in contents(edition, "ja") if each.title.en == _SECTIONS[kind])
    return section.ids or tuple(" ".join(_said(line)) for line in section.lines)


def _said(statement: Statement) -> Iterator[str]:
    yield statement.text
    for part in statement.parts:
        yield from _said(part)


def _texts(scheme: Scheme, document: str) -> Iterator[str]:
    """Yield what the editions of a scheme that rest on a source say, and its summary."""
    yield scheme.summary.ja
    for edition in scheme.editions:
        if edition.source.document == document:
            for section in contents(edition, "ja"):
                for line in section.lines:
                    yield from _said(line)


def _directory(document: str) -> Iterator[str]:
    """Yield what a source states of each office, and the addresses of pages that it prints."""
    for office in statements():
        if office.source.document == document:
            yield f"{office.name} {office.body} {office.phone} {office.about} {office.note}"
    for sites in websites().values():
        yield from (each.address for each in sites if each.source.document == document)
