import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from seido.cli.catalogue.audit import percent_of
from seido.cli.main import main
from seido.coverage.clause_check import HOLDERS, drawn_schemes, source_clauses
from seido.coverage.headings import documents
from seido.schemes.catalogue import all_schemes
from seido.schemes.publications import title_of

SCENARIOS = str(Path(__file__).parents[2] / "scenarios")
SOURCES = os.environ.get("SEIDO_SOURCES")


def run(*args: str) -> Result:
    return CliRunner(env={"SEIDO_SOURCES": None, "COLUMNS": "200"}).invoke(main, ["audit", *args])


def test_schemes_editions_scenarios_and_headings_are_counted() -> None:
    result = run("--scenarios", SCENARIOS)
    assert result.exit_code == 0, result.output
    assert f"制度 {len(all_schemes())}" in result.stdout
    assert all(title_of(document).ja in result.stdout for document in documents())
    assert ".txt" not in result.stdout
    assert all(words.ja in result.stdout for words in HOLDERS.values())
    assert "SEIDO_SOURCES" in result.stdout


def test_the_same_as_json() -> None:
    found = json.loads(run("--scenarios", SCENARIOS, "--json").stdout)
    assert found["schemes"] == len(all_schemes()) == len(found["requirements"])
    assert sum(each["scenarios"] for each in found["requirements"]) == found["scenarios"] > 900
    assert [each["document"] for each in found["headings"]] == list(documents())
    assert found["figures"] == []
    assert [each["scheme"] for each in found["clauses"]] == [each.id for each in drawn_schemes()]
    held = [sum(each["held"].values()) for each in found["clauses"]]
    assert sum(held) == len(source_clauses())
    assert all(each["missing"] == [] for each in found["clauses"])


def test_without_scenarios_the_catalogue_is_still_counted(tmp_path: Path) -> None:
    result = run("--scenarios", str(tmp_path / "none"), "--lang", "en")
    assert "scenarios," not in result.stdout
    assert f"No folder of scenarios {tmp_path / 'none'}" in result.stdout
    assert "--scenarios" in result.stdout
    assert "Requirements" not in result.stdout


def test_a_folder_that_lacks_a_source_is_refused(tmp_path: Path) -> None:
    result = run("--sources", str(tmp_path))
    assert result.exit_code == 2
    assert documents()[0] in result.stderr


@pytest.mark.skipif(
    SOURCES is None, reason="SEIDO_SOURCES does not name the folder of the source texts"
)
def test_with_the_texts_the_figures_of_each_source_are_counted() -> None:
    assert SOURCES is not None
    found = json.loads(run("--sources", SOURCES, "--scenarios", SCENARIOS, "--json").stdout)
    for each in found["figures"]:
        assert each["held"] + each["listed"] + len(each["missing"]) == each["figures"] > 60


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(0, 0, "100.0"), (1, 3, "33.3"), (999, 1000, "99.9"), (5, 5, "100.0")],
)
def test_a_share_is_cut_off_so_that_all_means_all(part: int, whole: int, text: str) -> None:
    assert percent_of(part, whole) == text
