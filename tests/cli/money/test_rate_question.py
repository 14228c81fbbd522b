from datetime import date
from fractions import Fraction

import pytest

from seido.cli.money.fee import command
from seido.cli.money.rate_question import STAND_IN, RateQuestion, looks_up, percentage, read_rate
from seido.cli.parts.option_checks import Typed
from seido.refusal import Refused

ON = date(2025, 6, 1)


def asked(*options: str, method: str | None = None, in_yen: bool = True):
    typed = Typed(command.make_context("fee", [*options]).params)
    return read_rate(typed, method, ON, in_yen=in_yen), [each.en for each in typed.given.problems]


def borne(rate: RateQuestion) -> list[Fraction]:
    return [choice.borrower for choice in rate.choices]


def test_a_typed_rate_is_the_only_one():
    rate, problems = asked("--rate", "1.15")
    assert borne(rate) == [percentage("1.15")]
    assert (rate.rates, rate.added, rate.sources, rate.notes, problems) == (None, 0, (), (), [])


def test_options_that_look_up_are_told_from_those_of_the_loan():
    assert not looks_up(command.make_context("fee", ["--rate", "1", "--principal", "1"]).params)
    for option in ("--coordinator", "--non-shared", "--no-balance-sheet"):
        assert looks_up(command.make_context("fee", [option]).params)


def test_a_fee_in_yen_takes_the_usual_case_and_rates_alone_do_not():
    in_yen, _ = asked("--class", "5")
    alone, _ = asked("--class", "5", in_yen=False)
    assert (len(in_yen.choices), len(alone.choices)) == (1, 2)
    assert in_yen.fee_class == alone.fee_class == 5
    assert len(in_yen.notes) == 2
    assert len(alone.notes) == 1


def test_a_surcharge_is_added_unless_the_rates_hold_it():
    plain, _ = asked("--class", "5", "--without-owner-guarantee", "both")
    assert plain.added == percentage("0.15")
    own, _ = asked(
        *("--scheme", "経営者保証を不要とする保証", "--class", "5"),
        *("--without-owner-guarantee", "both"),
    )
    assert (own.added, borne(own)) == (0, [percentage("1.30")])


def test_a_rate_that_is_asked_at_the_window_hinders_a_fee_in_yen_alone():
    alone, problems = asked("--scheme", "pre-dip-guarantee", in_yen=False)
    assert (alone.choices, problems) == ((), [])
    rate, problems = asked("--scheme", "pre-dip-guarantee")
    assert borne(rate) == [STAND_IN]
    assert len(problems) == 1
    assert "give the rate" in problems[0]


@pytest.mark.parametrize("options", [(), ("--rate", "1", "--class", "5")])
def test_a_rate_comes_from_one_place(options: tuple[str, ...]):
    _, problems = asked(*options)
    assert problems == ["give the rate either by --rate or by --scheme and --class"]


def test_what_is_no_percentage_is_refused():
    with pytest.raises(Refused):
        percentage("安い")
