"""Draws faults over all rooms, the same ones for the same number."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.faults.checks import ROOT, SOURCE
from tools.faults.kinds import Edit, code_edits, directory_edits, scheme_edits

QUOTAS: Mapping[str, int] = {
    "schemes/guarantees": 60,
    "schemes/loans": 40,
    "schemes/advice": 25,
    "schemes/subsidies": 15,
    "schemes/mutual_aid": 15,
    "schemes": 15,
    "windows/data": 25,
    "windows": 6,
    "facts": 12,
    "frames": 12,
    "money": 36,
    "rules": 24,
    "intake": 12,
    "answers": 6,
    "warehouse": 4,
    "proving": 4,
    "loans": 4,
    "portfolio": 8,
    "impact": 4,
    "reports": 3,
    "tables": 4,
    "coverage": 3,
    ".": 8,
}
"""How many faults are drawn of each room; a room's folders that are named apart count apart."""


_DECLARED = ("schemes/", "facts", "frames")


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault as it is kept: lines of a file, and what becomes of them.

    Attributes:
        room: the room, as in ``QUOTAS``.
        path: the file, from the top of the repository.
        kind: what went wrong.
        before: the lines as they are.
        after: the lines with the fault.
    """

    room: str
    path: str
    kind: str
    before: str
    after: str

    def applied(self, content: str) -> str | None:
        """Return the file with the fault in it; None where the lines no longer stand there once."""
        if content.count(self.before) != 1:
            return None
        return content.replace(self.before, self.after)


def drawn(seed: int) -> tuple[Fault, ...]:
    """Return as many faults of each room as its quota says, by a seed."""
    return tuple(
        fault
        for room, quota in QUOTAS.items()
        for fault in _of_room(room, quota, random.Random(f"{seed} {room}"))
    )


def _of_room(room: str, quota: int, chance: random.Random) -> list[Fault]:
    """Return faults of a room: a file by chance, then a kind that it has, then one of that kind."""
    files = [each for each in _files(room) if _faults(room, each, random.Random(0))]
    found: dict[tuple[str, str], Fault] = {}
    for _ in range(quota * 50):
        if len(found) == quota or not files:
            break
        faults = _faults(room, chance.choice(files), chance)
        kind = chance.choice(sorted({each.kind for each in faults}))
        fault = chance.choice([each for each in faults if each.kind == kind])
        found.setdefault((fault.path, fault.before), fault)
    return list(found.values())


def _files(room: str) -> list[Path]:
    top = SOURCE / "seido" / room
    others = [SOURCE / "seido" / each for each in QUOTAS if each not in (room, ".")]
    apart = [each for each in others if each.is_relative_to(top) and each != top]
    suffix = "csv" if room.endswith("data") else "py"
    found = top.glob("*.py") if room == "." else top.rglob(f"*.{suffix}")
    return sorted(
        path
        for path in found
        if path.name != "__init__.py" and not any(path.is_relative_to(each) for each in apart)
    )


def _faults(room: str, path: Path, chance: random.Random) -> list[Fault]:
    content = path.read_bytes()
    if path.suffix == ".csv":
        edits = directory_edits(content, chance)
    elif room.startswith(_DECLARED):
        beside = (each for each in sorted(path.parent.glob("*.py")) if each != path)
        edits = scheme_edits(content, (each.read_bytes() for each in beside), chance)
    else:
        edits = code_edits(content, chance)
    name = path.relative_to(ROOT).as_posix()
    faults = (_lines(room, name, content, each) for each in edits)
    text = content.decode()
    return [each for each in faults if text.count(each.before) == 1]


def _lines(room: str, path: str, content: bytes, edit: Edit) -> Fault:
    """Return an edit as the whole lines that it changes."""
    start = content.rfind(b"\n", 0, edit.start) + 1
    end = content.find(b"\n", max(edit.end - 1, edit.start)) + 1 or len(content)
    before = content[start:end]
    after = content[start : edit.start] + edit.text + content[edit.end : end]
    return Fault(room, path, edit.kind, before.decode(), after.decode())
