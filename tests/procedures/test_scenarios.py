"""Sequences of events on every procedure: where they lead, what is due, and what is refused.

A file of ``scenarios/`` is one procedure. A case has its ``名前``, ``出来事`` (day, party,
event and more) and ``時点`` (the last event's day where left out). What is to come out: ``状態``,
``期限`` (due day of each task that waits), ``義務`` (days of periods), ``次`` (events open), or
``拒否`` (fields of the problems for which the last event is refused).
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from seido.procedures.case import Case, Happened, refusal_of, standing
from seido.procedures.catalogue import all_procedures, find_procedure
from seido.procedures.following import next_events
from seido.procedures.tasks import tasks
from seido.schemes.due import FiscalYearEnd
from seido.schemes.parties import Party

FOLDER = Path(__file__).parent / "scenarios"
FILES = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in FOLDER.glob("*.yaml")}
CASES = [
    pytest.param(name, each, id=f"{name}: {each['名前']}")
    for name, file in sorted(FILES.items())
    for each in file["事例"]
]
KEYS = {"名前", "日", "決算期末", "コース", "版", "出来事", "時点"} | {
    "状態",
    "期限",
    "義務",
    "次",
    "拒否",
}


def year_end(text: str | None) -> FiscalYearEnd | None:
    return None if text is None else FiscalYearEnd(*map(int, text.split("/")))


def happened(row: list[Any]) -> Happened:
    day, party, event, *more = row
    told: dict[str, Any] = dict(more[0]) if more else {}
    if "fiscal_year_end" in told:
        told["fiscal_year_end"] = year_end(told["fiscal_year_end"])
    return Happened(event, day, Party(party), **told)


def case_of(name: str, each: dict[str, Any]) -> Case:
    history = tuple(map(happened, each["出来事"]))
    procedure = find_procedure(name)
    stated = each.get("版") or (history[0].day if history else date.max)
    return Case(
        procedure.edition_on(stated),
        each.get("日", {}),
        year_end(each.get("決算期末")),
        history,
        each.get("コース"),
    )


def test_every_procedure_has_scenarios_of_what_happens_and_of_what_is_refused() -> None:
    assert FILES.keys() == {each.id for each in all_procedures()}
    for name, file in FILES.items():
        assert any("拒否" in each for each in file["事例"]), name
        assert any("状態" in each for each in file["事例"]), name


def test_every_event_of_every_procedure_happens_in_a_scenario() -> None:
    for procedure in all_procedures():
        seen: set[str] = set()
        for each in FILES[procedure.id]["事例"]:
            if "拒否" not in each:
                case = case_of(procedure.id, each)
                on = each.get("時点") or case.history[-1].day
                seen |= {one.event for one in standing(case, on).case.history}
        events = {each.id for edition in procedure.editions for each in edition.events}
        assert sorted(events - seen) == [], procedure.id


@pytest.mark.parametrize(("name", "each"), CASES)
def test_a_scenario_comes_out(name: str, each: dict[str, Any]) -> None:
    assert each.keys() <= KEYS
    case = case_of(name, each)
    if "拒否" in each:
        before = Case(case.edition, case.days, case.fiscal_year_end, case.history[:-1], case.course)
        refusal = refusal_of(before, case.history[-1])
        assert refusal is not None
        assert sorted(problem.field for problem in refusal.problems) == sorted(each["拒否"])
        return
    on = each.get("時点") or case.history[-1].day
    assert standing(case, on).state == each["状態"]
    found = tasks(case, on)
    for event, due in each.get("期限", {}).items():
        assert [task.due for task in found if task.id == event] == [due]
    for duty, days in each.get("義務", {}).items():
        told = [task for task in found if task.id == duty]
        assert [[task.first, task.last, task.due, task.state.value] for task in told][
            : len(days)
        ] == days
    if "次" in each:
        open_ones = [following.event.id for following in next_events(case, on) if following.now]
        assert open_ones == each["次"]
