"""No figure of a source is missing without being listed, and the check would see one that is."""

import os
from fractions import Fraction
from pathlib import Path

import pytest

from seido.coverage.figure_check import (
    State,
    check_figures,
    not_coded,
    read_sources,
)
from seido.coverage.figures import Kind, figures_in
from seido.coverage.headings import documents, headings, sections
from seido.coverage.holdings import held_by
from seido.refusal import Refused

SOURCES = os.environ.get("SEIDO_SOURCES")
needs_sources = pytest.mark.skipif(
    SOURCES is None, reason="SEIDO_SOURCES does not name the folder of the source texts"
)
LEAFLET = "004_061b586d4ab271b2.txt"
LIMIT = next(
    each for each in headings() if each.document == LEAFLET and each.heading == "保証限度額"
)


def texts() -> dict[str, str]:
    assert SOURCES is not None
    return dict(read_sources(Path(SOURCES)))


def under_limit(words: str) -> str:
    return "\n" * (LIMIT.line - 1) + words


def test_a_figure_is_held_by_the_scheme_of_its_heading() -> None:
    report = check_figures(LEAFLET, under_limit("2億8,000万円（組合の場合４億8,000万円）"))
    assert [each.state for each in report.figures] == [State.HELD, State.HELD]
    assert report.count(State.HELD) == 2
    assert report.missing == ()


@pytest.mark.parametrize("planted", ["2億9,000万円", "0.123%", "13年", "086-000-0000", "7つ"])
def test_a_figure_that_nothing_holds_is_missing(planted: str) -> None:
    (missing,) = check_figures(LEAFLET, under_limit(planted)).missing
    assert missing.figure.printed == planted
    assert missing.heading is LIMIT


def test_figures_out_of_scope_carry_the_reason_of_their_heading() -> None:
    heading = next(each for each in headings() if each.heading == "【活用事例】")
    text = "\n" * (heading.line - 1) + "2013年度から3年間"
    report = check_figures(heading.document, text)
    assert {(each.state, each.why) for each in report.figures} == {(State.LISTED, heading.why)}


def test_a_folder_without_the_sources_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="004_061b586d4ab271b2"):
        read_sources(tmp_path)


def test_every_listed_figure_says_why_in_both_languages_and_stands_once() -> None:
    lines = {(each.document, each.line) for each in headings()}
    for each in not_coded():
        assert each.document in documents()
        assert each.line is None or (each.document, each.line) in lines
        assert each.why.ja
        assert each.why.en.isascii()
    rows = [(each.document, each.line, each.figure) for each in not_coded()]
    assert len(rows) == len(set(rows))


@needs_sources
@pytest.mark.parametrize("document", documents())
def test_no_figure_of_a_source_is_missing_without_being_listed(document: str) -> None:
    report = check_figures(document, texts()[document])
    assert len(report.figures) > 60
    missing = [f"{each.heading.line} {each.figure.printed}" for each in report.missing]
    assert missing == []


@needs_sources
def test_every_listed_figure_is_printed() -> None:
    listed = {
        (document, line, each.figure.printed)
        for document, text in texts().items()
        for each in check_figures(document, text).figures
        for line in (each.heading.line, None)
    }
    assert {(each.document, each.line, each.figure) for each in not_coded()} <= listed


@needs_sources
@pytest.mark.parametrize("kind", [Kind.YEN, Kind.NUMBER, Kind.MONTHS])
def test_the_check_sees_nearly_every_figure_that_is_changed(kind: Kind) -> None:
    """Each held figure is changed: were it still held then, the check would be blind."""
    changed = seen = 0
    for document, text in texts().items():
        for heading, under in sections(document, text).items():
            held = {key for holder in heading.held_by for key in held_by(holder, document)}
            for figure in figures_in(under):
                for found, value in figure.keys & held:
                    if found is kind and isinstance(value, int | Fraction):
                        changed += 2
                        seen += (kind, value * Fraction(11, 10)) not in held
                        seen += (kind, value * Fraction(7, 10)) not in held
    assert changed > 100
    assert seen / changed > Fraction(9, 10)
