import json

from click.testing import CliRunner, Result

from seido.answers.entries import UNITS
from seido.cli.main import main
from seido.facts.vocabulary import ENTRIES
from seido.rules.expr import Unit


def run(*args: str) -> Result:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(main, ["facts", *args])
    assert result.exit_code == 0, result.output
    return result


def names(*args: str) -> list[str]:
    return [each["fact"] for each in json.loads(run(*args, "--json").output)["facts"]]


def test_every_fact_is_listed_in_the_order_of_its_pages() -> None:
    assert names() == list(ENTRIES)
    assert set(UNITS) == set(Unit)


def test_a_word_narrows_by_name_label_heading_and_part() -> None:
    assert names("純資産") == ["net_assets"]
    assert names("NET ASSETS") == ["net_assets"]
    assert "borrowings" in names("役員借入金")
    assert "sales" in names("年商")
    assert names("xyzzy") == []


def test_a_line_shows_heading_name_and_unit_with_the_question_below() -> None:
    first, second = run("純資産").output.splitlines()
    assert first.split() == ["純資産額", "net_assets", "円"]
    assert second.strip() == ENTRIES["net_assets"].question.ja
    english = run("net_assets", "--lang", "en").output
    assert "Net assets" in english
    assert "yen" in english


def test_a_choice_shows_its_options_with_codes_and_other_names() -> None:
    lines = [line.strip() for line in run("lender_unit").output.splitlines()]
    assert lines[2].split()[:2] == ["中小企業事業", "jfc_sme"]
    assert lines[3].startswith("国民生活事業  jfc_micro  国民事業、")
    english = run("own_failure", "--lang", "en").output
    assert "bank dealings suspended  suspended" in english
    assert "own_failure" in names("破産")


def test_json_lists_the_options_of_a_choice() -> None:
    facts = {each["fact"]: each for each in json.loads(run("--json").output)["facts"]}
    options = {each["option"]: each for each in facts["certificate"]["options"]}
    assert options["case_5"]["words"] == {"ja": "5号", "en": "case 5"}
    assert "SN5号" in options["case_5"]["also"]
    assert facts["net_assets"]["options"] == []


def test_json_holds_all_that_a_file_may_write() -> None:
    facts = {each["fact"]: each for each in json.loads(run("--json").output)["facts"]}
    assert facts["form"]["choices"]["company"] == {"ja": "会社", "en": "company"}
    assert "株式会社" in facts["form"]["aliases"]["company"]
    assert facts["borrowings"]["parts"][0] == ["短期借入金"]
    assert facts["net_assets"]["headings"] == list(ENTRIES["net_assets"].headings)
    assert facts["net_assets"]["change"] == "both"
    assert facts["capital"]["effort"] == 1
    assert facts["capital"]["help"] is None
