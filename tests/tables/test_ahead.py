import threading
import time
from collections.abc import Iterator

import pytest

from seido.tables.ahead import ahead


def test_all_pieces_come_in_their_order():
    with ahead(iter(range(100))) as pieces:
        assert list(pieces) == list(range(100))


def test_pieces_are_made_in_a_thread_of_their_own():
    def made() -> Iterator[str]:
        yield threading.current_thread().name

    with ahead(made()) as pieces:
        assert list(pieces) != [threading.current_thread().name]


def test_an_error_is_raised_after_the_pieces_before_it():
    def made() -> Iterator[int]:
        yield 1
        raise ValueError("no second one")

    with ahead(made()) as pieces:
        assert next(pieces) == 1
        with pytest.raises(ValueError, match="no second one"):
            next(pieces)


def interrupted(pieces: Iterator[int]) -> None:
    with ahead(pieces) as made:
        next(made)
        time.sleep(0.05)
        raise KeyboardInterrupt


def test_what_is_not_used_is_given_up_and_no_more_is_made():
    asked = []

    def made() -> Iterator[int]:
        for number in range(10**9):
            asked.append(number)
            yield number

    before = threading.active_count()
    with pytest.raises(KeyboardInterrupt):
        interrupted(made())
    assert threading.active_count() == before
    assert len(asked) < 10
