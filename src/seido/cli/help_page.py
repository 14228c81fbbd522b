"""What ``--help`` shows, laid out as all other output is, to the width of the terminal.

Where it goes elsewhere nothing is wrapped: an option, a paragraph, has one line. It is in the
language that ``--lang`` names, in both where none is. A command's docstring holds first what is
said in Japanese, then the same in English, then lines to be typed; an option's help is Japanese
and English with `` / `` between them.
"""

import re
import sys
from collections.abc import Iterable
from itertools import pairwise
from typing import TypeVar

import click

from seido.cli.parts.language import chosen_language, told
from seido.rules.words import Words

_Command = TypeVar("_Command", bound=click.Command)

_HANG = 4
_APART = "  "
_WIDEST_NAME = 30
"""Cells of the first column beyond which what it names stands on lines of its own."""
_LEAST = 24
"""Cells that the second column keeps, or else stands below the first."""

_TYPED_AS_IS = "\b"
"""Before a paragraph whose lines stay apart, as the library has it."""


class HelpPage(click.HelpFormatter):
    """The lines of a help, as the library hands them over piece by piece."""

    def __init__(self, *_: object, **__: object) -> None:
        from seido.cli.parts.page import Page  # noqa: PLC0415 - only help and errors lay out lines

        super().__init__(width=sys.maxsize)  # nothing is to be shortened
        self.cells = Page().width

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002 - the library's signature
        """Write how a command is typed."""
        self._write(f"{told(_WORDS['Usage'])}: {prog} {_metavars(args)}", 0, _HANG)

    def write_heading(self, heading: str) -> None:
        """Write what a list is of."""
        self._write(f"{told(_WORDS[heading])}:", self.current_indent)

    def write_text(self, text: str) -> None:
        """Write paragraphs: the first is Japanese, the others English or lines to be typed."""
        language, apart = chosen_language(), ""
        for number, paragraph in enumerate(text.split("\n\n")):
            lines = paragraph.strip("\n").split("\n")
            as_is = lines[0].strip() == _TYPED_AS_IS
            if not as_is and language not in (None, "en" if number else "ja"):
                continue
            self.write(apart)
            for line in lines[1:] if as_is else [" ".join(each.strip() for each in lines)]:
                self._write(line, self.current_indent, _HANG if as_is else 0)
            apart = "\n"

    def write_dl(
        self,
        rows: Iterable[tuple[str, str]],
        col_max: int = _WIDEST_NAME,
        col_spacing: int = len(_APART),
    ) -> None:
        """Write names and what they are, side by side where the terminal is wide enough."""
        from rich.cells import cell_len, set_cell_size  # noqa: PLC0415 - as in ``__init__``

        listed = [(_metavars(name), _described(said)) for name, said in rows]
        begins = self.current_indent
        if self.cells is None:
            for name, said in listed:
                self._write(f"{name}{_APART}{said}", begins)
            return
        widest = min(max(cell_len(name) for name, _ in listed), col_max)
        beside = begins + widest + col_spacing
        if self.cells - beside < _LEAST:
            widest, beside = 0, min(begins + _HANG, self.cells // 2)
        for name, said in listed:
            lines = self._wrapped(said, beside)
            if cell_len(name) <= widest:
                first = lines.pop(0) if lines else ""
                self._write(f"{set_cell_size(name, widest)}{_APART}{first}", begins)
            else:
                self._write(name, begins, _HANG)
            for line in lines:
                self._write(line, beside)

    def _write(self, text: str, indent: int, hang: int = 0) -> None:
        """Write a text behind blanks, its further lines some cells deeper."""
        for number, line in enumerate(self._wrapped(text, indent, hang)):
            self.write(f"{' ' * (indent + hang * (number > 0))}{line}".rstrip() + "\n")

    def _wrapped(self, text: str, indent: int, hang: int = 0) -> list[str]:
        """Return the lines of a text that stands behind so many blanks."""
        from seido.cli.parts.line_ends import line_ends  # noqa: PLC0415 - as in ``__init__``

        if self.cells is None:
            return [text]
        room = self.cells - indent
        ends = [0, *line_ends(text, room, room - hang), len(text)]
        return [text[a:b].rstrip() for a, b in pairwise(ends)]


class HelpContext(click.Context):
    """The context of a command whose help is laid out here."""

    formatter_class = HelpPage


class HelpGroup(click.Group):
    """Commands whose help is laid out here, and listed in the language chosen."""

    context_class = HelpContext

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name; None where there is none of it."""
        found = super().get_command(ctx, cmd_name)
        return found and laid_out(found)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands, each with the first sentence on it."""
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section("Commands"):
            formatter.write_dl([(name, _summary(each)) for name, each in found if each])


def laid_out(command: _Command) -> _Command:
    """Return a command with its help laid out here."""
    command.context_class = HelpContext
    return command


def _in_one(text: str) -> str:
    """Return a help in the language chosen, where it says the same in both; else all of it."""
    ja, between, en = text.partition(" / ")
    language = chosen_language()
    if language is None or not between or ja.isascii():
        return text
    return en if language == "en" else ja


def _summary(command: click.Command) -> str:
    """Return the first sentence on a command: in English where that is chosen, else in Japanese."""
    ja, _, more = (command.help or "").partition("\n\n")
    if chosen_language() != "en":
        return ja.strip()
    paragraph = " ".join(more.partition("\n\n")[0].split())
    return re.split(r"(?<=\.) ", paragraph, maxsplit=1)[0]


def _described(said: str) -> str:
    """Return the help of an option, with what the library says of it: a default, a must."""
    said = told(_WORDS[said]) if said in _WORDS else said
    said, more, extra = said.partition("  [")
    said = _in_one(said)
    if more:
        extra = re.sub(r"^(default|required)", lambda found: told(_WORDS[found[1]]), extra)
    return f"{said}{more}{extra}"


def _metavars(text: str) -> str:
    """Return how something is typed, what stands for a value in English where that is chosen."""
    if chosen_language() != "en":
        return text
    for ja, en in METAVARS.items():
        text = re.sub(rf"(?<![\w・]){re.escape(ja)}(?!\w)", en, text)
    return text


_WORDS = {
    "Usage": Words("使い方", "Usage"),
    "Options": Words("オプション", "Options"),
    "Commands": Words("コマンド", "Commands"),
    "Show this message and exit.": Words("この説明を示す", "show this help."),
    "Show the version and exit.": Words("版を示す", "show the version."),
    "default": Words("省くと", "default"),
    "required": Words("必須", "required"),
}
"""What the library says in a help, by its own words."""

METAVARS = {
    "信用保証協会": "CORPORATION",
    "フォルダー": "FOLDER",
    "回数x円": "COUNTxYEN",
    "日付=%": "DAY=%",
    "月日": "MONTH/DAY",
    "日付=円": "DAY=YEN",
    "月=円": "MONTH=YEN",
    "事実": "FACT",
    "件数": "COUNT",
    "回数": "COUNT",
    "日数": "DAYS",
    "月数": "MONTHS",
    "期間": "TERM",
    "見出し": "HEADING",
    "所在地": "ADDRESS",
    "場所": "PLACE",
    "制度": "SCHEME",
    "協会": "CORPORATION",
    "名前": "NAME",
    "方法": "METHOD",
    "条件": "TERMS",
    "種類": "KIND",
    "日付": "DAY",
    "日": "DAY",
    "円": "YEN",
    "列": "COLUMN",
    "枠": "PROGRAMME",
    "表": "TABLE",
    "1〜9": "1-9",
}
"""What stands for a value in Japanese, and in English."""
