import json
from collections import Counter
from datetime import date

import pytest

pytest.importorskip("polars")

from seido.cli.portfolio.rows import summary_rows
from seido.portfolio.summary import Summary
from seido.schemes.catalogue import all_schemes

SCHEME = all_schemes()[0]


def test_the_summary_is_plain_json():
    summary = Summary([SCHEME], date(2026, 11, 21), rows=3)
    summary.decisions[SCHEME.id] = Counter({"eligible": 2, "undetermined": 1})
    summary.schemes_had = Counter({1: 2, 0: 1})
    summary.limits[SCHEME.id] = 10**18
    for groups in summary.groups:
        groups.update({"": 3})
    summary.eligible[0]["", SCHEME.id] = 2
    summary.missing = Counter({"sales": 1})
    summary.settling = Counter({"sales": 1})
    summary.refusals.rows = 1
    summary.refusals.columns["売上高"] = 1
    summary.refusals.examples["売上高"] = ["売上高：「x」"]
    found = json.loads(json.dumps(summary_rows(summary)))
    assert found["qualify_for_any"] == 2
    assert found["schemes"] == [
        {
            "scheme": SCHEME.id,
            "name": {"ja": SCHEME.name.ja, "en": SCHEME.name.en},
            "eligible": 2,
            "ineligible": 0,
            "undetermined": 1,
            "not_offered": 0,
            "limits_yen": 10**18,
        }
    ]
    unknown = found["groups"][0]["groups"][0]
    assert (unknown["group"], unknown["rows"], unknown["eligible"]) == (None, 3, {SCHEME.id: 2})
    assert found["missing"][0]["settles_alone"] == 1
    assert found["unreadable"]["headings"][0]["examples"] == ["売上高：「x」"]
