"""A procedure as a picture: inline SVG in one column, to be read on a phone as on a page.

States stand below one another in the order in which they are first reached, each numbered, with its
events and the number of the state that each leads to. Lines on the left lead into each state from
all that are not its neighbour, one line a state.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import count

from seido.procedures.model import Edition, Event, Procedure
from seido.rules.words import Language, Words

_WIDTH = 360
_LINE = 18
"""Pixels from one line of text to the next."""
_SIZE = 13
_LANE = 9
_GAP = 16
_LEFT = 14
_OF_ITSELF = Words("ひとりでに", "of itself")
_ENDS = {"ja": "（終わり）", "en": " (end)"}
_OURS = Words("当製品の定め", "ours")
_PIECE = re.compile(r"→ \d+|[（〔「(]*(?:[!-~]+ ?|.)[）〕」、。)]*")
"""What stays on one line: no line ends with an opening mark or begins with a closing one."""
_HALF_WIDTH = str.maketrans({"（": " (", "）": ")", "〔": " [", "〕": "]"})


@dataclass(frozen=True, slots=True)
class _Row:
    """A state in its place: its number, its lines, and the pixels from its top."""

    number: int
    id: str
    final: bool
    name: tuple[str, ...]
    events: tuple[str, ...]
    top: int

    @property
    def middle(self) -> int:
        """The height of its name's first line, where lines lead in and out."""
        return self.top + _LINE - 4

    @property
    def bottom(self) -> int:
        return self.top + _LINE * (len(self.name) + len(self.events)) + 8


