"""What lies beside results while they are made: held while it is, and swept by whoever comes next.

What is killed sweeps nothing up. So each file and folder for a while is held by a lock as long as
its process lives; what bears one of our names and is held by none is taken away by the next run
that works in its place. Where the system has no such locks nothing is taken away.
"""

import os
import re
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows, where what is open cannot be moved either
    fcntl = None  # type: ignore[assignment]

_OURS = re.compile(r"\..*\.[0-9a-f]{8}\.part(\.\w+)?|\.seido-\w{8,16}")
"""Names that are given to nothing but what lies there for a while."""


@contextmanager
def passing_folder(beside: Path | None = None) -> Iterator[Path]:
    """Open a folder that is gone when the block ends, with all that is in it.

    Args:
        beside: the folder it is made in; None for where the system keeps what passes.
    """
    parent = beside or Path(tempfile.gettempdir())
    sweep(parent)
    place = parent / f".seido-{secrets.token_hex(8)}"
    place.mkdir(0o700)
    with held(place, is_folder=True):
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)


@contextmanager
def held(place: Path, *, is_folder: bool = False) -> Iterator[None]:
    """Hold a file, or a folder, which is made where it is not there; for its owner alone."""
    handle = None if fcntl is None else _hold(place, is_folder=is_folder)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _hold(place: Path, *, is_folder: bool) -> int:
    """Return the handle by which a place is held; what another has just swept is made again."""
    while True:
        if is_folder:
            place.mkdir(0o700, exist_ok=True)
        handle = os.open(place, os.O_RDONLY if is_folder else os.O_RDWR | os.O_CREAT, 0o600)
        with suppress(OSError):  # a disk that knows no locks, on which none sweeps either
            fcntl.flock(handle, fcntl.LOCK_EX)
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(handle), place.stat()):
                return handle
        os.close(handle)


def sweep(folder: Path) -> None:
    """Take away what lies there, or where passing folders do, and is ours and held by none."""
    for each in {folder, Path(tempfile.gettempdir())}:
        with suppress(OSError):
            for place in each.iterdir():
                if _OURS.fullmatch(place.name):
                    _sweep_away(place)


def _sweep_away(place: Path) -> None:
    """Take a file or folder away unless a process holds it, or it is not ours to take."""
    with suppress(OSError):
        kind = place.lstat().st_mode
        if fcntl is None or not (stat.S_ISDIR(kind) or stat.S_ISREG(kind)):
            return
        handle = os.open(place, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if stat.S_ISDIR(kind):
                shutil.rmtree(place)
            else:
                place.unlink()
        finally:
            os.close(handle)
