"""Answers to what a file leaves open, in a file that a person fills in: a table a question."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from seido.intake.business import Business
from seido.intake.files import MOST_TEXT, read_whole, utf8
from seido.intake.questions import Question
from seido.intake.tree import read_toml
from seido.refusal import Problem, Refused, refused
from seido.tables.places import refuse_taken, write_whole

READ_AS = click.option(
    "--read-as",
    "read_as",
    type=click.Path(path_type=Path),
    help="ファイルの読み方の答え（TOML） / answers to what the file leaves unclear.",
)
QUESTIONS = click.option(
    "--questions",
    type=click.Path(path_type=Path),
    help="読み方の問いを選択肢とともに書き出す（TOML） / write the open questions, with options.",
)


def answers_in(file: Path | None, questions: Path | None = None) -> dict[str, str]:
    """Return the answers that a file holds, by the ids of their questions; an empty one is none.

    Args:
        file: the file; None for none.
        questions: where questions are to be written, which is looked at before anything is read.

    Raises:
        Refused: where it cannot be read, or holds anything else, or the other place is taken.
    """
    if questions is not None:
        refuse_taken(questions)
    if file is None:
        return {}
    try:
        tables = read_toml(utf8(read_whole(file, MOST_TEXT)))
    except Refused as refusal:
        raise refusal.at(file) from refusal
    wrong = [name for name, table in tables.items() if not _is_answer(table)]
    if wrong:
        raise Refused(*(_no_answer(name).at(file) for name in wrong))
    return {name: str(table["answer"]) for name, table in tables.items() if table.get("answer")}


def _is_answer(table: Any) -> bool:
    return isinstance(table, dict) and isinstance(table.get("answer", ""), str | int)


def _no_answer(name: str) -> Problem:
    return Problem(
        '問いごとに [問いの名前] の下に answer = "選んだもの" と書いてください',
        'write answer = "…" below the name of each question in brackets',
        name,
    )


def write_questions(business: Business, place: Path | None) -> None:
    """Write the questions of a file with their options, to be answered; never over another file.

    Raises:
        Refused: where something lies at the place, or it cannot be written.
    """
    if place is None:
        return
    refuse_taken(place)
    text = "\n".join(line for each in business.questions for line in _lines(each))
    try:
        write_whole(place, text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise refused(
            f"保存できませんでした（{reason}）",
            f"it could not be saved: {reason}",
            "--questions",
            place,
        ) from error


def _lines(question: Question) -> Iterator[str]:
    """Yield a question as a table of TOML: words and options as remarks, and an empty answer."""
    yield f"# {_plain(question.words.ja)}"
    yield f"# {_plain(question.words.en)}"
    for answer, words in question.options.items():
        yield f"#   {_plain(answer)}: {_plain(words.ja)} / {_plain(words.en)}"
    yield f"[{json.dumps(question.id, ensure_ascii=False)}]"
    yield 'answer = ""'
    yield ""


def _plain(text: str) -> str:
    return " ".join(text.split())
