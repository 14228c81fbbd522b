"""The lines of a file of rates: a day on which a figure was printed, the figure, and where."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from seido.refusal import Problem, Refused, refused, shown
from seido.rules.quantity import Rate, percent
from seido.rules.words import Source

_COLUMNS = ["day", "lowest", "highest", "document", "heading"]
_MOST = percent(100)


@dataclass(frozen=True, slots=True)
class Printed:
    """What was printed of a series.

    Attributes:
        day: the day from which it is printed.
        lowest: the lowest rate a year; the highest where one alone is printed.
        highest: the highest.
        source: where it is printed.
    """

    day: date
    lowest: Rate
    highest: Rate
    source: Source


def read_lines(text: str, place: str) -> tuple[Printed, ...]:
    """Return the lines of a file, oldest first.

    Args:
        text: what the file holds, with its head.
        place: what the file is called, for whoever has to mend it.

    Raises:
        Refused: with every line that cannot be read, or that repeats a day.
    """
    rows = csv.DictReader(text.splitlines())
    if rows.fieldnames != _COLUMNS:
        named = ",".join(_COLUMNS)
        raise refused(f"見出しは {named} です", f"the head must be {named}", "", place)
    found: dict[date, Printed] = {}
    problems: list[Problem] = []
    for number, row in enumerate(rows, 2):
        where = f"{place}, {number}"
        problems += [each.at(where) for each in _problems(row, found)]
        if not problems:
            one = _printed(row)
            found[one.day] = one
    if problems:
        raise Refused(*problems)
    return tuple(each for _, each in sorted(found.items()))


def _printed(row: Mapping[str, str]) -> Printed:
    day = date.fromisoformat(row["day"])
    source = Source(row["document"], row["heading"], day)
    return Printed(day, percent(row["lowest"]), percent(row["highest"]), source)


def _problems(
    row: Mapping[str | None, str | None], before: Mapping[date, Printed]
) -> Iterator[Problem]:
    if None in row or None in row.values():
        yield Problem("列の数が見出しと違います", "it has not as many cells as the head")
        return
    cells = {str(name): str(cell) for name, cell in row.items()}
    day = _day(cells["day"])
    if day is None or day in before:
        given = shown(cells["day"])
        yield Problem(
            f"「{given}」は、ほかの行にない 2026-02-02 の形の日付にしてください",
            f"'{given}' must be a day such as 2026-02-02 that no other line has",
            "day",
        )
    lowest, highest = (_rate(cells[each]) for each in ("lowest", "highest"))
    if lowest is None or highest is None or lowest > highest:
        given = shown(f"{cells['lowest']}, {cells['highest']}")
        yield Problem(
            f"「{given}」は、2.05 の形の年率（%）を低い方から二つにしてください",
            f"'{given}' must be two rates a year in percent such as 2.05, the lower first",
            "lowest",
        )
    for name in ("document", "heading"):
        if not cells[name].strip():
            yield Problem("出典を書いてください", "say where it is printed", name)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2026-02-02") else None
    except ValueError:
        return None


def _rate(text: str) -> Rate | None:
    plain = text.replace(".", "", 1)
    if not (plain.isascii() and plain.isdigit()):
        return None
    rate = percent(text)
    return rate if rate <= _MOST else None
