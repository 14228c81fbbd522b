from datetime import date
from pathlib import Path

import pytest

from seido.coverage.exercised import clauses_in, clauses_of, decisive, exercise, read_scenarios
from seido.rules.build import all_of, any_of, at_least, fact, judgement, requirement
from seido.rules.expr import Unit
from seido.rules.readings.decide.decide import decide
from seido.rules.truth import NO, UNKNOWN, YES, Truth
from seido.rules.values import Facts
from seido.rules.words import Source, Words
from seido.schemes.catalogue import find_scheme
from seido.screening import Verdict

SOURCE = Source("t.txt", "h")
A, B, C = (
    requirement(name, Words(name, name), at_least(fact(name, Unit.YEN, 0), 10), SOURCE)
    for name in ("a_met", "b_met", "c_met")
)
J = judgement("j", Words("j", "j"), Words("w", "w"), SOURCE)
RULE = all_of(A, any_of(B, C), J)


@pytest.mark.parametrize(
    ("facts", "rests_on"),
    [
        ({"a_met": 10, "b_met": 10, "c_met": 0}, {"a_met": YES, "b_met": YES, "j": UNKNOWN}),
        ({"a_met": 9, "b_met": 10, "c_met": 0}, {"a_met": NO}),
        ({"a_met": 9, "b_met": 0, "c_met": 0}, {}),
        ({"a_met": 10, "b_met": 10, "c_met": 10}, {"a_met": YES, "j": UNKNOWN}),
        ({"a_met": 10, "b_met": 0}, {"a_met": YES, "c_met": UNKNOWN, "j": UNKNOWN}),
        ({"a_met": 10, "b_met": 0, "c_met": 0}, {"b_met": NO, "c_met": NO}),
        ({"a_met": 10, "b_met": 10, "c_met": 0, "j": True}, {"a_met": YES, "b_met": YES, "j": YES}),
    ],
)
def test_a_clause_is_decisive_when_turned_over_it_turns_the_decision_over(
    facts: Facts, rests_on: dict[str, Truth]
) -> None:
    found = decisive(decide(RULE, facts))
    assert {clause.name: truth for clause, truth in found} == rests_on


def test_a_requirement_that_only_awaits_a_judgement_is_met() -> None:
    judged = requirement("judged", Words("r", "r"), all_of(A, J), SOURCE)
    found = decisive(decide(all_of(judged, B), {"a_met": 10, "b_met": 10}))
    assert {clause.name: truth for clause, truth in found} == {
        "judged": YES,
        "a_met": YES,
        "j": UNKNOWN,
        "b_met": YES,
    }


def test_the_clauses_of_a_rule_come_once_and_those_within_others_too() -> None:
    outer = requirement("outer", Words("o", "o"), all_of(A, any_of(A, B)), SOURCE)
    assert clauses_in(all_of(outer, A, J)) == (outer, A, B, J)


def test_the_clauses_of_a_scheme_come_once_over_its_editions() -> None:
    names = [each.name for each in clauses_of(find_scheme("coordinated-support-guarantee"))]
    assert len(names) == len(set(names)) > 4


def test_what_no_page_shows_to_be_offered_decides_by_no_clause() -> None:
    assert clauses_of(find_scheme("monitoring-guarantee")) == ()


def test_a_scenario_is_put_to_its_scheme(tmp_path: Path) -> None:
    folder = tmp_path / "guarantees"
    folder.mkdir()
    (folder / "bond.yaml").write_text(
        "制度: specified-bond-guarantee\n"
        "申込日: 2016-06-01\n"
        "共通の事実: {事業形態: 会社, 業種: 製造業等, 資本金: 3000万円, 従業員数: 40人,"
        " 反社会的勢力との関係: いいえ, 純資産額: 4999万9999円, 負債額: 1億円}\n"
        "事例:\n"
        "  - 名前: 純資産が1円足りない\n"
        "    根拠: 対象となる方(1)\n"
        "    判定: 対象外\n"
        "  - 名前: 純資産が分からない\n"
        "    根拠: 対象となる方(1)\n"
        "    申込日: 2017-06-01\n"
        "    事実: {純資産額: わからない}\n"
        "    判定: 未定\n",
        "utf-8",
    )
    refused, open_ = read_scenarios(tmp_path)
    assert (refused.file, refused.clause) == ("guarantees/bond.yaml", "対象となる方(1)")
    assert refused.decision.verdict is Verdict.INELIGIBLE
    assert open_.decision.as_of == date(2017, 6, 1)
    (meets_a_tier,) = (
        each
        for each in clauses_of(find_scheme("specified-bond-guarantee"))
        if each.name == "meets_a_tier"
    )
    found = exercise(meets_a_tier, (refused, open_))
    assert (found.met, found.missed, found.unknown) == ((), (refused,), (open_,))
