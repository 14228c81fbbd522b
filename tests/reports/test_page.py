import pytest

pytest.importorskip("polars")
from seido.reports.page import cards, folded, page, section
from seido.rules.words import Words

SHARP = Words("鋭い<>", "sharp & <>")


def test_words_and_names_are_escaped_and_what_is_html_already_is_not():
    body = section(SHARP, SHARP, "<p>x</p>") + cards([("<1>", "<2>", SHARP)])
    made = page(SHARP, "<name>", SHARP, [body, folded(SHARP, "<p>y</p>")], SHARP)
    assert made.startswith("<!doctype html>")
    assert "sharp & <" not in made
    for raw in ("<name>", "<1>", "<2>", "鋭い<"):
        assert raw not in made
    for kept in ("<p>x</p>", "<p>y</p>", "&lt;name&gt;"):
        assert kept in made
