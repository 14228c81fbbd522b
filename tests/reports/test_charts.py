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


def html(written: str) -> ET.Element:
    return ET.fromstring(written)  # noqa: S314 - it is our own


def texts(root: ET.Element) -> list[str]:
    return [each.text or "" for each in root.iter(f"{SVG}text")]


def said(root: ET.Element) -> set[str]:
    return {text.strip() for text in root.itertext()}


def shares(root: ET.Element, colour: str) -> list[float]:
    """Return how much of its line each bar of a colour takes, in percent."""
    found = (each.attrib["style"].split(";") for each in root.iter("i"))
    return [
        float(style[1].removeprefix("width:").removesuffix("%"))
        for style in found
        if style[0] == f"background:{colour}" and len(style) > 1
    ]


def widths(root: ET.Element, colour: str) -> list[int]:
    found = root.iter(f"{SVG}rect")
    return [int(each.attrib["width"]) for each in found if each.attrib["fill"] == colour]


@pytest.mark.parametrize(
    "svg",
    [
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
    root = html(bars(TITLE, SAID, PARTS, rows))
    assert shares(root, "#0000ff") == [60, 0.1]
    assert shares(root, "#ff0000") == [40]
    assert {"甲", "A", "乙", "B", "x", "y", "青", "blue"} <= said(root)
    assert root.attrib["aria-label"] == "題<名> / a & b: 説明 / described"


def test_nothing_to_draw_is_no_error():
    assert said(html(bars(TITLE, SAID, PARTS[:1], []))) == set()
    assert widths(drawing(columns(TITLE, SAID, [("0", 0)], "#123456")), "#123456") == [56]


def test_hostile_texts_stay_texts():
    evil = Words("<script>alert(1)</script>", '"><img src=x>')
    root = html(bars(TITLE, SAID, PARTS[:1], [Bar(evil, (1,), "</text>")]))
    assert {evil.ja, evil.en, "</text>"} <= said(root)
    drawn = drawing(columns(evil, SAID, [(evil.ja, 1)], "#123456"))
    assert evil.ja in texts(drawn)


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
