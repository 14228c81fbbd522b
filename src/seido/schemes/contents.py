"""Everything an edition says, in words, section by section."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from seido.facts.vocabulary import LEXICON
from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.money.guarantee_fee.rates import ClassRate
from seido.rules.build import ALWAYS
from seido.rules.expr import Condition
from seido.rules.quantity import Rate
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds
from seido.rules.readings.words.phrases import decimal, yen_en, yen_ja
from seido.rules.readings.words.state import Statement, state, state_amount
from seido.rules.words import Language, Source, Words
from seido.schemes.fees.forms import Asked
from seido.schemes.fees.moving import settled
from seido.schemes.model import Course, Edition, Gap, RateRow, TermRow, Uncoded
from seido.schemes.readings import readings_in
from seido.schemes.sentences import document_line, draw_line, duty_line, step_line

REASONS: dict[Uncoded, Words] = {
    Uncoded.JUDGEMENT: Words("人が判断する", "a person decides it"),
    Uncoded.OTHER_LAW: Words("ほかの法令による", "another law says it"),
    Uncoded.SET_BY_WINDOW: Words("窓口が定める", "the institution sets it"),
    Uncoded.NOT_STATED: Words("資料に書かれていない", "the source does not say it"),
}
"""Why a clause is held by no rule."""


_PAPERS = Words("書類", "Papers")
_STEPS = Words("手順", "Steps")
_DUTIES = Words("その後の義務", "Duties")


@dataclass(frozen=True, slots=True)
class Section:
    """One part of what an edition says.

    Attributes:
        title: what it is about.
        lines: its statements, each with those it consists of; empty where the source is silent.
        ids: the id of each line, where the section is of papers, steps or duties.
    """

    title: Words
    lines: tuple[Statement, ...]
    ids: tuple[str, ...] = ()


def contents(edition: Edition, language: Language, day: date = date.max) -> tuple[Section, ...]:
    """Return what an edition says: who qualifies, amounts, rates, terms, papers, steps, duties.

    Args:
        edition: the terms.
        language: ``ja`` or ``en``.
        day: the day on which rates that move are told; as last printed by default.
    """
    ids = {
        title: tuple(each.id for each in named)
        for title, named in (
            (_PAPERS, edition.documents),
            (_STEPS, edition.steps),
            (_DUTIES, edition.duties),
        )
    }
    return tuple(
        Section(title, tuple(lines), ids.get(title, ()))
        for title, lines in _sections(edition, language, day)
    )


def limit_text(limit: Bounds | None, language: Language) -> str:
    """Return the most that can be had: exact, between, up to, or a dash where none is stated."""
    if limit is None or isinstance(limit.high, float):
        return "－"
    write = yen_ja if language == "ja" else yen_en
    amount = write(limit.high)
    if limit.exact:
        return amount
    if isinstance(limit.low, float) or limit.low <= 0:
        return f"最大 {amount}" if language == "ja" else f"up to {amount}"
    return f"{write(limit.low)}～{amount}"


def _sections(
    edition: Edition, language: Language, day: date
) -> Iterator[tuple[Words, Iterator[Statement] | tuple[Statement, ...]]]:
    def said(words: Words, when: Condition = ALWAYS, source: Source | None = None) -> Statement:
        parts = () if when == ALWAYS else (_brief(state(when, LEXICON, language)),)
        return Statement(words.in_language(language), source=source, parts=parts)

    rule = state(edition.rule, LEXICON, language)
    yield Words("対象", "Who qualifies"), rule.parts or (rule,)
    barriers = (said(each.words, each.when, each.source) for each in edition.barriers)
    yield Words("限度額", "Limit"), (*_limit(edition, language), *barriers)
    frameless = () if edition.frameless is None else (said(edition.frameless),)
    draws = tuple(said(draw_line(each), each.when) for each in edition.draws)
    yield Words("保証枠", "Frames"), draws or frameless
    yield Words("保証割合", "Coverage"), _coverage(edition, language)
    fees = tuple(
        said(_example(_rates(row), row.whose), row.when, edition.fees_source)
        for row in edition.fees
    )
    dated = settled(edition.interest, day)
    interest = tuple(said(_rates(row), row.when, row.printed) for row in dated)
    yield Words("保証料率・金利（年）", "Rates a year"), (*fees, *interest)
    terms = (said(_example(_term(row), row.whose), row.when) for row in edition.terms)
    yield Words("期間", "Terms"), terms
    yield Words("内容", "What is given"), (said(_course(each)) for each in edition.courses)
    others = edition.particulars
    yield (
        Words("その他の条件", "Other terms"),
        (said(_example(_pair(o.name, o.words), o.whose)) for o in others),
    )
    yield _PAPERS, (said(document_line(each), each.when) for each in edition.documents)
    steps = enumerate(edition.steps, 1)
    yield _STEPS, (said(step_line(number, each)) for number, each in steps)
    yield _DUTIES, (said(duty_line(each), each.when) for each in edition.duties)
    readings = (said(each.words, source=each.source) for each in readings_in(edition))
    yield Words("解釈", "How open places are read"), readings
    gaps = (_gap(each, language) for each in edition.gaps)
    yield Words("ルールにしていないこと", "Held by no rule"), gaps


def _brief(statement: Statement) -> Statement:
    """Return a condition with its requirements by name alone: who qualifies tells them whole."""
    if statement.name is not None:
        return replace(statement, parts=())
    return replace(statement, parts=tuple(_brief(part) for part in statement.parts))


def _limit(edition: Edition, language: Language) -> tuple[Statement, ...]:
    if edition.limit is None:
        return ()
    most = limit_text(measure(edition.limit, {}), language)
    made = state_amount(edition.limit, LEXICON, language)
    return (Statement(most, parts=(made,) if made.parts else ()),)


def _coverage(edition: Edition, language: Language) -> tuple[Statement, ...]:
    if edition.coverage is None:
        return ()
    ends = measure(edition.coverage, {})[:2]
    shown = dict.fromkeys(f"{_percent(Rate(end))}%" for end in ends if not isinstance(end, float))
    made = state_amount(edition.coverage, LEXICON, language)
    return (Statement("～".join(shown), parts=made.parts),)


def _percent(rate: Rate) -> str:
    return decimal(rate * 100)


def _rates(row: RateRow) -> Words:
    if isinstance(row.rates, Asked):
        return _pair(row.words, row.rates.told)
    charged = row.of_class(None)

    def listed(part: Callable[[ClassRate], Rate]) -> str:
        shown = [_percent(part(each)) for each in charged]
        if len(set(shown)) == 1:
            return f"{shown[0]}%"
        return ("～".join(reversed(shown)) if charged[0].end else " / ".join(shown)) + "%"

    gross, borne = listed(lambda each: each.gross), Words("", "")
    if row.state is not None:
        state, left = listed(lambda each: each.state), listed(lambda each: each.borrower)
        borne = Words(
            f"（国の補助 {state}、事業者負担 {left}）", f" (the state pays {state}, borne {left})"
        )
    return _pair(row.words, Words(gross + borne.ja, gross + borne.en))


def _example(words: Words, whose: str | None) -> Words:
    """Return a term, and whose it is where it is one corporation's and not the country's."""
    if whose is None:
        return words
    named = CORPORATIONS[whose]
    return Words(
        f"{words.ja}（{named.ja}の例。ほかの協会は窓口で確かめる）",
        f"{words.en} (the {named.en} corporation's; ask another at its window)",
    )


def _pair(name: Words, words: Words) -> Words:
    return Words(f"{name.ja}: {words.ja}", f"{name.en}: {words.en}")


def _term(row: TermRow) -> Words:
    match row.grace_months:
        case None:
            grace = Words("（据置は記載なし）", ", grace not stated")
        case 0:
            grace = Words("", "")
        case months:
            grace = Words(f"（据置{months}か月以内）", f", grace {months} months at most")
    return _pair(
        row.words,
        Words(f"{row.months}か月以内{grace.ja}", f"{row.months} months at most{grace.en}"),
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


def _gap(gap: Gap, language: Language) -> Statement:
    reason = REASONS[gap.why].in_language(language)
    text = gap.words.in_language(language)
    said = f"{text}（{reason}）" if language == "ja" else f"{text} ({reason})"
    return Statement(said, source=gap.source)
