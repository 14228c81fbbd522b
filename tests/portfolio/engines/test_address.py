import string
from itertools import product

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("polars")

from seido.cli.main import main
from seido.portfolio.engines.address import is_plain, refuse_no_master, shown_address
from seido.portfolio.engines.choice import refuse_unknown
from seido.refusal import Refused


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://host/bank", "postgresql…"),
        ("postgresql://me:se@cr/et@host/bank", "postgresql…"),
        ("Postgresql://me:secret@host/bank?password=secret", "Postgresql…"),
        ("jdbc:postgresql://me:secret@host/bank", "jdbc…"),
        ("postgres//me:secret@host", "postgres…"),
        ("me:secret@host", "me…"),
        ("secret@host", "…"),
        ("host=h password='my secret'", "…"),
        ("spark://me:secret@head:7077", "spark…"),
        ("Local[2]", "Local…"),
        ("polarss", "polarss"),
        ("", ""),
        ("x" * 100, "x" * 40 + "…"),
    ],
)
def test_nothing_is_shown_but_of_what_kind_an_address_is(address, shown):
    assert shown_address(address) == shown


def test_a_password_with_marks_of_its_own_is_not_plain():
    for plain in (
        *("postgresql://me:secret@host/bank", "postgresql://host:5432/bank", "postgresql://"),
        *("postgresql://me@[::1]:5432/bank?sslmode=require", "postgresql://a:1,b:2/bank"),
        "postgresql://me:s%40cret@%2Fvar%2Frun/bank",
    ):
        assert is_plain(plain)
    for password in ("a/b", "a@b", "a:b", "a?b", "a#b", "a b", "a[b"):
        assert not is_plain(f"postgresql://me:{password}@host/bank")
    assert not is_plain("postgresql://me:secret/bank")  # where no host is behind it


@pytest.mark.parametrize(
    "master",
    [
        *("spark://head:7077", "spark://a:7077,b:7077", "spark://[::1]:7077", "yarn"),
        *("local[2]", "local[*]", "local[2,3]", "k8s://https://head:6443"),
    ],
)
def test_the_address_of_a_spark_is_known(master):
    refuse_no_master(master)


KINDS = [
    *("Postgresql://", "postgresqll://", "postgresql:/", "postgres//", "mysql://", "oracle:"),
    *("jdbc:postgresql://", "spark://", "spark:", "k8s://", "yarn://", "local[", "Local[2]://"),
    *("http://", "", "://", "postgresql ://", " postgresql://", "POSTGRES://"),
]
WAYS = [
    "{}me:{}@127.0.0.1:1/bank",
    "{}me:{}@127.0.0.1:1",
    "{}:{}@127.0.0.1",
    "{}me:{}",
    "{}127.0.0.1/bank?user=me&password={}",
    "{}127.0.0.1/bank?pwd={}&sslmode=require",
    "{}host=127.0.0.1 password={}",
]
"""How an address may be misspelt, and where a password may stand in it."""
PASSWORDS = st.text(string.ascii_letters + "@#?/%:&=[] '\"\\日", max_size=8).map(
    lambda middle: f"Zq{middle}7X"
)


@settings(max_examples=1_000)
@given(st.sampled_from(KINDS), st.sampled_from(WAYS), PASSWORDS)
def test_no_password_is_told_of_an_address_that_is_none(kind, way, password):
    with pytest.raises(Refused) as refused:
        refuse_unknown(way.format(kind, password))
    told = str(refused.value)
    assert "Zq" not in told
    assert "7X" not in told


@pytest.mark.parametrize("kind", KINDS)
def test_the_command_tells_none_either(kind, tmp_path):
    (tmp_path / "in.csv").write_text("会社名,従業員数\n甲,5\n", "utf-8")
    for way, more in product(WAYS, ([], ["--suggest-map", "-"])):
        typed = [str(tmp_path / "in.csv"), "--engine", way.format(kind, "Zq@a/b7X"), *more]
        result = CliRunner().invoke(main, ["portfolio", *typed])
        assert result.exit_code == 2
        assert "Zq" not in result.output
        assert "7X" not in result.output
