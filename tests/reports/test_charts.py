import re
from xml.etree import ElementTree as ET

import pytest

from seido.reports.charts import Bar, Part, bars, columns, ink_on, prefecture_map, shade
from seido.rules.words import Words

TITLE, SAID = Words("題<名>", "a & b"), Words("説明", "described")
PARTS = [Part(Words("青", "blue"), "#0000ff"), Part(Words("赤", "red"), "#ff0000")]
SVG = "{http://www.w3.org/2000/svg}"


def drawing(svg: str) -> ET.Element:
    named = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    root = ET.fromstring(named)  # noqa: S314 - it is our own
    assert root.tag == f"{SVG}svg"
    return root


def texts(root: ET.Element) -> list[str]:
    return [each.text or "" for each in root.iter(f"{SVG}text")]


def widths(root: ET.Element, colour: str) -> list[int]:
    found = root.iter(f"{SVG}rect")
    return [int(each.attrib["width"]) for each in found if each.attrib["fill"] == colour]


@pytest.mark.parametrize(
    "svg",
    [
        bars(TITLE, SAID, PARTS, [Bar(Words("甲", "A"), (1, 2), "3")]),
        columns(TITLE, SAID, [("0", 3), ("1", 0)], "#123456"),
        prefecture_map(TITLE, SAID, {"okayama": 500}, {"okayama": "50"}),
    ],
)
def test_a_chart_tells_what_it_is(svg):
    root = drawing(svg)
    title, described = root[0], root[1]
    assert title.text == "題<名> / a & b"
    assert described.text == "説明 / described"
    labels = [title.attrib["id"], described.attrib["id"]]
    assert root.attrib["aria-labelledby"].split() == labels
    assert root.attrib["role"] == "img"


def test_two_charts_of_a_page_have_ids_of_their_own():
    drawn = "".join(columns(TITLE, SAID, [("0", 1)], "#123456") for _ in range(2))
    ids = re.findall(r' id="([^"]+)"', drawn)
    assert len(ids) == len(set(ids)) == 4


def test_bars_are_as_long_as_their_parts_and_little_is_still_seen():
    rows = [Bar(Words("甲", "A"), (600, 400), "x"), Bar(Words("乙", "B"), (1, 0), "y")]
    root = drawing(bars(TITLE, SAID, PARTS, rows))
    key, first, second = widths(root, "#0000ff")
    assert (key, second) == (12, 1)
    assert first * 400 == widths(root, "#ff0000")[1] * 600
    assert {"甲", "A", "乙", "B", "x", "y", "青", "blue"} <= set(texts(root))


def test_nothing_to_draw_is_no_error():
    assert texts(drawing(bars(TITLE, SAID, PARTS[:1], []))) == []
    assert widths(drawing(columns(TITLE, SAID, [("0", 0)], "#123456")), "#123456") == [56]


def test_hostile_texts_stay_texts():
    evil = Words("<script>alert(1)</script>", '"><img src=x>')
    root = drawing(bars(TITLE, SAID, PARTS[:1], [Bar(evil, (1,), "</text>")]))
    assert {evil.ja, evil.en, "</text>"} <= set(texts(root))


def test_the_map_has_a_tile_for_every_prefecture():
    root = drawing(prefecture_map(TITLE, SAID, {"okayama": 1_000}, {"okayama": "7.4"}))
    shown = texts(root)
    assert len(shown) == 2 * 47
    assert shown[shown.index("岡山") + 1] == "7.4"
    assert shown[shown.index("東京") + 1] == "－"
    fills = [each.attrib["fill"] for each in root.iter(f"{SVG}rect")]
    assert fills.count(shade(1_000)) == 1
    assert fills.count("#ffffff") == 46


def test_a_small_map_has_figures_only():
    root = drawing(prefecture_map(TITLE, SAID, {"tokyo": 1}, {"tokyo": "0"}, small=True))
    assert len(texts(root)) == 47


def test_shades_deepen_and_stay_readable():
    assert shade(-5) == shade(0) != shade(500) != shade(1_000) == shade(2_000)
    for share in range(0, 1_001, 50):
        assert contrast(shade(share), ink_on(share)) > 3.5


def contrast(first: str, other: str) -> float:
    bright, dark = sorted([luminance(first), luminance(other)], reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
