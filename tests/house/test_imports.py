"""Imports run downward only, and the core stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "seido"

# Each room with what it may import beside itself, the rule language, the way to refuse, and how far
# values reach.
ROOMS: dict[str, set[str]] = {
    "rules": set(),
    "refusal": set(),
    "reach": set(),
    "japan": set(),
    "facts": set(),
    "frames": {"facts"},
    "money": set(),
    "schemes": {"facts", "frames", "money"},
    "corporations": {"facts", "money"},
    "procedures": {"schemes", "japan"},
    "screening": {"schemes", "corporations"},
    "repairing": {"facts", "schemes", "screening"},
    "enquiry": {"facts", "schemes", "screening"},
    "interview": {"facts", "schemes", "screening", "enquiry"},
    "tables": set(),
    "layouts": set(),
    "intake": {"facts", "money", "tables", "layouts", "japan"},
    "windows": {"intake"},
    "answers": {
        "facts",
        "frames",
        "money",
        "schemes",
        "screening",
        "repairing",
        "enquiry",
        "windows",
        "procedures",
    },
    "door": {"schemes", "screening", "answers", "japan"},
    "coverage": {"facts", "frames", "money", "schemes", "screening", "intake", "windows"},
    "warehouse": {"facts", "schemes", "screening", "corporations"},
    "proving": {"facts", "frames", "schemes"},
    "loans": {"money", "schemes", "intake", "tables", "japan"},
    "portfolio": {
        "facts",
        "schemes",
        "corporations",
        "screening",
        "answers",
        "intake",
        "tables",
    },
    "impact": {"facts", "money", "schemes", "screening", "intake", "tables", "portfolio"},
    "reports": {"facts", "schemes", "screening", "answers", "tables", "portfolio", "impact"},
}
ROOMS["cli"] = {*ROOMS}
BENEATH_ALL = ("rules", "refusal", "reach")

# What may be imported beside the standard library, room by room.
LIBRARIES: dict[str, set[str]] = {
    "cli": {"click", "rich"},
    "japan": {"jpholiday"},
    "rules": {"numba", "numpy", "polars", "sqlglot", "z3"},
    "intake": {"yaml"},
    "warehouse": {"sqlglot"},
    "tables": {"polars", "python_calamine", "xlsxwriter"},
    "loans": {"polars"},
    "portfolio": {"numpy", "polars", "psycopg", "py4j", "pyarrow", "pyspark"},
    "impact": {"polars"},
}

READINGS: dict[str, set[str]] = {
    "decide": set(),
    "words": {"decide"},
    "ask": {"decide"},
    "repair": {"decide"},
    "prove": {"decide"},
    "rows/missing": set(),
    "rows/partly_known": set(),
    "rows/columns": {"rows/missing", "rows/partly_known"},
    "rows/fused": {"rows/missing", "rows/partly_known"},
    "rows/sql": {"decide", "rows/missing", "rows/partly_known"},
}
"""Each reading with the readings that it may import: none knows another's insides."""


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
    beneath = BENEATH_ALL[: BENEATH_ALL.index(room)] if room in BENEATH_ALL else BENEATH_ALL
    assert rooms_imported(path) - {room} <= {*beneath, *ROOMS[room]}


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_libraries_stay_in_their_rooms(path):
    roots = {name.split(".")[0] for name in imported(path)}
    foreign = roots - set(sys.stdlib_module_names) - {"seido"}
    assert foreign <= LIBRARIES.get(room_of(path), set())


def reading_of(parts: list[str]) -> str:
    """Return which reading a path beneath ``rules/readings`` belongs to."""
    return "/".join(parts[: 2 if parts[0] == "rows" else 1]).removesuffix(".py")


def test_a_reading_imports_no_other_reading_but_decide():
    folder = SOURCE / "rules" / "readings"
    found: dict[str, set[str]] = {}
    for path in folder.rglob("*.py"):
        if path.stem != "__init__":
            others = found.setdefault(reading_of([*path.relative_to(folder).parts]), set())
            others |= {
                reading_of(name.split(".")[3:])
                for name in imported(path)
                if name.startswith("seido.rules.readings.")
            }
    assert found.keys() == READINGS.keys()
    for name, others in found.items():
        assert others - {name} <= READINGS[name], name


def test_the_core_loads_no_library():
    code = (
        f"import sys; sys.path.insert(0, {str(SOURCE.parent)!r})\n"
        "import seido, seido.screening, seido.repairing, seido.interview, seido.door\n"
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
