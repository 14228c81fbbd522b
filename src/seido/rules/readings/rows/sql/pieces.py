"""Pieces of SQL that PostgreSQL, Spark, DuckDB, SQLite and BigQuery all answer alike.

Only 64-bit whole numbers, texts and truths, so that no database rounds; no end is null where the
least or greatest is taken, so that no database leaves one out.

The pieces share what they are made of, as a rule does; a copy of the whole is a plain tree.
"""

from collections.abc import Sequence
from functools import reduce
from typing import Literal, TypeAlias, get_args

from sqlglot import exp

from seido.rules.quantity import Rounding

Dialect = Literal["postgres", "spark", "duckdb", "sqlite", "bigquery"]
DIALECTS: tuple[Dialect, ...] = get_args(Dialect)
"""The databases that rules are written for."""

Sql: TypeAlias = exp.Expression

End: TypeAlias = Sql | int
"""The lowest or highest value of a term, or a figure for both; a null one is endless."""

LOWEST, HIGHEST = -(2**63) + 1, 2**63 - 1
"""What stands for the endless while ends are compared: no amount reaches them."""

TRUE, FALSE = exp.true(), exp.false()
UNKNOWN = exp.cast(exp.null(), exp.DataType.Type.BOOLEAN)


def write(tree: Sql, dialect: Dialect) -> str:
    """Return a tree as a database reads it, one clause a line.

    Args:
        tree: made of the pieces of this module.
        dialect: the database.
    """
    held = exp.Paren(this=tree.copy())
    for node in reversed(list(held.walk())):
        _suit(node, dialect)
    return str(held.this.sql(dialect, pretty=True))


def _suit(node: exp.Expr, dialect: Dialect) -> None:
    """Change a node that means something else in a database."""
    match node:
        # sqlglot would divide floats or decimals there, whose own division of integers is whole.
        case exp.IntDiv() if dialect in ("postgres", "sqlite"):
            whole = {"this": node.this, "expression": node.expression, "typed": True, "safe": False}
            node.replace(exp.Div(**whole))
        case exp.Least() | exp.Greatest():
            node.set("ignore_nulls", dialect == "duckdb")
        case exp.Extract() if dialect == "sqlite":
            part = exp.Literal.string({"YEAR": "%Y", "MONTH": "%m", "DAY": "%d"}[node.this.name])
            node.replace(exp.Anonymous(this="STRFTIME", expressions=[part, node.expression]))
        # Planners that merge the steps of a statement would write out each shared part again.
        case exp.CTE() if dialect == "postgres":
            node.this.offset(0, copy=False)
        case exp.CTE() if dialect == "sqlite":
            node.set("materialized", True)


def column(name: str) -> Sql:
    """Return a column by its name, quoted."""
    return exp.column(name, quoted=True)


def figure(end: End) -> Sql:
    """Return an end, a figure as it is."""
    return exp.Literal.number(end) if isinstance(end, int) else end


def amount(end: End) -> Sql:
    """Return an end as a 64-bit number: databases read a small figure as one of 32."""
    return exp.cast(figure(end), exp.DataType.Type.BIGINT) if isinstance(end, int) else end


# Truths


def every(items: Sequence[Sql]) -> Sql:
    """Return Kleene's and, which SQL has."""
    return reduce(lambda left, right: exp.And(this=left, expression=right), map(_part, items))


def some(items: Sequence[Sql]) -> Sql:
    """Return Kleene's or, which SQL has."""
    return reduce(lambda left, right: exp.Or(this=left, expression=right), map(_part, items))


def negated(item: Sql) -> Sql:
    """Return Kleene's not, which SQL has."""
    return exp.Not(this=_closed(item))


def if_unknown(item: Sql, then: End) -> Sql:
    """Return a truth or an amount, or another where it is null."""
    return exp.Coalesce(this=item, expressions=[figure(then)])


def is_unknown(item: Sql) -> Sql:
    """Return whether a truth or an amount is null."""
    return exp.Is(this=_closed(item), expression=exp.null())


def among(item: Sql, options: Sequence[str | int]) -> Sql:
    """Return whether an item is one of some texts or figures."""
    shown = [
        figure(each) if isinstance(each, int) else exp.Literal.string(each) for each in options
    ]
    return exp.In(this=item, expressions=shown)


