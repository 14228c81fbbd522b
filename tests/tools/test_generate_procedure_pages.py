"""The pages of procedures say what the code says now, and how days are counted on them."""

from pathlib import Path

import pytest
from tools.generate_procedure_pages import pages

from seido.procedures.catalogue import all_procedures
from seido.procedures.clocks import READINGS as PERIODS
from seido.procedures.periods import READINGS as DUE_DAYS

FOLDER = Path(__file__).parents[2] / "docs" / "procedures"
GENERATE = "run: python -m tools.generate_procedure_pages"


@pytest.fixture(scope="module")
def generated() -> dict[str, str]:
    return pages()


def test_the_committed_pages_are_what_is_generated_now(generated: dict[str, str]) -> None:
    committed = {path.name: path.read_text("utf-8") for path in FOLDER.iterdir()}
    assert committed.keys() == generated.keys(), GENERATE
    stale = [name for name, text in generated.items() if committed[name] != text]
    assert stale == [], GENERATE


def test_a_page_holds_every_state_event_figure_and_reading(generated: dict[str, str]) -> None:
    for procedure in all_procedures():
        text = generated[f"{procedure.id}.md"]
        assert f"({procedure.id}.md)" in generated["README.md"]
        for edition in procedure.editions:
            named = {
                **{each.id: each.words for each in edition.states},
                **{each.id: each.words for each in edition.events},
            }
            assert all(f"`{name}`" in text for name in named)
            for words in (
                *named.values(),
                *(each.words for each in edition.figures),
                *(each.words for each in edition.readings),
                *edition.left_out,
            ):
                assert words.ja in text
                assert words.en in text


def test_how_days_are_counted_is_said_once_for_all(generated: dict[str, str]) -> None:
    for each in (*PERIODS, *DUE_DAYS):
        assert each.words.ja in generated["README.md"]
        assert each.words.en in generated["README.md"]
