"""Every heading of every source, and what holds it: data/headings.csv.

A row gives the line on which the heading is printed in the extracted text. Where the text has lost
its layout, ``text_from`` gives the line on which what belongs to the heading begins; it then ends
where the next heading's text begins. Slogans above a scheme's name are no headings of their own.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from seido.rules.words import Words

JUDGEMENT = "judgement"
"""Held by a judgement: a person decides it."""
OUT_OF_SCOPE = "out_of_scope"
"""Held by nothing, for the reason given."""
WINDOWS = "windows"
"""Held by the directory of offices."""


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of a source, as it is printed there.

    Attributes:
        document: the source's file name.
        line: the line of that file on which it stands, from one.
        text_from: the line on which the text under it begins.
        heading: the words printed.
        held_by: ids of schemes, ``windows``, modules (``money.mutual_aid``, ``facts.size``),
            ``judgement`` or ``out_of_scope``.
        why: the reason, where it is out of scope.
    """

    document: str
    line: int
    text_from: int
    heading: str
    held_by: tuple[str, ...]
    why: Words | None = None

    @property
    def schemes(self) -> tuple[str, ...]:
        """The ids of the schemes among those that hold it; only they have hyphens."""
        return tuple(each for each in self.held_by if "-" in each)

    @property
    def out_of_scope(self) -> bool:
        """Whether the product leaves it out, for a reason."""
        return self.held_by == (OUT_OF_SCOPE,)


@cache
def headings() -> tuple[Heading, ...]:
    """Return every heading, by source and by line."""
    return tuple(
        Heading(
            row["document"],
            int(row["line"]),
            int(row["text_from"] or row["line"]),
            row["heading"],
            tuple(row["held_by"].split()),
            Words(row["why_ja"], row["why_en"]) if row["why_ja"] else None,
        )
        for row in csv.DictReader(data_text("headings.csv").splitlines())
    )


def documents() -> tuple[str, ...]:
    """Return the file names of the sources."""
    return tuple(dict.fromkeys(each.document for each in headings()))


def sections(document: str, text: str) -> Mapping[Heading, str]:
    """Return the text under each heading of a source; each line stands under one heading.

    What stands above the first heading counts with it.
    """
    lines = text.split("\n")
    begun = sorted(
        (each for each in headings() if each.document == document),
        key=lambda each: each.text_from,
    )
    ends = [following.text_from - 1 for _, following in pairwise(begun)] + [len(lines)]
    starts = [0, *ends]
    return {
        heading: "\n".join(lines[start:end])
        for heading, start, end in zip(begun, starts, ends, strict=False)
    }


def data_text(name: str) -> str:
    """Return the text of a data file of this room."""
    return files("seido.coverage").joinpath("data", name).read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class HeadingCount:
    """How many headings a source has, and how they are held."""

    document: str
    coded: int
    judged: int
    out_of_scope: int

    @property
    def total(self) -> int:
        """All headings of the source."""
        return self.coded + self.judged + self.out_of_scope


def count_headings(document: str) -> HeadingCount:
    """Return how the headings of a source are held."""
    rows = [each for each in headings() if each.document == document]
    out = sum(each.out_of_scope for each in rows)
    judged = sum(each.held_by == (JUDGEMENT,) for each in rows)
    return HeadingCount(document, len(rows) - out - judged, judged, out)
