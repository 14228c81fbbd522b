import pytest

pytest.importorskip("polars")
from tests.impact.renewed_scheme import GAINED

from seido.cli.impact.rows import impact_rows


def test_json_holds_every_movement_with_its_reasons_and_groups():
    (scheme,) = impact_rows(GAINED)["schemes"]
    assert scheme["gained"] == {
        "businesses": 1,
        "by": [
            {
                "decision": "ineligible",
                "requirement": "sound",
                "words": {"ja": "条件 sound", "en": "requirement sound"},
                "businesses": 1,
            }
        ],
        "groups": {"industry": {"retail": 1}, "employees": {"0": 1}, "prefecture": {"": 1}},
    }
    assert scheme["lost"]["businesses"] == 0
    assert scheme["limits"]["after_yen"] == 15_000_000
    assert scheme["limits"]["rise"] == 1
