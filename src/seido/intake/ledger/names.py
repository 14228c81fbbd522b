"""What the name of a line in accounts means, in the spellings of those who print them."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from seido.intake.headings import Meaning, Part, find_meaning
from seido.intake.ledger.sections import bare_line
from seido.intake.values.cell import LONGEST_HEADING, Cell
from seido.intake.values.width import half_width

_LOSS = re.compile(r"(営業|経常|税引後当期純?|当期純?|純)損失(金?額)?")
_BRACKETS = re.compile(r"[(（\[［【〔][^()（）\[\]［］【】〔〕]*[)）\]］】〕]$")
_NO_PART = re.compile(
    r"損失|△|▲|^[-]$|注|※|含|除|税|正社員|常用|常時|^[0-9a-z]{1,2}$|円|^(人|名|%|倍|社|件|年|月)$|累計|合計|単位|マイナス|赤字"
)
_SUM = re.compile(r"(合計|総計|小計|計)(額|金額)?$")
_NET = re.compile(r"純売上高?|総売上高?|売上高?純額|総売上高?")
_SPELT = {
    "当期利益": "当期純利益",
    "税引後利益": "当期純利益",
    "税引後当期利益": "当期純利益",
    "売上収入": "売上高",
    "事業収入": "売上高",
    "営業利益又は損失": "営業利益",
    "経常利益又は損失": "経常利益",
    "当期純利益又は損失": "当期純利益",
    "当期純利益又は純損失": "当期純利益",
}


@dataclass(frozen=True, slots=True)
class Named:
    """What a name means.

    Attributes:
        meaning: the fact, the derived figure or the part.
        rank: how near the name is to the fact's own, from zero.
        is_total: whether it names a total, which goes before an account of the same name.
        is_loss: whether it names a loss, whose amount is printed without a sign.
        is_signed: whether it says that a loss bears a sign.
        of_whom: what stands in brackets behind the name of an account: one of several.
    """

    meaning: Meaning
    rank: int
    is_total: bool = False
    is_loss: bool = False
    is_signed: bool = False
    of_whom: str = ""

    @property
    def fact(self) -> str:
        """Return the name of the fact or derived figure."""
        return self.meaning.fact.name if isinstance(self.meaning, Part) else self.meaning.name


@lru_cache(maxsize=8_192)
def named(name: str, section: str = "", prefix: str = "") -> Named | None:
    """Return what a line's name means; None where it is no fact, figure or part.

    Args:
        name: the name as written.
        section: the section of the accounts that it stands in.
        prefix: 前期の for the year before.
    """
    if len(name) > LONGEST_HEADING:
        return None
    plain = half_width(name).strip()
    found = _found(plain, section, prefix)
    if found is not None:
        return found
    brackets = _BRACKETS.search(plain)
    if brackets is None or brackets.start() == 0:
        return None
    inner = re.sub(r"\s+", "", brackets[0][1:-1]).casefold()
    outer = _found(plain[: brackets.start()].rstrip(), section, prefix)
    if outer is None:
        return None
    if _NO_PART.search(inner):
        is_signed = outer.is_loss and re.search("△|▲|マイナス", inner) is not None
        return replace(outer, is_signed=is_signed)
    return replace(outer, of_whom=inner)


def _found(plain: str, section: str, prefix: str) -> Named | None:
    is_total = False
    is_loss = False
    for spelling in _spellings(plain):
        bare = bare_line(spelling)
        loss = _LOSS.fullmatch(bare)
        text = bare.replace("損失", "利益") if loss else spelling
        match = _meaning(_SPELT.get(bare, text), section, prefix)
        is_total = bool(_SUM.search(bare_line(plain)) or _NET.fullmatch(bare))
        is_loss = loss is not None
        if match is not None:
            return Named(match[0], match[1], is_total, is_loss)
    return None


def _meaning(text: str, section: str, prefix: str) -> tuple[Meaning, int] | None:
    heading = prefix + bare_line(text) if prefix else text
    return find_meaning(Cell(heading, None, "", in_ledger=True, section=section))


def _spellings(plain: str) -> list[str]:
    """Return a name as it is, and as it would be with another word for a sum, or without one."""
    bare = re.sub(r"\s+", "", plain).rstrip("】」]")
    ended = _SUM.search(bare)
    if ended is None or ended.start() == 0:
        return [plain]
    stem = bare[: ended.start()].lstrip("【「[")
    return [plain, f"{stem}合計", f"{stem}の部合計", stem.removesuffix("の部"), stem]
