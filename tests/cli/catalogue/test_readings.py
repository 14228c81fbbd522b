import json

from click.testing import CliRunner

from seido.cli.main import main
from seido.coverage.readings import every_reading


def run(*arguments):
    result = CliRunner().invoke(main, ["readings", *arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_all_readings_are_printed_in_either_language():
    assert f"解釈 {len(every_reading())}件" in run()
    assert f"{len(every_reading())} readings" in run("--lang", "en")


def test_a_scheme_s_readings_are_its_own():
    bond = json.loads(run("specified-bond-guarantee", "--json"))["readings"]
    assert bond
    assert all("specified-bond-guarantee" in each["schemes"] for each in bond)
    every = json.loads(run("--json"))["readings"]
    assert len(every) > len(bond)
    assert [each for each in every if each in bond] == bond


def test_show_and_why_say_how_sources_are_read():
    shown = CliRunner().invoke(main, ["show", "specified-bond-guarantee", "--lang", "en", "--json"])
    asked = ["why", "examples/bond-maker.toml", "specified-bond-guarantee"]
    why = CliRunner().invoke(main, [*asked, "--json"])
    for output in (shown.output, why.output):
        said = [each["words"]["en"] for each in json.loads(output)["readings"]]
        assert any("no equity ratio" in each for each in said)
    assert "解釈: " in CliRunner().invoke(main, asked).output
