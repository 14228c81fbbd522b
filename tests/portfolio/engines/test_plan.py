from collections import Counter
from datetime import date

import pytest
from tests.businesses import DAY

pytest.importorskip("polars")
from tests.portfolio.tables import answers_of, drawn, table_of

from seido.door import screen
from seido.portfolio.engines.plan import Answer, Decider, columns_of
from seido.schemes.catalogue import all_schemes, find_scheme

EVERYTHING = frozenset(Answer)


@pytest.mark.parametrize(
    ("seed", "known", "partly"),
    [(1, 1.0, 0.0), (2, 0.9, 0.0), (3, 0.9, 0.05), (4, 0.7, 0.3), (5, 0.2, 0.1), (6, 0.0, 0.0)],
)
def test_a_row_is_answered_as_the_single_business_is(seed, known, partly):
    businesses = drawn(200, seed, known, partly)
    table, partly_known = table_of(businesses, DAY)
    found = Decider(all_schemes(), EVERYTHING).answer(table, partly_known).table
    assert found.columns == list(columns_of([s.id for s in all_schemes()], EVERYTHING))
    for row, business in zip(found.to_dicts(), businesses, strict=True):
        assert row == answers_of(screen(business, DAY))


@pytest.mark.parametrize("day", [date(2016, 4, 1), date(2021, 12, 31), date(2024, 10, 1)])
def test_the_edition_of_the_day_answers(day):
    businesses = drawn(40, 7, 0.8, 0.1)
    table, partly = table_of(businesses, day)
    found = Decider(all_schemes(), EVERYTHING).answer(table, partly).table
    for row, business in zip(found.to_dicts(), businesses, strict=True):
        assert row == answers_of(screen(business, day))


def test_each_business_is_answered_as_of_its_own_day():
    days = [date(2014, 1, 1), date(2028, 4, 1), date(2016, 4, 1), DAY, date(2020, 3, 16)] * 12
    businesses = [{**each, "as_of": day} for each, day in zip(drawn(60, 8, 0.8), days, strict=True)]
    table, partly = table_of(businesses, DAY)
    decider = Decider(all_schemes())
    found = decider.answer(table, partly)
    assert len({terms for terms, *_ in decider.plans}) == 5
    settling = Counter[str]()
    for row, business in zip(found.table.to_dicts(), businesses, strict=True):
        screening = screen(business)
        expected = answers_of(screening)
        assert row == {name: expected[name] for name in row}
        settling.update(
            next(iter(each.missing)) for each in screening.decisions if len(each.missing) == 1
        )
    assert found.settling == settling
    assert settling


def test_what_is_partly_known_in_one_batch_is_wholly_known_in_the_next():
    decider = Decider(all_schemes())
    for seed, partly in ((9, 0.3), (10, 0.0)):
        businesses = drawn(20, seed, 0.9, partly)
        table, names = table_of(businesses, DAY)
        found = decider.answer(table, names).table
        for row, business in zip(found.to_dicts(), businesses, strict=True):
            expected = answers_of(screen(business, DAY))
            assert row == {name: expected[name] for name in row}
    assert len(decider.plans) == len({(terms, asked) for terms, asked, _ in decider.plans})


def test_a_row_is_answered_on_the_terms_of_its_own_corporation():
    day = date(2026, 12, 1)
    businesses = [
        {**each, "prefecture": where}
        for each, where in zip(
            drawn(80, 31, 0.95), ["ibaraki", "chiba", "tokyo", "kanagawa", None] * 16, strict=True
        )
    ]
    table, partly = table_of(businesses, day)
    reserved = [find_scheme("reserved-guarantee"), find_scheme("general-guarantee")]
    for corporation in (None, "茨城"):
        decider = Decider(reserved, frozenset(Answer), corporation=corporation)
        found = decider.answer(table, partly).table
        for row, business in zip(found.to_dicts(), businesses, strict=True):
            single = screen(business, day, reserved, corporation=corporation)
            assert row == answers_of(single)
