"""Times are told in turns, as multiples, and in tables of Markdown."""

import pytest
from benchmarks.timing import Contender, ratios, rounds, short, table


@pytest.mark.parametrize(
    ("number", "told"),
    [(1234.5, "1,234"), (12.34, "12.3"), (1.234, "1.23"), (0.01234, "0.012")],
)
def test_about_three_digits_are_shown(number: float, told: str) -> None:
    assert short(number) == told


def test_the_first_columns_stand_left() -> None:
    assert table(("a", "b", "c"), [("x", "y", "1")], left=2).splitlines() == [
        "| a | b | c |",
        "| --- | --- | ---: |",
        "| x | y | 1 |",
    ]


def test_contenders_take_turns_after_one_round_that_is_not_counted() -> None:
    turns: list[str] = []
    contenders = {name: Contender(turns.append, [name]) for name in ("first", "second")}
    taken = rounds(contenders, 2)
    assert turns == ["first", "second"] * 3
    assert [len(times) for times in taken.values()] == [2, 2]


def test_multiples_are_taken_within_a_round() -> None:
    found = ratios({"one": [1.0, 2.0, 4.0], "other": [3.0, 6.0, 12.0]}, "one")["other"]
    assert (found.low, found.median, found.high) == (3, 3, 3)
