from datetime import date

import pytest
from tests.businesses import DAY

from seido.door import screen
from seido.japan import today
from seido.refusal import Refused
from seido.rules.values import Range
from seido.schemes.catalogue import find_scheme

BOND = find_scheme("specified-bond-guarantee")


def test_the_day_is_the_one_given_else_the_fact_else_today_in_japan() -> None:
    stated = {"as_of": date(2020, 4, 1)}
    assert screen(stated, DAY, [BOND]).as_of == DAY
    assert screen(stated, None, [BOND]).as_of == date(2020, 4, 1)
    assert screen({"as_of": None}, schemes=[BOND]).as_of == today()


def test_a_day_that_is_more_than_one_is_refused_unless_one_is_given() -> None:
    days = {"as_of": Range(date(2026, 1, 1), date(2026, 2, 1))}
    with pytest.raises(Refused, match="give one day") as refused:
        screen(days)
    assert refused.value.problems[0].field == "as_of"
    assert screen(days, DAY, [BOND]).as_of == DAY


def test_judgements_and_schemes_go_through_the_door() -> None:
    scheme = find_scheme("crisis-response-loan")
    screening = screen({}, DAY, [scheme], {(scheme.id, "will_recover"): False})
    assert screening.decisions[0].scheme is scheme
    assert screening.judgements == {(scheme.id, "will_recover"): False}
