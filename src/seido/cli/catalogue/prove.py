"""``seido prove``: whether the rules themselves are sound, over every business there could be."""

import importlib.util
from collections.abc import Mapping
from fractions import Fraction

import click
from rich.console import Console
from rich.progress import Progress
from rich.text import Text

from seido.answers.fact_values import value_json
from seido.answers.wording import say, value_text
from seido.cli.parts.business_file import JSON
from seido.cli.parts.language import LANGUAGE
from seido.cli.parts.page import Page
from seido.cli.parts.tables import print_json, word_row
from seido.facts.vocabulary import ENTRIES, FORMULAS, LEXICON
from seido.proving.explanations import reason_for
from seido.proving.finding import Finding, Kind
from seido.refusal import refused
from seido.rules.check import unit_of, walk
from seido.rules.expr import Condition, Judgement
from seido.rules.readings.decide.decide import decide, measure
from seido.rules.readings.decide.known import Known
from seido.rules.readings.words.explain import explain, shortfalls
from seido.rules.readings.words.phrases import decimal, quantity
from seido.rules.truth import NO
from seido.rules.values import Exact
from seido.rules.words import Language, Words
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.contents import limit_text
from seido.schemes.model import Scheme

KINDS: dict[Kind, Words] = {
    Kind.NEVER_MET: Words("満たせる事業者がいない", "nobody can meet it"),
    Kind.NEVER_FAILS: Words("必ず満たされ、誰も外さない", "it is always met, and refuses nobody"),
    Kind.NEVER_MATTERS: Words(
        "これだけで対象になる事業者がいない", "nobody qualifies by this alternative alone"
    ),
    Kind.NEVER_REACHED: Words("当てはまる事業者がいない行", "a row that nobody comes to"),
    Kind.OVERLAP: Words("段階が重なる", "tiers overlap"),
    Kind.GAP: Words("段階の間にすき間がある", "a gap between tiers"),
    Kind.EDITIONS_OVERLAP: Words("前の版と同じ日に受け付ける", "open on a day with the one before"),
    Kind.REFUSED_WHEN_BETTER: Words(
        "良くなると対象から外れる", "refused when a fact moves for the better"
    ),
    Kind.LESS_WHEN_BETTER: Words(
        "良くなると限度額が減る", "a lower limit when a fact moves for the better"
    ),
    Kind.BELOW_ZERO: Words("0を下回る", "below zero"),
    Kind.OVER_CAP: Words("上限を超える", "over its cap"),
    Kind.DRAWS_APART: Words("枠の残りと合わない", "not what the frames have room for"),
    Kind.UNDECIDED: Words("決着しなかった", "not settled"),
    Kind.GAINS: Words("新たに対象になる例", "for instance, taken for the first time"),
    Kind.LOSES: Words("対象から外れる例", "for instance, no longer taken"),
}


@click.command("prove")
@click.argument("schemes", nargs=-1)
@LANGUAGE
@JSON
def command(schemes: tuple[str, ...], language: Language, *, as_json: bool) -> None:
    """ルールそのものに誤りがないかを、ありうるすべての事業者について証明する。

    Prove that rules are sound, of all SCHEMES or of some: no clause without effect, no gap between
    tiers, no amount out of bounds, nobody refused for doing better. Ends with exit code 1 when
    something is found that is not explained.
    """  # noqa: D415 - the first line is Japanese
    chosen = tuple(find_scheme(each) for each in schemes) or all_schemes()
    if importlib.util.find_spec("z3") is None:
        raise refused(
            "証明にはZ3が要ります。pip install 'seido[prove]' で入ります",
            "proofs need Z3: pip install 'seido[prove]'",
        )
    found = [(each, reason_for(each)) for each in _proved(chosen, language)]
    open_count = sum(each.kind.is_defect and reason is None for each, reason in found)
    if as_json:
        rows = [_json(each, reason) for each, reason in found]
        print_json({"schemes": len(chosen), "unexplained": open_count, "findings": rows})
    else:
        _print(chosen, found, open_count, language)
    raise SystemExit(1 if open_count else 0)


def _proved(schemes: tuple[Scheme, ...], language: Language) -> list[Finding]:
    """Return what is found, with a bar on standard error where somebody watches."""
    from seido.proving.proof import prove  # noqa: PLC0415 - the solver is an extra

    errors = Console(stderr=True)
    with Progress(console=errors, disable=not errors.is_terminal, transient=True) as progress:
        title = say(language, "証明中", "proving")
        tracked = progress.track(schemes, description=title)
        return [finding for scheme in tracked for finding in prove(scheme)]


