from collections import Counter
from datetime import date
from random import Random

import pytest

pl = pytest.importorskip("polars")
from tests.impact.renewed_scheme import SCHEME  # noqa: E402 - polars is an extra

from seido.impact.changes import Change  # noqa: E402
from seido.impact.counts import (  # noqa: E402
    SIDES,
    Impact,
    answer_columns,
    differing,
)
from seido.impact.moves import Movement, Reason, movement  # noqa: E402
from seido.portfolio.summary import DIVISIONS  # noqa: E402
from seido.screening import Verdict  # noqa: E402

DAY = date(2026, 10, 1)
CHANGE = Change(SCHEME, SCHEME.editions[0], SCHEME.editions[1])
ELIGIBLE, INELIGIBLE, UNDETERMINED, _ = (each.value for each in Verdict)
SCHEMA = answer_columns([CHANGE])


def drawn_rows(count, seed):
    """Return answers as they could be: a requirement only where ineligible, a limit elsewhere."""
    drawing = Random(seed)  # noqa: S311 - it must be the same in every run
    rows = []
    for _ in range(count):
        row: tuple[object, ...] = ()
        for _ in SIDES:
            decision = drawing.choice([ELIGIBLE, INELIGIBLE, UNDETERMINED])
            fails = decision == INELIGIBLE
            limit = None if fails else drawing.choice([None, 10**16, 10**16 - 1])
            row += (decision, limit, drawing.choice(["small", "sound"]) if fails else None)
        rows.append(row)
    return rows


def counted(rows, batches=1):
    facts = pl.DataFrame(
        {
            "industry": [("retail", None)[n % 2] for n in range(len(rows))],
            "employees": [(3, 30, None)[n % 3] for n in range(len(rows))],
            "prefecture": ["tokyo"] * len(rows),
        },
        schema={"industry": pl.String, "employees": pl.Int64, "prefecture": pl.String},
    )
    answers = pl.DataFrame(rows, SCHEMA, orient="row")
    impact = Impact([CHANGE], DAY)
    step = -(-len(rows) // batches)
    for start in range(0, len(rows), step):
        impact.add(facts.slice(start, step), answers.slice(start, step))
    return impact


@pytest.mark.parametrize(("seed", "batches"), [(1, 1), (2, 3), (3, 60)])
def test_every_business_is_counted_once_wherever_it_goes(seed, batches):
    rows = drawn_rows(600, seed)
    impact = counted(rows, batches)
    (effect,) = impact.effects
    assert impact.rows == 600 == sum(effect.moves.values()) == sum(effect.pairs.values())
    assert effect.pairs == Counter((row[0], row[3]) for row in rows)
    for number, counts in enumerate(effect.groups):
        assert sum(rows for _, _, rows in impact.groups_of(number)) == 600
        for kind in Movement:
            moved = sum(count for (_, each), count in counts.items() if each is kind)
            assert moved == effect.count(kind) == sum(n for _, n in effect.reasons(kind))
            assert moved == sum(movement(row[0], row[3]) is kind for row in rows)
    assert effect.count(Movement.GAINED) > 0


def test_reasons_are_those_of_the_side_that_is_not_eligible_most_first():
    no, yes = (INELIGIBLE, None, "sound"), (ELIGIBLE, 1, None)
    rows = [no + yes] * 3 + [(INELIGIBLE, None, "small", *yes), (UNDETERMINED, 1, None, *yes)]
    (effect,) = counted([*rows, yes + no]).effects
    assert effect.reasons(Movement.GAINED)[0] == (Reason(INELIGIBLE, "sound"), 3)
    assert set(effect.reasons(Movement.GAINED)[1:]) == {
        (Reason(INELIGIBLE, "small"), 1),
        (Reason(UNDETERMINED, None), 1),
    }
    assert effect.reasons(Movement.LOST) == [(Reason(INELIGIBLE, "sound"), 1)]
    assert effect.words(Reason(INELIGIBLE, "sound"), Movement.GAINED).en == "requirement sound"
    assert effect.words(Reason(UNDETERMINED, None), Movement.LOST).en == "facts that are not known"


def test_limits_are_compared_where_eligible_and_known_both_times():
    rows = [
        (ELIGIBLE, 100, None, ELIGIBLE, 150, None),
        (ELIGIBLE, 100, None, ELIGIBLE, 90, None),
        (ELIGIBLE, 100, None, ELIGIBLE, 100, None),
        (ELIGIBLE, 100, None, ELIGIBLE, None, None),
        (UNDETERMINED, 100, None, ELIGIBLE, 500, None),
    ]
    limits = counted(rows).effects[0].limits
    assert (limits.eligible, limits.compared, limits.rise, limits.fall) == (4, 3, 1, 1)
    assert (limits.before, limits.after) == (300, 340)


def test_sums_of_limits_go_beyond_64_bits():
    rows = [(ELIGIBLE, 10**16, None, ELIGIBLE, 10**16 - 1, None)] * 2_000
    limits = counted(rows).effects[0].limits
    assert limits.before == 2_000 * 10**16
    assert limits.after == limits.before - 2_000
    assert limits.fall == 2_000


def test_whether_anything_moves_for_anybody():
    still = (ELIGIBLE, 5, None, ELIGIBLE, 5, None)
    assert not counted([still]).effects[0].moves_any
    assert counted([still, (ELIGIBLE, 5, None, ELIGIBLE, 6, None)]).effects[0].moves_any
    assert counted([still, (ELIGIBLE, 5, None, UNDETERMINED, 5, None)]).effects[0].moves_any


def test_rows_differ_by_decision_or_limit_and_an_unknown_limit_is_a_limit_of_its_own():
    rows = [
        (ELIGIBLE, 5, None, ELIGIBLE, 5, None),
        (ELIGIBLE, 5, None, ELIGIBLE, None, None),
        (INELIGIBLE, None, "small", INELIGIBLE, None, "sound"),
        (INELIGIBLE, None, "small", UNDETERMINED, None, None),
    ]
    table = pl.DataFrame(rows, SCHEMA, orient="row")
    found = table.select(differing(SCHEME.id).alias("x"))["x"].to_list()
    assert found == [False, True, False, True]


def test_a_change_that_decides_nothing_is_not_counted():
    impact = Impact([Change(SCHEME, SCHEME.editions[2], SCHEME.editions[3])], DAY)
    assert impact.effects == []
    impact.add(
        pl.DataFrame({each: ["x"] for each in ("industry", "prefecture")}).with_columns(
            employees=pl.lit(3)
        ),
        pl.DataFrame(),
    )
    assert impact.rows == 1
    assert len(impact.groups) == len(DIVISIONS)
