"""What programs read of frames, papers, steps and duties is all that an edition says of them."""

import json

import pytest

from seido.answers.procedures import procedure_json
from seido.schemes.catalogue import all_schemes, find_scheme


@pytest.mark.parametrize("scheme", all_schemes(), ids=lambda scheme: scheme.id)
def test_every_edition_is_told_whole_and_is_json(scheme) -> None:
    for edition in scheme.editions:
        rows = procedure_json(edition, "ja")
        assert json.loads(json.dumps(rows)) == rows
        for kind in ("documents", "steps", "duties"):
            said = getattr(edition, kind)
            assert [(row["id"], row["words"]["ja"]) for row in rows[kind]] == [
                (each.id, each.words.ja) for each in said
            ]
        assert [row["frames"] for row in rows["draws"]] == [
            [frame.id for frame in each.frames] for each in edition.draws
        ]


def test_conditions_are_told_in_the_language_asked_for() -> None:
    edition = find_scheme("general-guarantee").editions[-1]
    japanese, english = procedure_json(edition, "ja"), procedure_json(edition, "en")
    assert "納税していること" in json.dumps(japanese["draws"][0]["when"], ensure_ascii=False)
    assert "Its taxes are paid" in json.dumps(english["draws"][0]["when"])
