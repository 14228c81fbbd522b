"""The three schemes as a decision graph of zen-engine, built as its documentation shows.

The graph has decision tables for what is looked up by industry or by net assets, an expression
node for the figures and one for the clauses of each scheme, and a switch that leaves the bond's
tiers aside for whoever cannot issue bonds. See https://docs.gorules.io/developers/jdm/node-types
and https://docs.gorules.io/developers/sdks/python. Its numbers are decimals, so ratios are compared
by cross-multiplication, exactly.

Every node of a graph copies its context into the trace. The same clauses are therefore also packed
into one expression node, which is the fastest form that was found.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import zen

_SIZES = (
    ("'wholesale'", 100_000_000, 100),
    ("'retail'", 50_000_000, 50),
    ("'service', 'adult_entertainment', 'lodging_entertainment'", 50_000_000, 100),
    ("'rubber'", 300_000_000, 900),
    ("'ryokan'", 50_000_000, 200),
    ("", 300_000_000, 300),
)
_TIERS = (
    (">= 500000000", 15, 15, 5, 10),
    (">= 300000000", 20, 15, 10, 15),
    (">= 50000000", 20, 20, 10, 20),
)

_FIGURES = {
    "total_assets": "net_assets + liabilities",
    "business_profit": "operating_profit + interest_income",
    "net_debt": "borrowings + bonds - cash",
    "ebitda": "operating_profit + depreciation",
}

_SHARED = {
    "sme": (
        "form == 'company'"
        " ? (industry != 'medical' and capital <= capital_cap) or employees <= employee_cap"
        " : form == 'sole_proprietor'"
        " ? employees <= (industry == 'medical' ? 100 : employee_cap)"
        " : form in ['cooperative', 'producer_cooperative', 'members_association']"
        " ? two_thirds_of_members_qualify"
        " and (form != 'members_association' or members_are_small)"
        " : form == 'medical_corporation'"
        " or form in ['npo', 'other_corporation'] and industry == 'medical'"
        " ? employees <= 300"
        " : form == 'npo' and employees <= (industry == 'retail' ? 50"
        " : industry in ['wholesale', 'service', 'software', 'ryokan', 'lodging_entertainment',"
        " 'medical', 'adult_entertainment'] ? 100 : 300)"
    ),
    "guaranteed_industry": (
        "industry not in ['agriculture', 'forestry', 'fishery', 'finance', 'religious',"
        " 'adult_entertainment']"
        " or form in ['cooperative', 'producer_cooperative', 'members_association']"
        " or industry in ['agriculture', 'forestry', 'fishery']"
        " and processes_own_produce and processing_counts_as_industry"
    ),
    "no_antisocial_ties": "not antisocial_ties",
    "guarantors_have_no_antisocial_ties": "not guarantor_antisocial_ties",
    "no_subrogation_claim": "not subrogation_claim_outstanding",
    "no_arrears_on_guaranteed_loans": "not behind_with_guaranteed_loans",
    "has_not_failed": (
        "own_failure == 'none' or own_failure == 'dishonoured' and dishonour_is_excused"
    ),
    "may_be_guaranteed": (
        "$.sme and $.guaranteed_industry and $.no_antisocial_ties"
        " and $.guarantors_have_no_antisocial_ties and $.no_subrogation_claim"
        " and $.no_arrears_on_guaranteed_loans and $.has_not_failed"
    ),
}

_BOND = {
    "meets_equity_ratio": "net_assets * 100 >= $.total_assets * equity",
    "meets_net_asset_multiple": "capital > 0 and net_assets * 10 >= capital * multiple",
    "meets_return_on_assets": "$.business_profit * 100 >= $.total_assets * on_assets",
    "meets_interest_cover": (
        "interest_expense > 0 ? $.business_profit * 10 >= interest_expense * cover"
        " : $.business_profit >= 0"
    ),
    "specified_bond": (
        "$.may_be_guaranteed and form == 'company' and net_assets >= 50000000"
        " and ($.meets_equity_ratio or $.meets_net_asset_multiple)"
        " and ($.meets_return_on_assets or $.meets_interest_cover)"
    ),
}
_SUCCESSION = {
    "corporation": "form not in ['sole_proprietor', 'not_in_business']",
    "refinances_owner_guaranteed": (
        "refinancing_part == 'none' or refinanced_loans_owner_guaranteed"
    ),
    "hands_on_within_three_years": (
        "has_succession_plan and d(planned_succession_on) >= d(as_of)"
        " and d(planned_succession_on) <= d(as_of).add(36, 'M') and $.refinances_owner_guaranteed"
    ),
    "was_handed_on_lately": (
        "succession_completed and d(succeeded_on) >= d('2020-01-01')"
        " and d(succeeded_on) <= d('2025-03-31') and d(succeeded_on) <= d(as_of)"
        " and d(as_of) <= d(succeeded_on).add(36, 'M') and refinancing_part == 'whole'"
        " and refinanced_loans_owner_guaranteed and refinanced_loans_predate_succession"
    ),
    "assets_exceed_liabilities": "net_assets > 0",
    "debt_within_15_times": "$.ebitda > 0 ? $.net_debt <= 15 * $.ebitda : $.net_debt <= 0",
    "no_eased_loans": "not has_rescheduled_loans",
    "repeats_within_three_years": (
        "not used_succession_special_guarantee"
        " or d(as_of) <= d(first_succession_special_guarantee_on).add(36, 'M')"
    ),
    "succession_special": (
        "$.may_be_guaranteed and $.corporation"
        " and ($.hands_on_within_three_years or $.was_handed_on_lately)"
        " and $.assets_exceed_liabilities and $.debt_within_15_times"
        " and company_and_owner_separated and $.no_eased_loans and deals_with_applying_bank"
        " and $.repeats_within_three_years"
    ),
}

_SUPPORT = {
    "has_proper_loan": (
        "proper_loan * 10 >= amount_wanted and proper_loan_months >= 12"
        " and (proper_loan_at_the_same_time or other_timing_is_accepted)"
    ),
    "has_action_plan": (
        "draws_up_action_plan and bank_supports_plan and carries_out_and_reports_plan"
    ),
    "coordinated_support": "$.may_be_guaranteed and ($.has_proper_loan or $.has_action_plan)",
}

RESULTS = {
    "specified-bond-guarantee": "specified_bond",
    "succession-special-guarantee": "succession_special",
    "coordinated-support-guarantee": "coordinated_support",
}
"""By the scheme's id in the catalogue, where its answer stands in the result."""


