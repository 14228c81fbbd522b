import pytest

from seido.refusal import Refused
from seido.rules.words import Words
from seido.schemes.prefectural.charges import Fee, Fixity, Interest, Subsidy

WORDS = Words("融資利率", "rate of interest")
ALL = Words("全事業者", "all firms")


@pytest.mark.parametrize(
    ("build", "field"),
    [
        (lambda: Interest(words=WORDS, highest="年1%"), "interest"),
        (lambda: Interest(words=WORDS, highest="1/0"), "interest"),
        (lambda: Interest(words=WORDS, lowest="2.2", highest="1.7"), "interest"),
        (lambda: Interest(words=WORDS, lowest="2.2", highest=None), "interest"),
        (lambda: Interest(words=WORDS, highest="-0.1"), "interest"),
        (lambda: Fee(lowest="0.5"), "fee"),
        (lambda: Fee(lowest="1.76", highest="0.5"), "fee"),
        (lambda: Subsidy(share="0", whose=ALL), "fee.share"),
        (lambda: Subsidy(share="3/2", whose=ALL), "fee.share"),
        (lambda: Subsidy(share="1/0", whose=ALL), "fee.share"),
        (lambda: Subsidy(share="半分", whose=ALL), "fee.share"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(build, field):
    with pytest.raises(Refused) as refused:
        build()
    assert [each.field for each in refused.value.problems] == [field]


def test_nothing_is_charged_in_a_year_without_interest():
    assert Interest(words=WORDS, highest="0").highest == "0"
    assert Subsidy(share="1", whose=ALL).share == "1"


def test_a_rate_says_whether_it_is_a_cap_and_whether_it_moves():
    plain = Interest(words=WORDS, highest="1.65")
    assert plain.named == WORDS
    capped = Interest(words=WORDS, highest="1.65", at_most=True, fixity=Fixity.VARIABLE)
    assert capped.named == Words("融資利率（以内・変動）", "rate of interest (at most, variable)")
    fixed = Interest(words=WORDS, highest="1.65", fixity=Fixity.FIXED)
    assert fixed.named.ja == "融資利率（固定）"
