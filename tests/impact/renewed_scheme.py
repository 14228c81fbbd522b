"""A scheme of the tests whose terms change in ways that are known, and what a change did."""

from collections.abc import Sequence
from datetime import date

import polars as pl

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.business.profile import employees
from seido.facts.finance.guarantees import has_paid_taxes
from seido.impact.changes import Change
from seido.impact.counts import Impact, answer_columns
from seido.rules.build import all_of, at_least, at_most, requirement, yen
from seido.rules.expr import Condition, Term
from seido.rules.quantity import man
from seido.rules.words import Source, Words
from seido.schemes.model import Edition, Kind, RateRow, Scheme, rates

NOWHERE = Source("nowhere", "nothing")


def _named(name: str, condition: Condition) -> Condition:
    return requirement(name, Words(f"条件 {name}", f"requirement {name}"), condition, NOWHERE)


SMALL = _named("small", at_most(employees, 20))
SOUND = _named("sound", at_least(net_assets, man(1_000)))
LESS_SOUND = _named("sound", at_least(net_assets, man(500)))
TAXED = _named("taxed", has_paid_taxes)


def _edition(year: int, rule: Condition, limit: Term | None, fee: str = "1.0") -> Edition:
    day = date(year, 4, 1)
    fees = (RateRow(Words("保証料", "fee"), rates(fee)),)
    return Edition(stated_on=day, source=NOWHERE, rule=rule, limit=limit, fees=fees)


SCHEME = Scheme(
    id="renewed",
    kind=Kind.GUARANTEE,
    name=Words("改まる保証", "Renewed guarantee"),
    summary=Words("試験のための制度", "A scheme of the tests"),
    editions=(
        _edition(2020, all_of(SMALL, SOUND), yen(man(1_000))),
        _edition(2021, all_of(SMALL, LESS_SOUND), yen(man(1_500))),
        _edition(2022, all_of(SMALL, LESS_SOUND, TAXED), yen(man(1_500))),
        _edition(2023, all_of(SMALL, LESS_SOUND, TAXED), yen(man(1_500)), "0.8"),
        _edition(2024, all_of(SMALL, LESS_SOUND, TAXED), None),
    ),
)
"""Lower threshold and higher limit; a new requirement; another fee; no amount stated."""


def impact_of(change: Change, rows: Sequence[object], others: Sequence[Change] = ()) -> Impact:
    """Return the impact of a change on some shops, from the columns of their answers."""
    found = Impact([change, *others], date(2026, 10, 1))
    facts = pl.DataFrame({"industry": ["retail"] * len(rows), "employees": [3] * len(rows)})
    nowhere = pl.lit(None, pl.String).alias("prefecture")
    answers = pl.DataFrame(rows, answer_columns([change]), orient="row")
    found.add(facts.with_columns(nowhere), answers)
    return found


CAN, CANNOT, OPEN = ("eligible", 10_000_000, None), ("ineligible", None), ("undetermined", 0, None)
GAINED = impact_of(
    Change(SCHEME, SCHEME.editions[0], SCHEME.editions[1]),
    [
        (*CANNOT, "sound", "eligible", 15_000_000, None),
        (*CAN, "eligible", 15_000_000, None),
        (*OPEN, *CANNOT, "small"),
    ],
)
"""Of three shops one gains, one has a higher limit, one is ruled out."""
