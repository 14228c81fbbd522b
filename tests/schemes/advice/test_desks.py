"""What the pages of today leave of the support: what is offered, and which desk to ask."""

from datetime import date, timedelta

import pytest

from seido.answers.terms import sections
from seido.schemes.advice.desks import COUNCILS, SUPPORT_IN_TSUYAMA
from seido.schemes.catalogue import all_schemes, find_scheme
from seido.schemes.model import Edition, Kind, Offered, Scheme
from seido.schemes.publications import READ_ON

ADVICE = [each for each in all_schemes() if each.kind is Kind.ADVICE]
CORPORATIONS = (None, "岡山")


def today(scheme: Scheme) -> list[Edition]:
    found = [scheme.edition_on(READ_ON, corporation) for corporation in CORPORATIONS]
    return [each for each in found if each is not None]


def text(edition: Edition) -> str:
    return "\n".join(line.text for part in sections(edition, "ja") for line in part.lines)


def test_what_no_page_shows_is_unknown_and_the_rest_is_offered() -> None:
    offered = {each.id: each.offered_on(READ_ON) for each in ADVICE}
    assert len(offered) >= 11
    unknown = {name for name, is_offered in offered.items() if is_offered is Offered.UNKNOWN}
    assert unknown == {"rank-up-support"}
    assert set(offered.values()) == {Offered.YES, Offered.UNKNOWN}


@pytest.mark.parametrize("scheme", ADVICE, ids=lambda each: each.id)
def test_the_turnaround_council_is_never_named_today_without_the_name_that_it_took(
    scheme: Scheme,
) -> None:
    for edition in today(scheme):
        assert not {"revitalisation_council", "improvement_support_centre"} & set(edition.windows)
        for line in text(edition).splitlines():
            assert "再生支援協議会" not in line or "活性化協議会" in line


@pytest.mark.parametrize(
    "name",
    ["owner-guarantee-guideline", "management-support-meeting", "sme-support-network"],
)
def test_the_council_comes_in_on_the_day_it_was_set_up(name: str) -> None:
    scheme, day = find_scheme(name), COUNCILS.stated_on
    assert day == date(2022, 4, 1)
    for corporation in CORPORATIONS:
        edition = scheme.edition_on(day, corporation)
        before = scheme.edition_on(day - timedelta(days=1), corporation)
        assert edition is not None
        assert before is not None
        assert (edition.opens, edition.source) == (day, COUNCILS)
        assert "活性化協議会" in text(edition)
        assert "sme_revitalisation_council" not in before.windows


def test_what_rests_on_a_page_without_a_day_was_read_on_the_day_it_is_stated_on() -> None:
    undated = [
        edition
        for scheme in ADVICE
        for edition in scheme.editions
        if edition.source.stated_on is None and edition.opens >= date(2022, 1, 1)
    ]
    assert len(undated) >= 7
    assert {each.stated_on for each in undated} == {READ_ON}
    early = {each.source for each in undated if each.opens < READ_ON}
    assert SUPPORT_IN_TSUYAMA in early
    assert len(early) == 2
