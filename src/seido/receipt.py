"""The public form of a screening: JSON data that is an answer and its receipt at once."""

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from operator import attrgetter
from typing import Any

from seido import __version__
from seido.facts.entry import Entry
from seido.facts.vocabulary import ENTRIES, LEXICON
from seido.money.guarantee_fee.rates import ClassRate
from seido.refusal import Refused, refused, shown
from seido.rules.expr import Unit
from seido.rules.quantity import Rate
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.explain import Line, explain
from seido.rules.readings.words.phrases import decimal
from seido.rules.values import Exact, Facts, Range, Value
from seido.rules.words import Language, Source, Words
from seido.schemes.fee_rates import fee_class_of
from seido.schemes.model import RateRow
from seido.schemes.rate_forms import Asked
from seido.screening import Decision, Screening, applying_fees, applying_terms, may_hold

VERSION = 1
"""The version of this form; a change that could break a reader raises it."""

_ROOMS = ("rules", "facts", "frames", "money", "schemes")

Json = dict[str, Any]


def receipt(screening: Screening, language: Language = "ja") -> Json:
    """Return a screening as JSON data, amounts in whole yen, rates in percent as text.

    Its ``receipt`` is an identifier made from all the rest: the same question to the same
    catalogue bears the same one.
    """
    body: Json = {
        "version": VERSION,
        "product": __version__,
        "catalogue": catalogue_digest(),
        "language": language,
        "as_of": screening.as_of.isoformat(),
        "facts": {name: value_json(value) for name, value in sorted(screening.facts.items())},
        "decisions": [_decision(each, screening.known, language) for each in screening.decisions],
    }
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {"receipt": hashlib.sha256(text.encode()).hexdigest()[:16], **body}


def read_receipt(data: object) -> tuple[date, Facts, Json]:
    """Return the application date, the facts and the decisions of a receipt.

    Raises:
        Refused: when the data is no receipt, or of a newer version.
    """
    if not isinstance(data, dict) or not {"version", "as_of", "facts", "decisions"} <= set(data):
        raise refused(
            "控えではありません。seido screen --json の出力にしてください",
            "it is no receipt; give what seido screen --json printed",
        )
    if data["version"] != VERSION:
        raise refused(
            f"控えの版「{shown(data['version'])}」は読めません。版{VERSION}の控えにしてください",
            f"version '{shown(data['version'])}' is not known; it must be {VERSION}",
            "version",
        )
    try:
        facts = {name: _value_back(ENTRIES[name], value) for name, value in data["facts"].items()}
        _refuse_strange(data)
        return date.fromisoformat(data["as_of"]), facts, data
    except Refused:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise refused(
            f"控えの中身が読めません（{shown(error)}）", f"a broken receipt: {shown(error)}"
        ) from error


@cache
def catalogue_digest() -> str:
    """Return the SHA-256 of all that decides an answer: rules, facts, frames, money, schemes."""
    found = hashlib.sha256()
    root = files("seido")
    for room in _ROOMS:
        for path, content in sorted(_sources(root / room, room)):
            found.update(path.encode() + b"\0" + content + b"\0")
    return found.hexdigest()


