"""The separate frames for safety-net and crisis guarantees (経営安定関連・危機関連の別枠).

A business that has both certificates has both frames, each as large as the general one. Source: 002
セーフティネット保証制度：支援内容; https://www.town.aizumi.lg.jp/docs/2020031300021/ (2020-03-19).
"""

from seido.facts.business import form
from seido.facts.guarantees import (
    used_crisis_ordinary,
    used_crisis_special_small,
    used_crisis_unsecured,
    used_safety_net_ordinary,
    used_safety_net_special_small,
    used_safety_net_unsecured,
    uses_special_small,
)
from seido.frames.general import ordinary_cap, unsecured_cap
from seido.frames.revitalisation import special_small_cap
from seido.rules.build import choose, difference, greatest, one_of, total, yen
from seido.rules.quantity import oku

# Reading: the pages give 3億円 for a company and are silent on cooperatives, which keep their 4億円.
bank_failure_ordinary_cap = choose(
    (one_of(form, "cooperative"), yen(oku(4))), otherwise=yen(oku(3))
)
"""3億円 where a bank has failed (6号).

Source: https://www.jfc.go.jp/n/company/sme/insurance_spcase.html.
"""

ordinary_left = greatest(difference(ordinary_cap, used_safety_net_ordinary), 0)
"""What is left of the safety net's ordinary line, whose caps are those of the general frame."""

bank_failure_ordinary_left = greatest(
    difference(bank_failure_ordinary_cap, used_safety_net_ordinary), 0
)
"""What is left of that line where a bank has failed."""

unsecured_left = greatest(difference(unsecured_cap, used_safety_net_unsecured), 0)
"""What is left of the safety net's unsecured line."""

special_small_left = greatest(difference(special_small_cap, used_safety_net_special_small), 0)
"""What is left of the safety net's line without security and guarantors (無担保無保証人)."""

# Reading: the special small-sum line stands in the place of the two others for whoever uses it, as
# in every separate frame, and is not added to them.
left = choose(
    (uses_special_small, special_small_left), otherwise=total(ordinary_left, unsecured_left)
)
"""What is left for safety-net guarantees: of the special line where it is used, else of both."""

bank_failure_left = choose(
    (uses_special_small, special_small_left),
    otherwise=total(bank_failure_ordinary_left, unsecured_left),
)
"""The same where a bank has failed."""

crisis_left = choose(
    (uses_special_small, greatest(difference(special_small_cap, used_crisis_special_small), 0)),
    otherwise=total(
        greatest(difference(ordinary_cap, used_crisis_ordinary), 0),
        greatest(difference(unsecured_cap, used_crisis_unsecured), 0),
    ),
)
"""What is left for crisis guarantees, likewise."""
