"""Mutants of good files, the same in every run, and what each must come to: read, or refused.

A test gives seeds, a reader and how many mutants it has time for::

    for mutant in mutants([good], 1_000):
        read_or_refused(read, mutant)
"""

import random
import re
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from seido.refusal import Refused

SEED = 20_261_201
MOST_SECONDS = 2
"""Of the processor's time, for one mutant."""
_LARGEST = 100_000
"""Bytes of a mutant; how time grows with them is asked elsewhere."""

_NUMBERS = (
    "0", "-1", "1e999999999", "1e-999999999", "-0.0", "NaN", "inf", "1/0", "9" * 5_000, "9" * 400,
    "0x" + "f" * 4_000, "0b" + "1" * 300, "1_0", "010", "１２", "二億", "△5", "(5)", "1" + "0" * 16,
    "9" * 20, "0.1234567890123456789", "1.5", "100兆円", "3,000万～", "約5", "1 000",
)  # fmt: skip
_DAYS = (
    "9999-12-31", "9999-12-30", "9900-01-01", "0001-01-01", "0099-12-31", "0000-00-00", "9999年",
    "2026-02-30", "令和99年1月1日", "明治1年1月1日", "20261301", "9999-12-31T23:59:59Z",
    "2026-10-01T24:00:00", "9899-12-31超", "0100-01-01未満", "2024年3月～", "9999-12-31以降",
)  # fmt: skip
_PIECES = (
    "\0", "\ufeff", "\u2028", "\x85", "\r", "\n\n", "\t", " " * 3_000, "\u3000" * 500, '"', "'",
    '"""', "'''", "\\", "\\ud800", "\\udfff\\ud800", "\\U00110000", "[" * 2_000, "{" * 2_000,
    "]" * 50, "}" * 50, "[[", '{"a":' * 500, "(" * 2_000, "- " * 500, "? ", ": ", "&a ", "*a", "#",
    "!" * 200, "!!python/object/apply:os.getcwd []", "%YAML 9.9\n",
    "---\n", "...\n", "| \n", "> \n", ",", ";",
    "=", "==", ".a" * 300, '."a"' * 300, "が" * 3_000, "か\u3099\u0323\u0301" * 500, "または" * 400,
    "～", "\u202e", "\U000e0041", "null", "true", "[]", "{}", '""', "不明", "単位：千円",
    "科目", "当期", "前期", "（千円）", "#REF!", "=1+1", '"製造業",' * 300, "純資産額", "メモ",
    "'; DROP TABLE x; --", "<script>", "../../etc/passwd",
)  # fmt: skip
_NUMBER = re.compile(rb"[0-9][0-9,.]*")
_DAY = re.compile(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_VALUE = re.compile(rb'(?<=[=:,\[] |.[=:,\[])(?:"[^"\n]*"|[^\s"=:,\[\]{}]+)')
_WORD = re.compile(rb'[^\s"=:,\[\]{}]+')
_EDGE = re.compile(rb"(?<=[\s\"=:,\[\]{}])|$")


def mutants(seeds: Sequence[bytes], count: int, seed: int = SEED) -> Iterator[bytes]:
    """Yield as many mutants of some good files, most of them changed in a few places."""
    chance = random.Random(seed)  # noqa: S311 - no secret: the same mutants in every run
    for _ in range(count):
        data = chance.choice(seeds)
        for _ in range(chance.choice((1, 1, 1, 1, 2, 8))):
            data = chance.choice(_CHANGES)(chance, data, seeds)[:_LARGEST]
        yield data


def read_or_refused(read: Callable[[bytes], object], mutant: bytes) -> bool:
    """Return whether a mutant was read; else it was refused, in sentences of both languages."""
    try:
        with ending_soon(MOST_SECONDS):
            read(mutant)
    except Refused as refusal:
        told = refusal
    else:
        return True
    assert told.problems
    for each in told.listed:
        assert re.search("[ぁ-んァ-ヶ]", each.ja), each
        assert re.search("[a-z]", each.en), each
    assert str(told).encode()
    return False


@contextmanager
def ending_soon(most: int) -> Iterator[None]:
    """Raise where the processor is busy for more seconds, so that no test hangs."""
    before = signal.signal(signal.SIGVTALRM, _too_long)
    signal.setitimer(signal.ITIMER_VIRTUAL, most)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _too_long(*_: object) -> None:
    raise TimeoutError("more seconds of the processor than it may take")


def fates(
    read: Callable[[bytes], object], seeds: Sequence[bytes], count: int
) -> tuple[int, int, list[str]]:
    """Return how many mutants were read, how many refused, and what went wrong with the others."""
    outcomes = [_fate(read, mutant) for mutant in mutants(seeds, count)]
    wrong = [each for each in outcomes if isinstance(each, str)]
    return outcomes.count(True), outcomes.count(False), wrong


def _fate(read: Callable[[bytes], object], mutant: bytes) -> bool | str:
    try:
        return read_or_refused(read, mutant)
    except Exception as error:  # noqa: BLE001 - whatever is raised is what the test is about
        return f"{type(error).__name__}: {str(error)[:200]} from {mutant[:2_000]!r}"


def _span(chance: random.Random, data: bytes) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 2, 5, 20, 100, 1_000)))


def _bytes_changed(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    changed = bytearray(data)
    for place in chance.sample(range(len(data)), min(len(data), chance.choice((1, 2, 10)))):
        changed[place] = chance.randrange(256)
    return bytes(changed)


def _cut_out(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    return data[:start] + data[end:]


def _truncated(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _repeated(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    return data[:start] + data[start:end] * chance.choice((2, 3, 50, 1_000)) + data[end:]


def _line_again(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    lines = data.splitlines(keepends=True) or [b""]
    lines.insert(chance.randrange(len(lines)), chance.choice(lines) * chance.choice((1, 2, 300)))
    return b"".join(lines)


def _spliced(chance: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    start, end = _span(chance, other := chance.choice(seeds))
    at = chance.randrange(len(data) + 1)
    return data[:at] + other[start:end] + data[at:]


def _with_a_piece(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    at = chance.choice([each.start() for each in _EDGE.finditer(data)])
    return data[:at] + chance.choice(_PIECES).encode() + data[at:]


def _replaced(pattern: re.Pattern[bytes], values: Iterable[str]) -> "_Change":
    choices = tuple(values)

    def changed(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
        found = list(pattern.finditer(data))
        if not found:
            return data
        start, end = chance.choice(found).span()
        return data[:start] + chance.choice(choices).encode() + data[end:]

    return changed


_Change = Callable[[random.Random, bytes, Sequence[bytes]], bytes]
_CHANGES: tuple[_Change, ...] = (
    _bytes_changed,
    _cut_out,
    _truncated,
    _repeated,
    _line_again,
    _spliced,
    _with_a_piece,
    _replaced(_NUMBER, _NUMBERS),
    _replaced(_DAY, _DAYS),
    _replaced(_VALUE, (*_NUMBERS, *_DAYS, *_PIECES)),
    _replaced(_VALUE, [f'"{each}"' for each in (*_NUMBERS, *_DAYS, *_PIECES)]),
    _replaced(_WORD, _PIECES),
)
