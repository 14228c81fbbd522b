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

    Where the first statement is younger than the day, the office is given without its number,
    address and hours: they are known from that statement on alone, and its note says so.
    """
    by_key: dict[str, list[Office]] = {}
    for each in statements():
        if each.existed_on(as_of):
            by_key.setdefault(each.key, []).append(each)
    newest = (_office_on(found, as_of) for found in by_key.values())
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


def _office_on(found: Sequence[Office], as_of: date) -> Office:
    return _last_stated(found, as_of) or _not_yet_reached(min(found, key=_age))


def _not_yet_reached(office: Office) -> Office:
    """Return an office as known before its first statement: that it was there, not how to ask."""
    if not (office.phone or office.fax or office.mail or office.address or office.hours):
        return office
    silent = f"この日の連絡先は出典にない（最も古い記載は{office.stated}）"
    note = f"{office.note}。{silent}" if office.note else silent
    return replace(office, phone="", fax="", mail="", address="", hours="", note=note)


def _last_stated(found: Sequence[Stated], as_of: date) -> Stated | None:
    """Return the newest statement of a day or before; None where all are younger."""
    return max((each for each in found if _age(each) <= as_of), key=_age, default=None)


def _age(stated: Office | Website) -> date:
    return stated.source.stated_on or date.min
