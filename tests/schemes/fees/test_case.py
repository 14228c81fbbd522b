import pytest

from seido.facts.vocabulary import ENTRIES
from seido.schemes.fees.case import REQUIREMENTS, WITHOUT_OWNER, FeeCase


def test_options_set_facts_of_the_vocabulary() -> None:
    case = FeeCase(fee_class=3, coordinator=True, requirement=2, corporation="三重県信用保証協会")
    facts = case.facts
    assert facts["fee_class"] == 3
    assert facts["confirmed_by_coordinator"] is True
    assert facts["prefecture"] == "mie"
    assert facts["draws_up_action_plan"] is True
    for some in (facts, *REQUIREMENTS.values(), *WITHOUT_OWNER.values()):
        assert some.keys() <= ENTRIES.keys()


def test_what_is_not_said_is_not_known() -> None:
    assert all(value is None for value in FeeCase().facts.values())
    assert list(FeeCase(fee_class=4, requirement=1).problems) == []


def test_without_a_balance_sheet_the_class_is_the_fifth() -> None:
    assert FeeCase(has_balance_sheet=False).facts["fee_class"] == 5
    assert FeeCase(has_balance_sheet=True).settled_class is None


@pytest.mark.parametrize("corporation", [None, "横浜市", "月面"])
def test_only_the_corporation_of_a_prefecture_tells_where(corporation: str | None) -> None:
    assert "prefecture" not in FeeCase(corporation=corporation).facts


def test_every_problem_of_a_case_is_told() -> None:
    told = [each.en for each in FeeCase(fee_class=12, requirement=3).problems]
    assert ["no fee class 12" in told[0], "no requirement 3" in told[1]] == [True, True]
