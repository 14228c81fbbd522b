"""Lines of accounts as far as their units and years let them be used, and what is asked of them."""

from dataclasses import replace

from seido.facts.entry import Entry
from seido.intake.found import Found
from seido.intake.headings import Part
from seido.intake.layout.layout import Table
from seido.intake.ledger.accounts import BALANCES, FLOWS
from seido.intake.ledger.lines import Line
from seido.intake.ledger.names import Named
from seido.intake.ledger.years import Standing
from seido.intake.questions import Question
from seido.intake.values.ranges import is_unknown
from seido.refusal import Problem, shown
from seido.rules.expr import Unit
from seido.rules.words import Words

UNITS = {
    "yen": (1, Words("円", "yen")),
    "thousand": (1_000, Words("千円", "thousands of yen")),
    "ten_thousand": (10_000, Words("万円", "ten thousands of yen")),
    "million": (1_000_000, Words("百万円", "millions of yen")),
}
"""The units of amounts that a person may answer."""


def usable(line: Line, found: Found) -> Line | None:
    """Return a line as far as its unit and its year let it be used; None where they do not.

    Args:
        line: the line.
        found: takes what is told and asked.

    Raises:
        Refused: for an answer that is none of the options of its question.
    """
    means = line.means
    if line.row.is_hidden:
        found.tell(_hidden(line.year.table))
        is_part = means is not None and isinstance(means.meaning, Part)
        return replace(line, value="?") if is_part else None
    if means is None:
        return line
    if means.fact in FLOWS and not line.is_settled:
        return _of_a_year(line, means, found)
    if means.fact in BALANCES and (line.year.prefix or not line.year.with_balances):
        return None
    if line.scale is None and is_amount(means) and not is_unknown(line.value):
        return _in_unit(line, means, found)
    return line


def is_amount(means: Named) -> bool:
    """Return whether a name means an amount of money."""
    word = means.meaning.fact if isinstance(means.meaning, Part) else means.meaning
    return not isinstance(word, Entry) or word.unit is Unit.YEN


def _hidden(table: Table) -> Problem:
    return Problem(
        "非表示の行は使いませんでした。使うなら再表示して保存してください",
        "hidden rows were not used; unhide and save them to use them",
        place=table.place,
    )


def _of_a_year(line: Line, means: Named, found: Found) -> Line | None:
    """Return a line of flows where a person says that they are those of a settled year."""
    table = line.year.table
    if line.year.standing is not Standing.TO_DATE:
        found.tell(_of_a_part(table))
        return None
    question = Question(
        f"period-{table.number}",
        Words(
            f"{table.place} の表は期間が書かれていません。売上高や利益などは、直近の決算の"
            "12か月（1年分）の金額ですか",
            f"the table at {table.place} does not state its period; are sales and profits those of"
            " the twelve months to the end of the latest settled year?",
        ),
        {
            "year": Words("決算日までの12か月（1年分）", "twelve months to the year's end"),
            "part": Words("期の途中まで、または1か月分", "a part of the year, or a month"),
        },
        (means.fact,),
        (line.place,),
    )
    if found.asking.ask(question) != "year":
        return None
    return usable(replace(line, year=replace(line.year, standing=Standing.SETTLED)), found)


def _of_a_part(table: Table) -> Problem:
    return Problem(
        "この表は1年分ではない期間（月・半期・期中）のものなので、売上高や利益などは"
        "決算の金額として使いません。決算書か、1年分の期間を示した表を出してください",
        "the table is of a part of a year (a month, a half year, so far), so that sales and profits"
        " are not used as those of settled accounts; bring those of a whole year",
        place=table.place,
    )


def _in_unit(line: Line, means: Named, found: Found) -> Line | None:
    """Return a line in the unit that a person says, where what is stated cannot be told."""
    table = line.year.table
    unit = table.unit_of(line.year.columns[0])
    question = which_unit(f"unit-{table.number}", unit.text, means.fact, line.place)
    answer = found.asking.ask(question)
    return None if answer is None else replace(line, scale=UNITS[answer][0])


def which_unit(name: str, text: str, fact: str, place: str) -> Question:
    """Return the question which unit amounts are in.

    Args:
        name: the question's id.
        text: what states a unit that cannot be told, or another block's.
        fact: the fact that waits.
        place: where its amount stands.
    """
    return Question(
        name,
        Words(
            f"金額の単位が決まりません（「{shown(text)}」）。円・千円・万円・百万円のどれですか。"
            "外国の通貨なら円に直してください",
            f"the unit of amounts cannot be told ('{shown(text)}'); which is it? state foreign"
            " money in yen",
        ),
        {answer: words for answer, (_, words) in UNITS.items()},
        (fact,),
        (place,),
    )
