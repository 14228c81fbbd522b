import pytest

pl = pytest.importorskip("polars")
from seido.portfolio.engines.names_as_text import spelled_where  # noqa: E402 - polars is an extra

TABLE = pl.DataFrame(
    {"a": [True, True, False, None], "b": [False, True, False, True], "asked": [True] * 3 + [False]}
)
WHERE = {name: pl.col(name).fill_null(value=False) for name in "ab"}


def test_the_names_that_hold_are_written_in_the_order_that_is_asked():
    found = spelled_where(WHERE, ["b", "a"], pl.col("asked")).over(TABLE)
    assert found.text.to_list() == ["a", "b a", "", None]
    assert found.counts == {"a": 2, "b": 1}
    assert found.alone == {"a": 1}


def test_nothing_is_written_where_nothing_is_asked():
    found = spelled_where(WHERE, ["a", "b"], pl.lit(value=False)).over(TABLE)
    assert found.text.to_list() == [None] * 4
    assert found.counts == {}


def test_more_names_than_bits_are_kept_apart():
    names = [f"n{number:03}" for number in range(150)]
    table = pl.DataFrame({"row": [0, 61, 62, 123, 124, 149]})
    where = {name: pl.col("row") == number for number, name in enumerate(names)}
    found = spelled_where(where, names, pl.col("row") >= 0).over(table)
    assert found.text.to_list() == ["n000", "n061", "n062", "n123", "n124", "n149"]
    assert found.alone == found.counts
