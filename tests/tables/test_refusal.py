from seido.rules.words import Words
from seido.tables.refusal import BadPortfolio, refused


def test_every_problem_is_carried_and_told_in_both_languages():
    problems = Words("一つ目", "first"), Words("二つ目", "second")
    refusal = BadPortfolio(*problems)
    assert refusal.problems == problems
    assert str(refusal) == "一つ目 / first\n二つ目 / second"


def test_the_place_stands_before_what_is_wrong():
    assert refused("a.csv", "空です", "it is empty").problems == (
        Words("a.csv：空です", "a.csv: it is empty"),
    )
