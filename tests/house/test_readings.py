"""A choice about an open source is data that people see (``reading(…)``), not a comment."""

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "seido"
REMARK = re.compile(r"\bReadings?:")
WRITTEN = (tokenize.COMMENT, tokenize.STRING)


def remarks_in(code: str) -> Iterator[int]:
    """Yield the line of each sentence in a comment or a text that begins with ``Reading:``."""
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type in WRITTEN:
            for found in REMARK.finditer(token.string):
                yield token.start[0] + token.string.count("\n", 0, found.start())


def test_no_comment_takes_a_choice_that_people_do_not_see():
    files = sorted(SOURCE.rglob("*.py"))
    assert files
    found = [
        f"{path.relative_to(SOURCE)}:{line}"
        for path in files
        for line in remarks_in(path.read_text(encoding="utf-8"))
    ]
    assert not found, "make each a reading(ja, en, source)"


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("limit = 80  # Reading: the page is silent.\n", [1]),
        ("# A share of the cost. Reading: it is\n# rounded up.\n", [1]),
        ('"""Rows.\n\nReading: as printed.\nReading: cut off.\n"""\n', [3, 4]),
        ("class Reading:\n    words: str\n", []),
        ('"""Rows.\n\nAttributes:\n    readings: how sources are read.\n"""\n', []),
    ],
)
def test_such_a_comment_is_found_wherever_it_stands(code: str, lines: list[int]):
    assert list(remarks_in(code)) == lines
