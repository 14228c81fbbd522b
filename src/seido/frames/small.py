"""What small guarantees of full cover may come to, existing guarantees included (小口零細).

They lie in the lines of the usual insurance, and their own cap holds beside those.
"""

from dataclasses import replace

from seido.facts.finance.guarantees import (
    fully_covered_refinanced,
    guaranteed_balance,
    shared_refinanced,
    uses_special_small,
)
from seido.frames.draws import Draw, room
from seido.frames.frame import Frame
from seido.frames.general import SPECIAL_SMALL, unsecured_draws
from seido.rules.build import total
from seido.rules.words import Source, Words, reading

SMALL_SUM = Frame(
    id="small_sum",
    words=Words("小口零細企業保証（既存の保証と合計）", "Small-enterprise guarantee, all counted"),
    cap=SPECIAL_SMALL.cap,
    used=guaranteed_balance,
    repaid=total(fully_covered_refinanced, shared_refinanced),
    source=SPECIAL_SMALL.source,
    readings=(
        reading(
            "どの保険に付くかを書いた資料はない。福井は特別小口保険が成立する場合の料率を別に示すので、"
            "成立すれば特別小口保険に、しなければ担保を求めない無担保保険に付くとする",
            "No source says in which insurance these loans lie. Fukui prints a rate of its own for"
            " when the special small-sum insurance holds; so they are taken to lie in that where it"
            " is used, and else, as no security is asked, in the unsecured one",
            Source(
                "https://www.cgc-fukui.or.jp/various/list/koguchi.html",
                "小口零細企業保証：信用保証料率",
            ),
        ),
    ),
)
"""Capped as the special small-sum frame, by date; every guarantee counts against it."""

draws = (
    Draw((SPECIAL_SMALL,), (SMALL_SUM,), uses_special_small),
    *(replace(each, within=(SMALL_SUM, *each.within)) for each in unsecured_draws),
)
"""How a loan falls on the special small-sum line where it is used, else on the unsecured one."""

left = room(draws)
"""What is left when every guarantee that the business already has is taken off the cap."""
