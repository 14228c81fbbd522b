"""Random rules and random businesses, and what a rule means written a second time, plainly."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import assert_never

from hypothesis import strategies as st

from seido.rules import build
from seido.rules.check import facts_in
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Band,
    Choose,
    Compare,
    Condition,
    Const,
    DaysAfter,
    Derived,
    Fact,
    Greatest,
    Judgement,
    Least,
    MonthsAfter,
    MonthsBetween,
    Not,
    OneOf,
    Order,
    Product,
    Ratio,
    Requirement,
    Round,
    Scale,
    Sum,
    Table,
    Term,
    Unit,
)
from seido.rules.months import months_after, months_between
from seido.rules.quantity import Rounding, round_to
from seido.rules.values import Exact, Facts, Range, Value
from seido.rules.words import Source, Words

SOURCE = Source("test.txt", "見出し")
YEN = tuple(build.fact(name, Unit.YEN, low) for name, low in (("a", None), ("b", 0), ("c", 0)))
COUNT = build.fact("n", Unit.COUNT, 0, 12)
DAYS = tuple(build.fact(name, Unit.DATE) for name in ("d", "e"))
TRUTHS = tuple(build.fact(name, Unit.TRUTH) for name in ("p", "q"))
CHOICE = build.fact("k", Unit.CHOICE, options=("red", "green", "blue"))
ALL_FACTS = (*YEN, COUNT, *DAYS, *TRUTHS, CHOICE)

_SMALL = st.integers(-30, 30)
_FACTORS = st.sampled_from(["2", "-1", "0.5", "0.2", "-1.5", "10"])
_DAYS = st.dates(date(2019, 1, 1), date(2024, 12, 31))


def exact_values(fact: Fact) -> st.SearchStrategy[Exact]:
    """Return any value that a fact can have."""
    match fact.unit:
        case Unit.TRUTH:
            return st.booleans()
        case Unit.CHOICE:
            return st.sampled_from(fact.options)
        case Unit.DATE:
            return _DAYS
        case _:
            least = -30 if fact.low is None else fact.low
            return st.integers(least, 30 if fact.high is None else fact.high)


def values(fact: Fact) -> st.SearchStrategy[Value]:
    """Return anything that can be known of a fact: exact, a range, some options, nothing."""
    exact = exact_values(fact)
    if fact.unit is Unit.TRUTH:
        return st.one_of(st.none(), exact)
    if fact.unit is Unit.CHOICE:
        some = st.frozensets(st.sampled_from(fact.options), min_size=1)
        return st.one_of(st.none(), exact, some)
    ends = st.tuples(exact, exact).map(_between)
    return st.one_of(st.none(), exact, exact, ends)


def _between(ends: tuple[Exact, Exact]) -> Range:
    low, high = sorted(ends)
    assert not isinstance(low, str)
    assert not isinstance(high, str)
    return Range(low, high)


businesses: st.SearchStrategy[Mapping[str, Exact]] = st.fixed_dictionaries(
    {fact.name: exact_values(fact) for fact in ALL_FACTS}
)
known_businesses: st.SearchStrategy[Facts] = st.fixed_dictionaries(
    {fact.name: values(fact) for fact in ALL_FACTS}
)


@st.composite
def completions(draw: st.DrawFn, facts: Facts) -> Mapping[str, Exact]:
    """Draw a business that what is known leaves possible."""
    drawn: dict[str, Exact] = {}
    for fact in ALL_FACTS:
        value = facts.get(fact.name)
        match value:
            case None:
                drawn[fact.name] = draw(exact_values(fact))
            case Range(low=date() as low, high=date() as high):
                drawn[fact.name] = draw(st.dates(low, high))
            case Range(low=int() as low, high=int() as high):
                drawn[fact.name] = draw(st.integers(low, high))
            case frozenset():
                drawn[fact.name] = draw(st.sampled_from(sorted(value)))
            case Range():
                raise AssertionError(value)
            case _:
                drawn[fact.name] = value
    return drawn


def _amounts(conditions: st.SearchStrategy[Condition]) -> st.SearchStrategy[Term]:
    def deeper(inner: st.SearchStrategy[Term]) -> st.SearchStrategy[Term]:
        return st.one_of(
            st.tuples(inner, inner).map(lambda pair: build.total(*pair)),
            st.tuples(inner, inner).map(lambda pair: build.difference(*pair)),
            st.tuples(inner, _FACTORS).map(lambda pair: build.times(*pair)),
            inner.map(lambda term: build.times(term, COUNT)),
            st.tuples(inner, st.sampled_from([1, 5, 10]), st.sampled_from(Rounding)).map(
                lambda drawn: build.rounded(*drawn)
            ),
            st.tuples(inner, inner).map(lambda pair: build.least(*pair)),
            st.tuples(inner, inner).map(lambda pair: build.greatest(*pair)),
            st.tuples(conditions, inner, inner).map(
                lambda drawn: build.choose((drawn[0], drawn[1]), otherwise=drawn[2])
            ),
            st.tuples(st.sampled_from(YEN), inner, inner, _SMALL).map(
                lambda drawn: build.band(
                    drawn[0], (drawn[3], drawn[1]), (drawn[3] + 7, drawn[2]), below=drawn[2]
                )
            ),
            st.tuples(inner, inner, inner).map(
                lambda drawn: build.table(
                    CHOICE, Unit.YEN, dict(zip(CHOICE.options, drawn, strict=True))
                )
            ),
        )

    leaves = st.one_of(st.sampled_from(YEN), _SMALL.map(build.yen))
    return st.recursive(leaves, deeper, max_leaves=4)


def _leaves() -> st.SearchStrategy[Condition]:
    return st.one_of(
        st.sampled_from(TRUTHS),
        st.sets(st.sampled_from(CHOICE.options), min_size=1).map(
            lambda codes: build.one_of(CHOICE, *codes)
        ),
        st.tuples(st.sampled_from(YEN), _SMALL).map(lambda drawn: build.at_least(*drawn)),
    )


_COMPARING = st.sampled_from([build.at_least, build.more_than, build.at_most, build.below])
_DIVIDING = st.sampled_from(
    [build.ratio_at_least, build.ratio_more_than, build.ratio_at_most, build.ratio_below]
)


def _comparisons(conditions: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    amounts = _amounts(conditions)
    quotients = st.tuples(amounts, amounts, conditions).map(
        lambda drawn: build.quotient(
            "quotient", Words("比", "ratio"), drawn[0], drawn[1], undefined=drawn[2]
        )
    )
    return st.one_of(
        st.tuples(_COMPARING, st.sampled_from(YEN), amounts).map(
            lambda drawn: drawn[0](drawn[1], drawn[2])
        ),
        st.tuples(_DIVIDING, quotients, st.sampled_from(["0.2", "1.5", "3"])).map(
            lambda drawn: drawn[0](drawn[1], drawn[2])
        ),
        st.tuples(_COMPARING, st.integers(-5, 40)).map(
            lambda drawn: drawn[0](build.months_between(*DAYS), drawn[1])
        ),
        st.tuples(_COMPARING, st.integers(-5, 20), _DAYS).map(
            lambda drawn: drawn[0](build.months_after(DAYS[0], drawn[1]), drawn[2])
        ),
        st.tuples(_COMPARING, st.integers(-40, 400), st.one_of(_DAYS, st.just(DAYS[1]))).map(
            lambda drawn: drawn[0](build.days_after(DAYS[0], drawn[1]), drawn[2])
        ),
    )


def _deeper(conditions: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(conditions, min_size=1, max_size=4)
    return st.one_of(
        several.map(lambda items: build.all_of(*items)),
        several.map(lambda items: build.any_of(*items)),
        st.lists(st.tuples(conditions, conditions), min_size=1, max_size=3).map(_taken_in_turn),
        st.tuples(st.integers(0, 4), several).map(lambda d: build.at_least_k(d[0], *d[1])),
        conditions.map(build.negate),
        conditions.map(
            lambda item: build.requirement("required", Words("要件", "required"), item, SOURCE)
        ),
        _comparisons(conditions),
    )


def _taken_in_turn(drawn: list[tuple[Condition, Condition]]) -> Condition:
    """Return alternatives of which each has a sign that it needs, as real ones do."""
    needed = [(sign, build.all_of(sign, item)) for sign, item in drawn]
    kept = [each for each in needed if facts_in(each[0]) <= facts_in(each[1])]
    return build.in_turn(*kept) if kept else build.NEVER


rules: st.SearchStrategy[Condition] = st.recursive(_leaves(), _deeper, max_leaves=8)
amounts: st.SearchStrategy[Term] = _amounts(_leaves())


# What a rule means for a business of which everything is known exactly.


def holds(  # noqa: C901 - one case a node
    node: Condition, business: Mapping[str, Exact]
) -> bool:
    """Return whether a rule holds, by two-valued logic and plain fractions."""
    match node:
        case Const(value=value):
            return bool(value)
        case Fact(name=name):
            return bool(business[name])
        case Compare(left=left, order=order, right=right):
            return _ordered(value_of(left, business), order, value_of(right, business))
        case Ratio(quotient=divided, order=order, threshold=threshold):
            divisor = value_of(divided.denominator, business)
            if divisor <= 0:
                return holds(divided.undefined, business)
            return _ordered(value_of(divided.numerator, business) / divisor, order, threshold)
        case OneOf(subject=subject, options=options):
            return business[subject.name] in options
        case All(items=items):
            return all(holds(item, business) for item in items)
        case Any(items=items):
            return any(holds(item, business) for item in items)
        case AtLeastK(least=least, items=items):
            return sum(holds(item, business) for item in items) >= least
        case Not(item=item):
            return not holds(item, business)
        case Requirement(condition=condition):
            return holds(condition, business)
        case Judgement(name=name):
            return bool(business[name])
        case _:
            assert_never(node)


def value_of(  # noqa: C901 - one case a node
    term: Term, business: Mapping[str, Exact]
) -> Fraction:
    """Return what a term comes to; dates count as days."""
    match term:
        case Const(value=value):
            return _number(value)
        case Fact(name=name):
            return _number(business[name])
        case Derived(term=inner):
            return value_of(inner, business)
        case Sum(terms=terms):
            return sum((value_of(each, business) for each in terms), Fraction(0))
        case Scale(term=inner, factor=factor):
            return value_of(inner, business) * factor
        case Product(term=inner, multiplier=multiplier):
            return value_of(inner, business) * value_of(multiplier, business)
        case Round(term=inner, step=step, how=how):
            return Fraction(round_to(value_of(inner, business), step, how))
        case Least(terms=terms):
            return min(value_of(each, business) for each in terms)
        case Greatest(terms=terms):
            return max(value_of(each, business) for each in terms)
        case Choose(cases=cases, otherwise=otherwise):
            found = (each for condition, each in cases if holds(condition, business))
            return value_of(next(found, otherwise), business)
        case Band(subject=subject, below=below, rows=rows):
            reached = [each for bound, each in rows if value_of(subject, business) >= bound]
            return value_of(reached[-1] if reached else below, business)
        case Table(subject=subject, rows=rows):
            return value_of(dict(rows)[str(business[subject.name])], business)
        case MonthsBetween(start=start, end=end):
            return Fraction(months_between(_day(start, business), _day(end, business)))
        case MonthsAfter(start=start, months=months):
            return Fraction(months_after(_day(start, business), months).toordinal())
        case DaysAfter(start=start, days=days):
            return Fraction(_day(start, business).toordinal() + days)
        case _:
            assert_never(term)


def _day(term: Term, business: Mapping[str, Exact]) -> date:
    return date.fromordinal(int(value_of(term, business)))


def _number(value: Exact) -> Fraction:
    if isinstance(value, date):
        return Fraction(value.toordinal())
    assert isinstance(value, int | Fraction)
    return Fraction(value)


def _ordered(left: Fraction, order: Order, right: Fraction) -> bool:
    match order:
        case Order.AT_LEAST:
            return left >= right
        case Order.MORE_THAN:
            return left > right
        case Order.AT_MOST:
            return left <= right
        case Order.BELOW:
            return left < right


def names_in(node: Condition) -> set[str]:
    """Return the names of the facts that a rule reads."""
    return {fact.name for fact in facts_in(node)}
