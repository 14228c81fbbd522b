"""What is known of a business where its fee rate is looked up, as the facts that rates go by."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.accounts.income import depreciation
from seido.facts.accounts.yearly_results import ordinary_profit
from seido.facts.business.profile import prefecture
from seido.facts.business.succession import confirmed_by_coordinator
from seido.facts.business.support import (
    bank_supports_plan,
    carries_out_and_reports_plan,
    draws_up_action_plan,
)
from seido.facts.finance.bank_loans import proper_loan_at_the_same_time, proper_loan_months
from seido.facts.finance.guarantees import fee_class as class_fact
from seido.facts.finance.owner_guarantee import (
    accepts_fee_surcharge,
    lends_to_representative,
    pledges_to_keep_requirements,
    settlements_since_incorporation,
    submits_accounts_on_request,
)
from seido.money.guarantee_fee.corporations import (
    CORPORATIONS,
    corporation_named,
    corporation_problem,
)
from seido.money.guarantee_fee.rates import CLASS_WITHOUT_BALANCE_SHEET, class_problem
from seido.refusal import Problem
from seido.rules.values import Facts
from seido.rules.words import Words

REQUIREMENTS: Mapping[int, Facts] = {
    1: {
        proper_loan_months.name: 12,
        proper_loan_at_the_same_time.name: True,
        draws_up_action_plan.name: False,
    },
    2: {
        proper_loan_months.name: 0,
        draws_up_action_plan.name: True,
        bank_supports_plan.name: True,
        carries_out_and_reports_plan.name: True,
    },
}
"""① the bank lends beside the guarantee; ② an action plan (協調支援型特別保証 対象となる方)."""

_CHOOSES_SURCHARGE: Facts = {
    accepts_fee_surcharge.name: True,
    submits_accounts_on_request.name: True,
    lends_to_representative.name: False,
    pledges_to_keep_requirements.name: True,
}
WITHOUT_OWNER: Mapping[str, Facts] = {
    "both": {
        **_CHOOSES_SURCHARGE,
        settlements_since_incorporation.name: 2,
        net_assets.name: 0,
        ordinary_profit.name: 0,
        depreciation.name: 0,
    },
    "one": {**_CHOOSES_SURCHARGE, settlements_since_incorporation.name: 1},
}
"""Both parts of ⑶ are met, or one, as by who has settled once (事業者選択型経営者保証非提供)."""


_COORDINATOR = Words("経営者保証コーディネーターの確認", "coordinator")
_REQUIREMENT = Words("対象要件", "requirement met")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeCase:
    """What is known of a business where its fee rate is looked up; None for what is not known.

    Attributes:
        fee_class: the class (料率区分), 1 to 9.
        has_balance_sheet: False for a business that draws up none, which is class 5.
        shared: whether responsibility is shared (責任共有), which follows from other facts.
        coordinator: whether a coordinator confirmed the succession (経営者保証コーディネーター).
        requirement: which requirement of the coordinated-support guarantee is met; see
            ``REQUIREMENTS``.
        without_owner: who pays a surcharge instead of an owner's guarantee; see ``WITHOUT_OWNER``.
        corporation: the guarantee corporation, by whose prefecture some rates go.
        revolving: whether the guarantee revolves (根保証).
    """

    fee_class: int | None = None
    has_balance_sheet: bool | None = None
    shared: bool | None = None
    coordinator: bool | None = None
    requirement: int | None = None
    without_owner: str | None = None
    corporation: str | None = None
    revolving: bool = False

    @property
    def settled_class(self) -> int | None:
        """Return the class, which is the fifth without a balance sheet; None where not known."""
        if self.fee_class is None and self.has_balance_sheet is False:
            return CLASS_WITHOUT_BALANCE_SHEET
        return self.fee_class

    @property
    def facts(self) -> Facts:
        """Return the facts that follow, the surcharge for no owner's guarantee apart."""
        return {
            class_fact.name: self.settled_class,
            confirmed_by_coordinator.name: self.coordinator,
            **REQUIREMENTS.get(self.requirement or 0, {}),
            **_place(self.corporation),
        }

    @property
    def narrow_facts(self) -> Iterator[tuple[Words, Facts]]:
        """Yield the facts that only some guarantees go by, each with the words it was said with."""
        if self.coordinator:
            yield _COORDINATOR, {confirmed_by_coordinator.name: True}
        if facts := REQUIREMENTS.get(self.requirement or 0):
            yield _REQUIREMENT, facts

    @property
    def problems(self) -> Iterator[Problem]:
        """Yield a sentence for everything about the case that cannot be."""
        number, has_sheet = self.fee_class, self.has_balance_sheet
        if number is not None and (problem := class_problem(number, has_balance_sheet=has_sheet)):
            yield problem
        if self.requirement is not None and (problem := requirement_problem(self.requirement)):
            yield problem


def requirement_problem(requirement: int) -> Problem | None:
    """Return what is wrong with a requirement's number; None where it exists."""
    if requirement in REQUIREMENTS:
        return None
    return Problem(
        f"要件{requirement}はありません。1(プロパー融資)か2(経営行動計画)です",
        f"there is no requirement {requirement}; it is 1 (proper loan) or 2 (action plan)",
        "requirement",
    )


def _place(corporation: str | None) -> Facts:
    """Return the prefecture of a guarantee corporation; nothing for those of cities."""
    if corporation is None or corporation_problem(corporation):
        return {}
    code = CORPORATIONS[corporation_named(corporation)].en.lower()
    return {prefecture.name: code} if code in prefecture.options else {}
