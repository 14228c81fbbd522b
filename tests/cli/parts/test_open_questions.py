from datetime import date

import pytest

from seido.cli.parts.open_questions import print_open
from seido.cli.parts.page import Page
from seido.facts.vocabulary import ENTRIES
from seido.schemes.catalogue import find_scheme
from seido.screening import screen

DAY = date(2026, 11, 21)


def test_what_settles_most_is_told_with_its_paper(capsys: pytest.CaptureFixture[str]) -> None:
    decisions = screen({}, DAY, [find_scheme("clo-loan")]).decisions
    print_open(Page(), decisions, "en")
    out = capsys.readouterr().out
    asked = [ENTRIES[name] for name in decisions[0].missing]
    assert any(entry.question.en in out for entry in asked)
    assert "see: " in out


def test_what_is_settled_asks_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    decisions = screen({"form": "npo"}, DAY, [find_scheme("crisis-guarantee")]).decisions
    print_open(Page(), decisions, "ja")
    assert capsys.readouterr().out == ""
