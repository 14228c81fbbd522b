"""Of which day the terms are that a portfolio was held against, and how old they are."""

from collections.abc import Iterator, Sequence
from datetime import date

from seido.answers.notes import age_note, age_of, asked_of, doubts_of, whose_note
from seido.reports.page import section
from seido.reports.tables import both, table
from seido.rules.readings.words.phrases import day as phrased
from seido.rules.words import Words
from seido.schemes.model import Edition, Scheme


def terms_section(schemes: Sequence[Scheme], day: date) -> str:
    """Return a section: for each scheme the day and age of its terms, and whom to ask of them.

    Args:
        schemes: the schemes asked for, in the order in which they are shown.
        day: the day of the question.
    """
    lines = [line for scheme in schemes for line in _lines(scheme, day)]
    headings = [
        Words("制度", "Scheme"),
        Words("条件の日", "Terms of"),
        Words("どれだけ前か", "How old"),
        Words("いまの条件を確かめる先", "Whom to ask for today's"),
    ]
    return section(_TITLE, _said(day), table(headings, lines, "said-why"))


_TITLE = Words("いつの条件か", "How old the terms are")


def _said(day: date) -> Words:
    return Words(
        f"{phrased(day, 'ja')}に答える条件の日と、その日までの年月。"
        "1年以上前のものは、変わっていないかを窓口で確かめてください。",
        f"The day of the terms that answer on {phrased(day, 'en')}, and how old they are then."
        " Those of a year and more should be asked for at the window.",
    )


def _lines(scheme: Scheme, day: date) -> Iterator[list[str]]:
    """Yield the line of the country's terms, and of those that a corporation has of its own."""
    editions = [scheme.edition_on(day)]
    for corporation in scheme.corporations:
        own = scheme.edition_on(day, corporation)
        if own is not None and own.corporation is not None:
            editions.append(own)
    for edition in editions:
        if edition is None:
            yield [both(scheme.name), both(_NONE), "－", "－"]
        else:
            yield _line(scheme, edition, day)


_NONE = Words("この日の条件がない", "none of that day")


def _line(scheme: Scheme, edition: Edition, day: date) -> list[str]:
    name, stated = both(scheme.name), edition.stated_on
    whose = whose_note(scheme, edition, None) if edition.corporation is not None else None
    if whose is not None:
        name += f"<br>{both(whose)}"
    said = (Words(phrased(stated, "ja"), phrased(stated, "en")), *doubts_of(edition))
    return [
        name,
        "<br>".join(map(both, said)),
        both(age_of(stated, day)),
        both(asked_of(edition.windows)) if age_note(edition, day) else "－",
    ]
