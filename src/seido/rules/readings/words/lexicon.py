"""The words of terms: what a fact, a sum or a lookup is called in a sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import assert_never

from seido.rules.expr import (
    Band,
    Choose,
    Const,
    DaysAfter,
    Derived,
    Fact,
    Greatest,
    Least,
    MonthsAfter,
    MonthsBetween,
    Order,
    Product,
    Round,
    Scale,
    Sum,
    Table,
    Term,
    Unit,
)
from seido.rules.readings.words import phrases
from seido.rules.words import Language, Words

_ORDERS: dict[Order, Words] = {
    Order.AT_LEAST: Words("{}以上", "at least {}"),
    Order.MORE_THAN: Words("{}超", "more than {}"),
    Order.AT_MOST: Words("{}以下", "at most {}"),
    Order.BELOW: Words("{}未満", "below {}"),
}
_ORDERS_OF_DATES: dict[Order, Words] = {
    Order.AT_LEAST: Words("{}以後", "on or after {}"),
    Order.MORE_THAN: Words("{}より後", "after {}"),
    Order.AT_MOST: Words("{}以前", "on or before {}"),
    Order.BELOW: Words("{}より前", "before {}"),
}


def bound(order: Order, unit: Unit, figure: str, language: Language) -> str:
    """Return a threshold in words: ``20%以上``, ``2020年1月1日以後``."""
    orders = _ORDERS_OF_DATES if unit is Unit.DATE else _ORDERS
    return orders[order].in_language(language).format(figure)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of facts and derived figures by name, and of options by fact and code."""

    labels: Mapping[str, Words]
    options: Mapping[tuple[str, str], Words] = field(default_factory=dict)

    def label(self, name: str, language: Language) -> str:
        """Return a fact's words, or its name where there are none."""
        return self.labels[name].in_language(language) if name in self.labels else name

    def option(self, name: str, code: str, language: Language) -> str:
        """Return an option's words, or its code where there are none."""
        words = self.options.get((name, code))
        return words.in_language(language) if words else code

    def term(self, term: Term, language: Language) -> str:  # noqa: C901 - one case a node
        """Return the words of a term."""

        def named(inner: Term) -> str:
            return self.term(inner, language)

        def say(ja: str, en: str) -> str:
            return ja if language == "ja" else en

        match term:
            case Const(value=int() | Fraction() as value, unit=unit):
                return phrases.quantity(value, unit, language)
            case Const(value=value):
                return str(value)
            case Fact(name=name) | Derived(name=name):
                return self.label(name, language)
            case Sum(terms=terms):
                return "".join(_signed(each, named, first=each is terms[0]) for each in terms)
            case Scale(term=inner, factor=factor):
                return f"{named(inner)}×{phrases.decimal(factor)}"
            case Product(term=inner, multiplier=multiplier):
                return f"{named(inner)}×{named(multiplier)}"
            case Round(term=inner):
                return named(inner)
            case Least(terms=terms):
                listed = say("、", ", ").join(named(each) for each in terms)
                return say(f"{listed}のうち最小の額", f"the least of {listed}")
            case Greatest(terms=terms):
                listed = say("、", ", ").join(named(each) for each in terms)
                return say(f"{listed}のうち最大の額", f"the greatest of {listed}")
            case Choose() | Band() | Table():
                return say("区分ごとの値", "the figure for the case")
            case MonthsBetween(start=start, end=end):
                return say(
                    f"{named(start)}から{named(end)}までの月数",
                    f"months from {named(start)} to {named(end)}",
                )
            case MonthsAfter(start=start, months=months):
                return say(
                    f"{named(start)}の{months}か月後", f"{months} months after {named(start)}"
                )
            case DaysAfter(start=start, days=days):
                return say(f"{named(start)}の{days}日後", f"{days} days after {named(start)}")
            case _:
                assert_never(term)


def _signed(term: Term, named: Callable[[Term], str], *, first: bool) -> str:
    match term:
        case Scale(term=inner, factor=Fraction(numerator=-1, denominator=1)):
            return f"－{named(inner)}"
        case _:
            return named(term) if first else f"＋{named(term)}"
