import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from tests.businesses import DAY
from tests.portfolio.dirty import HEADINGS, write_dirty

pl = pytest.importorskip("polars")
from xlsxwriter import Workbook  # noqa: E402 - extras from here on

from seido.cli.portfolio.rows import summary_rows  # noqa: E402
from seido.portfolio.engines import carrier  # noqa: E402
from seido.portfolio.engines.carrier import run_carried  # noqa: E402
from seido.portfolio.engines.plan import Answer  # noqa: E402
from seido.portfolio.made_up.businesses import generated  # noqa: E402
from seido.portfolio.run import Job, Stored, run, screened  # noqa: E402
from seido.refusal import Refused  # noqa: E402
from seido.schemes.catalogue import all_schemes, find_scheme  # noqa: E402
from seido.tables import parquet_files  # noqa: E402
from seido.tables import table as source  # noqa: E402

FEW = [find_scheme(name) for name in ("specified-bond-guarantee", "small-enterprise-guarantee")]
ROWS, SLICE = 240, 50
STARTS = list(range(0, ROWS, SLICE))


@pytest.fixture(autouse=True)
def _short_slices(monkeypatch):
    for module in (carrier, parquet_files):
        monkeypatch.setattr(module, "ROWS", SLICE)
    monkeypatch.setattr(source, "TEXT_ROWS", SLICE)


@pytest.fixture
def job(tmp_path):
    place = write_dirty(tmp_path / "clients.csv", ROWS)
    return Job(source=place, result=tmp_path / "carried.parquet", schemes=FEW, day=DAY)


@pytest.fixture
def computed(monkeypatch):
    """The slices that were computed, by the rows before them."""
    found: list[int] = []

    def counted(*given, before, **named):
        found.append(before)
        return screened(*given, before=before, **named)

    monkeypatch.setattr("seido.portfolio.engines.carrier.screened", counted)
    return found


def backwards(work, slices):
    """Carry the last slice first, and give back results in order."""
    return [work(each) for each in reversed(slices)][::-1]


def twice(work, slices):
    """Carry as one that does not wait for the slow: each slice is done by two at once."""
    for each in slices:
        work(each)
        place = work.folder / f"{each.start}.json"
        place.unlink()
        yield work(each)


def parts_of(folder):
    return [each for each in folder.iterdir() if each.name.endswith(".parts")]


def assert_same(job, carry, suffix=".parquet"):
    """Hold the table and the summary of a carried job against those of ``run``."""
    there = replace(job, result=job.result.with_name(f"carried{suffix}"))
    here = replace(job, result=job.result.with_name(f"polars{suffix}"))
    carried, ordinary = run_carried(there, carry), run(here)
    if suffix == ".parquet":
        assert pl.read_parquet(there.result).equals(pl.read_parquet(here.result))
        assert pl.read_parquet_schema(there.result) == pl.read_parquet_schema(here.result)
    elif suffix == ".csv":
        assert there.result.read_bytes() == here.result.read_bytes()
    assert carried == ordinary
    assert repr(summary_rows(carried)) == repr(summary_rows(ordinary))
    assert parts_of(job.result.parent) == []
    return carried


@pytest.mark.parametrize("carry", [map, backwards, twice])
def test_a_dirty_table_gets_the_same_answers_whatever_carries_it(job, carry):
    found = assert_same(replace(job, answers=frozenset(Answer)), carry)
    assert found.rows == ROWS
    assert found.refusals.rows > ROWS / 3
    assert "#" in found.refusals.columns


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_results_of_every_kind_are_put_together(job, suffix):
    assert_same(replace(job, with_input=True, language="en", for_all=True), map, suffix)


def test_headings_of_another_system_are_mapped(job, tmp_path):
    text = job.source.read_text("cp932").replace("従業員数", "JUGYOIN", 1)
    foreign = tmp_path / "foreign.csv"
    foreign.write_text(text, "utf-8")
    mapping = tmp_path / "map.toml"
    mapping.write_text('[columns]\nJUGYOIN = { fact = "employees" }\n', "utf-8")
    found = assert_same(replace(job, source=foreign, mapping=mapping, answers=()), map)
    assert "JUGYOIN" in found.refusals.columns


def test_parquet_is_read_where_it_lies(job, tmp_path):
    place = tmp_path / "in.parquet"
    next(generated(ROWS, seed=4)).write_parquet(place)
    seen = []

    def looking(work, slices):
        seen.append(work.rows)
        return map(work, slices)

    assert_same(replace(job, source=place, schemes=all_schemes()), looking)
    assert seen == [place]


