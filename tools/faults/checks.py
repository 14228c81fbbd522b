"""Which test files import a file, the nearest first."""

import ast
from collections import deque
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
TESTS = ROOT / "tests"
ONLY_COPIES = frozenset({"house/test_scheme_pages.py", "schemes/evidence/test_earlier_editions.py"})
"""Tests that hold the code against what was generated from it: whoever errs generates it anew."""
_LATE = ("benchmarks", "house", "portfolio", "impact", "loans", "reports", "cli")
"""Folders whose tests take long, or see much and little of each thing."""
_CATALOGUE = "seido.schemes.catalogue"
_COMMANDS = "seido.cli.main"


def checks_of(path: Path) -> tuple[Path, ...]:
    """Return the test files that import a file, directly or by others, the nearest first.

    Args:
        path: a file below ``src``; for a table of data its readers are the modules beside it.
    """
    source = path.relative_to(SOURCE)
    beside = path.parents[1].glob("*.py")
    changed = [source] if source.suffix == ".py" else [each.relative_to(SOURCE) for each in beside]
    modules = frozenset(_module(each) for each in changed)
    found = ((test, _distance(test, modules)) for test in sorted(TESTS.rglob("test_*.py")))
    distance = {test: steps for test, steps in found if steps is not None}
    folder = TESTS.joinpath(*changed[0].parts[1:-1])

    def nearness(test: Path) -> tuple[bool, bool, bool, bool, int]:
        late = test.relative_to(TESTS).parts[0] in _LATE
        mirrored = test.parent == folder and test.name == f"test_{source.name}"
        told = test.parent == TESTS / "scenarios" and "schemes" in source.parts
        return not mirrored, not told, test.parent != folder, late, distance[test]

    copies = {TESTS / each for each in ONLY_COPIES}
    return tuple(sorted(sorted(distance.keys() - copies), key=nearness))


def _distance(test: Path, changed: frozenset[str]) -> int | None:
    """Return over how many imports a test reaches one of some modules; None where it does not."""
    waiting, seen = deque([(each, 1) for each in _imported(test)]), set[str]()
    while waiting:
        module, steps = waiting.popleft()
        if module in changed:
            return steps
        if module not in seen:
            seen.add(module)
            waiting.extend((each, steps + 1) for each in _imports().get(module, ()))
    return None


@cache
def _imports() -> dict[str, frozenset[str]]:
    """Return by module what it imports, with what the catalogue and the command find by name."""
    found = {_module(path.relative_to(SOURCE)): path for path in sorted(SOURCE.rglob("*.py"))}
    imports = {name: frozenset(_imported(path)) for name, path in found.items()}
    schemes = (name for name, path in found.items() if b"\nSCHEME = " in path.read_bytes())
    imports[_CATALOGUE] |= frozenset(schemes)
    imports[_COMMANDS] |= frozenset(name for name in found if name.startswith("seido.cli."))
    return imports


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes())


def _module(source: Path) -> str:
    return ".".join(source.with_suffix("").parts).removesuffix(".__init__")
