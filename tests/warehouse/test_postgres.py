"""PostgreSQL, started from a package in a folder of the tests."""

import pytest
from tests.warehouse.agreement import (
    agree_on_every_scheme,
    agree_on_generated_rules,
    answer_a_deep_sharing,
)


def test_postgres_agrees_on_generated_rules(postgres):
    agree_on_generated_rules(postgres)


@pytest.mark.parametrize("by_row", [False, True])
def test_postgres_agrees_on_every_scheme(postgres, by_row):
    agree_on_every_scheme(postgres, by_row=by_row)


def test_postgres_computes_shared_parts_once(postgres):
    answer_a_deep_sharing(postgres)
