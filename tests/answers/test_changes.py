from datetime import date

from seido.answers.changes import move_text, remedy_json, repair_json
from seido.repairing import Need, Remedy
from seido.rules.readings.repair.repair import Move, Repair


def test_changes_as_json_and_in_words() -> None:
    later = Move("as_of", date(2026, 10, 1), date(2026, 10, 31))
    fewer = Move("employees", 60, 50)
    assert repair_json(Repair((fewer, later), holds=True)) == {
        "settles": True,
        "moves": [
            {"fact": "employees", "before": 60, "after": 50},
            {"fact": "as_of", "before": "2026-10-01", "after": "2026-10-31"},
        ],
    }
    assert move_text(fewer, "ja") == "従業員数：60人 → 50人（10人減らす）"
    assert move_text(later, "en").endswith("31 October 2026 (30 days later)")


def test_an_empty_list_of_ways_says_why_it_is_empty() -> None:
    assert remedy_json(Remedy(Need.ANSWERS, (), frozenset({"form", "capital"}))) == {
        "need": "answers",
        "missing": ["capital", "form"],
        "repairs": [],
    }
    turned = Repair((Move("has_paid_taxes", before=False, after=True),), holds=False)
    assert remedy_json(Remedy(Need.CHANGES, (turned,), frozenset())) == {
        "need": "changes",
        "missing": [],
        "repairs": [repair_json(turned)],
    }
