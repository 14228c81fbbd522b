"""Whose loan it is: a prefecture or a municipality, by the code that public offices use."""

from dataclasses import dataclass

from seido.facts.business.profile import municipality, prefecture
from seido.refusal import Problem, Refused, shown
from seido.rules.build import all_of, one_of
from seido.rules.expr import Condition
from seido.rules.words import Words

MUNICIPALITIES = {"08223": "itako", "33100": "okayama_city"}
"""Municipalities with loans of their own, by code (JIS X 0402), as the fact on them names each."""

_PREFECTURES = {f"{number:02}": name for number, name in enumerate(prefecture.choices, 1)}
"""Prefectures by code (JIS X 0401), in whose order the fact lists them."""


@dataclass(frozen=True, slots=True)
class Place:
    """A prefecture or municipality that runs a loan.

    Attributes:
        code: two digits for a prefecture, five for a municipality.
        words: its name.
        based_there: that a business is based in it.
        window: the kind of window that it is.
    """

    code: str
    words: Words
    based_there: Condition
    window: str


def place_of(code: str) -> Place:
    """Return the prefecture or municipality of a code: ``place_of("33")``, ``place_of("33100")``.

    Raises:
        Refused: for a code of no prefecture, or of a municipality that no fact asks about.
    """
    within = _PREFECTURES.get(code[:2])
    if within is None or (len(code) != len("33") and code not in MUNICIPALITIES):
        raise Refused(_unknown(code))
    in_prefecture = one_of(prefecture, within)
    if code not in MUNICIPALITIES:
        return Place(code, prefecture.choices[within], in_prefecture, "prefecture")
    name = MUNICIPALITIES[code]
    # The prefecture is asked first: elsewhere nobody need answer for the municipality.
    there = all_of(in_prefecture, one_of(municipality, name))
    return Place(code, municipality.choices[name], there, "municipality")


def _unknown(code: str) -> Problem:
    listed = "、".join(MUNICIPALITIES)
    return Problem(
        f"コード「{shown(code)}」の都道府県・市町村は登録されていません。都道府県は2桁（01～47）、"
        f"市町村は5桁で、いま登録があるのは {listed} です。ほかの市町村は、事実"
        "「融資制度のある市町村」と place.py に一行ずつ加えます",
        f"no prefecture or municipality is registered under {shown(code)!r}. A prefecture has two"
        f" digits (01 to 47), a municipality five; registered are {', '.join(MUNICIPALITIES)}."
        " Another one takes a line in the fact 'municipality' and one in place.py",
        field="whose",
    )