def test_a_folder_of_parquet_files_is_read_as_one(job, tmp_path):
    table = next(generated(ROWS, seed=4))
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "_SUCCESS").touch()
    for number in range(3):
        table[number * 80 : number * 80 + 80].write_parquet(folder / f"part-{number}.parquet")
    table.write_parquet(tmp_path / "in.parquet")
    assert_same(replace(job, source=folder), map)
    assert run(replace(job, source=folder)) == run(replace(job, source=tmp_path / "in.parquet"))


def test_an_excel_file_is_handed_over(job, tmp_path):
    place = tmp_path / "in.xlsx"
    book = Workbook(str(place))
    sheet = book.add_worksheet()
    for number, row in enumerate([HEADINGS, *([str(at), "甲"] for at in range(ROWS))]):
        sheet.write_row(number, 0, row)
    book.close()
    assert assert_same(replace(job, source=place), map).rows == ROWS


def test_a_table_without_rows_has_a_result(job):
    job.source.write_text(",".join(HEADINGS), "utf-8")
    assert assert_same(job, map).rows == 0


def test_without_a_result_nothing_is_left(job, tmp_path):
    before = sorted(tmp_path.iterdir())
    assert run_carried(replace(job, result=None), map) == run(replace(job, result=None))
    assert sorted(tmp_path.iterdir()) == before


def test_rows_are_told_as_they_come_into_their_place(job):
    told: list[int] = []
    run_carried(job, map, told.append, told.append)
    assert told == [ROWS, 50, 50, 50, 50, 40]


def stopping_after(count):
    def carry(work, slices) -> Iterator[str]:
        for each in slices[:count]:
            yield work(each)
        raise KeyboardInterrupt

    return carry


def test_whole_parts_are_taken_up_and_the_rest_is_computed(job, tmp_path, computed):
    with pytest.raises(KeyboardInterrupt):
        run_carried(job, stopping_after(3))
    assert computed == STARTS[:3]
    assert not job.result.exists()
    (folder,) = parts_of(tmp_path)
    (folder / f"{STARTS[1]}.json").unlink()  # as if it had been killed before the part was whole
    computed.clear()
    assert_same(job, map)
    assert computed == [STARTS[1], *STARTS[3:]]


@pytest.mark.parametrize(
    "change",
    [{"day": date(2024, 1, 1)}, {"with_input": True}, {"answers": ()}, {"schemes": FEW[:1]}],
)
def test_another_job_takes_up_nothing(job, computed, change):
    with pytest.raises(KeyboardInterrupt):
        run_carried(job, stopping_after(3))
    computed.clear()
    run_carried(replace(job, **change), map)
    assert computed == STARTS


def test_parts_of_a_file_that_has_changed_are_not_taken_up(job, computed):
    with pytest.raises(KeyboardInterrupt):
        run_carried(job, stopping_after(3))
    computed.clear()
    os.utime(job.source, ns=(0, 0))
    run_carried(job, map)
    assert computed == STARTS


KILLED = """
import sys, time
from datetime import date
from pathlib import Path
from seido.portfolio.engines import carrier
from seido.portfolio.run import Job
from seido.schemes.catalogue import find_scheme

def carry(work, slices):
    yield from map(work, slices[:2])
    print("two parts are whole", flush=True)
    time.sleep(600)

schemes = [find_scheme(name) for name in sys.argv[3:]]
source, result = map(Path, sys.argv[1:3])
job = Job(source=source, result=result, schemes=schemes, day=date.fromordinal(DAY))
carrier.ROWS = SLICE
carrier.run_carried(job, carry)
"""


def test_a_killed_job_is_ended_by_the_same_command(job, computed):
    script = KILLED.replace("SLICE", str(SLICE)).replace("DAY", str(DAY.toordinal()))
    names = [each.id for each in FEW]
    command = [sys.executable, "-c", script, job.source, job.result, *names]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:  # noqa: S603
        assert killed.stdout is not None
        assert killed.stdout.readline() == "two parts are whole\n"
        killed.kill()
    assert len(parts_of(job.result.parent)) == 1
    assert_same(job, map)
    assert computed == STARTS[2:]


def test_another_version_of_the_product_does_no_part_of_the_work(job, monkeypatch):
    def elsewhere(work, slices):
        monkeypatch.setattr(carrier, "catalogue_digest", lambda: "another")
        return map(work, slices)

    with pytest.raises(RuntimeError, match="of another version"):
        run_carried(job, elsewhere)
    assert parts_of(job.result.parent) == []  # there is nothing to be taken up


def test_what_cannot_be_used_is_refused_before_anything_is_carried(job):
    for given in (
        {"source": Stored(table="clients")},
        {"source": job.source.with_name("none.csv")},
        {"result": job.result.with_name("r.pdf")},
    ):
        with pytest.raises(Refused):
            run_carried(replace(job, **given), map)
