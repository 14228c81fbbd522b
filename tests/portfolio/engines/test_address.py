import pytest

from seido.portfolio.engines.address import is_plain, shown_address


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://host/bank", "postgresql://host/bank"),
        ("postgresql://me@host/bank", "postgresql://…@host/bank"),
        ("postgresql://me:secret@host/bank", "postgresql://…@host/bank"),
        ("postgresql://me:se@cr/et@host/bank", "postgresql://…@host/bank"),
        (
            "postgresql://host/bank?user=me&password=secret&sslmode=require",
            "postgresql://host/bank?user=me&password=…&sslmode=require",
        ),
        ("postgres//me:secret@host", "postgres//…@host"),
        ("me:secret@host", "me:…@host"),
        ("spark://head:7077", "spark://head:7077"),
        ("polars", "polars"),
    ],
)
def test_nothing_of_a_password_is_shown(address, shown):
    assert shown_address(address) == shown


def test_a_password_with_marks_of_its_own_is_not_plain():
    assert is_plain("postgresql://me:secret@host/bank")
    assert is_plain("postgresql://host:5432/bank")
    assert is_plain("postgresql://")
    for password in ("a/b", "a@b", "a:b", "a?b", "a#b"):
        assert not is_plain(f"postgresql://me:{password}@host/bank")
