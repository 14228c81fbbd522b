"""One column of a table read into a fact: the usual values at once, the rest value by value.

Whatever is not read at once is read once for each different value, by the reader of the single
business, so that both understand the same spellings.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

import polars as pl

from seido.portfolio.reading.binding import Field
from seido.portfolio.reading.held_values import exact_column, is_partly_known, partly_columns
from seido.portfolio.reading.usual_values import Measure, nothing, plain, spelled
from seido.reach import too_large
from seido.refusal import Problem, Refused
from seido.rules.expr import Unit
from seido.rules.readings.rows.columns.layers import type_of
from seido.rules.values import Range, Value
from seido.rules.words import Language
from seido.tables.spelling import as_texts

_MOST_REMEMBERED = 10_000
"""Different values of a column that are remembered from batch to batch."""
_MOST_WORDS = 1_000
"""Words of a column that are looked up at once."""
_NOTHING = ("", "NULL", "null", r"\N", "NaN", "nan", "<NA>")
"""What databases and programs write into a text file where there is no value."""
_GIVEN, _EXACT, _PROBLEM, _PARTLY = "#given", "#exact", "#problem", "#partly"


@dataclass(frozen=True, slots=True)
class Column:
    """A column as read.

    Attributes:
        exact: the fact's column; null where it is not exactly known.
        problems: for each row why its value could not be read; None where all could be.
        in_part: in which rows something is known of it, but not its value; None for none.
        partly: what is known there, as the columns of what is partly known.
    """

    exact: pl.Series
    problems: pl.Series | None = None
    in_part: pl.Series | None = None
    partly: Sequence[pl.Series] = ()


class ColumnReader:
    """Reads batches of one column."""

    def __init__(self, field: Field, greatest: Mapping[Unit, int], language: Language) -> None:
        """Note what the column holds.

        Args:
            field: the column and the fact that it gives.
            greatest: the greatest value that can be held, by unit; see ``magnitude``.
            language: in which problems are told.
        """
        self.field = field
        self.fact = field.fact
        self.measure = Measure(self.fact, field.plain_scale, greatest.get(self.fact.unit, 0))
        self.language = language
        self.in_words = bool(field.values) or self.fact.unit in (Unit.CHOICE, Unit.TRUTH)
        self.remembered: dict[object, Value | Problem] = {}
        if not field.values:
            self.remembered.update((option, option) for option in self.fact.options)

    def at_once(self, kind: pl.DataType) -> pl.Expr:
        """Return the fact where a value is a usual one; null where it has to be looked at.

        A word that was looked at in one batch is usual in the next.

        Args:
            kind: what the column holds.
        """
        column = pl.col(self.field.heading)
        if kind == type_of(self.fact) and self.in_words and not self.field.values:
            return column.alias(self.fact.name)
        if isinstance(kind, pl.Categorical | pl.Enum):
            column, kind = column.cast(pl.String), pl.String()
        if not self.in_words:
            made = plain(column, kind, self.measure)
        else:
            made = self._looked_up(column, kind)
        return made.alias(self.fact.name)

    def _looked_up(self, column: pl.Expr, kind: pl.DataType) -> pl.Expr:
        words = dict(islice(self._exactly_known(str if kind == pl.String else int), _MOST_WORDS))
        if not words or not (kind == pl.String or kind.is_integer()):
            return nothing(self.fact)
        given, held = pl.Series(list(words), dtype=kind), type_of(self.fact)
        if all(word == value for word, value in words.items()) and not self.field.values:
            return column.cast(held, strict=False)
        values = exact_column(self.fact, list(words.values()))
        return column.replace_strict(given, values, default=None, return_dtype=held)

    def _exactly_known(self, kind: type) -> Iterator[tuple[object, Value]]:
        """Yield the values of a kind that were looked at and found to say one thing."""
        for given, value in self.remembered.items():
            if value is None or isinstance(value, Problem) or not isinstance(given, kind):
                continue
            if not is_partly_known(self.fact, value):
                yield given, value

    def read(self, raw: pl.Series, exact: pl.Series) -> Column:
        """Return what the values of a batch say.

        Args:
            raw: the values.
            exact: what was read of them at once.
        """
        given = _cleared(raw).alias(_GIVEN)
        if given.dtype == pl.String and self.measure.is_whole:
            read = _only(given, exact.is_null()).to_frame()
            read = read.select(spelled(pl.col(_GIVEN), self.measure))
            exact = exact.zip_with(exact.is_not_null(), read.to_series())
        rest = _only(given, exact.is_null())
        values = rest.drop_nulls().unique()
        if values.is_empty():
            return Column(exact)
        known = self._known(values)
        found = rest.to_frame().join(known, on=_GIVEN, how="left", maintain_order="left")
        exact = exact.zip_with(exact.is_not_null(), found[_EXACT])
        problems = found[_PROBLEM] if known[_PROBLEM].count() else None
        if not known[_PARTLY].any():
            return Column(exact, problems)
        partly = found.drop(rest.name, _EXACT, _PROBLEM, _PARTLY).get_columns()
        return Column(exact, problems, found[_PARTLY].fill_null(value=False), partly)

    def _known(self, values: pl.Series) -> pl.DataFrame:
        """Return a table of different values, with what each says or what is wrong with it."""
        read = [self._value(value) for value in values]
        said: list[Value] = [None if isinstance(each, Problem) else each for each in read]
        partly = [is_partly_known(self.fact, each) for each in said]
        return pl.DataFrame(
            [
                values,
                exact_column(self.fact, said).alias(_EXACT),
                pl.Series(_PROBLEM, [self._sentence(each) for each in read], pl.String),
                pl.Series(_PARTLY, partly, pl.Boolean),
                *(partly_columns(self.fact, said) if any(partly) else []),
            ]
        )

    def _value(self, given: object) -> Value | Problem:
        if given not in self.remembered:
            if len(self.remembered) >= _MOST_REMEMBERED:
                self.remembered.clear()
            self.remembered[given] = self._read(given)
        return self.remembered[given]

    def _read(self, given: object) -> Value | Problem:
        try:
            value = self.field.read(given)
        except Refused as refusal:
            return refusal.problems[0]
        most = self.measure.most
        if _reach(value) > most:
            return too_large(given, most)
        return value

    def _sentence(self, read: Value | Problem) -> str | None:
        if not isinstance(read, Problem):
            return None
        return read.at(field=self.field.heading).told(self.language)


def _only(values: pl.Series, rows: pl.Series) -> pl.Series:
    """Return the values of some rows; null in the others."""
    return values.to_frame().select(pl.when(rows).then(pl.all())).to_series()


def _cleared(raw: pl.Series) -> pl.Series:
    """Return texts without blanks around them, and what is no value as null.

    Where a table of binary floats holds no number (NaN), nothing was written there.
    """
    kind = raw.dtype
    if kind.is_float():
        return raw.fill_nan(None)
    raw = as_texts(raw)
    if raw.dtype != pl.String:
        return raw
    text = raw.str.strip_chars()
    return _only(text, ~text.is_in(_NOTHING))


def _reach(value: Value) -> Fraction:
    """Return the greatest magnitude of an amount or a range; zero for anything else."""
    ends = (value.low, value.high) if isinstance(value, Range) else (value,)
    return max(
        abs(Fraction(end))
        if isinstance(end, int | Fraction) and not isinstance(end, bool)
        else Fraction(0)
        for end in ends
    )
