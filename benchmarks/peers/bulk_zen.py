"""The 45 decisions for zen-engine: a table of caps and one node of expressions, row by row.

The fastest form found for it (see ``zen_peer``). It is two-valued here: every fact must be known.
"""

import json
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

import numpy as np
import zen
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

_CAPS = {
    "capital_cap": CAPITAL_CAPS,
    "employee_cap": EMPLOYEE_CAPS,
    "sole_cap": SOLE_CAPS,
    "small_cap": SMALL_CAPS,
}


def _among(name: str, options: tuple[str, ...]) -> str:
    return f"{name} in [{', '.join(repr(each) for each in options)}]"


def _name(prefix: str, each: Fraction) -> str:
    return f"{prefix}_{each.numerator}_{each.denominator}"


def _quotient(upper: str, lower: str, least: Fraction) -> str:
    crossed = f"{upper} * {least.denominator} >= {lower} * {least.numerator}"
    return f"({lower} > 0 and {crossed})"


_GUARANTEED = f"not ({_among('industry', NOT_GUARANTEED)}) and not antisocial_ties"
_MAY = f"""(form == 'company' and (industry != 'medical' and capital <= capital_cap
        or employees <= employee_cap)
    or form == 'sole_proprietor' and employees <= sole_cap
    or form in ['medical_corporation', 'npo'] and employees <= 300
    or form == 'cooperative' and two_thirds_of_members_qualify)
    and {_GUARANTEED}"""
_SMALL = f"{_among('form', SMALL_FORMS)} and employees <= small_cap and {_GUARANTEED}"


def _shared() -> Iterator[tuple[str, str]]:
    yield "may", _MAY
    yield "small", f"{_SMALL} and has_paid_taxes"
    yield "assets", "net_assets + liabilities"
    yield "profit", "operating_profit + interest_income"
    yield "debt", "borrowings + bonds - cash"
    yield "ebitda", "operating_profit + depreciation"
    yield "needed", "used_unsecured + amount_wanted"
    yield "issues", "$.may and form == 'company'"
    corporate = f"not ({_among('form', NOT_CORPORATE)})"
    yield "handed", f"$.may and {corporate} and net_assets > 0 and not has_rescheduled_loans"
    yield "sound", "$.may and (has_paid_taxes or not has_rescheduled_loans)"
    for each in EQUITY:
        yield _name("equity", each), _quotient("net_assets", "$.assets", each)
    for each in MULTIPLE:
        yield _name("multiple", each), _quotient("net_assets", "capital", each)
    for each in ON_ASSETS:
        yield _name("on_assets", each), _quotient("$.profit", "$.assets", each)
    for each in COVER:
        reached = _quotient("$.profit", "interest_expense", each)
        yield _name("cover", each), f"{reached} or (interest_expense <= 0 and $.profit >= 0)"
    for most in sorted({*DEBT_MULTIPLES, SIGN_MULTIPLE}):
        yield f"debt_{most}", f"$.ebitda > 0 ? $.debt <= $.ebitda * {most} : $.debt <= 0"
    signs = (
        *(_name("equity", SIGN.equity), _name("on_assets", SIGN.on_assets)),
        *(_name("cover", SIGN.cover), f"debt_{SIGN_MULTIPLE}"),
    )
    counted = " + ".join(f"($.{each} ? 1 : 0)" for each in signs)
    yield "signs", f"{counted} + (has_paid_taxes ? 1 : 0) + (has_rescheduled_loans ? 0 : 1)"


def _from_floor(bond: Bond) -> str:
    found = (
        f"net_assets >= {bond.floor}"
        f" and ($.{_name('equity', bond.equity)} or $.{_name('multiple', bond.multiple)})"
        f" and ($.{_name('on_assets', bond.on_assets)} or $.{_name('cover', bond.cover)})"
    )
    return found if bond.below is None else f"{found} and net_assets < {bond.below}"


def _decided() -> Iterator[str]:
    yield f"$.issues and ({' or '.join(f'({_from_floor(each)})' for each in TIERS)})"
    yield from (f"$.issues and {_from_floor(each)}" for each in BONDS)
    for now, before in SPANS.values():
        for part in DECLINES:
            yield f"$.may and {_quotient(f'({before} - {now})', before, part)}"
    yield from (f"$.handed and $.debt_{each}" for each in DEBT_MULTIPLES)
    # Days are numbers since 1970: its own dates are texts that are read anew each time.
    yield from (f"$.may and started_on > {days(day)} and $.needed <= {cap}" for day, cap in STARTS)
    yield from (f"$.small and $.needed <= {cap}" for cap in SMALL_LINES)
    for part in MARGINS:
        yield f"$.sound and {_quotient('operating_profit', 'sales', part)}"
    yield from (f"$.may and $.signs >= {least}" for least in SIGNS)


def days(day: date) -> int:
    """Return a day as days since 1970."""
    return (day - date(1970, 1, 1)).days


def _decision() -> zen.ZenDecision:
    outputs = [{"id": name, "name": name, "field": name} for name in _CAPS]
    rules = [
        {"_id": each, "i": f"'{each}'", **{name: str(caps[each]) for name, caps in _CAPS.items()}}
        for each in INDUSTRIES
    ]
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": "i", "name": "industry", "field": "industry"}],
        "outputs": outputs,
        "rules": rules,
        "passThrough": True,
    }
    rows = [*_shared(), *zip(DECISIONS, _decided(), strict=True)]
    expressions = {
        "expressions": [{"id": key, "key": key, "value": value} for key, value in rows],
        "passThrough": False,
    }
    shared = {"inputField": None, "outputPath": None, "executionMode": "single"}
    nodes = [
        _node("inputNode", "business", {"schema": ""}),
        _node("decisionTableNode", "caps", {**table, **shared}),
        _node("expressionNode", "clauses", {**expressions, **shared}),
    ]
    edges = [
        {"id": f"to-{target}", "type": "edge", "sourceId": source, "targetId": target}
        for source, target in (("business", "caps"), ("caps", "clauses"))
    ]
    graph = {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}
    return zen.ZenEngine().create_decision(zen.ZenDecisionContent(json.dumps(graph)))


def _node(kind: str, name: str, content: dict[str, Any]) -> dict[str, Any]:
    place = {"x": 0, "y": 0}
    return {"type": kind, "id": name, "name": name, "content": content, "position": place}


_DECISION = _decision()


def prepared(table: Any) -> list[dict[str, Any]]:
    """Return the rows of a Polars table as zen-engine takes them."""
    rows: list[dict[str, Any]] = table.to_dicts()
    return [{**row, "started_on": days(row["started_on"])} for row in rows]


def answer(rows: list[dict[str, Any]]) -> list[Any]:
    """Return by row what each decision comes to."""
    return [_DECISION.evaluate(row)["result"] for row in rows]


def decisions(found: list[Any]) -> Any:
    """Return by decision and row 1 for yes, 0 for no."""
    return np.array([[row[name] for row in found] for name in DECISIONS], np.int8)
