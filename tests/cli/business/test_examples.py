"""The examples are read whole, and answered as their README says."""

import importlib.util
import json
import re
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner

from seido.cli.main import main
from seido.tables.cells.workbook import read_workbook

ROOT = Path(__file__).parents[3]
EXAMPLES = ROOT / "examples"
FILES = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix != ".md")

# The decisive answers: decision, most in yen (None where it is not asked), judgements left open.
ANSWERS: dict[str, dict[str, tuple[str, int | None, list[str]]]] = {
    "settlement-export.xlsx": {
        "specified-bond-guarantee": ("eligible", 408_000_000, []),
        "general-guarantee": ("eligible", 218_000_000, []),
        "safety-net-loan-business-environment": ("eligible", 720_000_000, ["will_recover"]),
        "succession-guarantee": ("undetermined", None, []),
    },
    "bond-maker.toml": {
        "specified-bond-guarantee": ("eligible", 440_000_000, []),
        "general-guarantee": ("eligible", 220_000_000, []),
    },
    "flooded-shop.csv": {
        "safety-net-guarantee": ("eligible", 380_000_000, []),
        "improvement-plan-subsidy": ("eligible", None, ["banks_agree"]),
        "specified-bond-guarantee": ("ineligible", None, []),
        "succession-special-guarantee": ("ineligible", None, []),
    },
    "succession.yaml": {
        "succession-special-guarantee": ("eligible", 280_000_000, []),
        "startup-support": ("not_offered", None, []),
    },
    "startup.json": {
        "startup-guarantee": ("eligible", 35_000_000, []),
        "startup-creation-guarantee": ("eligible", 35_000_000, []),
    },
    "large-wholesaler.csv": {
        "general-guarantee": ("ineligible", None, []),
        "safety-net-guarantee": ("ineligible", None, []),
        "bankruptcy-mutual-aid": ("ineligible", None, []),
    },
    "restaurant.xlsx": {
        "small-enterprise-guarantee": ("eligible", 15_800_000, []),
        "specified-bond-guarantee": ("ineligible", None, []),
    },
}


@cache
def screened(name: str) -> dict[str, Any]:
    result = CliRunner().invoke(main, ["screen", str(EXAMPLES / name), "--json"])
    assert result.exit_code == 0, result.output
    answer: dict[str, Any] = json.loads(result.output)
    return answer


def decisions(name: str) -> dict[str, dict[str, Any]]:
    return {each["scheme"]: each for each in screened(name)["decisions"]}


def test_every_example_has_its_answers_and_its_line() -> None:
    assert set(FILES) == ANSWERS.keys()
    assert len(FILES) >= 6
    table = (EXAMPLES / "README.md").read_text("utf-8")
    assert re.findall(r"^\| \[([a-z.-]+)\]", table, re.MULTILINE) == list(ANSWERS)


@pytest.mark.parametrize("name", FILES)
def test_an_example_is_answered_as_its_readme_says(name: str) -> None:
    found = decisions(name)
    for scheme, (decision, limit, judgements) in ANSWERS[name].items():
        assert found[scheme]["decision"] == decision, scheme
        assert limit in (None, found[scheme]["limit_yen"]), scheme
        assert [each["id"] for each in found[scheme]["judgements"]] == judgements, scheme


@pytest.mark.parametrize("name", FILES)
def test_an_example_states_its_day(name: str) -> None:
    assert screened(name)["as_of"] == "2026-10-01"


def reasons(decision: dict[str, Any]) -> set[str]:
    return {each["id"] for each in decision["reasons"] if each["truth"] == "no"}


def test_the_large_company_is_refused_for_its_size() -> None:
    found = decisions("large-wholesaler.csv")
    refused = [each for each in found.values() if each["decision"] == "ineligible"]
    assert len(refused) > 20
    assert reasons(found["general-guarantee"]) == {"sme"}
    assert not any(each["decision"] == "eligible" for each in found.values())
    # The one that is refused for anything else takes none but a person not yet in business.
    others = {
        each["scheme"]
        for each in refused
        if each["kind"] == "guarantee"
        and not reasons(each) & {"sme", "small_enterprise", "sme_or_founder"}
    }
    assert others == {"specified-succession-preparation-guarantee"}


def test_the_shop_is_refused_for_its_figures() -> None:
    found = decisions("flooded-shop.csv")
    assert len(reasons(found["specified-bond-guarantee"])) == 1
    assert "sme" not in reasons(found["specified-bond-guarantee"])


def test_the_export_is_added_up() -> None:
    facts = screened("settlement-export.xlsx")["facts"]
    assert {
        name: facts[name]
        for name in ("cash", "borrowings", "bonds", "interest_income", "interest_expense")
    } == {
        "cash": 71_600_000,
        "borrowings": 175_000_000,
        "bonds": 30_000_000,
        "interest_income": 162_000,
        "interest_expense": 3_746_000,
    }
    assert (facts["depreciation"], facts["depreciation_year_before"]) == (16_500_000, 18_100_000)
    assert facts["sales_year_before"] == 512_900_000


def test_the_csv_is_in_the_encoding_of_japanese_spreadsheets() -> None:
    data = (EXAMPLES / "flooded-shop.csv").read_bytes()
    assert "衣料品小売業" in data.decode("cp932")
    with pytest.raises(UnicodeDecodeError):
        data.decode("utf-8")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("made", ROOT / "tools/make_example_workbook.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_workbooks_are_those_that_the_tool_makes(tool: ModuleType, tmp_path: Path) -> None:
    assert {name for name in FILES if name.endswith(".xlsx")} == tool.WORKBOOKS.keys()
    for name, sheets in tool.WORKBOOKS.items():
        tool.make(tmp_path / name, sheets)
        made = read_workbook((tmp_path / name).read_bytes())
        assert made == read_workbook((EXAMPLES / name).read_bytes())


def test_the_accounts_of_the_export_balance(tool: ModuleType) -> None:
    for column in (1, 2):
        lines = {row[0]: row[column] for row in tool.BALANCE_SHEET[3:] if len(row) > column}
        assert lines["資産の部合計"] == lines["流動資産合計"] + lines["固定資産合計"]
        assert lines["負債・純資産合計"] == lines["負債の部合計"] + lines["純資産の部合計"]
        assert lines["資産の部合計"] == lines["負債・純資産合計"]
