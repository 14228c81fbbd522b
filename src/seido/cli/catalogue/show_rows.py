"""What an edition says of frames, papers, steps and duties, as JSON for programs."""

from typing import Any

from seido.cli.parts.tables import source_rows, word_row
from seido.facts.vocabulary import LEXICON
from seido.frames.draws import Draw
from seido.rules.build import ALWAYS
from seido.rules.expr import Condition
from seido.rules.readings.words.phrases import decimal
from seido.rules.readings.words.state import Statement, state
from seido.rules.words import Language
from seido.schemes.duties import Calendar, Duty
from seido.schemes.model import Edition
from seido.schemes.parties import Parties
from seido.schemes.procedure import Document, Step

Row = dict[str, Any]


def procedure_rows(edition: Edition, language: Language) -> Row:
    """Return draws, papers, steps and duties with their ids; conditions in one language."""
    return {
        "draws": [_draw(each, language) for each in edition.draws],
        "frameless": word_row(edition.frameless),
        "documents": [_document(each, language) for each in edition.documents],
        "steps": [_step(each) for each in edition.steps],
        "duties": [_duty(each, language) for each in edition.duties],
    }


def statement_row(line: Statement) -> Row:
    """Return a clause and those it consists of."""
    return {
        "id": line.name,
        "text": line.text,
        "source": source_rows([line.source])[0] if line.source else None,
        "parts": [statement_row(part) for part in line.parts],
    }


def _draw(draw: Draw, language: Language) -> Row:
    return {
        "frames": [each.id for each in draw.accounts],
        "within": [each.id for each in draw.within],
        "part_percent": decimal(draw.part * 100),
        "when": _when(draw.when, language),
    }


def _document(document: Document, language: Language) -> Row:
    return {
        "id": document.id,
        "words": word_row(document.words),
        "by": None if document.by is None else _parties(document.by),
        "when": _when(document.when, language),
    }


def _step(step: Step) -> Row:
    return {"id": step.id, "words": word_row(step.words), "who": _parties(step.who)}


def _duty(duty: Duty, language: Language) -> Row:
    return {
        "id": duty.id,
        "words": word_row(duty.words),
        "who": _parties(duty.who),
        "to": _parties(duty.to),
        "every_months": duty.every_months,
        "for_months": duty.for_months,
        "calendar": None if duty.calendar is None else _calendar(duty.calendar),
        "medium": duty.medium,
        "when": _when(duty.when, language),
    }


def _calendar(calendar: Calendar) -> Row:
    return {
        "every": calendar.every and calendar.every.name.lower(),
        "of": calendar.of and calendar.of.value,
        "since": calendar.since and calendar.since.value,
        "years": calendar.years,
        "periods": calendar.periods,
        "only": list(calendar.only),
        "due_months": calendar.due_months,
        "due_days": calendar.due_days,
    }


def _parties(parties: Parties) -> Row:
    return {
        "parties": [each.value for each in parties.named],
        "each": parties.each,
        "others": parties.others,
        "words": word_row(parties.words),
    }


def _when(condition: Condition, language: Language) -> Row | None:
    return None if condition == ALWAYS else statement_row(state(condition, LEXICON, language))
