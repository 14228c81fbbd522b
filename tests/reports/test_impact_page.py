from html.parser import HTMLParser

import pytest

pytest.importorskip("polars")
from tests.impact.renewed_scheme import CAN, GAINED, SCHEME, impact_of

from seido.impact.changes import Change
from seido.reports.impact_page import impact_html
from seido.rules.words import Words

ASKED = Words("申込日", "application date")
EMPTY = {"meta", "br"}


class Balanced(HTMLParser):
    """Holds every element closed where it was opened, and collects the texts."""

    def __init__(self, page):
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.fetched: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.fetched += [value for name, value in attrs if name in ("src", "href")]
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


def test_a_page_tells_who_gains_by_what_and_fetches_nothing():
    page = Balanced(impact_html(GAINED, "<b>clients", ASKED))
    text = " ".join(page.texts)
    assert "<b>clients" in text
    assert "改まる保証" in text
    assert "+1 / -0" in text
    assert "requirement sound" in text
    assert "the limit rises for 1" in text
    assert "¥10,000,000 → ¥15,000,000" in text
    assert page.fetched == []


def test_where_nothing_moves_there_is_the_headline_alone():
    quiet = impact_of(Change(SCHEME, SCHEME.editions[1], SCHEME.editions[2]), [(*CAN, *CAN)])
    page = Balanced(impact_html(quiet, "clients", ASKED))
    assert "<svg" not in impact_html(quiet, "clients", ASKED)
    assert "改まる保証" not in " ".join(page.texts)
