from datetime import date
from fractions import Fraction

import pytest

from seido.answers.plain import percent_text, source_json, words_json
from seido.rules.words import Source, Words
from seido.schemes.publications import GUIDEBOOK_2016


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (Fraction(23, 2000), "1.15"),
        (Fraction(0), "0"),
        (Fraction(1, 50), "2"),
        (Fraction(9, 20_000), "0.045"),
    ],
)
def test_rates_are_written_in_percent(rate: Fraction, text: str) -> None:
    assert percent_text(rate) == text


def test_words_and_sources() -> None:
    assert words_json(Words("保証", "guarantee")) == {"ja": "保証", "en": "guarantee"}
    dated, undated = Source("a.txt", "見出し", date(2016, 4, 1)), Source("a.txt", "見出し")
    assert source_json(dated) == {
        "document": "a.txt",
        "heading": "見出し",
        "stated_on": "2016-04-01",
        "weight": None,
        "title": {"ja": "a.txt", "en": "a.txt"},
    }
    keys = source_json(undated, titled=False).keys()
    assert keys == {"document", "heading", "stated_on", "weight"}
    leaflet = source_json(GUIDEBOOK_2016.under("見出し"))
    assert leaflet["document"] == GUIDEBOOK_2016.document
    assert leaflet["weight"] == "official"
    assert leaflet["title"] == words_json(GUIDEBOOK_2016.title)
    assert source_json(undated)["stated_on"] is None
