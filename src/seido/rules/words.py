"""What a person reads: words in two languages, and the source that a statement rests on."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["ja", "en"]


@dataclass(frozen=True, slots=True)
class Words:
    """The same thing said in Japanese and in English."""

    ja: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the text in one language."""
        return self.ja if language == "ja" else self.en


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement stands: a source file or a public page, its heading, and its date.

    Attributes:
        document: a source file's name, or the address of a public page.
        heading: the heading or row under which the statement is found, as printed there.
        stated_on: the day on which the document says it; None where the page is undated.
    """

    document: str
    heading: str
    stated_on: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How a source is read where it is open (解釈): what it leaves open, and what is taken.

    Attributes:
        words: the choice taken, with what the source leaves open.
        source: the place that is open; None where no source speaks of it at all.
    """

    words: Words
    source: Source | None = None


def reading(ja: str, en: str, source: Source | None = None) -> Reading:
    """Return how an open place of a source is read (解釈), in both languages."""
    return Reading(Words(ja, en), source)
