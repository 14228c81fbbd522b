"""The clauses of schemes that a person decides, by name."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from seido.rules.check import walk
from seido.rules.expr import Judgement
from seido.schemes.catalogue import all_schemes


@cache
def judgements_by_scheme() -> Mapping[str, frozenset[str]]:
    """Return the names of the clauses that a person decides, over all editions of each scheme.

    A scheme without such a clause has the empty set.
    """
    return MappingProxyType(
        {
            scheme.id: frozenset(
                node.name
                for edition in scheme.editions
                for node in walk(edition.rule)
                if isinstance(node, Judgement)
            )
            for scheme in all_schemes()
        }
    )
