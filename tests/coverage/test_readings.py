import pytest

from seido.coverage.readings import every_reading
from seido.money.guarantee_fee import (
    coefficients,
    corporation_rates,
    fee,
    payment,
    planned_balance,
    refund,
    statement,
)
from seido.money.mutual_aid import deduction, loan, prepayment, surrender
from seido.money.repayment import periods, schedule
from seido.schemes.readings import readings_in

ARITHMETIC = {
    "Guarantee fee": (
        coefficients,
        corporation_rates,
        fee,
        payment,
        planned_balance,
        refund,
        statement,
    ),
    "Mutual aid": (deduction, loan, prepayment, surrender),
    "Repayment": (periods, schedule),
}


def test_every_reading_is_listed_once_with_all_that_rests_on_it():
    taken = every_reading()
    assert taken
    assert len({each.reading for each in taken}) == len(taken)
    for each in taken:
        assert bool(each.schemes) is not bool(each.subject)
        for scheme in each.schemes:
            assert any(each.reading in readings_in(edition) for edition in scheme.editions)


@pytest.mark.parametrize("subject", ARITHMETIC)
def test_readings_of_arithmetic_are_listed_under_what_is_computed_with_them(subject: str):
    listed = {each.reading: each.subject.en for each in every_reading() if each.subject is not None}
    for module in ARITHMETIC[subject]:
        assert module.READINGS
        assert {listed.get(each) for each in module.READINGS} == {subject}, module.__name__


def test_every_reading_is_said_in_both_languages_without_a_full_stop():
    for each in every_reading():
        ja, en = each.reading.words.ja, each.reading.words.en
        assert ja
        assert en
        assert ja != en
        assert not ja.endswith(("。", ".")), ja
        assert not en.endswith(("。", ".")), en
