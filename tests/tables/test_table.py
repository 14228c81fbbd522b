from pathlib import Path

import pytest

from seido.refusal import Refused

pl = pytest.importorskip("polars")
from seido.tables import table as source  # noqa: E402 - polars is an extra
from seido.tables.table import EXTRA, clear_headings, gathered, text_table  # noqa: E402

PLACE = Path("表.csv")


def test_blank_headings_are_numbered_and_dropped_at_the_end():
    assert clear_headings(PLACE, ["売上高", None, " 資本金 ", "", None]) == [
        "売上高",
        "#2",
        "資本金",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["a", "b", "a ", "b"], "同じ見出しが二つあります（a、b）"),
        ([], "見出しの行がありません"),
        (["", None], "見出しの行がありません"),
    ],
)
def test_headings_that_are_not_clear_are_refused(given, said):
    with pytest.raises(Refused, match=said):
        clear_headings(PLACE, given)


def test_rows_shorter_or_longer_than_the_headings_keep_their_values():
    table = text_table([["1"], ["1", "2"], ["", "2", "", "4", "5"]], ["a", "b"])
    assert table.rows() == [("1", None, None), ("1", "2", None), (None, "2", "4 5")]
    assert table.columns == ["a", "b", EXTRA]


@pytest.mark.parametrize(
    ("heights", "batches"),
    [
        ([], []),
        ([0, 0], []),
        ([1, 1], [2]),
        ([3, 3, 3], [4, 4, 1]),
        ([4, 4], [4, 4]),
        ([11], [4, 4, 3]),
        ([2, 9, 0, 1], [4, 4, 4]),
    ],
)
def test_small_and_large_tables_are_gathered_into_batches_in_order(heights, batches, monkeypatch):
    monkeypatch.setattr(source, "TEXT_ROWS", 4)
    whole = pl.DataFrame({"a": range(sum(heights))}, schema={"a": pl.Int64})
    starts = [sum(heights[:number]) for number in range(len(heights))]
    parts = [whole.slice(start, height) for start, height in zip(starts, heights, strict=True)]
    found = list(gathered(parts))
    assert [each.height for each in found] == batches
    assert [value for each in found for value in each["a"]] == whole["a"].to_list()
