"""A receipt (控え): a screening as JSON data that is an answer and can be asked again."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from seido import __version__
from seido.answers.decisions import decision_json
from seido.answers.enquiries import question_json, read_question
from seido.answers.plain import Json, words_json
from seido.enquiry import Enquiry, screening
from seido.facts.contradictions import contradictions
from seido.money.moving_rates.series import own_digests
from seido.refusal import refused, shown
from seido.rules.words import Language
from seido.schemes.catalogue import find_scheme
from seido.screening import Screening

VERSION = 2
"""The version of this form; a change that could break a reader raises it. Version 1 is read too."""

_EDITION, _TERMS = "edition_digest", "terms_digest"
_WORDING = frozenset({"text", "ja", "en"})
"""Keys of a sentence."""
_NAMED = "who"
"""The key whose words are a name: another name is another one who judges."""

_ROOMS = ("rules", "facts", "frames", "money", "schemes")


def receipt(screened: Screening) -> Json:
    """Return a screening as JSON data, in no language, amounts in whole yen, rates in percent.

    Its ``receipt`` is an identifier made from the question and its answer: the same question on
    the same terms bears the same one, whatever else of the product changes. ``own_rates`` are the
    SHA-256 of the series of rates in a folder of the asker's own, where there is one.
    """
    question = question_json(
        screened.as_of, screened.facts, screened.judgements, screened.corporation
    )
    decisions = [decision_json(each) for each in screened.decisions]
    # The digest of the edition settles that of its terms, which would add nothing.
    told_once = [{key: each[key] for key in each if key != _TERMS} for each in decisions]
    body = {"version": VERSION, **question, "decisions": told_once}
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {
        "receipt": hashlib.sha256(text.encode()).hexdigest()[:16],
        "version": VERSION,
        "product": __version__,
        "catalogue": catalogue_digest(),
        **({"own_rates": own_rates} if (own_rates := own_digests()) else {}),
        **question,
        "decisions": decisions,
    }


def receipt_in_words(
    screened: Screening, language: Language, origins: Mapping[str, str] | None = None
) -> Json:
    """Return the receipt of a screening with each reason's ``text`` in a language.

    Args:
        screened: the screening.
        language: ``ja`` or ``en``.
        origins: where facts were read, which ``warnings`` tell of what cannot be true together.
    """
    decisions = [decision_json(each, language) for each in screened.decisions]
    warnings = [
        {"facts": list(each.facts), **words_json(each)}
        for each in contradictions(screened.facts, screened.as_of, origins)
    ]
    told = {"language": language, "warnings": warnings, "decisions": decisions}
    return {**receipt(screened), **told}


def told(answer: Json, scheme: str, language: Language) -> Json:
    """Return a receipt's decision on one scheme, with each reason's ``text`` in a language.

    Args:
        answer: a receipt.
        scheme: the id, or a name, of one of its schemes.
        language: ``ja`` or ``en``.

    Raises:
        Refused: for a scheme that is not there, for what is no receipt, one without the scheme, or
            one that rests on other terms than today's, whose words would not be its own; of version
            1 none tells its terms.
    """
    asked = find_scheme(scheme)
    (decision,) = screening(read_receipt(answer), [asked]).decisions
    again = decision_json(decision, language)
    kept = next((each for each in answer["decisions"] if each["scheme"] == asked.id), None)
    if kept is None:
        wanted = "控えにこの制度はありません", "the receipt has no such scheme"
        raise refused(*wanted, asked.id)
    if kept.get("edition_digest") != again["edition_digest"]:
        raise refused(
            "控えの条件がいまの条件と同じとは言えません。もう一度 screen してください",
            "the receipt cannot be said to rest on today's terms; screen again",
            asked.id,
        )
    return again


def read_receipt(data: object) -> Enquiry:
    """Return the question of a receipt: its day, facts, and judgements answered.

    Raises:
        Refused: with every problem, when the data is no receipt, or of a newer version.
    """
    if not isinstance(data, dict) or not {"version", "as_of", "facts", "decisions"} <= data.keys():
        raise refused(
            "控えではありません。seido screen --json の出力にしてください",
            "this is no receipt; give what seido screen --json printed",
        )
    question = read_question(data, *range(1, VERSION + 1))
    if data.get("language", "ja") not in ("ja", "en"):
        given = shown(data["language"])
        raise refused(
            f"「{given}」は ja か en ではありません", f"'{given}' is not ja or en", "language"
        )
    decisions = data["decisions"]
    if not isinstance(decisions, list) or not all(map(_names_a_scheme, decisions)):
        wanted = "制度ごとの判定の配列ではありません", "this is no list of decisions by scheme"
        raise refused(*wanted, "decisions")
    return question


def _names_a_scheme(decision: object) -> bool:
    return isinstance(decision, dict) and isinstance(decision.get("scheme"), str)


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


def differences(before: Json, after: Json) -> list[str]:
    """Return sentences on what an answer says otherwise than an earlier one; none if the same.

    What only the later form says is no difference, nor is the product that gave the answer, nor how
    something is worded: what a reason decides, by which requirement, source and facts and how far,
    is compared, not how it is told. Of terms that say how they are without their wording the
    digest with it is not compared.
    """
    found: list[str] = []
    old = {each["scheme"]: each for each in before["decisions"]}
    new = {each["scheme"]: each for each in after["decisions"]}
    for scheme in sorted(old.keys() | new.keys()):
        first, second = old.get(scheme), new.get(scheme)
        if first is None or second is None:
            found.append(f"{scheme}: {'+' if first is None else '-'}")
            continue
        found += [
            f"{scheme} {key}: {first[key]} → {second.get(key)}"
            for key in sorted(first)
            if not (key == _EDITION and _tell_their_terms(first, second))
            and not _is_kept(first[key], second.get(key))
        ]
    return found


def _tell_their_terms(*decisions: Json) -> bool:
    return all(_TERMS in each for each in decisions)


def _is_kept(before: Any, after: Any) -> bool:
    """Return whether a later answer says all that an earlier one says, and nothing otherwise."""
    match before, after:
        case dict(), dict():
            return all(
                key in after
                and (_is_kept(said, after[key]) if key != _NAMED else said == after[key])
                for key, said in before.items()
                if key not in _WORDING
            )
        case list(), list():
            return len(before) == len(after) and all(map(_is_kept, before, after))
    return bool(before == after)


def makers(before: Json, after: Json) -> list[str]:
    """Return sentences on how the product that gave an answer has changed since.

    Terms of which nothing changed but the wording are told among them.
    """
    found = [
        f"{key}: {before.get(key)} → {after.get(key)}"
        for key in ("product", "catalogue")
        if before.get(key) != after.get(key)
    ]
    new = {each["scheme"]: each for each in after["decisions"]}
    for first in before["decisions"]:
        second = new.get(first["scheme"])
        if second is None or not _tell_their_terms(first, second):
            continue
        was, now = first.get(_EDITION), second[_EDITION]
        if first[_TERMS] == second[_TERMS] and was != now:
            found.append(f"{first['scheme']} {_EDITION}: {was} → {now}")
    return found
