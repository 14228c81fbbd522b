"""Every fact has its words once, and no heading means two facts."""

import importlib
import pkgutil
import unicodedata
from collections.abc import Iterator

import pytest

from seido import facts
from seido.facts import vocabulary
from seido.facts.entry import Entry, Formula
from seido.facts.vocabulary import ENTRIES, FORMULAS, TOPICS
from seido.rules.check import facts_in, walk
from seido.rules.expr import Condition, Derived
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes
from seido.schemes.model import Edition

WORDS = [
    (topic.__name__, word)
    for topic in TOPICS
    for word in vars(topic).values()
    if isinstance(word, Entry | Formula)
]


def test_every_page_of_the_vocabulary_is_listed():
    pages = {
        module.name
        for module in pkgutil.walk_packages(facts.__path__, "seido.facts.")
        for word in vars(importlib.import_module(module.name)).values()
        if isinstance(word, Entry) and module.name != vocabulary.__name__
    }
    listed = {topic.__name__ for topic in TOPICS}
    assert listed <= pages
    # A page that only combines facts of others holds none of its own.
    for page in pages - listed:
        module = importlib.import_module(page)
        own = {word.name for word in vars(module).values() if isinstance(word, Entry)}
        assert own <= ENTRIES.keys(), f"list {page} in TOPICS"


def test_no_name_stands_twice():
    names: dict[str, set[int]] = {}
    for _, word in WORDS:
        names.setdefault(word.name, set()).add(id(word))
    assert [name for name, words in names.items() if len(words) > 1] == []
    assert not ENTRIES.keys() & FORMULAS.keys()


def test_no_heading_means_two_facts():
    meanings: dict[str, set[str]] = {}
    for _, word in WORDS:
        for heading in (word.label.ja, word.label.en, *word.headings):
            bare = unicodedata.normalize("NFKC", heading).casefold().replace(" ", "")
            meanings.setdefault(bare, set()).add(word.name)
    assert {heading: names for heading, names in meanings.items() if len(names) > 1} == {}


def _said(words: Words) -> bool:
    japanese = any(ord(letter) > 0x3000 for letter in words.ja)
    english = words.en.isprintable() and not any(ord(letter) > 0x3000 for letter in words.en)
    return japanese and bool(words.en) and english


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda entry: entry.name)
def test_every_fact_can_be_asked_and_found(entry):
    assert _said(entry.label) or entry.label.ja.isascii()
    assert _said(entry.question)
    assert _said(entry.paper)
    assert entry.question.ja.endswith(("。", "）", "か")), entry.question.ja
    assert bool(entry.help.ja) is bool(entry.help.en)
    assert set(entry.choices) == set(entry.options)


def test_every_fact_serves_a_scheme():
    used = {
        fact.name
        for scheme in all_schemes()
        for edition in scheme.editions
        for node in (edition.rule, edition.limit, edition.coverage)
        if node is not None
        for fact in facts_in(node)
    }
    used |= {
        fact.name
        for scheme in all_schemes()
        for edition in scheme.editions
        for when in _conditions(edition)
        for fact in facts_in(when)
    }
    assert used <= ENTRIES.keys()
    unused = ENTRIES.keys() - used - {"fee_class"}
    assert unused == set()


def _conditions(edition: Edition) -> Iterator[Condition]:
    yield from (row.when for row in (*edition.fees, *edition.interest))
    yield from (row.when for row in edition.terms)
    yield from (row.when for row in edition.documents)
    yield from (row.when for row in edition.duties)


def test_every_derived_figure_of_a_rule_has_words():
    derived = {
        node.name
        for scheme in all_schemes()
        for edition in scheme.editions
        for node in walk(edition.rule)
        if isinstance(node, Derived)
    }
    assert derived
    assert derived <= FORMULAS.keys()
