"""Work done ahead: the next piece is made in a thread of its own while this one is used."""

from collections.abc import Iterator
from contextlib import contextmanager
from queue import Queue
from threading import Event, Thread
from typing import TypeVar

Piece = TypeVar("Piece")


@contextmanager
def ahead(pieces: Iterator[Piece]) -> Iterator[Iterator[Piece]]:
    """Open an iterator that keeps one piece ready; what is being made at the end is given up.

    An error in making a piece is raised where that piece is asked for.
    """
    ready: Queue[Piece | _End] = Queue(maxsize=1)
    given_up = Event()

    def make() -> None:
        end = _End()
        try:
            for piece in pieces:
                ready.put(piece)
                if given_up.is_set():
                    return
        except BaseException as error:  # noqa: BLE001 - raised again by whoever uses the pieces
            end = _End(error)
        ready.put(end)

    def made() -> Iterator[Piece]:
        while not isinstance(piece := ready.get(), _End):
            yield piece
        if piece.error is not None:
            raise piece.error

    thread = Thread(target=make, daemon=True)
    thread.start()
    try:
        yield made()
    finally:
        given_up.set()
        while thread.is_alive():
            while not ready.empty():
                ready.get()
            thread.join(_MOMENT)


_MOMENT = 0.02
"""Seconds between looks whether the thread has ended."""


class _End:
    """Nothing more comes, for an error or because that was all."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error
