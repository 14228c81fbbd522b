"""The general fee rates by class (信用保証料率).

Printed alike by 福岡, 千葉, 岐阜市, 京都 and 秋田, with one slip: the page of 秋田
(https://www.cgc-akita.or.jp/guidance/hoshoryo/) has 2.20 for class 2 without sharing as well as for
class 1. Every other page has 2.00, and 秋田's own special rate of 1.70 is that of 2.00.
"""

from seido.rules.words import Source
from seido.schemes.model import rates

CHARGES = Source("http://fukuoka-cgc.or.jp/use/charge.html", "信用保証料率表")
"""Where both tables are printed."""

SHARED_RATES = rates("1.90", "1.75", "1.55", "1.35", "1.15", "1.00", "0.80", "0.60", "0.45")
"""Where responsibility is shared (責任共有制度の対象)."""

FULL_RATES = rates("2.20", "2.00", "1.80", "1.60", "1.35", "1.10", "0.90", "0.70", "0.50")
"""Where it is not (責任共有制度の対象外)."""
