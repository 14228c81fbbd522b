import polars as pl
import pytest

from seido.tables.random_columns import NUMBER, Draws

ROWS = 20_000


def drawn(seed: int = 1, **columns: pl.Expr) -> pl.DataFrame:
    rows = pl.DataFrame({"row": range(ROWS)})
    return rows.with_columns(Draws(seed).numbers(pl.col("row"))).select(**columns)


def test_the_numbers_are_those_of_splitmix_and_never_change():
    found = pl.DataFrame({"row": [0, 1, 10**9]}).select(Draws(1).numbers(pl.col("row")))
    assert found[NUMBER].to_list() == _expected(1, [0, 1, 10**9])


def _expected(seed: int, rows: list[int]) -> list[int]:
    def mixed(value: int) -> int:
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        value = (value ^ value >> 27) * 0x94D049BB133111EB % 2**64
        return value ^ value >> 31

    step = 0x9E3779B97F4A7C15
    start = mixed((seed + 1) * step % 2**64)
    return [mixed((row * step + start) % 2**64) for row in rows]


def test_a_name_draws_the_same_and_another_name_or_seed_others():
    draws = Draws(1)
    first, again, other = (draws.below(name, 1_000) for name in ("a", "a", "b"))
    table = drawn(first=first, again=again, other=other)
    assert table["first"].equals(table["again"])
    assert (table["first"] == table["other"]).sum() < ROWS // 200
    assert (table["first"] == drawn(2, first=first)["first"]).sum() < ROWS // 200


@pytest.mark.parametrize("bound", [1, 2, 7, 1_000])
def test_all_whole_numbers_below_a_bound_are_equally_likely(bound):
    found = drawn(x=Draws(1).below("a", bound))["x"]
    assert found.min() == 0
    assert found.max() == bound - 1
    assert found.n_unique() == bound
    assert abs(found.mean() - (bound - 1) / 2) <= bound / 50


def test_two_names_are_drawn_apart():
    draws = Draws(1)
    table = drawn(a=draws.below("a", 1_000), b=draws.below("b", 1_000))
    assert abs(table.select(pl.corr("a", "b")).item()) < 0.03


def test_middling_numbers_keep_their_ends_and_seek_the_middle():
    found = drawn(x=Draws(1).middling("a", -10, 30))["x"]
    assert (found.min(), found.max()) == (-10, 30)
    assert (found.is_between(0, 20)).sum() > ROWS * 0.65


def test_a_chance_comes_up_as_often_as_is_said():
    draws = Draws(1)
    table = drawn(
        none=draws.chance("a", 0), some=draws.chance("b", 100), most=draws.chance("c", 999)
    )
    assert table["none"].sum() == 0
    assert table["some"].sum() in range(ROWS * 9 // 100, ROWS * 11 // 100)
    assert (~table["most"]).sum() in range(1, ROWS // 100)


def test_texts_are_picked_by_their_weights():
    found = drawn(x=Draws(1).pick("a", {"rare": 1, "never": 0, "usual": 9}))["x"]
    counts = dict(found.value_counts().rows())
    assert counts.keys() == {"rare", "usual"}
    assert abs(counts["rare"] - ROWS // 10) < ROWS // 100
