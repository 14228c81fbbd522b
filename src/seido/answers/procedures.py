"""What an edition says of frames, papers, steps and duties, as JSON for programs."""

from seido.answers.plain import Json, source_json, words_json
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


def procedure_json(edition: Edition, language: Language) -> Json:
    """Return draws, papers, steps and duties with their ids; conditions in one language."""
    return {
        "draws": [_draw(each, language) for each in edition.draws],
        "frameless": words_json(edition.frameless) if edition.frameless else None,
        "documents": [_document(each, language) for each in edition.documents],
        "steps": [_step(each) for each in edition.steps],
        "duties": [_duty(each, language) for each in edition.duties],
    }


def statement_json(line: Statement) -> Json:
    """Return a clause and those it consists of."""
    return {
        "id": line.name,
        "text": line.text,
        "source": source_json(line.source) if line.source else None,
        "parts": [statement_json(part) for part in line.parts],
    }


def _draw(draw: Draw, language: Language) -> Json:
    return {
        "frames": [each.id for each in draw.frames],
        "within": [each.id for each in draw.within],
        "part_percent": decimal(draw.part * 100),
        "when": _when(draw.when, language),
    }


def _document(document: Document, language: Language) -> Json:
    return {
        "id": document.id,
        "words": words_json(document.words),
        "by": None if document.by is None else _parties(document.by),
        "when": _when(document.when, language),
    }


def _step(step: Step) -> Json:
    return {"id": step.id, "words": words_json(step.words), "who": _parties(step.who)}


def _duty(duty: Duty, language: Language) -> Json:
    return {
        "id": duty.id,
        "words": words_json(duty.words),
        "who": _parties(duty.who),
        "to": _parties(duty.to),
        "every_months": duty.every_months,
        "for_months": duty.for_months,
        "calendar": None if duty.calendar is None else _calendar(duty.calendar),
        "medium": duty.medium,
        "when": _when(duty.when, language),
    }


def _calendar(calendar: Calendar) -> Json:
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


def _parties(parties: Parties) -> Json:
    return {
        "parties": [each.value for each in parties.named],
        "each": parties.each,
        "others": parties.others,
        "words": words_json(parties.words),
    }


def _when(condition: Condition, language: Language) -> Json | None:
    return None if condition == ALWAYS else statement_json(state(condition, LEXICON, language))
