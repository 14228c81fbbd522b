"""The figures check: each figure of a source is held, or listed with the reason, or missing."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from seido.coverage.figures import Figure, figures_in
from seido.coverage.headings import Heading, data_text, documents, sections
from seido.coverage.holdings import held_by
from seido.refusal import refused
from seido.rules.words import Words


class State(Enum):
    """What became of a figure."""

    HELD = "held"
    """A scheme, table or office to which its heading points has it."""
    LISTED = "listed"
    """It is not coded, and the reason is given."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class NotCoded:
    """A figure that is not coded, and why: data/figures_not_coded.csv.

    Attributes:
        document: the source's file name.
        line: the line of the heading under which it stands; None for the whole document.
        figure: as ``Figure.printed``.
        why: the reason.
    """

    document: str
    line: int | None
    figure: str
    why: Words


@dataclass(frozen=True, slots=True)
class Checked:
    """One figure of a source, and what became of it."""

    heading: Heading
    figure: Figure
    state: State
    why: Words | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one source."""

    document: str
    figures: tuple[Checked, ...]

    def count(self, state: State) -> int:
        """Return how many figures are in a state."""
        return sum(each.state is state for each in self.figures)

    @property
    def missing(self) -> tuple[Checked, ...]:
        """The figures that nothing holds and nothing explains."""
        return tuple(each for each in self.figures if each.state is State.MISSING)


@cache
def not_coded() -> tuple[NotCoded, ...]:
    """Return the figures that are not coded, with the reasons."""
    return tuple(
        NotCoded(
            row["document"],
            int(row["line"]) if row["line"] else None,
            row["figure"],
            Words(row["why_ja"], row["why_en"]),
        )
        for row in csv.DictReader(data_text("figures_not_coded.csv").splitlines())
    )


def read_sources(folder: Path) -> Mapping[str, str]:
    """Return the texts of the sources in a folder, by file name.

    Raises:
        Refused: when the folder lacks one, naming all that it lacks.
    """
    lacking = [name for name in documents() if not (folder / name).is_file()]
    if lacking:
        raise refused(
            f"資料がそろっていません（{'、'.join(lacking)}）",
            f"it lacks {', '.join(lacking)}",
            place=folder,
        )
    return {name: (folder / name).read_text("utf-8") for name in documents()}


def check_figures(document: str, text: str) -> Report:
    """Return what became of every figure of a source."""
    return Report(document, tuple(_checked(document, text)))


def _checked(document: str, text: str) -> Iterator[Checked]:
    listed = {
        (each.line, each.figure): each.why for each in not_coded() if each.document == document
    }
    for heading, under in sections(document, text).items():
        held = frozenset[object]().union(*(held_by(each, document) for each in heading.held_by))
        for figure in figures_in(under):
            why = listed.get((heading.line, figure.printed), listed.get((None, figure.printed)))
            if why or heading.out_of_scope:
                yield Checked(heading, figure, State.LISTED, why or heading.why)
            elif figure.keys & held:
                yield Checked(heading, figure, State.HELD)
            else:
                yield Checked(heading, figure, State.MISSING)
