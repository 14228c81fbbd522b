"""The general fee rates by class (信用保証料率), as rows of an edition take them."""

from typing import cast

from seido.money.guarantee_fee.rate_tables import STANDARD
from seido.rules.quantity import Rate

# The general tables have a rate for every class.
SHARED_RATES = cast("tuple[Rate, ...]", STANDARD.shared)
"""Where responsibility is shared (責任共有制度の対象): 1.90 to 0.45 % a year."""

FULL_RATES = cast("tuple[Rate, ...]", STANDARD.not_shared)
"""Where it is not (責任共有制度の対象外): 2.20 to 0.50 % a year."""
