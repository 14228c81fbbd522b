"""An enquiry as JSON, and back: refused field by field, with every problem at once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from seido.answers.fact_values import read_value, value_json
from seido.answers.plain import Json
from seido.enquiry import Enquiry
from seido.facts.vocabulary import ENTRIES
from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.reach import far_day
from seido.refusal import Problem, Refused, shown
from seido.rules.values import Facts
from seido.schemes.judgements import judgements_by_scheme
from seido.screening import Judgements

VERSION = 1
"""The version of this form; a change that could break a reader raises it."""

_Read = TypeVar("_Read")


def enquiry_json(enquiry: Enquiry) -> Json:
    """Return an enquiry as JSON data, which ``read_enquiry`` reads back."""
    return {
        "version": VERSION,
        **question_json(enquiry.as_of, enquiry.facts, enquiry.judgements, enquiry.corporation),
        "origins": dict(enquiry.origins),
        "asked": list(enquiry.asked),
    }


def question_json(
    as_of: date, facts: Facts, judgements: Judgements, corporation: str | None = None
) -> Json:
    """Return a question as JSON data: the day, the facts, and what people decided of clauses.

    The guarantee corporation stands there where one was named.

    A judgement's answer among the facts, which holds for every scheme, goes to the judgements.
    """
    decided = {name for name, value in facts.items() if _is_judgement(name, value)}
    answers = {(None, name): facts[name] for name in decided} | dict(judgements)
    return {
        "as_of": as_of.isoformat(),
        "facts": {name: value_json(facts[name]) for name in sorted(facts.keys() - decided)},
        "judgements": [
            {"scheme": scheme, "id": name, "answer": answers[scheme, name]}
            for scheme, name in sorted(answers, key=lambda key: (key[0] or "", key[1]))
        ],
        **({"corporation": corporation} if corporation else {}),
    }


def read_enquiry(data: object) -> Enquiry:
    """Return the enquiry that JSON data holds.

    Raises:
        Refused: with every problem, each with its field.
    """
    reader = _Reader(data, VERSION)
    reader.refuse_strange_keys(
        {"version", "as_of", "facts", "judgements", "corporation", "origins", "asked"}
    )
    question = reader.question()
    enquiry = replace(question, origins=reader.origins(question.facts), asked=reader.asked())
    reader.refuse()
    return enquiry


def read_question(data: object, *versions: int) -> Enquiry:
    """Return the question that JSON data of one of some versions holds, whatever else it holds.

    Raises:
        Refused: with every problem, each with its field.
    """
    reader = _Reader(data, *versions)
    question = reader.question()
    reader.refuse()
    return question


def _is_judgement(name: str, value: object) -> bool:
    return name not in ENTRIES and isinstance(value, bool) and _is_in_a_scheme(name)


def _is_in_a_scheme(judgement: object, scheme: object = None) -> bool:
    """Return whether a person decides a clause of that name, in one scheme or in any."""
    names = judgements_by_scheme()
    if not isinstance(judgement, str):
        return False
    if scheme is None:
        return any(judgement in each for each in names.values())
    return isinstance(scheme, str) and judgement in names.get(scheme, frozenset())


class _Reader:
    """Reads the parts of JSON data one by one, and notes every problem."""

    def __init__(self, data: object, *versions: int) -> None:
        self.problems: list[Problem] = []
        if not isinstance(data, dict):
            self.add("", "JSONのオブジェクトではありません", "this is no JSON object")
            self.refuse()
        self.data: Mapping[str, Any] = data if isinstance(data, dict) else {}
        if self.data.get("version") not in versions:
            known = ", ".join(map(str, versions))
            given = shown(self.data.get("version"))
            self.add(
                "version",
                f"版「{given}」は読めません。{known} にしてください",
                f"version '{given}' is not known; it must be {known}",
            )
            self.refuse()

    def add(self, field: str, ja: str, en: str) -> None:
        self.problems.append(Problem(ja, en, field))

    def refuse(self) -> None:
        """Go on where there is no problem."""
        if self.problems:
            raise Refused(*self.problems)

    def refuse_strange_keys(self, known: set[str]) -> None:
        wanted = ", ".join(sorted(known))
        for key in sorted(map(str, self.data.keys() - known)):
            self.add(key, f"この項目はありません（{wanted}）", f"no such key; known: {wanted}")

    def part(self, key: str, kind: type[_Read], ja: str, en: str) -> _Read:
        """Return a part of the data; an empty one where it is missing or of another type."""
        found = self.data.get(key, kind())
        if isinstance(found, kind):
            return found
        self.add(key, f"{ja}ではありません", f"this is not {en}")
        return kind()

    def question(self) -> Enquiry:
        facts = {}
        answers: dict[tuple[str | None, str], bool] = {}
        for name, value in self.part("facts", dict, "オブジェクト", "an object").items():
            if _is_judgement(name, value):
                answers[None, name] = value
            elif name not in ENTRIES:
                self.add(name, "この事実はありません（seido facts）", "no such fact: seido facts")
            else:
                facts[name] = self.tried(read_value, ENTRIES[name], value)
        answers |= self.judgements()
        corporation = self.corporation()
        return Enquiry(self.day(), facts, judgements=answers, corporation=corporation)

    def corporation(self) -> str | None:
        given = self.data.get("corporation")
        if given is None or given in CORPORATIONS:
            return given
        self.add(
            "corporation",
            f"「{shown(given)}」という信用保証協会はありません（岡山、横浜市など）",
            f"there is no guarantee corporation '{shown(given)}', such as 岡山 or 横浜市",
        )
        return None

    def tried(self, read: Callable[..., Any], *given: object) -> Any:
        try:
            return read(*given)
        except Refused as refused:
            self.problems += refused.problems
            return None

    def day(self) -> date:
        given = self.data.get("as_of")
        try:
            day = date.fromisoformat(given if isinstance(given, str) else "")
        except ValueError:
            self.add(
                "as_of",
                f"「{shown(given)}」は 2026-10-01 のような日付ではありません",
                f"'{shown(given)}' is not a day such as 2026-10-01",
            )
            return date.min
        far = far_day(day, given)
        if far is not None:
            self.problems.append(far.at(field="as_of"))
        return day

    def judgements(self) -> dict[tuple[str | None, str], bool]:
        found = {}
        for place, each in enumerate(self.part("judgements", list, "配列", "a list")):
            match each:
                case {"scheme": scheme, "id": name, "answer": bool(answer)} if _is_in_a_scheme(
                    name, scheme
                ):
                    found[scheme, name] = answer
                case _:
                    self.add(
                        f"judgements[{place}]",
                        f"「{shown(each)}」は読めません。scheme（制度のid、全制度なら null）、"
                        "id（その制度で人が判断する条項）、answer（true か false）が要ります",
                        f"'{shown(each)}' cannot be read: give scheme (an id, or null for all), id"
                        " (a clause of it that a person decides) and answer (true or false)",
                    )
        return found

    def origins(self, facts: Facts) -> dict[str, str]:
        found = self.part("origins", dict, "オブジェクト", "an object")
        for name, place in found.items():
            if name not in facts or not isinstance(place, str):
                self.add(
                    f"origins.{name}",
                    f"「{shown(place)}」は、facts にある事実を読んだ場所（文字列）ではありません",
                    f"'{shown(place)}' is no place, as text, where one of the facts was read",
                )
        return found

    def asked(self) -> tuple[str, ...]:
        found = self.part("asked", list, "配列", "a list")
        named: set[str] = set()
        for place, name in enumerate(found):
            if isinstance(name, str) and name in ENTRIES and name not in named:
                named.add(name)
            else:
                self.add(
                    f"asked[{place}]",
                    f"「{shown(name)}」は、まだ挙げていない事実の名前ではありません（seido facts）",
                    f"'{shown(name)}' is no name of a fact not yet named: seido facts",
                )
        return tuple(found)
