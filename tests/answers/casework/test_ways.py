"""Every procedure as JSON: whole, of plain values, and with what is ours marked."""

import json

from seido.answers.casework.ways import procedure_row, way_json
from seido.procedures.catalogue import all_procedures, find_procedure


def test_every_edition_is_written_whole():
    for procedure in all_procedures():
        for edition in procedure.editions:
            told = way_json(procedure, edition)
            assert json.loads(json.dumps(told)) == told
            assert [each["state"] for each in told["states"]] == [
                each.id for each in edition.states
            ]
            assert [each["event"] for each in told["events"]] == [
                each.id for each in edition.events
            ]
            for each in told["events"]:
                assert each["ours"] is (each["source"] is None)


def test_an_event_says_who_by_when_and_with_which_papers():
    procedure = find_procedure("guaranteed_loan")
    told = way_json(procedure, procedure.editions[0])
    events = {each["event"]: each for each in told["events"]}
    lend, lapses = events["lend"], events["certificate_lapses"]
    assert (lend["from"], lend["to"], lend["sets"]) == (["issued"], "lent", "loan_day")
    assert lend["who"]["parties"] == ["bank"]
    assert [each["form"] for each in lend["papers"]] == ["cgc-contract", "loan-contract"]
    assert lend["by"]["number"] == 30
    assert (lend["by"]["unit"], lend["by"]["first_day_counts"]) == ("days", False)
    assert lapses["who"] is None
    assert events["accept"]["second_person"] is True
    assert events["hand_back"]["ours"] is True


def test_duties_and_days_without_a_period():
    procedure = find_procedure("coordinated_monitoring")
    told = way_json(procedure, procedure.editions[0])
    events = {each["event"]: each for each in told["events"]}
    assert events["lend_under_plan"]["starts"][0] == {
        "duty": "monitor",
        "scheme": "coordinated-support-guarantee",
        "free": 0,
    }
    assert events["apply"]["by"]["number"] is None
    assert events["apply"]["by"]["since"] == ["window_ends"]


def test_a_row_names_the_editions():
    assert procedure_row(find_procedure("municipal_certificate")) == {
        "procedure": "municipal_certificate",
        "name": {"ja": "市町村の認定", "en": "Certificate of the municipality"},
        "schemes": ["safety-net-guarantee", "crisis-guarantee"],
        "editions": ["2016-04-01", "2024-12-01"],
    }
