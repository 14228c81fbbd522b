"""Words, sources and rates as JSON."""

from typing import Any, TypeAlias

from seido.rules.quantity import Rate
from seido.rules.readings.words.phrases import decimal
from seido.rules.words import Reading, Source, Words
from seido.schemes.evidence.weight import weight_of
from seido.schemes.publications import title_of

Json: TypeAlias = dict[str, Any]
"""A JSON object."""


def words_json(words: Words) -> dict[str, str]:
    """Return what is said, in both languages."""
    return {"ja": words.ja, "en": words.en}


def source_json(source: Source, *, titled: bool = True) -> Json:
    """Return where a statement stands: document, heading, the day it says it, and its weight.

    Args:
        source: where it stands.
        titled: whether the document's ``title`` is told too, which is words and no key.
    """
    title = {"title": words_json(title_of(source.document))} if titled else {}
    weight = weight_of(source.document)
    return {
        "document": source.document,
        "heading": source.heading,
        "stated_on": source.stated_on.isoformat() if source.stated_on else None,
        "weight": weight.value if weight else None,
        **title,
    }


def reading_json(reading: Reading) -> Json:
    """Return how an open place of a source is read, in both languages."""
    source = reading.source
    return {"words": words_json(reading.words), "source": source_json(source) if source else None}


def percent_text(rate: Rate) -> str:
    """Return a rate in percent as text: ``1.15``."""
    return decimal(rate * 100)
