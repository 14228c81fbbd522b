import pytest
from hypothesis import given
from hypothesis import strategies as st

np = pytest.importorskip("numpy")
pl = pytest.importorskip("polars")
pytest.importorskip("numba")
pytest.importorskip("pyarrow")
from seido.portfolio.engines.fused_columns import kernel_columns  # noqa: E402 - extras
from seido.rules.readings.rows.fused.kernel import run  # noqa: E402
from seido.rules.readings.rows.fused.program import ALL, Draft, Op  # noqa: E402

WIDE = st.integers(-(2**40), 2**40)
NUMBERS = (
    Op.AFFINE,
    Op.ADD,
    Op.TIMES,
    Op.DIVIDE,
    Op.LEAST,
    Op.GREATEST,
    Op.CHOOSE,
    Op.FILL,
    Op.FIGURE,
)
MASKS = (Op.AT_LEAST, Op.EQUAL, Op.AMONG, Op.OVERLAP)


def number(op, row, x, y):
    a, b, c = row
    return {
        Op.AFFINE: x * a + y,
        Op.ADD: a + x * b,
        Op.TIMES: a * b,
        Op.DIVIDE: a // x,
        Op.LEAST: min(a, b),
        Op.GREATEST: max(a, b),
        Op.CHOOSE: a if c else b,
        Op.FILL: a if c else x,
        Op.FIGURE: x,
    }[op]


def holds(op, a, b, x):
    return {
        Op.AT_LEAST: a >= x,
        Op.EQUAL: a == b,
        Op.AMONG: bool(x >> a & 1),
        Op.OVERLAP: bool(a & x),
    }[op]


def ran(draft, rows, schema, kinds):
    table = pl.DataFrame(rows, schema=schema, orient="row")
    program = draft.assemble()
    outputs = [np.empty(table.height, kind) for kind in kinds]
    run(program, kernel_columns(table, program.columns, {}), outputs, table.height)
    return [each.tolist() for each in outputs]


@given(
    st.lists(st.tuples(WIDE, st.integers(-1000, 1000), st.booleans()), min_size=1, max_size=5),
    st.integers(1, 1000),
    WIDE,
)
def test_each_step_on_numbers_does_what_it_says(rows, x, y):
    draft = Draft()
    a, b = (draft.number(Op.COLUMN, draft.column(name)) for name in "ab")
    c = draft.mask(Op.HOLDS, draft.column("c"))
    for output, op in enumerate(NUMBERS):
        draft.amount(output, draft.number(op, a, b, c, x, y), ALL)
    schema = {"a": pl.Int64, "b": pl.Int64, "c": pl.Boolean}
    found = ran(draft, rows, schema, [np.int64] * len(NUMBERS))
    for op, values in zip(NUMBERS, found, strict=True):
        assert values == [number(op, row, x, y) for row in rows]


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=70),
    st.integers(0, 63),
)
def test_each_step_that_makes_a_mask_does_what_it_says(rows, x):
    draft = Draft()
    first, second = (draft.number(Op.COLUMN, draft.column(name)) for name in "ab")
    for output, op in enumerate(MASKS):
        mask = draft.mask(op, first, second, x)
        draft.verdict(output, mask, draft.other(mask))
    found = ran(draft, rows, {"a": pl.Int64, "b": pl.Int64}, [np.uint8] * len(MASKS))
    for op, verdicts in zip(MASKS, found, strict=True):
        assert verdicts == [0 if holds(op, a, b, x) else 1 for a, b in rows]
