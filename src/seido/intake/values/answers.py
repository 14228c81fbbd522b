"""Answers in words: yes or no, and one of several named options."""

import re
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from difflib import get_close_matches
from math import isfinite
from typing import TypeAlias

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
        text = plain_name(given)
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
    folded = Options(options)
    keys = parse_choices(given, folded)
    if len(keys) > 1:
        raise _choose_from(given, folded.labelled(keys))
    return next(iter(keys))


Finder: TypeAlias = Callable[[str | int], frozenset[str]]
"""Which options a text or a number may mean."""


class Options:
    """The options of a choice, by all their names as they are compared.

    Attributes:
        labels: each key with the name that is shown.
        names: each name in its plain form, with the keys of the options that bear it.
        finder: what leads to options beside their names.
    """

    def __init__(
        self, options: Mapping[str, tuple[str, ...]], finder: Finder | None = None
    ) -> None:
        """Fold the names once, however many texts are read.

        Args:
            options: each key with its labels and other names; ～ in a name stands for any text. A
                whole name goes before such a part, the longer part before the shorter.
            finder: which options a text or a number means that is no name; none by default.
        """
        self.finder = finder
        self.labels = {key: next(iter(aliases), key) for key, aliases in options.items()}
        self.names: dict[str, set[str]] = {}
        for key, aliases in options.items():
            for name in (key, *aliases):
                self.names.setdefault(plain_name(name), set()).add(key)

    def labelled(self, keys: Collection[str]) -> list[str]:
        """Return the labels of some of the options, in their order."""
        return [label for key, label in self.labels.items() if key in keys]


def parse_choices(given: object, options: Options, *, offering: bool = True) -> frozenset[str]:
    """Return the keys of all options that the text may mean.

    Args:
        given: the text.
        options: the options.
        offering: whether near names are looked up for a text that names none; else all are told.

    Raises:
        Refused: where no option bears that name; near ones are offered.
    """
    text = plain_name(given) if isinstance(given, str) else ""
    if text in options.names:
        return frozenset(options.names[text])
    fitting = [name for name in options.names if _fits(text, name)]
    if fitting:
        return frozenset(options.names[max(fitting, key=len)])
    if found := _found(given, options):
        return found
    close = (
        get_close_matches(text, options.names, n=3) + _holding(text, options) if offering else []
    )
    near = [label for name in close for label in options.labelled(options.names[name])]
    raise _choose_from(given, near or list(options.labels.values()))


def _found(given: object, options: Options) -> frozenset[str]:
    """Return what is found beside the names; a number is whole in whatever type a cell holds it."""
    if options.finder is None or isinstance(given, bool):
        return frozenset()
    if isinstance(given, float | Decimal) and isfinite(given) and given == int(given):
        given = int(given)
    return options.finder(given) if isinstance(given, str | int) else frozenset()


def _holding(text: str, options: Options) -> list[str]:
    """Return the names that hold a text of more than one letter."""
    return [name for name in options.names if text in name] if len(text) > 1 else []


_ANY = "~"
"""What ～ is in half width."""


def _fits(text: str, name: str) -> bool:
    """Return whether a text begins and ends as a name does that has ～ for the rest."""
    first, mark, last = name.partition(_ANY)
    return bool(mark) and text.startswith(first) and text.endswith(last)


def _choose_from(given: object, labels: list[str]) -> Refused:
    offered = "".join(f"「{label}」" for label in list(dict.fromkeys(labels))[:20])
    return unreadable(given, (f"{offered}から選んでください", f"choose from {offered}"))


def plain_name(name: str) -> str:
    """Return a name as names are compared: without width, case, blanks, brackets and ・."""
    try:
        return re.sub(r"[()\[\]「」・･·,]", "", fold(name))
    except ValueError:
        return name
