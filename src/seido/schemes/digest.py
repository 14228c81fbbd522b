"""A fingerprint of what an edition says, so that an answer can name the terms it was given on."""

import hashlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from seido.schemes.model import Edition

LENGTH = 16
"""Hexadecimal characters of a fingerprint: 64 bits, ample for some hundreds of editions."""


def edition_digest(edition: Edition) -> str:
    """Return 16 hexadecimal characters that change when, and only when, what is said changes.

    They are cut from the SHA-256 of the edition's whole content: rule, amounts, rates, terms,
    papers, steps, duties, gaps, words, sources. They do not depend on comments, on where a value
    is written, on the process or the machine. A field that is None or empty says nothing and counts
    for nothing, so that a new kind of statement leaves the editions alone that do not make it.

    Raises:
        TypeError: for a value that is no data, such as a binary float or a function.
    """
    return _digest(edition).hex()[:LENGTH]


# By identity, and with the value, so that an identity is never taken over by another: equality
# would take 1, True and Fraction(1) for the same. Editions are made at import and share parts.
_digests: dict[int, tuple[object, bytes]] = {}


def _digest(item: object) -> bytes:
    found = _digests.get(id(item))
    if found is None:
        content = hashlib.sha256()
        for part in _parts(item):
            content.update(part)
        found = _digests[id(item)] = (item, content.digest())
    return found[1]


def _parts(item: object) -> Iterator[bytes]:
    """Yield what a value is, by its type, and the fingerprints of what it holds."""
    kind = type(item).__name__
    yield f"{kind}\0".encode()
    match item:
        case None:
            return
        case Enum(value=value):
            yield _digest(value)
        case bool() | int() | Fraction() | date() | str():
            yield str(item).encode()
        case tuple():
            yield from map(_digest, item)
        case frozenset():
            yield from sorted(map(_digest, item))
        case _ if is_dataclass(item) and not isinstance(item, type):
            # What is not compared is not the value's own: the label of a fact, for one.
            for field in fields(item):
                said = getattr(item, field.name)
                if field.compare and said is not None and said not in ((), frozenset()):
                    yield f"{field.name}\0".encode() + _digest(said)
        case _:
            raise TypeError(
                f"{item!r} ({kind}) is no data of an edition: give text, whole"
                " numbers, fractions, dates, enums, tuples, frozensets or dataclasses"
            )
