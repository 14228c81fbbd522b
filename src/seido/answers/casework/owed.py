"""What will be owed under an edition, by whom, to whom and when, for the whole life of a loan."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seido.answers.plain import Json, words_json
from seido.procedures.clocks import reminder_day
from seido.procedures.ics import DueDay
from seido.procedures.model import Start
from seido.procedures.periods import DueIs, Owed, OwedPeriod, Settings, owed_periods
from seido.procedures.tasks import stated_duty
from seido.rules.readings.decide.decide import decide
from seido.rules.readings.decide.known import Known
from seido.rules.truth import NO, YES
from seido.rules.words import Language, Words
from seido.schemes.due import Days
from seido.schemes.duties import Duty
from seido.schemes.model import Edition
from seido.schemes.parties import Parties

DUE_IS = {
    DueIs.SOURCE: Words("資料による", "as the source says"),
    DueIs.OURS: Words("当製品の定め（資料に期日はない）", "ours; the source prints no due day"),
}
"""Who says a due day, in words."""


@dataclass(frozen=True, slots=True)
class OwedRow:
    """One period of a duty, or a duty whose days cannot be told.

    Attributes:
        duty: the duty.
        period: the period; None for a duty that is owed when it arises, or of which no day is said.
        told: what all periods of the duty rest on, and what is missing or silent.
        certain: whether it is known to be owed; else it is owed where what is not known holds.
    """

    duty: Duty
    period: OwedPeriod | None
    told: Owed
    certain: bool


def owed_rows(
    edition: Edition,
    known: Known,
    days: Days,
    settings: Settings | None = None,
    beside: tuple[Start, ...] = (),
) -> tuple[OwedRow, ...]:
    """Return every period of every duty that may be owed under an edition.

    Args:
        edition: the edition.
        known: what is known of the business; a duty that cannot be owed by it is left out.
        days: the days of the loan.
        settings: what the desk enters where the source is silent.
        beside: duties that procedures start for the scheme; one of an id that the edition has too
            stands in its place.
    """
    ids = {each.id for each in beside}
    stated = (Start(each) for each in edition.duties if each.id not in ids)
    return tuple(row for each in (*stated, *beside) for row in _rows(each, known, days, settings))


def missing_days(rows: tuple[OwedRow, ...]) -> frozenset[str]:
    """Return the days that would have to be known, by their names in ``Days``.

    A duty whose calendar is silent needs none: no day of it could be told even with them.
    """
    return frozenset(name for each in rows if not each.told.silent for name in each.told.missing)


def owed_json(row: OwedRow) -> Json:
    """Return a row; days are null where neither source nor desk tells them."""
    period = row.period
    return {
        "duty": row.duty.id,
        "words": words_json(row.duty.words),
        "party": _ids(row.duty.who),
        "to": _ids(row.duty.to),
        "number": period.number if period else None,
        "period_from": period.first.isoformat() if period else None,
        "period_to": period.last.isoformat() if period else None,
        "owed": period.owed if period else True,
        "certain": row.certain,
        "due": period.due.isoformat() if period else None,
        "due_is": period.due_is.value if period else None,
        "remind": reminder_day(period.due).isoformat() if period else None,
        "medium": row.duty.medium,
        "silent": sorted(row.told.silent),
        "entered": sorted(row.told.ours),
    }


def due_day(row: OwedRow, key: str, language: Language) -> DueDay | None:
    """Return a row as a day of a calendar file; None where nothing is owed or no day is told.

    Args:
        row: the row.
        key: what tells the loan from others.
        language: that of the words.
    """
    period = row.period
    if period is None or not period.owed:
        return None
    who, to, said = row.duty.who.words, row.duty.to.words, DUE_IS[period.due_is]
    span = f"{period.first.isoformat()} – {period.last.isoformat()}"
    return DueDay(
        f"{key}-{row.duty.id}-{period.number}",
        period.due,
        row.duty.words.in_language(language),
        f"{who.in_language(language)} → {to.in_language(language)}\n{span}\n"
        f"{said.in_language(language)}",
        reminder_day(period.due),
    )


def _rows(start: Start, known: Known, days: Days, settings: Settings | None) -> Iterator[OwedRow]:
    duty = stated_duty(start.duty, days.loan_day or date.max)
    truth = decide(duty.when, known).truth
    if truth is NO:
        return
    told = owed_periods(duty, days, settings, free=start.free)
    for period in told.periods or (None,):
        yield OwedRow(duty, period, told, truth is YES)


def _ids(parties: Parties) -> str:
    return ",".join(each.value for each in parties.named)
