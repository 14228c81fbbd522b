"""The 45 decisions in NumPy: a truth is a pair of boolean arrays, where it holds and where not.

Two ways: whole columns at once, as one writes first, and blocks of rows that stay in the
processor's cache, by a thread for each core, since NumPy lets go of the interpreter while it
computes.
"""

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
from benchmarks.peers.bulk_arrays import CODES, Column
from benchmarks.peers.bulk_terms import (
    BONDS,
    CAPITAL_CAPS,
    COVER,
    DEBT_MULTIPLES,
    DECISIONS,
    DECLINES,
    EMPLOYEE_CAPS,
    EQUITY,
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
    Bond,
)

BLOCK = 16_384
"""Rows of a block."""


class Kleene(NamedTuple):
    """Where a condition holds, and where it does not; unknown is neither."""

    yes: Any
    no: Any

    def __and__(self, other: "Kleene") -> "Kleene":
        return Kleene(self.yes & other.yes, self.no | other.no)

    def __or__(self, other: "Kleene") -> "Kleene":
        return Kleene(self.yes | other.yes, self.no & other.no)

    def __invert__(self) -> "Kleene":
        return Kleene(self.no, self.yes)


def _truth(holds: Any, known: Any) -> Kleene:
    yes = holds & known
    return Kleene(yes, yes ^ known)


_CAPS = {
    caps: np.array([table[name] for name in INDUSTRIES])
    for caps, table in (
        ("capital", CAPITAL_CAPS),
        ("employees", EMPLOYEE_CAPS),
        ("sole", SOLE_CAPS),
        ("small", SMALL_CAPS),
    )
}