def _table(name: str, field: str, outputs: tuple[str, ...], rows: Any) -> dict[str, Any]:
    ids = [f"o{place}" for place in range(len(outputs))]
    return {
        "type": "decisionTableNode",
        "id": name,
        "name": name,
        "content": {
            "hitPolicy": "first",
            "inputs": [{"id": "i", "name": field, "field": field}],
            "outputs": [
                {"id": id_, "name": each, "field": each}
                for id_, each in zip(ids, outputs, strict=True)
            ],
            "rules": [
                {"_id": f"r{place}", "i": test, **dict(zip(ids, map(str, values), strict=True))}
                for place, (test, *values) in enumerate(rows)
            ],
            "passThrough": True,
            "inputField": None,
            "outputPath": None,
            "executionMode": "single",
        },
        "position": {"x": 0, "y": 0},
    }


def _expressions(
    name: str, content: Mapping[str, str], *, pass_through: bool = False
) -> dict[str, Any]:
    """Return an expression node; ``$.`` stays before the names that this very node sets."""

    def local(value: str) -> str:
        return re.sub(
            r"\$\.(\w+)", lambda found: found[0] if found[1] in content else found[1], value
        )

    return {
        "type": "expressionNode",
        "id": name,
        "name": name,
        "content": {
            "expressions": [
                {"id": f"{name}_{key}", "key": key, "value": local(value)}
                for key, value in content.items()
            ],
            "passThrough": pass_through,
            "inputField": None,
            "outputPath": None,
            "executionMode": "single",
        },
        "position": {"x": 0, "y": 0},
    }


def _edge(source: str, target: str, handle: str | None = None) -> dict[str, Any]:
    edge = {"id": f"{source}-{target}", "type": "edge", "sourceId": source, "targetId": target}
    return {**edge, "sourceHandle": handle} if handle else edge


def _end(kind: str, name: str) -> dict[str, Any]:
    position = {"x": 0, "y": 0}
    content = {"schema": ""}
    return {"type": kind, "id": name, "name": name, "content": content, "position": position}


_BUSINESS = _end("inputNode", "business")
_SIZE_TABLE = _table("sizes", "industry", ("capital_cap", "employee_cap"), _SIZES)
_TIER_TABLE = _table(
    "tiers", "net_assets", ("equity", "multiple", "on_assets", "cover"), (*_TIERS, ("", 0, 0, 0, 0))
)
_SWITCH = {
    "type": "switchNode",
    "id": "issues",
    "name": "issues",
    "content": {
        "hitPolicy": "first",
        "statements": [
            {"id": "company", "condition": "form == 'company'", "isDefault": False},
            {"id": "other", "condition": "", "isDefault": True},
        ],
    },
    "position": {"x": 0, "y": 0},
}


def _decision(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> zen.ZenDecision:
    graph = {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}
    return zen.ZenEngine().create_decision(zen.ZenDecisionContent(json.dumps(graph)))


GRAPH = _decision(
    [
        _BUSINESS,
        _SIZE_TABLE,
        _expressions("figures", _FIGURES, pass_through=True),
        _expressions("shared", _SHARED, pass_through=True),
        _SWITCH,
        _TIER_TABLE,
        _expressions("bond", _BOND),
        _expressions("no_bond", {"specified_bond": "false"}),
        _expressions("succession", _SUCCESSION),
        _expressions("support", _SUPPORT),
        _end("outputNode", "answers"),
    ],
    [
        _edge("business", "sizes"),
        _edge("sizes", "figures"),
        _edge("figures", "shared"),
        _edge("shared", "issues"),
        _edge("issues", "tiers", "company"),
        _edge("issues", "no_bond", "other"),
        _edge("tiers", "bond"),
        _edge("shared", "succession"),
        _edge("shared", "support"),
        *(_edge(each, "answers") for each in ("bond", "no_bond", "succession", "support")),
    ],
)
"""As one would draw it in the editor."""

PACKED = _decision(
    [
        _BUSINESS,
        _SIZE_TABLE,
        _TIER_TABLE,
        _expressions("clauses", {**_FIGURES, **_SHARED, **_BOND, **_SUCCESSION, **_SUPPORT}),
    ],
    [_edge("business", "sizes"), _edge("sizes", "tiers"), _edge("tiers", "clauses")],
)
"""All clauses in one node."""


def given(business: Mapping[str, Any]) -> dict[str, Any]:
    """Return a business as zen-engine takes it: dates as text."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in business.items()
    }


def screen(
    business: dict[str, Any], *, trace: bool, decision: zen.ZenDecision = GRAPH
) -> dict[str, Any]:
    """Return what a graph answers, with what every node came to if ``trace``."""
    return decision.evaluate(business, {"trace": trace})


def answers(response: dict[str, Any]) -> dict[str, bool]:
    """Return whether the business qualifies, by scheme."""
    return {scheme: response["result"][name] for scheme, name in RESULTS.items()}
