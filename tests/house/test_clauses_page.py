"""The page of the clauses of ten schemes says what the data says now."""

from pathlib import Path

from tools.generate_clauses_page import page

from seido.coverage.clause_check import drawn_schemes, source_clauses

COMMITTED = Path(__file__).parents[2] / "docs" / "clauses.md"


def test_the_committed_page_is_what_is_generated_now() -> None:
    assert COMMITTED.read_text("utf-8") == page(), "run: python -m tools.generate_clauses_page"


def test_every_clause_has_its_row_under_its_scheme() -> None:
    text = page()
    for scheme in drawn_schemes():
        (table,) = (each for each in text.split("\n## ") if f"(schemes/{scheme.id}.md)" in each)
        said = [each.said for each in source_clauses() if each.scheme == scheme.id]
        assert all(f"| {each} |" in table for each in said)
        assert table.count("\n| ") >= len(said)
