"""TOML, YAML and JSON: nested tables flattened to their leaves, nothing given twice."""

import json
import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain
from typing import Any

import yaml

from seido.intake.values.cell import Cell, brief
from seido.intake.values.numerals import LONGEST
from seido.refusal import Problem, Refused, refused, shown

MOST_DEPTH = 8
MOST_LEAVES = 5_000
_MOST_NESTED = 100
"""Tables and lists in one another; deeper ones are no data of anybody's, and end in no stack."""
_MOST_DIGITS = LONGEST
_MOST_DOTS = 100
"""Dots between the names in a line of TOML: the time that they take grows with their square."""

# What a part of these patterns takes it keeps, so that their time grows with the length alone.
_BARE_NAMES = re.compile(r"^([ \t]*+\[{0,2}+)([^=\"'#\[\]{}\n]++)(?=[=\]])", re.MULTILINE)
_WORD = re.compile(r"[^\s.,]++")
_NO_NAMES = re.compile(r"\"(?:[^\"\\\n]|\\.)*+\"?+|'[^'\n]*+'?+|#.*+")
_LONE = re.compile("[\ud800-\udfff]")


def read_toml(text: str) -> dict[str, Any]:
    """Return the tables of a TOML text; numbers with a point are exact decimals.

    Japanese names may stand without quotes, which TOML itself does not allow.

    Raises:
        Refused: for broken TOML, with the line.
    """
    for number, line in enumerate(_NO_NAMES.sub("", text).split("\n"), start=1):
        if line.count(".") > _MOST_DOTS:
            raise _broken("TOML", number, "too many dots in a line")
    try:
        found = tomllib.loads(_with_quoted_names(text), parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        reason = re.sub(r" \(at .*\)$", "", str(error))
        last = text.count("\n") + 1
        raise _broken("TOML", int(at[1]) if at else last, reason) from error
    except RecursionError as error:
        raise refused(*_NESTED) from error
    except (ValueError, ArithmeticError) as error:
        raise refused(*_LONG_NUMBER) from error
    return _within_reach(found)


def _with_quoted_names(text: str) -> str:
    """Return the text with quotes around Japanese names; a text with long strings as it is."""
    if '"""' in text or "'''" in text:
        return text
    return _BARE_NAMES.sub(lambda name: name[1] + _WORD.sub(_quoted, name[2]), text)


def _quoted(word: re.Match[str]) -> str:
    return word[0] if word[0].isascii() else f'"{word[0]}"'


def read_json(text: str) -> dict[str, Any]:
    """Return the object of a JSON text; numbers with a point are exact decimals.

    Raises:
        Refused: for broken JSON, with the line, and for a name given twice.
    """
    try:
        found = json.loads(
            text,
            parse_float=Decimal,
            parse_int=_whole,
            parse_constant=_no_number,
            object_pairs_hook=_once,
        )
    except json.JSONDecodeError as error:
        raise _broken("JSON", error.lineno, error.msg) from error
    except RecursionError as error:
        raise refused(*_NESTED) from error
    except ArithmeticError as error:
        raise refused(*_LONG_NUMBER) from error
    return _within_reach(_table(found, "JSON"))


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
    except (yaml.YAMLError, ValueError, ArithmeticError, RecursionError) as error:
        raise _broken("YAML", None, str(error)) from error
    return _within_reach(_table(found, "YAML"))


def _within_reach(found: dict[str, Any]) -> dict[str, Any]:
    """Return what was read, where whatever is said of it later can be said.

    Raises:
        Refused: for tables and lists too deep in one another, for whole numbers of more digits than
            are ever written out, and for halves of letters, which no file and no screen takes.
    """
    opened: list[Iterator[Any]] = [iter((found,))]
    while opened:
        if len(opened) > _MOST_NESTED:
            raise refused(*_NESTED)
        for value in opened[-1]:
            if isinstance(value, dict | list):
                inner = chain(value, value.values()) if isinstance(value, dict) else iter(value)
                opened.append(inner)
                break
            if isinstance(value, int) and abs(value) >= 10**_MOST_DIGITS:
                raise refused(*_LONG_NUMBER)
            if isinstance(value, str) and _LONE.search(value):
                raise refused(
                    f"「{shown(value)}」に、一文字の半分だけのものがあります。文字を入れ直してください",
                    f"'{shown(value)}' holds half of a letter; write the letter again",
                )
        else:
            opened.pop()
    return found


_NESTED = (
    f"表や一覧の入れ子が深すぎます。{_MOST_NESTED}段までにしてください",
    f"tables and lists nest too deep; {_MOST_NESTED} deep at the most",
)
_LONG_NUMBER = (
    f'{_MOST_DIGITS}桁を超える数があります。番号なら " で囲み、金額や人数なら書き直してください',
    f"a number has more than {_MOST_DIGITS} digits; quote what is no amount, else correct it",
)


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise refused(*_LONG_NUMBER)
    return int(digits)


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
        place = f"{file} {'.'.join(map(brief, path))}"
        left -= 1
        if left < 0:
            yield _TOO_LONG.at(place, brief(path[-1]))
            return
        if isinstance(value, list) and any(isinstance(item, list | dict) for item in value):
            yield _no_tables(value).at(place, brief(path[-1]))
        elif isinstance(value, dict):
            yield _TOO_DEEP.at(place, brief(path[-1]))
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
