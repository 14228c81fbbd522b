from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from seido.cli.parts.line_ends import line_ends

LETTERS = "保証協会が、。「」（）ーっョ・：abcXYZ019,.-() ¥〜％"
TEXTS = st.text(LETTERS, max_size=120)
NOT_FIRST = "。、）」ーっョ・：〜％,.)"
NOT_LAST = "（「(¥"


def lines(text: str, first: int, rest: int) -> list[str]:
    ends = [0, *line_ends(text, first, rest), len(text)]
    return [text[begins:end] for begins, end in pairwise(ends)]


@given(TEXTS, st.integers(4, 40), st.integers(4, 40))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, first: int, rest: int) -> None:
    found = lines(text, first, rest)
    assert "".join(found) == text
    for number, line in enumerate(found):
        assert cell_len(line.rstrip()) <= (rest if number else first)


WORDS = st.lists(
    st.sampled_from(
        ["保証", "（一般）", "「枠」", "サーバー", "、", "。", "rate", "(new)", "¥80", "10人"]
    )
)


@given(WORDS, st.booleans(), st.integers(16, 40))
def test_no_line_begins_or_ends_as_none_may(words: list[str], apart: bool, width: int) -> None:
    text = (" " if apart else "").join(words)
    found = lines(text, width, width)
    alone = any(before in NOT_FIRST and after in NOT_FIRST for before, after in pairwise(text))
    for line in found[1:]:
        assert alone or line[0] not in NOT_FIRST
    for line in found[:-1]:
        assert line.rstrip()[-1] not in NOT_LAST


def test_words_and_figures_stay_whole() -> None:
    assert lines("限度額 2億8,000万円", 12, 12) == ["限度額 2億", "8,000万円"]
    assert lines("guarantee corporation", 12, 12) == ["guarantee ", "corporation"]
    assert lines("2016年4月1日時点", 7, 7) == ["2016年", "4月1日", "時点"]


def test_what_is_longer_than_a_line_is_cut() -> None:
    assert lines("https://example.com/long", 10, 8) == ["https://ex", "ample.co", "m/long"]


def test_a_closing_mark_takes_its_letter_along() -> None:
    assert lines("保証枠の、残り。", 8, 8) == ["保証枠", "の、残", "り。"]
    assert lines("枠は（一般）", 6, 6) == ["枠は", "（一", "般）"]
