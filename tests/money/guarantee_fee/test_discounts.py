from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.money.guarantee_fee.discounts import DISCOUNTS
from seido.rules.quantity import percent


def test_discounts_are_a_tenth_or_two_of_a_percent() -> None:
    assert {discount.rate for discount in DISCOUNTS.values()} == {percent("0.10"), percent("0.20")}
    assert DISCOUNTS["okayama-startup"].rate == percent("0.20")


def test_a_discount_of_one_corporation_names_it() -> None:
    named = {discount.corporation for discount in DISCOUNTS.values()} - {None}
    assert named == {"京都", "岡山"}
    assert named <= set(CORPORATIONS)
