from dataclasses import replace

import pytest

pytest.importorskip("z3", reason="the prover is an extra: pip install 'seido[prove]'")
from tests.proving.planted import edition, scheme

from seido.proving.explanations import Explanation, explanations, reason_for
from seido.proving.finding import Finding, Kind
from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme

REASON = Words("理由", "a reason")
FINDING = Finding(
    scheme(edition()), edition(), Kind.NEVER_FAILS, ("outer", "inner"), Words("要件", "clause")
)


@pytest.mark.parametrize(
    ("kinds", "about", "schemes", "covered"),
    [
        ({Kind.NEVER_FAILS, Kind.GAP}, {"inner"}, set(), True),
        ({Kind.NEVER_FAILS}, {"outer", "other"}, {"test"}, True),
        ({Kind.GAP}, {"inner"}, set(), False),
        ({Kind.NEVER_FAILS}, {"other"}, set(), False),
        ({Kind.NEVER_FAILS}, {"inner"}, {"another"}, False),
    ],
)
def test_an_explanation_covers_a_kind_about_something_in_a_scheme(kinds, about, schemes, covered):
    known = Explanation(frozenset(kinds), frozenset(about), frozenset(schemes), REASON)
    assert known.covers(FINDING) is covered
    assert reason_for(FINDING, [known]) == (REASON if covered else None)


def test_what_nobody_explains_has_no_reason():
    assert reason_for(replace(FINDING, about=("nothing",))) is None


def test_the_file_gives_reasons_in_both_languages_for_schemes_that_there_are():
    assert len(explanations()) > 5
    for each in explanations():
        assert each.kinds
        assert each.about
        assert not each.reason.ja.isascii()
        assert each.reason.en.replace("¥", "").isascii()
        for name in each.schemes:
            assert find_scheme(name).id == name