def _sources(folder: Traversable, path: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for each in folder.iterdir():
        inner = f"{path}/{each.name}"
        if each.is_dir():
            found += _sources(each, inner)
        elif each.name.endswith(".py"):
            found.append((inner, each.read_bytes()))
    return found


def _decision(decision: Decision, known: Known, language: Language) -> Json:
    scheme, edition, limit = decision.scheme, decision.edition, decision.limit
    fee_class = fee_class_of(known)
    highest = None if limit is None or isinstance(limit.high, float) else int(limit.high)
    return {
        "scheme": scheme.id,
        "name": _words(scheme.name),
        "kind": scheme.kind.value,
        "edition": edition.stated_on.isoformat() if edition else None,
        "source": _source(edition.source) if edition else None,
        "decision": decision.verdict.value,
        "closed": decision.closed,
        "judgements": [
            {"id": each.name, "words": _words(each.words), "who": _words(each.who)}
            for each in decision.judgements
        ],
        "missing": sorted(decision.missing),
        "reasons": _reasons(decision, known, language),
        "limit_yen": highest,
        "limit_at_least_yen": int(limit.low) if limit and highest is not None else None,
        "limit_missing": sorted(limit.open) if limit else [],
        "coverage_percent": _coverage(decision),
        "rates": [rate_row(row, fee_class) for row in applying_fees(decision, known)],
        "terms": [
            {"words": _words(row.words), "months": row.months, "grace_months": row.grace_months}
            for row in applying_terms(decision, known)
        ],
        "documents": [
            _words(each.words)
            for each in (edition.documents if edition else ())
            if may_hold(each.when, known)
        ],
        "windows": list(edition.windows) if edition else [],
    }


def _reasons(decision: Decision, known: Known, language: Language) -> list[Json]:
    if decision.trace is None:
        return []
    line = explain(decision.trace, known, LEXICON, language)
    return [_line(each) for each in line.parts or (line,)]


def _line(line: Line) -> Json:
    distance = line.distance
    return {
        "id": line.name,
        "truth": line.truth.value,
        "text": line.text,
        "facts": sorted(line.facts),
        "distance": None
        if distance is None
        else {
            "amount": _number(distance.amount),
            "unit": "days" if distance.unit is Unit.DATE else distance.unit.value,
        },
        "source": _source(line.source) if line.source else None,
        "parts": [_line(each) for each in line.parts],
    }


def rate_row(row: RateRow, fee_class: int | None) -> Json:
    """Return a fee or an interest rate as JSON, in percent as text.

    Keys without a prefix say what the borrower bears, ``gross_`` what is charged, ``state_`` what
    the state pays of it. All are null where the rate is asked at the window.
    """
    every = row.of_class(None)
    settled = row.of_class(fee_class) if fee_class is not None else ()
    answer: Json = {"words": _words(row.words)}
    for prefix, part in _PARTS.items():
        found = sorted(part(each) for each in every)
        answer |= {
            f"{prefix}lowest_percent": percent_text(found[0]) if found else None,
            f"{prefix}highest_percent": percent_text(found[-1]) if found else None,
            f"{prefix}percent": percent_text(part(settled[0])) if len(settled) == 1 else None,
        }
    asked = row.rates.words if isinstance(row.rates, Asked) else None
    return {**answer, "asked": _words(asked) if asked else None}


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


def percent_text(rate: Rate) -> str:
    """Return a rate in percent as text: ``1.15``."""
    return decimal(rate * 100)


def _words(words: Words) -> Mapping[str, str]:
    return {"ja": words.ja, "en": words.en}


def _source(source: Source) -> Json:
    return {
        "document": source.document,
        "heading": source.heading,
        "stated_on": source.stated_on.isoformat() if source.stated_on else None,
    }


def _number(value: int | Fraction) -> int | str:
    return int(value) if value == int(value) else f"{value.numerator}/{value.denominator}"


def value_json(value: Value) -> Any:
    """Return a fact's value as JSON: days as text, fractions as "1/3", ranges by their ends."""
    match value:
        case Range(low=low, high=high):
            return {"low": _exact(low), "high": _exact(high)}
        case frozenset():
            return {"one_of": sorted(value)}
        case _:
            return _exact(value)


def _exact(value: Exact | None) -> Any:
    match value:
        case date():
            return value.isoformat()
        case Fraction():
            return _number(value)
        case _:
            return value


def _value_back(entry: Entry, value: Any) -> Value:
    match value:
        case None:
            return None
        case {"low": low, "high": high} if entry.unit not in (Unit.TRUTH, Unit.CHOICE):
            ends = (None if end is None else _exact_back(entry, end) for end in (low, high))
            return Range(*ends)
        case {"one_of": [*codes]}:
            return frozenset(_exact_back(entry, code) for code in codes)
    exact: Value = _exact_back(entry, value)
    return exact


def _exact_back(entry: Entry, value: Any) -> Any:
    """Return an exact value, held to the fact's unit, that a receipt has written."""
    match entry.unit, value:
        case Unit.TRUTH, bool():
            return value
        case Unit.CHOICE, str() if value in entry.options:
            return value
        case Unit.DATE, str():
            return date.fromisoformat(value)
        case Unit.NUMBER, str():
            return Fraction(value)
        case (Unit.TRUTH | Unit.CHOICE | Unit.DATE, _) | (_, bool()):
            pass
        case _, int():
            return value
    raise refused(
        f"控えの中身が読めません（「{shown(value)}」）",
        f"a broken receipt: '{shown(value)}' is no {entry.unit.value}",
        entry.name,
    )


def _refuse_strange(data: Json) -> None:
    """Refuse decisions and a language that no receipt has."""
    if data.get("language", "ja") not in ("ja", "en"):
        raise refused(
            f"「{shown(data['language'])}」という言語はありません。ja か en にしてください",
            f"there is no language '{shown(data['language'])}'; it is ja or en",
            "language",
        )
    if not all(isinstance(each["scheme"], str) for each in data["decisions"]):
        raise refused("制度が id で書かれていません", "schemes are not named by id", "decisions")


def differences(before: Json, after: Json) -> list[str]:
    """Return sentences on what differs between two receipts; empty when the answer is the same."""
    found = [
        f"{key}: {before.get(key)} → {after.get(key)}"
        for key in ("product", "catalogue")
        if before.get(key) != after.get(key)
    ]
    old = {each["scheme"]: each for each in before["decisions"]}
    new = {each["scheme"]: each for each in after["decisions"]}
    for scheme in sorted(old.keys() | new.keys()):
        first, second = old.get(scheme), new.get(scheme)
        if first is None or second is None:
            found.append(f"{scheme}: {'+' if first is None else '-'}")
            continue
        found += [
            f"{scheme} {key}: {first.get(key)} → {second.get(key)}"
            for key in sorted(first.keys() | second.keys())
            if first.get(key) != second.get(key)
        ]
    return found
