import json
from datetime import date

from seido.answers.offices import office_json, window_json
from seido.windows.places import parse_place
from seido.windows.routing import windows_of


def test_a_window_is_json_with_its_offices_and_their_sources() -> None:
    (window,) = windows_of(
        ["guarantee_corporation"], parse_place("岡山県倉敷市"), date(2026, 11, 21)
    )
    told = window_json(window)
    assert json.loads(json.dumps(told)) == told
    assert told["kind"] == "guarantee_corporation"
    assert told["offices"] == [office_json(each) for each in window.offices] != []
    assert all(each["source"]["document"] and each["stated"] for each in told["offices"])
