"""Where an interview keeps its answers: a JSON file that it wrote, whole after each answer."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from seido.answers.wording import value_text
from seido.cli.spoken import system_reason
from seido.facts.vocabulary import ENTRIES, LEXICON
from seido.refusal import refused
from seido.rules.values import Value
from seido.tables.places import write_whole

_LABELS = frozenset(entry.label.ja for entry in ENTRIES.values())


def refuse_no_place(place: Path, read: Path | None) -> None:
    """Refuse a place where answers cannot be kept, before anything is asked.

    Args:
        place: where answers are to be kept.
        read: the file that the interview begins with; None for none.

    Raises:
        Refused: for another ending, no folder, or a file that is not the interview's to go on with.
    """
    if place.suffix.lower() != ".json":
        raise refused(
            "答えはJSONで保存します。.json で終わる名前にしてください",
            "answers are saved as JSON; give a name that ends in .json",
            "--save",
            place,
        )
    if not place.parent.is_dir() or not os.access(place.parent, os.W_OK):
        raise refused(
            "書き込めるフォルダーがありません。ある場所の名前にしてください",
            "there is no folder that can be written into; name a place that is there",
            "--save",
            place,
        )
    if not os.path.lexists(place):
        return
    if not _is_ours(place):
        raise refused(
            "seido ask が保存した答えではないファイルがあります。上書きしません。"
            "別の名前にしてください",
            "a file that seido ask did not save lies there and is not overwritten; give another"
            " name",
            "--save",
            place,
        )
    if read is None or not read.exists() or not read.samefile(place):
        raise refused(
            f"前の答えがあります。続けるなら seido ask {place} --save {place}、"
            "新しく始めるなら別の名前にしてください",
            f"earlier answers lie there: to go on, seido ask {place} --save {place}; to begin"
            " anew, give another name",
            "--save",
            place,
        )


def save_answers(place: Path, facts: Mapping[str, Value]) -> None:
    """Write answers, by the labels of their facts; the file is whole, or as it was before.

    Raises:
        Refused: where it cannot be written.
    """
    try:
        write_whole(place, _written(answers_in_words(facts)))
    except OSError as error:
        ja, en = system_reason(error)
        raise refused(
            f"保存できませんでした（{ja}）",
            f"it could not be saved: {en}",
            "--save",
            place,
        ) from error


def answers_in_words(facts: Mapping[str, Value]) -> dict[str, str]:
    """Return answers as a file holds them: the label of each fact with its value."""
    return {LEXICON.label(name, "ja"): value_text(name, facts[name], "ja") for name in facts}


def _is_ours(place: Path) -> bool:
    """Return whether a file holds answers just as they are saved, and nothing else."""
    try:
        text = place.read_text("utf-8")
        answers = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return False
    return (
        isinstance(answers, dict)
        and answers.keys() <= _LABELS
        and all(isinstance(each, str) for each in answers.values())
        and text == _written(answers)
    )


def _written(answers: Mapping[str, str]) -> str:
    return json.dumps(answers, ensure_ascii=False, indent=2) + "\n"
