"""Every block of Python that a page shows is run, page by page, as a reader would."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tests.databases import InSpark

from seido.cli.main import main

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```py(?:thon)?\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = {
    str(path.relative_to(ROOT)): blocks
    for path in sorted(
        {*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/*.md")}
    )
    if (blocks := [found["code"] for found in _BLOCK.finditer(path.read_text("utf-8"))])
}


def seido(*typed: str) -> str:
    result = CliRunner().invoke(main, typed, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


@contextmanager
def results_of_two_engines(folder: Path) -> Iterator[dict[str, Any]]:
    """Give what the commands above the block wrote."""
    spark = InSpark(folder / "spark")  # skips where Spark cannot be
    spark.close()
    asked = ("--scheme", "specified-bond-guarantee", "--as-of", "2026-11-21")
    seido(
        "portfolio", "--generate", "500", "--input-to", "in.parquet", "-o", "result.parquet", *asked
    )
    seido("portfolio", "in.parquet", "-o", "spark.parquet", "--engine", "local[2]", *asked)
    yield {}


@contextmanager
def a_shell_of_spark(folder: Path) -> Iterator[dict[str, Any]]:
    """Give what a Spark shell gives, businesses in Parquet, and the statement for them."""
    spark = InSpark(folder / "spark")
    rows = [(1, 10_000_000, 10), (2, None, 900)]
    table = spark.session.createDataFrame(rows, "id BIGINT, capital BIGINT, employees BIGINT")
    table.write.parquet("businesses")
    asked = ("specified-bond-guarantee", "--dialect", "spark", "--columns", "capital,employees")
    Path("seido.sql").write_text(seido("sql", *asked), "utf-8")
    yield {"spark": spark.session}
    assert spark.session.read.parquet("answers").count() == len(rows)
    spark.close()


@contextmanager
def nothing(folder: Path) -> Iterator[dict[str, Any]]:
    assert not list(folder.glob("*.parquet"))
    yield {}


# What the words around the blocks of a page say is there.
GIVEN: dict[str, Callable[[Path], Any]] = {
    "docs/portfolio.md": results_of_two_engines,
    "docs/sql.md": a_shell_of_spark,
}


def test_both_readmes_show_python() -> None:
    assert {"README.md", "README.ja.md", "docs/library.md"} <= BLOCKS.keys()


@pytest.mark.parametrize("page", BLOCKS)
def test_the_python_of_a_page_runs(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    with GIVEN.get(page, nothing)(tmp_path) as names:
        for block in BLOCKS[page]:
            try:
                exec(compile(block, page, "exec"), names)  # noqa: S102 - our own pages
            except ModuleNotFoundError as missing:
                if (missing.name or "").partition(".")[0] == "seido":
                    raise
                pytest.skip(f"{page} needs an extra: {missing}")
