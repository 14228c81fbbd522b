"""Batches of a table read into facts: columns of the rule language, and what could not be read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from seido.facts.application import as_of
from seido.facts.vocabulary import ENTRIES
from seido.intake.values.ranges import is_unknown
from seido.portfolio.reading.binding import Binding
from seido.portfolio.reading.column import Column, ColumnReader
from seido.portfolio.reading.sums import settle_figures
from seido.portfolio.reading.usual_values import nothing
from seido.rules.expr import Unit
from seido.rules.readings.rows.columns.layers import known_wholly
from seido.rules.words import Language, Words
from seido.tables.guard import told_as_unread
from seido.tables.table import EXTRA

_SHOWN = 3
"""Problems of one column that a summary shows."""


@dataclass(frozen=True, slots=True)
class FactBatch:
    """What a batch says.

    Attributes:
        table: every fact of the vocabulary as a column, null where it is not exactly known.
        partly: facts of which the table has the columns of what is partly known.
        problems: for each row what could not be read, sentence by sentence; null in most.
    """

    table: pl.DataFrame
    partly: frozenset[str]
    problems: pl.Series


@dataclass(slots=True)
class Refusals:
    """What could not be read so far.

    Attributes:
        rows: the rows with a problem.
        columns: by heading or figure, the rows in which it could not be read.
        examples: by heading or figure, the first sentences.
    """

    rows: int = 0
    columns: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    def add(self, about: str, sentences: pl.Series) -> None:
        """Count the sentences of a batch."""
        found = sentences.drop_nulls()
        if found.len():
            first = found.unique(maintain_order=True).head(_SHOWN).to_list()
            self.add_counts(0, {about: found.len()}, {about: first})

    def add_counts(
        self, rows: int, columns: Mapping[str, int], examples: Mapping[str, Sequence[str]]
    ) -> None:
        """Add what could not be read of further rows, each with its attribute's meaning."""
        self.rows += rows
        self.columns.update(columns)
        for about, sentences in examples.items():
            shown = self.examples.setdefault(about, [])
            for sentence in sentences:
                if len(shown) < _SHOWN and sentence not in shown:
                    shown.append(sentence)


class TableReader:
    """Reads the batches of a table."""

    def __init__(
        self,
        binding: Binding,
        greatest: Mapping[Unit, int],
        day: date,
        *,
        for_all: bool = False,
        language: Language = "ja",
    ) -> None:
        """Note what the columns hold.

        Args:
            binding: what the columns hold.
            greatest: the greatest value that can be held, by unit; see ``magnitude``.
            day: the application date of rows that have none.
            for_all: whether every row applies on that day, whatever it says itself.
            language: in which problems are told.
        """
        self.binding = binding
        self.day = day
        self.for_all = for_all
        self.language = language
        self.refusals = Refusals()
        self.readers = [ColumnReader(each, greatest, language) for each in binding.fields]
        self.usual: list[pl.Expr] = []

    def read(self, batch: pl.DataFrame) -> FactBatch:
        """Return what the rows of a batch say."""
        problems: list[pl.Series] = []
        shifted = _shifted(batch, self.language)
        if shifted is not None:
            problems.append(self._counted("#", shifted))
            batch = batch.with_columns(pl.when(shifted.is_null()).then(pl.all()))
        batch = _stood_in(batch, self.binding.stand_ins)
        if not self.usual:
            self.usual = [each.at_once(batch.schema[each.field.heading]) for each in self.readers]
        table = batch.select(self.usual)
        looked_at = self._looked_at(batch, table, problems)
        if looked_at:
            self.usual = []  # there may be more that can be read at once now
        table = table.with_columns(each.exact.alias(name) for name, each in looked_at.items())
        in_part = {n: each.in_part for n, each in looked_at.items() if each.in_part is not None}
        table, checks = settle_figures(table, self.binding, in_part)
        for check in checks:
            if check.rows.any():
                sentences = _said(check.rows, check.words, self.language)
                problems.append(self._counted(check.about, sentences))
        table = self._completed(table)
        partly = {name: looked_at[name] for name in in_part if name in ENTRIES and name != AS_OF}
        wide = [each for name, column in partly.items() for each in _widened(table, name, column)]
        told = _joined(problems, batch.height)
        self.refusals.rows += told.count()
        return FactBatch(table.with_columns(wide), frozenset(partly), told)

    def _looked_at(
        self, batch: pl.DataFrame, table: pl.DataFrame, problems: list[pl.Series]
    ) -> dict[str, Column]:
        """Return the columns of which some values were not read at once, by fact."""
        found: dict[str, Column] = {}
        for reader in self.readers:
            heading, name = reader.field.heading, reader.fact.name
            raw, exact = batch[heading], table[name]
            if exact.null_count() == raw.null_count():
                continue
            with told_as_unread(heading):
                column = found[name] = reader.read(raw, exact)
            if column.problems is not None:
                problems.append(self._counted(heading, column.problems))
            if name == AS_OF and column.in_part is not None:
                sentences = _said(column.in_part, _NO_DAY, self.language)
                problems.append(self._counted(heading, sentences))
        return found

    def _counted(self, about: str, sentences: pl.Series) -> pl.Series:
        self.refusals.add(about, sentences)
        return sentences

    def _completed(self, table: pl.DataFrame) -> pl.DataFrame:
        """Return the table with a column for every fact, and an application date in every row."""
        given = AS_OF in table.columns and not self.for_all
        day = pl.col(AS_OF).fill_null(self.day) if given else pl.repeat(self.day, pl.len())
        columns = {
            name: pl.col(name) if name in table.columns else nothing(entry)
            for name, entry in ENTRIES.items()
        }
        return table.select(**columns | {AS_OF: day})


