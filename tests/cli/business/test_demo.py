from importlib.resources import files

from click.testing import CliRunner

from seido.cli.main import main
from seido.intake.business import parse_business


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
    assert business.facts["prefecture"] == "okayama"
    assert business.facts["used_unsecured"] is None
