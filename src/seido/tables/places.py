"""Places where files are written: nothing of a user's is overwritten, nothing lies half-written.

One rule holds for every option that names a file to be written. A file that is also read, or that
another option of the same run writes, is refused, by whatever name or link it goes. A result takes
the place of an earlier one. What a person edits afterwards, such as a mapping or saved answers,
takes no place that is taken.

What is written is written beside its place, readable by its owner alone since it tells of clients,
and moved there when it is whole: whatever interrupts the writing leaves the place as it was.
"""

import os
import secrets
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

from seido.refusal import Problem, refused
from seido.tables.workplaces import held, sweep

Places: TypeAlias = Mapping[str, object]
"""Files by the option that names them; what is no path, such as None, is no file."""


def overwritten(reads: Places, writes: Places) -> Iterator[Problem]:
    """Yield a problem for each file that a run would read and write, or write twice."""
    read, write = _paths(reads), _paths(writes)
    pairs = [(each, other) for each in read for other in write]
    for each, other in (*pairs, *combinations(write, 2)):
        if _one_file({**read, **write}[each], write[other]):
            yield Problem(
                f"{each} のファイルを上書きすることになります。それぞれ別の名前にしてください",
                f"it would overwrite the file of {each}; give them a name each",
                other,
                str(write[other]),
            )


def refuse_taken(path: Path) -> None:
    """Refuse a place for what a person edits: where something lies, or no file can be.

    Raises:
        Refused: for either.
    """
    refuse_no_place(path)
    if os.path.lexists(path):
        raise refused(
            "すでにあります。人が直すファイルなので上書きしません。別の名前にしてください",
            "it is there already, and what people edit is not overwritten; give another name",
            place=path,
        )


def refuse_no_place(path: Path) -> None:
    """Refuse a place where no file can be.

    Raises:
        Refused: where there is no folder, or it or the file is protected, or no file is there.
    """
    try:
        target = _target(path)
        able = target.parent.is_dir() and os.access(target.parent, os.W_OK | os.X_OK)
        with suppress(FileNotFoundError):
            able = able and stat.S_ISREG(target.lstat().st_mode) and os.access(target, os.W_OK)
    except (OSError, ValueError):  # a name that is too long, or none at all
        able = False
    if not able:
        raise refused("そこには書けません", "no file can be written there", place=path)


def refuse_odd_name(path: Path) -> None:
    """Refuse a name that is no text, for what hands names on to a library that takes texts alone.

    Raises:
        Refused: where a byte of it is none of UTF-8.
    """
    try:
        str(path).encode()
    except UnicodeEncodeError:
        raise refused(
            "名前が文字（UTF-8）でないファイルは、この種類では扱えません。名前を変えてください",
            "a file of this kind wants a name of letters (UTF-8); rename it",
            place=path,
        ) from None


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Yield an empty file beside a place; it is moved there when the block ends well, else gone.

    What a killed run has left beside it is swept away first.

    Where the place is a link, what it leads to is written.

    Raises:
        Refused: where no file can be there.
        OSError: where it cannot be written, under the name that was given.
    """
    refuse_no_place(path)
    target = _target(path)
    partial = target.with_name(f".{target.stem}.{secrets.token_hex(4)}.part{path.suffix}")
    sweep(target.parent)
    try:
        with held(partial):
            yield partial
            partial.replace(target)
    except OSError as error:
        if error.filename in (partial, str(partial)):
            error.filename = str(path)
        raise
    finally:
        partial.unlink(missing_ok=True)


def write_whole(path: Path, text: str) -> None:
    r"""Write a text as UTF-8; of a name that is not UTF-8, its bytes as ``\udcff``.

    Raises:
        Refused: where no file can be there.
        OSError: where it cannot be written.
    """
    with whole(path) as partial:
        partial.write_text(text, "utf-8", "backslashreplace")


def _paths(places: Places) -> dict[str, Path]:
    return {option: each for option, each in places.items() if isinstance(each, Path)}


def _target(path: Path) -> Path:
    """Return what a place leads to where it is a link, else the place itself."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _one_file(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, or the first is a folder that holds the other."""
    try:
        if one.is_dir():
            return any(each.is_file() and each.samefile(other) for each in one.iterdir())
        return one.samefile(other)
    except (OSError, ValueError):
        # Names of files that are yet to be made may differ in what a disk does not tell apart.
        there = map(os.path.lexists, (os.path.realpath(one), os.path.realpath(other)))
        return not any(there) and _folded(one) == _folded(other)


def _folded(path: Path) -> str:
    return os.path.realpath(path).casefold()
