"""Answers in words: yes or no, and one of several named options."""

import re
from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches

from seido.intake.numerals import fold
from seido.intake.refusal import refused

_YES_WORDS = "はい 有 有り あり ○ 〇 ◯ ✓ ☑ true yes y t on 1 該当 該当する する している 済"
_NO_WORDS = (
    "いいえ 無 無し なし ない × ✕ ✗ false no n f off 0 非該当 該当しない 該当なし しない "
    "していない 未"
)
_TRUE = frozenset(_YES_WORDS.split())
_FALSE = frozenset(_NO_WORDS.split())


def parse_truth(given: object) -> bool:
    """Return yes or no: はい/いいえ, 有/無, あり/なし, ○/×, true/false, 1/0, 該当/非該当.

    Raises:
        BadValue: where the text is neither.
    """
    if isinstance(given, bool):
        return given
    wanted = ("「はい」か「いいえ」で答えてください", "answer はい (yes) or いいえ (no)")
    if isinstance(given, str):
        text = _plain_name(given)
        if text in _TRUE or text in _FALSE:
            return text in _TRUE
    elif isinstance(given, int | float | Decimal) and given in (0, 1):
        return given == 1
    raise refused(given, wanted)


def parse_choice(given: object, options: Mapping[str, tuple[str, ...]]) -> str:
    """Return the key of the option that the text names, by its key or any of its other names.

    Args:
        given: the text.
        options: each key with its labels and other names.

    Raises:
        BadValue: where no option, or more than one, bears that name; near ones are offered.
    """
    names: dict[str, set[str]] = {}
    labels: dict[str, str] = {}
    for key, aliases in options.items():
        for name in (key, *aliases):
            names.setdefault(_plain_name(name), set()).add(key)
            labels.setdefault(_plain_name(name), aliases[0] if aliases else key)
    name = _plain_name(given) if isinstance(given, str) else ""
    keys = names.get(name, set())
    if len(keys) == 1:
        return next(iter(keys))
    near = [labels[close] for close in get_close_matches(name, names, n=3)] or [
        aliases[0] if aliases else key for key, aliases in options.items()
    ]
    offered = "".join(f"「{label}」" for label in dict.fromkeys(near[:20]))
    raise refused(given, (f"{offered}から選んでください", f"choose from {offered}"))


def _plain_name(name: str) -> str:
    try:
        return re.sub(r"[()\[\]「」・･·,]", "", fold(name))
    except ValueError:
        return name
