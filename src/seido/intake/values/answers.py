"""Answers in words: yes or no, and one of several named options."""

import re
from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches

from seido.intake.values.numerals import fold
from seido.refusal import Refused, unreadable

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
        Refused: where the text is neither.
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
    raise unreadable(given, wanted)


def parse_choice(given: object, options: Mapping[str, tuple[str, ...]]) -> str:
    """Return the key of the option that the text names, by its key or any of its other names.

    Args:
        given: the text.
        options: each key with its labels and other names.

    Raises:
        Refused: where no option, or more than one, bears that name; near ones are offered.
    """
    keys = parse_choices(given, options)
    if len(keys) > 1:
        raise _choose_from(given, [_label(key, options) for key in options if key in keys])
    return next(iter(keys))


def parse_choices(given: object, options: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the keys of all options that the text may mean.

    Args:
        given: the text.
        options: each key with its labels and other names; ～ in a name stands for any text. A
            whole name goes before such a part, the longer part before the shorter.

    Raises:
        Refused: where no option bears that name; near ones are offered.
    """
    names: dict[str, set[str]] = {}
    for key, aliases in options.items():
        for name in (key, *aliases):
            names.setdefault(_plain_name(name), set()).add(key)
    text = _plain_name(given) if isinstance(given, str) else ""
    if text in names:
        return frozenset(names[text])
    fitting = [name for name in names if _fits(text, name)]
    if fitting:
        return frozenset(names[max(fitting, key=len)])
    near = [
        _label(key, options)
        for name in get_close_matches(text, names, n=3)
        for key in options
        if key in names[name]
    ]
    raise _choose_from(given, near or [_label(key, options) for key in options])


_ANY = "~"
"""What ～ is in half width."""


def _fits(text: str, name: str) -> bool:
    """Return whether a text begins and ends as a name does that has ～ for the rest."""
    first, mark, last = name.partition(_ANY)
    return bool(mark) and text.startswith(first) and text.endswith(last)


def _label(key: str, options: Mapping[str, tuple[str, ...]]) -> str:
    return next(iter(options[key]), key)


def _choose_from(given: object, labels: list[str]) -> Refused:
    offered = "".join(f"「{label}」" for label in list(dict.fromkeys(labels))[:20])
    return unreadable(given, (f"{offered}から選んでください", f"choose from {offered}"))


def _plain_name(name: str) -> str:
    try:
        return re.sub(r"[()\[\]「」・･·,]", "", fold(name))
    except ValueError:
        return name
