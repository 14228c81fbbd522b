import pytest

from seido.refusal import Refused

pl = pytest.importorskip("polars")
pytest.importorskip("sqlglot")
from seido.portfolio.engines.plan import USUAL, Answer  # noqa: E402 - extras
from seido.portfolio.engines.sql_answers import counted, decoded, wanted  # noqa: E402


def test_distances_are_refused_and_all_else_is_asked_for():
    assert wanted(USUAL) == ["judgements", "limit_yen", "missing"]
    with pytest.raises(Refused, match="engine polars"):
        wanted({Answer.FAILURE})


def test_bits_become_the_names_they_stand_for():
    table = pl.DataFrame(
        {"s.decision": [2, 0, 2], "s.missing#0": [0b11, None, 0b10]},
        schema={"s.decision": pl.Int64, "s.missing#0": pl.Int64},
    )
    found = decoded(table, ["s"], {Answer.MISSING}, {"s.missing": ["capital", "sales"]})
    assert found.table["s.decision"].to_list() == ["undetermined", "eligible", "undetermined"]
    assert found.table["s.missing"].to_list() == ["capital sales", None, "sales"]
    assert (found.missing, found.settling) == ({"capital": 1, "sales": 2}, {"sales": 1})


def test_texts_are_counted_by_name():
    table = pl.DataFrame({"s.missing": ["capital sales", None, "sales"]})
    found = counted(table, ["s.missing"])
    assert (found.missing, found.settling) == ({"capital": 1, "sales": 2}, {"sales": 1})
