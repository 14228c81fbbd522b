"""What goes wrong when rules are copied out of leaflets, as edits of a file.

In what is declared: a neighbouring tier's figure, the months of another row, a party swapped; a
paper, step, duty, course, window, row or gap left out; at least for more than, all for any, a
clause left out; a day moved, a row of rates swapped, a figure in words. In other code: a
comparison, a sum, a rounding, a connective, a whole number by one. In the directory: a number, an
area, a row.
"""

import ast
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

_FIGURES = frozenset(
    {"man", "oku", "yen", "percent", "rates", "within", "equity", "earnings", "fell"}
)
_ROWS = frozenset({"TermRow", "RateRow", "Course", "Particular", "document", "step", "duty"})
_GAPS = frozenset({"judged", "by_other_law", "set_by_window", "not_stated"})
_TURNED = {
    "at_least": "more_than",
    "more_than": "at_least",
    "at_most": "below",
    "below": "at_most",
    "ratio_at_least": "ratio_more_than",
    "ratio_more_than": "ratio_at_least",
    "ratio_at_most": "ratio_below",
    "ratio_below": "ratio_at_most",
    "all_of": "any_of",
    "any_of": "all_of",
}
_COMPARED: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
}
_ADDED: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.FloorDiv: ("//", "*"),
}
_ROUNDED = {"UP": "DOWN", "DOWN": "UP", "HALF_UP": "DOWN"}
_PARTIES = "seido.schemes.parties", "seido.schemes.guarantees.usual.usual_terms"


@dataclass(frozen=True, slots=True)
class Edit:
    """A fault in a file: its kind, and the bytes from ``start`` to ``end`` that become others."""

    kind: str
    start: int
    end: int
    text: bytes

    def applied(self, content: bytes) -> bytes:
        """Return the file with the fault in it."""
        return content[: self.start] + self.text + content[self.end :]


Draw: TypeAlias = Callable[["_File", random.Random], Iterator[Edit]]


def scheme_edits(content: bytes, neighbours: Iterable[bytes], chance: random.Random) -> list[Edit]:
    """Return the faults that can be planted in a scheme's file.

    Args:
        content: the file.
        neighbours: the other files of its folder, whose figures may be mistaken for its own.
        chance: which of several neighbours is taken.
    """
    file = _File(content, [_File(each, []) for each in neighbours])
    return _changing(content, (each for draw in _OF_SCHEMES for each in draw(file, chance)))


def code_edits(content: bytes, chance: random.Random) -> list[Edit]:
    """Return the faults that can be planted in other code."""
    file = _File(content, [])
    return _changing(content, (each for draw in _OF_CODE for each in draw(file, chance)))


def directory_edits(content: bytes, chance: random.Random) -> list[Edit]:
    """Return the faults that can be planted in a table of offices: numbers, areas, rows."""
    lines = content.splitlines(keepends=True)
    columns = lines[0].decode().strip().split(",")
    found: list[Edit] = []
    start = len(lines[0])
    for number, line in enumerate(lines[1:], 1):
        cells = line.decode().rstrip("\r\n").split(",")
        if len(cells) == len(columns) and '"' not in line.decode():
            row = dict(zip(columns, cells, strict=True))
            changed = list(_row_edits(row, chance))
            other = lines[1 + number % (len(lines) - 1)].decode().split(",")
            if len(other) == len(columns) and row.get("areas"):
                area = other[columns.index("areas")]
                changed.append(("area of another office", {**row, "areas": area}))
            end = start + len(line)
            found += [
                Edit(kind, start, end, (",".join(new.values()) + "\n").encode())
                for kind, new in changed
            ]
            found.append(Edit("office left out", start, end, b""))
        start += len(line)
    return _changing(content, found)


def _row_edits(row: dict[str, str], chance: random.Random) -> Iterator[tuple[str, dict[str, str]]]:
    for column in ("phone", "fax"):
        places = [at for at, each in enumerate(row.get(column, "")) if each.isdigit()]
        if places:
            at = chance.choice(places)
            digit = str((int(row[column][at]) + 1) % 10)
            yield (
                f"digit of a {column}",
                {
                    **row,
                    column: row[column][:at] + digit + row[column][at + 1 :],
                },
            )
    if row.get("hours"):
        yield "hours left out", {**row, "hours": ""}


