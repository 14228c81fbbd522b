from pathlib import Path

import pytest

from seido.cli.reading.answers_file import answers_in, write_questions
from seido.intake.business import Business
from seido.intake.questions import Question
from seido.refusal import Refused
from seido.rules.words import Words


def test_answers_are_read_by_their_questions(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text('["period-1"]\nanswer = "year"\n["unit-1"]\nanswer = ""\n', "utf-8")
    assert answers_in(file) == {"period-1": "year"}
    assert answers_in(None) == {}


def test_what_is_no_answer_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    for text in ('period = "year"\n', "[period]\nanswer = [1]\n"):
        file.write_text(text, "utf-8")
        with pytest.raises(Refused, match="answer = "):
            answers_in(file)


def test_written_questions_read_back_as_none_answered(tmp_path: Path) -> None:
    options = {"5": Words("5円\n（B2）", "5")}
    question = Question("value-sales", Words("どれ？\n", "which?"), options, ("sales",))
    file = tmp_path / "x.toml"
    write_questions(Business({}, {}, questions=(question,)), file)
    assert answers_in(file) == {}
    with pytest.raises(Refused):
        write_questions(Business({}, {}), file)
