"""A decision as JSON: what a scheme answers, and in words where a language is asked for."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from operator import attrgetter

from seido.answers.fact_values import number_json
from seido.answers.plain import Json, percent_text, source_json, words_json
from seido.facts.vocabulary import LEXICON
from seido.money.guarantee_fee.rates import ClassRate
from seido.rules.expr import Unit
from seido.rules.quantity import Rate
from seido.rules.readings.words.explain import Line, explain
from seido.rules.words import Language
from seido.schemes.digest import edition_digest, terms_digest
from seido.schemes.fees.forms import Asked
from seido.schemes.fees.rates import fee_class_of
from seido.schemes.model import RateRow
from seido.screening import Decision, applying_fees, applying_terms, may_hold


def decision_json(decision: Decision, language: Language | None = None) -> Json:
    """Return a decision as JSON data, amounts in whole yen, rates in percent as text.

    Args:
        decision: what a scheme answers.
        language: in which each reason says its ``text``; None leaves the words out, so that the
            same answer is the same data in every language.
    """
    scheme, edition, known = decision.scheme, decision.edition, decision.known
    limit, fee_class = decision.limit, fee_class_of(known)
    highest = None if limit is None or isinstance(limit.high, float) else int(limit.high)
    return {
        "scheme": scheme.id,
        "name": words_json(scheme.name),
        "kind": scheme.kind.value,
        "edition": edition.stated_on.isoformat() if edition else None,
        "edition_digest": edition_digest(edition) if edition else None,
        "terms_digest": terms_digest(edition) if edition else None,
        **({"corporation": edition.corporation} if edition and edition.corporation else {}),
        "source": source_json(edition.source, titled=language is not None) if edition else None,
        "decision": decision.verdict.value,
        "certified": decision.certified.value if decision.certified else None,
        "offered": decision.offered.value,
        "closed": decision.closed,
        "judgements": [
            {"id": each.name, "words": words_json(each.words), "who": words_json(each.who)}
            for each in decision.judgements
        ],
        "missing": sorted(decision.missing),
        "missing_later": sorted(decision.missing_later),
        "reasons": _reasons(decision, language),
        "limit_yen": highest,
        "limit_at_least_yen": int(limit.low) if limit and highest is not None else None,
        "limit_missing": sorted(limit.open) if limit else [],
        "limit_reasons": [
            {"words": words_json(each.words), "source": source_json(each.source)}
            for each in decision.barriers
        ],
        "coverage_percent": _coverage(decision),
        "rates": [rate_row(row, fee_class) for row in applying_fees(decision, known)],
        "terms": [
            {
                "words": words_json(row.words),
                "months": row.months,
                "grace_months": row.grace_months,
                **({"whose": row.whose} if row.whose else {}),
            }
            for row in applying_terms(decision, known)
        ],
        "documents": [
            {"id": each.id, **words_json(each.words)}
            for each in (edition.documents if edition else ())
            if may_hold(each.when, known)
        ],
        "windows": list(edition.windows) if edition else [],
    }


def _reasons(decision: Decision, language: Language | None) -> list[Json]:
    if decision.trace is None:
        return []
    line = explain(decision.trace, decision.known, LEXICON, language or "ja")
    return [_line(each, in_words=language is not None) for each in line.parts or (line,)]


def _line(line: Line, *, in_words: bool) -> Json:
    distance = line.distance
    return {
        "id": line.name,
        "truth": line.truth.value,
        **({"text": line.text} if in_words else {}),
        "facts": sorted(line.facts),
        "distance": None
        if distance is None
        else {
            "amount": number_json(distance.amount),
            "unit": "days" if distance.unit is Unit.DATE else distance.unit.value,
        },
        "source": source_json(line.source, titled=in_words) if line.source else None,
        "parts": [_line(each, in_words=in_words) for each in line.parts],
    }


def rate_row(row: RateRow, fee_class: int | None) -> Json:
    """Return a fee or an interest rate as JSON, in percent as text.

    Keys without a prefix say what the borrower bears, ``gross_`` what is charged, ``state_`` what
    the state pays of it. All are null where the rate is asked at the window.
    """
    every = row.of_class(None)
    settled = row.of_class(fee_class) if fee_class is not None else ()
    answer: Json = {"words": words_json(row.words)}
    for prefix, part in _PARTS.items():
        found = sorted(part(each) for each in every)
        answer |= {
            f"{prefix}lowest_percent": percent_text(found[0]) if found else None,
            f"{prefix}highest_percent": percent_text(found[-1]) if found else None,
            f"{prefix}percent": percent_text(part(settled[0])) if len(settled) == 1 else None,
        }
    asked = row.rates.words if isinstance(row.rates, Asked) else None
    answer["asked"] = words_json(asked) if asked else None
    if row.whose:
        answer["whose"] = row.whose
    if row.printed:
        answer["printed"] = source_json(row.printed, titled=False)
    return answer


_PARTS: Mapping[str, Callable[[ClassRate], Rate]] = {
    "": attrgetter("borrower"),
    "gross_": attrgetter("gross"),
    "state_": attrgetter("state"),
}


def _coverage(decision: Decision) -> str | None:
    coverage = decision.coverage
    if coverage is None or not coverage.exact or isinstance(coverage.low, float):
        return None
    return percent_text(Fraction(coverage.low))
