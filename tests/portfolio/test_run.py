from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.businesses import DAY

pytest.importorskip("polars")
import polars as pl
from tests.portfolio.tables import answers_of

from seido.facts.vocabulary import ENTRIES
from seido.portfolio.engines.plan import USUAL, Answer, columns_of
from seido.portfolio.made_up.businesses import generated
from seido.portfolio.run import PROBLEMS, ROW, Job, opened, run
from seido.refusal import Refused
from seido.rules.expr import Unit
from seido.schemes.catalogue import all_schemes
from seido.screening import screen

COUNT = 60


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    path: Path = tmp_path_factory.mktemp("portfolio") / "businesses.parquet"
    next(generated(COUNT, seed=5)).write_parquet(path)
    return path


def facts_of(row: dict[str, Any]) -> dict[str, Any]:
    """Return what a business of the file says, as the single case takes it."""
    exact = {name for name, entry in ENTRIES.items() if entry.unit is Unit.NUMBER}
    return {
        name: Fraction(value) if name in exact else value
        for name, value in row.items()
        if name in ENTRIES and value is not None
    }


def test_every_row_gets_the_answers_of_the_single_case(source, tmp_path):
    answers = frozenset(Answer)
    result = tmp_path / "result.parquet"
    told: list[int] = []
    summary = run(
        Job(source=source, result=result, schemes=all_schemes(), answers=answers, day=DAY),
        told.append,
        told.append,
    )
    found = pl.read_parquet(result)
    names = list(columns_of([each.id for each in all_schemes()], answers))
    assert found.columns == [ROW, "business_id", "business_name", PROBLEMS, *names]
    assert found[ROW].to_list() == list(range(1, COUNT + 1))
    assert found[PROBLEMS].null_count() == COUNT
    rows = pl.read_parquet(source).to_dicts()
    for row, answered in zip(rows, found.select(names).to_dicts(), strict=True):
        assert answered == answers_of(screen(facts_of(row), DAY))
    assert told == [COUNT, COUNT]
    assert summary.rows == COUNT


def test_without_a_result_the_summary_is_the_same(source, tmp_path):
    job = Job(source=source, schemes=all_schemes(), day=DAY)
    written = Job(source=source, result=tmp_path / "r.csv", schemes=all_schemes(), day=DAY)
    assert run(job) == run(written)


def test_batches_change_nothing(source, tmp_path, monkeypatch):
    results = []
    for rows in (50_000, 7):
        monkeypatch.setattr("seido.tables.parquet_files.ROWS", rows)
        result = tmp_path / f"{rows}.parquet"
        run(Job(source=source, result=result, schemes=all_schemes(), day=DAY))
        results.append(pl.read_parquet(result))
    assert results[0].equals(results[1])


def test_what_was_read_is_kept_on_request(source, tmp_path):
    result = tmp_path / "result.parquet"
    few = all_schemes()[:1]
    run(Job(source=source, result=result, schemes=few, answers=(), day=DAY, with_input=True))
    found = pl.read_parquet(result)
    assert found.columns[-1] == f"{few[0].id}.decision"
    assert found["sales"].equals(pl.read_parquet(source)["sales"])


def csv(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "in.csv"
    path.write_text(text, "utf-8")
    return path


def test_a_bad_value_is_told_and_counts_as_not_known(tmp_path):
    text = "会社名,都道府県,従業員数,売上高\n甲,岡山県,5人,１億2,000万円\n乙,岡山,多い,abc\n"
    source = csv(tmp_path, text.replace("１億2,000万円", '"１億2,000万円"'))
    result = tmp_path / "out.csv"
    summary = run(Job(source=source, result=result, schemes=all_schemes(), day=DAY))
    found = pl.read_csv(result)
    assert found["会社名"].to_list() == ["甲", "乙"]
    assert found[PROBLEMS][0] is None
    assert "従業員数：「多い」" in found[PROBLEMS][1]
    assert "売上高：「abc」" in found[PROBLEMS][1]
    assert (summary.refusals.rows, dict(summary.refusals.columns)) == (
        1,
        {"従業員数": 1, "売上高": 1},
    )
    known = {"prefecture": "okayama"}
    answers = answers_of(screen(known, DAY))
    row = found.row(1, named=True)
    assert {name: row[name] for name in row if name.endswith(".decision")} == {
        name: value for name, value in answers.items() if name.endswith(".decision")
    }


def test_each_business_applies_on_its_own_day_unless_all_do(tmp_path):
    source = csv(tmp_path, "会社名,申込日,売上高\n甲,2010-01-01,1\n乙,,1\n")
    job = Job(source=source, schemes=all_schemes(), answers=(), day=DAY)
    own = run(job)
    together = run(Job(source=source, schemes=all_schemes(), answers=(), day=DAY, for_all=True))
    offered = [each for each in all_schemes() if each.edition_on(DAY) and not each.closed_on(DAY)]
    assert {own.decisions[each.id]["not_offered"] for each in offered} == {1}
    assert {together.decisions[each.id]["not_offered"] for each in offered} == {0}


def test_what_decides_can_be_another(source):
    asked = []

    class Never:
        def __init__(self, schemes, answers, corporation=None):
            asked.append((schemes, answers, corporation))

        def answer(self, _table, _partly=()):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(Job(source=source, schemes=all_schemes(), day=DAY), decider=Never)
    assert asked == [(all_schemes(), USUAL, None)]


def test_what_is_interrupted_leaves_the_place_as_it_was(source, tmp_path):
    result = tmp_path / "result.parquet"
    result.write_bytes(b"from last night")

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    job = Job(source=source, result=result, schemes=all_schemes(), day=DAY)
    with pytest.raises(KeyboardInterrupt):
        run(job, advanced=stop)
    assert result.read_bytes() == b"from last night"
    assert list(tmp_path.iterdir()) == [result]


def test_a_failure_after_the_last_batch_is_told_and_waits_for_nothing(
    source, tmp_path, monkeypatch
):
    def fail(table: pl.LazyFrame, *_: object, **__: object) -> None:
        table.collect()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pl.LazyFrame, "sink_parquet", fail)
    job = Job(source=source, result=tmp_path / "r.parquet", schemes=all_schemes(), day=DAY)
    with pytest.raises(OSError, match="No space left"):
        run(job)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_refused_before_anything_is_read(tmp_path):
    job = Job(
        source=tmp_path / "none.parquet",
        result=tmp_path / "result.pdf",
        schemes=all_schemes(),
        day=date(2026, 11, 21),
    )
    with pytest.raises(Refused, match=r"result\.pdf"):
        run(job)
    with pytest.raises(Refused, match=r"none\.parquet"):
        opened(job.source, None)


def test_a_table_of_facts_alone_has_its_rows_counted(tmp_path):
    source, result = tmp_path / "facts.csv", tmp_path / "result.parquet"
    source.write_text("従業員数,業種\n5,小売業\n300,製造業\n", "utf-8")
    summary = run(Job(source=source, result=result, schemes=all_schemes(), day=DAY))
    assert summary.rows == 2
    assert pl.read_parquet(result)[ROW].to_list() == [1, 2]
