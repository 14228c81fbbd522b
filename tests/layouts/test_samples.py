"""A sample of every layout, and what must come out of it."""

import json
from pathlib import Path

import pytest

from seido.answers.fact_values import value_json
from seido.facts.vocabulary import ENTRIES
from seido.intake.business import parse_business
from seido.layouts.catalogue import all_layouts
from seido.layouts.model import Crossed, Keyed
from seido.refusal import Refused

SAMPLES = Path(__file__).parent / "samples"


def sample(name: str) -> tuple[Path, dict[str, object]]:
    """Return a layout's sample, and what it must be read as."""
    (file,) = [each for each in SAMPLES.glob(f"{name}.*") if each.suffix != ".expected"]
    return file, json.loads((SAMPLES / f"{name}.expected").read_text("utf-8"))


@pytest.mark.parametrize("layout", all_layouts(), ids=lambda layout: layout.name)
def test_a_layout_is_read(layout: object) -> None:
    file, expected = sample(layout.name)  # type: ignore[attr-defined]
    if "refused" in expected:
        with pytest.raises(Refused, match=str(expected["refused"])):
            parse_business(file.name, file.read_bytes())
        return
    found = parse_business(file.name, file.read_bytes())
    assert {name: value_json(value) for name, value in found.facts.items()} == expected["facts"]
    assert [list(each.facts) for each in found.questions] == expected.get("asked", [])


def test_each_layout_has_a_name_of_its_own_and_words() -> None:
    names = [layout.name for layout in all_layouts()]
    assert len(names) == len(set(names)) > 5
    assert all(layout.words.ja and layout.words.en for layout in all_layouts())


def test_layouts_name_facts_that_there_are() -> None:
    for layout in all_layouts():
        if isinstance(layout, Crossed):
            assert set(layout.facts.values()) <= ENTRIES.keys()
        if isinstance(layout, Keyed):
            named = {*layout.facts.values(), *layout.latest.values(), *layout.before.values()}
            assert named <= ENTRIES.keys()
