from fractions import Fraction
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.generated import ALL_FACTS, SOURCE, TRUTHS, amounts, known_businesses, rules

from seido.rules.build import all_of, any_of, fact, judgement
from seido.rules.expr import Product, Unit
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.rows.missing import Missing
from seido.rules.truth import NO, UNKNOWN, YES
from seido.rules.words import Words

np = pytest.importorskip("numpy")
pytest.importorskip("numba")
pytest.importorskip("polars")
from tests.portfolio.tables import partly_known_table, read  # noqa: E402 - polars is an extra

from seido.portfolio.engines.fused_columns import kernel_columns  # noqa: E402
from seido.rules.readings.rows.fused.fused import Fused, FusedError  # noqa: E402
from seido.rules.readings.rows.fused.kernel import run  # noqa: E402
from seido.rules.readings.rows.fused.program import ALL, NO_AMOUNT, NO_SET, Draft  # noqa: E402

VERDICTS = [YES, NO, UNKNOWN]
FACTS = {fact.name: fact for fact in ALL_FACTS}
populations = st.lists(known_businesses.map(read), min_size=1, max_size=8)


def ran(draft, kinds, businesses, repeat=1):
    table = partly_known_table(ALL_FACTS, list(businesses) * repeat)
    program = draft.assemble()
    outputs = [np.empty(table.height, kind) for kind in kinds]
    columns = kernel_columns(table, program.columns, FACTS)
    run(program, columns, outputs, table.height, threads=2)
    return [each.tolist() for each in outputs]


def fused():
    return Fused(Draft(), [fact.name for fact in ALL_FACTS])


@settings(max_examples=200)
@given(st.lists(rules, min_size=1, max_size=3), populations)
def test_rules_are_decided_as_each_business_is(several, businesses):
    reading = fused()
    for number, rule in enumerate(several):
        reading.draft.verdict(number, *reading.truth(rule))
    found = ran(reading.draft, [np.uint8] * len(several), businesses, repeat=300)
    for rule, verdicts in zip(several, found, strict=True):
        expected = [decide(rule, each).truth for each in businesses]
        assert [VERDICTS[each] for each in verdicts] == expected * 300


@settings(max_examples=200)
@given(amounts, populations)
def test_an_amount_lies_where_it_lies_for_each_business(amount, businesses):
    reading = fused()
    span = reading.span(amount)
    for number, end in enumerate((span.low, span.high)):
        reading.draft.amount(number, end.value, end.known)
    low, high = ran(reading.draft, [np.int64] * 2, businesses)
    for at, business in enumerate(businesses):
        bounds = measure(amount, business)
        assert Fraction(low[at], span.scale) == bounds.low or low[at] == NO_AMOUNT
        assert (low[at] == NO_AMOUNT) == (bounds.low == -inf)
        assert Fraction(high[at], span.scale) == bounds.high or high[at] == NO_AMOUNT
        assert (high[at] == NO_AMOUNT) == (bounds.high == inf)


@settings(max_examples=40)
@given(rules, rules, rules, populations)
def test_what_a_judgement_stands_in_for_is_missing_in_no_row(one, two, three, businesses):
    fair = judgement("fair", Words("妥当", "fair"), Words("協会", "corporation"), SOURCE)
    rule = all_of(one, any_of(two, all_of(fair, three)), any_of(three, fair))
    reading = fused()
    where = Missing(reading).facts(rule)
    reading.draft.set_of(0, list(where.values()), reading.undetermined(rule))
    (sets,) = ran(reading.draft, [np.int64], businesses)
    for found, business in zip(sets, businesses, strict=True):
        trace = decide(rule, business)
        names = {name for bit, name in enumerate(where) if found >> bit & 1}
        assert (found == NO_SET) == (trace.favourable is not UNKNOWN)
        assert found == NO_SET or names == trace.missing


@settings(max_examples=200)
@given(rules, populations)
def test_what_keeps_a_rule_unknown_is_what_its_trace_says(rule, businesses):
    reading = fused()
    where = Missing(reading).facts(rule)
    reading.draft.set_of(0, list(where.values()), reading.unknown(rule))
    (sets,) = ran(reading.draft, [np.int64], businesses, repeat=200)
    for found, business in zip(sets, businesses * 200, strict=True):
        trace = decide(rule, business)
        names = {name for bit, name in enumerate(where) if found >> bit & 1}
        assert (found == NO_SET) == (trace.truth is not UNKNOWN)
        assert found == NO_SET or names == trace.missing


@settings(max_examples=200)
@given(amounts, populations)
def test_what_keeps_an_amount_open_is_what_its_measure_says(amount, businesses):
    reading = fused()
    where = Missing(reading).open(amount)
    reading.draft.set_of(0, list(where.values()), ALL)
    (sets,) = ran(reading.draft, [np.int64], businesses)
    for found, business in zip(sets, businesses, strict=True):
        names = {name for bit, name in enumerate(where) if found >> bit & 1}
        assert names == measure(amount, business).open


def test_a_judgement_is_open_and_may_be_taken_as_favourable():
    p, q = TRUTHS
    sound = judgement("sound", Words("健全", "sound"), Words("協会", "corporation"), SOURCE)
    rule = all_of(p, any_of(q, sound))
    businesses = [{"p": p, "q": q} for p in (True, False, None) for q in (True, False, None)]
    reading = Fused(Draft())
    reading.draft.verdict(0, *reading.truth(rule))
    reading.draft.verdict(1, *reading.favourable(rule))
    reading.draft.set_of(2, list(Missing(reading).judged(rule).values()), ALL)
    kinds = [np.uint8, np.uint8, np.int64]
    for truth, favourable, judged, business in zip(
        *ran(reading.draft, kinds, businesses), businesses, strict=True
    ):
        trace = decide(rule, business)
        assert (VERDICTS[truth], VERDICTS[favourable]) == (trace.truth, trace.favourable)
        assert judged == bool(trace.judgements)


def test_a_multiplier_that_may_be_negative_is_refused():
    debts, owed = ALL_FACTS[0], fact("owed", Unit.YEN)
    with pytest.raises(FusedError, match="never negative"):
        fused().span(Product(debts, owed))
