"""A portfolio's summary as one page for people: charts and tables, nothing fetched, nothing run."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from seido.facts.business.profile import prefecture
from seido.portfolio.summary import DIVISIONS, Summary, by_eligible
from seido.refusal import refused
from seido.reports.charts import Bar, Part, bars, columns, prefecture_map
from seido.reports.page import cards, folded, page, section
from seido.reports.tables import both, heat_table, share, table
from seido.reports.terms_table import terms_section
from seido.rules.readings.words.phrases import day as phrased
from seido.rules.words import Words
from seido.screening import Verdict
from seido.tables.places import refuse_no_place

PARTS: dict[Verdict, Part] = {
    Verdict.ELIGIBLE: Part(Words("利用できる", "eligible"), "#0b7a75"),
    Verdict.UNDETERMINED: Part(Words("まだ決まらない", "undetermined"), "#e3b23c"),
    Verdict.INELIGIBLE: Part(Words("利用できない", "ineligible"), "#c3ccd1"),
    Verdict.NOT_OFFERED: Part(Words("取扱いがない", "not offered"), "#eef1f3"),
}
"""The answers as they stand in a bar, from left to right."""

_MOST_SHOWN = 12
"""Schemes that are shown by industry and size."""
_MAPS = 6
_SHOWN_HEADINGS = 60


def refuse_unwritable_report(path: Path) -> None:
    """Refuse a place where no report can be written.

    Raises:
        Refused: where its name does not end in .html, or no file can be there.
    """
    if path.suffix.lower() not in (".html", ".htm"):
        raise refused(
            "報告の名前は .html で終えてください", "end a report's name in .html", place=path
        )
    refuse_no_place(path)


def report_html(summary: Summary, name: str) -> str:
    """Return the page.

    Args:
        summary: what the portfolio comes to.
        name: of the portfolio, such as its file's.
    """
    sections = (
        _headline(summary),
        _by_scheme(summary),
        _schemes_had(summary),
        *(_by_group(summary, number) for number in (0, 1)),
        _by_prefecture(summary),
        _settling(summary),
        terms_section(by_eligible(summary), summary.day),
        _reading(summary),
    )
    return page(_TITLE, name, _day(summary), sections, _ESTIMATE)


_NUMBERS = Words("数字で見る", "the same in numbers")
_TITLE = Words("制度診断", "Schemes for a portfolio")


def _day(summary: Summary) -> Words:
    count, day = len(summary.schemes), summary.day
    own = ("", "") if summary.for_all else ("（申込日の列があればその日）", ", or on its own day")
    return Words(
        f"申込日 {phrased(day, 'ja')}{own[0]}に、{count}の制度に照らした結果",
        f"against {count} schemes, each business applying on {phrased(day, 'en')}{own[1]}",
    )


_ESTIMATE = Words(
    "結果は目安です。可否は金融機関・信用保証協会などの窓口が決めます。"
    "分からないことを、0円・はい・いいえとみなすことはありません。",
    "This is an estimate; the institutions named decide."
    " A missing fact is never taken for zero, yes or no.",
)


def _headline(summary: Summary) -> str:
    offers = sum(had * many for had, many in summary.schemes_had.items())
    each = f"{offers / summary.rows:.1f}" if summary.rows else "－"
    open_count = sum(summary.count(scheme.id, Verdict.UNDETERMINED) for scheme in summary.schemes)
    return cards(
        (
            (f"{summary.rows:,}", "", Words("事業者", "businesses")),
            (
                f"{summary.qualifying:,}",
                share(summary.qualifying, summary.rows),
                Words("一つ以上の制度を利用できる", "qualify for at least one scheme"),
            ),
            (each, "", Words("1事業者が利用できる制度の数", "schemes a business qualifies for")),
            (f"{open_count:,}", "", Words("まだ決まらない組合せ", "decisions still open")),
            (
                f"{summary.refusals.rows:,}",
                share(summary.refusals.rows, summary.rows),
                Words("読めない値のある行", "rows with a value that could not be read"),
            ),
        )
    )


def _by_scheme(summary: Summary) -> str:
    ordered = by_eligible(summary)
    rows, lines = [], []
    for scheme in ordered:
        counts = [summary.count(scheme.id, verdict) for verdict in PARTS]
        rows.append(Bar(scheme.name, counts, f"{counts[0]:,}（{share(counts[0], summary.rows)}）"))
        limit = summary.limits[scheme.id]
        lines.append([both(scheme.name), *(f"{each:,}" for each in counts), _oku(limit)])
    title = Words("どの制度を何社が利用できるか", "How many qualify for which scheme")
    said = Words(
        "緑は、いま分かっていることだけで利用できると決まる事業者（人の判断が残る場合を含む）。"
        "黄は、足りない事実で決まる事業者。",
        "Green: businesses that qualify by what is known (a person's judgement may remain)."
        " Yellow: those whose answer hangs on missing facts.",
    )
    headings = [
        Words("制度", "Scheme"),
        *(part.words for part in PARTS.values()),
        Words("限度額の合計（億円）", "limits of the eligible, ¥100 million"),
    ]
    chart = bars(title, said, list(PARTS.values()), rows)
    return section(title, said, chart, folded(_NUMBERS, table(headings, lines)))


def _oku(yen: int) -> str:
    return f"{yen // 10**8:,}" if yen else "－"


def _schemes_had(summary: Summary) -> str:
    had = summary.schemes_had
    if not had:
        return ""
    heights = [(str(number), had[number]) for number in range(max(had) + 1)]
    title = Words("1事業者がいくつの制度を利用できるか", "How many schemes one business has")
    said = Words("横は利用できる制度の数、縦は事業者の数。", "Across: schemes; upward: businesses.")
    headings = [Words("制度の数", "schemes"), Words("事業者", "businesses")]
    chart = columns(title, said, heights, PARTS[Verdict.ELIGIBLE].colour)
    lines = [[name, f"{value:,}"] for name, value in heights]
    return section(
        title,
        said,
        f'<div class="narrow scrolled">{chart}</div>',
        folded(_NUMBERS, table(headings, lines)),
    )


def _by_group(summary: Summary, number: int) -> str:
    groups = summary.groups_of(number)
    if not any(key for key, _, _ in groups):
        return ""
    by = DIVISIONS[number].words
    chosen = by_eligible(summary)[:_MOST_SHOWN]
    title = Words(f"{by.ja}別", f"By {by.en.lower()}")
    said = Words(
        f"利用できる事業者の割合（%）。多く使える{len(chosen)}制度。",
        f"Of a hundred businesses, how many qualify; the {len(chosen)} schemes that most have.",
    )
    counts = [
        [summary.eligible[number][key, scheme.id] for scheme in chosen] for key, _, _ in groups
    ]
    shown = heat_table(by, [(words, many) for _, words, many in groups], chosen, counts)
    return section(title, said, shown)


def _by_prefecture(summary: Summary) -> str:
    number = len(DIVISIONS) - 1
    groups = {key: many for key, _, many in summary.groups_of(number) if key}
    if not groups:
        return ""
    eligible = summary.eligible[number]
    ordered = by_eligible(summary)
    title = Words("都道府県別", "By prefecture")
    said = Words(
        "大きな地図は1事業者が利用できる制度の平均の数、小さな地図は利用できる事業者の割合（%）。",
        "Large: schemes a business qualifies for, on average."
        " Small: the share that qualifies, in %.",
    )
    sums = {
        code: sum(eligible[code, scheme.id] for scheme in ordered) * 100 // many
        for code, many in groups.items()
    }
    most = max(sums.values()) or 1
    large = prefecture_map(
        Words("利用できる制度の平均の数", "Schemes a business qualifies for"),
        said,
        {code: value * 1_000 // most for code, value in sums.items()},
        {code: f"{value // 100}.{value % 100 // 10}" for code, value in sums.items()},
    )
    small = "".join(
        _small_map(summary, scheme.id, scheme.name, groups) for scheme in ordered[:_MAPS]
    )
    headings = [
        prefecture.label,
        Words("事業者", "businesses"),
        *(each.name for each in ordered[:_MAPS]),
    ]
    lines = [
        [
            both(prefecture.choices[code]),
            f"{many:,}",
            *(f"{eligible[code, scheme.id]:,}" for scheme in ordered[:_MAPS]),
        ]
        for code, many in groups.items()
    ]
    return section(
        title,
        said,
        f'<div class="map scrolled">{large}</div><div class="maps">{small}</div>',
        folded(_NUMBERS, table(headings, lines)),
    )


def _small_map(summary: Summary, scheme: str, name: Words, groups: dict[str, int]) -> str:
    eligible = summary.eligible[-1]
    shares = {code: eligible[code, scheme] * 1_000 // many for code, many in groups.items()}
    said = {code: str((value + 5) // 10) for code, value in shares.items()}
    drawn = prefecture_map(name, name, shares, said, small=True)
    return f"<figure>{drawn}<figcaption>{both(name)}</figcaption></figure>"


def _settling(summary: Summary) -> str:
    facts = summary.most_settling(15)
    if not facts:
        return ""
    title = Words("何を聞けば最も多く決まるか", "Which missing fact would settle most")
    said = Words(
        "その事実だけが足りないために決まらない判定の数（濃い色）と、"
        "ほかの事実とともに足りない判定の数（薄い色）。",
        "Decisions that wait for this fact alone (dark), and those that wait for others as well.",
    )
    parts = [
        Part(Words("これだけで決まる", "settled by it alone"), "#0b5d66"),
        Part(Words("ほかにも要る", "others needed too"), "#b9d3d3"),
    ]
    rows = [
        Bar(words, (alone, among - alone), f"{alone:,} / {among:,}")
        for _, words, alone, among in facts
    ]
    headings = [
        Words("事実", "Fact"),
        parts[0].words,
        Words("足りない判定", "decisions it is missing in"),
    ]
    lines = [[both(words), f"{alone:,}", f"{among:,}"] for _, words, alone, among in facts]
    return section(
        title, said, bars(title, said, parts, rows), folded(_NUMBERS, table(headings, lines))
    )


def _reading(summary: Summary) -> str:
    """Return what could not be read: values, headings, and totals that tell nothing alone."""
    refusals = summary.refusals
    title = Words("読めなかったもの", "What could not be read")
    said = Words(
        "値の読めない行も捨てていません。その事実を「わからない」として判定し、"
        "結果の seido.problems の列に理由を書きました。",
        "No row was dropped: the fact counts as not known, and the reason stands in the column"
        " seido.problems of the result.",
    )
    headings = [Words("見出し", "Heading"), Words("行", "Rows"), Words("例", "For instance")]
    lines = [
        [escape(about), f"{many:,}", "<br>".join(map(escape, refusals.examples.get(about, ())))]
        for about, many in refusals.columns.most_common()
    ]
    body = [table(headings, lines, "said-why") if lines else f"<p>{both(_ALL_READ)}</p>"]
    if summary.unknown:
        body.append(_headings(summary.unknown))
    body += [f"<p>{both(note)}</p>" for note in summary.notes]
    return section(title, said, *body)


_ALL_READ = Words("すべての値を読めました。", "Every value was read.")


def _headings(unknown: Sequence[str]) -> str:
    words = Words(
        "分からない見出し（--suggest-map で対応表を作れます）",
        "Headings not understood (--suggest-map proposes a mapping)",
    )
    shown = "、".join(map(escape, unknown[:_SHOWN_HEADINGS]))
    more = "…" if len(unknown) > _SHOWN_HEADINGS else ""
    return f"<p>{both(words)}：<br>{shown}{more}</p>"
