"""``seido show``: everything an edition of a scheme says."""

from collections.abc import Iterable, Iterator

import click
from rich.console import Console
from rich.markup import escape
from rich.tree import Tree

from seido.cli.business_file import AS_OF, JSON, LANGUAGE, day_of, scheme_named
from seido.cli.printed import print_json, source_rows, word_row
from seido.cli.wording import edition_text, limit_text, say
from seido.facts.vocabulary import LEXICON
from seido.receipt import percent_text
from seido.rules.build import ALWAYS
from seido.rules.expr import Condition
from seido.rules.phrases import day as day_text
from seido.rules.quantity import Rate
from seido.rules.readings.decide import measure
from seido.rules.readings.state import Statement, state
from seido.rules.words import Language, Words
from seido.schemes.model import Course, Duty, Edition, RateRow, Scheme, TermRow


@click.command("show")
@click.argument("scheme")
@AS_OF
@LANGUAGE
@JSON
def command(scheme: str, as_of: str | None, language: Language, *, as_json: bool) -> None:
    """制度の内容（要件・限度額・料率・期間・書類・手順・窓口・義務）を示す。.

    Show what SCHEME says on a day: who qualifies, amounts, rates, papers, steps, duties.
    """
    found, day = scheme_named(scheme), day_of(as_of)
    edition = found.edition_on(day)
    if as_json:
        print_json(_json(found, edition, language))
        return
    console = Console(highlight=False)
    console.print(f"[bold]{escape(found.name.in_language(language))}[/bold]  [dim]{found.id}[/dim]")
    console.print(escape(found.summary.in_language(language)))
    if edition is None:
        first = day_text(found.editions[0].opens, language)
        console.print(say(language, f"{first}より前の条件は資料にない", f"no terms before {first}"))
        return
    if found.closed_on(day):
        console.print(say(language, "[red]受付終了[/red]", "[red]closed[/red]"))
    stated = f"{edition_text(edition, language)}  {edition.source.heading}"
    console.print(f"[dim]{escape(stated)}[/dim]")
    for title, lines in _sections(edition, language):
        tree = Tree(f"[bold]{title.in_language(language)}[/bold]", guide_style="dim")
        for line in lines:
            _grow(tree, line)
        if tree.children:
            console.print(tree)


def _sections(edition: Edition, language: Language) -> Iterator[tuple[Words, Iterable[Statement]]]:
    """Yield what an edition says, section by section."""

    def said(words: Words, when: Condition = ALWAYS) -> Statement:
        parts = () if when == ALWAYS else (state(when, LEXICON, language),)
        return Statement(words.in_language(language), parts=parts)

    rule = state(edition.rule, LEXICON, language)
    yield Words("対象", "Who qualifies"), rule.parts or (rule,)
    yield Words("限度額", "Limit"), _amount(edition, language)
    yield (
        Words("保証料率・金利（年）", "Rates a year"),
        [
            Statement(f"{row.words.in_language(language)}: {_rates(row, language)}")
            for row in (*edition.fees, *edition.interest)
        ],
    )
    yield (
        Words("期間", "Terms"),
        [said(_term(row), row.when) for row in edition.terms],
    )
    yield Words("内容", "What is given"), [said(_course(each)) for each in edition.courses]
    yield (
        Words("その他の条件", "Other terms"),
        [
            Statement(f"{each.name.in_language(language)}: {each.words.in_language(language)}")
            for each in edition.particulars
        ],
    )
    yield Words("書類", "Papers"), [said(each.words, each.when) for each in edition.documents]
    yield (
        Words("手順", "Steps"),
        [
            Statement(
                f"{number}. {each.words.in_language(language)}（{each.who.in_language(language)}）"
            )
            for number, each in enumerate(edition.steps, 1)
        ],
    )
    yield Words("その後の義務", "Duties"), [said(_duty(each), each.when) for each in edition.duties]
    yield Words("窓口", "Windows"), [Statement(kind) for kind in edition.windows]
    yield (
        Words("ルールにしていないこと", "Held by no rule"),
        [said(each.words) for each in edition.gaps],
    )


