"""Mapping files: which columns of a foreign table hold which facts, as a person confirmed it.

A mapping is TOML. Columns that it does not name are understood by their headings as usual::

    [columns]
    "TEIKAN_CAP" = { fact = "capital", unit = "千円" }
    "GYOSHU" = { fact = "industry", values = { "01" = "製造業", "02" = "卸売業" } }
    "SHORT_LOANS" = { fact = "borrowings", add = true }
    "LONG_LOANS" = { fact = "borrowings", add = true }
    "BRANCH" = {}
"""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from seido.facts.vocabulary import ENTRIES, FORMULAS
from seido.intake.files import MOST_TEXT, read_whole, utf8
from seido.intake.tree import read_toml
from seido.intake.values.cell import brief, is_unit
from seido.portfolio.reading.binding import Field
from seido.refusal import Problem, Refused, refuse, refused, shown
from seido.rules.check import WHOLE

_KEYS = {"fact", "unit", "values", "add", "confidence"}


def read_mapping(path: Path, headings: Iterable[str]) -> dict[str, Field | None]:
    """Return what a mapping file says of a table's columns; None for one that holds no fact.

    Raises:
        Refused: with everything in it that does not fit the table or the vocabulary.
    """
    text = read_whole(path, MOST_TEXT)
    try:
        data = read_toml(utf8(text))
    except Refused as refusal:
        raise refusal.at(path) from refusal
    columns = data.get("columns")
    if not isinstance(columns, dict) or set(data) != {"columns"}:
        raise refused(
            "[columns] の下に、見出し = { fact = … } を並べてください",
            "list the columns below [columns] as heading = { fact = ... }",
            place=path,
        )
    known = set(headings)
    problems: list[Problem] = []
    for heading, said in columns.items():
        offering = len(problems) < _OFFERED
        found = _problems(heading, said, known, offering=offering)
        problems += (problem.at(path) for problem in found)
    refuse(problems)
    return {heading: _field(heading, said) for heading, said in columns.items()}


_OFFERED = 20
"""The first problems, for which near names are looked up: each takes milliseconds."""


def _field(heading: str, said: Mapping[str, Any]) -> Field | None:
    name = said.get("fact")
    if not name:
        return None
    return Field(
        heading,
        ENTRIES[name] if name in ENTRIES else FORMULAS[name],
        said.get("unit", ""),
        said.get("values", {}),
        said.get("add", False),
    )


def _problems(heading: str, said: Any, known: set[str], *, offering: bool) -> Iterator[Problem]:
    def problem(ja: str, en: str) -> Problem:
        return Problem(ja, en, brief(heading))

    if heading not in known:
        yield problem("この見出しは表にありません", "the table has no such heading")
    if not isinstance(said, dict):
        yield problem("{ fact = … } と書いてください", "write { fact = ... }")
        return
    for key in sorted(set(said) - _KEYS):
        yield problem(f"「{shown(key)}」という項目はありません", f"there is no key {shown(key)}")
    name = str(said.get("fact", ""))
    if name and name not in ENTRIES and name not in FORMULAS:
        names = [*ENTRIES, *FORMULAS]
        near = "、".join(get_close_matches(name, names, n=3)) if offering else ""
        yield problem(
            f"事実 {shown(name)} はありません（{near or 'seido facts で調べられます'}）",
            f"there is no fact {shown(name)}; {near or 'look it up with seido facts'}",
        )
    if "unit" in said and not is_unit(said["unit"]):
        unit = shown(said["unit"])
        yield problem(f"単位「{unit}」は分かりません", f"no unit: {unit}")
    values = said.get("values", {})
    if not isinstance(values, dict) or not all(isinstance(each, str) for each in values.values()):
        yield problem('values は { "01" = "製造業" } と書いてください', "values: code = text")
    added = said.get("add", False)
    if not isinstance(added, bool):
        yield problem("add は true か false です", "add is true or false")
    elif added and name in ENTRIES.keys() | FORMULAS.keys() and not _can_be_added(name):
        yield problem(f"{name} は足し合わせられません", f"{name} cannot be added up")


def _can_be_added(name: str) -> bool:
    return name in ENTRIES and ENTRIES[name].unit in WHOLE
