from dataclasses import replace
from datetime import date, timedelta

import pytest

from seido.rules.words import Words
from seido.schemes.catalogue import find_scheme
from seido.schemes.model import Offered
from seido.screening import Verdict, screen

USUAL = find_scheme("capital-type-loan")
LOOKED = date(2030, 12, 1)
UNCONFIRMED = replace(
    USUAL,
    editions=(
        *USUAL.editions,
        replace(
            USUAL.editions[-1],
            opens_on=LOOKED,
            unconfirmed=Words("いまの取扱いを示す資料がない", "no page shows it today"),
        ),
    ),
)
EVE, AFTER = LOOKED - timedelta(days=1), LOOKED + timedelta(days=400)


@pytest.mark.parametrize("day", [LOOKED, AFTER])
def test_what_no_page_shows_is_not_offered_as_far_as_is_known(day: date) -> None:
    assert UNCONFIRMED.offered_on(day) is Offered.UNKNOWN
    (decision,) = screen({}, day, [UNCONFIRMED]).decisions
    assert decision.verdict is Verdict.NOT_OFFERED
    assert decision.offered is Offered.UNKNOWN
    assert not decision.closed
    assert UNCONFIRMED.editions[-1].closes == EVE


def test_on_days_before_nothing_changes() -> None:
    assert UNCONFIRMED.offered_on(EVE) is USUAL.offered_on(EVE) is Offered.YES
    (before,) = screen({}, EVE, [UNCONFIRMED]).decisions
    (usual,) = screen({}, EVE, [USUAL]).decisions
    assert before.verdict is usual.verdict is Verdict.UNDETERMINED


def test_what_has_closed_is_not_offered_and_what_is_not_yet_known_is_unknown() -> None:
    ended = find_scheme("coordinated-support-guarantee")
    last = ended.editions[-1].closes
    assert last is not None
    assert ended.offered_on(last) is Offered.YES
    assert ended.offered_on(last + timedelta(days=1)) is Offered.NO
    assert ended.offered_on(ended.editions[0].opens - timedelta(days=1)) is Offered.UNKNOWN


@pytest.mark.parametrize("editions", [(), (1, 0), (0, 0)])
def test_editions_are_there_and_open_one_after_another(editions: tuple[int, ...]) -> None:
    held = UNCONFIRMED.editions
    with pytest.raises(ValueError, match="open one after another"):
        replace(USUAL, editions=tuple(held[each] for each in editions))
