import json
from typing import Any

import pytest

from seido.intake.business import parse_business
from seido.intake.keyed import keyed_layout
from seido.refusal import Refused

COMPANY: dict[str, Any] = {
    "name": "例示工業",
    "location": "岡山県岡山市北区駅元町1",
    "capital_stock": 5_000_000,
    "finance": {
        "management_index": [
            {"period": "1", "net_sales_summary_of_business_results": 61},
            {"period": "0", "net_sales_summary_of_business_results": 64},
        ]
    },
}


def read(*companies: dict[str, Any]) -> bytes:
    return json.dumps({"hojin-infos": companies}).encode()


def test_names_of_another_system_are_read() -> None:
    found = parse_business("x.json", read(COMPANY))
    assert found.facts == {
        "capital": 5_000_000,
        "prefecture": "okayama",
        "sales": 64,
        "sales_year_before": 61,
    }
    assert found.notes == ()
    assert found.origins["sales"].endswith(
        "finance.management_index.1.net_sales_summary_of_business_results"
    )


def test_a_closed_corporation_is_noticed() -> None:
    found = parse_business("x.json", read({**COMPANY, "close_date": "2024-03-31"}))
    assert ["閉鎖" in note.ja for note in found.notes] == [True]


def test_several_businesses_are_refused_and_other_trees_left_alone() -> None:
    with pytest.raises(Refused, match="2社"):
        parse_business("x.json", read(COMPANY, COMPANY))
    assert keyed_layout("x", {"sales": 5}) is None
