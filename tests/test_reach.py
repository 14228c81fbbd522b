from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.businesses import DAY, FACTS

from seido.answers.enquiries import read_enquiry
from seido.answers.fact_values import read_value, value_json
from seido.cli.parts.business_file import day_of
from seido.facts.entry import Entry
from seido.intake.values.answer import read_answer
from seido.reach import LIMIT, MOST, beyond, far_day
from seido.refusal import Refused
from seido.rules.expr import Unit
from seido.rules.months import FIRST_DAY, LAST_DAY, months_after
from seido.rules.values import Range, Value
from seido.screening import Verdict, screen

ONE = timedelta(1)
NUMBERS = [fact for fact in FACTS if fact.unit in MOST]
DAYS = [fact for fact in FACTS if fact.unit is Unit.DATE]


def taken(read: object, *given: object) -> bool:
    assert callable(read)
    try:
        read(*given)
    except Refused:
        return False
    return True


@given(st.sampled_from(NUMBERS), st.sampled_from([-1, 1]), st.integers(0, 1))
def test_numbers_are_taken_alike_from_files_answers_and_receipts(
    fact: Entry, sign: int, more: int
) -> None:
    number = sign * (MOST[fact.unit] + more)
    can_be = (fact.low is None or fact.low <= number) and (fact.high is None or number <= fact.high)
    for given_number in (number, str(number), f"{number:,}"):
        assert taken(read_answer, fact, given_number) == (can_be and not more)
    assert taken(read_value, fact, number) == (can_be and not more)


@pytest.mark.parametrize(
    ("day", "is_taken"),
    [
        (FIRST_DAY - ONE, False),
        (FIRST_DAY, True),
        (LAST_DAY, True),
        (LAST_DAY + ONE, False),
        (date(9999, 12, 30), False),
        (date.max, False),
        (date.min, False),
    ],
)
@pytest.mark.parametrize("fact", DAYS, ids=lambda fact: fact.name)
def test_days_are_taken_alike_everywhere(fact: Entry, day: date, is_taken: bool) -> None:
    data = {"version": 1, "as_of": day.isoformat(), "facts": {}}
    assert taken(read_answer, fact, day) == is_taken
    assert taken(read_answer, fact, day.isoformat()) == is_taken
    assert taken(read_answer, fact, f"{day.isoformat()}以降") == is_taken
    assert taken(read_value, fact, value_json(day)) == is_taken
    assert taken(read_value, fact, {"low": None, "high": day.isoformat()}) == is_taken
    assert taken(read_enquiry, data) == is_taken
    assert taken(day_of, day.isoformat()) == is_taken
    assert taken(screen, {fact.name: day}, DAY, []) == is_taken
    assert taken(screen, {fact.name: Range(None, day)}, DAY, []) == is_taken
    assert taken(screen, {}, day, []) == is_taken


def test_what_bank_systems_write_for_no_end_has_a_sentence_of_its_own() -> None:
    problem = far_day(date(9999, 12, 31), "9999-12-31")
    assert problem is not None
    assert "「9999-12-31」は日がないという印" in problem.ja
    assert "marks that there is no day" in problem.en
    other = far_day(date(9999, 12, 30), "9999-12-30")
    assert other is not None
    assert "西暦100年から9899年までの日" in other.ja
    assert "of the years 100 to 9899" in other.en


def test_every_day_that_is_taken_can_be_moved_by_a_century() -> None:
    assert months_after(FIRST_DAY, -1_188).year == 1
    assert months_after(LAST_DAY, 1_200).year == 9_999


def test_what_reaches_too_far_is_told_with_the_greatest_that_is_taken() -> None:
    problem = beyond(Unit.NUMBER, Fraction(10_001, 10), "1000.1")
    assert problem is not None
    assert problem.ja == "「1000.1」は大きすぎます。1,000までの値にしてください"
    assert problem.en == "'1000.1' is too large; give a value up to 1,000"
    assert beyond(Unit.NUMBER, Fraction(1_000), "1000") is None
    assert beyond(Unit.YEN, LIMIT, LIMIT) is not None
    assert beyond(Unit.TRUTH, True, "yes") is None
    assert beyond(Unit.CHOICE, "company", "会社") is None


@pytest.mark.parametrize("end", [-1, 1])
def test_every_scheme_answers_at_the_ends_of_all_values(end: int) -> None:
    facts: dict[str, Value] = {}
    for fact in FACTS:
        if fact.unit is Unit.DATE:
            facts[fact.name] = LAST_DAY if end > 0 else FIRST_DAY
        elif fact.unit in MOST:
            bound = fact.high if end > 0 else fact.low
            facts[fact.name] = end * MOST[fact.unit] if bound is None else bound
    for day in (FIRST_DAY, DAY, LAST_DAY):
        found = screen(facts, day).decisions
        assert {each.verdict for each in found} <= set(Verdict)
