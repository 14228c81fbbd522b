"""What a library says of a table that it cannot read or write, as a refusal in words.

Polars tells what is broken by errors of its own, and some of it by a panic, which is no Exception.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from polars.exceptions import PanicException, PolarsError

from seido.refusal import Refused, refused, shown

FAILURES = (PolarsError, PanicException, OSError, UnicodeError, ArithmeticError)
"""What is raised where a table is broken or gone, or holds what a library cannot take."""


def unread(error: BaseException, column: str = "") -> Refused:
    """Return the refusal of a file that cannot be read to its end.

    Args:
        error: as the library told it.
        column: the one that is broken, where it is known.
    """
    reason = reason_of(error)
    return refused(
        f"壊れていて、終わりまで読めません（{reason}）。ファイルを作り直してください",
        f"it is broken and cannot be read to its end ({reason}); make the file anew",
        column,
    )


@contextmanager
def told_as_unread(column: str = "", place: object = "") -> Iterator[None]:
    """Tell in words where the values of a batch cannot be taken; a refusal gets its place.

    Raises:
        Refused: for either.
    """
    try:
        yield
    except Refused as refusal:
        raise refusal.at(place) from refusal
    except (PolarsError, PanicException) as error:
        raise unread(error, column).at(place) from error


def unwritten(error: BaseException, column: str = "") -> OSError | Refused:
    """Return what keeps a table from being written: the system's own error, or a refusal.

    Args:
        error: as the library told it.
        column: the one that cannot be written, where it is known.
    """
    if number := re.search(r"\(os error (\d+)\)", str(error)):
        return OSError(int(number[1]), os.strerror(int(number[1])))
    if isinstance(error, OSError):
        return error
    reason = reason_of(error)
    return refused(
        f"書けない値があります（{reason}）", f"it holds what cannot be written ({reason})", column
    )


def reason_of(error: BaseException) -> str:
    """Return what a library says, on one short line."""
    return shown(str(error).partition("\n")[0]) or type(error).__name__
