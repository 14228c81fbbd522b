"""What new terms do to a portfolio as one page for people: charts and tables in both languages."""

from collections.abc import Iterator

from seido.impact.counts import Effect, Impact
from seido.impact.moves import MOVEMENTS, Movement
from seido.portfolio.summary import DIVISIONS
from seido.reports.charts import Bar, Part, bars
from seido.reports.page import cards, folded, page, section
from seido.reports.tables import both, share, table
from seido.rules.expr import Unit
from seido.rules.readings.words.phrases import quantity
from seido.rules.words import Language, Words

_LANGUAGES: tuple[Language, ...] = ("ja", "en")
_BOTH = (Movement.GAINED, Movement.LOST)
_COLOURS = {Movement.GAINED: "#0b7a75", Movement.LOST: "#b4472f"}


def impact_html(impact: Impact, name: str, asked: Words) -> str:
    """Return the page.

    Args:
        impact: what the terms do.
        name: of the portfolio, such as its file's.
        asked: which terms were compared, and for applications on which day.
    """
    moving = [each for each in impact.effects_in_order if each.moves_any]
    sections = [_headline(impact), *([_by_scheme(moving)] if moving else [])]
    sections += [_of_scheme(each, impact) for each in moving]
    return page(_TITLE, name, asked, sections, _FOOT)


_TITLE = Words("条件変更の影響", "What new terms do")
_FOOT = Words(
    "結果は目安です。可否は金融機関・信用保証協会などの窓口が決めます。"
    "前後で違うのは制度の条件だけで、事業者の事実と申込日は同じです。",
    "This is an estimate; the institutions named decide. Nothing differs before and after but the"
    " terms: the businesses' facts and application dates are the same.",
)


def _headline(impact: Impact) -> str:
    gained, lost = (sum(each.count(kind) for each in impact.effects) for kind in _BOTH)
    changed = len(impact.effects)
    read = share(impact.refusals.rows, impact.rows)
    return cards(
        (
            (f"{impact.rows:,}", "", Words("事業者", "businesses")),
            (f"{changed:,}", "", Words("要件か限度額の変わる制度", "schemes that change")),
            (
                f"{gained:,}",
                "",
                Words("新たに利用できる組合せ", "pairs eligible now"),
            ),
            (f"{lost:,}", "", Words("利用できなくなる組合せ", "pairs eligible no more")),
            (
                f"{impact.refusals.rows:,}",
                read,
                Words("読めない値のある行", "rows with a value that could not be read"),
            ),
        )
    )


def _by_scheme(moving: list[Effect]) -> str:
    title = Words("どの制度で誰が得をし、損をするか", "Who gains and who loses, by scheme")
    said = Words(
        "緑は新たに利用できる事業者、赤は利用できなくなる事業者。",
        "Green: businesses that are eligible now. Red: those that are no longer.",
    )
    parts = [Part(MOVEMENTS[kind], _COLOURS[kind]) for kind in _BOTH]
    rows, lines = [], []
    for each in moving:
        counts = [each.count(kind) for kind in Movement]
        rows.append(Bar(each.change.scheme.name, counts[:2], f"+{counts[0]:,} / -{counts[1]:,}"))
        lines.append([both(each.change.scheme.name), *(f"{count:,}" for count in counts)])
    headings = [Words("制度", "Scheme"), *(MOVEMENTS[kind] for kind in Movement)]
    return section(
        title, said, bars(title, said, parts, rows), folded(_NUMBERS, table(headings, lines))
    )


_NUMBERS = Words("数字で見る", "the same in numbers")


def _of_scheme(effect: Effect, impact: Impact) -> str:
    title, said = effect.change.scheme.name, _said(effect)
    return section(title, said, *_charts(effect), *_groups(effect, impact))


def _said(effect: Effect) -> Words:
    """Return between which editions it is, and what becomes of the limits."""
    between, limits = effect.change.between, effect.limits
    if not limits.compared:
        return between
    ja, en = (
        [quantity(each, Unit.YEN, language) for each in (limits.before, limits.after)]
        for language in _LANGUAGES
    )
    return Words(
        f"{between.ja}。前後とも利用できる{limits.compared:,}のうち、限度額が上がる{limits.rise:,}、"
        f"下がる{limits.fall:,}。合計 {ja[0]} → {ja[1]}。",
        f"{between.en}. Of {limits.compared:,} eligible before and after, the limit rises for"
        f" {limits.rise:,} and falls for {limits.fall:,}; in all {en[0]} → {en[1]}.",
    )


def _charts(effect: Effect) -> Iterator[str]:
    """Yield a chart of reasons for each way in which businesses move."""
    for kind, title in MOVEMENTS.items():
        rows = [Bar(words, (count,), f"{count:,}") for words, count in effect.told(kind)]
        if effect.count(kind):
            part = Part(title, _COLOURS.get(kind, "#e3b23c"))
            chart = bars(title, title, [part], rows) if rows else ""
            yield f"<h3>{both(title)} {effect.count(kind):,}</h3>{chart}"


def _groups(effect: Effect, impact: Impact) -> Iterator[str]:
    """Yield who gains and loses in the groups of each division that has any."""
    for number, division in enumerate(DIVISIONS):
        counts = effect.groups[number]
        lines = [
            [both(words), f"{rows:,}", *(f"{counts[key, kind]:,}" for kind in _BOTH)]
            for key, words, rows in impact.groups_of(number)
            if any(counts[key, kind] for kind in _BOTH)
        ]
        if lines:
            names = (Words("事業者", "businesses"), *(MOVEMENTS[kind] for kind in _BOTH))
            by = division.words
            title = Words(f"{by.ja}別", f"By {by.en.lower()}")
            yield folded(title, table([by, *names], lines))
