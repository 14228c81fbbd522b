"""Whatever is measured on 45 decisions gives the same answers, on every row of what is drawn."""

from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module

import pytest

pytest.importorskip("numba", reason="the peers are an extra: pip install 'seido[bench]'")

import numpy as np
import polars as pl
from benchmarks.bulk_agreement import disagreements, expected
from benchmarks.bulk_peers import COLUMNS, PEERS, Decided, Peer, Population
from benchmarks.bulk_population import STEP, population
from benchmarks.bulk_rules import BOUNDED, RULES
from benchmarks.peers import bulk_terms
from benchmarks.peers.bulk_terms import AMOUNTS, DECISIONS

from seido.facts.business.profile import form, industry
from seido.facts.vocabulary import ENTRIES
from seido.rules.check import walk
from seido.rules.expr import Fact, Unit

ROWS = 3_000
OURS, *OTHERS = PEERS


@pytest.fixture(scope="module")
def populations() -> Iterator[dict[bool, Population]]:
    with ExitStack() as stack:
        yield {
            known: Population(population(ROWS, all_known=known), stack) for known in (False, True)
        }


@pytest.fixture(scope="module")
def decided(populations: dict[bool, Population]) -> dict[bool, Decided]:
    found = {}
    for known, given in populations.items():
        ready = OURS.start(given)
        found[known] = ready.decisions(ready.answer())
    return found


def test_the_columns_say_what_the_single_case_says(
    populations: dict[bool, Population], decided: dict[bool, Decided]
) -> None:
    single = expected(populations[False].table.head(100), RULES)
    assert (decided[False][:, :100] == single).all()
    assert OURS.name == COLUMNS


@pytest.mark.parametrize("peer", OTHERS, ids=lambda each: each.name)
def test_each_peer_says_what_the_columns_say(
    peer: Peer, populations: dict[bool, Population]
) -> None:
    if not peer.is_there():
        pytest.skip(f"{peer.needs} is not installed")
    for known, given in populations.items():
        if known or not peer.two_valued:
            wrong, _ = disagreements(
                given.table, {OURS: OURS.start(given), peer: peer.start(given)}
            )
            assert wrong == []


def test_a_peer_that_differs_is_found(populations: dict[bool, Population]) -> None:
    given = populations[True]
    ready = OURS.start(given)

    def mistaken(found: object) -> Decided:
        answers = ready.decisions(found).copy()
        answers[3, 7] = -1
        return answers

    other = Peer("mistaken", OURS.start)
    wrong, _ = disagreements(given.table, {OURS: ready, other: ready._replace(decisions=mistaken)})
    assert wrong == [f"mistaken: {DECISIONS[3]} differs in 1 rows"]


def test_every_decision_has_both_answers_and_is_unknown_somewhere(
    decided: dict[bool, Decided],
) -> None:
    assert [set(row) for row in decided[True].tolist()] == [{0, 1}] * len(DECISIONS)
    assert [set(row) for row in decided[False].tolist()] == [{-1, 0, 1}] * len(DECISIONS)


def test_bounds_settle_more_and_overturn_nothing(
    populations: dict[bool, Population], decided: dict[bool, Decided]
) -> None:
    table = populations[False].table.head(300)
    bare, bounded = decided[False][:, :300], expected(table, BOUNDED)
    assert (bounded[bare != -1] == bare[bare != -1]).all()
    assert (bounded != -1).sum() > (bare != -1).sum()


def test_the_figures_name_just_what_the_rules_read() -> None:
    read = {node.name for rule in RULES.values() for node in walk(rule) if isinstance(node, Fact)}
    assert read == set(bulk_terms.COLUMNS)
    assert set(AMOUNTS) == {name for name in bulk_terms.COLUMNS if ENTRIES[name].unit is Unit.YEN}
    # Cooperatives of any kind are one to the peers.
    assert set(bulk_terms.FORMS) == set(form.options) - {
        "producer_cooperative",
        "members_association",
    }
    assert set(bulk_terms.INDUSTRIES) == set(industry.options)
    assert len(DECISIONS) == len(set(DECISIONS)) == 45


def test_amounts_are_whole_thousands_that_32_bits_hold(
    populations: dict[bool, Population],
) -> None:
    table = populations[True].table.select(AMOUNTS)
    assert table.select((pl.all() % STEP == 0).all()).row(0) == (True,) * len(AMOUNTS)
    assert max(table.select(pl.all().abs().max()).row(0)) < STEP * 2**31


def test_a_kernel_takes_a_number_of_rows_that_fills_no_block() -> None:
    c = import_module("benchmarks.peers.bulk_c")
    if c.COMPILER is None:
        pytest.skip("no C compiler is here")
    given = Population(population(65, all_known=False))
    ready = OURS.start(given)
    found = c.decisions(c.answer(c.prepared(given.arrays)))
    assert np.array_equal(found, ready.decisions(ready.answer()))
