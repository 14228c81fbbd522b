"""Values as a CSV file can hold them: all of them texts, which whoever opens the file may compute.

A spreadsheet computes a text that begins as a formula, whoever wrote it into the table that was
brought; so it gets an apostrophe before it, as spreadsheets mark texts.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

import polars as pl

from seido.refusal import refused
from seido.tables.spelling import beyond_calendar, day_texts, is_dated


def refuse_unfit_for_csv(path: Path, schema: Mapping[str, pl.DataType]) -> None:
    """Refuse columns that CSV cannot hold: lists, bytes, spans of time.

    Raises:
        Refused: naming them.
    """
    unfit = "、".join(name for name, kind in schema.items() if not _fits(kind))
    if unfit:
        raise refused(
            f"CSVには書けない列があります（{unfit}）。Parquetにしてください",
            f"CSV cannot hold the columns {unfit}; write Parquet",
            place=path,
        )


def _fits(kind: pl.DataType) -> bool:
    try:
        pl.Series("any", [None], kind).to_frame().write_csv(BytesIO())
    except pl.exceptions.PolarsError:
        return False
    return True


def headings_for_csv(schema: Mapping[str, pl.DataType]) -> pl.DataFrame:
    """Return headings as the row that they are written as."""
    return rows_for_csv(pl.DataFrame({f"{at}": [name] for at, name in enumerate(schema)}))


def rows_for_csv(batch: pl.DataFrame) -> pl.DataFrame:
    """Return rows as they are written."""
    texts = [name for name, kind in batch.schema.items() if _may_compute(kind)]
    return batch.with_columns(*map(_no_formula, texts), *_strange_days(batch))


def _may_compute(kind: pl.DataType) -> bool:
    if isinstance(kind, pl.Enum):
        return kind.categories.str.contains(_FORMULA).any()
    return isinstance(kind, pl.String | pl.Categorical)


def _strange_days(batch: pl.DataFrame) -> Iterator[pl.Expr]:
    """Yield as texts the columns of days of which some are beyond the calendar."""
    for name, kind in batch.schema.items():
        if is_dated(kind) and batch.select(beyond_calendar(pl.col(name), kind).count()).item():
            yield day_texts(pl.col(name), kind)


_FORMULA = r"^([\t\r\n]|[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])"
"""Spreadsheets pass over blanks, and over what is not seen, before a formula."""
_HARMLESS = r"^ *[+\-＋－][0-9０-９ .,()\-－]*$"
"""Numbers and telephone numbers, which compute nothing."""


def _no_formula(name: str) -> pl.Expr:
    """Return a column of texts, none of which a spreadsheet would compute."""
    text = pl.col(name).cast(pl.String)
    computes = text.str.contains(_FORMULA) & ~text.str.contains(_HARMLESS)
    return pl.when(computes).then("'" + text).otherwise(text).alias(name)
