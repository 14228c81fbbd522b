"""Yes, no, unknown, and the tables of and, or, not: Kleene's strong three-valued logic."""

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    """What is known of a condition."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


def every(truths: Iterable[Truth]) -> Truth:
    """Return the conjunction: no if any is no, else unknown if any is unknown, else yes."""
    found = YES
    for truth in truths:
        if truth is NO:
            return NO
        if truth is UNKNOWN:
            found = UNKNOWN
    return found


def some(truths: Iterable[Truth]) -> Truth:
    """Return the disjunction: yes if any is yes, else unknown if any is unknown, else no."""
    found = NO
    for truth in truths:
        if truth is YES:
            return YES
        if truth is UNKNOWN:
            found = UNKNOWN
    return found


def at_least(least: int, truths: Iterable[Truth]) -> Truth:
    """Return whether ``least`` of them are yes, now and whatever the unknown ones turn out."""
    certain = possible = 0
    for truth in truths:
        certain += truth is YES
        possible += truth is not NO
    if certain >= least:
        return YES
    return UNKNOWN if possible >= least else NO


def negate(truth: Truth) -> Truth:
    """Return no for yes and yes for no; unknown stays."""
    if truth is UNKNOWN:
        return UNKNOWN
    return NO if truth is YES else YES


def known(value: bool) -> Truth:  # noqa: FBT001 - this is the bridge from Python's own truth
    """Return yes or no."""
    return YES if value else NO
