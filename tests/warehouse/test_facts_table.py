from fractions import Fraction
from math import ceil

import pytest
from sqlglot import exp
from tests.databases import InDuckDB, InSQLite

from seido.facts.vocabulary import ENTRIES
from seido.rules.check import children, walk
from seido.rules.expr import (
    Band,
    Choose,
    Compare,
    Const,
    Derived,
    Fact,
    Greatest,
    Least,
    Node,
    Product,
    Ratio,
    Round,
    Scale,
    Sum,
    Table,
    Unit,
)
from seido.rules.linear import Linear, gap, linear
from seido.rules.quantity import MILLIONTHS
from seido.rules.readings.rows.sql.pieces import DIALECTS, write
from seido.schemes.catalogue import all_schemes
from seido.warehouse.facts_table import LARGEST, facts_table

FACTS = tuple(ENTRIES.values())


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_fact_has_a_line_with_its_label(dialect):
    text = write(facts_table(FACTS, exp.to_table("shop.businesses"), dialect), dialect)
    assert text.startswith("CREATE TABLE shop.businesses (\n")
    for each in FACTS:
        assert f"{each.name}" in text
        assert each.label.ja in text
    assert ("CHECK" in text) == (dialect not in ("spark", "bigquery"))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_day_is_a_date_wherever_there_are_dates(dialect):
    day = ENTRIES["started_on"]
    made = facts_table([day], exp.to_table("t"), dialect)
    kinds = {each.name: each.args["kind"].sql() for each in made.find_all(exp.ColumnDef)}
    assert kinds["started_on"] == ("TEXT" if dialect == "sqlite" else "DATE")


REFUSED = [
    ("sales", -1),
    ("sales", LARGEST + 1),
    ("net_assets", -LARGEST - 1),
    ("fee_class", 10),
    ("industry", "banking"),
    ("oil_share_last_three_months", -1),
]
TAKEN = [
    ("sales", LARGEST),
    ("net_assets", -LARGEST),
    ("fee_class", 9),
    ("industry", "retail"),
    ("oil_share_last_three_months", MILLIONTHS // 5),
    ("started_on", "2020-02-29"),
    ("sales", None),
]
IN_SQLITE = [("started_on", "2020/2/29"), ("antisocial_ties", "no")]


def refusals(database):
    database.connection.execute(
        write(facts_table(FACTS, exp.to_table("t"), database.dialect), database.dialect)
    )
    for number, (fact, value) in enumerate(TAKEN):
        insert(database, number, fact, value)
    given = [*REFUSED, *(IN_SQLITE if database.dialect == "sqlite" else ())]
    for fact, value in given:
        with pytest.raises(Exception, match=r"(?i)check|constraint"):
            insert(database, 0, fact, value)
    assert len(database.rows("SELECT id FROM t")) == len(TAKEN)


def insert(database, number, fact, value):
    database.connection.execute(
        f'INSERT INTO t (id, "{fact}") VALUES ({database.mark}, {database.mark})',  # noqa: S608
        (number, value),
    )


@pytest.mark.parametrize("start", [InDuckDB, InSQLite], ids=["duckdb", "sqlite"])
def test_what_no_fact_can_be_is_refused(start):
    database = start()
    refusals(database)
    database.close()


def test_postgres_refuses_what_no_fact_can_be(postgres):
    refusals(postgres)


def test_no_sum_of_a_rule_leaves_64_bits():
    """Hold the largest that any comparison or limit can come to with the largest of figures."""
    reached = [
        magnitude
        for scheme in all_schemes()
        for edition in scheme.editions
        for rule in (edition.rule, edition.limit)
        if rule is not None
        for node in walk(rule)
        for magnitude in magnitudes(node)
    ]
    assert len(reached) > 500
    assert max(reached) < 2**63


def magnitudes(node):
    match node:
        case Compare(left=left, right=right):
            yield of_form(gap(left, right))
        case Ratio(quotient=divided, threshold=threshold):
            yield of_form(gap(divided.numerator, divided.denominator, threshold))
        case Sum() | Scale() | Derived():
            yield of_form(linear(node))


def of_form(form: Linear) -> int:
    scale = MILLIONTHS if any(is_millionths(atom) for _, atom in form.parts) else 1
    return abs(form.constant) * scale + sum(
        abs(weight) * of_term(atom) * (1 if is_millionths(atom) else scale)
        for weight, atom in form.parts
    )


def is_millionths(term: Node) -> bool:
    return isinstance(term, Fact) and term.unit is Unit.NUMBER


def of_term(term: Node) -> int:
    match term:
        case Const(value=int() as value):
            return abs(value)
        case Const(value=Fraction() as value):
            return ceil(abs(value))
        case Fact(high=high):
            return LARGEST if high is None else high
        case Derived() | Sum() | Scale():
            return of_form(linear(term))
        case Round(term=inner, step=step):
            return of_term(inner) * 2 + step
        case Product(term=inner, multiplier=multiplier):
            return of_term(inner) * of_term(multiplier)
        case Least() | Greatest() | Choose() | Band() | Table():
            return max(map(of_term, children(term)))
        case _:
            return 10**7  # a date, or months between dates
