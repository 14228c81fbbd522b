"""Ten schemes drawn at random: every clause under their headings is held by what its row names."""

import csv
import os
import random
from dataclasses import replace
from pathlib import Path

import pytest

from seido.coverage.clause_check import (
    HOLDERS,
    Holder,
    count_clauses,
    drawn_schemes,
    lines_under,
    source_clauses,
)
from seido.coverage.figure_check import read_sources
from seido.coverage.headings import documents, headings
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import Scheme

SOURCES = os.environ.get("SEIDO_SOURCES")
needs_sources = pytest.mark.skipif(
    SOURCES is None, reason="SEIDO_SOURCES does not name the folder of the source texts"
)
DRAWN_ON = "2026-12-01"
EARLIER = Path(__file__).parents[1] / "schemes" / "evidence" / "earlier_editions.csv"
"""The schemes that there were on that day."""
LEAFLET = documents()[-1]


def texts() -> dict[str, str]:
    assert SOURCES is not None
    return dict(read_sources(Path(SOURCES)))


def test_the_schemes_are_those_that_were_drawn() -> None:
    with EARLIER.open(encoding="utf-8", newline="") as file:
        among = sorted({row["scheme"] for row in csv.DictReader(file)})
    drawn = random.Random(DRAWN_ON).sample(among, 10)  # noqa: S311 - to be drawn again alike
    assert [each.id for each in drawn_schemes()] == drawn


def test_every_clause_is_held_by_what_its_row_names() -> None:
    missing = [
        f"{each.scheme} {each.document[:3]}:{each.lines[0]} {each.kind.value} {each.holder}"
        for each in source_clauses()
        if not each.is_held
    ]
    assert missing == []
    assert len(source_clauses()) > 250


def test_every_edition_that_rests_on_a_source_has_its_clauses() -> None:
    told = {(each.scheme, each.edition.opens, each.document) for each in source_clauses()}
    resting = {
        (scheme.id, edition.opens, edition.source.document)
        for scheme in drawn_schemes()
        for edition in scheme.editions
        if edition.source.document in documents()
    }
    assert told == resting


def test_a_clause_stands_once_and_is_short() -> None:
    rows = [(each.scheme, each.document, each.lines, each.said) for each in source_clauses()]
    assert len(rows) == len(set(rows))
    assert all(0 < len(each.said) <= 80 for each in source_clauses())


@pytest.mark.parametrize("kind", [each for each in Holder if each is not Holder.NO_CLAUSE])
def test_a_holder_that_is_not_there_is_seen(kind: Holder) -> None:
    of_kind = [each for each in source_clauses() if each.kind is kind]
    assert of_kind
    for each in of_kind:
        assert not replace(each, holder=f"{each.holder} and more").is_held


def test_a_holder_in_words_tells_one_line_from_the_others() -> None:
    rate = next(each for each in source_clauses() if each.holder == "対象となる方①")
    assert rate.is_held
    assert not replace(rate, holder="対象となる方").is_held


def test_what_holds_the_clauses_of_a_scheme_is_counted() -> None:
    counts = [count_clauses(scheme) for scheme in drawn_schemes()]
    assert sum(sum(each.held.values()) for each in counts) == len(source_clauses())
    assert all(each.held and each.missing == () for each in counts)


def test_every_kind_of_holder_is_named_in_both_languages() -> None:
    assert HOLDERS.keys() == set(Holder)
    assert all(words.ja and words.en.isascii() for words in HOLDERS.values())


def test_lines_that_say_no_more_than_a_heading_want_no_clause() -> None:
    scheme = find_scheme("coordinated-support-guarantee")
    purpose, limit = (
        each for each in headings() if each.document == LEAFLET and each.line in (6, 7)
    )
    lines = [""] * 40
    lines[purpose.line - 1] = f"■ {purpose.heading}："
    lines[limit.line - 1] = f"{limit.heading} 1円"
    assert lines_under(scheme, LEAFLET, "\n".join(lines)) == (limit.line,)


@needs_sources
@pytest.mark.parametrize("scheme", drawn_schemes(), ids=lambda scheme: scheme.id)
def test_no_line_under_a_drawn_scheme_is_passed_over(scheme: Scheme) -> None:
    lines = 0
    for document, text in texts().items():
        under = lines_under(scheme, document, text)
        told = {
            line
            for each in source_clauses()
            if (each.scheme, each.document) == (scheme.id, document)
            for line in each.lines
        }
        printed = text.split("\n")
        assert [(line, printed[line - 1]) for line in under if line not in told] == []
        lines += len(under)
    assert lines > 1


@needs_sources
def test_every_clause_stands_under_a_heading_of_its_scheme() -> None:
    found = texts()
    under = {
        (scheme.id, document): lines_under(scheme, document, text)
        for scheme in drawn_schemes()
        for document, text in found.items()
    }
    for each in source_clauses():
        assert set(each.lines) & set(under[each.scheme, each.document]), each
        assert max(each.lines) <= found[each.document].count("\n") + 1
