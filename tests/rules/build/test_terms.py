from fractions import Fraction

import pytest
from hypothesis import given
from tests.rules.generated import CHOICE, COUNT, TRUTHS, YEN, amounts

from seido.rules import build
from seido.rules.build import ALWAYS, NEVER
from seido.rules.check import RuleError, walk
from seido.rules.expr import Const, Scale, Sum, Unit
from seido.rules.quantity import Rounding

a, b, _ = YEN
p, _ = TRUTHS


def test_one_amount_has_one_tree():
    assert build.total(a, 3, b, 4) == build.total(a, build.total(b, 7))
    assert build.difference(a, 0) == a
    assert build.times(build.times(a, 2), "0.5") == a
    assert build.times(build.total(a, b), 2) == build.total(build.times(a, 2), build.times(b, 2))
    assert build.least(a, a) == a


def test_a_case_that_is_certain_is_folded_away():
    assert build.choose((ALWAYS, a), otherwise=b) == a
    assert build.choose((NEVER, a), otherwise=b) == b


@given(amounts)
def test_every_built_amount_is_in_its_one_form(amount):
    for node in walk(amount):
        match node:
            case Sum(terms=terms):
                assert len(terms) > 1
                assert not any(isinstance(term, Sum) for term in terms)
                assert not any(isinstance(term, Const) for term in terms[:-1])
            case Scale(term=term, factor=factor):
                assert factor not in (0, 1)
                assert not isinstance(term, Scale | Const | Sum)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (lambda: build.total(a, COUNT), r"cannot add a \(yen\), n \(count\)"),
        (lambda: build.total(1, 2), "plain numbers only"),
        (lambda: build.total(a, Fraction(1, 2)), r"Fraction\(1, 2\) is no yen"),
        (lambda: build.table(CHOICE, Unit.YEN, {"red": 1}), "needs a row for each option"),
        (lambda: build.band(a, (5, 1), (3, 2), below=b), r"must ascend, given \[5, 3\]"),
        (lambda: build.times(p, 2), r"cannot multiply p \(truth\)"),
        (lambda: build.times(a, b), r"cannot multiply by b \(yen\)"),
        (lambda: build.rounded(a, 0, Rounding.DOWN), "multiples of 0"),
        (lambda: build.fact("Bad", Unit.YEN), "'Bad' is no name"),
        (lambda: build.fact("k", Unit.CHOICE, options=["one"]), "two options or more"),
        (lambda: build.fact("a", Unit.YEN, 5, 3), "least value 5 lies above its greatest 3"),
        (lambda: build.const(True, Unit.YEN), "True is no yen"),
    ],
)
def test_what_means_nothing_is_refused_in_a_sentence(wrong, sentence):
    with pytest.raises(RuleError, match=sentence):
        wrong()
