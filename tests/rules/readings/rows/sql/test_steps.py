import pytest
from sqlglot import exp
from tests.databases import InDuckDB, InSQLite
from tests.rules.generated import YEN
from tests.warehouse.agreement import answer_a_deep_sharing

from seido.rules.readings.rows.sql.pieces import (
    Sql,
    case,
    column,
    compared,
    every,
    negated,
    plus,
    some,
    times,
    write,
)
from seido.rules.readings.rows.sql.steps import stepwise

A, B = column("a"), column("b")
TABLE = exp.to_table("businesses")


def line(statement: exp.Select) -> str:
    return " ".join(write(statement, "duckdb").split())


def test_a_part_used_again_becomes_a_column_and_is_read_by_name():
    both = every([compared(exp.GT, A, 1), compared(exp.GT, B, 1), compared(exp.LT, A, 9)])
    statement = stepwise({"x": both, "y": some([both, negated(both)])}, TABLE, kept=["id"])
    text = line(statement)
    assert text.count('"a" < 9') == 1
    assert '"part_1" AS "x", "part_1" OR NOT "part_1" AS "y" FROM step_1' in text
    assert text.startswith('WITH facts AS ( SELECT "id", "a", "b" FROM businesses )')


def test_a_part_with_a_name_of_its_own_keeps_it_unless_it_is_taken():
    first = every([compared(exp.GT, A, each) for each in (1, 2, 3)])
    second = every([compared(exp.GT, B, each) for each in (1, 2, 3)])
    both = {"x": first, "y": negated(first), "z": second, "b": negated(second)}
    text = line(stepwise(both, TABLE, names=[(first, "is_large"), (second, "b")]))
    assert 'AS "is_large"' in text
    assert 'AS "b_1"' in text


def test_what_is_small_or_has_no_column_is_written_where_it_stands():
    product = times(A, 2)
    assert isinstance(product, Sql)
    statement = stepwise({"x": product, "y": product, "z": compared(exp.GT, 3, 2)}, TABLE)
    assert [each.alias for each in statement.args["with_"].expressions] == ["facts"]


def test_columns_that_no_later_step_needs_are_left_behind():
    first = doubled(doubled(A))
    second = doubled(doubled(exp.Coalesce(this=first, expressions=[B])))
    statement = stepwise({"x": doubled(second)}, TABLE, kept=["id"])
    steps = [[each.alias_or_name for each in step.this.selects] for step in statement.ctes]
    assert steps[0] == ["id", "a", "b"]
    assert steps[1] == ["id", "b", "part_1"]
    assert steps[-1] == ["id", steps[-1][1]]


def doubled(term: Sql) -> Sql:
    """Return a term of which each part stands twice."""
    return case((compared(exp.GT, term, 5), times(term, 3)), otherwise=plus(term, 2))


def test_what_the_table_lacks_is_given():
    statement = stepwise({"x": compared(exp.GT, A, B)}, TABLE, given={"b": exp.Literal.number(7)})
    assert 'SELECT "a", 7 AS "b" FROM businesses' in line(statement)


@pytest.mark.parametrize("kind", [InDuckDB, InSQLite], ids=["duckdb", "sqlite"])
def test_parts_shared_through_many_levels_are_computed_once(kind):
    database = kind()
    database.hold(YEN[:1], [{"a": 3}, {"a": None}])
    answer_a_deep_sharing(database)
    database.close()
