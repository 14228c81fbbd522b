"""Figures that pages print beside a scheme, and that are no terms of it, stay out of its editions.

They are statistics, or terms of another programme: those stand in the scheme that they belong to,
or are told among what no rule holds.
"""

import pytest

from seido.rules.readings.words.state import Statement
from seido.schemes.catalogue import find_scheme
from seido.schemes.contents import contents

TOLD_APART = ("Held by no rule", "How open places are read")

COVID, POOL, COUNTED = "of the covid type", "of the pool of a round", "counted, no term"
KEPT_OUT = [
    ("capital-type-loan", "10億円", COVID, None),
    ("capital-type-loan", "7億2,000万円", COVID, None),
    ("clo-loan", "750億円", POOL, None),
    ("clo-loan", "454億7,200万円", POOL, None),
    ("clo-loan", "410億円", POOL, None),
    ("clo-loan", "44機関", POOL, None),
    ("crisis-response-loan", "39,817", COUNTED, None),
    ("crisis-response-loan", "2兆7,935億円", COUNTED, None),
    ("crisis-response-loan", "20億円", "of what follows it", "post-crisis-stability-loan"),
    ("crisis-response-loan", "2億2,500万円", "of what follows it", "post-crisis-stability-loan"),
    ("crisis-response-loan", "240か月", "of what follows it", "post-crisis-stability-loan"),
    ("regional-exchange-rit", "14件", COUNTED, None),
    ("sme-support-network", "30回", COUNTED, None),
    ("refinancing-guarantee", "1億円", COVID, None),
    ("refinancing-guarantee", "0.20%", COVID, None),
    ("refinancing-guarantee", "180か月", "of the rescheduled", "rescheduled-refinancing-guarantee"),
    ("small-enterprise-guarantee", "120か月", "Okayama's loan", "okayama-small-enterprise-loan"),
]
"""The scheme beside which a figure is printed, the figure, what it is, and whose term it is."""


def texts(statement: Statement) -> list[str]:
    return [statement.text, *(text for part in statement.parts for text in texts(part))]


def terms(scheme: str) -> str:
    """Return all that a scheme's editions say, but for what is told apart as no rule's."""
    return "\n".join(
        text
        for edition in find_scheme(scheme).editions
        for section in contents(edition, "ja")
        if section.title.en not in TOLD_APART and section.title.en != "Who qualifies"
        for line in section.lines
        for text in texts(line)
    )


@pytest.mark.parametrize(("scheme", "figure", "is_one", "whose"), KEPT_OUT)
def test_a_figure_of_another_stays_out(
    scheme: str, figure: str, is_one: str, whose: str | None
) -> None:
    assert figure not in terms(scheme), is_one
    if whose is not None:
        assert figure in terms(whose)
