from datetime import date

import pytest
from tests.rules.generated import CHOICE, COUNT, DAYS, YEN

from seido.rules import build
from seido.rules.expr import Order, Unit
from seido.rules.quantity import Rounding
from seido.rules.readings.words.lexicon import Lexicon, bound
from seido.rules.words import Words

a, b, _ = YEN
LEXICON = Lexicon(
    {"a": Words("純資産", "net assets"), "d": Words("開業日", "opening")},
    {("k", "red"): Words("赤", "red")},
)


@pytest.mark.parametrize(
    ("term", "ja", "en"),
    [
        (a, "純資産", "net assets"),
        (b, "b", "b"),
        (
            build.difference(build.total(a, b), 10_000),
            "純資産＋b＋△1万円",
            "net assets＋b＋-¥10,000",
        ),
        (build.difference(b, a), "b－純資産", "b－net assets"),
        (build.times(a, "0.5"), "純資産×0.5", "net assets×0.5"),
        (build.times(a, COUNT), "純資産×n", "net assets×n"),
        (build.rounded(a, 10, Rounding.DOWN), "純資産", "net assets"),
        (build.least(a, b), "純資産、bのうち最小の額", "the least of net assets, b"),
        (build.greatest(a, b), "純資産、bのうち最大の額", "the greatest of net assets, b"),
        (build.months_between(*DAYS), "開業日からeまでの月数", "months from opening to e"),
        (build.months_after(DAYS[0], 3), "開業日の3か月後", "3 months after opening"),
        (build.days_after(DAYS[0], 29), "開業日の29日後", "29 days after opening"),
    ],
)
def test_terms_are_said_in_both_languages(term, ja, en):
    assert LEXICON.term(term, "ja") == ja
    assert LEXICON.term(term, "en") == en


def test_an_option_without_words_is_said_by_its_code():
    assert LEXICON.option("k", "red", "ja") == "赤"
    assert LEXICON.option(CHOICE.name, "blue", "ja") == "blue"


def test_amounts_are_above_and_dates_are_after():
    assert bound(Order.AT_LEAST, Unit.YEN, "5,000万円", "ja") == "5,000万円以上"
    assert bound(Order.BELOW, Unit.YEN, "3億円", "ja") == "3億円未満"
    assert bound(Order.AT_MOST, Unit.DATE, str(date(2020, 1, 1)), "en") == "on or before 2020-01-01"
    assert bound(Order.AT_LEAST, Unit.DATE, "2020年1月1日", "ja") == "2020年1月1日以後"
