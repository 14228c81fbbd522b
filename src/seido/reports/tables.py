"""The tables of a report as HTML; what is given as words or texts is escaped here."""

from collections.abc import Iterable, Sequence
from html import escape

from seido.reports.charts import ink_on, shade
from seido.rules.words import Words
from seido.schemes.model import Scheme


def both(words: Words) -> str:
    """Return words in Japanese with the English beside them."""
    return f'{escape(words.ja)} <span lang="en">{escape(words.en)}</span>'


def share(part: int, whole: int) -> str:
    """Return a part of a whole in percent, to one decimal, such as ``12.5%``."""
    if not whole:
        return "－"
    tenths = (part * 2_000 + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}%"


def table(headings: Sequence[Words], lines: Iterable[Sequence[str]], kind: str = "figures") -> str:
    """Return a table; the cells of its lines are HTML already, its kind a class of the style."""
    head = "".join(f'<th scope="col">{both(each)}</th>' for each in headings)
    body = "".join(
        f"<tr><th scope='row'>{line[0]}</th>{''.join(f'<td>{cell}</td>' for cell in line[1:])}</tr>"
        for line in lines
    )
    return _scrolled(f'<table class="{kind}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody>')


def heat_table(
    by: Words,
    groups: Sequence[tuple[Words, int]],
    schemes: Sequence[Scheme],
    counts: Sequence[Sequence[int]],
) -> str:
    """Return which share of each group qualifies for each scheme, the deeper the more.

    Args:
        by: what the groups are.
        groups: the words of each and how many businesses it has.
        schemes: the columns.
        counts: by group and scheme how many qualify.
    """
    slanted = "".join(
        f'<th scope="col" class="upright"><div>{both(each.name)}</div></th>' for each in schemes
    )
    many_words = both(Words("事業者", "businesses"))
    head = f'<th scope="col">{both(by)}</th><th scope="col">{many_words}</th>{slanted}'
    body = ""
    for (words, many), line in zip(groups, counts, strict=True):
        cells = "".join(_heat(count, many) for count in line)
        body += f'<tr><th scope="row">{both(words)}</th><td>{many:,}</td>{cells}</tr>'
    return _scrolled(f'<table class="heat"><thead><tr>{head}</tr></thead><tbody>{body}</tbody>')


def _scrolled(opened: str) -> str:
    """Return a table in a frame of its own, which scrolls where the page is narrower."""
    return f'<div class="scrolled" tabindex="0">{opened}</table></div>'


def _heat(part: int, whole: int) -> str:
    """Return a cell with a share in percent on its colour."""
    thousandths = part * 1_000 // whole if whole else 0
    ink = ink_on(thousandths)
    percent = (part * 200 + whole) // (2 * whole) if whole else 0
    return (
        f'<td style="background:{shade(thousandths)};color:{ink}" title="{part:,}">{percent}</td>'
    )
