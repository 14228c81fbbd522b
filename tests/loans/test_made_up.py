import pytest

pl = pytest.importorskip("polars")

from seido.loans.columns import bind_loans  # noqa: E402
from seido.loans.made_up import SCHEMA, generated_loans  # noqa: E402
from seido.tables.table import ROWS  # noqa: E402


def test_a_loan_is_the_same_however_many_are_made():
    few = pl.concat(generated_loans(50))
    assert pl.concat(generated_loans(ROWS + 50)).head(50).equals(few)
    assert not pl.concat(generated_loans(50, seed=2)).equals(few)
    assert dict(few.schema) == dict(SCHEMA)


def test_every_column_but_the_number_is_understood():
    assert {each.heading for each in bind_loans(SCHEMA)} == SCHEMA.keys() - {"貸付番号"}


def test_the_term_may_be_the_same_for_all():
    (loans,) = generated_loans(1_000, months=60)
    assert set(loans["期間"]) == {60}
    (various,) = generated_loans(1_000)
    assert various["期間"].n_unique() > 10
    assert all(various[name].null_count() < 1_000 for name in SCHEMA)