def _changing(content: bytes, edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits that change the file, each once."""
    return [each for each in dict.fromkeys(edits) if each.applied(content) != content]


class _File:
    """A file with its tree, and where its nodes stand."""

    def __init__(self, content: bytes, neighbours: "list[_File]") -> None:
        self.content = content
        self.tree = ast.parse(content)
        self.nodes = list(ast.walk(self.tree))
        self.neighbours = neighbours
        lines = content.splitlines(keepends=True)
        self._starts = [0]
        for line in lines:
            self._starts.append(self._starts[-1] + len(line))

    def span(self, node: ast.expr | ast.keyword) -> tuple[int, int]:
        """Return where a node begins and ends."""
        start = self._starts[node.lineno - 1] + node.col_offset
        last, column = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
        return start, self._starts[last - 1] + column

    def text(self, node: ast.expr) -> bytes:
        """Return a node as it is written."""
        start, end = self.span(node)
        return self.content[start:end]

    def replaced(self, kind: str, node: ast.expr, text: bytes) -> Edit:
        """Return the edit that writes something else in a node's place."""
        return Edit(kind, *self.span(node), text)

    def left_out(self, kind: str, node: ast.expr) -> Edit:
        """Return the edit that leaves out an element, with the comma behind it."""
        start, end = self.span(node)
        rest = self.content[end:]
        if rest.lstrip().startswith(b","):
            end += rest.index(b",") + 1
        return Edit(kind, start, end, b"")

    def calls(self, names: Iterable[str]) -> Iterator[ast.Call]:
        """Yield the calls of some functions."""
        wanted = frozenset(names)
        for node in self.nodes:
            if isinstance(node, ast.Call) and _name(node) in wanted:
                yield node


def _name(node: ast.expr) -> str | None:
    if isinstance(node, ast.Call):
        return node.func.id if isinstance(node.func, ast.Name) else None
    return node.id if isinstance(node, ast.Name) else None


def _other_figures(file: _File, chance: random.Random) -> Iterator[Edit]:
    """Yield each figure as a neighbour's: of the same file, else of the folder."""
    for call in file.calls(_FIGURES):
        kind = "rate row swapped" if _name(call) == "rates" else "figure of a neighbour"
        for where in ([file], file.neighbours):
            others = {
                each.text(other)
                for each in where
                for other in each.calls({_name(call) or ""})
                if len(other.args) == len(call.args) and _literal(other)
            } - {file.text(call)}
            if others and _literal(call):
                yield file.replaced(kind, call, chance.choice(sorted(others)))
                break


def _literal(call: ast.Call) -> bool:
    return bool(call.args) and all(isinstance(each, ast.Constant) for each in call.args)


def _other_months(file: _File, chance: random.Random) -> Iterator[Edit]:
    """Yield the months of each term as another row's."""
    for call in file.calls({"TermRow"}):
        for place, argument in enumerate(call.args[1:], 1):
            others = {
                each.text(other.args[place])
                for each in (file, *file.neighbours)
                for other in each.calls({"TermRow"})
                if len(other.args) > place
            } - {file.text(argument)}
            literal = {each for each in others if each.isdigit()}
            if literal and isinstance(argument, ast.Constant):
                yield file.replaced(
                    "months of another row", argument, chance.choice(sorted(literal))
                )


def _other_parties(file: _File, chance: random.Random) -> Iterator[Edit]:
    parties = sorted(
        alias.asname or alias.name
        for node in file.nodes
        if isinstance(node, ast.ImportFrom) and node.module in _PARTIES
        for alias in node.names
        if (alias.asname or alias.name).isupper() and "SET_BY" not in alias.name
    )
    for call in file.calls({"step", "duty"}):
        for argument in call.args:
            if _name(argument) in parties and len(parties) > 1:
                other = chance.choice([each for each in parties if each != _name(argument)])
                yield file.replaced("party swapped", argument, other.encode())


def _left_out(file: _File, _: random.Random) -> Iterator[Edit]:
    for node in file.nodes:
        match node:
            case ast.Tuple(elts=elements):
                for element in elements:
                    name = _name(element)
                    if isinstance(element, ast.Call) and name in _ROWS | _GAPS:
                        kind = "gap" if name in _GAPS else str(name)
                        yield file.left_out(f"{kind} left out", element)
            case ast.keyword(arg="windows", value=ast.Tuple(elts=[_, _, *_] as elements)):
                for element in elements:
                    yield file.left_out("window left out", element)
            case _:
                pass


def _clauses_left_out(file: _File, _: random.Random) -> Iterator[Edit]:
    for call in file.calls({"all_of", "any_of"}):
        if len(call.args) > 1:
            for argument in call.args:
                yield file.left_out("clause left out", argument)


def _turned(file: _File, _: random.Random) -> Iterator[Edit]:
    for call in file.calls(_TURNED):
        name = _name(call) or ""
        kind = "all for any" if name.endswith("_of") else "at least for more than"
        yield file.replaced(kind, call.func, _TURNED[name].encode())


def _moved_days(file: _File, chance: random.Random) -> Iterator[Edit]:
    for call in file.calls({"date"}):
        if len(call.args) == 3 and _literal(call):
            year, month, day = (int(file.text(each)) for each in call.args)
            moved = [(year + 1, month, day), (year, month, day + 1 if day < 28 else day - 1)]
            text = "date({}, {}, {})".format(*chance.choice(moved))
            yield file.replaced("day moved", call, text.encode())


def _figures_in_words(file: _File, _: random.Random) -> Iterator[Edit]:
    """Yield each number in Japanese words by one more."""
    for call in file.calls({*_ROWS, *_GAPS, "Words"}):
        for argument in call.args:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                text = argument.value
                places = [at for at, each in enumerate(text) if each in "12345678"]
                if places and not text.isascii():
                    at = places[0]
                    changed = f"{text[:at]}{int(text[at]) + 1}{text[at + 1 :]}"
                    written = file.text(argument).replace(text.encode(), changed.encode(), 1)
                    yield file.replaced("figure in words", argument, written)


def _operators(file: _File, _: random.Random) -> Iterator[Edit]:
    for node in file.nodes:
        match node:
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARED:
                yield from _between(file, "comparison", left, right, *_COMPARED[type(op)])
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _ADDED:
                yield from _between(file, "arithmetic", left, right, *_ADDED[type(op)])
            case ast.BoolOp(op=op, values=[left, right, *_]):
                signs = ("and", "or") if isinstance(op, ast.And) else ("or", "and")
                yield from _between(file, "connective", left, right, *signs)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield file.replaced("negation", node, file.text(operand))
            case _:
                pass


def _between(
    file: _File, kind: str, left: ast.expr, right: ast.expr, old: str, new: str
) -> Iterator[Edit]:
    """Yield the edit of the sign between two operands, where it stands there once."""
    start, end = file.span(left)[1], file.span(right)[0]
    sign = file.content[start:end]
    if sign.count(old.encode()) == 1:
        yield Edit(kind, start, end, sign.replace(old.encode(), new.encode()))


def _numbers(file: _File, _: random.Random) -> Iterator[Edit]:
    for node in file.nodes:
        if isinstance(node, ast.Constant) and type(node.value) is int and node.value > 1:
            yield file.replaced("number by one", node, str(node.value + 1).encode())
        match node:
            case ast.Attribute(value=ast.Name(id="Rounding"), attr=how) if how in _ROUNDED:
                yield file.replaced("rounding", node, f"Rounding.{_ROUNDED[how]}".encode())
            case _:
                pass


_OF_SCHEMES: tuple[Draw, ...] = (
    _other_figures,
    _other_months,
    _other_parties,
    _left_out,
    _clauses_left_out,
    _turned,
    _moved_days,
    _figures_in_words,
)
_OF_CODE: tuple[Draw, ...] = (_operators, _numbers, _turned)
