"""A fingerprint of what an edition says, so that an answer can name the terms it was given on."""

import hashlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from seido.rules.words import Words
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
    return _digest(edition, worded=True).hex()[:LENGTH]


def terms_digest(edition: Edition) -> str:
    """Return 16 hexadecimal characters like ``edition_digest``, of all but the wording.

    A sentence that is put otherwise leaves them as they are; another figure, fact, source,
    requirement, paper, or one who judges does not.

    Raises:
        TypeError: for a value that is no data, such as a binary float or a function.
    """
    return _digest(edition, worded=False).hex()[:LENGTH]


# By identity, and with the value, so that an identity is never taken over by another: equality
# would take 1, True and Fraction(1) for the same. Editions are made at import and share parts.
_digests: dict[tuple[int, bool], tuple[object, bytes]] = {}

_WHO = "who"
"""The field whose words are a name and no sentence: who judges a clause."""


def _digest(item: object, *, worded: bool) -> bytes:
    key = id(item), worded
    found = _digests.get(key)
    if found is None:
        content = hashlib.sha256()
        for part in _parts(item, worded=worded):
            content.update(part)
        found = _digests[key] = (item, content.digest())
    return found[1]


def _parts(item: object, *, worded: bool) -> Iterator[bytes]:
    """Yield what a value is, by its type, and the fingerprints of what it holds."""
    kind = type(item).__name__
    yield f"{kind}\0".encode()
    match item:
        case None:
            return
        case Enum(value=value):
            yield _digest(value, worded=worded)
        case bool() | int() | Fraction() | date() | str():
            yield str(item).encode()
        case tuple():
            yield from (_digest(each, worded=worded) for each in item)
        case frozenset():
            yield from sorted(_digest(each, worded=worded) for each in item)
        case Words() if not worded:
            return
        case _ if is_dataclass(item) and not isinstance(item, type):
            # What is not compared is not the value's own: the label of a fact, for one.
            for field in fields(item):
                said = getattr(item, field.name)
                if field.compare and said is not None and said not in ((), frozenset()):
                    name = field.name
                    yield f"{name}\0".encode() + _digest(said, worded=worded or name == _WHO)
        case _:
            raise TypeError(
                f"{item!r} ({kind}) is no data of an edition: give text, whole"
                " numbers, fractions, dates, enums, tuples, frozensets or dataclasses"
            )
