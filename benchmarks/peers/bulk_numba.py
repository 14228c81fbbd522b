"""The 45 decisions in numba: one compiled loop over the rows, by a thread for each core.

A truth is 0 for no, 1 for unknown, 2 for yes, so that "and" is the lesser and "or" the greater;
an amount that is missing is the least number that 64 bits hold.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
from benchmarks.peers.bulk_arrays import Column
from benchmarks.peers.bulk_terms import (
    AMOUNTS,
    BONDS,
    CAPITAL_CAPS,
    COVER,
    DEBT_MULTIPLES,
    DECISIONS,
    DECLINES,
    EMPLOYEE_CAPS,
    EQUITY,
    FORMS,
    INDUSTRIES,
    MARGINS,
    MULTIPLE,
    NOT_CORPORATE,
    NOT_GUARANTEED,
    ON_ASSETS,
    SIGN,
    SIGN_MULTIPLE,
    SIGNS,
    SMALL_CAPS,
    SMALL_FORMS,
    SMALL_LINES,
    SOLE_CAPS,
    SPANS,
    STARTS,
    TIERS,
    TRUTHS,
)
from numba import njit, prange

MISSING = -(2**63)
NO, UNKNOWN, YES = 0, 1, 2
_NUMBERS = ("started_on", "employees", *AMOUNTS)

_STARTED, _EMPLOYEES, _CAPITAL, _SALES, _NET, _LIABILITIES, _CASH = range(7)
_BORROWINGS, _BONDS, _OPERATING, _RECEIVED, _INTEREST, _DEPRECIATION = range(7, 13)
_MONTH, _MONTH_BEFORE, _QUARTER, _QUARTER_BEFORE, _USED, _WANTED = range(13, 19)
_THIRDS, _TIES, _RESCHEDULED, _TAXES = range(len(TRUTHS))
_COMPANY, _SOLE, _COOPERATIVE, _MEDICAL_CORPORATION, _NPO = range(5)
_MEDICAL = INDUSTRIES.index("medical")
assert FORMS[:5] == ("company", "sole_proprietor", "cooperative", "medical_corporation", "npo")
assert AMOUNTS[-6:-2] == (*SPANS["month"], *SPANS["quarter"])


def _crossed(thresholds: Sequence[Fraction]) -> Any:
    return np.array([(each.denominator, each.numerator) for each in thresholds])


def _bits(all_options: Sequence[str], options: Sequence[str]) -> int:
    return sum(1 << all_options.index(each) for each in options)


def _caps(*tables: Mapping[str, int]) -> Any:
    return np.array([[table[name] for name in INDUSTRIES] for table in tables])


_EQUITY, _MULTIPLE, _ON_ASSETS, _COVER = map(_crossed, (EQUITY, MULTIPLE, ON_ASSETS, COVER))
_DECLINES, _MARGINS = _crossed(DECLINES), _crossed(MARGINS)
_MULTIPLES = np.array([*DEBT_MULTIPLES, SIGN_MULTIPLE])
_ROWS = np.array(
    [
        (
            *(bond.floor, bond.below or 2**62, EQUITY.index(bond.equity)),
            *(MULTIPLE.index(bond.multiple), ON_ASSETS.index(bond.on_assets)),
            COVER.index(bond.cover),
        )
        for bond in (*TIERS, *BONDS)
    ]
)
_TIERS = len(TIERS)
_SIGN_EQUITY, _SIGN_ON_ASSETS = EQUITY.index(SIGN.equity), ON_ASSETS.index(SIGN.on_assets)
_SIGN_COVER = COVER.index(SIGN.cover)
_STARTS = np.array([(int(np.datetime64(day, "D").astype(int)), cap) for day, cap in STARTS])
_LINES, _LEAST = np.array(SMALL_LINES), np.array(SIGNS)
_CAPITAL_CAPS = _caps(CAPITAL_CAPS)[0]
_EMPLOYEE_CAPS = _caps(EMPLOYEE_CAPS, SOLE_CAPS, SMALL_CAPS)
_LEAST_CAPS, _MOST_CAPS = _EMPLOYEE_CAPS.min(axis=1), _EMPLOYEE_CAPS.max(axis=1)
_MOST_CAPITAL = _CAPITAL_CAPS.max()
_NOT_GUARANTEED = _bits(INDUSTRIES, NOT_GUARANTEED)
_NOT_CORPORATE, _SMALL_FORMS = _bits(FORMS, NOT_CORPORATE), _bits(FORMS, SMALL_FORMS)
_NO_CHOICE = 63


class Prepared(NamedTuple):
    """Businesses as the loop takes them: rows of numbers, of choices and of truths."""

    numbers: Any
    choices: Any
    truths: Any


def prepared(columns: Mapping[str, Column]) -> Prepared:
    """Return columns as the loop takes them."""
    numbers = [
        np.where(columns[n].known, columns[n].values.astype(np.int64), MISSING) for n in _NUMBERS
    ]
    choices = [
        np.where(columns[name].known, columns[name].values, _NO_CHOICE)
        for name in ("form", "industry")
    ]
    truths = [np.where(columns[n].known, columns[n].values * YES, UNKNOWN) for n in TRUTHS]
    return Prepared(
        np.array(numbers), np.array(choices, dtype=np.uint8), np.array(truths, dtype=np.uint8)
    )


@njit
def _known(holds, left, right):
    return UNKNOWN if left == MISSING or right == MISSING else YES * holds


@njit
def _at_most(value, most):
    return UNKNOWN if value == MISSING else YES * (value <= most)


@njit
def _more_than(value, least):
    return UNKNOWN if value == MISSING else YES * (value > least)


@njit
def _plus(left, right):
    return MISSING if left == MISSING or right == MISSING else left + right


@njit
def _minus(left, right):
    return MISSING if left == MISSING or right == MISSING else left - right


@njit
def _among(choice, options):
    return UNKNOWN if choice == _NO_CHOICE else YES * ((options >> choice) & 1)


@njit
def _quotient(upper, lower, crossed):
    reached = _known(upper * crossed[0] >= lower * crossed[1], upper, lower)
    return min(_more_than(lower, 0), reached)


@njit
def _within(kind, employees, industry):
    found = UNKNOWN
    if industry != _NO_CHOICE:
        found = _at_most(employees, _EMPLOYEE_CAPS[kind, industry])
    found = min(found, _at_most(employees, _MOST_CAPS[kind]))
    return max(found, _at_most(employees, _LEAST_CAPS[kind]))


@njit
def _sme(form, industry, capital, employees, thirds):
    little = UNKNOWN if industry == _NO_CHOICE else _at_most(capital, _CAPITAL_CAPS[industry])
    little = min(little, _at_most(capital, _MOST_CAPITAL), YES - _among(industry, 1 << _MEDICAL))
    corporate = (1 << _MEDICAL_CORPORATION) | (1 << _NPO)
    return max(
        min(_among(form, 1 << _COMPANY), max(little, _within(0, employees, industry))),
        min(_among(form, 1 << _SOLE), _within(1, employees, industry)),
        min(_among(form, corporate), _at_most(employees, 300)),
        min(_among(form, 1 << _COOPERATIVE), thirds),
    )


@njit
def _from_floor(row, net, equity, multiple, on_assets, cover):
    return min(
        _more_than(net, row[0] - 1),
        _at_most(net, row[1] - 1),
        max(equity[row[2]], multiple[row[3]]),
        max(on_assets[row[4]], cover[row[5]]),
    )


@njit
def _row(n, form, industry, truths, i, out, equity, multiple, on_assets, cover, debts):  # noqa: C901
    ties, taxes = np.int64(truths[_TIES, i]), np.int64(truths[_TAXES, i])
    on_time = YES - np.int64(truths[_RESCHEDULED, i])
    net, employees, sales = n[_NET, i], n[_EMPLOYEES, i], n[_SALES, i]
    guaranteed = min(YES - _among(industry, _NOT_GUARANTEED), YES - ties)
    thirds = np.int64(truths[_THIRDS, i])
    may = min(_sme(form, industry, n[_CAPITAL, i], employees, thirds), guaranteed)
    small = min(_among(form, _SMALL_FORMS), _within(2, employees, industry), guaranteed, taxes)
    assets = _plus(net, n[_LIABILITIES, i])
    operating, interest = n[_OPERATING, i], n[_INTEREST, i]
    profit = _plus(operating, n[_RECEIVED, i])
    for k in range(len(_EQUITY)):
        equity[k] = _quotient(net, assets, _EQUITY[k])
    for k in range(len(_MULTIPLE)):
        multiple[k] = _quotient(net, n[_CAPITAL, i], _MULTIPLE[k])
    for k in range(len(_ON_ASSETS)):
        on_assets[k] = _quotient(profit, assets, _ON_ASSETS[k])
    free = min(_at_most(interest, 0), _more_than(profit, -1))
    for k in range(len(_COVER)):
        cover[k] = max(_quotient(profit, interest, _COVER[k]), free)
    debt = _minus(_plus(n[_BORROWINGS, i], n[_BONDS, i]), n[_CASH, i])
    ebitda = _plus(operating, n[_DEPRECIATION, i])
    earns = _more_than(ebitda, 0)
    covered = min(YES - earns, _at_most(debt, 0))
    for k in range(len(_MULTIPLES)):
        within = _known(debt <= ebitda * _MULTIPLES[k], debt, ebitda)
        debts[k] = max(min(earns, within), covered)

    issues = min(may, _among(form, 1 << _COMPANY))
    best = NO
    for k in range(_TIERS):
        best = max(best, _from_floor(_ROWS[k], net, equity, multiple, on_assets, cover))
    out[0, i] = min(issues, best)
    at = 1
    for k in range(_TIERS, len(_ROWS)):
        found = _from_floor(_ROWS[k], net, equity, multiple, on_assets, cover)
        out[at, i] = min(issues, found)
        at += 1
    for now, before in ((_MONTH, _MONTH_BEFORE), (_QUARTER, _QUARTER_BEFORE)):
        less = _minus(n[before, i], n[now, i])
        for k in range(len(_DECLINES)):
            out[at, i] = min(may, _quotient(less, n[before, i], _DECLINES[k]))
            at += 1
    handed = min(may, YES - _among(form, _NOT_CORPORATE), _more_than(net, 0), on_time)
    for k in range(len(_MULTIPLES) - 1):
        out[at, i] = min(handed, debts[k])
        at += 1
    needed = _plus(n[_USED, i], n[_WANTED, i])
    for k in range(len(_STARTS)):
        started = _more_than(n[_STARTED, i], _STARTS[k, 0])
        out[at, i] = min(may, started, _at_most(needed, _STARTS[k, 1]))
        at += 1
    for k in range(len(_LINES)):
        out[at, i] = min(small, _at_most(needed, _LINES[k]))
        at += 1
    sound = min(may, max(taxes, on_time))
    for k in range(len(_MARGINS)):
        out[at, i] = min(sound, _quotient(operating, sales, _MARGINS[k]))
        at += 1
    signs = (
        *(equity[_SIGN_EQUITY], on_assets[_SIGN_ON_ASSETS], cover[_SIGN_COVER]),
        *(debts[len(_MULTIPLES) - 1], taxes, on_time),
    )
    certain, possible = 0, 0
    for sign in signs:
        certain += sign == YES
        possible += sign != NO
    for k in range(len(_LEAST)):
        healthy = YES if certain >= _LEAST[k] else UNKNOWN if possible >= _LEAST[k] else NO
        out[at, i] = min(may, healthy)
        at += 1


_BLOCK = 4_096


@njit(parallel=True)
def _run(numbers, choices, truths, out):
    rows = numbers.shape[1]
    for block in prange((rows + _BLOCK - 1) // _BLOCK):
        equity, multiple = np.empty(len(_EQUITY), np.int64), np.empty(len(_MULTIPLE), np.int64)
        on_assets, cover = np.empty(len(_ON_ASSETS), np.int64), np.empty(len(_COVER), np.int64)
        debts = np.empty(len(_MULTIPLES), np.int64)
        for i in range(block * _BLOCK, min(rows, (block + 1) * _BLOCK)):
            form, industry = np.int64(choices[0, i]), np.int64(choices[1, i])
            parts = (equity, multiple, on_assets, cover, debts)
            _row(numbers, form, industry, truths, i, out, *parts)


def answer(given: Prepared) -> Any:
    """Return by decision and row 0 for no, 1 for unknown, 2 for yes."""
    out = np.empty((len(DECISIONS), given.numbers.shape[1]), np.uint8)
    _run(given.numbers, given.choices, given.truths, out)
    return out


def decisions(found: Any) -> Any:
    """Return by decision and row 1 for yes, 0 for no, -1 for unknown."""
    return np.array([0, -1, 1], np.int8)[found]
