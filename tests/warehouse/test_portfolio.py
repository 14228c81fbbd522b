"""The statement over a portfolio: as a single business is answered, in texts and as bits."""

import pytest
from tests.businesses import DAY
from tests.databases import InDuckDB

pl = pytest.importorskip("polars")
from sqlglot import exp  # noqa: E402 - extras from here on
from tests.portfolio.tables import answers_of, drawn, partly_known_table  # noqa: E402

from seido.facts.vocabulary import ENTRIES  # noqa: E402
from seido.portfolio.engines.plan import editions_on  # noqa: E402
from seido.rules.expr import Fact, Unit  # noqa: E402
from seido.rules.readings.rows.sql.pieces import write  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402
from seido.screening import Verdict, screen  # noqa: E402
from seido.warehouse import portfolio as module  # noqa: E402
from seido.warehouse.portfolio import portfolio  # noqa: E402

BITS = 10
"""Names in one number, so few that many names need several."""
TABLE = exp.to_table("businesses")
NAMES = [name for name in ENTRIES if name != "as_of"]
EDITIONS = editions_on(all_schemes(), DAY)
BUSINESSES = drawn(60, 7)


@pytest.fixture(scope="module")
def database():
    started = InDuckDB()
    kinds = {pl.Date: Unit.DATE, pl.Boolean: Unit.TRUTH, pl.Enum: Unit.CHOICE}
    table = partly_known_table([ENTRIES[name] for name in ENTRIES], BUSINESSES)
    table = table.with_columns(as_of=pl.lit(DAY))
    columns = [Fact(name, kinds.get(type(kind), Unit.YEN)) for name, kind in table.schema.items()]
    started.hold(columns, table.to_dicts())
    yield started
    started.close()


def asked(database, **options):
    """Return the rows of the statement by its columns, and the names of its bits."""
    made = portfolio(EDITIONS, TABLE, partly=NAMES, kept=["id"], **options)
    columns = [each.alias_or_name for each in made.statement.selects]
    rows = sorted(database.rows(write(made.statement, "duckdb")))
    return [dict(zip(columns, row, strict=True)) for row in rows], made.names


def test_each_column_says_what_is_said_of_one_business(database):
    rows, names = asked(database)
    assert not names
    for row, business in zip(rows, BUSINESSES, strict=True):
        single = answers_of(screen(business, DAY))
        del row["id"]
        assert row == {column: single[column] for column in row}
        assert {f"{scheme}.missing" for scheme in EDITIONS} < set(row)


def test_bits_stand_for_the_names_of_the_texts(database, monkeypatch):
    monkeypatch.setattr(module, "BITS", BITS)
    texts, _ = asked(database)
    bits, names = asked(database, coded=True)
    verdicts = list(Verdict)
    assert any(len(each) > BITS for each in names.values())
    for text, row in zip(texts, bits, strict=True):
        for column in text:
            if column in names:
                assert named(row, column, names[column]) == text[column]
            elif column.endswith(".decision"):
                assert verdicts[row[column]].value == text[column]
            else:
                assert row[column] == text[column]


def named(row, column, names):
    """Return the names whose bits are set, as a text; none where none are asked for."""
    words = [row[each] for each in row if each.startswith(f"{column}#")]
    if not words or words[0] is None:
        return None
    whole = sum(word << place * BITS for place, word in enumerate(words))
    return " ".join(name for place, name in enumerate(names) if whole >> place & 1)


def test_only_what_is_wanted_is_answered(database):
    rows, _ = asked(database, wanted=())
    assert set(rows[0]) == {"id", *(f"{scheme}.decision" for scheme in EDITIONS)}
