"""An office as a source states it: who, where, how to reach it, and how old the statement is."""

from dataclasses import dataclass
from datetime import date

from seido.rules.words import Source, Words
from seido.windows.places import Place


@dataclass(frozen=True, slots=True)
class Website:
    """The address of an office's pages, when that is stated (2026-07-06), and where."""

    address: str
    stated: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One office as one source states it.

    Attributes:
        key: the office's id, the same in all statements about it.
        kind: an id of ``KINDS``.
        name: its name.
        body: who runs it (設置主体), or the section in charge; may be empty.
        areas: the places it serves; empty for the whole country.
        phone: telephone number; empty where no source gives one. So too ``fax``, ``mail`` and
            ``address``.
        hours: when the telephone is answered.
        about: what it is asked about.
        since: the first day it existed, where known.
        until: the last day it existed, where known.
        stated: when the source says so, as precisely as it does: 2014-01 or 2026-03-02.
        source: where it is stated.
        replaces: keys of the offices whose work it took over.
        part_of: key of the office of which it is a branch.
        note: what else has to be known.
        website: where its pages are.
        branch: the branch in charge of the place that was asked for.
    """

    key: str
    kind: str
    name: str
    areas: tuple[Place, ...]
    stated: str
    source: Source
    body: str = ""
    phone: str = ""
    fax: str = ""
    mail: str = ""
    address: str = ""
    hours: str = ""
    about: str = ""
    since: date | None = None
    until: date | None = None
    replaces: tuple[str, ...] = ()
    part_of: str = ""
    note: str = ""
    website: Website | None = None
    branch: "Office | None" = None

    @property
    def as_stated(self) -> Words:
        """Return how old the entry is, since numbers change: 2014-01時点の電話番号."""
        if self.phone:
            return Words(f"{self.stated}時点の電話番号", f"telephone number as of {self.stated}")
        return Words(f"{self.stated}時点の記載", f"as stated in {self.stated}")

    def existed_on(self, as_of: date) -> bool:
        """Return whether, as far as is known, the office existed on a day."""
        return (self.since is None or self.since <= as_of) and (
            self.until is None or as_of <= self.until
        )

    def area_around(self, place: Place) -> Place | None:
        """Return the narrowest of its areas in which a place lies; None where there is none."""
        around = [area for area in self.areas if place.lies_in(area)]
        return max(around, key=lambda area: len(area.code), default=None)

    def serves(self, place: Place) -> bool:
        """Return whether the office serves a place."""
        return not self.areas or self.area_around(place) is not None
