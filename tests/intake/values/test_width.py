import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.intake.values.width import half_width


@given(st.text(max_size=256))
def test_a_text_of_any_value_s_length_is_put_as_the_standard_says(text: str) -> None:
    assert half_width(text) == unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("letter", ["Ａ", "ｶ", "円", "㈱", "①", " ", "か\u3099"])
def test_a_long_text_is_put_alike(letter: str) -> None:
    assert half_width(letter * 5_000) == unicodedata.normalize("NFKC", letter * 5_000)
