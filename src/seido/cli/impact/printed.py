"""How the impact of new terms is printed for people."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from seido.answers.wording import ESTIMATE, VERDICTS, say
from seido.cli.impact.rows import fact_of
from seido.impact.changes import Change
from seido.impact.counts import Effect, Impact
from seido.impact.moves import MOVEMENTS, Movement
from seido.portfolio.summary import DIVISIONS
from seido.rules.expr import Unit
from seido.rules.readings.words.phrases import quantity
from seido.rules.words import Language, Words

_STOOD = Words("妨げていたもの", "what stood in the way")
_STANDS = Words("妨げるもの", "what stands in the way")
_MOST = 8
"""Reasons shown of one movement."""


def print_impact(impact: Impact, asked: Words, language: Language, by: str | None = None) -> None:
    """Print what new terms do, the schemes that move most businesses first.

    Args:
        impact: what they do.
        asked: which terms were compared, and for applications on which day.
        language: in which language.
        by: the fact of one of ``DIVISIONS`` by which to tell who gains and loses too.
    """
    division = None if by is None else [fact_of(each) for each in DIVISIONS].index(by)
    console = Console(highlight=False)
    rows = f"{impact.rows:,}"
    said = say(language, f"事業者 {rows}", f"businesses: {rows}")
    console.print(f"{said}  {escape(asked.in_language(language))}", soft_wrap=True)
    for line in _reading(impact, language):
        console.print(escape(line), style="dim", soft_wrap=True)
    for effect in impact.effects_in_order:
        if effect.moves_any:
            _print_effect(effect, impact, console, language, division)
    for line in _still(impact, language):
        console.print(f"\n{escape(line)}", soft_wrap=True)
    console.print(f"\n※ {ESTIMATE.in_language(language)}")


def _reading(impact: Impact, language: Language) -> Iterator[str]:
    """Yield what a user should know of the reading of the file."""
    refusals = impact.refusals
    if refusals.rows:
        yield say(
            language,
            f"読めない値のある行 {refusals.rows:,}（その値は分からないものとした）",
            f"rows with values that cannot be read: {refusals.rows:,}; those count as unknown",
        )
    for about, count in refusals.columns.most_common():
        yield f"  {count:,}  {about}: {refusals.examples[about][0]}"
    if impact.unknown:
        names = "、".join(impact.unknown)
        yield say(language, f"分からない見出し：{names}", f"headings not understood: {names}")
    yield from (note.in_language(language) for note in impact.notes)


def _print_effect(
    effect: Effect, impact: Impact, console: Console, language: Language, division: int | None
) -> None:
    change = effect.change
    name = escape(change.scheme.name.in_language(language))
    between = change.between.in_language(language)
    console.print(f"\n[bold]{name}[/bold]  {change.scheme.id}  {between}")
    console.print(Padding(_pairs(effect, language), (0, 0, 0, 2), expand=False))
    for kind, title in MOVEMENTS.items():
        if effect.count(kind):
            _print_movement(effect, kind, title, console, language)
    for line in (*_limits(effect, language), *_besides(change, language)):
        console.print(f"  {escape(line)}", soft_wrap=True)
    if division is not None:
        console.print(
            Padding(_groups(effect, impact, division, language), (0, 0, 0, 2), expand=False)
        )


def _print_movement(
    effect: Effect, kind: Movement, title: Words, console: Console, language: Language
) -> None:
    """Print how many businesses move in a way and why, but for what the editions say already."""
    count = f"[bold]{title.in_language(language)} {effect.count(kind):,}[/bold]"
    reasons = effect.told(kind)
    if not reasons:
        console.print(f"  {count}")
        return
    by = _STOOD if kind in (Movement.GAINED, Movement.OPENED) else _STANDS
    console.print(f"  {count}  {by.in_language(language)}", soft_wrap=True)
    table = _reasons(reasons, language)
    console.print(Padding(table, (0, 0, 0, 4), expand=False))


def _pairs(effect: Effect, language: Language) -> Table:
    """Return how many businesses went from which decision to which."""
    pairs = effect.pairs
    rows, columns = (
        [each for each in VERDICTS if any(pair[side] == each.value for pair in pairs)]
        for side in (0, 1)
    )
    table = _table()
    table.add_column(say(language, "変更前＼変更後", "before \\ after"))
    for each in columns:
        table.add_column(VERDICTS[each].in_language(language), justify="right")
    for row in rows:
        counts = (pairs[row.value, each.value] for each in columns)
        shown = (f"{count:,}" if count else "－" for count in counts)
        table.add_row(VERDICTS[row].in_language(language), *shown)
    return table


def _reasons(reasons: Sequence[tuple[Words, int]], language: Language) -> Table:
    table = _table(header=False)
    table.add_column("", justify="right")
    table.add_column("", overflow="fold")
    for words, count in reasons[:_MOST]:
        table.add_row(f"{count:,}", escape(words.in_language(language)))
    if more := sum(count for _, count in reasons[_MOST:]):
        table.add_row(f"{more:,}", say(language, "ほかの条件", "other requirements"))
    return table


def _limits(effect: Effect, language: Language) -> Iterator[str]:
    limits = effect.limits
    if not limits.compared:
        return
    before, after = (quantity(each, Unit.YEN, language) for each in (limits.before, limits.after))
    same = limits.before == limits.after and not limits.rise
    text = before if same else f"{before} → {after}"
    yield say(
        language,
        f"限度額（前後とも利用できる {limits.compared:,}）"
        f"：上がる {limits.rise:,}、下がる {limits.fall:,}、合計 {text}",
        f"limits of the {limits.compared:,} eligible before and after:"
        f" {limits.rise:,} rise, {limits.fall:,} fall, in all {text}",
    )


def _besides(change: Change, language: Language) -> Iterator[str]:
    asked = [each.in_language(language) for each in change.asked_anew]
    if asked:
        names = say(language, "、", ", ").join(asked)
        yield say(language, f"新たに見る事実：{names}", f"facts read anew: {names}")
    others = [each.in_language(language) for each in change.others]
    if others:
        names = say(language, "、", ", ").join(others)
        yield say(language, f"ほかに変わる定め：{names}", f"other terms that change: {names}")


def _groups(effect: Effect, impact: Impact, division: int, language: Language) -> Table:
    """Return who gains and loses in each group of a division."""
    table = _table()
    table.add_column(DIVISIONS[division].words.in_language(language))
    for title in (
        Words("事業者", "Businesses"),
        MOVEMENTS[Movement.GAINED],
        MOVEMENTS[Movement.LOST],
    ):
        table.add_column(title.in_language(language), justify="right")
    counts = effect.groups[division]
    for key, words, rows in impact.groups_of(division):
        gained, lost = (counts[key, kind] for kind in (Movement.GAINED, Movement.LOST))
        if gained or lost:
            shown = (f"{each:,}" for each in (rows, gained, lost))
            table.add_row(words.in_language(language), *shown)
    return table


def _still(impact: Impact, language: Language) -> Iterator[str]:
    """Yield which schemes change nothing for anybody, and why."""
    quiet = [each.change for each in impact.effects if not each.moves_any]
    other = [each for each in impact.changes if not each.decides and each.others]
    same = len(impact.changes) - len(impact.effects) - len(other)
    for title, found in ((_QUIET, quiet), (_OTHER, other)):
        if found:
            names = [each.scheme.name.in_language(language) for each in found]
            listed = say(language, "、", ", ").join(names)
            yield f"{title.in_language(language)} ({len(found)}){say(language, '：', ': ')}{listed}"
    if same:
        yield say(
            language, f"同じ条件のままの制度 {same}", f"schemes whose terms are the same: {same}"
        )


_QUIET = Words("条件は変わるが、判定も限度額も変わらない制度", "rules change, no answer does")
_OTHER = Words(
    "保証料率・期間などだけが変わる制度", "only other terms change, such as fees or terms"
)


def _table(*, header: bool = True) -> Table:
    return Table(
        box=None, show_header=header, pad_edge=False, header_style="", padding=(0, 2, 0, 0)
    )
