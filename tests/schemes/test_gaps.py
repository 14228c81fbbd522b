import pytest

from seido.rules.words import Words
from seido.schemes import gaps
from seido.schemes.model import Gap, Uncoded
from seido.schemes.publications import GUIDEBOOK_2016


@pytest.mark.parametrize(
    ("build", "why"),
    [
        (gaps.judged, Uncoded.JUDGEMENT),
        (gaps.by_other_law, Uncoded.OTHER_LAW),
        (gaps.set_by_window, Uncoded.SET_BY_WINDOW),
        (gaps.not_stated, Uncoded.NOT_STATED),
    ],
)
def test_a_gap_says_what_is_held_by_no_rule_and_why(build, why):
    source = GUIDEBOOK_2016.under("ご利用方法")
    built = build("必要書類は申込先に尋ねる", "Papers are to be asked of the lender", source)
    words = Words("必要書類は申込先に尋ねる", "Papers are to be asked of the lender")
    assert built == Gap(words, why, source)
