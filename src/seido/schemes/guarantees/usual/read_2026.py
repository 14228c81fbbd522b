"""What guarantees of 2026 share: the ways out of the owner's guarantee."""

from seido.rules.words import Words
from seido.schemes.model import Particular

OWNER_RELEASE = Particular(
    Words("経営者保証を外す道", "Ways to leave the owner out"),
    Words(
        "保証料を0.25%か0.45%上乗せするか、上乗せのない三つの型（金融機関連携型・財務要件型・担保充足型）のどれかに当たれば、経営者保証を外せる",
        "For a surcharge of 0.25 or 0.45 %, or without one by three ways (beside the bank's own loan, on finances, on security), the owner can be left out",
    ),
)
"""Source: the pages cited in the general guarantee since 2024 and in the scheme of the three ways."""
