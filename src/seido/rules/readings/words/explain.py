"""Why: a trace in words, each leaf with its value, the threshold, and the distance to it."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import assert_never

from seido.rules.check import unit_of, walk
from seido.rules.expr import (
    All,
    Any,
    AtLeastK,
    Band,
    Choose,
    Compare,
    Const,
    Fact,
    Judgement,
    Node,
    Not,
    OneOf,
    Order,
    Ratio,
    Requirement,
    Table,
    Term,
    Unit,
)
from seido.rules.linear import gap
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds, Known
from seido.rules.readings.decide.trace import Trace
from seido.rules.readings.words import phrases
from seido.rules.readings.words.lexicon import Lexicon, bound
from seido.rules.truth import NO, UNKNOWN, YES, Truth
from seido.rules.words import Language, Source


@dataclass(frozen=True, slots=True)
class Distance:
    """How far a value is from what is required: yen, persons, months, days or a number."""

    amount: int | Fraction
    unit: Unit


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of an explanation, and those it rests on.

    Attributes:
        truth: whether it holds.
        text: the statement.
        name: the requirement's or judgement's identifier, if it is one.
        source: where the requirement stands, if it is one.
        facts: the facts that the statement reads.
        distance: how far a failing leaf is from holding, where that can be counted.
        alternatives: whether one of its parts is enough.
        parts: what it rests on.
    """

    truth: Truth
    text: str
    name: str | None
    source: Source | None
    facts: frozenset[str]
    distance: Distance | None
    alternatives: bool
    parts: tuple["Line", ...]


def explain(trace: Trace, known: Known, lexicon: Lexicon, language: Language) -> Line:
    """Return a trace in words.

    Args:
        trace: what ``decide`` returned.
        known: the facts it was decided on.
        lexicon: the words of facts and options.
        language: ``ja`` or ``en``.
    """
    return _Writer(known, lexicon, language).line(trace)


def shortfalls(line: Line) -> tuple[Line, ...]:
    """Return the leaves that would have to turn for a statement that does not hold to hold.

    Of alternatives the nearest is taken: the one with the fewest such leaves.
    """
    if line.truth is YES:
        return ()
    if not line.parts:
        return (line,)
    below = [shortfalls(part) for part in line.parts if part.truth is line.truth]
    if line.alternatives and below:
        return min(below, key=_farness)
    return tuple(leaf for leaves in below for leaf in leaves) or (line,)


_RISING = frozenset({Order.AT_LEAST, Order.MORE_THAN})


def _farness(leaves: tuple[Line, ...]) -> tuple[int, Fraction]:
    """Return how many leaves must turn, and by how many yen together."""
    yen = (
        Fraction(leaf.distance.amount)
        for leaf in leaves
        if leaf.distance and leaf.distance.unit is Unit.YEN
    )
    return len(leaves), sum(yen, Fraction(0))


def _facts_of(node: Node, parts: tuple[Line, ...]) -> frozenset[str]:
    """Return the facts that a statement reads: those of its parts, or of the leaf that it is."""
    if parts:
        return frozenset[str]().union(*(part.facts for part in parts))
    return frozenset(each.name for each in walk(node) if isinstance(each, Fact))


