"""The way from a place to the right office: whom to turn to for a kind of window, on a day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from seido.refusal import refused, shown
from seido.rules.words import Source, Words, reading
from seido.windows.directory import offices_on
from seido.windows.kinds import KINDS, WITHOUT_OFFICE
from seido.windows.office import Office
from seido.windows.places import Place
from seido.windows.statements import statements

# The Okinawa corporation does in Okinawa what the Japan Finance Corporation does elsewhere:
# https://www.okinawakouko.go.jp/about/overview/, 業務の概要.
OKINAWA = "47"
_IN_OKINAWA = {
    "jfc_sme": "okinawa_finance_corporation",
    "jfc_micro": "okinawa_finance_corporation",
}
_OKINAWAN = ("okinawa_finance_corporation", "okinawa_finance_corporation_sme")
# Where the directory holds no office of the first kind, the second one is in charge: a head office
# where branches are not held, and what took the place of a kind that is no more.
_OTHERWISE = {
    "guarantee_branch": "guarantee_corporation",
    "guarantee_support_desk": "guarantee_corporation",
    "improvement_support_centre": "sme_revitalisation_council",
    "revitalisation_council": "sme_revitalisation_council",
    "succession_network": "succession_support_centre",
}
READINGS = (
    reading(
        "市にも信用保証協会がある横浜市・川崎市・名古屋市・岐阜市（2014年5月18日までは大阪市も）で、"
        "市の協会と県の協会がどう分担するかは書かれていない。どちらにも相談できるとみて、"
        "市の協会を先に示す",
        "How the corporations of Yokohama, Kawasaki, Nagoya and Gifu (and of Osaka until 18 May"
        " 2014) divide the district with that of the prefecture is not said. A business there is"
        " taken to be free to turn to either; the city's comes first",
        Source("000_d9ed2718af391a90.txt", "お問い合わせ先 ④各信用保証協会", date(2014, 1, 20)),
    ),
)
_LOCAL = ("municipality", "prefecture")
_STATED = "2016-04"
_GUIDEBOOK = "002_9b07640c7467e1dd.txt"
_PREFECTURES = Source(_GUIDEBOOK, "高度化事業 お問い合わせ先", date(2016, 4, 1))
_MUNICIPALITIES = Source(_GUIDEBOOK, "セーフティネット保証制度 ご利用方法", date(2016, 4, 1))
"""Where the guidebook sends people to their prefecture, and to their municipality."""


@dataclass(frozen=True, slots=True)
class Window:
    """One kind of window for a place: its offices, and what to do where they do not settle it.

    Attributes:
        kind: the kind that was asked for, an id of ``KINDS``.
        words: what the kind in charge is called.
        offices: the offices in charge, the narrowest area first; empty where none is held.
        advice: what to do where none is held, or to be sent closer; None where all is said.
    """

    kind: str
    words: Words
    offices: tuple[Office, ...]
    advice: Words | None = None


def windows_for(kind: str, place: Place, as_of: date) -> tuple[Office, ...]:
    """Return the offices of a kind that serve a place on a day, the narrowest area first.

    A guarantee corporation carries the one branch in charge of the place, where branches are
    held (岡山県). In Okinawa the Okinawa corporation takes the part of the Japan Finance
    Corporation. Empty where no office is held: see ``windows_of`` for what to do then.

    Raises:
        Refused: where there is no such kind.
    """
    kind = known_kind(kind)
    if place.prefecture.code == OKINAWA:
        kind = _IN_OKINAWA.get(kind, kind)
    if kind in _LOCAL:
        return (_local_government(kind, place),)
    found = _serving(kind, place, as_of)
    if not found and kind in _OTHERWISE:
        return windows_for(_OTHERWISE[kind], place, as_of)
    if kind == "guarantee_corporation":
        return tuple(replace(each, branch=_branch(each, place, as_of)) for each in found)
    return found


def known_kind(kind: str) -> str:
    """Return the kind, where it is one of ``KINDS``.

    Raises:
        Refused: where it is not; naming the nearest.
    """
    if kind in KINDS:
        return kind
    near = "、".join(get_close_matches(kind, KINDS) or KINDS)
    raise refused(
        f"「{shown(kind)}」という窓口の種類はありません。次のどれかです: {near}",
        f"there is no kind of window '{shown(kind)}'; one of: {near}",
    )


def windows_of(kinds: Iterable[str], place: Place, as_of: date) -> tuple[Window, ...]:
    """Return the windows of several kinds for a place on a day, each office once.

    Raises:
        Refused: where there is no such kind.
    """
    return tuple(_windows_of(tuple(kinds), place, as_of))


def _windows_of(kinds: tuple[str, ...], place: Place, as_of: date) -> Iterator[Window]:
    shown_already: set[str] = set()
    # Where a scheme names the number that the Okinawa corporation gives for it, no other is meant.
    named = next((kind for kind in kinds if kind in _OKINAWAN), None)
    in_okinawa = place.prefecture.code == OKINAWA
    for kind in kinds:
        asked = named if named and in_okinawa and kind in _IN_OKINAWA else kind
        found = windows_for(asked, place, as_of)
        new = tuple(office for office in found if office.key not in shown_already)
        shown_already.update(office.key for office in new)
        if new:
            yield Window(kind, KINDS[new[0].kind], new, _closer(new, place, as_of))
        elif not found and not (kind in _OKINAWAN and any(each in _IN_OKINAWA for each in kinds)):
            advice = WITHOUT_OFFICE.get(kind) or _not_there_yet(kind, place, as_of)
            yield Window(kind, KINDS[kind], (), advice or _held_for(kind))


def _closer(offices: Iterable[Office], place: Place, as_of: date) -> Words | None:
    """Return which offices within a prefecture its municipality would lead to, if any."""
    kinds = {office.kind for office in offices}
    keys = {office.key for office in offices}
    closer = [
        each.name
        for each in offices_on(as_of)
        if (each.kind in kinds or (each.kind == "guarantee_branch" and each.part_of in keys))
        and any(area != place and area.lies_in(place) for area in each.areas)
    ]
    if not closer:
        return None
    names = "、".join(closer)
    return Words(
        f"市区町村まで指定すると、次の窓口が担当かどうかもわかります: {names}",
        f"name the municipality to learn whether one of these is in charge: {names}",
    )


def _serving(kind: str, place: Place, as_of: date) -> tuple[Office, ...]:
    offices = [each for each in offices_on(as_of) if each.kind == kind and each.serves(place)]

    def breadth(office: Office) -> int:
        area = office.area_around(place)
        return -len(area.code) if area else 0

    return tuple(sorted(offices, key=breadth))


def _branch(office: Office, place: Place, as_of: date) -> Office | None:
    branches = _serving("guarantee_branch", place, as_of)
    return next((branch for branch in branches if branch.part_of == office.key), None)


def _local_government(kind: str, place: Place) -> Office:
    """Return the section of the municipality or prefecture; no source gives its number."""
    if kind == "prefecture":
        return Office(
            key=f"prefecture-{place.prefecture.code}",
            kind=kind,
            name=f"{place.prefecture.name} 中小企業担当課",
            areas=(place.prefecture,),
            stated=_STATED,
            source=_PREFECTURES,
        )
    # Certificates are the mayor's: in a ward of a designated city, that is the city's.
    where = place.municipality
    return Office(
        key=f"municipality-{(where or place).code}",
        kind=kind,
        name=f"{where.full_name if where else f'{place.name}内の各市町村'} 商工担当課等",
        areas=(where or place,),
        stated=_STATED,
        source=_MUNICIPALITIES,
    )


def _not_there_yet(kind: str, place: Place, as_of: date) -> Words | None:
    """Return since when a place has such an office, where that is after the day."""
    days = [each.since for each in statements() if each.kind == kind and each.serves(place)]
    later = [day for day in days if day is not None and day > as_of]
    if not later:
        return None
    first = min(later).isoformat()
    return Words(
        f"この窓口ができたのは{first}で、この日にはまだありません",
        f"this kind of window was set up on {first}; on that day there was none yet",
    )


def _held_for(kind: str) -> Words:
    areas = {area.prefecture for each in statements() if each.kind == kind for area in each.areas}
    names = "、".join(area.name for area in sorted(areas, key=lambda area: area.code))
    return Words(
        f"収録しているのは{names}の窓口だけです",
        f"the directory holds this kind of window for {names} only",
    )
