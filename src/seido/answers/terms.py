"""What schemes say, as JSON: each with its state on a day, and an edition section by section."""

from datetime import date

from seido.answers.plain import Json, reading_json, source_json, words_json
from seido.answers.procedures import procedure_json, statement_json
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.words.state import Statement
from seido.rules.words import Language, Words
from seido.schemes.contents import Section, contents
from seido.schemes.model import Edition, Kind, Offered, Scheme
from seido.schemes.readings import readings_in
from seido.windows.kinds import KINDS as OFFICES

KINDS: dict[Kind, Words] = {
    Kind.GUARANTEE: Words("信用保証", "Credit guarantees"),
    Kind.LOAN: Words("公的融資", "Public loans"),
    Kind.MUTUAL_AID: Words("共済", "Mutual aid"),
    Kind.SUBSIDY: Words("補助", "Subsidies"),
    Kind.ADVICE: Words("相談・支援", "Advice and support"),
}


def scheme_json(scheme: Scheme, day: date, corporation: str | None = None) -> Json:
    """Return a scheme with its state on a day: the edition in force, and whether it is offered."""
    edition = scheme.edition_on(day, corporation)
    return {
        "scheme": scheme.id,
        "kind": scheme.kind.value,
        "name": words_json(scheme.name),
        "summary": words_json(scheme.summary),
        "edition": edition.stated_on.isoformat() if edition else None,
        "offered": scheme.offered_on(day, corporation) is Offered.YES,
        "offering": scheme.offered_on(day, corporation).value,
        "editions": [each.opens.isoformat() for each in scheme.editions if not each.corporation],
        "corporations": scheme.corporations,
    }


def sections(edition: Edition, language: Language, day: date = date.max) -> tuple[Section, ...]:
    """Return what an edition says, section by section, with the kinds of office to turn to.

    Args:
        edition: the terms.
        language: ``ja`` or ``en``.
        day: the day on which rates that move are told; as last printed by default.
    """
    offices = tuple(Statement(OFFICES[kind].in_language(language)) for kind in edition.windows)
    return (*contents(edition, language, day), Section(Words("窓口", "Windows"), offices))


def terms_json(
    scheme: Scheme, edition: Edition | None, language: Language, day: date = date.max
) -> Json:
    """Return all that an edition says, its sections in a language; the scheme alone for None."""
    body: Json = {
        "scheme": scheme.id,
        "kind": scheme.kind.value,
        "name": words_json(scheme.name),
        "summary": words_json(scheme.summary),
        "edition": edition.stated_on.isoformat() if edition else None,
    }
    if edition is None:
        return body
    limit = measure(edition.limit, {}) if edition.limit else None
    return {
        **body,
        "source": source_json(edition.source),
        "opens": edition.opens.isoformat(),
        "closes": edition.closes_on.isoformat() if edition.closes_on else None,
        "unconfirmed": words_json(edition.unconfirmed) if edition.unconfirmed else None,
        "corporation": edition.corporation,
        "limit_yen": None if limit is None or isinstance(limit.high, float) else int(limit.high),
        "sections": {
            section.title.en: [statement_json(line) for line in section.lines]
            for section in sections(edition, language, day)
        },
        **procedure_json(edition, language),
        "readings": [reading_json(each) for each in readings_in(edition)],
    }
