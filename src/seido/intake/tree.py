"""TOML, YAML and JSON: nested tables flattened to their leaves, nothing given twice."""

import json
import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import yaml

from seido.intake.values.cell import Cell
from seido.refusal import Problem, Refused, refused, shown

MOST_DEPTH = 8
MOST_LEAVES = 5_000
_MOST_DOTS = 100
"""Dots in a line of TOML: the time that a dotted name takes grows with its square."""


_BARE_NAMES = re.compile(r"^([ \t]*\[{0,2}[ \t]*)([^=\"'#\[\]{}\n]+?)([ \t]*[=\]])", re.MULTILINE)
_JAPANESE_NAME = re.compile(r"[^\s.,]*[^\x00-\x7f\s][^\s.,]*")


def read_toml(text: str) -> dict[str, Any]:
    """Return the tables of a TOML text; numbers with a point are exact decimals.

    Japanese names may stand without quotes, which TOML itself does not allow.

    Raises:
        Refused: for broken TOML, with the line.
    """
    if any(line.count(".") > _MOST_DOTS for line in text.splitlines()):
        raise _broken("TOML", None, "too many dots in a line")
    try:
        return tomllib.loads(_with_quoted_names(text), parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        reason = re.sub(r" \(at .*\)$", "", str(error))
        raise _broken("TOML", int(line[1]) if line else None, reason) from error
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise _broken("TOML", None, str(error)) from error


def _with_quoted_names(text: str) -> str:
    """Return the text with quotes around Japanese names; a text with long strings as it is."""
    if '"""' in text or "'''" in text:
        return text
    return _BARE_NAMES.sub(
        lambda name: name[1] + _JAPANESE_NAME.sub(r'"\g<0>"', name[2]) + name[3], text
    )


def read_json(text: str) -> dict[str, Any]:
    """Return the object of a JSON text; numbers with a point are exact decimals.

    Raises:
        Refused: for broken JSON, with the line, and for a name given twice.
    """
    try:
        found = json.loads(
            text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_once
        )
    except json.JSONDecodeError as error:
        raise _broken("JSON", error.lineno, error.msg) from error
    except Refused:
        raise
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise _broken("JSON", None, str(error)) from error
    return _table(found, "JSON")


def read_yaml(text: str) -> dict[str, Any]:
    """Return the mapping of a YAML text, every value as the text that stands there.

    YAML's own readings (``010`` as eight, ``1:30`` as ninety, ``no`` as false) are not applied;
    aliases are refused.

    Raises:
        Refused: for broken YAML, with the line, and for a name given twice.
    """
    try:
        found = yaml.load(text, _PlainLoader)  # noqa: S506 - makes text only
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise _broken("YAML", mark.line + 1 if mark else None, error.problem or "") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _broken("YAML", None, str(error)) from error
    return _table(found, "YAML")


class _PlainLoader(yaml.BaseLoader):
    """Makes text, lists and mappings only; refuses aliases, doubled names, and depths."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self._depth = 0
        self._nodes = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        self._depth += 1
        self._nodes += 1
        if isinstance(event, yaml.AliasEvent):
            raise _not_composed("aliases (*) are not read", event.start_mark)
        if self._depth > MOST_DEPTH + 1 or self._nodes > 3 * MOST_LEAVES:
            raise _not_composed("too deep or too long", event.start_mark)
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        node = super().compose_mapping_node(anchor)
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _not_composed("a name is one word", key.start_mark)
            if key.value in seen:
                raise _not_composed(f"'{shown(key.value)}' is given twice", key.start_mark)
            seen.add(key.value)
        return node


def _not_composed(why: str, mark: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=why, problem_mark=mark)


def flatten(table: dict[str, Any], file: str) -> Iterator[Cell | Problem]:
    """Yield a cell for each leaf; its place names the file and the tables around it."""
    left = MOST_LEAVES
    for path, value in _leaves(table, ()):
        place = f"{file} {'.'.join(path)}"
        left -= 1
        if left < 0:
            yield _TOO_LONG.at(place, path[-1])
            return
        if isinstance(value, list) and any(isinstance(item, list | dict) for item in value):
            yield _no_tables(value).at(place, path[-1])
        elif isinstance(value, dict):
            yield _TOO_DEEP.at(place, path[-1])
        else:
            yield Cell(path[-1], value, place)


def _leaves(table: dict[str, Any], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in table.items():
        if isinstance(value, dict) and len(path) + 1 < MOST_DEPTH:
            yield from _leaves(value, (*path, key))
        else:
            yield (*path, key), value


_TOO_LONG = Problem(
    f"項目が{MOST_LEAVES}を超えています。一社分だけにしてください",
    f"there are more than {MOST_LEAVES} entries; bring one business",
)
_TOO_DEEP = Problem(
    f"表の入れ子は{MOST_DEPTH}段までです", f"tables nest {MOST_DEPTH} deep at the most"
)


def _no_tables(given: object) -> Problem:
    return Problem(
        f"一覧「{shown(given)}」の中に表や一覧は置けません。「見出し = 値」で書いてください",
        f"a list holds plain values only, not '{shown(given)}'; write heading = value",
    )


def _table(found: object, kind: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise refused(
            f"{kind}は「見出し: 値」の並びで書いてください",
            f"the {kind} must map headings to values",
        )
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for key, value in pairs:
        if key in table:
            raise refused(
                f"「{shown(key)}」が二度書かれています。一つにしてください",
                f"'{shown(key)}' is given twice; keep one",
                shown(key),
            )
        table[key] = value
    return table


def _no_number(name: str) -> Any:
    raise refused(f"「{name}」は値ではありません", f"{name} is no value")


def _broken(kind: str, line: int | None, reason: str) -> Refused:
    return refused(
        f"{kind}として読めません（{shown(reason)}）",
        f"it cannot be read as {kind}: {shown(reason)}",
        place=f"line {line}" if line else "",
    )
