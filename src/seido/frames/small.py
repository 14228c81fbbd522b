"""What small guarantees of full cover may come to, existing guarantees included (小口零細)."""

from seido.facts.finance.guarantees import (
    fully_covered_refinanced,
    guaranteed_balance,
    shared_refinanced,
)
from seido.frames.draws import Draw
from seido.frames.frame import Frame
from seido.frames.general import SPECIAL_SMALL
from seido.rules.build import total
from seido.rules.words import Words

SMALL_SUM = Frame(
    id="small_sum",
    words=Words("小口零細企業保証（既存の保証と合計）", "Small-enterprise guarantee, all counted"),
    cap=SPECIAL_SMALL.cap,
    used=guaranteed_balance,
    repaid=total(fully_covered_refinanced, shared_refinanced),
    source=SPECIAL_SMALL.source,
)
"""Capped as the special small-sum frame, by date; every guarantee counts against it."""

left = SMALL_SUM.left
"""What is left of the cap when every guarantee that the business already has is taken off."""

draws = (Draw((SMALL_SUM,)),)
"""How a loan falls on it."""
