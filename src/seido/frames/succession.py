"""The separate frame for handing a business on, with a certificate (経営承継円滑化法の別枠).

Source: http://www.kansai.meti.go.jp/2chuusyou/shoukei/syoukeikinyu.htm (2015-01-26) and
https://www.pref.kanagawa.jp/docs/jf2/cnt/f105/p1121571.html (2025-04-22): the ordinary line of
2億円 and the unsecured line of 8,000万円 are had once more beside the general frames.
"""

from seido.facts.guarantees import used_succession_ordinary, used_succession_unsecured
from seido.rules.build import difference, greatest, total, yen
from seido.rules.quantity import man, oku

ordinary_cap = yen(oku(2))
"""2億円; the schemes that draw on it lend to companies and individuals, not to cooperatives."""

unsecured_cap = yen(man(8_000))
"""8,000万円."""

ordinary_left = greatest(difference(ordinary_cap, used_succession_ordinary), 0)
"""What is left of the ordinary line."""

unsecured_left = greatest(difference(unsecured_cap, used_succession_unsecured), 0)
"""What is left of the unsecured line."""

# Reading: the pages name a special small-sum line as well (特別小口保険, 2,000万円), which needs
# conditions of its own and is left out of their 2億8,000万円; so it is not added here.
left = total(ordinary_left, unsecured_left)
"""What is left of both together."""
