import pytest

from seido.facts.business.profile import municipality, prefecture
from seido.refusal import Refused
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, UNKNOWN, YES
from seido.schemes.prefectural.place import MUNICIPALITIES, place_of
from seido.windows.places import all_places


def truth(code, **facts):
    return decide(place_of(code).based_there, Known(facts)).truth


def test_codes_are_those_of_the_directory_of_places():
    for code, name in MUNICIPALITIES.items():
        assert all_places()[code].name == municipality.choices[name].ja
    for number, words in enumerate(prefecture.choices.values(), 1):
        assert all_places()[f"{number:02}"].name == words.ja
    assert {*MUNICIPALITIES.values(), "other"} == set(municipality.choices)


def test_a_business_lies_in_its_prefecture_or_that_is_not_known():
    assert truth("33", prefecture="okayama") is YES
    assert truth("33", prefecture="hiroshima") is NO
    assert truth("33") is UNKNOWN


def test_a_municipality_is_asked_for_only_in_its_prefecture():
    assert truth("33100", prefecture="okayama", municipality="okayama_city") is YES
    assert truth("33100", prefecture="okayama", municipality="other") is NO
    assert truth("33100", prefecture="hiroshima") is NO
    known = Known({"prefecture": "okayama"})
    assert decide(place_of("33100").based_there, known).missing == {"municipality"}


def test_a_place_has_its_name_and_its_window():
    assert (place_of("27").words.ja, place_of("27").window) == ("大阪府", "prefecture")
    assert (place_of("08223").words.en, place_of("08223").window) == ("Itako", "municipality")


@pytest.mark.parametrize("code", ["", "0", "00", "48", "3", "330", "33202", "33100X", "岡山"])
def test_another_code_is_refused_with_the_field(code):
    with pytest.raises(Refused) as refused:
        place_of(code)
    (problem,) = refused.value.problems
    assert problem.field == "whose"
    assert "33100" in problem.ja
    assert "33100" in problem.en
