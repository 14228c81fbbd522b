import pytest

pytest.importorskip("numpy")
from seido.rules.readings.rows.fused.program import ALL, NONE, Draft, Op


def steps_of(program):
    return [(Op(row[0]), *row[1:5]) for row in program.steps.tolist()]


def test_equal_steps_are_written_once():
    draft = Draft()
    a, b = (draft.mask(Op.KNOWN, draft.column(name)) for name in "ab")
    assert draft.both(a, b) == draft.both(b, a)
    assert draft.mask(Op.KNOWN, draft.column("a")) == a
    assert draft.other(draft.other(a)) == a
    draft.verdict(0, draft.both(a, b), draft.other(draft.both(b, a)))
    assert len(draft.assemble().steps) == 5


def test_all_and_none_need_no_steps():
    draft = Draft()
    a = draft.mask(Op.KNOWN, draft.column("a"))
    assert draft.both(a, ALL) == draft.either(a, NONE) == draft.both(a, a) == a
    assert draft.both(NONE, a) == draft.other(ALL) == NONE
    assert draft.either(a, ALL) == draft.other(NONE) == ALL
    assert len(draft.steps) == 3


def test_what_nothing_waits_for_is_left_out():
    draft = Draft()
    a = draft.mask(Op.KNOWN, draft.column("a"))
    draft.mask(Op.KNOWN, draft.column("b"))
    draft.verdict(0, a, NONE)
    program = draft.assemble()
    assert steps_of(program) == [(Op.KNOWN, 2, 0, 0, 0), (Op.VERDICT, 0, 2, 1, 0)]
    assert program.columns == ("a", "b")


def test_a_place_is_used_again_once_its_value_is_done_with():
    draft = Draft()
    value = draft.number(Op.COLUMN, draft.column("a"))
    for figure in range(5):
        value = draft.number(Op.AFFINE, value, x=2, y=figure)
    draft.amount(0, value, ALL)
    program = draft.assemble()
    assert program.numbers == 1
    assert [place for _, place, *_ in steps_of(program)] == [0] * 7


def test_a_value_that_is_needed_later_keeps_its_place():
    draft = Draft()
    first = draft.number(Op.COLUMN, draft.column("a"))
    moved = draft.number(Op.AFFINE, first, x=2)
    draft.amount(0, moved, ALL)
    draft.amount(1, first, ALL)
    program = draft.assemble()
    assert program.numbers == 2
    assert steps_of(program)[-1] == (Op.AMOUNT, 0, 0, 0, 0)


def test_a_set_lists_the_places_of_its_masks():
    draft = Draft()
    masks = [draft.mask(Op.KNOWN, draft.column(name)) for name in "abc"]
    draft.set_of(0, [masks[2], masks[0]], masks[1])
    program = draft.assemble()
    op, _, size, start, where = steps_of(program)[-1]
    assert (op, size, start) == (Op.SET, 2, 0)
    made = {row[2]: row[1] for row in steps_of(program)[:-1]}
    assert program.listed.tolist() == [made[2], made[0]]
    assert where == made[1]
