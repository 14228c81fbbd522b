"""The 45 decisions for openfisca-core, and for policyengine-core, which grew out of it.

A variable for every fact and for every clause that several decisions share, one simulation of all
businesses. Both are two-valued: every fact must be known. Their whole numbers have 32 bits, so
they get thousands of yen, and ratios are compared in lowest terms, which 32 bits hold here.

As a program, ``python bulk_fisca.py PACKAGE FOLDER`` answers for the columns that lie in the folder
once for each line that it is sent: so that each package can have an environment of its own, which
needs NumPy and nothing of this one.
"""

import importlib
import sys
from collections.abc import Callable
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # so that it runs as a file

from benchmarks.peers.bulk_terms import (
    AMOUNTS,
    BONDS,
    CAPITAL_CAPS,
    COLUMNS,
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
    Bond,
)

UNIT = 1_000
"""Yen in one: amounts are in thousands."""
MONTH = "2026-11"
_BUILDERS = {
    "openfisca_core": "openfisca_core.simulation_builder",
    "policyengine_core": "policyengine_core.simulations",
}
_ENUMS = {"form": FORMS, "industry": INDUSTRIES}


class System:
    """The decisions for one of the packages."""

    def __init__(self, package: str) -> None:
        model = importlib.import_module(f"{package}.model_api")
        self.model = model
        entities = importlib.import_module(f"{package}.entities")
        self.business = entities.build_entity(
            key="business", plural="businesses", label="A business", is_person=True
        )
        system = importlib.import_module(f"{package}.taxbenefitsystems").TaxBenefitSystem
        self.system = system([self.business])
        self.enums = {
            name: model.Enum(name, [(option, option) for option in options])
            for name, options in _ENUMS.items()
        }
        self.builder = importlib.import_module(_BUILDERS[package]).SimulationBuilder
        for name in COLUMNS:
            self._add(name, _kind(name), **self._options(name))
        self._clauses()
        self._decisions()

    def given(self, folder: Path) -> dict[str, Any]:
        """Return the columns of a folder as the variables take them."""
        found = {name: np.load(folder / f"{name}.npy") for name in COLUMNS}
        for name in AMOUNTS:
            found[name] = (found[name] // UNIT).astype(np.int32)
        for name, enum in self.enums.items():
            found[name] = enum.encode(np.array(_ENUMS[name])[found[name]])
        for name in TRUTHS:
            found[name] = found[name].astype(bool)
        found["employees"] = found["employees"].astype(np.int32)
        found["started_on"] = found["started_on"].astype("datetime64[D]")
        return found

    def answer(self, given: dict[str, Any]) -> list[Any]:
        """Return what each decision comes to, in one simulation."""
        simulation = self.builder().build_default_simulation(self.system, len(given["form"]))
        for name, column in given.items():
            simulation.set_input(name, self.model.ETERNITY, column)
        return [simulation.calculate(name, MONTH) for name in DECISIONS]

    def _options(self, name: str) -> dict[str, Any]:
        if name not in self.enums:
            return {}
        enum = self.enums[name]
        return {"possible_values": enum, "default_value": next(iter(enum))}

    def _add(self, name: str, kind: Any, **content: Any) -> None:
        period = self.model.MONTH if "formula" in content else self.model.ETERNITY
        kind = self.model.Enum if kind is str else kind
        content |= {"value_type": kind, "entity": self.business, "definition_period": period}
        content["label"] = name
        self.system.add_variable(type(name, (self.model.Variable,), content))

    def _clause(self, name: str, formula: Callable[[Any], Any], kind: type = bool) -> None:
        """Add a variable whose formula reads others by their names."""

        def calculated(business: Any, period: Any) -> Any:
            return formula(lambda each: business(each, period))

        self._add(name, kind, formula=calculated)

    def _among(self, of: Any, name: str, *options: str) -> Any:
        enum, column = self.enums[name], of(name)
        return sum(column == enum[option] for option in options) > 0

    def _capped(self, name: str, by: str, caps: dict[str, int], unit: int) -> None:
        """Add the variable whether a fact is within the cap of the industry."""
        table = np.array([caps[each] // unit for each in INDUSTRIES], np.int32)
        # An enumeration's column holds numbers in the order of its options.
        self._clause(name, lambda of: of(by) <= table[np.asarray(of("industry"))])

    def _clauses(self) -> None:
        add, among = self._clause, self._among
        add("assets", lambda of: of("net_assets") + of("liabilities"), int)
        add("profit", lambda of: of("operating_profit") + of("interest_income"), int)
        add("debt", lambda of: of("borrowings") + of("bonds") - of("cash"), int)
        add("ebitda", lambda of: of("operating_profit") + of("depreciation"), int)
        add("needed", lambda of: of("used_unsecured") + of("amount_wanted"), int)
        self._capped("little_capital", "capital", CAPITAL_CAPS, UNIT)
        self._capped("few_employees", "employees", EMPLOYEE_CAPS, 1)
        self._capped("few_for_one", "employees", SOLE_CAPS, 1)
        self._capped("very_few", "employees", SMALL_CAPS, 1)
        add("company", lambda of: among(of, "form", "company"))
        add("sme", self._sme)
        guaranteed = "guaranteed"
        add(
            guaranteed,
            lambda of: ~among(of, "industry", *NOT_GUARANTEED) * ~of("antisocial_ties"),
        )
        add("may", lambda of: of("sme") * of(guaranteed))
        add(
            "small",
            lambda of: (
                among(of, "form", *SMALL_FORMS)
                * of("very_few")
                * of(guaranteed)
                * of("has_paid_taxes")
            ),
        )
        add("issues", lambda of: of("may") * of("company"))
        add(
            "handed",
            lambda of: (
                of("may")
                * ~among(of, "form", *NOT_CORPORATE)
                * (of("net_assets") > 0)
                * ~of("has_rescheduled_loans")
            ),
        )
        add("sound", lambda of: of("may") * (of("has_paid_taxes") + ~of("has_rescheduled_loans")))
        for each in EQUITY:
            add(_name("equity", each), _quotient("net_assets", "assets", each))
        for each in MULTIPLE:
            add(_name("multiple", each), _quotient("net_assets", "capital", each))
        for each in ON_ASSETS:
            add(_name("on_assets", each), _quotient("profit", "assets", each))
        add("free", lambda of: (of("interest_expense") <= 0) * (of("profit") >= 0))
        for each in COVER:
            reached = _quotient("profit", "interest_expense", each)
            add(_name("cover", each), lambda of, reached=reached: reached(of) + of("free"))
        for most in {*DEBT_MULTIPLES, SIGN_MULTIPLE}:
            add(f"debt_{most}", self._within(most))
        add("signs", self._signs, int)

    def _sme(self, of: Any) -> Any:
        among = self._among
        little = ~among(of, "industry", "medical") * of("little_capital")
        return (
            of("company") * (little + of("few_employees"))
            + among(of, "form", "sole_proprietor") * of("few_for_one")
            + among(of, "form", "medical_corporation", "npo") * (of("employees") <= 300)
            + among(of, "form", "cooperative") * of("two_thirds_of_members_qualify")
        )

    def _within(self, most: int) -> Callable[[Any], Any]:
        def formula(of: Any) -> Any:
            debt, ebitda = of("debt"), of("ebitda")
            return self.model.where(ebitda > 0, debt <= ebitda * most, debt <= 0)

        return formula

    def _signs(self, of: Any) -> Any:
        ratios = (
            *(_name("equity", SIGN.equity), _name("on_assets", SIGN.on_assets)),
            *(_name("cover", SIGN.cover), f"debt_{SIGN_MULTIPLE}"),
        )
        counted = sum(of(each).astype(np.int32) for each in ratios)
        return counted + of("has_paid_taxes") + ~of("has_rescheduled_loans")

    def _decisions(self) -> None:
        names = iter(DECISIONS)

        def decide(formula: Callable[[Any], Any]) -> None:
            self._clause(next(names), formula)

        decide(lambda of: of("issues") * (sum(_from_floor(of, each) for each in TIERS) > 0))
        for bond in BONDS:
            decide(lambda of, bond=bond: of("issues") * _from_floor(of, bond))
        for now, before in SPANS.values():
            for part in DECLINES:
                decide(_declined(now, before, part))
        for most in DEBT_MULTIPLES:
            decide(lambda of, most=most: of("handed") * of(f"debt_{most}"))
        for start, cap in STARTS:
            day = np.datetime64(start, "D")
            decide(
                lambda of, day=day, cap=cap: (
                    of("may") * (of("started_on") > day) * (of("needed") <= cap // UNIT)
                )
            )
        for cap in SMALL_LINES:
            decide(lambda of, cap=cap: of("small") * (of("needed") <= cap // UNIT))
        for part in MARGINS:
            reached = _quotient("operating_profit", "sales", part)
            decide(lambda of, reached=reached: of("sound") * reached(of))
        for least in SIGNS:
            decide(lambda of, least=least: of("may") * (of("signs") >= least))


def _kind(name: str) -> Any:
    if name in _ENUMS:
        return str
    if name == "started_on":
        return importlib.import_module("datetime").date
    return bool if name in TRUTHS else int


def _name(prefix: str, each: Fraction) -> str:
    return f"{prefix}_{each.numerator}_{each.denominator}"


def _quotient(upper: str, lower: str, least: Fraction) -> Callable[[Any], Any]:
    def formula(of: Any) -> Any:
        divisor = of(lower)
        reached = of(upper) * least.denominator >= divisor * least.numerator
        return (divisor > 0) * reached

    return formula


def _declined(now: str, before: str, part: Fraction) -> Callable[[Any], Any]:
    def formula(of: Any) -> Any:
        once = of(before)
        fell = (once - of(now)) * part.denominator >= once * part.numerator
        return of("may") * (once > 0) * fell

    return formula


def _from_floor(of: Any, bond: Bond) -> Any:
    net_assets = of("net_assets")
    found = net_assets >= bond.floor // UNIT
    found = found * (of(_name("equity", bond.equity)) + of(_name("multiple", bond.multiple)))
    found = found * (of(_name("on_assets", bond.on_assets)) + of(_name("cover", bond.cover)))
    return found if bond.below is None else found * (net_assets < bond.below // UNIT)


def main(package: str, folder: str) -> None:
    """Answer once for each line of the input; write the first answers into the folder."""
    system = System(package)
    given = system.given(Path(folder))
    np.save(Path(folder) / f"{package}.answers.npy", np.array(system.answer(given), np.int8))
    print(version(package.replace("_", "-")), np.__version__, flush=True)
    for _ in sys.stdin:
        system.answer(given)
        print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
