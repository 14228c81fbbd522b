from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

np = pytest.importorskip("numpy")
pl = pytest.importorskip("polars")
pytest.importorskip("numba")
pytest.importorskip("pyarrow")
from seido.portfolio.engines.fused_columns import kernel_columns  # noqa: E402 - extras
from seido.rules.quantity import Rounding, round_to  # noqa: E402
from seido.rules.readings.rows.fused.kernel import run  # noqa: E402
from seido.rules.readings.rows.fused.program import NO_AMOUNT, Draft, Op  # noqa: E402
from seido.rules.readings.rows.fused.spans import End, Span, Spans  # noqa: E402

ENDS = st.integers(-1000, 1000) | st.none()


def ends(draft, names):
    return [
        End(draft.number(Op.COLUMN, draft.column(n)), draft.mask(Op.KNOWN, draft.column(n)))
        for n in names
    ]


def values(draft, made, **columns):
    """Return what ends come to in a table of one row; None where they are endless."""
    for output, end in enumerate(made):
        draft.amount(output, end.value, end.known)
    program = draft.assemble()
    table = pl.DataFrame(
        {n: [v] for n, v in columns.items()}, schema=dict.fromkeys(columns, pl.Int64)
    )
    outputs = [np.empty(1, np.int64) for _ in made]
    run(program, kernel_columns(table, program.columns, {}), outputs, 1)
    return [None if each[0] == NO_AMOUNT else int(each[0]) for each in outputs]


@given(ENDS, ENDS)
def test_an_endless_end_is_the_least_of_lows_and_never_of_highs(a, b):
    draft = Draft()
    spans, both = Spans(draft), ends(draft, "ab")
    made = [spans.none_endless(Op.LEAST, both), spans.extreme(Op.LEAST, both)]
    low = min(-inf if each is None else each for each in (a, b))
    high = min(inf if each is None else each for each in (a, b))
    expected = [None if abs(each) == inf else each for each in (low, high)]
    assert values(draft, made, a=a, b=b) == expected


@given(
    st.integers(-10_000, 10_000), st.integers(1, 50), st.integers(1, 20), st.sampled_from(Rounding)
)
def test_an_end_is_rounded_as_one_amount_is(value, scale, step, how):
    draft = Draft()
    spans, (end,) = Spans(draft), ends(draft, "a")
    made = spans.divided(end, scale * step, how, step)
    assert values(draft, [made], a=value) == [round_to(Fraction(value, scale), step, how)]


@given(ENDS, ENDS, st.integers(0, 1000) | st.none(), st.integers(0, 1000) | st.none())
def test_a_product_lies_between_its_corners(a, b, c, d):
    low, high = (a, b) if a is None or b is None or a <= b else (b, a)
    least, most = (c or 0, d) if d is None or (c or 0) <= d else (d, c)
    draft = Draft()
    spans, (first, second, third, fourth) = Spans(draft), ends(draft, "abcd")
    made = spans.product(Span(first, second), Span(third, fourth))

    def times(one, other):
        return one * other if one and other else 0

    ways = [
        times(one, other)
        for one in (-inf if low is None else low, inf if high is None else high)
        for other in (least, inf if most is None else most)
    ]
    expected = [None if abs(each) == inf else each for each in (min(ways), max(ways))]
    assert values(draft, [made.low, made.high], a=low, b=high, c=least, d=most) == expected
