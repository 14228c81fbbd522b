from seido.facts.business.profile import form, industry, prefecture
from seido.facts.vocabulary import ENTRIES
from seido.portfolio.made_up.shares import (
    CHANCES,
    CHOICES,
    FORMS,
    INDUSTRIES,
    MONTHS,
    PLACES,
    SIZES,
)
from seido.rules.expr import Unit


def test_the_shares_are_of_the_vocabulary():
    assert FORMS.keys() == set(form.options)
    assert INDUSTRIES.keys() == set(industry.options)
    assert PLACES.keys() < set(prefecture.options)
    assert MONTHS.keys() < ENTRIES.keys()


def test_chances_are_of_answers_by_yes_or_no():
    assert len(CHANCES) > 50
    assert {ENTRIES[name].unit for name in CHANCES} == {Unit.TRUTH}
    assert all(0 <= each <= 1_000 for said in CHANCES.values() for each in said[1:])


def test_the_usual_answer_is_an_option():
    for name, choice in CHOICES.items():
        assert choice.usual in ENTRIES[name].options, name


def test_sizes_follow_one_another():
    assert SIZES[-1][0] == 1_000
    assert [low for _, low, _ in SIZES[1:]] == [high + 1 for _, _, high in SIZES[:-1]]
