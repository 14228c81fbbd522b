"""Hours are a total to be reached, two hours a day are per day, and shorter visits do not count."""

from datetime import date

import pytest
from tests.procedures.ways import way

from seido.procedures.visits import course_progress, problem_of_course
from seido.rules.words import Words
from seido.schemes.model import Course

TEN_HOURS = Course(Words("十時間", "ten hours"), 10, 2, 2, 0)


def day(number):
    return date(2020, 6, number)


@pytest.mark.parametrize(
    ("visits", "left"),
    [
        ([(day(1), 300), (day(2), 300)], (0, 0)),
        # All hours on one day are not two days.
        ([(day(1), 600)], (0, 1)),
        # Two visits of an hour are two hours of that day; 119 minutes are kept and do not count.
        ([(day(1), 60), (day(1), 60), (day(2), 119)], (480, 1)),
        ([], (600, 2)),
    ],
)
def test_what_is_left_of_a_course(visits, left):
    progress = course_progress(TEN_HOURS, visits)
    assert (progress.minutes_left, progress.days_left) == left
    assert progress.reached is (left == (0, 0))


def test_a_short_day_is_kept():
    assert course_progress(TEN_HOURS, [(day(2), 119)]).short == ((day(2), 119),)


def test_why_a_course_cannot_end():
    edition = way(courses=(TEN_HOURS,))
    assert problem_of_course(way(), None, []) is None
    chosen = problem_of_course(edition, None, [])
    assert chosen is not None
    assert "コースを選んで" in chosen.ja
    short = problem_of_course(edition, 0, [(day(1), 130)])
    assert short is not None
    assert "7 h 50 min and 1 days" in short.en
    assert problem_of_course(edition, 0, [(day(1), 300), (day(2), 300)]) is None
