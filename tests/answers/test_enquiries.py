import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.businesses import FACTS, known

from seido.answers.enquiries import enquiry_json, read_enquiry
from seido.enquiry import Enquiry
from seido.refusal import Refused
from seido.rules.months import FIRST_DAY, LAST_DAY
from seido.schemes.judgements import judgements_by_scheme

CLAUSES: list[tuple[str | None, str]] = [
    (scheme, name) for scheme, names in judgements_by_scheme().items() for name in sorted(names)
]
ANYWHERE: list[tuple[str | None, str]] = [(None, name) for _, name in CLAUSES]


@st.composite
def enquiries(draw: st.DrawFn) -> Enquiry:
    facts = draw(known())
    names = st.sampled_from(sorted(facts)) if facts else st.nothing()
    return Enquiry(
        draw(st.dates(FIRST_DAY, LAST_DAY)),
        facts,
        draw(st.dictionaries(names, st.text(max_size=20))),
        draw(st.dictionaries(st.sampled_from(CLAUSES + ANYWHERE), st.booleans(), max_size=4)),
        tuple(draw(st.lists(st.sampled_from([each.name for each in FACTS]), unique=True))),
    )


@given(enquiries())
def test_an_enquiry_reads_back(enquiry: Enquiry) -> None:
    assert read_enquiry(json.loads(json.dumps(enquiry_json(enquiry)))) == enquiry


def test_the_form_of_an_enquiry() -> None:
    enquiry = (
        Enquiry(date(2026, 10, 1), {"form": "company"}, {"form": "決算.xlsx 決算書!B12"})
        .put("employees")
        .answered("employees", None)
        .put("capital")
        .judged("crisis-response-loan", "will_recover", favourably=True)
    )
    assert enquiry_json(enquiry) == {
        "version": 1,
        "as_of": "2026-10-01",
        "facts": {"employees": None, "form": "company"},
        "judgements": [{"scheme": "crisis-response-loan", "id": "will_recover", "answer": True}],
        "origins": {"form": "決算.xlsx 決算書!B12"},
        "asked": ["employees", "capital"],
    }


def test_a_judgement_answered_among_the_facts_holds_for_every_scheme() -> None:
    data = enquiry_json(Enquiry(date(2026, 10, 1), {"form": "company", "will_recover": True}))
    assert data["facts"] == {"form": "company"}
    assert read_enquiry(data).judgements == {(None, "will_recover"): True}


GOOD = {"version": 1, "as_of": "2026-10-01", "facts": {"form": "company"}}


def fields_refused(data: object) -> set[str]:
    with pytest.raises(Refused) as refused:
        read_enquiry(data)
    assert all(each.ja and each.en for each in refused.value.problems)
    return {each.field for each in refused.value.problems}


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"version": 2}, "version"),
        ({"as_of": None}, "as_of"),
        ({"as_of": "soon"}, "as_of"),
        ({"as_of": 20261001}, "as_of"),
        ({"facts": ["form"]}, "facts"),
        ({"facts": {"no_such_fact": 1}}, "no_such_fact"),
        ({"facts": {"form": "castle"}}, "form"),
        ({"origins": {"capital": "a.csv"}}, "origins.capital"),
        ({"origins": {"form": 5}}, "origins.form"),
        ({"origins": []}, "origins"),
        ({"judgements": {}}, "judgements"),
        ({"judgements": [5]}, "judgements[0]"),
        ({"judgements": [{"scheme": None, "id": [], "answer": True}]}, "judgements[0]"),
        ({"judgements": [{"scheme": [], "id": "will_recover", "answer": True}]}, "judgements[0]"),
        (
            {"judgements": [{"scheme": "general-guarantee", "id": "will_recover", "answer": True}]},
            "judgements[0]",
        ),
        (
            {"judgements": [{"scheme": None, "id": "will_recover", "answer": "yes"}]},
            "judgements[0]",
        ),
        ({"asked": "form"}, "asked"),
        ({"asked": ["form", "form"]}, "asked[1]"),
        ({"asked": [["form"]]}, "asked[0]"),
        ({"ask": []}, "ask"),
    ],
)
def test_an_enquiry_is_refused_by_its_field(changed: dict[str, Any], field: str) -> None:
    assert fields_refused({**GOOD, **changed}) == {field}


def test_every_problem_is_told_at_once() -> None:
    wrong = {"as_of": 5, "facts": {"form": 1, "capital": "x"}, "asked": [1], "origins": {"a": "b"}}
    fields = {"as_of", "form", "capital", "asked[0]", "origins.a"}
    assert fields_refused({**GOOD, **wrong}) == fields


@pytest.mark.parametrize("data", [None, [], "x", 5])
def test_what_is_no_object_is_refused(data: object) -> None:
    assert fields_refused(data) == {""}
