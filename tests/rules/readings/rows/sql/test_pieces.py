from fractions import Fraction

import pytest
from sqlglot import exp
from tests.databases import ask
from tests.rules.generated import YEN

from seido.rules.quantity import Rounding, round_whole
from seido.rules.readings.rows.sql.pieces import (
    DIALECTS,
    HIGHEST,
    LOWEST,
    UNKNOWN,
    among,
    amount,
    case,
    column,
    compared,
    divided,
    every,
    extreme,
    if_unknown,
    is_unknown,
    minus,
    negated,
    plus,
    rounded,
    settled,
    some,
    times,
    write,
)

A, B = column("a"), column("b")
VALUES = (*range(-7, 8), -(10**15) - 1, None)


@pytest.fixture
def pairs(database):
    """Return a database with every pair of some values in the columns ``a`` and ``b``."""
    database.hold(YEN[:2], [{"a": a, "b": b} for a in VALUES for b in (-3, 0, 2, None)])
    return database


@pytest.mark.parametrize("how", Rounding)
@pytest.mark.parametrize("divisor", [1, 2, 3, 5])
def test_a_quotient_is_rounded_as_the_language_rounds(pairs, how, divisor):
    found = ask(pairs, [A, amount(rounded(A, divisor, 10, how))])
    assert len(found) == 4 * len(VALUES)
    for value, quotient in found:
        wanted = None if value is None else round_whole(Fraction(value, divisor), how) * 10
        assert quotient == wanted


@pytest.mark.parametrize("how", Rounding)
def test_figures_are_rounded_before_any_database_sees_them(how):
    assert [rounded(value, 3, 1, how) for value in range(-7, 8)] == [
        round_whole(Fraction(value, 3), how) for value in range(-7, 8)
    ]


def test_a_quotient_is_of_whole_numbers_in_every_dialect():
    shown = {
        dialect: write(amount(divided(A, 7)), dialect).replace("`", '"') for dialect in DIALECTS
    }
    assert shown == {
        "postgres": '"a" / 7',
        "spark": '"a" DIV 7',
        "duckdb": '"a" // 7',
        "sqlite": '"a" / 7',
        "bigquery": 'DIV("a", 7)',
    }


def test_arithmetic_keeps_its_brackets(pairs):
    difference = minus(A, B)
    terms = [
        minus(5, difference),
        times(difference, B),
        plus(times(2, A), minus(0, B)),
        minus(minus(A, 1), minus(B, -1)),
    ]
    for a, b, *found in ask(pairs, [A, B, *map(amount, terms)]):
        if a is None or b is None:
            assert found == [None] * 4
        else:
            assert found == [5 - (a - b), (a - b) * b, 2 * a - b, (a - 1) - (b + 1)]


def test_figures_fold():
    assert plus(2, 3) == 5
    assert minus(2, 3) == -1
    assert times(2, 3) == 6
    assert plus(A, 0) is plus(0, A) is times(A, 1) is times(1, A) is A
    assert extreme(exp.Least, [3, 1, 2], LOWEST) == 1
    assert extreme(exp.Greatest, [3, 1, 2], HIGHEST) == 3


def test_an_extreme_is_endless_or_passes_the_endless_over(pairs):
    kinds: list[tuple[type[exp.Least | exp.Greatest], int]]
    kinds = [(exp.Least, LOWEST), (exp.Least, HIGHEST), (exp.Greatest, HIGHEST)]
    terms = [amount(extreme(kind, [A, B, 1], endless)) for kind, endless in kinds]
    for a, b, lowest, least, greatest in ask(pairs, [A, B, *terms]):
        known = [each for each in (a, b, 1) if each is not None]
        assert least == min(known)
        assert lowest == (min(known) if len(known) == 3 else None)
        assert greatest == (max(known) if len(known) == 3 else None)


def test_truths_are_kleenes(pairs):
    first, second = compared(exp.GT, A, 0), compared(exp.GT, B, 0)
    trees = [
        first,
        second,
        every([first, some([second, negated(first)])]),
        settled(first, second),
        is_unknown(first),
        if_unknown(first, UNKNOWN),
        case((second, 1), otherwise=0),
        among(A, [1, 2]),
    ]
    truth = {1: True, 0: False, None: None}
    for row in ask(pairs, trees):
        p, q = truth[row[0]], truth[row[1]]
        assert truth[row[2]] is (q if p else p)  # p and (q or not p)
        assert truth[row[3]] is (True if p else False if q else None)
        assert truth[row[4]] is (p is None)
        assert truth[row[5]] is p
        assert row[6] == (1 if q else 0)


def test_writing_leaves_the_tree_as_it_was():
    tree = every([compared(exp.GT, divided(A, 2), 1), compared(exp.GT, divided(B, 2), 1)])
    before = tree.sql()
    assert [write(tree, dialect) for dialect in DIALECTS] == [
        write(tree, dialect) for dialect in DIALECTS
    ]
    assert tree.sql() == before
