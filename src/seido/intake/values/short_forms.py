"""Short forms of choices: 破産, 民事再生, 国民生活 name the one whose words they begin."""

import re
from collections.abc import Callable, Mapping

from seido.intake.values.answers import plain_name

_PART = re.compile(r"[・、（）()／/]|または|又は|など|等の")
"""What stands between the alternatives that the words of a choice list."""
_TURNS = re.compile(r"ない|なし|以外|でき|未|外|不|無|ほか|その他|[とがをにで]")
"""What behind the short form would turn its meaning, or make it one part of several."""
_ADDED = re.compile(
    r"(?:の?(?:手続き?|申し?立て?|処分|認定|保証|資金|事業|関連))?(?:の?(?:手続き?|申し?立て?)?(?:中|開始|済み?)|など|等)?$"
)
"""What people add to the thing itself, as in 民事再生手続中 and 5号認定."""
_NONE = frozenset(
    {"なし", "無し", "無", "ない", "該当なし", "該当しない", "非該当", "特になし", "いずれもなし"}
)


def short_forms(labels: Mapping[str, str]) -> Callable[[str | int], frozenset[str]]:
    """Return what finds the choice that a short form names, if it names exactly one.

    A short form is the beginning of one of the things that the words of a choice list, of two
    letters or more, and stands in the words of no other choice. Where one choice is that nothing
    holds (``none``), the usual words for no lead to it.

    Args:
        labels: each choice with its words in Japanese.

    Examples:
        >>> find = short_forms({"court": "破産・民事再生の申立て", "none": "倒産していない"})
        >>> sorted(find("民事再生")), sorted(find("破")), sorted(find("なし"))
        (['court'], [], ['none'])
    """
    words = {code: plain_name(label) for code, label in labels.items()}
    parts = {
        code: [plain_name(part) for part in _PART.split(label) if part]
        for code, label in labels.items()
    }

    def find(written: str | int) -> frozenset[str]:
        text = plain_name(written) if isinstance(written, str) else ""
        if "none" in labels and text in _NONE:
            return frozenset({"none"})
        return begun(text) or begun(_ADDED.sub("", text))

    def begun(text: str) -> frozenset[str]:
        holding = [code for code, label in words.items() if text in label]
        if len(text) < 2 or len(holding) != 1:
            return frozenset()
        (code,) = holding
        rests = [part.removeprefix(text) for part in parts[code] if part.startswith(text)]
        return frozenset({code}) if any(not _TURNS.search(rest) for rest in rests) else frozenset()

    return find
