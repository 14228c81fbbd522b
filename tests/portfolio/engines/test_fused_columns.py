from datetime import date

import pytest

pl = pytest.importorskip("polars")
np = pytest.importorskip("numpy")
pytest.importorskip("numba")
pytest.importorskip("pyarrow")
from seido.facts.vocabulary import ENTRIES  # noqa: E402
from seido.portfolio.engines.fused_columns import amounts, kernel_columns  # noqa: E402 - extras
from seido.rules.readings.rows.fused.blocks import BITS, INT32, INT64, UINT8  # noqa: E402
from seido.rules.readings.rows.fused.program import NO_AMOUNT  # noqa: E402


def test_columns_are_read_where_they_lie():
    table = pl.DataFrame(
        {
            "sales": [1, None],
            "started_on": [date(2020, 1, 1), None],
            "industry": ["retail", None],
            "antisocial_ties": [True, None],
            "capital": [1, 2],
        }
    )
    found = kernel_columns(table, table.columns, ENTRIES)
    assert [each.kind for each in found.values()] == [INT64, INT32, UINT8, BITS, INT64]
    assert [each.known != 0 for each in found.values()] == [True] * 4 + [False]
    lies = found["industry"].held
    assert lies.to_pylist() == [ENTRIES["industry"].options.index("retail"), None]


def test_what_begins_within_a_column_says_where():
    table = pl.DataFrame({"sales": range(100)}).slice(7, 3)
    column = kernel_columns(table, ["sales"], ENTRIES)["sales"]
    assert column.held.to_pylist() == [7, 8, 9]
    assert column.offset == 7


def test_no_amount_is_null():
    assert amounts(np.array([3, NO_AMOUNT, -4])).to_list() == [3, None, -4]
