"""Trees whose names are another system's, read by the layout that knows them."""

from collections.abc import Iterator, Mapping
from typing import Any

from seido.facts.vocabulary import ENTRIES
from seido.intake.layout.layout import Layout
from seido.intake.values.cell import Cell
from seido.layouts.catalogue import all_layouts
from seido.layouts.model import Keyed
from seido.refusal import Problem, refused, shown


def keyed_layout(name: str, tree: Mapping[str, Any]) -> Layout | None:
    """Return what a tree says under the names that a layout knows; None where none knows it.

    Raises:
        Refused: where it holds several businesses, or none.
    """
    for layout in all_layouts():
        if isinstance(layout, Keyed) and isinstance(found := tree.get(layout.root), list):
            if len(found) != 1 or not isinstance(found[0], dict):
                raise refused(
                    f"一社分のファイルにしてください（「{layout.root}」に{len(found)}社あります）",
                    f"bring one business at a time; '{layout.root}' holds {len(found)}",
                    place=name,
                )
            business = found[0]
            cells = tuple(_cells(layout, business, f"{name} {layout.root}.0"))
            return Layout(name, (), cells, tuple(_notes(layout, business, name)))
    return None


def _cells(layout: Keyed, business: Mapping[str, Any], place: str) -> Iterator[Cell]:
    for key, fact in layout.facts.items():
        yield _cell(fact, business.get(key), f"{place}.{key}")
    years = _at(business, layout.years)
    for number, year in enumerate(years if isinstance(years, list) else []):
        if not isinstance(year, dict):
            continue
        facts = {"0": layout.latest, "1": layout.before}.get(str(year.get(layout.years_back)), {})
        for key, fact in facts.items():
            yield _cell(fact, year.get(key), f"{place}.{layout.years}.{number}.{key}")


def _cell(fact: str, value: object, place: str) -> Cell:
    plain = value if isinstance(value, str | int | None) else str(value)
    return Cell(ENTRIES[fact].label.ja, plain, place)


def _at(business: Mapping[str, Any], path: str) -> object:
    found: object = business
    for key in path.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    return found


def _notes(layout: Keyed, business: Mapping[str, Any], name: str) -> Iterator[Problem]:
    for key in layout.closed:
        value = business.get(key)
        if value not in (None, "", "-"):
            yield Problem(
                f"閉鎖された法人です（{shown(value)}）",
                f"the corporation is closed ({shown(value)})",
                key,
                name,
            )
