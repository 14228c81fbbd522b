from seido.rules.expr import Fact, Unit
from seido.rules.readings.rows.partly_known import high_of, low_of, options_mask, options_of

COLOUR = Fact("colour", Unit.CHOICE, options=("red", "green", "blue"))


def test_options_are_bits_in_their_order():
    assert options_mask(COLOUR, []) == 0
    assert options_mask(COLOUR, ["green"]) == 0b010
    assert options_mask(COLOUR, ["blue", "red"]) == 0b101


def test_columns_of_what_is_partly_known_have_names_of_their_own():
    assert {low_of("a"), high_of("a"), options_of("a")} == {"a.low", "a.high", "a.options"}
