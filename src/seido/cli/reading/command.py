"""``seido read``: what a file is understood to say, before anything is decided."""

from pathlib import Path

import click

from seido.cli.parts.business_file import JSON
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.tables import print_json
from seido.cli.reading.answers_file import QUESTIONS, READ_AS, answers_in, write_questions
from seido.cli.reading.documents import reading_document
from seido.cli.reading.printed import print_understanding
from seido.intake.business import read_business
from seido.rules.words import Language


@click.command("read")
@click.argument("file", type=click.Path(path_type=Path))
@LANGUAGE
@JSON
@READ_AS
@QUESTIONS
def command(
    file: Path,
    language: Language,
    *,
    as_json: bool,
    read_as: Path | None,
    questions: Path | None,
) -> None:
    """ファイルをどう読んだかを、表ごとに示す。

    Show how FILE was understood: its tables with their units and periods, each fact with its cell,
    what was left aside and why, and what is asked.
    """  # noqa: D415 - the first line is Japanese
    business = read_business(file, answers_in(read_as, questions))
    write_questions(business, questions)
    if as_json:
        print_json(reading_document(business))
    else:
        print_understanding(file, business, language)