AS_OF = as_of.name
_SHIFTED = Words(
    "見出しより多くの値があり、ずれているおそれがあるので、この行は読みません",
    "more values than headings, so they may be shifted; the row is not read",
)
_NO_DAY = Words(
    "申込日は日まで書いてください。この行は既定の申込日で調べます",
    "the application date must name a day; this row is answered for the usual one",
)


def _stood_in(batch: pl.DataFrame, stand_ins: Mapping[str, Sequence[str]]) -> pl.DataFrame:
    """Return a batch in which columns hold what those that stand in for them say, where open."""
    for heading, others in stand_ins.items():
        for other in others:
            own, instead = batch[heading], batch[other]
            if own.dtype != instead.dtype:
                own, instead = _as_text(own), _as_text(instead)
            unknown = [each for each in own.unique().to_list() if is_unknown(each)]
            is_open = own.is_null() | own.is_in(pl.Series(unknown, dtype=own.dtype).drop_nulls())
            batch = batch.with_columns(instead.zip_with(is_open, own).alias(heading))
    return batch


def _as_text(column: pl.Series) -> pl.Series:
    days = column.cast(pl.Date) if column.dtype == pl.Datetime else column
    return days.cast(pl.String)


def _shifted(batch: pl.DataFrame, language: Language) -> pl.Series | None:
    """Return for each row what is wrong with it as a whole; None where no row is shifted."""
    if EXTRA not in batch.columns or not batch[EXTRA].count():
        return None
    return _said(batch[EXTRA].is_not_null(), _SHIFTED, language)


def _said(rows: pl.Series, words: Words, language: Language) -> pl.Series:
    """Return a sentence in some rows; null in the others."""
    sentence = pl.lit(words.in_language(language))
    return rows.to_frame("said").select(pl.when("said").then(sentence)).to_series()


def _widened(table: pl.DataFrame, name: str, column: Column) -> Sequence[pl.Series]:
    """Return what is known of a fact in every row: its value, a part of it, or nothing."""
    wholly = table.select(known_wholly(ENTRIES[name]))
    in_part = table[name].is_null() & column.in_part
    return [
        partly.zip_with(in_part, wholly[partly.name]).alias(partly.name) for partly in column.partly
    ]


def _joined(problems: Sequence[pl.Series], rows: int) -> pl.Series:
    """Return for each row all sentences about it; null where there is none."""
    if not problems:
        return pl.repeat(None, rows, dtype=pl.String, eager=True)
    table = pl.DataFrame([each.alias(f"{number}") for number, each in enumerate(problems)])
    joined = pl.concat_str(pl.all(), separator=" / ", ignore_nulls=True)
    said = pl.any_horizontal(pl.all().is_not_null())
    return table.select(pl.when(said).then(joined)).to_series()
