"""The picture of each procedure is well formed, whole, the same again, and keeps to its width."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from tests.procedures.ways import way

from seido.procedures.catalogue import all_procedures, find_procedure
from seido.procedures.diagram import diagram, order
from seido.procedures.model import Procedure
from seido.rules.words import Words

SVG = "{http://www.w3.org/2000/svg}"
ALL = [
    pytest.param(each, edition, language, id=f"{each.id} {edition.stated_on} {language}")
    for each in all_procedures()
    for edition in each.editions
    for language in ("ja", "en")
]


@pytest.mark.parametrize(("procedure", "edition", "language"), ALL)
def test_a_picture_holds_every_state_and_event_within_its_width(procedure, edition, language):
    text = diagram(procedure, edition, language)
    assert text == diagram(procedure, edition, language)
    root = ET.fromstring(text)  # noqa: S314 - drawn by us
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert title.text == procedure.name.in_language(language)
    assert desc is not None
    said = desc.text or ""
    for each in edition.states:
        assert each.words.in_language(language) in said
    for each in edition.events:
        words = each.words.in_language(language)
        assert words.translate(str.maketrans("（）", "  ")).split()[0] in said
    boxes = root.findall(f"{SVG}rect")[1:]
    assert len(boxes) == len(edition.states)
    for box in boxes:
        assert int(box.attrib["x"]) + int(box.attrib["width"]) <= 360
    for above, below in pairwise(boxes):
        assert int(above.attrib["y"]) + int(above.attrib["height"]) < int(below.attrib["y"])
    drawn = [each.text or "" for each in root.findall(f"{SVG}text")]
    assert not any(
        re.match("[）〕」、。)]", each) or re.search("[（〔「(]$", each) for each in drawn
    )
    assert "style=" not in text
    assert all(int(each) >= 0 for each in re.findall(r"[MVH](-?\d+)", text))


def test_states_stand_as_they_are_first_reached():
    edition = find_procedure("coordinated_monitoring").editions[0]
    assert order(edition)[0] == "preparing"
    assert order(edition)[-1] == "term_over"
    assert set(order(edition)) == {each.id for each in edition.states}


def test_a_line_leads_into_a_state_from_those_that_are_not_above_it():
    text = diagram(Procedure("a_way", Words("手続 < &", "Way"), (way(),)), way(), "ja")
    assert "手続 &lt; &amp;" in text
    # asked leads to answered below it by an arrow and to lapsed by a line; three arrows in all.
    assert text.count('fill="#767676"') == 3
    assert "・期限が過ぎる（ひとりでに）〔当製品の定め〕 → 4" in text
