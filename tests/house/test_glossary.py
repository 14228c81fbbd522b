"""Each idea has one English term: its identifier stands in the code, its rivals do not."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROW = re.compile(
    r"^\| (?P<ja>.+?) \| (?P<en>.+?) \| `(?P<name>.+?)` \| (?P<avoid>.*?) ?\| (?P<source>.+?) \|$"
)
ROWS = [
    match.groupdict()
    for line in (ROOT / "GLOSSARY.md").read_text("utf-8").splitlines()
    if (match := ROW.match(line))
]
CODE = {
    path.relative_to(ROOT): path.read_text("utf-8") for path in sorted((ROOT / "src").rglob("*.py"))
}


def test_the_glossary_is_read_whole():
    lines = [line for line in (ROOT / "GLOSSARY.md").read_text("utf-8").splitlines() if "`" in line]
    assert len(ROWS) == len(lines) > 25


def test_no_term_stands_twice():
    for column in ("ja", "en", "name"):
        terms = [row[column] for row in ROWS]
        assert len(terms) == len(set(terms))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["en"])
def test_a_term_is_in_use_and_its_rivals_are_not(row):
    assert any(re.search(rf"\b\w*{row['name']}\w*\b", text) for text in CODE.values())
    for rival in filter(None, row["avoid"].split(", ")):
        places = [str(path) for path, text in CODE.items() if rival in text.lower()]
        assert places == [], f"write {row['en']} for {rival}"