def case(*rows: tuple[Sql, End], otherwise: End | None = None) -> Sql:
    """Return the value of the first row whose condition is true; null where none is."""
    ifs = [exp.If(this=condition, true=figure(value)) for condition, value in rows]
    return exp.Case(ifs=ifs, default=None if otherwise is None else figure(otherwise))


def settled(holds: Sql, fails: Sql) -> Sql:
    """Return true where it surely holds, false where it surely fails, else null."""
    return case((holds, TRUE), (fails, FALSE))


def compared(
    sign: type[exp.GT | exp.GTE | exp.LT | exp.LTE | exp.EQ], left: End, right: End
) -> Sql:
    """Return a comparison; null where an end is."""
    return sign(this=_side(figure(left)), expression=_side(figure(right)))


# Amounts


def plus(left: End, right: End) -> End:
    """Return a sum."""
    if isinstance(left, int) and isinstance(right, int):
        return left + right
    if left == 0 or right == 0:
        return right if left == 0 else left
    return exp.Add(this=figure(left), expression=_addend(figure(right)))


def minus(left: End, right: End) -> End:
    """Return a difference."""
    if isinstance(left, int) and isinstance(right, int):
        return left - right
    return left if right == 0 else exp.Sub(this=figure(left), expression=_addend(figure(right)))


def times(left: End, right: End) -> End:
    """Return a product."""
    if isinstance(left, int) and isinstance(right, int):
        return left * right
    if left == 1 or right == 1:
        return right if left == 1 else left
    return exp.Mul(this=_closed(figure(left)), expression=_closed(figure(right)))


def divided(value: End, divisor: int) -> End:
    """Return a quotient that is known to be whole or positive; databases cut off the rest."""
    if isinstance(value, int):
        return value // divisor
    return exp.IntDiv(this=_closed(value), expression=figure(divisor))


def remainder(value: End, divisor: int) -> End:
    """Return what a division leaves, with the sign of ``value``."""
    if isinstance(value, int):
        return value % divisor
    return exp.Mod(this=_closed(value), expression=figure(divisor))


def rounded(value: End, divisor: int, step: int, how: Rounding) -> End:
    """Return ``value / divisor`` rounded to a whole number, times ``step``."""
    if divisor == 1:
        return times(value, step)
    match how:
        case Rounding.DOWN:
            return times(_floor(value, divisor), step)
        case Rounding.UP:
            return times(_floor(minus(0, value), divisor), -step)
        case Rounding.HALF_UP:
            return times(_floor(plus(times(2, value), divisor), 2 * divisor), step)


def _floor(value: End, divisor: int) -> End:
    """Return a quotient cut towards minus infinity; databases by themselves cut towards zero."""
    rest = remainder(plus(remainder(value, divisor), divisor), divisor)
    return divided(minus(value, rest), divisor)


def extreme(kind: type[exp.Least | exp.Greatest], ends: Sequence[End], endless: int) -> End:
    """Return the least or greatest of ends, where a null one counts as ``endless``."""
    figures = [end for end in ends if isinstance(end, int)]
    if len(figures) == len(ends):
        return min(figures) if kind is exp.Least else max(figures)
    return taken(kind, [or_endless(end, endless) for end in ends], endless)


def or_endless(end: End, endless: int) -> Sql:
    """Return an end, or the number that stands for the endless where it is null."""
    return figure(end) if isinstance(end, int) else if_unknown(end, endless)


def taken(kind: type[exp.Least | exp.Greatest], shown: list[Sql], endless: int) -> Sql:
    """Return the least or greatest of expressions that are never null; null where ``endless``."""
    return exp.Nullif(this=kind(this=shown[0], expressions=shown[1:]), expression=figure(endless))


# Brackets


def _part(item: Sql) -> Sql:
    return exp.Paren(this=item) if isinstance(item, exp.Connector) else item


def _side(item: Sql) -> Sql:
    truth = isinstance(item, exp.Connector | exp.Predicate | exp.Not)
    return exp.Paren(this=item) if truth else item


def _addend(item: Sql) -> Sql:
    return exp.Paren(this=item) if isinstance(item, exp.Add | exp.Sub | exp.Neg) else item


def _closed(item: Sql) -> Sql:
    simple = isinstance(item, exp.Paren) or not isinstance(item, exp.Binary | exp.Unary | exp.In)
    return item if simple else exp.Paren(this=item)
