"""What a reading of sheets has found so far: values of facts, notes, and questions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from seido.facts.entry import Entry, Formula
from seido.intake.ledger.lines import Line
from seido.intake.ledger.names import Named
from seido.intake.ledger.sums import Computed, Given
from seido.intake.ledger.years import Standing
from seido.intake.questions import Asking, Question
from seido.intake.values.answer import read_answer, read_quantity
from seido.intake.values.cell import Cell, Several
from seido.intake.values.ranges import is_unknown
from seido.refusal import Problem, Refused, shown
from seido.rules.check import unit_of
from seido.rules.expr import Unit
from seido.rules.values import Value
from seido.rules.words import Words
from seido.tables.cells.sheet import Unread


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value of a fact, a derived figure or a part, as one line or pair gives it.

    Attributes:
        means: what its name means.
        given: the value with its cell; None for one that is not known.
        standing: how much its year weighs.
        line: the line of accounts; None for a pair.
    """

    means: Named
    given: Given
    standing: Standing
    line: Line | None = None

    @property
    def value(self) -> Value:
        """Return the value; None for one that is not known."""
        return self.given.value


@dataclass(slots=True)
class Found:
    """What was found.

    Attributes:
        asking: the questions that arise.
        notes: what was left aside or cannot be, and why.
        chosen: the value that stands, by the fact's name.
        computed: what was computed, by the fact's name.
        ignored: lines that no fact was read from.
        open: the facts that a question or a contradiction leaves open.
    """

    asking: Asking
    notes: dict[Words, None] = field(default_factory=dict)
    chosen: dict[str, Given] = field(default_factory=dict)
    computed: dict[str, Computed] = field(default_factory=dict)
    ignored: list[Cell] = field(default_factory=list)
    open: set[str] = field(default_factory=set)

    def tell(self, *notes: Words) -> None:
        """Tell what was left aside, each note once."""
        self.notes.update(dict.fromkeys(notes))

    def leave_open(self, facts: Iterable[str], *notes: Words) -> None:
        """Leave facts open, with notes on why."""
        self.open |= set(facts)
        self.tell(*notes)

    def ask(self, question: Question) -> str | None:
        """Return the answer to a question; where it is open, so are the facts that wait for it."""
        answer = self.asking.ask(question)
        if answer is None:
            self.open |= set(question.facts)
        return answer

    def facts(self) -> dict[str, Value]:
        """Return the value of each fact that was found and is not open."""
        read = {name: given.value for name, given in self.chosen.items()}
        computed = {name: each.value for name, each in self.computed.items()}
        return {name: value for name, value in (read | computed).items() if name not in self.open}

    def origins(self) -> Mapping[str, str]:
        """Return where each fact was read."""
        read = {name: given.cell.place for name, given in self.chosen.items()}
        return read | {
            name: f"{each.place}（{each.how.ja}）" for name, each in self.computed.items()
        }


def read_candidate(
    means: Named, cell: Cell, standing: Standing, found: Found, line: Line | None = None
) -> Candidate:
    """Return what a cell says of what its name means; not known where that cannot be read.

    What cannot be read is told; of a choice it is asked.
    """
    try:
        value = _signed(means, _value(means, cell, offering=len(found.notes) < _OFFERED))
    except Refused as refusal:
        value = None
        _tell(means, cell, refusal, found)
    return Candidate(means, Given(value, cell, means.rank), standing, line)


_OFFERED = 20
"""The first notes of a file, for which near options are looked up: each takes milliseconds."""


def _value(means: Named, cell: Cell, *, offering: bool) -> Value:
    word = means.meaning
    if isinstance(cell.value, Unread):
        raise Refused(_UNREAD[cell.value])
    if isinstance(cell.value, Several):
        raise Refused(_several(cell.value))
    if is_unknown(cell.value):
        return None
    if isinstance(word, Entry):
        if word.unit is Unit.NUMBER:
            refuse_bare_rate(cell.value)
        return read_answer(word, cell.value, cell.scale, offering=offering)
    unit = unit_of(word.term) if isinstance(word, Formula) else word.fact.unit
    return read_quantity(unit, cell.value, cell.scale)


def _signed(means: Named, value: Value) -> Value:
    """Return an amount as a profit: a loss is printed without a sign, or says that it bears one."""
    if not means.is_loss or not isinstance(value, int) or value == 0:
        return value
    if (value < 0) is means.is_signed:
        return value if means.is_signed else -value
    raise Refused(_LOSS_WITH_SIGN)


def refuse_bare_rate(value: object) -> None:
    """Refuse a bare number where a rate is asked: 5.2 may be percent, or times.

    Raises:
        Refused: saying how to write it.
    """
    text = value.strip() if isinstance(value, str) else "0"
    if not text.replace(".", "").replace(",", "").isdecimal() or value in (0, "0"):
        return
    raise Refused(
        Problem(
            f"「{shown(value)}」は％（パーセント）か倍か分かりません。「5.2%」のように書いてください",
            f"'{shown(value)}' may be percent or a multiple; write it such as 5.2%",
        )
    )


def _tell(means: Named, cell: Cell, refusal: Refused, found: Found) -> None:
    problems = [cell.problem(each) for each in refusal.problems]
    found.tell(*problems)
    word = means.meaning
    if not isinstance(word, Entry) or isinstance(cell.value, Unread):
        return
    if word.unit is Unit.CHOICE or (word.unit is Unit.NUMBER and isinstance(cell.value, str)):
        options = dict(word.choices)
        label = word.label
        question = Question(
            f"value-{word.name}",
            Words(
                f"「{label.ja}」の「{shown(cell.value)}」はどれですか。{problems[0].ja}",
                f"what does '{shown(cell.value)}' of '{label.en}' mean? {problems[0].en}",
            ),
            options,
            (word.name,),
            (cell.place,),
        )
        answer = found.ask(question)
        if answer is not None:
            cell_of_answer = Cell(cell.heading, answer, cell.place)
            found.chosen[word.name] = Given(read_answer(word, answer), cell_of_answer)


_UNREAD = {
    Unread.UNCOMPUTED: Problem(
        "計算式（数式）だけがあり、計算結果が保存されていません。Excelで開いて保存し直してください",
        "it holds a formula without a saved value; open the file in Excel and save it again",
    ),
    Unread.FAULTY: Problem(
        "計算式の結果がエラーです。直して保存し直してください",
        "its formula ends in an error; correct it and save the file again",
    ),
}
_LOSS_WITH_SIGN = Problem(
    "損失の行にマイナスの金額があり、損失か利益か分かりません。"
    "「営業利益」のような行に符号を付けて書いてください",
    "a line of a loss has a negative amount, which may be a loss or a profit; write it under the"
    " name of the profit, with its sign",
)


def _several(several: Several) -> Problem:
    """Return what is wrong with values that compete; amounts cut at their commas look alike."""
    texts = [str(value) for value in several.values]
    parts = [text for text in texts[1:] if len(text) == 3 and text.isdecimal()]
    if parts and len(parts) == len(texts) - 1:
        return Problem(
            f"「{shown(several)}」は一つの金額が桁区切りのカンマで分かれ、見出しより項目が多いようです。"
            '金額を " で囲んでください',
            f"'{shown(several)}' looks like one amount cut at its commas; quote amounts",
        )
    return Problem(
        f"「{shown(several)}」のどれが当期の値か分かりません。一つにしてください",
        f"which of '{shown(several)}' is meant cannot be told; keep one",
    )
