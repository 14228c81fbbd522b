from pathlib import Path

import pytest

from seido.cli.parts.page import Page
from seido.cli.reading.printed import print_notes, print_questions, within
from seido.intake.questions import Question
from seido.refusal import Problem
from seido.rules.words import Words

FILE = Path("決算.csv")


def test_places_are_told_without_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert within(FILE, "決算.csv B2 の表") == "B2 の表"
    print_notes(Page(), FILE, (Problem("使いません", "not used", "売上高", "決算.csv B2"),), "ja")
    assert "B2 売上高：使いません" in capsys.readouterr().out


def test_a_question_is_told_with_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    question = Question("unit-1", Words("単位は", "which unit?"), {"yen": Words("円", "yen")})
    print_questions(Page(), FILE, (question,), "en")
    printed = capsys.readouterr().out
    assert "unit-1：which unit?" in printed
    assert "yen  yen" in printed
    print_questions(Page(), FILE, (), "en")
    assert capsys.readouterr().out == ""
