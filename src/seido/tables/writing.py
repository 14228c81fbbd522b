"""Results into files, batch by batch: whole or not at all.

``places`` says what becomes of the place meanwhile, and of what was there.

Texts that were brought go on as they are into Parquet and into Excel, where a cell is typed; what
becomes of them in a CSV file, ``csv_values`` says.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from itertools import chain
from pathlib import Path
from queue import Full, Queue
from threading import Thread
from types import MappingProxyType
from typing import BinaryIO, TypeAlias, TypeGuard

import polars as pl
from polars.io.plugins import register_io_source
from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxFileError

from seido.refusal import Refused, refused
from seido.tables.csv_values import headings_for_csv, refuse_unfit_for_csv, rows_for_csv
from seido.tables.guard import FAILURES, unwritten
from seido.tables.places import refuse_no_place, refuse_odd_name, whole
from seido.tables.spelling import beyond_calendar, in_calendar, is_dated
from seido.tables.workplaces import passing_folder

Schema: TypeAlias = Mapping[str, pl.DataType]
Write: TypeAlias = Callable[[pl.DataFrame], None]
"""Writes a batch."""


@dataclass(frozen=True, slots=True)
class Legend:
    """What the columns of a result mean, for a sheet of its own: rows of texts below a title."""

    title: str
    rows: Sequence[Sequence[str]] = ()


NO_LEGEND = Legend("")


@contextmanager
def written(path: Path, schema: Schema, legend: Legend = NO_LEGEND) -> Iterator[Write]:
    """Open a file for a table of some columns; it is there when the block ends well, else not.

    Raises:
        Refused: where the ending of its name is none of ``WRITERS``, or no file can be there.
    """
    refuse_unwritable(path)
    if path.suffix.lower() == ".csv":
        refuse_unfit_for_csv(path, schema)
    writer = WRITERS[path.suffix.lower()]
    with whole(path) as beside, writer(beside, schema, legend) as write:
        yield partial(_write_told, path, write)


def _write_told(path: Path, write: Write, batch: pl.DataFrame) -> None:
    """Write a batch; what keeps it from being written is told in words."""
    try:
        write(batch)
    except Refused as refusal:
        raise refusal.at(path) from refusal
    except FAILURES as error:
        told = unwritten(error)
        raise (told.at(path) if isinstance(told, Refused) else told) from error


def write_batches(
    path: Path, schema: Schema, batches: Iterable[pl.DataFrame], advanced: Callable[[int], None]
) -> None:
    """Write batches into a file; whoever asks is told how many rows more are done.

    Raises:
        Refused: as ``written``.
    """
    with written(path, schema) as write:
        for batch in batches:
            write(batch)
            advanced(batch.height)


def refuse_unwritable(path: Path) -> None:
    """Refuse a place where no result can be written.

    Raises:
        Refused: where the ending of its name is none of ``WRITERS``, or no file can be there.
    """
    if path.suffix.lower() not in WRITERS:
        kinds = " ".join(WRITERS)
        raise refused(
            f"書ける種類は {kinds} です", f"files that can be written: {kinds}", place=path
        )
    refuse_no_place(path)
    if path.suffix.lower() == ".parquet":
        refuse_odd_name(path)


@contextmanager
def _csv(path: Path, schema: Schema, _: Legend) -> Iterator[Write]:
    """Write UTF-8 with its mark, by which spreadsheets know it."""
    with path.open("wb") as file:
        headings_for_csv(schema).write_csv(file, include_bom=True, include_header=False)

        def write(batch: pl.DataFrame) -> None:
            rows_for_csv(batch).write_csv(file, include_header=False)

        yield write


@contextmanager
def _parquet(path: Path, schema: Schema, _: Legend) -> Iterator[Write]:
    """Write row groups as batches come, from a thread of its own that waits for the next."""
    waiting: Queue[pl.DataFrame | None] = Queue(maxsize=1)
    failed: list[BaseException] = []

    def batches(*_: object) -> Iterator[pl.DataFrame]:
        while (batch := waiting.get()) is not None:
            yield batch

    def sink() -> None:
        try:
            table = register_io_source(batches, schema=dict(schema))
            # Level 1 is as small as higher ones here, and costs no more time than lz4.
            table.sink_parquet(path, compression="zstd", compression_level=1, statistics=False)
        except FAILURES as error:
            failed.append(unwritten(error))
        except BaseException as error:  # noqa: BLE001 - raised again by whoever writes
            failed.append(error)

    def write(batch: pl.DataFrame) -> None:
        while not failed:
            with suppress(Full):
                waiting.put(batch, timeout=_MOMENT)
                return
        raise failed[0]

    thread = Thread(target=sink, daemon=True)
    thread.start()
    try:
        yield write
    finally:
        # Whether or not an end was taken before a failure: what has ended takes no other.
        while thread.is_alive():
            with suppress(Full):
                waiting.put(None, timeout=_MOMENT)
    if failed:
        raise failed[0]


_MOMENT = 0.05
"""Seconds between looks whether the writing thread has ended."""


@contextmanager
def _excel(path: Path, schema: Schema, legend: Legend) -> Iterator[Write]:
    """Write sheets of as many rows as Excel has, row by row without holding them."""
    with passing_folder() as folder, path.open("wb") as opened:
        file = _GivenUp(opened)
        options = {"constant_memory": True, "tmpdir": str(folder), "strings_to_formulas": False}
        book = Workbook(file, options)
        sheets = _Sheets(book, list(schema))
        try:
            yield sheets.write
            sheets.explain(legend)
            book.close()
        except XlsxFileError as error:
            raise unwritten(error.__context__ or error) from error
        finally:
            file.given_up = True
            book.fileclosed = True  # or what was given up would be written at the very end
            for sheet in book.worksheets():
                with suppress(OSError):
                    sheet.row_data_fh.close()


class _GivenUp:
    """A file that takes everything in silence once it is given up, as what packs it never does."""

    given_up = False

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.place = 0

    def write(self, data: bytes) -> int:
        """Write bytes."""
        if not self.given_up:
            self.file.write(data)
        self.place += len(data)
        return len(data)

    def seek(self, place: int) -> int:
        """Go to a place."""
        self.place = place
        return place if self.given_up else self.file.seek(place)

    def tell(self) -> int:
        """Return the place."""
        return self.place

    def flush(self) -> None:
        """See that what is written lies on the disk."""
        if not self.given_up:
            self.file.flush()


class _Sheets:
    """The sheets of a workbook, a new one when one is full."""

    def __init__(self, book: Workbook, headings: Sequence[str]) -> None:
        self.book = book
        self.headings = headings
        self.bold = book.add_format({"bold": True})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self.count = 0
        self._open()

    def _open(self) -> None:
        self.count += 1
        self.row = 1
        self.sheet = self.book.add_worksheet(f"結果{self.count if self.count > 1 else ''}")
        self.sheet.freeze_panes(1, 1)
        for column, heading in enumerate(self.headings):
            self.sheet.write_string(0, column, heading, self.bold)

    def write(self, batch: pl.DataFrame) -> None:
        """Write the rows of a batch."""
        for values in chain.from_iterable(map(_cells, batch.iter_slices(_HELD))):
            if self.row == MOST_ROWS:
                self._open()
            for column, value in enumerate(values):
                self._write(column, value)
            self.row += 1

    def _write(self, column: int, value: object) -> None:
        if isinstance(value, bool):
            self.sheet.write_boolean(self.row, column, value)
        elif isinstance(value, int | float | Decimal) and -_EXACT < value < _EXACT:
            self.sheet.write_number(self.row, column, value)
        elif _is_day(value) and value.year > _FIRST_YEAR:
            self.sheet.write_datetime(self.row, column, value, self.day)
        elif value is not None:
            self.sheet.write_string(self.row, column, str(value)[:_LONGEST])

    def explain(self, legend: Legend) -> None:
        """Write what the columns mean onto a sheet of its own."""
        if legend.rows:
            sheet = self.book.add_worksheet(legend.title)
            for number, row in enumerate(legend.rows):
                for column, text in enumerate(row):
                    sheet.write_string(number, column, text)


def _cells(batch: pl.DataFrame) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a batch as Python has them; days beyond its calendar as texts."""
    return zip(*map(_cells_of, batch), strict=True)


