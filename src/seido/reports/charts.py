"""Charts to stand within a page: plain shapes and texts, nothing fetched, nothing run.

Bars are lines of HTML, columns and maps are SVG. Every chart has a title and a description, which
screen readers read. Texts are escaped here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import count

from seido.reports.prefecture_tiles import COLUMNS, LINES, TILES, short_name
from seido.rules.words import Words

INK, FAINT = "#1d2b33", "#6b7a83"
DEEP, PALE = (0x0B, 0x5D, 0x66), (0xE9, 0xF2, 0xF2)
"""The ends of the scale by which shares are coloured."""

_IDS = count(1)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of every bar: what it is, and its colour."""

    words: Words
    colour: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of several parts, one after the other.

    Attributes:
        words: what it is of.
        parts: how long each part is.
        said: what stands beside it.
    """

    words: Words
    parts: Sequence[int]
    said: str


def bars(title: Words, described: Words, parts: Sequence[Part], rows: Sequence[Bar]) -> str:
    """Return bars one below the other as HTML, all on one scale, with what the colours mean.

    Each is a line of the page, so that it keeps its size on a phone, and a page may end between
    two of them.
    """
    whole = max((sum(row.parts) for row in rows), default=0) or 1
    key = "".join(
        f'<span><i style="background:{part.colour}"></i>{escape(part.words.ja)}'
        f' <span lang="en">{escape(part.words.en)}</span></span>'
        for part in parts
    )
    named = f'<figcaption class="key">{key}</figcaption>' if len(parts) > 1 else ""
    drawn = "".join(_bar(row, parts, whole) for row in rows)
    label = escape(f"{title.ja} / {title.en}: {described.ja} / {described.en}")
    return f'<figure class="bars" aria-label="{label}">{named}{drawn}</figure>'


def _bar(row: Bar, parts: Sequence[Part], whole: int) -> str:
    """Return a bar; what there is at all is seen, be it ever so little."""
    drawn = "".join(
        f'<i style="background:{part.colour};width:{size * 100 / whole:.4f}%"'
        f' title="{escape(part.words.ja)} {size:,}"></i>'
        for part, size in zip(parts, row.parts, strict=True)
        if size
    )
    return (
        f'<div class="bar"><span>{escape(row.words.ja)}'
        f' <span lang="en">{escape(row.words.en)}</span></span>'
        f'<span class="drawn">{drawn}</span><b>{escape(row.said)}</b></div>'
    )


def columns(title: Words, described: Words, heights: Sequence[tuple[str, int]], colour: str) -> str:
    """Return a chart of columns beside one another, each with its name below."""
    most = max((height for _, height in heights), default=0) or 1
    step = min(60, 940 // max(len(heights), 1))
    drawn = []
    for number, (name, value) in enumerate(heights):
        height = max(170 * value // most, 1 if value else 0)
        left = number * step
        drawn.append(
            f'<rect x="{left + 2}" y="{180 - height}" width="{step - 4}" height="{height}"'
            f' fill="{colour}"><title>{escape(name)}: {value:,}</title></rect>'
            + _text(left + step // 2, 197, name, 11, FAINT, anchor="middle")
        )
    return _svg(title, described, max(len(heights) * step, 1), 204, drawn)


def prefecture_map(
    title: Words,
    described: Words,
    shares: Mapping[str, int],
    said: Mapping[str, str],
    *,
    small: bool = False,
) -> str:
    """Return Japan as a tile for each prefecture, the deeper the greater its share.

    Args:
        title: what is shown.
        described: the same at more length.
        shares: by code a share of a thousand of the greatest there could be; none for no business.
        said: by code what stands on its tile.
        small: whether only that stands there, to be read in a small drawing.
    """
    size = 46
    drawn = []
    for code, (column, line) in TILES.items():
        share = shares.get(code)
        fill = "#ffffff" if share is None else shade(share)
        ink = INK if share is None else ink_on(share)
        left, top = column * size, line * size
        text = said.get(code, "－")
        drawn.append(
            f"<g><title>{escape(short_name(code))} {escape(text)}</title>"
            f'<rect x="{left + 1}" y="{top + 1}" width="{size - 3}" height="{size - 3}" rx="4"'
            f' fill="{fill}" stroke="#d5dde0"/>'
            + (
                _text(left + 22, top + 29, text, 16, ink, anchor="middle")
                if small
                else _text(left + 22, top + 19, short_name(code), 12, ink, anchor="middle")
                + _text(left + 22, top + 35, text, 11, ink, anchor="middle")
            )
            + "</g>"
        )
    return _svg(title, described, COLUMNS * size, LINES * size, drawn)


def shade(share: int) -> str:
    """Return the colour of a share of a thousand."""
    mixed = (
        p + (d - p) * min(max(share, 0), 1_000) // 1_000 for d, p in zip(DEEP, PALE, strict=True)
    )
    return "#" + "".join(f"{each:02x}" for each in mixed)


def ink_on(share: int) -> str:
    """Return the colour of writing that is read best on the colour of a share."""
    return "#ffffff" if share > _DARK else INK


_DARK = 700


def _text(
    left: int, top: int, text: str, size: int, fill: str = INK, *, anchor: str = "start"
) -> str:
    return (
        f'<text x="{left}" y="{top}" font-size="{size}" fill="{fill}"'
        f' text-anchor="{anchor}">{escape(text)}</text>'
    )


def _svg(title: Words, described: Words, width: int, height: int, drawn: Iterable[str]) -> str:
    """Return a drawing with its title and description, each under an id of its own."""
    number = next(_IDS)
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img"'
        f' aria-labelledby="title{number} described{number}">'
        f'<title id="title{number}">{_both(title)}</title>'
        f'<desc id="described{number}">{_both(described)}</desc>'
        f"{''.join(drawn)}</svg>"
    )


def _both(words: Words) -> str:
    return f"{escape(words.ja)} / {escape(words.en)}"
