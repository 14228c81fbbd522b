"""Batches of loans read into columns, by the readers of a single loan, and what cannot be read.

Plain numbers and days are read at once; any other value once for each that is different.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import polars as pl

from seido.loans.columns import LOAN_COLUMNS, Bound, Held, Kind, Use
from seido.reach import LIMIT
from seido.refusal import Refused
from seido.rules.months import FIRST_DAY
from seido.rules.words import Language, Words
from seido.tables.guard import told_as_unread
from seido.tables.spelling import as_texts, beyond_calendar, in_calendar, is_dated
from seido.tables.table import EXTRA

TYPES: Mapping[Kind, pl.DataType] = {
    Kind.WHOLE: pl.Int64(),
    Kind.DAY: pl.Date(),
    Kind.TRUTH: pl.Boolean(),
    Kind.TEXT: pl.String(),
}
"""How columns hold values."""

_MOST_REMEMBERED = 100_000
"""Different values of a column that are remembered from batch to batch."""

_SHIFTED = Words(
    "見出しより多くの値があり、ずれているおそれがあるので、この行は読みません",
    "more values than headings, so they may be shifted; the row is not read",
)


@dataclass(slots=True)
class Problems:
    """What is wrong with the loans of a batch, by what it stands in the way of.

    Attributes:
        language: in which sentences are told.
        rows: how many loans there are.
        found: sentences, null where nothing is wrong, and what they stand in the way of.
    """

    language: Language
    rows: int
    found: list[tuple[pl.Series, frozenset[Use]]] = field(default_factory=list)

    def add(self, sentences: pl.Series, uses: Iterable[Use]) -> None:
        """Note sentences."""
        if sentences.null_count() < self.rows:
            self.found.append((sentences, frozenset(uses)))

    def note(self, wrong: pl.Series, words: Words, uses: Iterable[Use]) -> None:
        """Note one sentence for the loans that are wrong."""
        if wrong.any():
            said = pl.lit(words.in_language(self.language))
            self.add(wrong.to_frame("#").select(pl.when("#").then(said)).to_series(), uses)

    def free(self, use: Use) -> pl.Series:
        """Return for which loans nothing stands in the way of a use."""
        free = pl.repeat(value=True, n=self.rows, eager=True)
        for sentences, uses in self.found:
            if use in uses:
                free &= sentences.is_null()
        return free

    def told(self, asked: Collection[Use]) -> pl.Series:
        """Return the sentences of each loan about what is asked, each once; null for none."""
        about = [sentences for sentences, uses in self.found if not uses.isdisjoint(asked)]
        if not about:
            return _nothing_said(self.rows)
        lists = pl.DataFrame([each.alias(f"{n}") for n, each in enumerate(about)])
        wrong = lists.select(pl.any_horizontal(pl.all().is_not_null())).to_series()
        listed = pl.concat_list(pl.all()).list.drop_nulls().list.unique(maintain_order=True)
        told = lists.filter(wrong).select(listed.list.join(" / ")).to_series()
        return _nothing_said(self.rows).scatter(wrong.arg_true(), told)


def _nothing_said(rows: int) -> pl.Series:
    return pl.Series([None], dtype=pl.String).new_from_index(0, rows)


class LoanReader:
    """Reads the batches of a file of loans."""

    def __init__(self, bound: Sequence[Bound], language: Language = "ja") -> None:
        """Note what the columns hold, and in which language problems are told."""
        self.language = language
        self.readers = [_Reader(each, language) for each in bound]

    def read(self, batch: pl.DataFrame) -> tuple[pl.DataFrame, Problems]:
        """Return every one of ``LOAN_COLUMNS``, null where nothing is said, and the problems."""
        problems = Problems(self.language, batch.height)
        if EXTRA in batch.columns:
            shifted = batch[EXTRA].is_not_null()
            problems.note(shifted, _SHIFTED, Use)
            batch = batch.with_columns(pl.when(~shifted).then(pl.exclude(EXTRA)))
        columns = {}
        for reader in self.readers:
            column = reader.bound.column
            heading = reader.bound.heading
            with told_as_unread(heading):
                columns[column.name], sentences = reader.read(batch[heading])
            problems.add(sentences, column.uses)
        unknown = pl.Series([None], dtype=pl.Null).new_from_index(0, batch.height)
        return pl.DataFrame(
            [
                columns.get(name, unknown).cast(TYPES[column.kind]).alias(name)
                for name, column in LOAN_COLUMNS.items()
            ]
        ), problems


class _Reader:
    """Reads batches of one column."""

    def __init__(self, bound: Bound, language: Language) -> None:
        self.bound = bound
        self.language = language
        self.scale = bound.plain_scale
        self.type = TYPES[bound.column.kind]
        self.remembered: dict[object, tuple[Held | None, str | None]] = {}

    def read(self, raw: pl.Series) -> tuple[pl.Series, pl.Series]:
        """Return the values, and for each row why it could not be read."""
        given = _trimmed(raw)
        read = self._plain(given)
        rest = given.to_frame("given").select(pl.when(read.is_null()).then("given"))
        values = [value for value in rest["given"].unique() if value is not None]
        if not values:
            return read, _nothing_said(read.len())
        said = [self._value(value) for value in values]
        table = pl.DataFrame(
            {
                "given": pl.Series(values, dtype=rest["given"].dtype),
                "read": pl.Series([value for value, _ in said], dtype=self.type),
                "problem": pl.Series([problem for _, problem in said], dtype=pl.String),
            }
        )
        found = rest.join(table, on="given", how="left", maintain_order="left")
        return read.zip_with(read.is_not_null(), found["read"]), found["problem"]

    def _plain(self, given: pl.Series) -> pl.Series:
        """Return what is read at once; null where a value has to be looked at."""
        kind, column = self.bound.column.kind, pl.col("given")
        made: pl.Expr = pl.lit(None)
        if kind is Kind.WHOLE and self.scale is not None:
            if given.dtype == pl.String:
                digits = pl.when(column.str.contains(r"^[0-9]{1,15}$")).then(column)
                made = _scaled(digits.cast(pl.Int64), self.scale)
            elif given.dtype.is_integer():
                made = _scaled(column.cast(pl.Int64, strict=False), self.scale)
        elif kind is Kind.DAY and given.dtype == pl.Date:
            made = pl.when(column.dt.year().is_between(FIRST_DAY.year, 8_999)).then(column)
        elif kind is Kind.DAY and given.dtype == pl.String:
            day = column.str.to_date("%Y-%m-%d", strict=False)
            usual = column.str.contains(r"^[1-2][0-9]{3}-[0-9]{2}-[0-9]{2}$")
            made = pl.when(usual).then(day)
        elif kind is Kind.TRUTH and given.dtype == pl.Boolean:
            made = column
        frame = given.to_frame("given")
        return frame.with_columns(made.cast(self.type).alias("read"))["read"]

    def _value(self, given: object) -> tuple[Held | None, str | None]:
        if given not in self.remembered:
            if len(self.remembered) >= _MOST_REMEMBERED:
                self.remembered.clear()
            self.remembered[given] = self._read(given)
        return self.remembered[given]

    def _read(self, given: object) -> tuple[Held | None, str | None]:
        try:
            return self.bound.read(given), None
        except Refused as refusal:
            (problem,) = refusal.problems
            return None, problem.at(field=self.bound.heading).told(self.language)


def _scaled(number: pl.Expr, scale: int) -> pl.Expr:
    return pl.when(number.is_between(0, (LIMIT - 1) // scale)).then(number * scale)


def _trimmed(raw: pl.Series) -> pl.Series:
    """Return the values without blanks around texts; an empty text is no value."""
    kind = raw.dtype
    if is_dated(kind):
        column = pl.col(raw.name)
        days = raw.to_frame().select(in_calendar(column, kind).dt.date()).to_series()
        if days.null_count() == raw.null_count():
            return days
        texts = raw.to_frame().select(beyond_calendar(column, kind)).to_series()
        return days.cast(pl.String).zip_with(days.is_not_null(), texts)
    raw = as_texts(raw)
    if raw.dtype != pl.String:
        return raw
    text = raw.str.strip_chars().to_frame("given")
    return text.select(pl.when(pl.col("given") != "").then("given"))["given"]


def answered(
    table: pl.DataFrame,
    keys: Sequence[str],
    answer: Callable[..., Sequence[Any]],
    schema: Mapping[str, pl.DataType],
) -> pl.DataFrame:
    """Return what a function of one loan answers, asked once for each different question.

    Args:
        table: the loans.
        keys: the columns that the function takes, in order.
        answer: returns one value for each column of the schema.
        schema: the columns that come back.
    """
    asked = table.select(keys)
    distinct = asked.unique()
    rows = [answer(*row) for row in distinct.iter_rows()]
    found = distinct.hstack(pl.DataFrame(rows, dict(schema), orient="row"))
    return asked.join(found, on=keys, how="left", nulls_equal=True, maintain_order="left").select(
        list(schema)
    )
