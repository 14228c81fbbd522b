"""Every account there is, and which of them a limit draws on."""

from seido.frames import (
    asset_backed,
    crisis,
    general,
    reserved,
    revitalisation,
    safety_net,
    small,
    startup,
    succession,
)
from seido.frames.account import Account
from seido.rules.check import walk
from seido.rules.expr import Term

ACCOUNTS: tuple[Account, ...] = (
    general.ORDINARY,
    general.UNSECURED,
    general.SPECIAL_SMALL,
    general.SPECIFIED_BOND,
    general.WITH_BONDS,
    asset_backed.ASSET_BACKED,
    reserved.RESERVED,
    small.SMALL_SUM,
    startup.STARTUP,
    safety_net.ORDINARY,
    safety_net.BANK_FAILURE_ORDINARY,
    safety_net.UNSECURED,
    safety_net.SPECIAL_SMALL,
    crisis.ORDINARY,
    crisis.UNSECURED,
    crisis.SPECIAL_SMALL,
    revitalisation.ORDINARY,
    revitalisation.UNSECURED,
    revitalisation.SPECIAL_SMALL,
    succession.ORDINARY,
    succession.UNSECURED,
)
"""The general accounts first, then the separate frames."""


def accounts_in(limit: Term) -> tuple[Account, ...]:
    """Return the accounts that a scheme's limit draws on, in the order above.

    A limit draws on an account where it takes what is left of it. In which order a loan does, the
    edition's draws say, which a proof holds against the limit.
    """
    drawn = frozenset(walk(limit))
    return tuple(account for account in ACCOUNTS if account.left in drawn)
