from datetime import date
from fractions import Fraction
from math import ceil, floor, inf

import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.databases import ask
from tests.rules.generated import (
    ALL_FACTS,
    DAYS,
    SOURCE,
    TRUTHS,
    YEN,
    amounts,
    exact_values,
    rules,
)

from seido.rules.build import (
    all_of,
    any_of,
    at_least,
    at_most,
    below,
    choose,
    derived,
    fact,
    greatest,
    judgement,
    least,
    months_after,
    months_between,
    more_than,
    rounded,
    times,
    total,
    yen,
)
from seido.rules.expr import Unit
from seido.rules.quantity import Rounding
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.rows.sql.pieces import DIALECTS, write
from seido.rules.readings.rows.sql.sql import SharedSql, SqlError, sql, sql_bounds
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.values import Facts
from seido.rules.words import Words

NOTHING = {each.name: None for each in ALL_FACTS}
TRUTH = {YES: True, NO: False, UNKNOWN: None}

rows = st.fixed_dictionaries(
    {fact.name: st.one_of(st.none(), exact_values(fact)) for fact in ALL_FACTS}
)
populations = st.lists(rows, min_size=1, max_size=12)


def answers(database, population, *trees):
    database.hold(ALL_FACTS, population)
    return ask(database, trees)


@settings(max_examples=100)
@given(rules, populations)
def test_a_column_of_verdicts_is_what_each_business_is_decided(database, rule, population):
    found = answers(database, population, sql(rule))
    assert found == [(TRUTH[decide(rule, each).truth],) for each in population]


@settings(max_examples=100)
@given(amounts, populations)
def test_columns_of_amounts_are_what_each_business_is_measured(database, amount, population):
    wanted = [measure(amount, each) for each in population]
    assert answers(database, population, *sql_bounds(amount)) == [
        (
            None if each.low == -inf else floor(each.low),
            None if each.high == inf else ceil(each.high),
        )
        for each in wanted
    ]


def test_a_judgement_is_open_or_favourable(database):
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    rule = all_of(TRUTHS[0], fair)
    population = [{**NOTHING, "p": p} for p in (True, False, None)]
    found = answers(database, population, sql(rule), sql(rule, favourable=True))
    assert found == [(None, True), (False, False), (None, None)]


def test_a_judgement_within_an_amount_stays_open(database):
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    rule = at_least(YEN[0], choose((fair, yen(5)), otherwise=yen(9)))
    population = [{**NOTHING, "a": a} for a in (4, 5, 8, 9)]
    wanted = [(False,), (None,), (None,), (True,)]
    assert answers(database, population, sql(rule, favourable=True)) == wanted
    assert [(TRUTH[decide(rule, each).favourable],) for each in population] == wanted


def test_the_open_judgements_are_those_of_the_trace(database):
    people = Words("協会", "corporation")
    fair, sound = (judgement(name, Words(name, name), people, SOURCE) for name in ("fair", "sound"))
    rule = all_of(any_of(TRUTHS[0], fair), any_of(all_of(TRUTHS[1], sound), at_least(YEN[0], 5)))
    population = [
        {**NOTHING, "p": p, "q": q, "a": a}
        for p in (True, False, None)
        for q in (True, False, None)
        for a in (4, 5, None)
    ]
    found = SharedSql().judgements(rule)
    assert [
        {each for each, is_open in zip(found, row, strict=True) if is_open}
        for row in answers(database, population, *found.values())
    ] == [set(decide(rule, each).judgements) for each in population]


def test_amounts_of_real_size_stay_exact(database):
    a, b, _ = YEN
    rule = at_least(times(a, "0.2"), total(b, 1))
    facts: Facts = {**NOTHING, "a": 3_400_000_000_000_005, "b": 680_000_000_000_000}
    assert answers(database, [facts], sql(rule)) == [(True,)]
    assert decide(rule, facts).truth is YES
    low, high = sql_bounds(times(a, Fraction(1, 3)))
    assert answers(database, [facts], low, high) == [(1_133_333_333_333_335,) * 2]
    halved = rounded(times(a, "-0.5"), 1, Rounding.HALF_UP)
    assert answers(database, [facts], sql_bounds(halved)[0]) == [(-1_700_000_000_000_002,)]


def test_small_figures_that_are_multiplied_do_not_overflow(database):
    ladder = choose((TRUTHS[0], yen(2_000_000_000)), otherwise=yen(1_000_000_000))
    term = times(total(times(ladder, 7), times(YEN[1], "0.5")), 3)
    assert answers(database, [{**NOTHING, "p": True, "b": 1}], *sql_bounds(term)) == [
        (42_000_000_001, 42_000_000_002)
    ]


def test_dates_compare_with_figures_and_with_one_another(database):
    first, second = DAYS
    rules = [
        at_least(first, date(2020, 2, 29)),
        below(first, second),
        more_than(months_after(first, -1), months_after(second, 1)),
        at_least(least(first, second), date(2020, 1, 1)),
        below(greatest(first, second), date(2020, 3, 1)),
        at_least(derived("moved", months_after(first, 12)), date(2021, 2, 28)),
        at_least(first, first),
        at_least(months_between(least(first, second), date(2021, 3, 1)), 12),
    ]
    days = [date(2020, 1, 31), date(2020, 2, 28), date(2020, 2, 29), date(2020, 3, 1), None]
    population = [{**NOTHING, "d": d, "e": e} for d in days for e in days]
    assert answers(database, population, *map(sql, rules)) == [
        tuple(TRUTH[decide(rule, each).truth] for rule in rules) for each in population
    ]


def test_a_comparison_of_one_fact_reads_like_its_leaflet():
    assert write(sql(at_most(YEN[1], 50_000_000)), "postgres") == '"b" <= 50000000'
    assert write(sql(at_least(YEN[1], 0)), "postgres").startswith("CASE")  # settled by its bounds


def test_a_pure_number_is_a_column_of_millionths(database):
    share = fact("share", Unit.NUMBER, 0)
    database.hold([share], [{"share": millionths} for millionths in (199_999, 200_000, None)])
    found = ask(
        database, [sql(at_least(share, Fraction(1, 5))), *sql_bounds(times(yen(10), share))]
    )
    assert found == [(False, 1, 2), (True, 2, 2), (None, 0, None)]


def test_what_has_no_form_in_sql_is_refused_in_a_sentence():
    with pytest.raises(SqlError, match="never negative"):
        sql_bounds(times(YEN[0], fact("m", Unit.COUNT)))
    with pytest.raises(SqlError, match="amount"):
        sql_bounds(months_after(DAYS[0], 1))


@pytest.mark.parametrize("dialect", DIALECTS)
@settings(max_examples=20)
@given(rules, amounts)
def test_every_dialect_reads_what_is_written_for_it(dialect, rule, amount):
    # BigQuery is not run anywhere: that its parser reads the text is all that is held of it.
    for tree in (sql(rule), *sql_bounds(amount)):
        text = write(tree, dialect)
        assert sqlglot.parse_one(text, dialect=dialect).sql(dialect, pretty=True) == text
