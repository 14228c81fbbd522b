import errno

import pytest

from seido.refusal import Refused, refused

pl = pytest.importorskip("polars")
from polars.exceptions import ComputeError, PanicException  # noqa: E402 - polars is an extra

from seido.tables.guard import told_as_unread, unread, unwritten  # noqa: E402


@pytest.mark.parametrize("error", [ComputeError("zstd\nerror"), PanicException("range"), OSError()])
def test_what_cannot_be_read_is_told_on_one_line_with_its_column(error):
    (problem,) = unread(error, "資本金").problems
    assert problem.field == "資本金"
    assert "終わりまで読めません" in problem.ja
    assert "\n" not in problem.ja + problem.en


@pytest.mark.parametrize(
    "error", [ComputeError("No space left on device (os error 28)"), OSError("x (os error 28)")]
)
def test_what_the_system_refuses_stays_the_systems_own_error(error):
    told = unwritten(error)
    assert isinstance(told, OSError)
    assert told.errno == errno.ENOSPC


def test_what_cannot_be_written_is_told_with_its_column():
    told = unwritten(OverflowError("too large"), "日数")
    assert isinstance(told, Refused)
    assert told.problems[0].field == "日数"


@pytest.mark.parametrize(
    "error", [ComputeError("odd"), PanicException("odd"), refused("odd", "odd")]
)
def test_a_batch_that_cannot_be_taken_is_refused_at_its_place(error):
    with pytest.raises(Refused, match=r"a\.parquet.*odd"), told_as_unread(place="a.parquet"):
        raise error


def test_an_error_of_our_own_stays_one():
    with pytest.raises(ZeroDivisionError), told_as_unread():
        raise ZeroDivisionError
