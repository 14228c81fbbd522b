"""What was understood of a file, as JSON."""

from seido.answers.fact_values import value_json
from seido.answers.plain import Json, words_json
from seido.intake.business import Business
from seido.intake.layout.layout import FIGURES, Column, Layout, Table
from seido.intake.questions import Question
from seido.refusal import Problem, shown
from seido.rules.words import Words


def open_json(business: Business) -> Json:
    """Return what a file leaves open or aside, for whoever has the facts already."""
    return {
        "questions": [_question(each) for each in business.questions],
        "notes": [_note(each) for each in business.notes],
    }


def reading_document(business: Business) -> Json:
    """Return the whole understanding of a file: its tables, its facts, what is aside or open."""
    layout = business.layout
    return {
        "tables": [] if layout is None else [_table(layout, each) for each in layout.tables],
        "facts": {
            name: {"value": value_json(value), "place": business.origins[name]}
            for name, value in business.facts.items()
        },
        "ignored": [
            {"heading": cell.heading, "value": shown(cell.value), "place": cell.place}
            for cell in business.ignored
        ],
        **open_json(business),
    }


def _question(question: Question) -> Json:
    return {
        "id": question.id,
        "words": words_json(question.words),
        "options": [
            {"answer": answer, "words": words_json(words)}
            for answer, words in question.options.items()
        ],
        "facts": list(question.facts),
        "cells": list(question.cells),
    }


def _note(note: Words) -> Json:
    field, place = (note.field, note.place) if isinstance(note, Problem) else ("", "")
    return {**words_json(note), "field": field, "place": place}


def _table(layout: Layout, table: Table) -> Json:
    return {
        "number": table.number,
        "sheet": table.sheet,
        "place": table.place,
        "titles": list(table.titles),
        "shape": table.shape.value,
        "layout": table.layout or None,
        "unit_yen": table.unit.yen,
        "unit_told_by": table.unit.text or None,
        "trial_balance": table.is_trial,
        "aside": None if table.reason is None else words_json(table.reason),
        "columns": [_column(table, each) for each in table.columns],
        "rows": [
            {
                "name": row.name,
                "kind": row.kind.value,
                "section": row.section,
                "cells": {
                    layout.place(table, row.at, at): shown(value)
                    for at, value in row.values.items()
                },
            }
            for row in table.rows
        ],
    }


def _column(table: Table, column: Column) -> Json:
    last = column.period.last
    return {
        "heading": column.heading,
        "place": column.place,
        "role": column.role.value,
        "period": column.period.kind.value if column.role in FIGURES else None,
        "last_day": None if last is None else last.isoformat(),
        "unit_yen": table.unit_of(column).yen if column.role in FIGURES else None,
    }
