"""Every scheme is whole: dated, sourced, declared, exercised by scenarios, readable by all."""

import ast
import re
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from seido.facts.vocabulary import ENTRIES, LEXICON
from seido.rules.check import walk
from seido.rules.expr import Judgement, Requirement
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.explain import explain
from seido.rules.readings.words.state import state
from seido.rules.truth import NO
from seido.schemes.catalogue import FOLDERS, all_schemes, find_scheme
from seido.windows.kinds import KINDS

FILES = sorted(
    path
    for folder in FOLDERS
    for path in Path(folder.__path__[0]).rglob("*.py")
    if path.stem != "__init__"
)
SCENARIO_FILES = [
    yaml.safe_load(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parents[1] / "scenarios").glob("*/*.yaml"))
]
EDITIONS = [
    pytest.param(edition, id=f"{scheme.id} {edition.opens}")
    for scheme in all_schemes()
    for edition in scheme.editions
]


def test_the_catalogue_finds_every_file():
    holding = [path for path in FILES if re.search(r"^SCHEME\b", path.read_text("utf-8"), re.M)]
    assert len(holding) == len(all_schemes()) > 0


def test_a_file_without_a_scheme_serves_one_that_has_it():
    text = "\n".join(path.read_text("utf-8") for path in FILES)
    for path in FILES:
        if not re.search(r"^SCHEME\b", path.read_text("utf-8"), re.M):
            package = ".".join(path.parent.parts[path.parent.parts.index("schemes") :])
            used = rf"from seido\.{package}(\.{path.stem} import| import [^(\n]*\b{path.stem}\b)"
            assert re.search(used, text), f"{path}: name its scheme SCHEME"


def test_ids_and_names_are_unique_and_found():
    names = Counter(
        name for each in all_schemes() for name in (each.id, each.name.ja, *each.aliases)
    )
    assert [name for name, times in names.items() if times > 1] == []
    for scheme in all_schemes():
        assert find_scheme(scheme.name.ja) is scheme


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_scheme_file_declares_and_does_nothing(path):
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Expr)
    tree = ast.parse(path.read_text("utf-8"))
    assert all(isinstance(node, allowed) for node in tree.body)
    doing = (ast.Lambda, ast.IfExp, ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp)
    assert not any(isinstance(node, doing) for node in ast.walk(tree))
    assert ast.get_docstring(tree)


@pytest.mark.parametrize("scheme", all_schemes(), ids=lambda scheme: scheme.id)
def test_a_scheme_has_scenarios_of_every_answer(scheme):
    files = [file for file in SCENARIO_FILES if file["制度"] == scheme.id]
    assert files, f"write tests/scenarios/…/ for {scheme.id}"
    answers = {case["判定"] for file in files for case in file["事例"]}
    # One that was announced and that no page shows to have begun answers nobody.
    never_shown = all(edition.unconfirmed for edition in scheme.editions)
    assert answers >= ({"取扱なし"} if never_shown else {"対象", "対象外", "未定"})


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_is_sourced_and_sends_people_somewhere(edition):
    assert edition.source.document
    assert edition.source.heading
    assert edition.windows
    assert set(edition.windows) <= KINDS.keys()
    assert edition.steps, "how does one apply?"
    assert edition.closes_on is None or edition.closes_on >= edition.opens
    assert edition.stated_on <= edition.opens or edition.opens_on is not None
    for each in walk(edition.rule):
        if isinstance(each, Requirement | Judgement):
            assert each.source.heading
            assert each.words.ja
            assert each.words.en.isascii() or "¥" in each.words.en


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_can_be_read_in_both_languages_knowing_nothing(edition):
    known = Known({"as_of": edition.opens})
    trace = decide(edition.rule, known)
    assert trace.truth is not NO
    assert trace.missing <= ENTRIES.keys()
    for language in ("ja", "en"):
        line = explain(trace, known, LEXICON, language)
        statement = state(edition.rule, LEXICON, language)
        for text in (*_texts(line), *_texts(statement)):
            assert text
            assert language == "ja" or not any(0x3040 <= ord(letter) <= 0x9FFF for letter in text)


def _texts(line):
    yield line.text
    for part in line.parts:
        yield from _texts(part)


@pytest.mark.parametrize("scheme", all_schemes(), ids=lambda scheme: scheme.id)
def test_two_editions_are_never_in_force_at_once(scheme):
    for corporation in (None, *scheme.corporations):
        own = [each for each in scheme.editions if each.corporation == corporation]
        for earlier, later in pairwise(own):
            assert earlier.opens < later.opens
            assert earlier.closes_on is None or earlier.closes_on < later.opens


@pytest.mark.parametrize(
    "day", [date(2014, 6, 1), date(2016, 6, 1), date(2020, 6, 1), date(2025, 6, 1)]
)
def test_the_terms_then_known_answer_on_a_day(day):
    for scheme in all_schemes():
        edition = scheme.edition_on(day)
        assert edition is None or edition.opens <= day
