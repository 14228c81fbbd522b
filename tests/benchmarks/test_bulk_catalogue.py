"""The tables of the whole catalogue have a row for each way and size."""

from pathlib import Path

import pytest

pytest.importorskip("polars")

from benchmarks.bulk_job import Found, Task

from benchmarks import bulk_catalogue


def test_a_row_stands_for_each_engine_answers_and_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Task] = []

    def told(task: Task) -> Found:
        asked.append(task)
        if task.result is not None:
            Path(task.result).write_bytes(b"-" * 3_000_000)
        stages = {"plan": 0.5, "read": 1.0, "decide": 2.0, "count": 0.25, "write": 0.125}
        return Found(task.rows / 1_000, 1_500_000_000, 40, stages)

    monkeypatch.setattr(bulk_catalogue, "measured", told)
    monkeypatch.setattr(bulk_catalogue, "engines", lambda: ("polars",))
    memory, by_schemes, files = bulk_catalogue.report(tmp_path, (1_000, 20_000)).split("\n\n")
    assert "| polars | decisions alone | 20,000 | 20.0 | 1,000 | 0.040 | 0.500 | 1.50 |" in memory
    assert len(memory.splitlines()) == len(files.splitlines()) == 2 + 2 * 2
    assert "| 1,000 | 1.00 | 1.00 | 2.00 | 0.250 | 0.125 | 0.003 | 1.50 |" in files
    assert "| polars | 15 | 1.00 | 25,000 |" in by_schemes
    # From ten thousand rows on it is tried three times, as long as they are few.
    assert sum(task.rows == 20_000 for task in asked) == 3 * 2 * 2
    assert "20,000 businesses" in capsys.readouterr().err
