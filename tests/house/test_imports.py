"""Imports run downward only, and the core stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "seido"

# Each room with what it may import, itself apart.
ROOMS: dict[str, set[str]] = {
    "rules": set(),
    "facts": {"rules"},
    "frames": {"rules", "facts"},
    "money": {"rules"},
    "schemes": {"rules", "facts", "frames", "money"},
    "screening": {"rules", "schemes"},
    "repairing": {"rules", "facts", "screening"},
    "interview": {"rules", "facts", "schemes", "screening"},
    "receipt": {"rules", "facts", "schemes", "screening"},
    "intake": {"rules", "facts"},
    "windows": {"rules", "intake"},
    "coverage": {
        "rules",
        "facts",
        "money",
        "schemes",
        "screening",
        "intake",
        "windows",
    },
    "warehouse": {"rules", "facts", "schemes", "screening"},
    "proving": {"rules", "facts", "frames", "schemes"},
    "portfolio": {"rules", "facts", "money", "schemes", "screening", "intake", "warehouse"},
    "cli": {
        "rules",
        "facts",
        "frames",
        "money",
        "schemes",
        "screening",
        "repairing",
        "interview",
        "receipt",
        "intake",
        "windows",
        "coverage",
        "warehouse",
        "proving",
        "portfolio",
    },
}

# What may be imported beside the standard library, room by room.
LIBRARIES: dict[str, set[str]] = {
    "cli": {"click", "rich"},
    "rules": {"numba", "numpy", "polars", "sqlglot", "z3"},
    "intake": {"yaml", "python_calamine"},
    "warehouse": {"sqlglot"},
    "portfolio": {
        "numba",
        "numpy",
        "polars",
        "psycopg",
        "pyarrow",
        "pyspark",
        "python_calamine",
        "sqlglot",
        "xlsxwriter",
    },
}


def modules() -> list[Path]:
    return sorted(
        path for path in SOURCE.rglob("*.py") if path.parent != SOURCE or path.stem != "__init__"
    )


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Return every module that a file imports, those inside functions as well."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            assert node.module is not None
            found |= {node.module}
            if node.module == "seido":
                found |= {f"seido.{alias.name}" for alias in node.names}
    return found


def rooms_imported(path: Path) -> set[str]:
    parts = (name.split(".") for name in imported(path))
    return {part[1] for part in parts if part[0] == "seido" and len(part) > 1} & ROOMS.keys()


def test_there_is_something_to_check():
    assert {room_of(path) for path in modules()} == ROOMS.keys()
    assert len(modules()) > 50


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_run_downward(path):
    room = room_of(path)
    assert rooms_imported(path) - {room} <= ROOMS[room]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_libraries_stay_in_their_rooms(path):
    roots = {name.split(".")[0] for name in imported(path)}
    foreign = roots - set(sys.stdlib_module_names) - {"seido"}
    assert foreign <= LIBRARIES.get(room_of(path), set())


def test_a_reading_imports_no_other_reading_but_decide():
    readings = sorted((SOURCE / "rules" / "readings").glob("*.py"))
    assert len(readings) > 4
    for path in readings:
        others = {
            name.rpartition(".")[2]
            for name in imported(path)
            if name.startswith("seido.rules.readings.")
        }
        assert others <= {"decide", path.stem}, path


def test_the_core_loads_no_library():
    code = (
        f"import sys; sys.path.insert(0, {str(SOURCE.parent)!r})\n"
        "import seido, seido.screening, seido.repairing, seido.interview\n"
        "roots = {name.split('.')[0] for name in sys.modules}\n"
        "print(' '.join(sorted(roots - set(sys.stdlib_module_names))))"
    )
    run = subprocess.run(  # noqa: S603 - our own code
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(SOURCE.parent)!r})\n{code}",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(run.stdout.split()) <= {"seido", "__main__"}


def test_every_source_file_has_its_test_file():
    tests = Path(__file__).parents[1]
    named = {path.stem.removeprefix("test_") for path in tests.rglob("test_*.py")}
    tested_by_scenarios = {"schemes", "facts", "frames"}
    missing = [
        str(path.relative_to(SOURCE))
        for path in modules()
        if path.stem != "__init__"
        and not path.stem.startswith("_")
        and room_of(path) not in tested_by_scenarios
        and path.stem not in named
    ]
    assert missing == []
