"""How far an expert's visits have come against the course chosen: hours, days, hours a day."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from seido.procedures.model import Edition
from seido.refusal import Problem
from seido.schemes.model import Course

_HOUR = 60


@dataclass(frozen=True, slots=True)
class CourseProgress:
    """What of a course is done.

    Attributes:
        minutes: minutes of the days that count.
        days: days that count: those with the least hours a day, or more.
        short: days whose visits are kept and do not count, with their minutes.
        minutes_left: minutes still to come; 0 once reached.
        days_left: days still to come at least; 0 once reached.
    """

    minutes: int
    days: int
    short: tuple[tuple[date, int], ...]
    minutes_left: int
    days_left: int

    @property
    def reached(self) -> bool:
        """Whether hours and days are both reached."""
        return not (self.minutes_left or self.days_left)


def course_progress(course: Course, visits: Iterable[tuple[date, int]]) -> CourseProgress:
    """Return how far a course has come; what is said of a day counts for all its visits together.

    Args:
        course: the course, whose hours are a total to be reached.
        visits: the day of each visit and its minutes.
    """
    by_day: Counter[date] = Counter()
    for day, minutes in visits:
        by_day[day] += minutes
    least = (course.least_hours_a_day or 0) * _HOUR
    counted = {day: minutes for day, minutes in by_day.items() if minutes >= least}
    total = sum(counted.values())
    return CourseProgress(
        total,
        len(counted),
        tuple(sorted((day, minutes) for day, minutes in by_day.items() if minutes < least)),
        max(0, (course.hours or 0) * _HOUR - total),
        max(0, (course.least_days or 0) - len(counted)),
    )


def problem_of_course(
    edition: Edition, chosen: int | None, visits: Iterable[tuple[date, int]]
) -> Problem | None:
    """Return why a course cannot be ended yet; None where it is reached or has no hours."""
    if not edition.courses:
        return None
    if chosen is None:
        return Problem(
            "どのコースかが決まっていません。コースを選んでください",
            "no course is chosen; choose one",
            "course",
        )
    progress = course_progress(edition.courses[chosen], visits)
    if progress.reached:
        return None
    hours, minutes = divmod(progress.minutes_left, _HOUR)
    return Problem(
        f"コースに届いていません。あと{hours}時間{minutes}分、{progress.days_left}日以上が要ります",
        f"the course is not reached: {hours} h {minutes} min and {progress.days_left} days or more"
        " are still to come",
        "course",
    )
