"""The guide to files of loans names every column and option, and its example runs."""

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

pl = pytest.importorskip("polars")

from seido.cli.money.loans import command  # noqa: E402
from seido.loans.columns import LOAN_COLUMNS  # noqa: E402
from seido.loans.fees import FEES  # noqa: E402
from seido.loans.payments import PAYMENTS, SCHEDULES  # noqa: E402
from seido.loans.run import PROBLEMS  # noqa: E402

GUIDE = (Path(__file__).parents[3] / "docs" / "loans.md").read_text("utf-8")


def test_every_column_is_in_the_guide_under_all_its_headings() -> None:
    for column in LOAN_COLUMNS.values():
        assert f"| `{column.name}` | {' '.join(column.headings)} |" in GUIDE


def test_every_column_of_the_results_is_in_the_guide() -> None:
    for name in (PROBLEMS, *FEES, *SCHEDULES, *PAYMENTS):
        assert f"`{name}`" in GUIDE


def test_every_option_is_in_the_guide() -> None:
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert len(options) > 5
    for option in options:
        assert any(f"`{name}" in GUIDE or f" {name} " in GUIDE for name in option.opts), option.opts


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```csv\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    (tmp_path / "loans.csv").write_text(blocks[0], "utf-8")
    lines = re.findall(r"^\$ seido loans (.*)$", GUIDE, re.MULTILINE)
    assert len(lines) == 1
    result = CliRunner().invoke(command, shlex.split(lines[0]))
    assert result.exit_code == 0, result.output
    assert pl.read_csv("fees.csv")["seido.fee_yen"].to_list() == [316_250, 135_604, None]
    assert pl.read_csv("payments.csv").height == 60 + 49
