import pytest

from seido.refusal import Refused
from seido.tables.cells.delimited import MOST_ROWS, delimited_rows


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_each_delimiter(delimiter: str) -> None:
    text = f'髙{delimiter}"3,000万円"\r\n業種{delimiter}情報処理\r\n'
    assert delimited_rows(text) == [["髙", "3,000万円"], ["業種", "情報処理"]]


def test_tabs_below_a_title_and_amounts_with_commas() -> None:
    assert delimited_rows("残高試算表　例示\n科目\t当期\n売上高\t64,200,000\n") == [
        ["残高試算表　例示"],
        ["科目", "当期"],
        ["売上高", "64,200,000"],
    ]
    quoted = '"[表題行]"\t"科目"\n"[明細行]"\t"現金"\n'
    assert delimited_rows(quoted) == [["[表題行]", "科目"], ["[明細行]", "現金"]]


def test_broken_and_long_texts_are_refused() -> None:
    with pytest.raises(Refused, match="line 1: CSV"):
        delimited_rows('a,"b\n')
    with pytest.raises(Refused, match="一社分"):
        delimited_rows("a,1\n" * (MOST_ROWS + 1))
