"""The 45 decisions that are measured beside peers, in the product's rule language.

Real rules and ratios of the catalogue where they fit, and families of such rules over rows of
thresholds: the bulk of a night's work, and no more than every peer can express.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from benchmarks.peers.bulk_terms import (
    BONDS,
    CAPITAL_CAPS,
    DEBT_MULTIPLES,
    DECISIONS,
    DECLINES,
    EMPLOYEE_CAPS,
    MARGINS,
    NOT_CORPORATE,
    NOT_GUARANTEED,
    SIGN,
    SIGN_MULTIPLE,
    SIGNS,
    SMALL_CAPS,
    SMALL_FORMS,
    SMALL_LINES,
    SOLE_CAPS,
    STARTS,
    Bond,
)

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.accounts.declines import decline_last_three_months, decline_latest_month
from seido.facts.accounts.income import operating_profit, sales
from seido.facts.accounts.ratios import (
    ebitda_debt_multiple,
    equity_ratio,
    interest_cover,
    net_asset_multiple,
    return_on_assets,
)
from seido.facts.application import amount_wanted
from seido.facts.business.profile import (
    capital,
    employees,
    form,
    industry,
    started_on,
    two_thirds_of_members_qualify,
)
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.facts.finance.guarantees import has_paid_taxes, used_unsecured
from seido.rules.build import (
    NEVER,
    all_of,
    any_of,
    at_least,
    at_least_k,
    at_most,
    more_than,
    negate,
    one_of,
    quotient,
    ratio_at_least,
    ratio_at_most,
    table,
    total,
)
from seido.rules.expr import All, Condition, Fact, Unit
from seido.rules.words import Words
from seido.schemes.guarantees import specified_bond
from seido.schemes.requirements import can_be_guaranteed, no_antisocial_ties

MARGIN = quotient(
    "operating_margin",
    Words("売上高営業利益率", "Operating margin"),
    operating_profit,
    sales,
    undefined=NEVER,
)
_GUARANTEED = (negate(one_of(industry, *NOT_GUARANTEED)), no_antisocial_ties)
# Size as every peer has it: non-profit corporations by one figure, cooperatives of one kind.
_SME = any_of(
    all_of(
        one_of(form, "company"),
        any_of(
            all_of(
                negate(one_of(industry, "medical")),
                at_most(capital, table(industry, Unit.YEN, CAPITAL_CAPS)),
            ),
            at_most(employees, table(industry, Unit.PERSONS, EMPLOYEE_CAPS)),
        ),
    ),
    all_of(
        one_of(form, "sole_proprietor"),
        at_most(employees, table(industry, Unit.PERSONS, SOLE_CAPS)),
    ),
    all_of(one_of(form, "medical_corporation", "npo"), at_most(employees, 300)),
    all_of(one_of(form, "cooperative"), two_thirds_of_members_qualify),
)
_SMALL = all_of(
    one_of(form, *SMALL_FORMS), at_most(employees, table(industry, Unit.PERSONS, SMALL_CAPS))
)
_MAY = (_SME, *_GUARANTEED)
_NEEDED = total(used_unsecured, amount_wanted)
_ON_TIME = negate(has_rescheduled_loans)
_SIGNS = (
    ratio_at_least(equity_ratio, SIGN.equity),
    ratio_at_least(return_on_assets, SIGN.on_assets),
    ratio_at_least(interest_cover, SIGN.cover),
    ratio_at_most(ebitda_debt_multiple, SIGN_MULTIPLE),
    has_paid_taxes,
    _ON_TIME,
)


def _decisions() -> Iterator[Condition]:
    yield all_of(*_MAY, *_clauses_of_the_bond())
    for bond in BONDS:
        yield all_of(*_MAY, one_of(form, "company"), *_sound(bond))
    for decline in (decline_latest_month, decline_last_three_months):
        for part in DECLINES:
            yield all_of(*_MAY, ratio_at_least(decline, part))
    for most in DEBT_MULTIPLES:
        yield all_of(
            *_MAY,
            negate(one_of(form, *NOT_CORPORATE)),
            more_than(net_assets, 0),
            ratio_at_most(ebitda_debt_multiple, most),
            _ON_TIME,
        )
    for day, cap in STARTS:
        yield all_of(*_MAY, more_than(started_on, day), at_most(_NEEDED, cap))
    for cap in SMALL_LINES:
        small = all_of(_SMALL, *_GUARANTEED)
        yield all_of(small, has_paid_taxes, at_most(_NEEDED, cap))
    for part in MARGINS:
        yield all_of(*_MAY, any_of(has_paid_taxes, _ON_TIME), ratio_at_least(MARGIN, part))
    for least in SIGNS:
        yield all_of(*_MAY, at_least_k(least, *_SIGNS))


def _clauses_of_the_bond() -> Iterator[Condition]:
    """Yield what the guarantee of bonds asks beside what every guarantee does."""
    rule = specified_bond.SCHEME.editions[0].rule
    assert isinstance(rule, All)
    assert isinstance(can_be_guaranteed, All)
    return (each for each in rule.items if each not in can_be_guaranteed.items)


def _sound(bond: Bond) -> tuple[Condition, ...]:
    return (
        at_least(net_assets, bond.floor),
        any_of(
            ratio_at_least(equity_ratio, bond.equity),
            ratio_at_least(net_asset_multiple, bond.multiple),
        ),
        any_of(
            ratio_at_least(return_on_assets, bond.on_assets),
            ratio_at_least(interest_cover, bond.cover),
        ),
    )


def without_bounds(node: Any) -> Any:
    """Return a rule whose facts have no least or greatest value: what is unknown is just null.

    With its bounds, a rule settles more: an amount that is never negative may alone exceed a cap.
    No peer knows such bounds by itself.
    """
    if isinstance(node, Fact):
        return Fact(node.name, node.unit, options=node.options)
    if isinstance(node, tuple):
        return tuple(map(without_bounds, node))
    if is_dataclass(node) and not isinstance(node, type):
        return replace(
            node, **{f.name: without_bounds(getattr(node, f.name)) for f in _parts(node)}
        )
    return node


def _parts(node: Any) -> list[Any]:
    return [each for each in fields(node) if each.init]


BOUNDED: dict[str, Condition] = dict(zip(DECISIONS, _decisions(), strict=True))
"""The decisions by name, with the vocabulary's own bounds."""
RULES: dict[str, Condition] = {name: without_bounds(rule) for name, rule in BOUNDED.items()}
"""The same as every peer has them."""
