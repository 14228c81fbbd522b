from seido.facts.business.profile import prefecture
from seido.reports.prefecture_tiles import COLUMNS, LINES, TILES, short_name


def test_every_prefecture_has_a_tile_of_its_own():
    assert TILES.keys() == set(prefecture.options)
    assert len(set(TILES.values())) == 47
    assert all(column < COLUMNS and line < LINES for column, line in TILES.values())


def test_neighbours_lie_as_on_a_map():
    assert TILES["aomori"][1] < TILES["tokyo"][1] < TILES["okinawa"][1]
    assert TILES["fukuoka"][0] < TILES["okayama"][0] < TILES["osaka"][0] < TILES["tokyo"][0]
    assert TILES["kochi"][1] > TILES["ehime"][1]


def test_names_are_short():
    assert [short_name(code) for code in ("hokkaido", "tokyo", "kyoto", "okayama")] == [
        "北海道",
        "東京",
        "京都",
        "岡山",
    ]
