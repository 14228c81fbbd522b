from dataclasses import replace

import pytest
from tests.businesses import DAY
from tests.portfolio.dirty import write_dirty

pytest.importorskip("polars")
from seido.portfolio.run import Job, run
from seido.portfolio.summary import Summary
from seido.portfolio.tally import add_tally, tally_of
from seido.schemes.catalogue import all_schemes


def test_the_tallies_of_parts_add_up_to_the_whole(tmp_path):
    source = write_dirty(tmp_path / "all.csv", 60)
    job = Job(source=source, schemes=all_schemes(), day=DAY)
    whole = run(job)
    text = source.read_text("cp932")
    heading, rows = text.split("\n", 1)
    cut = rows.index("\n25,") + 1
    added = Summary(whole.schemes, DAY)
    for name, part in (("first", rows[:cut]), ("second", rows[cut:])):
        place = tmp_path / f"{name}.csv"
        place.write_text(f"{heading}\n{part}", "utf-8")
        add_tally(added, tally_of(run(replace(job, source=place))))
    assert added == replace(whole, unknown=(), notes=())
    assert added.refusals.examples == whole.refusals.examples
    assert added.refusals.rows > 20
