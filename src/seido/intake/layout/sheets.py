"""One sheet understood: its tables and pairs, read from the top."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from seido.intake.layout.bodies import Body, parted
from seido.intake.layout.columns import understood_columns
from seido.intake.layout.heads import Block, filled
from seido.intake.layout.known import (
    as_known,
    headless_layout,
    loans_headed,
    marked_rows,
    of_loans,
)
from seido.intake.layout.layout import Column, Role, Row, RowKind, Shape, Table, place_in
from seido.intake.layout.pairs import Vocabulary, loose_pairs
from seido.intake.layout.periods import Period, period_of_titles
from seido.intake.layout.records import Records, records_of
from seido.intake.layout.rows import Section, is_figure, table_rows
from seido.intake.layout.statements import Statement, statement_of, unit_for
from seido.intake.layout.texts import folded, is_blank
from seido.intake.layout.units import Unit, stated_unit, unit_of_heading
from seido.intake.values.cell import Cell
from seido.layouts.model import Headless, RowMark
from seido.refusal import Problem, shown
from seido.tables.cells.sheet import Sheet

_MOST_TITLES = 8
"""Rows above a table that may hold its titles."""
_MOST_TEXTS = 24
"""Texts of these rows that are looked at."""
_FOOTNOTE = re.compile(
    r"^(?:[※*＊]|[(（]?注)\s*[(（]?[0-9０-９]{0,2}[)）]?[\s、,]+(?=[-−△▲(（]?\s*[0-9０-９])"
)
_TRIAL = ("試算表", "残高一覧")


@dataclass(slots=True)
class Understood:
    """What a sheet was understood to be.

    Attributes:
        tables: its tables.
        pairs: the pairs outside them.
        notes: what was left aside.
        carried: for pairs below a table that states a unit, that unit, by their places.
    """

    tables: list[Table] = field(default_factory=list)
    pairs: list[Cell] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    carried: dict[str, Unit] = field(default_factory=dict)


def understood_sheet(name: str, sheet: Sheet, first: int, vocabulary: Vocabulary) -> Understood:
    """Return what a sheet is; of a hidden one no more than that it was not used.

    Args:
        name: the file.
        sheet: the sheet.
        first: the number of its first table.
        vocabulary: what texts are known to head a value.
    """
    reader = _Reader(name, sheet, first, vocabulary)
    if sheet.is_hidden:
        reader.note_hidden()
    else:
        reader.note_hidden_columns()
        reader.read()
    return reader.found


class _Reader:
    """A sheet, read from the top."""

    def __init__(self, name: str, sheet: Sheet, first: int, vocabulary: Vocabulary) -> None:
        self.found = Understood()
        self._name, self._sheet, self._first = name, sheet, first
        self._vocabulary = vocabulary
        self._slipped: set[int] = set()
        self._rows = [_cleaned(row, sheet.hidden_columns) for row in sheet.rows]
        self._title = stated_unit(sheet.name, sheet.name)
        self._statements = [
            stated
            for number, row in enumerate(self._rows)
            if (stated := statement_of(row, number, self._beginning(number)))
        ]

    def _place(self, row: int, column: int) -> str:
        return place_in(self._name, self._sheet.name, row, column)

    def _beginning(self, row: int) -> str:
        return self._place(row, (filled(self._rows[row]) or [0])[0])

    def note_hidden(self) -> None:
        """Tell of a hidden sheet that holds figures."""
        if any(is_figure(value) for row in self._rows for value in row):
            name = shown(self._sheet.name)
            self.found.notes.append(
                Problem(
                    f"非表示のシート「{name}」は使いませんでした。使うなら再表示して保存してください",
                    f"the hidden sheet '{name}' was not used; unhide and save it to use it",
                    place=self._name,
                )
            )

    def note_hidden_columns(self) -> None:
        """Tell of hidden columns that hold figures."""
        hidden = self._sheet.hidden_columns
        if any(is_figure(v) for row in self._sheet.rows for c, v in enumerate(row) if c in hidden):
            self.found.notes.append(
                Problem(
                    "非表示の列は使いませんでした。使うなら再表示して保存してください",
                    "hidden columns were not used; unhide and save them to use them",
                    place=f"{self._name} {self._sheet.name}".strip(),
                )
            )

    def read(self) -> None:
        """Find the tables and pairs of the sheet."""
        layout, marks = marked_rows(self._rows)
        ragged = self._sheet.is_ragged
        if not any(map(filled, self._rows)):
            return
        if not layout:
            headless = headless_layout(self._rows)
            if headless is not None:
                self._read_headless(headless)
                return
            records = records_of(self._rows, self._vocabulary.is_heading, is_ragged=ragged)
            if records is not None and loans_headed(self._rows[records.head]) is None:
                self._read_records(records)
                return
        bodies, loose = parted(self._rows, marks, self._vocabulary.is_apart, is_ragged=ragged)
        self._read_bodies(bodies, marks, layout)
        self._read_loose(loose, bodies)

    def _read_headless(self, layout: Headless) -> None:
        """Take rows without headings, whose columns a layout knows."""
        name, amount = layout.row_name, layout.amount
        rows = tuple(
            Row(n, str(row[name]), RowKind.ACCOUNT, "", {amount: row[amount]})
            for n, row in enumerate(self._rows)
            if filled(row)
        )
        place = self._place(rows[0].at, amount)
        self.found.tables.append(
            Table(
                number=self._first,
                sheet=self._sheet.name,
                place=place,
                titles=(),
                shape=Shape.LOANS if layout.is_loans else Shape.ACCOUNTS,
                columns=(Column(amount, 1, "", Role.AMOUNT, Period(), None, place),),
                rows=rows,
                unit=Unit(),
                period=None,
                layout=layout.name,
            )
        )

    # One row of headings, with values below it

    def _read_records(self, records: Records) -> None:
        for number in records.slipped:
            self._note_slipped(number)
        if records.periods:
            self._read_years(records)
        elif len(records.rows) > 1:
            self._note_several(records.rows[1])
        elif records.rows:
            (number,) = records.rows
            row = self._rows[number]
            unit = self._unit_of_records(records)
            for column, heading in self._headings(records):
                value = row[column] if column < len(row) else None
                own = self._unit_below(records, column) or unit
                self._add_pair(heading, value, self._place(number, column), own)

    def _headings(self, records: Records) -> Iterator[tuple[int, str]]:
        row = self._rows[records.head]
        return ((column, str(row[column])) for column in filled(row))

    def _unit_of_records(self, records: Records) -> Unit:
        last = records.rows[-1]
        before = [each for each in self._statements if each.row < records.head]
        after = [each for each in self._statements if each.row > last]
        return unit_for(before, after, self._title, None)

    def _unit_below(self, records: Records, column: int) -> Unit | None:
        """Return the unit that stands between a heading and its values."""
        if records.units is None or column >= len(self._rows[records.units]):
            return None
        return unit_of_heading(self._rows[records.units][column])[1]

    def _read_years(self, records: Records) -> None:
        """Take rows that are years as the columns of a table whose rows are the headings."""
        columns = tuple(
            Column(number, 1, period.text, Role.AMOUNT, period, None, self._place(number, 0))
            for number, period in zip(records.rows, records.periods, strict=True)
        )
        rows: list[Row] = []
        for column, heading in self._headings(records):
            name, unit = unit_of_heading(heading)
            own = self._unit_below(records, column) or unit
            cells = {n: self._rows[n][column] for n in records.rows if column < len(self._rows[n])}
            values = {n: value for n, value in cells.items() if value is not None}
            text = own.text if own is not None else None
            rows.append(Row(column, name or heading, RowKind.ACCOUNT, "", values, text))
        self.found.tables.append(
            Table(
                number=self._first,
                sheet=self._sheet.name,
                place=self._place(records.head, 0),
                titles=(),
                shape=Shape.ACCOUNTS,
                columns=columns,
                rows=tuple(rows),
                unit=self._unit_of_records(records),
                period=None,
                is_turned=True,
            )
        )

    def _note_several(self, second: int) -> None:
        first = shown(self._rows[second][filled(self._rows[second])[0]])
        self.found.notes.append(
            Problem(
                "一社分のファイルにしてください。見出し行の下に二行以上の値があります"
                f"（二行目は「{first}」から）",
                "bring one business at a time; more than one row stands below the headings"
                f" (the second begins with '{first}')",
                place=self._beginning(second),
            )
        )

    def _note_slipped(self, number: int) -> None:
        if number in self._slipped:
            return
        self._slipped.add(number)
        first = shown(self._rows[number][filled(self._rows[number])[0]])
        self.found.notes.append(
            Problem(
                f"「{first}」の行は見出しより項目が多く、列がずれているので使いません。"
                '桁区切りのカンマがある金額は " で囲んで保存してください',
                f"the row '{first}' has more cells than there are headings, so it has slipped and"
                " is not used; quote amounts that have commas",
                place=self._beginning(number),
            )
        )

    # Tables and pairs, from the top

    def _read_bodies(self, bodies: list[Body], marks: Mapping[int, RowMark], layout: str) -> None:
        section = Section(self._sheet.name)
        sections = {number: section.meet(row) for number, row in enumerate(self._rows)}
        carried: Unit | None = None
        previous = 0
        for body, after in zip(bodies, [*bodies, None][1:], strict=True):
            end = after.first if after else len(self._rows)
            last = max(
                (n for n in body.rows if any(map(is_figure, self._rows[n]))), default=body.end
            )
            below = [
                each
                for each in self._stated(body.end, end)
                if after is None or each.is_footnote or each.row <= last + 1
            ]
            unit = unit_for(self._stated(previous, body.first), below, self._title, carried)
            carried = unit if unit.text else None
            titles = self._titles(previous, body.first)
            for block in body.blocks:
                self._add_table(body, block, unit, titles, marks, sections, layout)
            previous = last + 1

    def _stated(self, start: int, end: int) -> Sequence[Statement]:
        """Return the units that are stated in the rows from one to before another."""
        first = bisect_left(self._statements, start, key=lambda each: each.row)
        last = bisect_left(self._statements, end, key=lambda each: each.row)
        return self._statements[first:last]

    def _titles(self, start: int, end: int) -> tuple[str, ...]:
        rows = self._rows[max(start, end - _MOST_TITLES) : end]
        texts = [value for row in rows for value in row if isinstance(value, str)]
        return (*([self._sheet.name] if self._sheet.name else []), *texts[:_MOST_TEXTS])

    def _add_table(
        self,
        body: Body,
        block: Block,
        unit: Unit,
        titles: tuple[str, ...],
        marks: Mapping[int, RowMark],
        sections: Mapping[int, str],
        layout: str,
    ) -> None:
        columns = understood_columns(block.heads, block.stop, self._place)
        hidden = self._sheet.hidden_rows
        rows = tuple(table_rows(self._rows, body.rows, block, columns, marks, sections, hidden))
        for row in rows:
            if row.kind is RowKind.SLIPPED:
                self._note_slipped(row.at)
        table = Table(
            number=self._first + len(self.found.tables),
            sheet=self._sheet.name,
            place=self._place(block.first, block.names.start),
            titles=titles,
            shape=Shape.ACCOUNTS,
            columns=tuple(columns),
            rows=rows,
            unit=self._unit_of_names(block) or unit,
            period=period_of_titles(titles),
            is_trial=_is_trial(columns, titles),
            layout=layout,
        )
        loans = body.loans
        self.found.tables.append(as_known(table) if loans is None else of_loans(table, loans))

    def _unit_of_names(self, block: Block) -> Unit | None:
        """Return the unit that stands above the names of a table's rows, as in 科目（千円）."""
        for number in range(block.first, block.end):
            row = self._rows[number]
            if block.names.start < len(row):
                text, unit = unit_of_heading(row[block.names.start])
                if unit is not None and (text or unit.text):
                    return unit
        return None

    def _read_loose(self, loose: Sequence[int], bodies: Sequence[Body]) -> None:
        """Read the pairs of rows outside tables, each in the unit that is stated last above it.

        A unit that is stated below all of them is theirs too, where none is above any; one that a
        table has stated since may be that table's alone.
        """
        stated = {each.row: each.unit for each in self._statements}
        outside = set(loose)
        figures = [n for n in loose if any(map(is_figure, self._rows[n]))]
        last = figures[-1] if figures else -1
        footnotes = self._stated(last + 1, len(self._rows)) if figures else []
        unit = self._title or Unit()
        if footnotes and not self._stated(0, last):
            unit = footnotes[-1].unit
        ends = iter([body.end for body in bodies])
        end = next(ends, None)
        is_carried = False
        for number, row in enumerate(self._rows):
            while end is not None and end <= number:
                is_carried, end = unit.text != "", next(ends, None)
            if number in stated:
                unit, is_carried = stated[number], False
            elif number in outside:
                for heading, column, value in loose_pairs(row, self._vocabulary.is_heading):
                    place = self._place(number, column)
                    self._add_pair(heading, value, place, unit, is_carried=is_carried)

    def _add_pair(
        self, heading: str, value: object, place: str, unit: Unit, *, is_carried: bool = False
    ) -> None:
        if unit.yen is None or is_carried:
            self.found.carried[place] = unit
        self.found.pairs.append(Cell(heading, value, place, unit.yen or 1))


def _cleaned(row: Sequence[object], hidden: frozenset[int]) -> list[object]:
    """Return the cells of a row, None for those that are empty, that hold blanks or are hidden.

    The mark of a footnote before a figure (※1 2,000) is no part of it.
    """
    cells: list[object] = []
    for column, value in enumerate(row):
        given = value
        if isinstance(value, str):
            given = _FOOTNOTE.sub("", value.strip().strip("\ufeff").strip())
        cells.append(None if is_blank(given) or column in hidden else given)
    return cells


def _is_trial(columns: Sequence[Column], titles: Sequence[str]) -> bool:
    """Return whether a table is a trial balance: by its columns, or by its title.

    A title alone says so where no columns of this year and the last stand side by side.
    """
    roles = {column.role for column in columns}
    if roles & {Role.OPENING, Role.MOVEMENT, Role.DEBIT, Role.CREDIT}:
        return True
    backs = {column.period.back for column in columns}
    titled = any(word in folded(title) for title in titles for word in _TRIAL)
    return titled and not backs >= {0, 1}
