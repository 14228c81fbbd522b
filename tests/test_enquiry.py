from datetime import date

import pytest
from hypothesis import given, settings
from tests.businesses import DAY, known

from seido.enquiry import Enquiry, next_question, screening
from seido.facts.vocabulary import ENTRIES
from seido.rules.values import Range, Value
from seido.schemes.catalogue import find_scheme
from seido.screening import screen

BOND = find_scheme("specified-bond-guarantee")


def test_an_enquiry_is_never_changed() -> None:
    facts: dict[str, Value] = {"form": "company"}
    first = Enquiry(DAY, facts)
    facts["form"] = "sole_proprietor"
    assert first.facts == {"form": "company"}
    second = first.answered("employees", 5).put("employees")
    third = second.judged(None, "needs_support", favourably=True)
    assert (first.facts, first.asked, first.judgements) == ({"form": "company"}, (), {})
    assert second.facts == {"form": "company", "employees": 5}
    assert second.asked == ("employees",)
    assert (second.judgements, third.judgements) == ({}, {(None, "needs_support"): True})
    with pytest.raises(TypeError):
        second.facts["form"] = "other"  # type: ignore[index]


def test_where_a_fact_came_from_goes_with_its_value() -> None:
    read = Enquiry(DAY).answered("capital", 1, "決算.xlsx 決算書!B12")
    assert read.origins == {"capital": "決算.xlsx 決算書!B12"}
    assert read.answered("capital", 2).origins == {}
    assert read.answered("employees", 2, "a.csv").origins == {
        "capital": "決算.xlsx 決算書!B12",
        "employees": "a.csv",
    }


def test_a_question_is_answered_unknown_or_declined() -> None:
    enquiry = Enquiry(DAY).put("form").put("capital").put("form")
    assert enquiry.asked == ("form", "capital")
    assert enquiry.declined == {"form", "capital"}
    enquiry = enquiry.answered("capital", None)
    assert enquiry.declined == {"form"}
    assert enquiry.facts == {"capital": None}


@settings(max_examples=15)
@given(known())
def test_the_screening_of_an_enquiry_is_that_of_its_facts(facts: dict[str, Value]) -> None:
    enquiry = Enquiry(DAY, facts)
    assert screening(enquiry, [BOND]).decisions == screen(facts, DAY, [BOND]).decisions


def test_what_a_person_decided_counts_for_its_scheme() -> None:
    scheme = find_scheme("crisis-response-loan")
    enquiry = Enquiry(date(2016, 6, 1)).judged(scheme.id, "will_recover", favourably=False)
    (decision,) = screening(enquiry, [scheme]).decisions
    assert decision.trace is not None
    assert "will_recover" not in {each.name for each in decision.trace.judgements}


def test_nothing_is_asked_twice_whether_answered_unknown_or_declined() -> None:
    enquiry = Enquiry(DAY)
    first = next_question(enquiry, [BOND])
    assert first is not None
    for after in (
        enquiry.put(first.name),
        enquiry.answered(first.name, None),
        enquiry.put("employees").answered("employees", Range(1, 10_000)).put(first.name),
    ):
        following = next_question(after, [BOND])
        assert following is not None
        assert following is ENTRIES[following.name]
        assert following.name not in {first.name, *after.asked}
