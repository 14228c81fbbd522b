import pytest

pl = pytest.importorskip("polars")
psycopg = pytest.importorskip("psycopg")
from tests.portfolio.stored import emptied  # noqa: E402 - extras

from seido.portfolio.engines import postgres_source as module  # noqa: E402 - extras
from seido.portfolio.engines.postgres_source import (  # noqa: E402
    full_name,
    held_in,
    planned_rows,
    postgres_source,
    query_of,
)
from seido.portfolio.reading.binding import field_of  # noqa: E402
from seido.portfolio.run import Stored  # noqa: E402
from seido.refusal import Refused  # noqa: E402


@pytest.fixture
def connection(postgres):
    with psycopg.connect(emptied(postgres), autocommit=True) as connection:
        connection.execute("SET TimeZone = 'Asia/Tokyo'")
        yield connection


def opened(connection, stored):
    query = query_of(connection, stored)
    return postgres_source(
        connection, query, held_in(connection, query), planned_rows(connection, query)
    )


@pytest.mark.parametrize(
    ("kind", "written", "read"),
    [
        ("smallint", "20", 20),
        ("bigint", "-9223372036854775808", -(2**63)),
        ("double precision", "0.1", 0.1),
        ("double precision", "-Infinity", float("-inf")),
        ("real", "1.5", 1.5),
        ("numeric(15,2)", "30000000.00", "30000000.00"),
        ("numeric", "0.250", "0.250"),
        ("boolean", "f", False),
        ("date", "2016-04-01", "2016-04-01"),
        ("timestamp", "2016-04-01 10:11:12.5", "2016-04-01 10:11:12.5"),
        ("timestamptz", "2016-03-31 15:00:00+00", "2016-04-01 00:00:00"),
        ("character(8)", "retail", "retail  "),
        ("text", '"\n,\\', '"\n,\\'),
        ("text", "", ""),
        ("text", None, None),
        ("jsonb", '{"a": 1}', '{"a": 1}'),
        ("integer[]", "{1,NULL}", "{1,NULL}"),
    ],
)
def test_values_of_any_type_are_read_and_can_be_written_back(connection, kind, written, read):
    connection.execute(f"CREATE TABLE held (value {kind}, other text)")
    connection.execute("INSERT INTO held VALUES (%s, 'x')", [written])
    source = opened(connection, Stored(table="held"))
    (batch,) = source.batches(["value", "other"])
    assert batch.rows() == [(read, "x")]
    assert batch.schema == source.schema
    with connection.cursor().copy("COPY held FROM STDIN (FORMAT csv)") as copy:
        copy.write(batch.write_csv(include_header=False))
    same = "SELECT count(DISTINCT value::text) + count(*) FILTER (WHERE value IS NULL) FROM held"
    assert connection.execute(same).fetchone() == (1 if written is not None else 2,)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("資本金", "30000000.00"),
        ("申込日", "2016-04-01 10:11:12.5"),
        ("従業員数", "20.0000"),
        ("業種", "retail  "),
    ],
)
def test_the_reader_of_texts_knows_what_a_database_writes(heading, text):
    field = field_of(heading)
    assert field is not None
    assert field.read(text.strip()) is not None


def test_rows_come_in_batches_in_the_order_of_the_query(connection, monkeypatch):
    monkeypatch.setattr(module, "ROWS", 4)
    query = "SELECT n, '{}' AS note FROM generate_series(1, 10) n ORDER BY n DESC; "
    source = opened(connection, Stored(query=query))
    found = list(source.batches(["note", "n"]))
    assert [each.height for each in found] == [4, 4, 2]
    assert pl.concat(found)["n"].to_list() == list(range(10, 0, -1))
    assert source.rows == 10


def test_names_are_found_as_sql_finds_them(connection):
    connection.execute('CREATE TABLE lent."Clients" (id int)')
    assert full_name(connection, 'lent."Clients"') == ("lent", "Clients")
    for name in ("lent.Clients", "clients", "none.none"):
        with pytest.raises(Refused, match="double quotes"):
            full_name(connection, name)


def test_columns_of_one_name_are_refused(connection):
    with pytest.raises(Refused, match="headings stand twice: a"):
        opened(connection, Stored(query="SELECT 1 AS a, 2 AS a"))
