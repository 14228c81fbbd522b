"""When a guarantee that refinances keeps full cover (100%保証), instead of sharing (責任共有)."""

from seido.facts.application import amount_wanted, refinances_guaranteed_debt
from seido.facts.finance.guarantees import fully_covered_refinanced, shared_refinanced
from seido.rules.build import all_of, at_least, at_most, number
from seido.rules.quantity import percent
from seido.rules.words import Words

SHARED_WORDS = Words("責任共有制度の対象（80%保証）", "responsibility shared, 80 % covered")
FULL_WORDS = Words("責任共有制度の対象外（100%保証）", "responsibility not shared, fully covered")

SHARED = number(percent(80))
"""What is guaranteed where responsibility is shared. Source: 002 保証割合, in several schemes."""

refinances_full_cover = all_of(refinances_guaranteed_debt, at_least(fully_covered_refinanced, amount_wanted))
"""It repays fully covered debt, and is no larger than that (100%保証の既保証を同額以内で借換)."""

refinances_full_cover_alone = all_of(refinances_full_cover, at_most(shared_refinanced, 0))
"""It does so, and repays no debt under shared responsibility along with it.

Source: 003 経営力強化保証 責任共有制度.
"""