def _cells_of(column: pl.Series) -> list[object]:
    kind, name = column.dtype, column.name
    try:
        if not is_dated(kind):
            return column.to_list()
        days = column.to_frame().select(in_calendar(pl.col(name), kind)).to_series()
        texts = column.to_frame().select(beyond_calendar(pl.col(name), kind)).to_series()
        return [text if day is None else day for day, text in zip(days, texts, strict=True)]
    except FAILURES as error:
        raise unwritten(error, name) from error


def _is_day(value: object) -> TypeGuard[date]:
    return isinstance(value, date) and not isinstance(value, datetime)


_HELD = 1_000
"""Rows that are held as Python values at a time."""
MOST_ROWS = 1_048_576
"""Rows of an Excel sheet, that of the headings included."""
_FIRST_YEAR = 1900
"""Excel counts days from this year on; earlier ones are written as texts."""
_EXACT = 10**15
"""Excel holds fifteen digits; longer numbers are written as texts."""
_LONGEST = 32_767
"""Characters that a cell of Excel holds."""

WRITERS: Mapping[str, Callable[[Path, Schema, Legend], AbstractContextManager[Write]]] = (
    MappingProxyType({".parquet": _parquet, ".csv": _csv, ".xlsx": _excel})
)
"""The endings of files that can be written."""
