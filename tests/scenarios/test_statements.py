"""What each edition says beyond who qualifies, held against the statement in its scenario file.

A statement (版) is written from the source, not from the code: rates, terms, what is given, papers,
steps, duties, windows and gaps, line by line as `seido show` prints them. What an edition leaves as
it was before is not said again.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from seido.answers.terms import sections
from seido.rules.readings.words.state import Statement
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.model import Edition

HERE = Path(__file__).parent
STATED = (
    "保証枠",
    "保証割合",
    "保証料率・金利（年）",
    "期間",
    "内容",
    "その他の条件",
    "書類",
    "手順",
    "その後の義務",
    "ルールにしていないこと",
    "窓口",
)
"""The sections of an edition that a statement holds; who qualifies and how much, cases hold."""
KEYS = {"申込日から", "協会", *STATED}


def said(edition: Edition) -> dict[str, list[str]]:
    """Return each section that an edition fills, line by line."""
    return {
        section.title.ja: [line(each) for each in section.lines]
        for section in sections(edition, "ja")
        if section.title.ja in STATED and section.lines
    }


def line(statement: Statement) -> str:
    """Return a line with the conditions under which it holds."""
    parts = "、".join(line(each) for each in statement.parts)
    return f"{statement.text}［{parts}］" if parts else statement.text


def stated() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each scheme with each of its statements, and in that what holds on from before."""
    for path in sorted(HERE.glob("*/*.yaml")):
        file = yaml.safe_load(path.read_text("utf-8"))
        now: dict[str, list[str]] = {}
        for statement in file.get("版", ()):
            assert set(statement) <= KEYS, f"{path}: {set(statement) - KEYS}"
            now = {**now, **statement}
            yield file["制度"], {**now, "協会": statement.get("協会")}


def named(scheme: str, statement: dict[str, Any]) -> str:
    """Return the name of a statement among the tests."""
    return f"{scheme} {statement['申込日から']} {statement['協会'] or ''}"


@pytest.mark.parametrize(
    ("scheme", "statement"), [pytest.param(*each, id=named(*each)) for each in stated()]
)
def test_an_edition_says_what_its_source_does(scheme, statement):
    (edition,) = (
        each
        for each in find_scheme(scheme).editions
        if (each.opens, each.corporation) == (statement["申込日から"], statement["協会"])
    )
    assert said(edition) == {
        title: lines for title, lines in statement.items() if title in STATED and lines
    }


def test_every_edition_of_every_scheme_is_stated():
    told = [(scheme, statement["申込日から"], statement["協会"]) for scheme, statement in stated()]
    editions = [
        (scheme.id, edition.opens, edition.corporation)
        for scheme in all_schemes()
        for edition in scheme.editions
    ]
    assert len(editions) >= len(all_schemes()) > 40
    assert sorted(told, key=str) == sorted(editions, key=str)
