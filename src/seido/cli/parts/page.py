"""What is printed for people: lines laid out to the width of the terminal.

Where the output goes into a file or another program, nothing is wrapped and nothing padded: a
statement stays on its line, and the cells of a table lie two blanks apart; but whoever exports
``COLUMNS`` has lines of that width all the same.
"""

import os
import shutil
from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from seido.cli.parts.line_ends import line_ends
from seido.rules.words import Language, Words

_HANG = 2
"""Cells by which the further lines of a statement stand in."""
_APART = "  "
_LEAST = 16
"""Cells that the first column of a table keeps, or else its rows are told one by one."""


class Page:
    """What a command prints, line by line."""

    def __init__(self, *, stderr: bool = False) -> None:
        self.console = Console(highlight=False, stderr=stderr)
        self.width = _width(self.console)

    def line(self, text: str | Text = "", indent: int = 0, style: str = "") -> None:
        """Print a text, plain or with styles, each of its lines wrapped where there is a width."""
        given = Text(text, style) if isinstance(text, str) else text
        for each in given.split("\n", allow_blank=True):
            for line in self._lines(each, indent):
                self.console.print(line, soft_wrap=True)

    def note(self, words: Words | None, language: Language, indent: int = 0) -> None:
        """Print what a reader should know, if there is anything."""
        if words is not None:
            self.line(f"※ {words.in_language(language)}", indent)

    def table(
        self,
        rows: Iterable[Sequence[str | Text]],
        headings: Sequence[str] = (),
        *,
        aligned: str = "l",
        indent: int = 0,
    ) -> None:
        """Print rows in columns, or, where they do not fit, each row as a statement.

        Args:
            rows: the cells of each row.
            headings: what is above the columns; empty for nothing.
            aligned: ``l`` or ``r`` for each column, the last one for all that follow.
            indent: blanks before each row.
        """
        body = [[Text(each) if isinstance(each, str) else each for each in row] for row in rows]
        if any(headings):
            body.insert(0, [Text(each, "dim") for each in headings])
        if not body:
            return
        widths = [max(map(_cells, column)) for column in zip(*body, strict=True)]
        beside = indent + sum(widths[1:]) + len(_APART) * (len(widths) - 1)
        room = 0 if self.width is None else self.width - beside
        sides = aligned.ljust(len(widths), aligned[-1])
        for row in body:
            if room < min(widths[0], _LEAST):
                self.line(Text(_APART).join(cell for cell in row if cell.plain.strip()), indent)
                continue
            # A long name takes lines of its own, of which the last bears the other cells.
            name = row[0].divide(line_ends(row[0].plain, room, room))
            for each in name:
                each.rstrip()
            widths[0] = min(widths[0], room)
            for line in (*([each] for each in name[:-1]), [name[-1], *row[1:]]):
                said = Text(_APART).join(map(_padded, line, widths, sides))
                said.rstrip()
                self.console.print(Text(" " * indent) + said, soft_wrap=True)

    def _lines(self, text: Text, indent: int) -> Iterable[Text]:
        """Yield the lines of a text without line breaks, each after its blanks."""
        if self.width is None:
            whole = Text(" " * indent) + text
            whole.rstrip()
            yield whole
            return
        # However deep it stands, a statement keeps half of a narrow terminal.
        deep = indent + len(text.plain) - len(text.plain.lstrip())
        stand = min(deep, self.width // 2)
        text = text[len(text.plain) - len(text.plain.lstrip()) :]
        ends = line_ends(text.plain, self.width - stand, self.width - stand - _HANG)
        for number, each in enumerate(text.divide(ends)):
            each.rstrip()
            yield Text(" " * (stand + _HANG * (number > 0))) + each


def _width(console: Console) -> int | None:
    """Return the cells of a line: those of the terminal, or those asked for; None for no end."""
    if not console.is_terminal and not os.environ.get("COLUMNS", "").isdecimal():
        return None
    return max(shutil.get_terminal_size().columns, _NARROWEST)


_NARROWEST = 10
"""Cells below which nothing can be laid out."""


def _cells(text: Text) -> int:
    return cell_len(text.plain)


def _padded(cell: Text, width: int, side: str) -> Text:
    blanks = Text(" " * (width - _cells(cell)))
    return cell + blanks if side == "l" else blanks + cell
