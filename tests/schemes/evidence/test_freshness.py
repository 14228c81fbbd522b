from dataclasses import replace
from datetime import date, timedelta

import pytest

from seido.money.moving_rates.series import SERIES, printed_on
from seido.rules.words import Source, Words
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.evidence.freshness import freshness, old_rates
from seido.schemes.evidence.weight import Weight, witnesses
from seido.schemes.fees.moving import FRESH
from seido.schemes.model import Edition, Offered, Scheme

DAY = date(2026, 12, 1)
CLO = find_scheme("clo-loan")


def made(name: str, **changes: object) -> Scheme:
    edition: Edition = replace(CLO.editions[-1], opens_on=None, **changes)  # type: ignore[arg-type]
    return replace(CLO, id=name, editions=(edition,))


def source(weight: Weight) -> Source:
    named = next(each for each in witnesses().values() if each.weight is weight and not each.days)
    return Source(named.document, "要件")


def test_doubt_comes_first_then_age_then_the_lighter_source() -> None:
    year_ago = date(2025, 12, 1)
    official = made("official", stated_on=year_ago, source=source(Weight.OFFICIAL))
    secondary = made("secondary", stated_on=year_ago, source=source(Weight.SECONDARY))
    old = made("old", stated_on=date(2024, 1, 1), source=source(Weight.OFFICIAL))
    doubted = made(
        "doubted", stated_on=DAY, unconfirmed=Words("示す資料がない", "no page shows it")
    )
    found = freshness([official, secondary, old, doubted], DAY)
    assert [each.scheme.id for each in found] == ["doubted", "old", "secondary", "official"]
    assert [each.months for each in found] == [0, 35, 12, 12]
    assert found[0].offered is Offered.UNKNOWN
    assert [each.undated for each in found] == [False, True, True, True]


def test_what_has_ended_and_what_had_not_begun_is_left_out() -> None:
    ended = made("ended", stated_on=date(2020, 1, 1), closes_on=date(2021, 1, 1))
    later = made("later", stated_on=DAY + timedelta(days=1))
    assert freshness([ended, later], DAY) == ()


def test_each_scheme_that_may_be_offered_stands_there_once() -> None:
    found = [each.scheme.id for each in freshness(all_schemes(), DAY)]
    offered = [
        e.id for e in all_schemes() if e.edition_on(DAY) and e.offered_on(DAY) is not Offered.NO
    ]
    assert sorted(found) == sorted(offered)
    assert len(found) > 40


def test_what_sources_leave_unsaid_is_to_be_looked_up() -> None:
    (found,) = freshness([CLO], date(2020, 1, 1))
    assert {each.why.value for each in found.unstated} == {"not_stated"}


@pytest.mark.parametrize("series", SERIES)
def test_a_rate_is_old_after_a_quarter(series: str) -> None:
    last = printed_on(series, date(2026, 12, 1))
    assert last is not None
    fresh, old = last.day + FRESH, last.day + FRESH + timedelta(days=1)
    assert series not in [each.series for each in old_rates(fresh)]
    assert (series, old - last.day) in [(e.series, timedelta(days=e.days)) for e in old_rates(old)]
