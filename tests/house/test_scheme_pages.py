"""The pages by which experts audit the schemes say what the code says now."""

from pathlib import Path

import pytest
from tools.generate_scheme_pages import pages

from seido.coverage.exercised import clauses_of
from seido.schemes.catalogue import all_schemes
from seido.schemes.duties import Duty
from seido.schemes.model import Particular
from seido.schemes.procedure import Document, Step
from seido.schemes.publications import COORDINATED_LEAFLET_2025

FOLDER = Path(__file__).parents[2] / "docs" / "schemes"
GENERATE = "run: python tools/generate_scheme_pages.py"


@pytest.fixture(scope="module")
def generated() -> dict[str, str]:
    return pages()


def test_the_committed_pages_are_what_is_generated_now(generated: dict[str, str]) -> None:
    committed = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    assert committed.keys() == generated.keys(), GENERATE
    stale = [name for name, text in generated.items() if committed[name] != text]
    assert stale == [], GENERATE


def test_each_scheme_has_its_page_and_stands_in_the_index(generated: dict[str, str]) -> None:
    assert set(generated) == {"README.md", *(f"{scheme.id}.md" for scheme in all_schemes())}
    for scheme in all_schemes():
        assert f"({scheme.id}.md)" in generated["README.md"]


def test_a_page_holds_every_clause_document_and_duty_of_its_scheme(
    generated: dict[str, str],
) -> None:
    for scheme in all_schemes():
        text = generated[f"{scheme.id}.md"]
        for clause in clauses_of(scheme):
            assert f"`{clause.name}`" in text
            assert clause.source.heading in text
        for edition in scheme.editions:
            assert edition.stated_on.isoformat() in text
            said: tuple[Document | Duty | Step | Particular, ...] = (
                *edition.documents,
                *edition.duties,
                *edition.steps,
                *edition.particulars,
            )
            for each in said:
                assert each.words.ja in text
                assert each.words.en in text
                assert isinstance(each, Particular) or f" `{each.id}`" in text


def test_a_page_tells_figures_and_the_scenarios_that_decide(generated: dict[str, str]) -> None:
    rows = generated["coordinated-support-guarantee.md"].splitlines()
    (row,) = (each for each in rows if "`has_proper_loan`" in each)
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells[0] == "☐"
    assert "12か月" in cells[2]
    assert COORDINATED_LEAFLET_2025.title.ja in cells[3]
    assert all(cell and cell != "–" for cell in cells[4:6])
