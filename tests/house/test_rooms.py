"""The tree is a plan that one would draw: small folders, each in the picture, mirrored by tests."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE, TESTS = ROOT / "src" / "seido", ROOT / "tests"
MOST = 15
"""How many files a folder holds at most; beyond that its rooms want walls."""

FOLDERS = sorted(
    folder
    for root in (SOURCE, TESTS)
    for folder in (root, *root.rglob("*/"))
    if any(folder.glob("*.py"))
)
BY_SCENARIOS = (
    "schemes/",
    "facts/",
    "frames/",
    "layouts/",
    "procedures/guarantees/",
    "procedures/loans/",
    "procedures/support/",
)
"""Rooms that declare: scenarios, samples and the house's own tests try them."""

MIRRORS_NO_FILE = {
    "cli/business/test_examples.py": "every example with every command",
    "cli/money/test_loans_guide.py": "docs/loans.md",
    "cli/money/test_worked_by_hand.py": "cases of every kind of money",
    "cli/portfolio/test_guide.py": "docs/portfolio.md",
    "impact/test_guide.py": "docs/impact.md",
    "intake/test_laws.py": "the laws of reading, on samples and on what they become",
    "intake/test_growth.py": "how the time of every reader grows",
    "intake/test_mutants.py": "every reader on seeded mutants",
    "reports/test_in_a_browser.py": "reports on paper and on a phone",
    "layouts/test_samples.py": "a sample of every layout",
    "portfolio/test_mutants.py": "broken files and odd columns through the whole job",
    "procedures/test_scenarios.py": "sequences of events on every procedure",
    "schemes/guarantees/test_certified.py": "who is certified for several guarantees",
    "schemes/guarantees/test_fee_rows.py": "rates of several guarantees",
    "schemes/loans/test_public_loans.py": "interest of several loans",
    "warehouse/test_postgres.py": "the statement in a real PostgreSQL",
    "warehouse/test_spark.py": "the statement in a real Spark",
    "warehouse/test_sql_guide.py": "docs/sql.md",
    "coverage/test_both_languages.py": "figures in all that is said in both languages",
    "schemes/evidence/test_rows_of_others.py": "what pages print beside a scheme that is another's",
    "schemes/evidence/test_earlier_editions.py": "the editions of earlier days, all together",
}
"""Test files beside those of one source file, and what they try."""


def drawn() -> dict[str, str]:
    """Return what the picture in docs/architecture.md says of each folder and file, by path."""
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    (block,) = re.findall(r"^```\nsrc/seido/\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    said: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in block.splitlines():
        found = re.fullmatch(r"(?P<indent> +)(?P<name>[\w.]+/?) +(?P<words>\S.*)", line)
        assert found, f"write: name, blanks, what it is: {line!r}"
        depth = len(found["indent"])
        above = [each for each in above if each[0] < depth]
        path = "".join(name for _, name in above) + found["name"]
        assert path not in said
        said[path] = found["words"]
        above.append((depth, found["name"]))
    return said


def test_there_is_something_to_check() -> None:
    assert len(FOLDERS) > 60
    assert len(drawn()) > 40


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.relative_to(ROOT)))
def test_a_folder_is_small(folder: Path) -> None:
    files = [path.name for path in folder.glob("*.py") if path.stem != "__init__"]
    assert len(files) <= MOST, "give them rooms of their own"


def test_each_folder_is_described_in_the_picture() -> None:
    folders = {
        f"{folder.relative_to(SOURCE).as_posix()}/"
        for folder in FOLDERS
        if folder.is_relative_to(SOURCE)
        and folder != SOURCE
        # A scheme too long for one file is a folder; it is described where schemes are.
        and not (folder / "scheme.py").exists()
    }
    files = {path.name for path in SOURCE.glob("*.py") if path.stem != "__init__"}
    assert drawn().keys() == folders | files


def test_no_file_that_others_import_begins_with_an_underscore() -> None:
    hidden = [path for path in SOURCE.rglob("_*.py") if path.stem != "__init__"]
    assert hidden == []


def test_each_source_file_has_its_test_file_in_the_same_place() -> None:
    missing = [
        path.relative_to(SOURCE).as_posix()
        for path in sorted(SOURCE.rglob("*.py"))
        if path.stem != "__init__"
        and not path.relative_to(SOURCE).as_posix().startswith(BY_SCENARIOS)
        and not (TESTS / path.relative_to(SOURCE).with_name(f"test_{path.name}")).exists()
    ]
    assert missing == []


def test_each_test_file_tries_a_source_file_or_says_what() -> None:
    strange = {
        path.relative_to(TESTS).as_posix()
        for path in TESTS.rglob("test_*.py")
        if path.relative_to(TESTS).parts[0] not in ("house", "benchmarks", "scenarios", "tools")
        and not (SOURCE / path.relative_to(TESTS).with_name(path.name[len("test_") :])).exists()
    }
    assert strange == MIRRORS_NO_FILE.keys()
