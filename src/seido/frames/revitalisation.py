"""The separate frame for carrying out a revitalisation plan (事業再生計画実施関連保証の別枠)."""

from datetime import date

from seido.facts.application import as_of
from seido.facts.guarantees import (
    used_revitalisation_ordinary,
    used_revitalisation_special_small,
    used_revitalisation_unsecured,
    uses_special_small,
)
from seido.frames.general import ordinary_cap, unsecured_cap
from seido.rules.build import at_least, choose, difference, greatest, total, yen
from seido.rules.quantity import man

special_small_cap = choose(
    (at_least(as_of, date(2018, 4, 1)), yen(man(2_000))), otherwise=yen(man(1_250))
)
"""1,250万円, and 2,000万円 from 2018-04-01.

Source: 000 経営改善サポート保証; 003 保証限度額; the day: https://cgc-fukui.or.jp/3333.html.
"""

ordinary_left = greatest(difference(ordinary_cap, used_revitalisation_ordinary), 0)
"""What is left of the ordinary line, whose caps are those of the general frame."""

unsecured_left = greatest(difference(unsecured_cap, used_revitalisation_unsecured), 0)
"""What is left of the unsecured line, whose cap is that of the general frame."""

special_small_left = greatest(difference(special_small_cap, used_revitalisation_special_small), 0)
"""What is left of the special small-sum line."""

# Reading: 003 gives the special small-sum cap as the limit of whoever uses that line, so it stands
# in the place of the two others and is not added to them.
left = choose(
    (uses_special_small, special_small_left), otherwise=total(ordinary_left, unsecured_left)
)
"""What is left: of the special small-sum line where it is used, else of the two others."""
