"""Writes what many answers share once: a statement in steps, each a row of named columns.

SQL has no names inside an expression, so a rule written out in one would repeat each part wherever
it is used, and a limit drawn from limits would double at every level. Here a part that is used
again becomes a column of a step, and a later step reads it by name. So does a part that is made of
too many within one another.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import TypeAlias

from sqlglot import exp

from seido.rules.readings.rows.sql.pieces import Sql, column

LEAST_SAVED = 4
"""How many operations a column of its own must save to be worth its place."""

TALLEST = 16
"""Nodes that stand within one another at most: the parser of SQLite has room for no hundred."""

_NO_VALUES = (exp.If, exp.Paren, exp.Identifier, exp.Column)
"""Nodes that have no value apart from what stands around or in them."""


def stepwise(
    answers: Mapping[str, Sql],
    table: exp.Table,
    *,
    kept: Sequence[str] = (),
    given: Mapping[str, Sql] | None = None,
    names: Iterable[tuple[Sql, str]] = (),
) -> exp.Select:
    """Return a statement that answers for each row of a table.

    Args:
        answers: expressions by the name of their column; they may share parts.
        table: where the rows lie.
        kept: columns of the table that stand before the answers, such as a key.
        given: columns that the table lacks, by what stands in their place.
        names: parts that have a name of their own, for a reader's sake.
    """
    plan = _Plan(answers.values(), {*answers, *kept}, names)
    shown = [(name, plan.in_columns(each)) for name, each in answers.items()]
    needed = _columns_in(each for _, each in shown) - {*kept}
    steps: list[_Row] = []
    for group in reversed(plan.steps()):
        made = [(name, plan.in_columns(part, inside=True)) for name, part in group]
        carried = sorted(needed - {name for name, _ in made})
        steps.append([*((name, column(name)) for name in (*kept, *carried)), *made])
        needed = _columns_in(each for _, each in made) - {*kept} | {*carried}
    facts = (*kept, *sorted(needed))
    steps.append([(name, (given or {}).get(name, column(name)).copy()) for name in facts])
    return _statement(steps[::-1], [*((name, column(name)) for name in kept), *shown], table)


_Row: TypeAlias = list[tuple[str, Sql]]


def _columns_in(parts: Iterable[Sql]) -> set[str]:
    return {each.name for part in parts for each in part.find_all(exp.Column)}


def _statement(steps: list[_Row], answers: _Row, table: exp.Table) -> exp.Select:
    ctes = []
    source: exp.Table = table
    for number, columns in enumerate(steps):
        name = f"step_{number}" if number else "facts"
        alias = exp.TableAlias(this=exp.to_identifier(name))
        ctes.append(exp.CTE(this=_selected(columns, source), alias=alias))
        source = exp.to_table(name)
    statement = _selected(answers, source)
    statement.set("with_", exp.With(expressions=ctes))
    return statement


def _selected(columns: Iterable[tuple[str, Sql]], source: exp.Table) -> exp.Select:
    shown = [
        each if each == column(name) else exp.alias_(each, name, quoted=True, copy=False)
        for name, each in columns
    ]
    return exp.select(*shown, copy=False).from_(source)


class _Plan:
    """Which parts become columns, and the step at which each can be computed."""

    def __init__(
        self, roots: Iterable[Sql], taken: set[str], hints: Iterable[tuple[Sql, str]]
    ) -> None:
        self._uses: Counter[Sql] = Counter()
        self._parts: list[Sql] = []
        self._names: dict[Sql, str] = {}
        self._depth: dict[Sql, int] = {}
        seen: set[int] = set()
        for root in roots:
            _hash(root, seen)
            self._count(root)
        hinted = {part: name for part, name in hints if id(part) in seen}
        names = _Names(taken | {part.name for part in self._parts if isinstance(part, exp.Column)})
        varies: dict[Sql, bool] = {}
        weight: dict[Sql, int] = {}
        height: dict[Sql, int] = {}
        for part in self._parts:
            below = list(_children(part))
            varies[part] = isinstance(part, exp.Column) or any(varies[each] for each in below)
            self._depth[part] = max((self._depth[c] + (c in self._names) for c in below), default=0)
            own = varies[part] and not isinstance(part, _NO_VALUES)
            weight[part] = own + sum(weight[each] for each in below if each not in self._names)
            height[part] = 1 + max((height[c] for c in below if c not in self._names), default=0)
            saves = weight[part] * (self._uses[part] - 1) >= LEAST_SAVED
            if own and (saves or height[part] >= TALLEST):
                self._names[part] = names.new(hinted.get(part))

    def _count(self, part: Sql) -> None:
        """Count the uses of a part, and keep it after all that it is made of."""
        self._uses[part] += 1
        if self._uses[part] == 1:
            for child in _children(part):
                self._count(child)
            self._parts.append(part)

    def steps(self) -> list[list[tuple[str, Sql]]]:
        """Return the parts that become columns, in the steps in which they can be computed."""
        found: dict[int, list[tuple[str, Sql]]] = {}
        for part, name in self._names.items():
            found.setdefault(self._depth[part], []).append((name, part))
        return [found[depth] for depth in sorted(found)]

    def in_columns(self, part: Sql, *, inside: bool = False) -> Sql:
        """Return a part as a tree of its own, with columns for the parts that have become one.

        Args:
            part: what is written.
            inside: whether the part itself is written out although it is a column.
        """
        if part in self._names and not inside:
            return column(self._names[part])
        made = type(part)(**{key: self._in_columns(value) for key, value in part.args.items()})
        return made.this if isinstance(made, exp.Paren) and _is_column(made.this) else made

    def _in_columns(self, value: object) -> object:
        if isinstance(value, list):
            return [self._in_columns(each) for each in value]
        return self.in_columns(value) if isinstance(value, exp.Expression) else value


class _Names:
    """Names of columns, each given once."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._numbers = count(1)

    def new(self, hint: str | None) -> str:
        """Return the name hinted at, numbered where it is taken."""
        name = hint or f"part_{next(self._numbers)}"
        while name in self._taken:
            name = f"{hint or 'part'}_{next(self._numbers)}"
        self._taken.add(name)
        return name


def _hash(part: Sql, seen: set[int]) -> None:
    """Let a part remember its hash, parts first: from above, each way down would be walked."""
    if id(part) not in seen:
        seen.add(id(part))
        for child in _children(part):
            _hash(child, seen)
        hash(part)


def _children(part: Sql) -> Iterator[Sql]:
    return (each for each in part.iter_expressions() if isinstance(each, exp.Expression))


def _is_column(item: object) -> bool:
    return isinstance(item, exp.Column)
