"""What is left of each frame that guarantees draw on, for one business: computed, and as JSON."""

from dataclasses import dataclass

from seido.answers.plain import Json, words_json
from seido.frames.account import Account
from seido.frames.accounts import ACCOUNTS, accounts_in
from seido.rules.readings.decide.decide import measure
from seido.rules.readings.decide.known import Bounds
from seido.schemes.model import Scheme
from seido.screening import Screening, Verdict


@dataclass(frozen=True, slots=True)
class Balance:
    """An account as it stands for one business, and the schemes offered that draw on it."""

    account: Account
    cap: Bounds
    used: Bounds
    left: Bounds
    schemes: tuple[Scheme, ...]


def balances(screening: Screening) -> tuple[Balance, ...]:
    """Return how each account stands for a business that was screened."""
    drawn = [
        (each.scheme, accounts_in(each.edition.limit))
        for each in screening.decisions
        if each.verdict is not Verdict.NOT_OFFERED and each.edition and each.edition.limit
    ]
    return tuple(
        Balance(
            account,
            measure(account.cap, screening.known),
            measure(account.used, screening.known),
            measure(account.left, screening.known),
            tuple(scheme for scheme, accounts in drawn if account in accounts),
        )
        for account in ACCOUNTS
    )


def balance_json(balance: Balance) -> Json:
    """Return an account with its yen; an amount that is not known exactly is None."""
    return {
        "account": balance.account.id,
        "name": words_json(balance.account.words),
        "cap_yen": _exactly(balance.cap),
        "used_yen": _exactly(balance.used),
        "left_yen": _exactly(balance.left),
        "schemes": [scheme.id for scheme in balance.schemes],
    }


def _exactly(amount: Bounds) -> int | None:
    return int(amount.low) if amount.exact else None
