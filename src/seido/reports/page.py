"""The frame of a report: one page of sections in both languages, nothing fetched, nothing run."""

from collections.abc import Iterable
from html import escape

from seido.reports.style import STYLE
from seido.reports.tables import both
from seido.rules.words import Words


def page(title: Words, name: str, lead: Words, sections: Iterable[str], foot: Words) -> str:
    """Return a page as HTML.

    Args:
        title: what kind of report it is.
        name: what it is about, such as a file's name.
        lead: what was asked.
        sections: as HTML.
        foot: what a reader must know.
    """
    return (
        '<!doctype html>\n<html lang="ja"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(f'{name}　{title.ja} / {title.en}')}</title>"
        f"<style>{STYLE}</style></head><body><main>"
        f'<header><p class="house">Seido 制度</p><h1>{escape(name)}</h1>'
        f"<p>{both(lead)}</p></header>"
        f"{''.join(sections)}<footer><p>{both(foot)}</p></footer></main></body></html>\n"
    )


def section(title: Words, said: Words, *body: str) -> str:
    """Return a section: its title, a sentence on how to read it, and what it shows as HTML."""
    lead = f'<p class="said">{both(said)}</p>'
    return f"<section><h2>{both(title)}</h2>{lead}{''.join(body)}</section>"


def cards(figures: Iterable[tuple[str, str, Words]]) -> str:
    """Return figures to be seen first: each with a remark beside it and words below."""
    drawn = (
        f'<div class="card"><strong>{escape(figure)}</strong> <small>{escape(remark)}</small>'
        f"<p>{both(words)}</p></div>"
        for figure, remark, words in figures
    )
    return f'<div class="cards">{"".join(drawn)}</div>'


def folded(title: Words, shown: str) -> str:
    """Return what is shown only when it is asked for, such as the figures below a chart."""
    return f"<details><summary>{both(title)}</summary>{shown}</details>"
