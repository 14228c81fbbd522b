import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from seido.tables.workplaces import held, passing_folder, sweep

pytest.importorskip("fcntl")

LEFT = [".out.0123abcd.part.csv", ".b.c.0123abcd.part.parquet", ".表.0123abcd.part.xlsx"]
LEFT_FOLDERS = [".seido-0123abcd4567cdef", ".seido-ab_12xyz"]
OTHERS = [
    *(
        "out.csv",
        ".out.part.csv",
        ".out.0123abcd.csv",
        "out.0123abcd.part.csv",
        ".seido",
        ".bashrc",
    ),
    ".result.0123456789abcdef.parts",
]


@pytest.fixture(autouse=True)
def passing(tmp_path, monkeypatch):
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def left_in(folder):
    for name in LEFT:
        (folder / name).write_text("half", "utf-8")
    for name in LEFT_FOLDERS:
        (folder / name / "within").mkdir(parents=True)
        (folder / name / "within" / "rows").write_text("half", "utf-8")


def names(folder):
    return {each.name for each in folder.iterdir()} - {"passing"}


def test_what_the_killed_have_left_is_swept_and_nothing_else(tmp_path, passing):
    left_in(tmp_path)
    left_in(passing)
    for name in OTHERS:
        (tmp_path / name).write_text("kept", "utf-8")
    sweep(tmp_path)
    assert names(tmp_path) == {*OTHERS}
    assert not names(passing)


def test_what_a_living_process_holds_stays(tmp_path):
    left_in(tmp_path)
    with held(tmp_path / LEFT[0]), held(tmp_path / LEFT_FOLDERS[0], is_folder=True):
        sweep(tmp_path)
        assert names(tmp_path) == {LEFT[0], LEFT_FOLDERS[0]}
    sweep(tmp_path)
    assert not names(tmp_path)


def test_a_file_that_is_held_is_made_for_its_owner_alone(tmp_path):
    with held(tmp_path / "new"):
        assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600


def test_links_lead_nowhere(tmp_path):
    (tmp_path / "clients").mkdir()
    (tmp_path / "clients" / "a.csv").write_text("kept", "utf-8")
    (tmp_path / LEFT_FOLDERS[0]).symlink_to(tmp_path / "clients")
    (tmp_path / LEFT[0]).symlink_to(tmp_path / "clients" / "a.csv")
    os.mkfifo(tmp_path / LEFT[1])
    sweep(tmp_path)
    assert names(tmp_path) == {"clients", LEFT_FOLDERS[0], LEFT[0], LEFT[1]}
    assert (tmp_path / "clients" / "a.csv").read_text("utf-8") == "kept"


@pytest.mark.parametrize("error", [None, RuntimeError])
def test_a_passing_folder_is_gone_when_its_block_ends(error, tmp_path, passing):
    for beside, where in ((tmp_path, tmp_path), (None, passing)):
        try:
            with passing_folder(beside) as folder:
                assert folder.parent == where
                (folder / "rows").write_text("1", "utf-8")
                if error is not None:
                    raise error
        except RuntimeError:
            assert error is RuntimeError
        assert not names(where)


def test_a_folder_that_cannot_be_looked_into_is_passed_over(tmp_path):
    sweep(tmp_path / "none")
    assert not names(tmp_path)


HOLDING = """
import sys, tempfile, time
from pathlib import Path
from seido.tables.workplaces import held, passing_folder
with passing_folder(Path(sys.argv[1])) as folder, held(Path(sys.argv[1], ".a.0123abcd.part.csv")):
    (folder / "rows").write_text("half", "utf-8")
    print("held", flush=True)
    time.sleep(600)
"""


def test_what_a_killed_process_held_is_swept_by_the_next(tmp_path):
    command = [sys.executable, "-c", HOLDING, str(tmp_path)]
    path = {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2] / "src"), *sys.path])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, **path}) as process:  # noqa: S603 - our own code
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        before = names(tmp_path)
        assert len(before) == 2
        sweep(tmp_path)
        assert names(tmp_path) == before
        process.send_signal(signal.SIGKILL)
    sweep(tmp_path)
    assert not names(tmp_path)
