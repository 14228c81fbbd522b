import pytest
from hypothesis import given
from hypothesis import strategies as st

from seido.refusal import Refused
from seido.tables.cells.text import text_of

TEXT = "科目,当期\r\n売上高,64200\r\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "cp932", "utf-16", "utf-16-le", "utf-16-be", "iso2022_jp", "euc_jp"],
)
def test_every_encoding_of_japanese_business(encoding: str) -> None:
    assert text_of(TEXT.encode(encoding)) == TEXT


# cp932 gives the excluded characters back as their full-width twins.
@given(
    st.text(
        st.characters(
            codec="cp932", exclude_categories=("C", "Z"), exclude_characters="¢£¬‖\u2212〜"
        ),
        min_size=1,
    )
)
def test_any_text_of_cp932_survives(text: str) -> None:
    rows = f"純資産額,1\r\n業種,{text}\r\n髙,あいうえおかきくけこ\r\n"
    assert text_of(rows.encode("cp932")) == rows


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(Refused, match="文字コード"):
        text_of(b"\x81")
