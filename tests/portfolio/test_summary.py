from collections import Counter

import pytest
from tests.businesses import DAY

pytest.importorskip("polars")
import polars as pl
from tests.portfolio.tables import answers_of, drawn, table_of

from seido.facts.vocabulary import LEXICON
from seido.portfolio.engines.plan import Decider
from seido.portfolio.reading.batches import FactBatch
from seido.portfolio.summary import DIVISIONS, NOT_KNOWN, Summary, by_eligible, legend_rows
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Kind
from seido.screening import Verdict, screen

BUSINESSES = drawn(60, 11, known=0.9)
SCREENINGS = [screen(each, DAY) for each in BUSINESSES]
ANSWERS = [answers_of(each) for each in SCREENINGS]


@pytest.fixture(scope="module")
def summary() -> Summary:
    found = Summary(all_schemes(), DAY)
    decider = Decider(all_schemes())
    for part in (BUSINESSES[:25], BUSINESSES[25:]):
        table, partly = table_of(part, DAY)
        nothing = pl.Series([None] * len(part), dtype=pl.String)
        facts = FactBatch(table, frozenset(partly), nothing)
        found.add(facts, decider.answer(table, partly))
    return found


def test_answers_are_counted_as_the_single_cases_are(summary):
    assert summary.rows == len(BUSINESSES)
    for scheme in all_schemes():
        said = Counter(each[f"{scheme.id}.decision"] for each in ANSWERS)
        assert {v: summary.count(scheme.id, v) for v in Verdict} == {
            verdict: said[verdict.value] for verdict in Verdict
        }


def test_limits_are_those_of_who_qualifies(summary):
    for scheme in all_schemes():
        limits = [
            limit
            for each in ANSWERS
            if each[f"{scheme.id}.decision"] == "eligible"
            and isinstance(limit := each[f"{scheme.id}.limit_yen"], int)
        ]
        assert summary.limits[scheme.id] == sum(limits)
    assert sum(summary.limits.values()) > 0


def test_businesses_are_counted_by_the_schemes_they_have(summary):
    had = Counter(
        [each[f"{scheme.id}.decision"] for scheme in all_schemes()].count("eligible")
        for each in ANSWERS
    )
    assert summary.schemes_had == had
    assert summary.qualifying == len(BUSINESSES) - had[0]


def test_facts_are_missing_as_often_as_in_the_single_cases(summary):
    missing = [each.missing for screening in SCREENINGS for each in screening.decisions]
    assert summary.missing == Counter(name for each in missing for name in each)
    alone = Counter(next(iter(each)) for each in missing if len(each) == 1)
    assert summary.settling == alone
    most = summary.most_settling(3)
    assert [settles for _, _, settles, _ in most] == sorted(alone.values(), reverse=True)[:3]
    assert most[0][1] == LEXICON.labels[most[0][0]]


def test_every_business_is_in_one_group_of_each_division(summary):
    for number, division in enumerate(DIVISIONS):
        groups = summary.groups_of(number)
        assert sum(many for _, _, many in groups) == len(BUSINESSES)
        assert [words for key, words, _ in groups if key] == [
            words for key, words in division.groups.items() if summary.groups[number][key]
        ]
        assert groups[-1][:2] == ("", NOT_KNOWN)
        for scheme in all_schemes():
            eligible = sum(summary.eligible[number][key, scheme.id] for key, _, _ in groups)
            assert eligible == summary.count(scheme.id, Verdict.ELIGIBLE)


@pytest.mark.parametrize(
    ("employees", "group"),
    [(0, "0"), (5, "0"), (6, "6"), (20, "6"), (21, "21"), (100, "51"), (300, "101"), (301, "301")],
)
def test_sizes_begin_and_end_where_they_say(employees, group):
    found = pl.DataFrame({"employees": [employees]}).select(DIVISIONS[1].key).item()
    assert found == group


def test_schemes_stand_by_how_many_qualify(summary):
    ordered = by_eligible(summary)
    advice = [each.kind is Kind.ADVICE for each in ordered]
    assert advice == sorted(advice)
    for kind in (True, False):
        counts = [
            summary.count(each.id, Verdict.ELIGIBLE)
            for each in ordered
            if (each.kind is Kind.ADVICE) is kind
        ]
        assert counts == sorted(counts, reverse=True)


def test_the_legend_says_what_ids_stand_for():
    scheme = all_schemes()[0]
    assert legend_rows([scheme], ["sales"]) == [
        (scheme.id, scheme.name.ja, scheme.name.en),
        ("sales", "売上高", LEXICON.labels["sales"].en),
    ]
