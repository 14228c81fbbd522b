"""The directory of offices by date: which existed on a day, and what was last stated of each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TypeVar

from seido.windows.office import Office, Website
from seido.windows.statements import statements, websites

Stated = TypeVar("Stated", Office, Website)


@lru_cache(maxsize=32)
def offices_on(as_of: date) -> tuple[Office, ...]:
    """Return the offices that existed on a day, each as last stated by then.

    Where the first statement is younger than the day, it is taken: the office is not known to
    have been another one, and ``stated`` tells.
    """
    by_key: dict[str, list[Office]] = {}
    for each in statements():
        if each.existed_on(as_of):
            by_key.setdefault(each.key, []).append(each)
    newest = (_last_stated(found, as_of) for found in by_key.values())
    return tuple(_with_website(office, as_of) for office in newest)


def statements_of(key: str) -> tuple[Office, ...]:
    """Return what is stated of one office, oldest first; empty where the key is unknown."""
    return tuple(sorted((each for each in statements() if each.key == key), key=_age))


def predecessors(office: Office) -> tuple[Office, ...]:
    """Return the offices whose work an office took over, each as last stated."""
    return tuple(statements_of(key)[-1] for key in office.replaces)


def _with_website(office: Office, as_of: date) -> Office:
    found = websites().get(office.key)
    return replace(office, website=_last_stated(found, as_of)) if found else office


def _last_stated(found: Sequence[Stated], as_of: date) -> Stated:
    by_age = sorted(found, key=_age)
    return next((each for each in reversed(by_age) if _age(each) <= as_of), by_age[0])


def _age(stated: Office | Website) -> date:
    return stated.source.stated_on or date.min
