"""Headings in Latin letters that are Japanese (JUGYOIN, TODOFUKEN), as banks have them."""

import re
from functools import cache

_SPELLINGS = (
    (r"[^a-z]", ""),
    (r"sy", "sh"),
    (r"ty", "ch"),
    (r"[jz]y", "j"),
    (r"zi", "ji"),
    (r"si", "shi"),
    (r"ti", "chi"),
    (r"tu", "tsu"),
    (r"(?<![scf])hu", "fu"),
    (r"o[uo]|oh(?![aeiouy])", "o"),
    (r"uu", "u"),
)
"""Ways of writing one sound, each brought to one: 従業員 is juugyouin and zyugyoin too."""
_AROUND = re.compile(
    r"^(?:nenkan|chokkin|choku|to[kr]i|so)(?=[a-z]{4})|(?:su|ninzu|gaku|kingaku|kin)$"
)
"""What stands before or behind a name and makes it no other: yearly, latest; number, amount."""

_HEADINGS = {
    "jugyoin": "従業員数",
    "shain": "社員数",
    "todofuken": "都道府県",
    "gyoshu": "業種",
    "uriage": "売上高",
    "uriagedaka": "売上高",
    "nensho": "年商",
    "shihonkin": "資本金",
    "junshisan": "純資産額",
    "fusai": "負債額",
    "fusaigokei": "負債額",
    "fusaisokei": "負債額",
    "kariirekin": "借入金",
    "shasai": "社債",
    "genyokin": "現預金",
    "genkinyokin": "現預金",
    "eigyorieki": "営業利益",
    "keijorieki": "経常利益",
    "tokijunrieki": "当期純利益",
    "genkashokyakuhi": "減価償却費",
    "jigyokeitai": "事業形態",
    "setsuritsubi": "設立日",
    "setsuritsunengappi": "設立年月日",
    "sogyobi": "創業日",
    "sogyonengappi": "創業年月日",
    "kaigyobi": "開業日",
    "moshikomibi": "申込日",
    "ryoritsukubun": "料率区分",
}


def in_japanese(heading: str) -> str | None:
    """Return a heading as Japanese writes it; None for one that is not known here.

    Args:
        heading: the heading, with any signs and spelling, but without the unit behind it.
    """
    name = _folded(heading)
    return _index().get(name) or _index().get(_AROUND.sub("", name))


@cache
def _index() -> dict[str, str]:
    return {_folded(name): ja for name, ja in _HEADINGS.items()} | {
        _AROUND.sub("", _folded(name)): ja for name, ja in _HEADINGS.items()
    }


def _folded(heading: str) -> str:
    name = heading.casefold()
    for pattern, one in _SPELLINGS:
        name = re.sub(pattern, one, name)
    return name
