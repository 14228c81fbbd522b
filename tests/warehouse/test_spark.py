"""Spark, a cluster of two cores that the tests start from a package."""

import pytest
from tests.warehouse.agreement import (
    agree_on_every_scheme,
    agree_on_generated_rules,
    answer_a_deep_sharing,
)


def test_spark_agrees_on_generated_rules(spark):
    agree_on_generated_rules(spark)


@pytest.mark.parametrize("by_row", [False, True])
def test_spark_agrees_on_every_scheme(spark, by_row):
    agree_on_every_scheme(spark, by_row=by_row)


def test_spark_computes_shared_parts_once(spark):
    answer_a_deep_sharing(spark)
