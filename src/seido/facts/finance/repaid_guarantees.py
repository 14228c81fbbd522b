"""What the new money repays of existing guarantees (借換え), by the frame they draw on."""

from seido.facts.entry import Entry, entry
from seido.facts.finance.guarantees import (
    BALANCES,
    CRISIS,
    NONE_IS_ZERO,
    ORDINARY,
    REVITALISATION,
    SAFETY_NET,
    SPECIAL_SMALL,
    UNSECURED,
)
from seido.rules.expr import Unit
from seido.rules.words import Words


def _repaid(name: str, held: Words, *headings: str) -> Entry:
    """Return the fact of how much of a frame the new money repays (借換え)."""
    return entry(
        name,
        Unit.YEN,
        Words(f"{held.ja}の借換額", f"{held.en.capitalize()} refinanced"),
        Words(
            f"この資金で返す既存の保証のうち、{held.ja}のものはいくらですか。",
            f"How much that draws on the {held.en} does this money repay?",
        ),
        help=NONE_IS_ZERO,
        paper=BALANCES,
        effort=3,
        headings=headings,
    )


def _separate_repaid(name: str, frame: Words, line: Words, *headings: str) -> Entry:
    """Return the fact of how much of a line of a separate frame the new money repays."""
    held = Words(f"{frame.ja}（{line.ja}）", f"{frame.en}, {line.en} line")
    return _repaid(name, held, *headings)


repaid_ordinary = _repaid(
    "repaid_ordinary", Words("普通保険", "ordinary frame"), "普通保証の借換額"
)

repaid_unsecured = _repaid(
    "repaid_unsecured", Words("無担保保険", "unsecured frame"), "無担保保証の借換額"
)

repaid_special_small = _repaid(
    "repaid_special_small",
    Words("特別小口保険", "special small-sum frame"),
    "無担保無保証人保証の借換額",
)

repaid_safety_net_ordinary = _separate_repaid(
    "repaid_safety_net_ordinary", SAFETY_NET, ORDINARY, "セーフティネット保証の借換額（普通）"
)

repaid_safety_net_unsecured = _separate_repaid(
    "repaid_safety_net_unsecured", SAFETY_NET, UNSECURED, "セーフティネット保証の借換額（無担保）"
)

repaid_safety_net_special_small = _separate_repaid(
    "repaid_safety_net_special_small",
    SAFETY_NET,
    SPECIAL_SMALL,
    "セーフティネット保証の借換額（特別小口）",
)

repaid_crisis_ordinary = _separate_repaid(
    "repaid_crisis_ordinary", CRISIS, ORDINARY, "危機関連保証の借換額（普通）"
)

repaid_crisis_unsecured = _separate_repaid(
    "repaid_crisis_unsecured", CRISIS, UNSECURED, "危機関連保証の借換額（無担保）"
)

repaid_crisis_special_small = _separate_repaid(
    "repaid_crisis_special_small", CRISIS, SPECIAL_SMALL, "危機関連保証の借換額（特別小口）"
)

repaid_revitalisation_ordinary = _separate_repaid(
    "repaid_revitalisation_ordinary",
    REVITALISATION,
    ORDINARY,
    "経営改善サポート保証の借換額（普通）",
)

repaid_revitalisation_unsecured = _separate_repaid(
    "repaid_revitalisation_unsecured",
    REVITALISATION,
    UNSECURED,
    "経営改善サポート保証の借換額（無担保）",
)

repaid_revitalisation_special_small = _separate_repaid(
    "repaid_revitalisation_special_small",
    REVITALISATION,
    SPECIAL_SMALL,
    "経営改善サポート保証の借換額（特別小口）",
)

repaid_startup = _repaid(
    "repaid_startup", Words("創業関連保証", "start-up guarantees"), "創業保証の借換額"
)
