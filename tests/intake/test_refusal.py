from seido.intake.refusal import MOST_PROBLEMS, BadInput, BadValue, Problem, shown
from seido.rules.words import Words


def test_a_refusal_speaks_both_languages() -> None:
    error = BadValue("読めません", "it cannot be read")
    assert str(error) == "読めません / it cannot be read"
    assert error.words == Words("読めません", "it cannot be read")


def test_all_problems_are_carried_and_said() -> None:
    problems = [Problem(f"a.csv B{row}", "売上高", "x", Words("だめ", "no")) for row in (1, 2)]
    error = BadInput(iter(problems))
    assert error.problems == tuple(problems)
    assert str(error) == "a.csv B1: だめ / no\na.csv B2: だめ / no"


def test_a_flood_of_problems_is_counted() -> None:
    problems = [Problem("a", "", "", Words("だめ", "no"))] * (MOST_PROBLEMS + 3)
    assert len(BadInput(problems).problems) == MOST_PROBLEMS + 1
    assert BadInput(problems).problems[-1].wanted.ja == "ほかに3件あります"


def test_what_was_given_is_shown_short_and_on_one_line() -> None:
    assert shown("売上\n高\t1") == "売上 高 1"
    assert shown("あ" * 1000) == "あ" * 40 + "…"
