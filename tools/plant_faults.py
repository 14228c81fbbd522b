"""Plant faults as they really happen, and see which check finds each.

Each is planted in a copy and run against the tests that import the changed file, the nearest first,
until one fails. What was seen is kept, so that a run that was broken off goes on where it ended; a
fault that no check finds stands in ``tools/faults/unseen.toml`` with the reason, or the run fails::

    python -m tools.plant_faults              # all that are not yet in the record; then the table
    python -m tools.plant_faults --today 10   # ten of the record, drawn by the day
"""

import argparse
import json
import random
import sys
import tomllib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Lock

from tools.faults.checks import ROOT
from tools.faults.draw import QUOTAS, Fault, drawn
from tools.faults.plant import Copy, copied

RECORD = ROOT / "tools" / "faults" / "record.jsonl"
UNSEEN = ROOT / "tools" / "faults" / "unseen.toml"
TABLE = ROOT / "docs" / "planted-faults.md"
SEED = 1
_AT_ONCE = 2
_ABOUT = """\
Faults as they really happen are planted in a copy, each run against the tests that import the
changed file, the nearest first. The pages under [schemes/](schemes/) are no check here: whoever
errs generates them anew."""


def recorded() -> dict[Fault, str | None]:
    """Return every fault that was planted, and the test that caught it; None for none."""
    names = [each.name for each in fields(Fault)]
    rows = map(json.loads, RECORD.read_text("utf-8").splitlines() if RECORD.exists() else ())
    return {Fault(**{name: row[name] for name in names}): row["caught_by"] for row in rows}


def is_plantable(fault: Fault) -> bool:
    """Return whether the lines of a fault still stand where they stood."""
    path = ROOT / fault.path
    return path.exists() and fault.applied(path.read_text("utf-8")) is not None


def reasons() -> dict[tuple[str, str], str]:
    """Return why no check can see a fault, by the file and what its lines become."""
    listed = tomllib.loads(UNSEEN.read_text("utf-8")).get("fault", [])
    return {(each["path"], each["after"]): each["why"] for each in listed}


def plant(faults: list[Fault], first: dict[Fault, str | None], kept: Path | None) -> list[Fault]:
    """Plant faults, two at once; write each to the record, and return those that survive."""
    survivors: list[Fault] = []
    lock, copies = Lock(), SimpleQueue[Copy]()

    def one(fault: Fault) -> None:
        copy = copies.get()
        try:
            caught = copy.caught_by(fault, first.get(fault))
        finally:
            copies.put(copy)
        with lock:
            if caught is None:
                survivors.append(fault)
            if kept is not None:
                with kept.open("a", encoding="utf-8") as file:
                    row = {**asdict(fault), "caught_by": caught}
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")
            print(f"{caught or 'SURVIVES':50} {fault.kind}: {fault.path}", flush=True)

    with copied() as here, copied() as there, ThreadPoolExecutor(_AT_ONCE) as workers:
        for copy in (here, there):
            copies.put(copy)
        list(workers.map(one, faults))
    return survivors


def table(record: dict[Fault, str | None]) -> str:
    """Return the page of the record: by room what was planted, and what no check finds and why."""
    why = reasons()
    planted = Counter(each.room for each in record)
    caught = Counter(each.room for each, by in record.items() if by)
    kinds = Counter(each.kind for each in record)
    missed = [each for each, by in record.items() if by is None]
    lines = [
        "# Planted faults",
        "<!-- Written by tools/plant_faults.py. -->",
        _ABOUT,
        "",
        "| room | planted | found by a test | seen by no check |",
        "| --- | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {'the modules at the top' if room == '.' else room} | {planted[room]} |"
        f" {caught[room]} | {planted[room] - caught[room]} |"
        for room in QUOTAS
    ]
    total = sum(planted.values())
    lines += [f"| together | {total} | {total - len(missed)} | {len(missed)} |", ""]
    lines += ["| kind | planted |", "| --- | ---: |"]
    lines += [f"| {kind} | {number} |" for kind, number in kinds.most_common()]
    if missed:
        lines += ["", "## Seen by no check, and why"]
    for each in missed:
        reason = why.get((each.path, each.after), "**no reason is listed**")
        lines += [f"- `{each.path}`, {each.kind}: {reason}", "  ```diff"]
        lines += [f"  -{line}" for line in each.before.splitlines()]
        lines += [f"  +{line}" for line in each.after.splitlines()] + ["  ```"]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Plant what is asked for, and fail where a fault survives without a reason."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    asked.add_argument("--today", type=int, metavar="N", help="N faults of the record, by the day")
    number = asked.parse_args().today
    record = recorded()
    if number is None:
        wanted = [each for each in drawn(SEED) if each not in record]
        plant(wanted, {}, RECORD)
        record = recorded()
        TABLE.write_text(table(record), "utf-8")
        survivors = [each for each, caught in record.items() if caught is None]
    else:
        chance = random.Random(datetime.now(UTC).date().isoformat())
        known = [each for each, caught in record.items() if caught and is_plantable(each)]
        survivors = plant(chance.sample(known, number), record, None)
    unlisted = [each for each in survivors if (each.path, each.after) not in reasons()]
    if unlisted:
        sys.exit(f"{len(unlisted)} planted faults were found by no test and have no reason listed")


if __name__ == "__main__":
    main()
