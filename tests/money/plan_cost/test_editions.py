from datetime import date
from itertools import pairwise

import pytest

from seido.money.dated import in_force
from seido.money.plan_cost.editions import EDITIONS, Part, Track


@pytest.mark.parametrize(
    ("frame", "on", "caps"),
    [
        # 003; https://www.isico.or.jp/site/saisei/sakutei.html
        (Track.NORMAL, date(2013, 2, 28), None),
        (Track.NORMAL, date(2013, 3, 1), [2_000_000]),
        (Track.NORMAL, date(2022, 3, 31), [2_000_000]),
        (Track.NORMAL, date(2022, 4, 1), [2_000_000, 1_000_000, 100_000]),
        # https://www.sapporo-cci.or.jp/keieikaizen/improvement-plan/
        (Track.GUIDELINE, date(2022, 4, 14), None),
        (Track.GUIDELINE, date(2022, 4, 15), [3_000_000, 3_000_000, 1_000_000]),
        # https://keieikaizen.fukuoka-kyogikai.go.jp/souki_keieikaizen/
        (Track.EARLY, date(2017, 5, 9), None),
        (Track.EARLY, date(2017, 5, 10), [150_000, 50_000]),
        (Track.EARLY, date(2022, 3, 31), [150_000, 50_000]),
        (Track.EARLY, date(2022, 4, 1), [150_000, 50_000, 50_000, 100_000]),
    ],
)
def test_the_caps_by_frame_and_date(frame: Track, on: date, caps: list[int] | None) -> None:
    row = in_force(EDITIONS[frame], on)
    assert (None if row is None else [cap for _, cap in row.value.pots]) == caps


def test_the_guideline_frame_comes_to_seven_million() -> None:
    edition = EDITIONS[Track.GUIDELINE][-1].value
    assert sum(cap for _, cap in edition.pots) == 7_000_000


@pytest.mark.parametrize("frame", list(Track))
def test_no_part_stands_under_two_caps_and_editions_do_not_overlap(frame: Track) -> None:
    rows = EDITIONS[frame]
    for row in rows:
        assert sum(len(parts) for parts, _ in row.value.pots) == len(row.value.parts)
        assert row.value.parts <= set(Part)
        assert row.value.sources
    for earlier, later in pairwise(rows):
        assert earlier.last is not None
        assert later.first is not None
        assert (later.first - earlier.last).days == 1