def _print(
    schemes: tuple[Scheme, ...],
    found: list[tuple[Finding, Words | None]],
    open_count: int,
    language: Language,
) -> None:
    page = Page()
    scheme: Scheme | None = None
    given: Words | None = None
    for each, reason in found:
        if each.scheme is not scheme:
            name = each.scheme.name.in_language(language)
            page.line()
            page.line(Text.assemble((name, "bold"), (f"  {each.scheme.id}", "dim")))
            scheme, given = each.scheme, None
        page.line(_title(each, reason, language), 2)
        lines = _lines(each, language)
        if reason is not None and reason != given:
            lines.append(say(language, "説明：", "because: ") + reason.in_language(language))
            given = reason
        for line in lines:
            page.line(line, 6, "dim")
    editions = sum(len(each.editions) for each in schemes)
    explained = sum(reason is not None for _, reason in found)
    page.line(
        say(
            language,
            f"\n{len(schemes)}制度・{editions}版を証明した。"
            f"説明のない所見 {open_count}件、説明のある所見 {explained}件",
            f"\n{len(schemes)} schemes, {editions} editions proved:"
            f" {open_count} findings unexplained, {explained} explained",
        )
    )


def _title(finding: Finding, reason: Words | None, language: Language) -> Text:
    mark = "✗" if reason is None else "✓"
    if not finding.kind.is_defect:
        mark = "・"
    kind = KINDS[finding.kind].in_language(language)
    found = f"{kind}{say(language, '：', ': ')}{finding.words.in_language(language)}"
    place = f"{finding.edition.opens.isoformat()} {'/'.join(finding.about)}"
    style = "red" if mark == "✗" else ""
    return Text.assemble((mark, style), f" {found}", (f"  {place}", "dim"))


def _lines(finding: Finding, language: Language) -> list[str]:
    """Return what makes it so, and the business that shows it."""
    lines = []
    if finding.because:
        listed = say(language, "、", "; ").join(
            each.in_language(language) for each in finding.because
        )
        lines.append(say(language, f"ほかに：{listed}", f"given: {listed}"))
    if finding.business:
        lines.append(say(language, "事業者：", "business: ") + business_text(finding, language))
    if finding.moved:
        lines.append(_move_text(finding, *finding.moved, language))
    if finding.kind is Kind.LESS_WHEN_BETTER:
        lines.append(_limits_text(finding, language))
    return [*lines, *_refusals(finding, language)]


def business_text(finding: Finding, language: Language) -> str:
    """Return the business that shows a finding, in its facts; what is not told does not matter."""
    facts = (
        f"{_label(name, finding, language)} {_value(name, value, language)}"
        for name, value in finding.business.items()
    )
    return say(language, "、", "; ").join(facts)


def _move_text(finding: Finding, name: str, value: Exact, language: Language) -> str:
    label = _label(name, finding, language) + say(language, "：", ": ")
    before = _value(name, finding.business[name], language)
    return f"{label}{before} → {_value(name, value, language)}"


def _limits_text(finding: Finding, language: Language) -> str:
    """Return the limit before and after the move."""
    limit = finding.edition.limit
    before, after = (
        limit_text(None if limit is None else measure(limit, facts), language)
        for facts in (finding.business, {**finding.business, **_moved(finding)})
    )
    return f"{finding.words.in_language(language)}{say(language, '：', ': ')}{before} → {after}"


def _refusals(finding: Finding, language: Language) -> list[str]:
    """Return why a rule refuses the business: after the move, or under one of two editions."""
    editions = finding.scheme.editions
    rule: Condition | None = None
    match finding.kind:
        case Kind.GAINS:
            rule = editions[editions.index(finding.edition) - 1].rule
        case Kind.LOSES | Kind.REFUSED_WHEN_BETTER:
            rule = finding.edition.rule
    if rule is None:
        return []
    known = Known({**finding.business, **_moved(finding)})
    trace = decide(rule, known)
    lines = shortfalls(explain(trace, known, LEXICON, language))
    return [f"✗ {line.text}" for line in lines if line.truth is NO]


def _moved(finding: Finding) -> Mapping[str, Exact]:
    return dict([finding.moved]) if finding.moved else {}


def _label(name: str, finding: Finding, language: Language) -> str:
    judged = {
        node.name: node.words
        for edition in finding.scheme.editions
        for node in walk(edition.rule)
        if isinstance(node, Judgement)
    }
    if name in judged:
        return judged[name].in_language(language)
    return LEXICON.label(name, language)


def _value(name: str, value: Exact, language: Language) -> str:
    if isinstance(value, int | Fraction) and not isinstance(value, bool) and name not in ENTRIES:
        # A figure computed from facts, of which only itself is asked.
        if name in FORMULAS:
            return quantity(value, unit_of(FORMULAS[name]), language)
        return decimal(value)
    return value_text(name, value, language)


def _json(finding: Finding, reason: Words | None) -> dict[str, object]:
    moved = None
    if finding.moved:
        moved = {"fact": finding.moved[0], "after": value_json(finding.moved[1])}
    return {
        "scheme": finding.scheme.id,
        "edition": finding.edition.opens.isoformat(),
        "kind": finding.kind.value,
        "defect": finding.kind.is_defect,
        "about": list(finding.about),
        "words": word_row(finding.words),
        "because": [word_row(each) for each in finding.because],
        "business": {name: value_json(value) for name, value in finding.business.items()},
        "move": moved,
        "explained": word_row(reason),
    }