class _Block:
    """Some rows, with what several decisions share."""

    def __init__(self, columns: Mapping[str, Column]) -> None:
        self.columns = columns
        self.employees = columns["employees"]
        self.net = columns["net_assets"]
        self.ties = self.truth("antisocial_ties")
        self.on_time = ~self.truth("has_rescheduled_loans")
        self.taxes = self.truth("has_paid_taxes")
        guaranteed = ~self.among("industry", *NOT_GUARANTEED) & ~self.ties
        self.may = self._sme() & guaranteed
        self.small = self._small() & guaranteed
        self.company = self.among("form", "company")
        assets = self.plus("net_assets", "liabilities")
        profit = self.plus("operating_profit", "interest_income")
        self.equity = {each: self.quotient(self.net, assets, each) for each in EQUITY}
        self.multiple = {
            each: self.quotient(self.net, columns["capital"], each) for each in MULTIPLE
        }
        self.on_assets = {each: self.quotient(profit, assets, each) for each in ON_ASSETS}
        interest = columns["interest_expense"]
        without = _truth(interest.values <= 0, interest.known) & _truth(
            profit.values >= 0, profit.known
        )
        self.cover = {each: self.quotient(profit, interest, each) | without for each in COVER}
        self.debts = self._debts()

    def truth(self, name: str) -> Kleene:
        column = self.columns[name]
        return _truth(column.values.view(bool), column.known)

    def among(self, name: str, *options: str) -> Kleene:
        column = self.columns[name]
        wanted = np.isin(CODES[name], options)
        return _truth(wanted[column.values], column.known)

    def plus(self, left: str, right: str) -> Column:
        first, second = self.columns[left], self.columns[right]
        return Column(first.values + second.values, first.known & second.known)

    def quotient(self, upper: Column, lower: Column, least: Fraction) -> Kleene:
        """Return whether a quotient reaches a threshold; no where there is nothing to divide by."""
        reached = upper.values * least.denominator >= lower.values * least.numerator
        divides = _truth(lower.values > 0, lower.known)
        return divides & _truth(reached, upper.known & lower.known)

    def _within(self, caps: str) -> Kleene:
        """Return whether employees are few enough, as far as that depends on the industry."""
        industry, employees = self.columns["industry"], self.employees
        known = industry.known & employees.known
        table = _CAPS[caps]
        found = _truth(employees.values <= table[industry.values], known)
        least = _truth(employees.values <= table.min(), employees.known)
        most = _truth(employees.values <= table.max(), employees.known)
        return least | found & most

    def _sme(self) -> Kleene:
        industry, capital = self.columns["industry"], self.columns["capital"]
        caps = _CAPS["capital"]
        little = _truth(capital.values <= caps[industry.values], industry.known & capital.known)
        little = little & _truth(capital.values <= caps.max(), capital.known)
        little = little & ~self.among("industry", "medical")
        few = _truth(self.employees.values <= 300, self.employees.known)
        return (
            self.among("form", "company") & (little | self._within("employees"))
            | self.among("form", "sole_proprietor") & self._within("sole")
            | self.among("form", "medical_corporation", "npo") & few
            | self.among("form", "cooperative") & self.truth("two_thirds_of_members_qualify")
        )

    def _small(self) -> Kleene:
        return self.among("form", *SMALL_FORMS) & self._within("small")

    def _debts(self) -> dict[int, Kleene]:
        owed = self.plus("borrowings", "bonds")
        cash = self.columns["cash"]
        debt = Column(owed.values - cash.values, owed.known & cash.known)
        ebitda = self.plus("operating_profit", "depreciation")
        known = debt.known & ebitda.known
        earns = _truth(ebitda.values > 0, ebitda.known)
        covered = ~earns & _truth(debt.values <= 0, debt.known)
        return {
            each: earns & _truth(debt.values <= ebitda.values * each, known) | covered
            for each in {*DEBT_MULTIPLES, SIGN_MULTIPLE}
        }

    def from_floor(self, bond: Bond) -> Kleene:
        found = _truth(self.net.values >= bond.floor, self.net.known)
        found = found & (self.equity[bond.equity] | self.multiple[bond.multiple])
        found = found & (self.on_assets[bond.on_assets] | self.cover[bond.cover])
        if bond.below is not None:
            found = found & _truth(self.net.values < bond.below, self.net.known)
        return found

    def decisions(self) -> list[Kleene]:
        may, columns = self.may, self.columns
        issues = may & self.company
        first, second, third = map(self.from_floor, TIERS)
        found = [issues & (first | second | third)]
        found += [issues & self.from_floor(each) for each in BONDS]
        for now, before in SPANS.values():
            less = Column(
                columns[before].values - columns[now].values,
                columns[before].known & columns[now].known,
            )
            found += [may & self.quotient(less, columns[before], each) for each in DECLINES]
        handed = may & ~self.among("form", *NOT_CORPORATE) & self.on_time
        handed = handed & _truth(self.net.values > 0, self.net.known)
        found += [handed & self.debts[each] for each in DEBT_MULTIPLES]
        needed = self.plus("used_unsecured", "amount_wanted")
        started = columns["started_on"]
        for day, cap in STARTS:
            after = started.values > np.datetime64(day, "D").astype(int)
            enough = _truth(needed.values <= cap, needed.known)
            found.append(may & _truth(after, started.known) & enough)
        small = self.small & self.taxes
        found += [small & _truth(needed.values <= cap, needed.known) for cap in SMALL_LINES]
        sound = may & (self.taxes | self.on_time)
        profit, sales = columns["operating_profit"], columns["sales"]
        found += [sound & self.quotient(profit, sales, each) for each in MARGINS]
        return [*found, *self._signs()]

    def _signs(self) -> list[Kleene]:
        signs = (
            *(self.equity[SIGN.equity], self.on_assets[SIGN.on_assets], self.cover[SIGN.cover]),
            *(self.debts[SIGN_MULTIPLE], self.taxes, self.on_time),
        )
        certain = sum(each.yes.view(np.uint8) for each in signs)
        possible = len(signs) - sum(each.no.view(np.uint8) for each in signs)
        return [self.may & Kleene(certain >= least, possible < least) for least in SIGNS]


def answer(columns: Mapping[str, Column], block: int = BLOCK) -> tuple[Any, Any]:
    """Return for each decision and row whether it holds, and whether it does not."""
    rows = len(columns["form"].values)
    yes, no = (np.empty((len(DECISIONS), rows), bool) for _ in range(2))

    def decide(start: int) -> None:
        part = slice(start, start + block)
        taken = {name: Column(c.values[part], c.known[part]) for name, c in columns.items()}
        for number, found in enumerate(_Block(taken).decisions()):
            yes[number, part], no[number, part] = found

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(decide, range(0, rows, block)))
    return yes, no


def answer_whole(columns: Mapping[str, Column]) -> tuple[Any, Any]:
    """Return the same, whole columns at a time."""
    return answer(columns, len(columns["form"].values))


def decisions(found: tuple[Any, Any]) -> Any:
    """Return by decision and row 1 for yes, 0 for no, -1 for unknown."""
    yes, no = found
    return yes.astype(np.int8) - (~yes & ~no)
