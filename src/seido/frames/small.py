"""What small guarantees of full cover may come to, existing guarantees included (小口零細)."""

from seido.facts.guarantees import guaranteed_balance
from seido.frames.revitalisation import special_small_cap
from seido.rules.build import difference, greatest

cap = special_small_cap
"""1,250万円, and 2,000万円 from 2018-04-01, as for the special small-sum insurance.

Source: https://cgc-fukui.or.jp/3333.html.
"""

left = greatest(difference(cap, guaranteed_balance), 0)
"""What is left of the cap when every guarantee that the business already has is taken off."""
