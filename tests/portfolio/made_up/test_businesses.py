from datetime import date

import polars as pl
import pytest

from seido.facts.vocabulary import ENTRIES
from seido.portfolio.engines.magnitude import greatest_values
from seido.portfolio.engines.plan import Decider
from seido.portfolio.made_up.businesses import ID, NAME, SCHEMA, generated
from seido.portfolio.reading.batches import FactBatch, TableReader
from seido.portfolio.reading.binding import bind_headings
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Offered
from seido.screening import Verdict

COUNT = 20_000
DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def businesses() -> pl.DataFrame:
    return pl.concat(generated(COUNT))


@pytest.fixture(scope="module")
def reader() -> TableReader:
    editions = [edition for scheme in all_schemes() for edition in scheme.editions]
    return TableReader(bind_headings(SCHEMA, {}), greatest_values(editions), DAY)


@pytest.fixture(scope="module")
def facts(businesses: pl.DataFrame, reader: TableReader) -> FactBatch:
    return reader.read(businesses)


def test_every_fact_has_its_column(businesses):
    assert businesses.schema == SCHEMA
    assert set(businesses.columns) == {ID, NAME, *ENTRIES} - {"as_of"}
    assert businesses[ID].n_unique() == COUNT
    assert businesses[ID].null_count() == 0


def test_the_nth_business_is_the_same_however_many_are_asked_for(businesses, monkeypatch):
    monkeypatch.setattr("seido.portfolio.made_up.businesses.ROWS", 700)
    assert pl.concat(generated(1_500)).equals(businesses.head(1_500))


def test_another_seed_makes_other_businesses(businesses):
    other = pl.concat(generated(1_000, seed=2))
    assert (other["sales"] == businesses["sales"].head(1_000)).sum() < 20


def test_about_a_tenth_of_each_fact_is_missing(businesses):
    shares = {name: businesses[name].null_count() / COUNT for name in SCHEMA if name != NAME}
    # Who is not in business has no day on which it began.
    ends = {ID: (0.0, 0.0), "started_on": (0.1, 0.17)}
    for name, share in shares.items():
        low, high = ends.get(name, (0.09, 0.11))
        assert low <= share <= high, name


def test_statements_hang_together(businesses):
    known = businesses.drop_nulls(
        ["sales", "employees", "net_assets", "liabilities", "borrowings", "guaranteed_balance"]
    )
    assert known.height > COUNT // 3
    assert (known["borrowings"] <= known["liabilities"]).all()
    assert (known["guaranteed_balance"] <= known["borrowings"]).all()
    assert known.select(pl.corr("employees", "sales")).item() > 0.8
    for name in (each for each in ENTRIES if each.startswith("repaid_") and each in known.columns):
        used = f"used_{name.removeprefix('repaid_')}"
        if used in known.columns:
            assert ((known[name] <= known[used]).fill_null(value=True)).all(), name


def test_the_reader_understands_every_value(facts, reader):
    assert facts.problems.null_count() == COUNT
    assert reader.refusals.rows == 0
    assert not facts.partly


def test_every_scheme_takes_some_and_refuses_some(facts):
    answers = Decider(all_schemes(), ()).answer(facts.table).table
    for scheme in all_schemes():
        found = set(answers[f"{scheme.id}.decision"].unique())
        if scheme.offered_on(DAY) is not Offered.YES:
            assert found == {Verdict.NOT_OFFERED.value}
        else:
            assert found == {"eligible", "ineligible", "undetermined"}, scheme.id
