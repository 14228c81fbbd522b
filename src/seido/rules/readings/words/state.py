"""What the rule says, in words, before any business is looked at."""

from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from seido.rules.check import unit_of
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Band,
    Choose,
    Compare,
    Condition,
    Const,
    Derived,
    Fact,
    Greatest,
    Judgement,
    Least,
    Not,
    OneOf,
    Order,
    Ratio,
    Requirement,
    Round,
    Scale,
    Sum,
    Table,
    Term,
    Unit,
)
from seido.rules.readings.words import phrases
from seido.rules.readings.words.lexicon import Lexicon
from seido.rules.readings.words.lexicon import bound as in_words
from seido.rules.words import Language, Source


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause of a rule, and those it consists of.

    Attributes:
        text: the clause.
        name: the requirement's or judgement's identifier, if it is one.
        source: where it stands, if it is one.
        parts: what it consists of.
    """

    text: str
    name: str | None = None
    source: Source | None = None
    parts: tuple["Statement", ...] = ()


def state(condition: Condition, lexicon: Lexicon, language: Language) -> Statement:
    """Return a rule in words: each clause with its threshold, in Japanese or English."""
    return _Writer(lexicon, language).condition(condition)


def state_amount(term: Term, lexicon: Lexicon, language: Language) -> Statement:
    """Return an amount in words: what it is made of, down to its figures and their cases."""
    return _Writer(lexicon, language).amount(term)


@dataclass(frozen=True, slots=True)
class _Writer:
    lexicon: Lexicon
    language: Language

    def say(self, ja: str, en: str) -> str:
        return ja if self.language == "ja" else en

    def condition(self, node: Condition) -> Statement:  # noqa: C901 - one case a node
        match node:
            case Const(value=value):
                return Statement(self.say("常に", "always") if value else self.say("不可", "never"))
            case Fact(name=name):
                return Statement(self.lexicon.label(name, self.language))
            case Compare(left=left, order=order, right=right):
                label = self.lexicon.term(left, self.language)
                figure = self.lexicon.term(right, self.language)
                bound = in_words(order, unit_of(left), figure, self.language)
                return Statement(
                    self.say(f"{label}が{bound}", f"{label} {bound}"), parts=self.rows(right)
                )
            case Ratio(quotient=quotient, order=order, threshold=threshold):
                label = quotient.words.in_language(self.language)
                shown = (
                    phrases.exact_percentage(threshold)
                    if quotient.in_percent
                    else phrases.multiple(threshold, self.language)
                )
                bound = in_words(order, Unit.NUMBER, shown, self.language)
                return Statement(self.say(f"{label}が{bound}", f"{label} {bound}"))
            case OneOf():
                return Statement(self.one_of(node))
            case All(items=items):
                return self.group(self.say("次のすべて", "all of these"), items)
            case Any(items=items):
                return self.group(self.say("次のいずれか", "any of these"), items)
            case AtLeastK(least=least, items=items):
                return self.group(
                    self.say(f"次のうち{least}つ以上", f"at least {least} of these"), items
                )
            case Not(item=item):
                inner = self.condition(item)
                return Statement(
                    self.say(f"{inner.text}に当たらない", f"not: {inner.text}"), parts=inner.parts
                )
            case Requirement(name=name, words=words, condition=inner, source=source):
                text = words.in_language(self.language)
                return Statement(text, name, source, (self.condition(inner),))
            case Judgement(name=name, words=words, who=who, source=source):
                text, judge = words.in_language(self.language), who.in_language(self.language)
                judged = self.say(f"{text}（判断：{judge}）", f"{text} (judged by {judge})")
                return Statement(judged, name, source)
            case _:
                assert_never(node)

    def group(self, text: str, items: tuple[Condition, ...]) -> Statement:
        return Statement(text, parts=tuple(self.condition(item) for item in items))

    def one_of(self, node: OneOf) -> str:
        name = node.subject.name
        label = self.lexicon.label(name, self.language)
        others = frozenset(node.subject.options) - node.options
        if len(others) < len(node.options):
            listed = self.options(name, node.subject.options, others)
            return self.say(f"{label}が{listed}以外", f"{label} not {listed}")
        listed = self.options(name, node.subject.options, node.options)
        return self.say(f"{label}が{listed}", f"{label} {listed}")

    def options(self, name: str, order: tuple[str, ...], codes: frozenset[str]) -> str:
        words = [self.lexicon.option(name, code, self.language) for code in order if code in codes]
        return self.say("、", " / ").join(words)

    def amount(self, term: Term) -> Statement:
        match term:
            case Derived(term=inner):
                label = self.lexicon.term(term, self.language)
                return Statement(label, parts=(self.amount(inner),))
            case Sum(terms=terms):
                added = tuple(sorted(terms, key=_is_taken))
                return self.of_all("次の合計", "the sum of these", added)
            case Least(terms=terms):
                return self.of_all("次のうち最小の額", "the least of these", terms)
            case Greatest(terms=(inner, Const(value=0))) | Greatest(terms=(Const(value=0), inner)):
                kept = self.amount(inner)
                return Statement(kept.text + self.say("（0以上）", ", 0 or more"), parts=kept.parts)
            case Greatest(terms=terms):
                return self.of_all("次のうち最大の額", "the greatest of these", terms)
            case Scale(term=inner, factor=Fraction(numerator=-1, denominator=1)):
                taken = self.amount(inner)
                return Statement(self.say("差し引く：", "less: ") + taken.text, parts=taken.parts)
            case Scale(term=inner, factor=factor):
                part = phrases.decimal(factor)
                return self.of_all(f"次の額×{part}", f"{part} of this", (inner,))
            case Round(term=inner, step=step):
                unit = phrases.quantity(step, unit_of(inner), self.language)
                return self.of_all(f"次の額（{unit}単位）", f"this, in steps of {unit}", (inner,))
            case _:
                return Statement(self.lexicon.term(term, self.language), parts=self.rows(term))

    def of_all(self, ja: str, en: str, terms: tuple[Term, ...]) -> Statement:
        return Statement(self.say(ja, en), parts=tuple(self.amount(each) for each in terms))

    def chosen(self, case: Statement, value: Statement) -> Statement:
        when = (Statement(case.text, parts=case.parts),) if case.parts else ()
        if when:
            return Statement(value.text, parts=(*when, *value.parts))
        return Statement(
            self.say(f"{case.text}：{value.text}", f"{case.text}: {value.text}"), parts=value.parts
        )

    def rows(self, term: Term) -> tuple[Statement, ...]:
        """Return the rows of a lookup that stands as a threshold."""
        match term:
            case Table(subject=subject, rows=rows):
                found: dict[str, list[str]] = {}
                for code, value in rows:
                    option = self.lexicon.option(subject.name, code, self.language)
                    found.setdefault(self.lexicon.term(value, self.language), []).append(option)
                return tuple(
                    Statement(f"{self.say('、', ' / ').join(options)}: {value}")
                    for value, options in found.items()
                )
            case Choose(cases=cases, otherwise=otherwise):
                last = self.amount(otherwise)
                return (
                    *(self.chosen(self.condition(case), self.amount(v)) for case, v in cases),
                    Statement(self.say("ほかは：", "else: ") + last.text, parts=last.parts),
                )
            case Band(subject=subject, below=below, rows=rows):
                unit = unit_of(subject)
                label = self.lexicon.term(subject, self.language)
                first = phrases.quantity(rows[0][0], unit, self.language)
                found_rows = [
                    Statement(
                        f"{label} {in_words(Order.BELOW, unit, first, self.language)}: "
                        + self.lexicon.term(below, self.language)
                    )
                ]
                for bound, value in rows:
                    reached = phrases.quantity(bound, unit, self.language)
                    found_rows.append(
                        Statement(
                            f"{label} {in_words(Order.AT_LEAST, unit, reached, self.language)}: "
                            + self.lexicon.term(value, self.language)
                        )
                    )
                return tuple(found_rows)
            case _:
                return ()


def _is_taken(term: Term) -> bool:
    """Return whether a term is taken away, so that what it is taken from is named before it."""
    return isinstance(term, Scale) and term.factor < 0
