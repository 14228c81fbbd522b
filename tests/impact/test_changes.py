from datetime import date

import pytest

pytest.importorskip("polars")
from tests.impact.renewed_scheme import SCHEME

from seido.impact.changes import Change, changes, facts_read, terms_named
from seido.refusal import Refused
from seido.schemes.catalogue import all_schemes, find_scheme

EDITIONS = [(scheme, edition) for scheme in all_schemes() for edition in scheme.editions]


@pytest.mark.parametrize(("scheme", "edition"), EDITIONS)
def test_every_edition_is_named_by_the_day_on_which_it_opens(scheme, edition):
    whose = f"/{edition.corporation}" if edition.corporation else ""
    assert terms_named(f"{scheme.id}@{edition.opens}{whose}").edition is edition


def test_an_edition_is_named_by_the_day_of_its_source_where_that_tells_it():
    aid = find_scheme("bankruptcy-mutual-aid")
    found = terms_named("bankruptcy-mutual-aid@2017-08-21")
    assert found.edition is aid.edition_on(date(2017, 11, 1))
    assert found.edition is not aid.edition_on(date(2017, 8, 21))


def test_japanese_names_and_days_are_understood():
    found = terms_named("一般保証@平成30年4月1日")
    assert found.scheme is find_scheme("general-guarantee")
    assert terms_named("令和8年4月1日").day == date(2026, 4, 1)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("general-guarantee@2019-01-01", "2016-04-01, 2018-04-01"),
        ("no-such-scheme@2019-01-01", "no such scheme"),
        ("@2019-01-01", "no such scheme"),
        ("general-guarantee@", "is no date"),
        ("soon", "is no date"),
        ("令和8年4月", "no single day"),
    ],
)
def test_what_names_no_terms_is_refused_in_a_sentence(name, said):
    with pytest.raises(Refused) as refusal:
        terms_named(name)
    (problem,) = refusal.value.problems
    assert said in problem.en
    assert any(f"「{given}」" in problem.ja for given in (name, *name.split("@")))


def test_a_day_means_the_terms_of_all_schemes_on_it():
    found = changes(terms_named("2020-12-31"), terms_named("2021-04-01"), [SCHEME])
    assert found == (Change(SCHEME, SCHEME.editions[0], SCHEME.editions[1]),)
    crisis = find_scheme("crisis-guarantee")
    (closed,) = changes(terms_named("2021-12-31"), terms_named("2022-01-01"), [crisis])
    assert closed == Change(crisis, crisis.editions[0], None)
    assert closed.decides


def test_an_edition_is_meant_even_where_it_is_no_longer_in_force():
    terms = terms_named("crisis-guarantee@2020-02-01"), terms_named("2026-10-01")
    (found,) = changes(*terms, all_schemes())
    assert (found.before, found.after) == (terms[0].edition, None)


def test_two_schemes_are_not_compared():
    terms = terms_named("crisis-guarantee@2020-02-01"), terms_named("general-guarantee@2018-04-01")
    with pytest.raises(Refused, match=r"「crisis-guarantee@2020-02-01」.* two schemes"):
        changes(*terms, all_schemes())


def test_what_is_not_offered_either_time_is_left_out():
    assert changes(terms_named("2001-01-01"), terms_named("2002-01-01"), all_schemes()) == ()


def test_what_decides_is_told_from_what_does_not():
    first, second, third, fourth, last = SCHEME.editions
    assert Change(SCHEME, first, second).decides
    assert Change(SCHEME, fourth, last).decides
    other = Change(SCHEME, third, fourth)
    assert not other.decides
    assert [each.en for each in other.others] == ["guarantee fees"]
    assert not Change(SCHEME, first, first).others


def test_facts_that_only_the_new_terms_read_are_named():
    _, second, third, *_ = SCHEME.editions
    change = Change(SCHEME, second, third)
    assert len(change.asked_anew) == 1
    assert not Change(SCHEME, third, second).asked_anew
    assert not Change(SCHEME, None, third).asked_anew
    assert facts_read([change]) == {"employees", "net_assets", "has_paid_taxes"}
