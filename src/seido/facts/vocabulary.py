"""The whole vocabulary: every fact and formula by name."""

from collections.abc import Iterator
from types import MappingProxyType, ModuleType

from seido.facts import application, balance_sheet, business, income
from seido.facts.entry import Entry, Formula

TOPICS: tuple[ModuleType, ...] = (business, application, balance_sheet, income)
"""The pages of the vocabulary, in the order in which people read them."""


def _words(kind: type[Entry | Formula]) -> Iterator[Entry | Formula]:
    for topic in TOPICS:
        yield from (value for value in vars(topic).values() if isinstance(value, kind))


ENTRIES = MappingProxyType({word.name: word for word in _words(Entry) if isinstance(word, Entry)})
"""Every fact by its name."""

FORMULAS = MappingProxyType(
    {word.name: word for word in _words(Formula) if isinstance(word, Formula)}
)
"""Every derived figure by its name."""
