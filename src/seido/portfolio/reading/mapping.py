"""Mapping files: which columns of a foreign table hold which facts, as a person confirmed it.

A mapping is TOML. Columns that it does not name are understood by their headings as usual::

    [columns]
    "TEIKAN_CAP" = { fact = "capital", unit = "千円" }
    "GYOSHU" = { fact = "industry", values = { "01" = "製造業", "02" = "卸売業" } }
    "SHORT_LOANS" = { fact = "borrowings", add = true }
    "LONG_LOANS" = { fact = "borrowings", add = true }
    "BRANCH" = {}
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from seido.facts.vocabulary import ENTRIES, FORMULAS
from seido.intake.values.cell import is_unit
from seido.portfolio.reading.binding import Field
from seido.refusal import Problem, refuse, refused
from seido.rules.check import WHOLE

_KEYS = {"fact", "unit", "values", "add", "confidence"}


def read_mapping(path: Path, headings: Iterable[str]) -> dict[str, Field | None]:
    """Return what a mapping file says of a table's columns; None for one that holds no fact.

    Raises:
        Refused: with everything in it that does not fit the table or the vocabulary.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise refused(
            f"対応表として読めません（{error}）", f"no mapping: {error}", place=path
        ) from error
    columns = data.get("columns")
    if not isinstance(columns, dict) or set(data) != {"columns"}:
        raise refused(
            "[columns] の下に、見出し = { fact = … } を並べてください",
            "list the columns below [columns] as heading = { fact = ... }",
            place=path,
        )
    known = set(headings)
    problems = (
        problem.at(path)
        for heading, said in columns.items()
        for problem in _problems(heading, said, known)
    )
    refuse(problems)
    return {heading: _field(heading, said) for heading, said in columns.items()}


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


def _problems(heading: str, said: Any, known: set[str]) -> Iterator[Problem]:
    def problem(ja: str, en: str) -> Problem:
        return Problem(ja, en, heading)

    if heading not in known:
        yield problem("この見出しは表にありません", "the table has no such heading")
    if not isinstance(said, dict):
        yield problem("{ fact = … } と書いてください", "write { fact = ... }")
        return
    for key in sorted(set(said) - _KEYS):
        yield problem(f"「{key}」という項目はありません", f"there is no key {key}")
    name = str(said.get("fact", ""))
    if name and name not in ENTRIES and name not in FORMULAS:
        near = "、".join(get_close_matches(name, [*ENTRIES, *FORMULAS], n=3))
        yield problem(f"事実 {name} はありません（{near}）", f"there is no fact {name}; {near} ?")
    if "unit" in said and not is_unit(said["unit"]):
        yield problem(f"単位「{said['unit']}」は分かりません", f"no unit: {said['unit']}")
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
