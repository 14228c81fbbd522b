"""Broken files through the whole job: each is read, or refused in words, and nothing else."""

from collections import Counter
from random import Random

import pytest
from tests.businesses import DAY
from tests.tables.cells.workbooks import book

pl = pytest.importorskip("polars")
from seido.portfolio.made_up.businesses import generated  # noqa: E402 - polars is an extra
from seido.portfolio.run import Job, run  # noqa: E402
from seido.refusal import Refused  # noqa: E402
from seido.schemes.catalogue import all_schemes  # noqa: E402

COLUMNS = ["business_name", "capital", "industry", "sales", "started_on", "employees"]
FEW = all_schemes()[:2]
MUTANTS = {".parquet": 400, ".csv": 100, ".xlsx": 5}
"""How many of each; a sheet is read by a process of its own, which takes its time."""


def whole(kind, folder):
    """Return a small file of businesses, as bytes."""
    table = next(generated(40, seed=5)).select(COLUMNS)
    path = folder / f"whole{kind}"
    if kind == ".parquet":
        table.write_parquet(path, row_group_size=15)
    elif kind == ".csv":
        table.write_csv(path)
    else:
        path.write_bytes(
            book(("表", [table.columns, *([str(value) for value in row] for row in table.rows())]))
        )
    return path.read_bytes()


def mutant(data, drawing):
    """Return bytes with some bits turned, the end cut off, or a piece put elsewhere."""
    made = bytearray(data)
    match drawing.randrange(3):
        case 0:
            for _ in range(drawing.choice((1, 1, 2, 5, 20))):
                made[drawing.randrange(len(made))] ^= 1 << drawing.randrange(8)
        case 1:
            del made[drawing.randrange(len(made)) :]
        case _:
            here, there = drawing.randrange(len(made)), drawing.randrange(len(made))
            many = drawing.randrange(1, 200)
            made[here : here + many] = data[there : there + many]
    return bytes(made)


def refusal_of(job):
    """Return why a job is refused; None where it is done."""
    try:
        run(job)
    except Refused as refusal:
        return refusal
    return None


@pytest.mark.parametrize("kind", MUTANTS)
def test_a_broken_file_is_read_or_refused_in_words(kind, tmp_path):
    data, drawing = whole(kind, tmp_path), Random(7)  # noqa: S311 - it must be the same in every run
    path, ends = tmp_path / f"a{kind}", Counter[bool]()
    for number in range(MUTANTS[kind]):
        path.write_bytes(mutant(data, drawing))
        result = tmp_path / f"out{('.csv', '.parquet')[number % 2]}"
        job = Job(source=path, result=result, schemes=FEW, day=DAY, with_input=number % 3 == 0)
        refusal = refusal_of(job)
        ends[refusal is None] += 1
        for each in refusal.problems if refusal else ():
            assert each.ja
            assert each.en
            assert each.place.startswith(str(path))
        left = {each.name for each in tmp_path.iterdir()}
        assert left <= {f"whole{kind}", path.name, "out.csv", "out.parquet"}
    assert min(ends[True], ends[False]) > 0


KINDS = {
    "a day of no calendar": pl.Series([2**31 - 1, -(2**31), 0], dtype=pl.Int32).cast(pl.Date),
    "a moment of none": pl.Series([2**63 - 1, -(2**63), 0], dtype=pl.Int64).cast(pl.Datetime("ms")),
    "a span": pl.Series([2**63 - 1, 0, None], dtype=pl.Int64).cast(pl.Duration("ms")),
    "bytes": pl.Series([b"\xff", b"5", None]),
    "lists": pl.Series([[1], [], None]),
    "lists of days": pl.Series([[2**31 - 1], [0], None])
    .cast(pl.List(pl.Int32))
    .cast(pl.List(pl.Date)),
    "records": pl.Series([{"a": 1}, None, {"a": 2}]),
    "nothing": pl.Series([None, None, None]),
    "huge": pl.Series([2**100, 1, None], dtype=pl.Int128),
    "no number": pl.Series([float("nan"), float("inf"), -1e300]),
    "options": pl.Series(["=1", "製造業", None], dtype=pl.Categorical),
}


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".parquet"])
@pytest.mark.parametrize("name", KINDS)
def test_a_column_of_any_kind_is_read_row_by_row_or_refused_by_its_name(name, ending, tmp_path):
    facts = ["資本金", "業種", "創業日", "税金の滞納", "申込日"]
    column = KINDS[name]
    table = pl.DataFrame(
        [pl.Series("従業員数", [1, 2, 3]), *map(column.alias, facts), column.alias("x")]
    )
    table.write_parquet(tmp_path / "a.parquet")
    result = tmp_path / f"out{ending}"
    job = Job(source=tmp_path / "a.parquet", result=result, schemes=FEW, day=DAY)
    refusal = refusal_of(job)
    assert result.exists() == (refusal is None)
    if refusal is not None:
        (problem,) = refusal.problems
        assert problem.field == "x" or "（x）" in problem.ja