def _amount(edition: Edition, language: Language) -> list[Statement]:
    if edition.limit is None:
        return []
    return [Statement(limit_text(measure(edition.limit, {}), language))]


def _rates(row: RateRow, language: Language) -> str:
    def listed(rates: tuple[Rate, ...]) -> str:
        mark = "～" if len(rates) == 2 else " / "
        return mark.join(percent_text(rate) for rate in rates) + "%"

    borne = ""
    if row.borne:
        borne = say(
            language, f"（事業者負担 {listed(row.borne)}）", f" (borne {listed(row.borne)})"
        )
    return listed(row.rates) + borne


def _term(row: TermRow) -> Words:
    match row.grace_months:
        case None:
            grace = Words("（据置は記載なし）", ", grace not stated")
        case 0:
            grace = Words("", "")
        case months:
            grace = Words(f"（据置{months}か月以内）", f", grace {months} months at most")
    return Words(
        f"{row.words.ja}: {row.months}か月以内{grace.ja}",
        f"{row.words.en}: {row.months} months at most{grace.en}",
    )


def _course(course: Course) -> Words:
    ja, en = [course.words.ja], [course.words.en]
    if course.hours is not None:
        ja.append(f"{course.hours}時間")
        en.append(f"{course.hours} hours")
    if course.least_days is not None:
        ja.append(f"{course.least_days}日以上")
        en.append(f"{course.least_days} days or more")
    if course.least_hours_a_day is not None:
        ja.append(f"1日{course.least_hours_a_day}時間以上")
        en.append(f"{course.least_hours_a_day} hours a day or more")
    if course.cost_yen is not None:
        ja.append(f"{course.cost_yen:,}円" if course.cost_yen else "無料")
        en.append(f"¥{course.cost_yen:,}" if course.cost_yen else "free")
    return Words("、".join(ja), ", ".join(en))


def _duty(duty: Duty) -> Words:
    often = Words("", "") if duty.every_months is None else _every(duty.every_months)
    long = (
        Words("", "")
        if duty.for_months is None
        else Words(f"、{duty.for_months}か月間", f" for {duty.for_months} months")
    )
    return Words(
        f"{duty.words.ja}（{duty.who.ja} → {duty.to.ja}{often.ja}{long.ja}）",
        f"{duty.words.en} ({duty.who.en} → {duty.to.en}{often.en}{long.en})",
    )


def _every(months: int) -> Words:
    return Words(f"、{months}か月ごと", f", every {months} months")


def _grow(tree: Tree, line: Statement) -> None:
    source = f"  [dim]{escape(line.source.heading)}[/dim]" if line.source else ""
    branch = tree.add(escape(line.text) + source)
    for part in line.parts:
        _grow(branch, part)


def _json(scheme: Scheme, edition: Edition | None, language: Language) -> dict[str, object]:
    body: dict[str, object] = {
        "scheme": scheme.id,
        "kind": scheme.kind.value,
        "name": word_row(scheme.name),
        "summary": word_row(scheme.summary),
        "edition": edition.stated_on.isoformat() if edition else None,
    }
    if edition is None:
        return body
    limit = measure(edition.limit, {}) if edition.limit else None
    return {
        **body,
        "source": source_rows([edition.source])[0],
        "opens": edition.opens.isoformat(),
        "closes": edition.closes_on.isoformat() if edition.closes_on else None,
        "limit_yen": None if limit is None or isinstance(limit.high, float) else int(limit.high),
        "sections": {
            title.en: [_statement_json(line) for line in lines]
            for title, lines in _sections(edition, language)
        },
    }


def _statement_json(line: Statement) -> dict[str, object]:
    return {
        "id": line.name,
        "text": line.text,
        "source": source_rows([line.source])[0] if line.source else None,
        "parts": [_statement_json(part) for part in line.parts],
    }
