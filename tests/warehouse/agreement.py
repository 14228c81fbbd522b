"""Held alike for each database: it answers what ``decide`` answers, on rules and on schemes."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from math import ceil, floor
from operator import itemgetter
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlglot import exp
from tests.databases import Business, Database
from tests.rules.generated import ALL_FACTS, amounts, exact_values, rules
from tests.warehouse.population import DAY, FACTS, TRUTH, answered, population, stored

from seido.rules.expr import Condition, Term
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.rows.sql.pieces import Sql, amount, case, column, compared, plus, write
from seido.rules.readings.rows.sql.sql import SharedSql
from seido.rules.readings.rows.sql.steps import stepwise
from seido.schemes.catalogue import all_schemes
from seido.warehouse.answers import answers

TABLE = exp.to_table("businesses")


def drawn(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
    """Return examples, the same each time."""
    found: list[Any] = []

    @settings(
        max_examples=number,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(example: Any) -> None:
        found.append(example)

    keep()
    return found


@cache
def generated() -> tuple[list[Business], list[Condition], list[Term]]:
    """Return businesses, rules and amounts drawn at random."""
    row = {each.name: st.one_of(st.none(), exact_values(each)) for each in ALL_FACTS}
    return drawn(st.fixed_dictionaries(row), 60), drawn(rules, 150), drawn(amounts, 80)


def agree_on_generated_rules(database: Database) -> None:
    """Hold all rules and amounts over all businesses, in few statements."""
    businesses, conditions, terms = generated()
    shared = SharedSql()
    trees = {f"r{at}": shared.truth(each) for at, each in enumerate(conditions)}
    for at, each in enumerate(terms):
        trees[f"low{at}"], trees[f"high{at}"] = shared.bounds(each)
    database.hold(ALL_FACTS, businesses)
    for row, business in zip(_rows(database, trees), businesses, strict=True):
        ends = [measure(each, business) for each in terms]
        assert row == (
            *(TRUTH[decide(each, business).truth] for each in conditions),
            *(end for each in ends for end in (_whole(each.low), _whole(each.high, up=True))),
        )


def _rows(database: Database, trees: dict[str, Sql]) -> Sequence[tuple[Any, ...]]:
    statement = write(stepwise(trees, TABLE, kept=["id"]), database.dialect)
    return [row[1:] for row in sorted(database.rows(statement), key=itemgetter(0))]


def _whole(end: Any, *, up: bool = False) -> int | None:
    if isinstance(end, float):
        return None
    return int(ceil(end) if up else floor(end))


@cache
def asked(*, by_row: bool) -> tuple[list[Business], list[tuple[Any, ...]]]:
    """Return businesses and what every scheme answers to each, on one day or on each row's."""
    businesses = population(300, seed=1)
    if by_row:
        businesses = [{**each, "as_of": each["as_of"] or DAY} for each in businesses]
    return businesses, list(answered(businesses, None if by_row else DAY))


def agree_on_every_scheme(database: Database, *, by_row: bool) -> None:
    """Hold every column of every scheme over businesses near the thresholds.

    Args:
        database: where they are asked.
        by_row: whether each row is asked on its own day, and so of many editions.
    """
    businesses, wanted = asked(by_row=by_row)
    database.hold(FACTS, [stored(each) for each in businesses])
    statement = answers(all_schemes(), TABLE, as_of=None if by_row else DAY)
    names = [each.alias_or_name for each in statement.selects][1:]
    rows = sorted(database.rows(write(statement, database.dialect)), key=itemgetter(0))
    different = [
        (number, name, got, expected)
        for number, (row, answer) in enumerate(zip(rows, wanted, strict=True))
        for name, got, expected in zip(names, row[1:], answer, strict=True)
        if got != (database.held(expected) if isinstance(expected, date) else expected)
    ]
    assert different == []


def answer_a_deep_sharing(database: Database) -> None:
    """Hold that a part which doubles at each of 24 levels is not written out again."""
    term = column("a")
    for level in range(24):
        rest = exp.Mod(this=term, expression=exp.Literal.number(7 + level))
        term = case((compared(exp.GT, term, 5), rest), otherwise=amount(plus(term, 2)))
    database.hold(ALL_FACTS[:1], [{"a": 3}, {"a": None}])
    statement = write(stepwise({"x": term}, TABLE, kept=["id"]), database.dialect)
    assert len(statement) < 10_000
    value = 3
    for level in range(24):
        value = value % (7 + level) if value > 5 else value + 2
    assert sorted(database.rows(statement)) == [(0, value), (1, None)]
