import copy
import pickle

import pytest

from seido.refusal import MOST_LISTED, Problem, Refused, refuse, refused, shown, unreadable
from seido.rules.words import Words

BAD = Problem("だめです", "it does not do")


def test_a_problem_is_words_with_a_field_and_a_place() -> None:
    assert isinstance(BAD, Words)
    assert (BAD.field, BAD.place, BAD.where) == ("", "", "")
    assert BAD.in_language("ja") == "だめです"
    assert BAD.in_language("en") == "it does not do"


@pytest.mark.parametrize(
    ("field", "place", "where"),
    [
        ("--monthly", "", "--monthly"),
        ("", "a.csv line 3", "a.csv line 3"),
        ("純資産額", "決算.xlsx 決算書!B12", "決算.xlsx 決算書!B12 純資産額"),
        ("純資産額", "a.toml 決算.純資産額", "a.toml 決算.純資産額"),
    ],
)
def test_where_it_is_names_the_place_and_the_field_once(field: str, place: str, where: str) -> None:
    problem = BAD.at(place, field)
    assert problem.where == where
    assert problem.told("ja") == f"{where}：だめです"
    assert problem.told("en") == f"{where}: it does not do"
    assert str(problem) == f"{where}: だめです / it does not do"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("会社\ud800", "会社\\ud800"),
        ("一\n 二\t三", "一 二 三"),
        ("長" * 41, "長" * 40 + "…"),
    ],
)
def test_whatever_was_given_is_shown_on_one_line_and_in_letters(given: object, said: str) -> None:
    assert shown(given) == said
    assert shown(given).encode()


def test_what_python_writes_out_no_more_is_shown_all_the_same() -> None:
    assert shown(16**3_600 - 1) == "0x" + "f" * 38 + "…"
    assert shown([10**5_000]) == "…"
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    assert shown(deep) == "…"


def test_without_a_place_the_sentence_stands_alone() -> None:
    assert BAD.told("ja") == "だめです"
    assert str(BAD) == "だめです / it does not do"


def test_a_place_lies_within_the_next_and_a_field_yields_to_the_next() -> None:
    inner = Problem("だめです", "no", "monthly", "line 3")
    outer = inner.at("a.toml", "--monthly")
    assert (outer.place, outer.field) == ("a.toml line 3", "--monthly")
    assert inner.at() == inner


def test_every_problem_is_carried_and_told_in_both_languages() -> None:
    refusal = Refused(BAD, Problem("空です", "it is empty", "売上高", "a.csv B1"))
    assert len(refusal.problems) == 2
    assert str(refusal) == "だめです / it does not do\na.csv B1 売上高: 空です / it is empty"
    assert refusal.in_language("ja") == "だめです / 空です"
    assert refusal.in_language("en") == "it does not do / it is empty"
    assert isinstance(refusal, ValueError)


def test_a_refusal_is_placed_as_a_whole() -> None:
    placed = Refused(BAD, refused("空です", "empty", place="line 1").problems[0]).at("a.csv", "x")
    assert [each.where for each in placed.problems] == ["a.csv x", "a.csv line 1 x"]


def test_a_refusal_goes_from_process_to_process() -> None:
    refusal = refused("だめです", "no", "field", "place")
    for again in (pickle.loads(pickle.dumps(refusal)), copy.copy(refusal)):  # noqa: S301 - our own
        assert again.problems == refusal.problems
        assert str(again) == str(refusal)


def test_a_flood_of_problems_is_counted() -> None:
    flood = Refused(*[BAD] * (MOST_LISTED + 3)).at("a.csv")
    assert len(flood.problems) == MOST_LISTED + 3
    assert len(flood.listed) == MOST_LISTED + 1
    assert flood.listed[-1] == Problem("ほかに3件あります", "and 3 more")
    assert str(flood).endswith("\nほかに3件あります / and 3 more")
    assert len(Refused(*[BAD] * MOST_LISTED).listed) == MOST_LISTED


def test_checks_refuse_with_every_problem_at_once() -> None:
    with pytest.raises(Refused) as refusal:
        refuse([BAD, None, BAD.at(field="x")])
    assert refusal.value.problems == (BAD, BAD.at(field="x"))
    refuse([None, None])


def test_what_was_given_is_shown_short_and_on_one_line() -> None:
    assert shown("売上\n高\t1") == "売上 高 1"
    assert shown("あ" * 1000) == "あ" * 40 + "…"
    assert shown("あ" * 40) == "あ" * 40


def test_a_value_that_cannot_be_read_is_named_with_what_would_be_right() -> None:
    (problem,) = unreadable("x\ny", ("数で書いてください", "write a number")).problems
    assert problem.ja == "「x y」は読めません。数で書いてください"
    assert problem.en == "'x y' cannot be read; write a number"


def test_nothing_is_joined_before_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_: object) -> str:
        raise AssertionError("joined")

    monkeypatch.setattr(Problem, "__str__", never)
    refusal = refused("だめです", "no")
    with pytest.raises(AssertionError, match="joined"):
        str(refusal)
