import json
import re
from importlib.resources import files
from pathlib import Path

from click.testing import CliRunner

from seido.cli.main import main
from seido.intake.business import parse_business

ROOT = Path(__file__).parents[3]


def test_the_demo_shows_its_file_both_languages_and_one_refusal() -> None:
    result = CliRunner(env={"COLUMNS": "100"}).invoke(main, ["demo"])
    assert result.exit_code == 0, result.output
    packaged = (files("seido.cli.business") / "demo.toml").read_text("utf-8")
    assert result.output.startswith(packaged)
    assert "まだ決まらない (" in result.output
    assert "Undetermined (" in result.output
    assert ": 利用できない\n" in result.output
    assert "✕" in result.output


def test_the_demo_is_of_the_day_that_is_asked() -> None:
    result = CliRunner(env={"COLUMNS": "100"}).invoke(main, ["demo", "--as-of", "2016-06-01"])
    assert "申込日 2016年6月1日" in result.output


def test_the_packaged_example_is_read_whole() -> None:
    business = parse_business("demo.toml", (files("seido.cli.business") / "demo.toml").read_bytes())
    assert len(business.facts) > 15
    assert business.ignored == ()
    assert business.facts["prefecture"] == "nagano"


def test_the_demo_is_the_business_of_the_readme() -> None:
    packaged = (files("seido.cli.business") / "demo.toml").read_bytes()
    (example,) = {
        found
        for readme in ("README.md", "README.ja.md")
        for found in re.findall(r"screen (examples/\S+)", (ROOT / readme).read_text("utf-8"))
    }
    assert packaged == (ROOT / example).read_bytes()


def test_the_demo_in_one_language_or_as_json() -> None:
    english = CliRunner().invoke(main, ["demo", "--lang", "en"]).output
    assert "Undetermined (" in english
    assert "まだ決まらない" not in english
    answer = json.loads(CliRunner().invoke(main, ["demo", "--json"]).stdout)
    assert {"receipt", "decisions"} <= answer.keys()
