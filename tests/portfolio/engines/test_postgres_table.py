from pathlib import Path

import pytest

pl = pytest.importorskip("polars")
psycopg = pytest.importorskip("psycopg")
from tests.portfolio.stored import emptied, store  # noqa: E402 - extras

from seido.portfolio.engines.plan import DECISION  # noqa: E402 - extras
from seido.portfolio.engines.postgres_table import answers_place, answers_table  # noqa: E402
from seido.refusal import Refused  # noqa: E402

SCHEMA = {"seido.row": pl.Int64(), "id": pl.String(), "s.decision": DECISION, "note": pl.String()}
ANSWERS = pl.DataFrame(
    {
        "seido.row": [1, 2],
        "id": ["0007", None],
        "s.decision": ["eligible", None],
        "note": ['"a",\n', ""],
    },
    SCHEMA,
)
PLACE = "public", "answers"


@pytest.fixture
def connection(postgres):
    with psycopg.connect(emptied(postgres), autocommit=True) as connection:
        yield connection


def write(connection, place=PLACE, batches=(ANSWERS,)):
    with answers_table(connection, place, SCHEMA, {"id": "character(4)"}) as wrote:
        for batch in batches:
            wrote(batch)


def rows(connection):
    return connection.execute('SELECT * FROM answers ORDER BY "seido.row"').fetchall()


def test_answers_are_there_with_the_types_of_what_was_kept(connection):
    write(connection)
    assert rows(connection) == [(1, "0007", "eligible", '"a",\n'), (2, None, None, "")]
    types = "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attnum > 0"
    found = connection.execute(f"{types} AND attrelid = 'answers'::regclass ORDER BY attnum")
    assert [each for (each,) in found] == ["bigint", "character(4)", "text", "text"]


def test_only_what_was_written_here_is_written_over(connection):
    write(connection, batches=())
    assert rows(connection) == []
    write(connection)
    assert len(rows(connection)) == 2
    connection.execute("COMMENT ON TABLE answers IS 'the accountant wrote this'")
    with pytest.raises(Refused, match="not written by seido"):
        write(connection, batches=())
    connection.execute("CREATE VIEW shown AS SELECT 1")
    with pytest.raises(Refused, match="not written by seido"):
        write(connection, ("public", "shown"))
    assert len(rows(connection)) == 2


def test_what_depends_on_an_earlier_table_is_told_before_anything_is_written(connection):
    write(connection)
    connection.execute("CREATE VIEW seen AS SELECT id FROM answers")

    def never():
        raise AssertionError
        yield

    with pytest.raises(psycopg.errors.DependentObjectsStillExist):
        write(connection, batches=never())
    assert len(rows(connection)) == 2


def test_what_is_interrupted_leaves_all_as_it_was(connection):
    write(connection)

    def stopped():
        yield ANSWERS
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(connection, batches=stopped())
    assert len(rows(connection)) == 2
    tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    assert connection.execute(tables).fetchall() == [("answers",)]


def test_answers_lie_beside_their_businesses_unless_a_name_is_given(postgres, connection):
    store(postgres.server.get_uri(), "lent.お客様", pl.DataFrame({"id": [1]}))
    assert answers_place(connection, "lent.お客様", None) == ("lent", "お客様_seido")
    assert answers_place(connection, "lent.お客様", Path("Found")) == ("public", "found")
    assert answers_place(connection, "", Path('lent."Found"')) == ("lent", "Found")
    with pytest.raises(Refused, match="give the table"):
        answers_place(connection, "", None)
    with pytest.raises(Refused, match="too long"):
        answers_place(connection, "", Path("表" * 22))