@dataclass(frozen=True, slots=True)
class _Writer:
    """Words for the nodes of one explanation."""

    known: Known
    lexicon: Lexicon
    language: Language

    def line(self, trace: Trace) -> Line:
        """Return a trace in words; a requirement that many schemes share is written once."""
        node = trace.node
        if not isinstance(node, Requirement) or self.known.traces.get(id(node)) is not trace:
            return self._written(trace)
        key = id(node), id(self.lexicon), self.language
        # The lexicon is kept beside its line, so that no other can come by its identity.
        kept = self.known.lines.get(key)
        if kept is None:
            kept = self.known.lines[key] = self.lexicon, self._written(trace)
        line: Line = kept[1]
        return line

    def _written(self, trace: Trace) -> Line:
        node = trace.node
        # A negated leaf is one statement with the negation's own truth.
        below = () if isinstance(node, Not) and not trace.parts[0].parts else trace.parts
        parts = tuple(self.line(part) for part in below)
        text, distance = self.statement(trace)
        name, source = None, None
        if isinstance(node, Requirement | Judgement):
            name, source = node.name, node.source
        return Line(
            trace.truth,
            text,
            name,
            source,
            _facts_of(node, parts),
            distance,
            isinstance(node, Any),
            parts,
        )

    def say(self, ja: str, en: str) -> str:
        return ja if self.language == "ja" else en

    def named(self, term: Term) -> str:
        return self.lexicon.term(term, self.language)

    def statement(  # noqa: C901 - one case a node
        self, trace: Trace
    ) -> tuple[str, Distance | None]:
        """Return what a condition says, and by how far it fails."""
        match trace.node:
            case Const(value=value):
                return self.say(
                    "常に可" if value else "対象外", "always" if value else "never"
                ), None
            case Fact(name=name) | Not(item=Fact(name=name)):
                wanted = isinstance(trace.node, Fact)
                return self._truth_fact(name, trace.truth, wanted=wanted), None
            case Compare() as node:
                return self._compare(node, trace.truth)
            case Ratio() as node:
                return self._ratio(node, trace.truth)
            case OneOf() as node:
                return self._one_of(node, trace.truth), None
            case All():
                return self.say("次のすべて", "all of these"), None
            case Any():
                return self.say("次のいずれか", "any of these"), None
            case AtLeastK(least=least):
                return self.say(f"次のうち{least}つ以上", f"at least {least} of these"), None
            case Not():
                return self.say("次に当たらないこと", "not this"), None
            case Requirement(words=words):
                return words.in_language(self.language), None
            case Judgement(words=words, who=who):
                judge = who.in_language(self.language)
                text = words.in_language(self.language)
                return self.say(f"{text}（判断：{judge}）", f"{text} (judged by {judge})"), None
            case _:
                assert_never(trace.node)

    def _truth_fact(self, name: str, truth: Truth, *, wanted: bool) -> str:
        label = self.lexicon.label(name, self.language)
        answers = {
            YES: self.say("はい", "yes"),
            NO: self.say("いいえ", "no"),
            UNKNOWN: self.say("不明", "not known"),
        }
        text = f"{label}{self.say('：', ': ')}{answers[self.known.truths.get(name, UNKNOWN)]}"
        if truth is YES:
            return text
        needed = answers[YES if wanted else NO]
        return text + self.say(f"（「{needed}」が必要）", f" ({needed} is needed)")

    def _one_of(self, node: OneOf, truth: Truth) -> str:
        name = node.subject.name
        label = self.lexicon.label(name, self.language)
        possible = self.known.choices.get(name)
        given = self._options(name, possible) if possible else self.say("不明", "not known")
        wanted = node.options
        others = frozenset(node.subject.options) - wanted
        if len(others) < len(wanted):
            rule = self.say(
                f"{self._options(name, others)}以外", f"not {self._options(name, others)}"
            )
        else:
            rule = self._options(name, wanted)
        if truth is not YES:
            rule = self.say(f"{rule}が必要", f"must be {rule}".replace("be not", "not be"))
        return self.say(f"{label}は{given}（{rule}）", f"{label}: {given} ({rule})")

    def _options(self, name: str, codes: frozenset[str]) -> str:
        words = [self.lexicon.option(name, code, self.language) for code in sorted(codes)]
        return self.say("、", " / ").join(words)

    def _compare(self, node: Compare, truth: Truth) -> tuple[str, Distance | None]:
        unit = unit_of(node.left)
        left, right = measure(node.left, self.known), measure(node.right, self.known)
        rule = bound(node.order, unit, self._named(node.right, right), self.language)
        distance = self._distance(node, left, right, unit) if truth is NO else None
        if truth is not UNKNOWN and self._is_unknown(left):
            # What is not known falls short by this at least, as in bulk.
            return self._settled(self.named(node.left), rule, truth, node.right), distance
        return self._line(
            self.named(node.left), self._value(left, unit), rule, node.order, distance
        )

    def _distance(self, node: Compare, left: Bounds, right: Bounds, unit: Unit) -> Distance | None:
        short = right.high - left.high if node.order in _RISING else left.low - right.low
        if isinstance(short, float):
            return None
        strict = node.order in (Order.MORE_THAN, Order.BELOW)
        if unit is not Unit.NUMBER:
            short = short // 1 + 1 if strict else ceil(short)
        return Distance(short, unit)

    def _settled(self, label: str, rule: str, truth: Truth, *terms: Term) -> str:
        """Return what holds or fails although its value is not known, and what is known of it."""
        known = [(term, measure(term, self.known)) for term in terms]
        told = self.say("、", ", ").join(
            f"{self.named(term)} {self._value(value, unit_of(term))}"
            for term, value in known
            if not isinstance(term, Const) and not self._is_unknown(value)
        )
        ja, en = (f"（{told}）", f" ({told})") if told else ("", "")
        if truth is YES:
            return self.say(f"{label}は{rule}に当たる{ja}", f"{label}: {rule}{en}")
        return self.say(f"{label}は{rule}に当たらない{ja}", f"{label}: not {rule}{en}")

    def _ratio(self, node: Ratio, truth: Truth) -> tuple[str, Distance | None]:
        divided = node.quotient
        shown = self._shown(node.threshold, exact=True, in_percent=divided.in_percent)
        rule = bound(node.order, Unit.NUMBER, shown, self.language)
        label = divided.words.in_language(self.language)
        numerator = measure(divided.numerator, self.known)
        denominator = measure(divided.denominator, self.known)
        if denominator.high <= 0:
            value = self.say("計算不能（分母が0以下）", "undefined (nothing to divide by)")
            return self.say(f"{label}は{value}（{rule}）", f"{label}: {value} ({rule})"), None
        if not (numerator.exact and denominator.exact):
            if truth is not UNKNOWN:
                parts = divided.numerator, divided.denominator
                return self._settled(label, rule, truth, *parts), None
            value = self.say("不明", "not known")
            return self._line(label, value, rule, node.order, None)
        value = self._shown(
            Fraction(numerator.low) / Fraction(denominator.low), in_percent=divided.in_percent
        )
        distance = self._ratio_distance(node) if truth is NO else None
        if distance is None:
            return self._line(label, value, rule, node.order, None)
        text, _ = self._line(label, value, rule, node.order, None)
        return text + self._by(self.named(divided.numerator), distance, node.order), distance

    def _ratio_distance(self, node: Ratio) -> Distance | None:
        """Return by how much the numerator's first part would have to move, all else as it is."""
        divided = node.quotient
        form = gap(divided.numerator, divided.denominator, node.threshold)
        if not form.parts:
            return None
        short = form.constant + sum(
            (weight * measure(atom, self.known).low for weight, atom in form.parts), Fraction(0)
        )
        weight, atom = form.parts[0]
        steps = abs(Fraction(short)) / abs(weight)
        strict = node.order in (Order.MORE_THAN, Order.BELOW)
        return Distance(int(steps) + 1 if strict else ceil(steps), unit_of(atom))

    def _by(self, label: str, distance: Distance, order: Order) -> str:
        amount = self._amount(distance)
        if order in _RISING:
            return self.say(f"：{label}が{amount}不足", f": {label} {amount} short")
        return self.say(f"：{label}が{amount}超過", f": {label} {amount} over")

    def _shown(self, value: Fraction, *, in_percent: bool, exact: bool = False) -> str:
        if not in_percent:
            return phrases.multiple(value, self.language)
        return phrases.exact_percentage(value) if exact else phrases.percentage(value)

    def _line(
        self, label: str, value: str, rule: str, order: Order, distance: Distance | None
    ) -> tuple[str, Distance | None]:
        if distance is None:
            return self.say(f"{label}は{value}（{rule}）", f"{label}: {value} ({rule})"), None
        amount = self._amount(distance)
        if order in _RISING:
            missed = self.say(f"{rule}に{amount}不足", f"{rule}: {amount} short")
        else:
            missed = self.say(f"{rule}を{amount}超過", f"{rule}: {amount} over")
        return self.say(f"{label}は{value}（{missed}）", f"{label}: {value} ({missed})"), distance

    def _amount(self, distance: Distance) -> str:
        if distance.unit is Unit.DATE:
            return phrases.days(int(distance.amount), self.language)
        return phrases.quantity(distance.amount, distance.unit, self.language)

    def _named(self, term: Term, value: Bounds) -> str:
        """Return a threshold: a figure alone, a term with what it comes to."""
        figure = self._value(value, unit_of(term))
        if isinstance(term, Const | Choose | Band | Table):
            return figure
        return self.say(f"{self.named(term)}（{figure}）", f"{self.named(term)} ({figure})")

    def _value(self, value: Bounds, unit: Unit) -> str:
        low, high = (
            None if isinstance(end, float) else phrases.quantity(end, unit, self.language)
            for end in (value.low, value.high)
        )
        if self._is_unknown(value):
            return self.say("不明", "not known")
        return low if low is not None and low == high else f"{low or ''}～{high or ''}"

    def _is_unknown(self, value: Bounds) -> bool:
        low, high = isinstance(value.low, float), isinstance(value.high, float)
        return (low and high) or bool(value.open and (low or high) and not self._narrowed(value))

    def _narrowed(self, value: Bounds) -> bool:
        """Return whether anything was said of the facts that keep a value open."""
        return any(name in self.known.numbers for name in value.open)
