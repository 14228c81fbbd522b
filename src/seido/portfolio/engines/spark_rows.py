"""A portfolio as Spark reads it: its rows numbered as they stand in the files."""

from collections.abc import Mapping
from itertools import accumulate
from pathlib import Path

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as made
from pyspark.sql.types import (
    BooleanType,
    DataType,
    DateType,
    DecimalType,
    DoubleType,
    FloatType,
    IntegralType,
    StringType,
    TimestampNTZType,
    TimestampType,
)

from seido.portfolio.engines.sql_facts import Held
from seido.refusal import refused

NUMBER = "#row"
"""The column of row numbers, from 1."""

_FILE, _PLACE = "#file", "#place"
_WITHIN = 33
"""Bits in which Spark counts the rows of a partition."""


def numbered_rows(session: SparkSession, place: Path) -> tuple[DataFrame, int]:
    """Return the rows of a portfolio, each with its number, and how many there are.

    Of a folder, the files follow one another by name.

    Args:
        session: what reads.
        place: a Parquet or CSV file in UTF-8, or a folder of Parquet files.

    Raises:
        Refused: where there is none.
    """
    if not place.exists():
        raise refused("ファイルがありません", "there is no such file", place=place)
    if place.is_dir() or place.suffix.lower() == ".parquet":
        frame = session.read.parquet(str(place))
        known = "_metadata.file_path", "_metadata.row_index"
        parts, within = (made.col(each) for each in known)
        return _numbered(frame.select("*", parts.alias(_FILE), within.alias(_PLACE)))
    if place.suffix.lower() == ".csv":
        # Quoted texts may hold line breaks, so one worker reads a file; all share its rows then.
        frame = session.read.csv(str(place), header=True, multiLine=True, escape='"')
        number = made.monotonically_increasing_id()
        rest = number.bitwiseAND((1 << _WITHIN) - 1)
        parts = made.shiftright(number, _WITHIN)
        found, rows = _numbered(frame.select("*", parts.alias(_FILE), rest.alias(_PLACE)))
        return found.repartition(session.sparkContext.defaultParallelism * 4), rows
    raise refused(
        "SparkはParquetとUTF-8のCSVを読みます", "Spark reads Parquet, and CSV in UTF-8", place=place
    )


def _numbered(frame: DataFrame) -> tuple[DataFrame, int]:
    """Return rows with their numbers: those of the files before them, and their own within one."""
    counts = sorted((row[0], row[1]) for row in frame.groupBy(_FILE).count().collect())
    starts = [0, *accumulate(count for _, count in counts)]
    before: Column = made.lit(0)
    for (file, _), start in zip(counts, starts, strict=False):
        before = made.when(made.col(_FILE) == file, start).otherwise(before)
    number = (before + made.col(_PLACE) + 1).cast("bigint").alias(NUMBER)
    kept = [made.col(_quoted(name)) for name in frame.columns if name not in (_FILE, _PLACE)]
    return frame.select(*kept, number), starts[-1]


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def held_in(frame: DataFrame) -> dict[str, Held]:
    """Return what the columns of a frame hold, but for their numbers."""
    return {each.name: _held(each.dataType) for each in frame.schema if each.name != NUMBER}


def _held(kind: DataType) -> Held:
    return next((held for kinds, held in _KINDS.items() if isinstance(kind, kinds)), Held.OTHER)


_KINDS: Mapping[tuple[type[DataType], ...], Held] = {
    (StringType,): Held.TEXT,
    (IntegralType,): Held.WHOLE,
    (DecimalType,): Held.DECIMAL,
    (FloatType, DoubleType): Held.FLOAT,
    (DateType, TimestampType, TimestampNTZType): Held.DATE,
    (BooleanType,): Held.TRUTH,
}
