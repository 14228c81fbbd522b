from datetime import date

from seido.answers.changes import move_text, repair_json
from seido.rules.readings.repair import Move, Repair


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
