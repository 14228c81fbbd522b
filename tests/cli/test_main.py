import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from seido.cli.main import COMMANDS, answered, main


@pytest.mark.parametrize(("name", "module"), COMMANDS.items())
def test_every_command_is_there_and_helps_in_both_languages(name: str, module: str) -> None:
    command = importlib.import_module(f"seido.cli.{module}").command
    assert isinstance(command, click.Command)
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert any(ord(letter) > 0x3000 for letter in result.output)


def test_the_commands_are_listed_in_their_order() -> None:
    output = CliRunner().invoke(main, ["--help"]).output
    places = [output.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)


def test_an_unknown_command_is_refused() -> None:
    assert CliRunner().invoke(main, ["no-such"]).exit_code == 2


def test_whatever_is_refused_is_shown_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("純資産額: 約5万\n従業員数: 五か月\n", "utf-8")
    result = CliRunner().invoke(main, ["screen", str(path)])
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert lines[0] == "入力に2件の問題があります / problems in the input:"
    assert lines[1].startswith(f"- {path} 純資産額: 「約5万」はおおよその値です")
    assert lines[2].startswith("  '約5万' is approximate")
    assert len(lines) == 5
    assert result.stdout == ""


def test_a_file_an_option_and_a_name_are_refused_in_one_way(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.csv")
    for arguments, said in (
        (["screen", missing], f"- {missing}: 見つかりません"),
        (["schemes", "--as-of", "いつか"], "- --as-of: 「いつか」は日付として読めません"),
        (["show", "特別社債保証"], "- 制度「特別社債保証」はありません。specified-bond-guarantee"),
        (["repay", "--method", "steps"], "- --principal: ありません。"),
    ):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 2
        assert said in result.stderr


def test_a_program_that_calls_it_gets_the_errors_itself() -> None:
    assert main(["--help"], standalone_mode=False) == 0
    with pytest.raises(click.ClickException, match="no such command: 'no-such'"):
        main(["no-such"], standalone_mode=False)


def test_what_is_refused_is_shown_and_its_exit_code_returned(monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "argv", ["seido", "show", "no-such"])
    assert answered() == 2
    assert "no-such" in capsys.readouterr().err
    monkeypatch.setattr(sys, "argv", ["seido", "--help"])
    assert answered() == 0


def test_a_command_loads_only_what_it_needs() -> None:
    code = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from seido.cli.main import main\n"
        "CliRunner().invoke(main, ['--version'])\n"
        "print('seido.schemes.catalogue' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
