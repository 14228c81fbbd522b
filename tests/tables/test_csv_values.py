from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.tables.csv_values import (  # noqa: E402 - polars is an extra
    headings_for_csv,
    refuse_unfit_for_csv,
    rows_for_csv,
)

UNSEEN = [
    "\n",
    "\r\n",
    "\t",
    " ",
    "\u3000",
    "\u00a0",
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\x00",
]
"""What stands before a formula without being seen: OWASP names the first ones."""


def row(text):
    return rows_for_csv(pl.DataFrame({"a": [text]}))["a"][0]


@given(
    before=st.lists(st.sampled_from(UNSEEN), max_size=3).map("".join),
    sign=st.sampled_from("=+-@＝＋－＠"),
    rest=st.text(st.characters(codec="utf-8"), max_size=5),
)
def test_a_formula_is_marked_whatever_unseen_stands_before_it(before, sign, rest):
    text = f"{before}{sign}x{rest}"
    assert row(text) == f"'{text}"


@pytest.mark.parametrize("text", ["\n=1", "\n", "\ta", "\ra", "\nplain"])
def test_what_begins_with_the_end_of_a_cell_or_line_is_marked(text):
    assert row(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", " ", "a=1", " a", "\u200ba", "-5", " -5", "+81-3-1234-5678", "－５", "△5", None]
)
def test_what_computes_nothing_stays_as_it_is(text):
    assert row(text) == text


def test_options_are_marked_as_texts_are():
    table = pl.DataFrame(
        {
            "a": pl.Series(["=1", "x", None], dtype=pl.Categorical),
            "b": pl.Series(["=1", "x", None], dtype=pl.Enum(["=1", "x"])),
            "c": pl.Series(["y", "x", None], dtype=pl.Enum(["y", "x"])),
        }
    )
    assert rows_for_csv(table).rows() == [("'=1", "'=1", "y"), ("x", "x", "x"), (None, None, None)]


def test_headings_are_marked_and_may_become_alike():
    assert headings_for_csv({"=a": pl.String(), "'=a": pl.String()}).rows() == [("'=a", "'=a")]


def test_days_beyond_the_calendar_are_texts():
    days = pl.Series("d", [2**31 - 1, 0, None], dtype=pl.Int32).cast(pl.Date)
    assert rows_for_csv(days.to_frame())["d"].to_list() == ["5881580-07-11", "1970-01-01", None]


@pytest.mark.parametrize(
    "kind", [pl.List(pl.Int64), pl.Struct({"a": pl.Int64}), pl.Binary(), pl.Duration("ms")]
)
def test_columns_that_no_text_spells_are_refused_by_name(kind):
    with pytest.raises(Refused, match="CSVには書けない列があります（b）"):
        refuse_unfit_for_csv(Path("a.csv"), {"a": pl.Int64(), "b": kind})


def test_all_other_columns_fit():
    kinds = [pl.Int128(), pl.Decimal(38, 2), pl.Boolean(), pl.Time(), pl.Null(), pl.Datetime("ns")]
    refuse_unfit_for_csv(Path("a.csv"), {f"{n}": kind for n, kind in enumerate(kinds)})
