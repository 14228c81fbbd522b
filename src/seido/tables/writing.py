"""Results into files, batch by batch: whole or not at all.

``places`` says what becomes of the place meanwhile, and of what was there.

Texts that were brought go on as they are into Parquet and into Excel, where a cell is typed. In a
CSV file a spreadsheet would compute a text that begins as a formula, whoever wrote it into the
table that was brought; there it gets an apostrophe before it, as spreadsheets mark texts.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from queue import Full, Queue
from tempfile import TemporaryDirectory
from threading import Thread
from types import MappingProxyType
from typing import TypeAlias, TypeGuard

import polars as pl
from polars.io.plugins import register_io_source
from xlsxwriter import Workbook

from seido.refusal import refused
from seido.tables.places import refuse_no_place, refuse_odd_name, whole

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
        _refuse_nested(path, schema)
    writer = WRITERS[path.suffix.lower()]
    with whole(path) as partial, writer(partial, schema, legend) as write:
        yield write


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


def _refuse_nested(path: Path, schema: Schema) -> None:
    nested = "、".join(name for name, kind in schema.items() if kind.is_nested())
    if nested:
        raise refused(
            f"CSVには書けない列があります（{nested}）。Parquetにしてください",
            f"CSV cannot hold the columns {nested}; write Parquet",
            place=path,
        )


@contextmanager
def _csv(path: Path, schema: Schema, _: Legend) -> Iterator[Write]:
    """Write UTF-8 with its mark, by which spreadsheets know it."""
    texts = [name for name, kind in schema.items() if kind == pl.String]
    with path.open("wb") as file:
        headings = pl.DataFrame({"text": list(schema)}).select(_no_formula("text")).to_series()
        pl.DataFrame(schema=list(headings)).write_csv(file, include_bom=True)

        def write(batch: pl.DataFrame) -> None:
            batch.with_columns(map(_no_formula, texts)).write_csv(file, include_header=False)

        yield write


_FORMULA = r"^[=+\-@＝＋－＠\t\r]"
_HARMLESS = r"^[+\-＋－][0-9０-９ .,()\-－]*$"
"""Numbers and telephone numbers, which compute nothing."""


def _no_formula(name: str) -> pl.Expr:
    """Return a column of texts, none of which a spreadsheet would compute."""
    text = pl.col(name)
    computes = text.str.contains(_FORMULA) & ~text.str.contains(_HARMLESS)
    return pl.when(computes).then("'" + text).otherwise(text).alias(name)


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
    with TemporaryDirectory() as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False}
        book = Workbook(str(path), options)
        sheets = _Sheets(book, list(schema))
        try:
            yield sheets.write
            sheets.explain(legend)
            book.close()
        finally:
            book.fileclosed = True  # or what was given up would be written at the very end
            for sheet in book.worksheets():
                sheet.row_data_fh.close()


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
        for values in batch.iter_rows():
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


def _is_day(value: object) -> TypeGuard[date]:
    return isinstance(value, date) and not isinstance(value, datetime)


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
