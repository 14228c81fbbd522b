import json
import re

import pytest
from click.testing import CliRunner, Result

from seido.cli.main import main
from seido.schemes.catalogue import all_schemes
from seido.windows.kinds import KINDS


def run(*args: str) -> Result:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(main, ["show", *args])
    assert result.exit_code == 0, result.output
    return result


def test_everything_an_edition_says_is_shown() -> None:
    output = run("特定社債保証", "--as-of", "2026-10-01").output
    assert output.startswith("特定社債保証  specified-bond-guarantee\n")
    assert "2016年4月1日時点" in output
    for title in (
        "対象",
        "限度額",
        "保証料率・金利（年）",
        "期間",
        "窓口",
        "ルールにしていないこと",
    ):
        assert re.search(rf"^{title}$", output, re.MULTILINE), title
    assert "最大 4億5,000万円" in output


def test_the_edition_is_that_of_the_day() -> None:
    assert "2016年" in run("management-strengthening-guarantee", "--as-of", "2016-06-01").output
    assert "2020年" in run("management-strengthening-guarantee", "--as-of", "2020-06-01").output
    assert (
        "より前の条件は資料にない"
        in run("specified-bond-guarantee", "--as-of", "1950-01-01").output
    )
    assert "受付終了" in run("crisis-guarantee", "--as-of", "2026-10-01").output


def test_windows_are_named_in_words() -> None:
    answer = json.loads(run("general-guarantee", "--json").output)
    named = {each["text"] for each in answer["sections"]["Windows"]}
    assert named <= {words.ja for words in KINDS.values()}
    assert named


def test_json_holds_the_sections_with_their_sources() -> None:
    answer = json.loads(run("specified-bond-guarantee", "--json", "--as-of", "2026-10-01").output)
    assert answer["edition"] == "2016-04-01"
    assert answer["limit_yen"] == 450_000_000
    assert answer["closes"] is None
    first = answer["sections"]["Who qualifies"][0]
    assert first["id"] == "sme"
    assert first["source"]["heading"]
    early = json.loads(run("specified-bond-guarantee", "--json", "--as-of", "1950-01-01").output)
    assert early["edition"] is None
    assert "sections" not in early


@pytest.mark.parametrize("scheme", all_schemes(), ids=lambda scheme: scheme.id)
def test_every_scheme_can_be_shown_in_both_languages(scheme) -> None:
    for edition in scheme.editions:
        day = edition.opens.isoformat()
        assert "窓口" in run(scheme.id, "--as-of", day).output
        english = run(scheme.id, "--as-of", day, "--lang", "en").output
        assert "Windows" in english


def test_json_holds_frames_papers_steps_and_duties_with_their_ids() -> None:
    answer = json.loads(run("coordinated-support-guarantee", "--json").output)
    company, others = answer["draws"]
    assert company["frames"] == others["frames"] == ["unsecured", "ordinary"]
    assert (company["within"], others["within"]) == (["with_bonds"], [])
    assert company["when"]["text"] == "事業形態が会社"
    assert (others["when"], others["part_percent"], answer["frameless"]) == (None, "100", None)
    assert [each["id"] for each in answer["documents"]] == [
        "no_ties_pledge",
        "application_form",
        "eligibility_pledge",
        "action_plan",
    ]
    assert answer["documents"][1]["by"] is answer["documents"][1]["when"] is None
    assert answer["documents"][0]["by"]["parties"] == ["business", "guarantor"]
    assert answer["documents"][3]["by"]["parties"] == ["business"]
    assert answer["steps"][2] == {
        "id": "decide",
        "words": {"ja": "審査のうえ保証を決める", "en": "Examine and decide"},
        "who": {
            "parties": ["guarantee_corporation"],
            "each": True,
            "others": False,
            "words": {"ja": "信用保証協会", "en": "guarantee corporation"},
        },
    }
    monitor = answer["duties"][1]
    assert (monitor["every_months"], monitor["for_months"], monitor["medium"]) == (3, 60, None)
    assert monitor["calendar"] == {
        "every": "quarter",
        "of": "fiscal",
        "since": "plan_day",
        "years": 5,
        "periods": 20,
        "only": [],
        "due_months": None,
        "due_days": None,
    }
    assert answer["duties"][2]["medium"] == "electronic_data"
    assert answer["duties"][0]["calendar"] is None


def test_a_guarantee_without_frames_says_why() -> None:
    answer = json.loads(run("pre-dip-guarantee", "--json").output)
    assert answer["draws"] == []
    why = "一般の枠と別かは書かれていないので、枠の残りは数えない"
    assert answer["frameless"]["ja"].endswith(why)
    assert why in run("pre-dip-guarantee").output


def test_ids_and_frames_are_shown_in_both_languages() -> None:
    japanese = run("coordinated-support-guarantee").output
    english = run("coordinated-support-guarantee", "--lang", "en").output
    assert "無担保保証 → 普通保証" in japanese
    assert "Unsecured frame, then Ordinary frame" in english
    for shown in (japanese, english):
        assert re.search(r"action_plan$", shown, re.MULTILINE)
        assert re.search(r"monitor$", shown, re.MULTILINE)


def test_a_misspelt_name_is_answered_with_the_nearest() -> None:
    result = CliRunner().invoke(main, ["show", "specified-bonds"])
    assert result.exit_code == 2
    assert "specified-bond-guarantee" in result.output


def test_no_rate_of_2016_is_shown_as_todays() -> None:
    shown = 0
    for scheme in all_schemes():
        result = CliRunner().invoke(main, ["show", scheme.id, "--as-of", "2026-12-01", "--json"])
        answer = json.loads(result.output)
        rates = [each["text"] for each in answer["sections"]["Rates a year"] if "%" in each["text"]]
        for text in rates:
            years = [answer["edition"][:4], *re.findall(r"\d{4}(?=年)", text)]
            assert answer["unconfirmed"] or max(years) > "2016", (scheme.id, text)
        shown += len(rates)
    assert shown > 90