def diagram(procedure: Procedure, edition: Edition, language: Language) -> str:
    """Return a picture of an edition as SVG, the same whenever it is drawn.

    It has a title and a description that say all that the picture shows.
    """
    lanes = _lanes(edition)
    left = _LEFT + _LANE * (1 + max(lanes.values(), default=-1))
    rows = list(_rows(edition, left, language))
    by_id = {each.id: each for each in rows}
    height = rows[-1].bottom + _GAP
    name = procedure.name.in_language(language)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}"'
            f' width="{_WIDTH}" height="{height}" role="img" lang="{language}"'
            f' aria-labelledby="{procedure.id}-title {procedure.id}-desc" font-family="sans-serif"'
            f' font-size="{_SIZE}" fill="#333333">'
        ),
        f'<title id="{procedure.id}-title">{escape(name)}</title>',
        f'<desc id="{procedure.id}-desc">{escape(_said(edition, language))}</desc>',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        *_steps(edition, rows, left),
        *(_bus(edition, by_id, each, lane, left) for each, lane in lanes.items()),
        *(line for row in rows for line in _drawn(row, left)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def order(edition: Edition) -> tuple[str, ...]:
    """Return the ids of states in the order in which a case first reaches them."""
    found = [edition.first.id]
    for here in found:
        found.extend(
            to
            for to in dict.fromkeys(each.after(here) for each in edition.events_in(here))
            if to not in found
        )
    return (*found, *(each.id for each in edition.states if each.id not in found))


def _moves(edition: Edition) -> dict[str, tuple[int, ...]]:
    """Return for each state the places of those that lead to it, itself left out."""
    places = {name: place for place, name in enumerate(order(edition))}
    sources: dict[str, set[int]] = {name: set() for name in places}
    for each in edition.events:
        for before in each.before:
            if each.after(before) != before:
                sources[each.after(before)].add(places[before])
    return {name: tuple(sorted(found)) for name, found in sources.items()}


def _lanes(edition: Edition) -> dict[str, int]:
    """Return the lane of each state that is led to from others than the one above it."""
    spans: dict[str, tuple[int, int]] = {}
    for place, (name, sources) in enumerate(_moves(edition).items()):
        far = [each for each in sources if each != place - 1]
        if far:
            spans[name] = (min(*far, place), max(*far, place))
    taken: list[list[tuple[int, int]]] = []
    lanes: dict[str, int] = {}
    for name, (first, last) in sorted(spans.items(), key=lambda item: item[1][1] - item[1][0]):
        for lane in count():
            if lane == len(taken):
                taken.append([])
            if all(last < begins or ends < first for begins, ends in taken[lane]):
                taken[lane].append((first, last))
                lanes[name] = lane
                break
    return lanes


def _rows(edition: Edition, left: int, language: Language) -> Iterator[_Row]:
    numbers = {name: number for number, name in enumerate(order(edition), 1)}
    room = _WIDTH - left - 40
    top = _GAP
    for name, number in numbers.items():
        state = edition.state(name)
        end = _ENDS[language] if state.final else ""
        events = (_event(each, name, numbers, language) for each in edition.events_in(name))
        row = _Row(
            number,
            name,
            state.final,
            tuple(_wrapped(state.words.in_language(language) + end, room)),
            tuple(line for said in events for line in _wrapped(said, room)),
            top,
        )
        yield row
        top = row.bottom + _GAP


def _event(event: Event, state: str, numbers: dict[str, int], language: Language) -> str:
    who = (event.who.words if event.who else _OF_ITSELF).in_language(language)
    to = event.after(state)
    leads = f" → {numbers[to]}" if to != state else ""
    ours = f"〔{_OURS.in_language(language)}〕" if event.ours else ""
    said = f"{event.words.in_language(language)}（{who}）{ours}{leads}"
    if language == "en":
        return f"- {said.translate(_HALF_WIDTH)}"
    return f"・{said}"


def _said(edition: Edition, language: Language) -> str:
    numbers = {name: number for number, name in enumerate(order(edition), 1)}
    lines = []
    for name, number in numbers.items():
        events = (_event(each, name, numbers, language) for each in edition.events_in(name))
        lines.append(
            f"{number} {edition.state(name).words.in_language(language)} {' '.join(events)}"
        )
    return "\n".join(line.rstrip() for line in lines)


def _steps(edition: Edition, rows: list[_Row], left: int) -> Iterator[str]:
    """Yield an arrow from each state to the one below it, where it leads there."""
    moves = _moves(edition)
    for place, row in enumerate(rows[1:], 1):
        if place - 1 in moves[row.id]:
            x = left + 11
            yield _arrow(f"M{x} {rows[place - 1].bottom}V{row.top - 5}", x, row.top, down=True)


def _bus(edition: Edition, rows: dict[str, _Row], name: str, lane: int, left: int) -> str:
    """Return the line into a state from those that are not the one above it."""
    numbers = list(rows.values())
    target = rows[name]
    place = numbers.index(target)
    sources = [numbers[each] for each in _moves(edition)[name] if each != place - 1]
    x = left - _LANE * (lane + 1)
    heights = [target.middle, *(each.middle + 6 for each in sources)]
    path = f"M{x} {min(heights)}V{max(heights)}M{x} {target.middle}H{left - 5}"
    path += "".join(f"M{x} {each.middle + 6}H{left}" for each in sources)
    return _arrow(path, left, target.middle, down=False)


def _arrow(path: str, x: int, y: int, *, down: bool) -> str:
    head = f"M{x - 4} {y - 6}H{x + 4}L{x} {y}Z" if down else f"M{x - 6} {y - 4}V{y + 4}L{x} {y}Z"
    return f'<path d="{path}" fill="none" stroke="#767676"/><path d="{head}" fill="#767676"/>'


def _drawn(row: _Row, left: int) -> Iterator[str]:
    height = row.bottom - row.top
    thick = 3 if row.final else 1
    yield (
        f'<rect x="{left}" y="{row.top}" width="{_WIDTH - left - 8}" height="{height}" rx="6"'
        f' fill="#ffffff" stroke="#0017c1" stroke-width="{thick}"/>'
    )
    yield f'<text x="{left + 8}" y="{row.top + _LINE}" font-weight="700">{row.number}</text>'
    for place, line in enumerate((*row.name, *row.events), 1):
        bold = ' font-weight="700"' if place <= len(row.name) else ""
        yield f'<text x="{left + 30}" y="{row.top + _LINE * place}"{bold}>{escape(line)}</text>'


def _wrapped(text: str, room: int) -> Iterator[str]:
    """Yield the lines of a text that fit into pixels: Japanese by letters, the rest by words."""
    line = ""
    for piece in _PIECE.findall(text):
        if line and _wide(line + piece.rstrip()) > room:
            yield line.rstrip()
            line = ""
        line += piece
    yield line.rstrip()


def _wide(text: str) -> int:
    """Return the pixels of a text, rather too many than too few."""
    return sum(8 if each.isascii() else _SIZE for each in text)
