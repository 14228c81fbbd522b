"""The guide names every option and column, and its examples are read as it says."""

import re
import shlex
import tomllib
from pathlib import Path

import click
import pytest

pytest.importorskip("polars")

from seido.cli.parts.spelled import Spelled
from seido.cli.portfolio.command import command
from seido.portfolio.engines.plan import Answer, columns_of
from seido.portfolio.reading.mapping import read_mapping
from seido.tables.sources import READERS
from seido.tables.writing import WRITERS

GUIDE = (Path(__file__).parents[3] / "docs" / "portfolio.md").read_text("utf-8")


def test_every_option_is_explained():
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert len(options) > 10
    for option in options:
        shown = option.opts[0 if isinstance(option, Spelled) else -1]
        assert f"`{shown}`" in GUIDE, option.opts


def test_the_options_of_the_examples_exist():
    examples = re.findall(r"^\$ seido portfolio (.*)$", GUIDE, re.MULTILINE)
    assert len(examples) == 8
    for example in examples:
        command.make_context("portfolio", shlex.split(example), resilient_parsing=True)


def test_every_column_is_explained():
    for column in columns_of(["<scheme>"], frozenset(Answer)):
        assert f"`{column}`" in GUIDE


def test_every_kind_of_file_is_named():
    for ending in (*READERS, *WRITERS):
        assert f"`{ending}`" in GUIDE


def test_the_mapping_is_one(tmp_path):
    blocks = re.findall(r"^```toml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    path = tmp_path / "map.toml"
    path.write_text(blocks[0], "utf-8")
    columns = tomllib.loads(blocks[0])["columns"]
    found = read_mapping(path, columns)
    assert found.keys() == columns.keys()
    assert found["BRANCH"] is None
