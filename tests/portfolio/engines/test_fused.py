from datetime import date, timedelta
from itertools import cycle

import pytest
from tests.businesses import DAY

pytest.importorskip("polars")
pytest.importorskip("numba")
from tests.portfolio.tables import answers_of, drawn, table_of

from seido.portfolio.engines.fused import FusedPlan
from seido.portfolio.engines.plan import Answer, Decider
from seido.schemes.catalogue import all_schemes
from seido.screening import screen

EVERYTHING = frozenset(Answer)


@pytest.mark.parametrize(
    ("seed", "known", "partly"),
    [(1, 1.0, 0.0), (2, 0.9, 0.0), (3, 0.9, 0.05), (4, 0.7, 0.3), (5, 0.2, 0.1), (6, 0.0, 0.0)],
)
def test_a_row_is_answered_as_the_single_business_is(seed, known, partly):
    businesses = drawn(200, seed, known, partly)
    table, partly_known = table_of(businesses, DAY)
    found = Decider(all_schemes(), EVERYTHING, FusedPlan).answer(table, partly_known).table
    for row, business in zip(found.to_dicts(), businesses, strict=True):
        assert row == answers_of(screen(business, DAY))


ALL = all_schemes()
CHANGES = Decider(ALL).changes


AROUND = [day + timedelta(days=by) for day in CHANGES for by in (-1, 0)]


@pytest.mark.parametrize(
    ("schemes", "days"),
    [
        (ALL, [CHANGES[0] - timedelta(days=1)]),
        (ALL, [date(2012, 1, 1), date(2012, 1, 2), DAY]),
        (ALL[:1], AROUND),
        (ALL[-1:], AROUND),
    ],
)
def test_rows_of_any_day_are_answered_as_the_columns_answer_them(days, schemes):
    businesses = [{**each, "as_of": day} for each, day in zip(drawn(3 * len(days), 9), cycle(days))]
    table, partly = table_of(businesses, DAY)
    fused = Decider(schemes, EVERYTHING, FusedPlan).answer(table, partly)
    columns = Decider(schemes, EVERYTHING).answer(table, partly)
    assert fused.table.equals(columns.table)
    assert (fused.missing, fused.settling) == (columns.missing, columns.settling)


@pytest.mark.parametrize("scheme", ALL, ids=lambda each: each.id)
def test_a_scheme_alone_is_answered_before_it_opens(scheme):
    opens = min(each.opens for each in scheme.editions)
    table, _ = table_of(drawn(2, 9), opens - timedelta(days=1))
    for rows in (1, 2):
        found = Decider([scheme], EVERYTHING, FusedPlan).answer(table.head(rows)).table
        assert found[f"{scheme.id}.decision"].to_list() == ["not_offered"] * rows


@pytest.mark.parametrize("day", [DAY, date(2016, 4, 1), date(2021, 12, 31)])
def test_many_blocks_are_answered_as_the_columns_are(day):
    table, partly = table_of(drawn(3_000, 7, 0.9, 0.02), day)
    fused = Decider(all_schemes(), plan_of=FusedPlan).answer(table, partly)
    columns = Decider(all_schemes()).answer(table, partly)
    assert fused.table.equals(columns.table)
    assert fused.table.schema == columns.table.schema
    assert fused.missing == columns.missing
    assert fused.settling == columns.settling


def test_a_row_is_answered_on_the_terms_of_its_own_corporation():
    day = date(2026, 12, 1)
    table, partly = table_of(drawn(300, 8, 0.9, 0.02), day)
    fused = Decider(all_schemes(), plan_of=FusedPlan).answer(table, partly)
    assert fused.table.equals(Decider(all_schemes()).answer(table, partly).table)
