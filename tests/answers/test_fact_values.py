import json
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.businesses import FACTS, values

from seido.answers.fact_values import number_json, read_value, value_json
from seido.facts.vocabulary import ENTRIES
from seido.refusal import Refused
from seido.rules.values import Range


@given(st.data())
def test_anything_that_can_be_known_of_a_fact_reads_back(data: st.DataObject) -> None:
    fact = data.draw(st.sampled_from(FACTS))
    value = data.draw(values(fact))
    assert read_value(fact, json.loads(json.dumps(value_json(value)))) == value


def test_the_form_of_values() -> None:
    assert value_json(Fraction(4, 2)) == number_json(Fraction(4, 2)) == 2
    assert value_json(Fraction(1, 3)) == number_json(Fraction(1, 3)) == "1/3"
    assert value_json(Range(None, date(2020, 1, 1))) == {"low": None, "high": "2020-01-01"}
    assert value_json(frozenset({"b", "a"})) == {"one_of": ["a", "b"]}
    assert value_json(None) is None


@pytest.mark.parametrize(
    ("name", "given", "wanted"),
    [
        ("capital", "5", "整数、0以上です / '5' is not a whole number, at least 0"),
        ("capital", -1, "at least 0"),
        ("capital", 1.5, "a whole number"),
        ("capital", True, "a whole number"),
        ("capital", {"low": 2, "high": 1}, "low is no more than high"),
        ("capital", {"low": None, "high": None}, "one end at least"),
        ("capital", {"low": -5, "high": 1}, "'-5' is not a whole number"),
        ("capital", {"one_of": [1]}, "a whole number"),
        ("fee_class", 10, "at least 1, at most 9"),
        ("antisocial_ties", 1, "true か false"),
        ("antisocial_ties", {"low": False, "high": True}, "true or false"),
        ("form", "castle", "one of company"),
        ("form", {"one_of": ["company", "castle"]}, "'castle' is not one of"),
        ("form", {"one_of": 5}, "one of company"),
        ("form", {"one_of": []}, "one of company"),
        ("started_on", 5, "a day such as 2026-10-01"),
        ("started_on", "2026-13-01", "a day such as"),
        ("margin_year_before", "1/0", "a fraction as text: 1/3"),
        ("margin_year_before", "1e999999999", "a fraction as text: 1/3"),
        ("margin_year_before", "1_0", "a fraction as text: 1/3"),
        ("margin_year_before", "9" * 2_000, "a fraction as text: 1/3"),
        ("margin_year_before", "-2001/2", "'-2001/2' is too large; give a value up to 1,000"),
        ("capital", 10**16, "give a value up to 9,999,999,999,999,999"),
        ("capital", {"low": None, "high": 10**5_000}, "give a value up to 9,999"),
        ("proper_loan_months", 100_001, "100,000までの値にしてください"),
        ("started_on", "9999-12-31", "marks that there is no day"),
        ("started_on", {"low": "0099-12-31", "high": None}, "of the years 100 to 9899"),
    ],
)
def test_what_a_fact_cannot_be_is_refused_with_what_would_be_right(
    name: str, given: Any, wanted: str
) -> None:
    with pytest.raises(Refused) as refused:
        read_value(ENTRIES[name], given)
    (problem,) = refused.value.problems
    assert problem.field == name
    assert wanted in str(problem)
