import json
from typing import Any

from click.testing import CliRunner, Result

from seido.cli.main import main
from seido.coverage.figure_check import not_coded
from seido.coverage.headings import headings


def run(*args: str) -> Result:
    return CliRunner(env={"SEIDO_SOURCES": None, "COLUMNS": "200"}).invoke(main, ["gaps", *args])


def answer(*args: str) -> dict[str, Any]:
    result = run(*args, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_a_scheme_lists_what_no_rule_holds_with_the_reason() -> None:
    result = run("特定社債保証")
    assert result.exit_code == 0
    assert "必要書類は金融機関に尋ねる" in result.stdout
    assert "窓口が定める" in result.stdout


def test_judgements_are_among_the_gaps() -> None:
    found = answer("coordinated-support-guarantee")["gaps"]
    assert "judgement" in {each["why"] for each in found}
    assert {each["scheme"] for each in found} == {"coordinated-support-guarantee"}


def test_a_day_asks_for_the_editions_then_in_force() -> None:
    every, then = answer("general-guarantee")["gaps"], answer("--as-of", "2017-01-01")["gaps"]
    (edition,) = {each["edition"] for each in then if each["scheme"] == "general-guarantee"}
    assert {edition} < {each["edition"] for each in every}


def test_coverage_tells_headings_out_of_scope_and_figures_not_coded() -> None:
    result = run("--coverage", "--lang", "en")
    assert "the number of a chapter" in result.stdout
    assert "the index at the edge of the page" in result.stdout
    assert "SEIDO_SOURCES" in result.stdout


def test_coverage_as_json_is_whole_and_is_not_there_unasked() -> None:
    found = answer("--coverage")
    assert len(found["headings"]) == len(headings())
    assert len(found["figures_not_coded"]) == len(not_coded())
    assert "headings" not in answer()
