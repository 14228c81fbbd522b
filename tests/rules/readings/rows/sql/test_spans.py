from sqlglot import exp
from tests.databases import ask
from tests.rules.generated import CHOICE, COUNT, YEN

from seido.rules.build import fact
from seido.rules.expr import Unit
from seido.rules.quantity import MILLIONTHS, Rounding
from seido.rules.readings.rows.sql.pieces import TRUE, amount, column, compared, is_unknown, negated
from seido.rules.readings.rows.sql.spans import (
    Span,
    alike,
    extremes,
    hull,
    lookup,
    of_fact,
    product,
    to_multiples,
)

A, N = column("a"), column("n")


def ends(span):
    return [amount(span.low), amount(span.high)]


def test_a_null_fact_lies_within_its_bounds(database):
    facts = [YEN[0], YEN[1], COUNT]
    database.hold(facts, [{"a": None, "b": None, "n": None}, {"a": -5, "b": 3, "n": 4}])
    found = ask(database, [end for each in facts for end in ends(of_fact(each))])
    assert found == [(None, None, 0, None, 0, 12), (-5, -5, 3, 3, 4, 4)]
    assert of_fact(YEN[0]).single
    assert not of_fact(COUNT).single
    assert of_fact(fact("share", Unit.NUMBER)).scale == MILLIONTHS


def test_a_product_with_nothing_is_nothing_even_of_the_endless(database):
    population = [(-5, 2), (5, 2), (None, 0), (None, 2), (0, None), (3, None), (-3, None)]
    database.hold([YEN[0], COUNT], [{"a": a, "n": n} for a, n in population])
    assert ask(database, ends(product(of_fact(YEN[0]), of_fact(COUNT)))) == [
        (-10, -10),
        (10, 10),
        (0, 0),
        (None, None),
        (0, 0),
        (0, 36),
        (-36, 0),
    ]


def test_spans_come_to_one_scale():
    half, third = alike([Span(A, A, 2), Span(1, 2, 3)])
    assert (half.scale, third.scale) == (6, 6)
    assert (third.low, third.high) == (2, 4)
    assert half.single
    assert extremes(exp.Least, [half, third]).scale == 6
    assert to_multiples(third, 1, Rounding.DOWN) == Span(0, 0)


def test_a_lookup_takes_the_row_or_any_row(database):
    database.hold([CHOICE], [{"k": code} for code in ("red", "green", "other", None)])
    spans = [Span(3, 3), Span(2, 5), Span(3, 3)]
    found = ask(database, ends(lookup(column("k"), CHOICE.options, spans)))
    assert found == [(3, 3), (2, 5), (None, None), (2, 5)]


def test_a_hull_holds_every_row_that_can_be_meant(database):
    database.hold([YEN[0]], [{"a": None}, {"a": 7}])
    known = negated(is_unknown(A))
    rows = [known, is_unknown(A), TRUE]
    found = ask(database, ends(hull(rows, [Span(1, 1), Span(4, 5), Span(A, A)])))
    assert found == [(None, None), (1, 7)]
    assert ask(database, [compared(exp.GT, A, 0)]) == [(None,), (True,)]
