from datetime import date

import pytest

pl = pytest.importorskip("polars")
from seido.facts.vocabulary import ENTRIES  # noqa: E402 - polars is an extra
from seido.portfolio.engines.magnitude import greatest_values  # noqa: E402
from seido.portfolio.made_up.businesses import generated  # noqa: E402
from seido.portfolio.reading.batches import TableReader  # noqa: E402
from seido.portfolio.reading.binding import bind_headings  # noqa: E402
from seido.portfolio.reading.narrowing import narrowed  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402

GREATEST = greatest_values(each for scheme in all_schemes() for each in scheme.editions)
BOOK = pl.DataFrame(
    {
        "顧客番号": ["1", "2", "3"],
        "資産合計": ["500", "500", "500"],
        "純資産": ["200", None, "900"],
        "負債": [None, "400", "100"],
        "短期借入金": ["10", "10", ""],
        "1年内返済予定の長期借入金": ["20", "20", "20"],
        "長期借入金": ["30", "30", "30"],
        "役員借入金": ["0", "0", "0"],
        "従業員数": ["5人", "x", "7"],
        "売上高": ["1億円", "y", "2億円"],
    }
)


def read(binding, batch):
    return TableReader(binding, GREATEST, date(2026, 10, 1)).read(batch).table


def test_columns_that_tell_nothing_of_the_facts_are_not_read():
    binding = bind_headings(BOOK.columns, {})
    found = narrowed(binding, {"employees"})
    assert "売上高" not in {each.heading for each in found.fields}
    assert found.kept == binding.kept == ("顧客番号",)
    table = read(found, BOOK)
    assert table["employees"].to_list() == [5, None, 7]
    assert table["sales"].null_count() == 3


@pytest.mark.parametrize("name", ["net_assets", "liabilities", "borrowings"])
def test_totals_and_parts_tell_a_fact_as_if_all_were_read(name):
    binding = bind_headings(BOOK.columns, {})
    whole, narrow = read(binding, BOOK), read(narrowed(binding, {name}), BOOK)
    assert narrow[name].to_list() == whole[name].to_list()
    assert narrow[name].null_count() < 3


def test_a_table_that_tells_nothing_of_the_facts_is_read_whole():
    binding = bind_headings(["従業員数"], {})
    assert narrowed(binding, {"sales"}) == binding


def test_each_fact_alone_is_read_as_among_all():
    batch = next(generated(50))
    binding = bind_headings(batch.columns, {})
    whole = read(binding, batch)
    for name in ENTRIES:
        found = narrowed(binding, {name})
        assert len(found.fields) == 1 or name == "as_of"
        assert read(found, batch)[name].equals(whole[name])


def test_a_column_that_is_not_read_has_no_others_stand_in_for_it():
    binding = bind_headings(["設立日", "事業開始日", "資本金"], {})
    assert narrowed(binding, {"capital"}).stand_ins == {}
    assert narrowed(binding, {"started_on"}).stand_ins == {"事業開始日": ("設立日",)}
