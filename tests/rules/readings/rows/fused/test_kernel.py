import pytest
from hypothesis import given
from hypothesis import strategies as st

np = pytest.importorskip("numpy")
pl = pytest.importorskip("polars")
pytest.importorskip("numba")
pytest.importorskip("pyarrow")
from seido.portfolio.engines.fused_columns import kernel_columns  # noqa: E402 - extras
from seido.rules.readings.rows.fused.kernel import run  # noqa: E402
from seido.rules.readings.rows.fused.program import ALL, NO_AMOUNT, NO_SET, Draft, Op  # noqa: E402


def ran(draft, table, kinds, threads=1):
    program = draft.assemble()
    outputs = [np.empty(table.height, kind) for kind in kinds]
    run(program, kernel_columns(table, program.columns, {}), outputs, table.height, threads)
    return [each.tolist() for each in outputs]


@given(st.integers(0, 130), st.integers(1, 2_300), st.integers(1, 3))
def test_columns_may_begin_anywhere_and_end_within_a_block(start, rows, threads):
    numbers = [None if n % 7 == 3 else n for n in range(2_500)]
    truths = [None if n % 5 == 4 else n % 3 == 0 for n in range(2_500)]
    whole = pl.DataFrame({"n": numbers, "t": truths})
    table = whole.slice(start, rows)
    draft = Draft()
    known = draft.mask(Op.KNOWN, draft.column("n"))
    draft.amount(0, draft.number(Op.COLUMN, draft.column("n")), known)
    told = draft.mask(Op.KNOWN, draft.column("t"))
    holds = draft.mask(Op.HOLDS, draft.column("t"))
    draft.verdict(1, draft.both(told, holds), draft.both(told, draft.other(holds)))
    draft.set_of(2, [holds, known], told)
    amounts, verdicts, sets = ran(draft, table, [np.int64, np.uint8, np.int64], threads)
    assert amounts == [NO_AMOUNT if n is None else n for n in table["n"]]
    assert verdicts == [{True: 0, False: 1, None: 2}[t] for t in table["t"]]
    assert sets == [NO_SET if t is None else t | (n is not None) << 1 for n, t in table.rows()]


def test_no_rows_need_no_steps():
    draft = Draft()
    draft.verdict(0, draft.mask(Op.KNOWN, draft.column("a")), ALL)
    assert ran(draft, pl.DataFrame({"a": []}, schema={"a": pl.Int64}), [np.uint8]) == [[]]
