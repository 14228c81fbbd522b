"""How the impact of new terms is printed for people."""

from collections.abc import Iterator

from rich.text import Text

from seido.answers.wording import ESTIMATE, VERDICTS, say
from seido.cli.impact.rows import fact_of
from seido.cli.parts.page import Page
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
    page = Page()
    rows = f"{impact.rows:,}"
    said = say(language, f"事業者 {rows}", f"businesses: {rows}")
    page.line(f"{said}  {asked.in_language(language)}")
    for line in _reading(impact, language):
        page.line(line, style="dim")
    for effect in impact.effects_in_order:
        if effect.moves_any:
            _print_effect(effect, impact, page, language, division)
    for line in _still(impact, language):
        page.line(f"\n{line}")
    page.line(f"\n※ {ESTIMATE.in_language(language)}")


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
    effect: Effect, impact: Impact, page: Page, language: Language, division: int | None
) -> None:
    change = effect.change
    name = change.scheme.name.in_language(language)
    between = change.between.in_language(language)
    page.line()
    page.line(Text.assemble((name, "bold"), f"  {change.scheme.id}  {between}"))
    _print_pairs(effect, page, language)
    for kind, title in MOVEMENTS.items():
        if effect.count(kind):
            _print_movement(effect, kind, title, page, language)
    for line in (*_limits(effect, language), *_besides(change, language)):
        page.line(line, 2)
    if division is not None:
        _print_groups(effect, impact, division, page, language)


def _print_movement(
    effect: Effect, kind: Movement, title: Words, page: Page, language: Language
) -> None:
    """Print how many businesses move in a way and why, but for what the editions say already."""
    count = Text(f"{title.in_language(language)} {effect.count(kind):,}", "bold")
    reasons = effect.told(kind)
    if not reasons:
        page.line(count, 2)
        return
    by = _STOOD if kind in (Movement.GAINED, Movement.OPENED) else _STANDS
    page.line(count + Text(f"  {by.in_language(language)}", "not bold"), 2)
    rows = [(f"{count:,}", words.in_language(language)) for words, count in reasons[:_MOST]]
    if more := sum(count for _, count in reasons[_MOST:]):
        rows.append((f"{more:,}", say(language, "ほかの条件", "other requirements")))
    page.table(rows, aligned="rl", indent=4)


def _print_pairs(effect: Effect, page: Page, language: Language) -> None:
    """Print how many businesses went from which decision to which."""
    pairs = effect.pairs
    befores, afters = (
        [each for each in VERDICTS if any(pair[side] == each.value for pair in pairs)]
        for side in (0, 1)
    )
    page.table(
        [
            (
                VERDICTS[before].in_language(language),
                *(_counted(pairs[before.value, after.value]) for after in afters),
            )
            for before in befores
        ],
        (
            say(language, "変更前＼変更後", "before \\ after"),
            *(VERDICTS[each].in_language(language) for each in afters),
        ),
        aligned="lr",
        indent=2,
    )


def _counted(count: int) -> str:
    return f"{count:,}" if count else "－"


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


def _print_groups(
    effect: Effect, impact: Impact, division: int, page: Page, language: Language
) -> None:
    """Print who gains and loses in each group of a division."""
    titles = (
        DIVISIONS[division].words,
        Words("事業者", "Businesses"),
        MOVEMENTS[Movement.GAINED],
        MOVEMENTS[Movement.LOST],
    )
    counts = effect.groups[division]
    groups = (
        (words, rows, counts[key, Movement.GAINED], counts[key, Movement.LOST])
        for key, words, rows in impact.groups_of(division)
    )
    page.table(
        [
            (words.in_language(language), *(f"{each:,}" for each in (rows, gained, lost)))
            for words, rows, gained, lost in groups
            if gained or lost
        ],
        [each.in_language(language) for each in titles],
        aligned="lr",
        indent=2,
    )


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
