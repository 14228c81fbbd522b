from dataclasses import FrozenInstanceError, fields, is_dataclass
from typing import get_args

import pytest

from seido.rules import expr
from seido.rules.expr import Condition, Fact, Node, Term, Unit


def test_the_set_of_nodes_is_closed():
    nodes = {
        value
        for value in vars(expr).values()
        if is_dataclass(value) and value.__module__ == expr.__name__
    }
    assert set(get_args(Node)) == nodes - {expr.Quotient}
    assert set(get_args(Term)) | set(get_args(Condition)) == set(get_args(Node))


def test_nodes_are_frozen_and_compared_by_what_they_say():
    fact = Fact("a", Unit.YEN)
    assert fact == Fact("a", Unit.YEN)
    assert hash(fact) == hash(Fact("a", Unit.YEN))
    with pytest.raises(FrozenInstanceError):
        fact.name = "b"  # type: ignore[misc]


def test_nodes_know_no_reading():
    for node in get_args(Node):
        own = {name for name in vars(node) if not name.startswith("__")}
        assert own <= {field.name for field in fields(node)}
