from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.businesses import DAY, exact_values, known, narrower, values

from seido.facts.vocabulary import ENTRIES
from seido.interview import Interview
from seido.rules.values import Range, Value
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.screening import Verdict, screen

BOND = find_scheme("specified-bond-guarantee")


# An interview draws some hundred answers: a failing one is told as it is, not made smaller.
INTERVIEWS = settings(max_examples=15, phases=[Phase.explicit, Phase.generate])


def open_facts(interview: Interview) -> frozenset[str]:
    return frozenset[str]().union(*(each.missing for each in interview.screening().decisions))


def later_facts(interview: Interview) -> frozenset[str]:
    decisions = interview.screening().decisions
    return frozenset[str]().union(*(each.missing_later for each in decisions))


@INTERVIEWS
@given(known(most=30), st.data())
def test_exact_answers_settle_everything_without_a_question_twice(
    facts: dict[str, Value], data: st.DataObject
) -> None:
    interview = Interview({name: v for name, v in facts.items() if v is not None}, DAY)
    while (entry := interview.next_question()) is not None:
        assert entry.name not in interview.asked
        assert entry.name in open_facts(interview)
        interview.answer(entry, data.draw(narrower(entry, interview.facts.get(entry.name))))
    assert not open_facts(interview)
    total = len(all_schemes())
    assert interview.settled() == (total, total)


@INTERVIEWS
@given(known(most=30), st.data())
def test_asking_ends_when_what_was_asked_suffices(
    facts: dict[str, Value], data: st.DataObject
) -> None:
    interview = Interview(facts, DAY)
    declined = {name for name, value in facts.items() if value is None}
    while (entry := interview.next_question()) is not None:
        assert entry.name not in interview.asked
        assert entry.name in (open_facts(interview) | later_facts(interview)) - declined
        interview.answer(entry, data.draw(values(entry)))
    told = {
        name: data.draw(narrower(ENTRIES[name], interview.facts[name]))
        for name in sorted(declined | set(interview.asked))
    }
    decisions = screen({**interview.facts, **told}, DAY).decisions
    assert [d.scheme.id for d in decisions if d.verdict is Verdict.UNDETERMINED] == []


@INTERVIEWS
@given(st.data())
def test_the_answers_are_the_screening_whatever_the_order(data: st.DataObject) -> None:
    interview = Interview({}, DAY, [BOND])
    while (entry := interview.next_question()) is not None:
        interview.answer(entry, data.draw(exact_values(entry)))
    facts = dict(reversed([*interview.facts.items()]))
    assert screen(facts, DAY, [BOND]).decisions == interview.screening().decisions


def test_nothing_known_at_all_ends_after_each_question_once() -> None:
    interview = Interview({}, DAY)
    while (entry := interview.next_question()) is not None:
        interview.answer(entry, None)
    assert len(set(interview.asked)) == len(interview.asked) > 50
    assert set(interview.facts.values()) == {None}


def test_a_range_that_settles_nothing_is_not_asked_again() -> None:
    sound: dict[str, Value] = {
        "form": "company",
        "industry": "service",
        "capital": 10_000_000,
        "employees": 10,
        "antisocial_ties": False,
        "guarantor_antisocial_ties": False,
        "subrogation_claim_outstanding": False,
        "behind_with_guaranteed_loans": False,
        "own_failure": "none",
        "liabilities": 100_000_000,
        "operating_profit": 20_000_000,
        "interest_income": 0,
        "interest_expense": 10_000_000,
    }
    interview = Interview(sound, DAY, [BOND])
    entry = interview.next_question()
    assert entry is ENTRIES["net_assets"]
    interview.answer(entry, Range(40_000_000, 60_000_000))
    assert interview.next_question() is None
    assert interview.settled() == (0, 1)
    (decision,) = interview.screening().decisions
    assert decision.missing == {"net_assets"}


def test_a_range_out_of_a_file_is_asked_for_once() -> None:
    interview = Interview({"employees": Range(1, 10_000)}, DAY)
    asked = []
    while (entry := interview.next_question()) is not None:
        asked.append(entry.name)
        interview.answer(entry, None)
    assert asked.count("employees") == 1


def test_an_answer_can_be_changed_and_its_place_stays() -> None:
    interview = Interview({}, DAY, [BOND])
    form, industry = ENTRIES["form"], ENTRIES["industry"]
    interview.answer(form, "sole_proprietor")
    interview.answer(industry, "service")
    assert interview.screening().decisions[0].verdict is Verdict.INELIGIBLE
    interview.answer(form, "company")
    assert interview.asked == ("form", "industry")
    assert interview.screening().decisions[0].verdict is Verdict.UNDETERMINED


def test_the_facts_given_are_not_changed() -> None:
    given_facts: dict[str, Value] = {"form": "company"}
    interview = Interview(given_facts, DAY)
    interview.answer(ENTRIES["employees"], 5)
    assert given_facts == {"form": "company"}


@pytest.mark.parametrize("day", [date(2014, 6, 1), date(2026, 10, 1)])
def test_the_first_question_is_easy_and_settles_much(day: date) -> None:
    entry = Interview({}, day).next_question()
    assert entry is not None
    assert entry.effort == 1
    readers = sum(entry.name in d.missing for d in screen({}, day).decisions)
    assert readers > 5
