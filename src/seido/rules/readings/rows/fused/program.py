"""A rule as a straight line of steps on blocks of rows, each value made once.

A step reads and makes whole numbers, one for each row of a block, or masks, one bit for each row.
Steps are written down in the order in which they are asked for, equal steps once; ``assemble``
leaves out what nothing waits for and gives every value a place for as long as it is needed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from typing import NamedTuple, NewType

import numpy as np
from numpy.typing import NDArray

Number = NewType("Number", int)
"""A value that is a whole number in every row."""
Mask = NewType("Mask", int)
"""A value that holds or does not in every row."""


class Op(IntEnum):
    """What a step does with its values ``a``, ``b``, ``c`` and its figures ``x``, ``y``."""

    COLUMN = 0
    """The numbers of column a."""
    FIGURE = auto()
    """x in every row."""
    AFFINE = auto()
    """x times a, plus y."""
    ADD = auto()
    """a plus x times b."""
    TIMES = auto()
    """a times b."""
    DIVIDE = auto()
    """a divided by x, cut towards minus infinity."""
    LEAST = auto()
    """The lesser of a and b."""
    GREATEST = auto()
    """The greater of a and b."""
    CHOOSE = auto()
    """a where mask c holds, else b."""
    FILL = auto()
    """a where mask c holds, else x."""
    MONTHS = auto()
    """The whole months from day a to day b, both as days of the calendar."""
    LATER = auto()
    """The day x months after day a."""
    HOLDS = auto()
    """The truths of column a, as a mask."""
    KNOWN = auto()
    """Where column a is not null."""
    AT_LEAST = auto()
    """Where a is x or more."""
    EQUAL = auto()
    """Where a is b."""
    AMONG = auto()
    """Where bit a of x is set."""
    OVERLAP = auto()
    """Where a and x have a bit in common."""
    AND = auto()
    OR = auto()
    NOT = auto()
    VERDICT = auto()
    """Output x: 0 where mask a holds, 1 where mask b holds, else 2."""
    AMOUNT = auto()
    """Output x: number a where mask c holds, else ``NO_AMOUNT``."""
    SET = auto()
    """Output x: where mask c holds one bit for each mask of list a, else ``NO_SET``."""


FIRST_MASK, FIRST_OUTPUT = Op.HOLDS, Op.VERDICT
NO_AMOUNT, NO_SET = -(2**63), -1

_NUMBERS = {
    Op.AFFINE: "a",
    Op.ADD: "ab",
    Op.TIMES: "ab",
    Op.DIVIDE: "a",
    Op.LEAST: "ab",
    Op.GREATEST: "ab",
    Op.CHOOSE: "abc",
    Op.FILL: "ac",
    Op.MONTHS: "ab",
    Op.LATER: "a",
    Op.AT_LEAST: "a",
    Op.EQUAL: "ab",
    Op.AMONG: "a",
    Op.OVERLAP: "a",
    Op.AND: "ab",
    Op.OR: "ab",
    Op.NOT: "a",
    Op.VERDICT: "ab",
    Op.AMOUNT: "ac",
    Op.SET: "c",
}
"""Which of its values a step reads; those that read a column read none."""


class Step(NamedTuple):
    """One step; what is not used is zero."""

    op: Op
    a: int = 0
    b: int = 0
    c: int = 0
    x: int = 0
    y: int = 0


@dataclass(frozen=True, slots=True)
class Program:
    """Steps as the kernel takes them.

    Attributes:
        steps: a row for each step: op, place of the result, a, b, c, x, y.
        listed: the places of the masks of sets; a set has its first and its number in b and a.
        numbers: how many places for numbers there are.
        masks: how many places for masks there are; the first two are all rows and none.
        columns: the columns that are read, in the order of their numbers.
    """

    steps: NDArray[np.int64]
    listed: NDArray[np.int64]
    numbers: int
    masks: int
    columns: tuple[str, ...]


ALL, NONE = Mask(0), Mask(1)
"""Every row, and no row."""


class Draft:
    """Steps being written down."""

    def __init__(self) -> None:
        self.steps: list[Step] = [Step(Op.NOT), Step(Op.NOT)]  # the places of ALL and NONE
        self.found: dict[Step, int] = {}
        self.columns: dict[str, int] = {}
        self.lists: list[tuple[Mask, ...]] = []
        self.outputs: list[Step] = []

    def number(self, op: Op, a: int = 0, b: int = 0, c: int = 0, x: int = 0, y: int = 0) -> Number:
        """Return the number that a step makes."""
        return Number(self._made(Step(op, a, b, c, x, y)))

    def mask(self, op: Op, a: int = 0, b: int = 0, x: int = 0) -> Mask:
        """Return the mask that a step makes."""
        return Mask(self._made(Step(op, a, b, x=x)))

    def column(self, name: str) -> int:
        """Return the number of a column."""
        return self.columns.setdefault(name, len(self.columns))

    def both(self, left: Mask, right: Mask) -> Mask:
        """Return the rows in which both hold."""
        if NONE in (left, right):
            return NONE
        if left in (ALL, right):
            return right
        if right == ALL:
            return left
        return self.mask(Op.AND, *sorted((left, right)))

    def either(self, left: Mask, right: Mask) -> Mask:
        """Return the rows in which one holds or the other."""
        if ALL in (left, right):
            return ALL
        if left in (NONE, right):
            return right
        if right == NONE:
            return left
        return self.mask(Op.OR, *sorted((left, right)))

    def other(self, rows: Mask) -> Mask:
        """Return the rows in which it does not hold."""
        if rows in (ALL, NONE):
            return NONE if rows == ALL else ALL
        step = self.steps[rows]
        return Mask(step.a) if step.op is Op.NOT else self.mask(Op.NOT, rows)

    def verdict(self, output: int, yes: Mask, no: Mask) -> None:
        """Let an output be 0 where it is so, 1 where it is not, 2 where it is unknown."""
        self.outputs.append(Step(Op.VERDICT, yes, no, x=output))

    def amount(self, output: int, value: Number, where: Mask) -> None:
        """Let an output be a number in some rows, and ``NO_AMOUNT`` in others."""
        self.outputs.append(Step(Op.AMOUNT, value, c=where, x=output))

    def set_of(self, output: int, masks: Sequence[Mask], where: Mask) -> None:
        """Let an output be which masks hold in some rows, and ``NO_SET`` in others."""
        self.lists.append(tuple(masks))
        self.outputs.append(Step(Op.SET, len(self.lists) - 1, c=where, x=output))

    def _made(self, step: Step) -> int:
        if step not in self.found:
            self.found[step] = len(self.steps)
            self.steps.append(step)
        return self.found[step]

    def assemble(self) -> Program:
        """Return the steps that outputs wait for, each value with a place while it is needed."""
        order = self._order()
        last: dict[int, int] = {}
        for at, (_, step) in enumerate(order):
            for value in self._read_by(step):
                last[value] = at
        places = _Places()
        rows: list[list[int]] = []
        listed: list[int] = []
        for at, (made, step) in enumerate(order):
            read = set(self._read_by(step))
            put = dict(zip("abc", step[1:4], strict=True))
            for letter in _NUMBERS.get(step.op, ""):
                put[letter] = places.of[put[letter]]
            if step.op is Op.SET:
                masks = self.lists[step.a]
                put["a"], put["b"] = len(masks), len(listed)
                listed += [places.of[mask] for mask in masks]
            for value in read - {ALL, NONE}:
                if last[value] == at:
                    places.free(value)
            place = 0 if made is None else places.take(made, is_mask=step.op >= FIRST_MASK)
            rows.append([step.op, place, put["a"], put["b"], put["c"], step.x, step.y])
        return Program(
            np.array(rows, np.int64).reshape(-1, 7),
            np.array(listed, np.int64),
            places.numbers.most,
            places.masks.most,
            tuple(self.columns),
        )

    def _read_by(self, step: Step) -> Iterable[int]:
        values = dict(zip("abc", step[1:4], strict=True))
        found = [values[letter] for letter in _NUMBERS.get(step.op, "")]
        return [*found, *self.lists[step.a]] if step.op is Op.SET else found

    def _order(self) -> list[tuple[int | None, Step]]:
        """Return the steps that each output waits for, then the output, each step once."""
        done = {int(ALL), int(NONE)}
        order: list[tuple[int | None, Step]] = []
        for output in self.outputs:
            waiting = list(self._read_by(output))
            while waiting:
                value = waiting[-1]
                open_ones = [v for v in self._read_by(self.steps[value]) if v not in done]
                if value not in done and open_ones:
                    waiting += open_ones
                    continue
                waiting.pop()
                if value not in done:
                    done.add(value)
                    order.append((value, self.steps[value]))
            order.append((None, output))
        return order


class _Kind:
    """Places of one kind: those that are free, and how many there have been."""

    def __init__(self, most: int) -> None:
        self.unused: list[int] = []
        self.most = most

    def take(self) -> int:
        if self.unused:
            return self.unused.pop()
        self.most += 1
        return self.most - 1


class _Places:
    """Where each value is kept for as long as it is needed."""

    def __init__(self) -> None:
        self.numbers, self.masks = _Kind(0), _Kind(2)
        self.of: dict[int, int] = {ALL: 0, NONE: 1}
        self.kinds: dict[int, _Kind] = {}

    def take(self, value: int, *, is_mask: bool) -> int:
        self.kinds[value] = self.masks if is_mask else self.numbers
        self.of[value] = self.kinds[value].take()
        return self.of[value]

    def free(self, value: int) -> None:
        self.kinds[value].unused.append(self.of[value])
