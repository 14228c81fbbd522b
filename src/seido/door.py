"""The door of the library: here alone a day that nobody gave becomes today in Japan."""

from collections.abc import Iterable
from datetime import date

from seido.japan import today
from seido.refusal import refused
from seido.rules.values import Facts
from seido.schemes.model import Scheme
from seido.screening import UNJUDGED, Judgements, Screening
from seido.screening import screen as screen_on


def screen(
    facts: Facts,
    as_of: date | None = None,
    schemes: Iterable[Scheme] | None = None,
    judgements: Judgements = UNJUDGED,
    corporation: str | None = None,
) -> Screening:
    """Return what each scheme answers to a business.

    Args:
        facts: what is known, by fact name, such as ``read_business(…).facts``.
        as_of: the application date; else the fact ``as_of``; else today in Japan.
        schemes: which schemes; the whole catalogue by default.
        judgements: what people decided of clauses, by the scheme's id (None: every scheme) and the
            clause's name.
        corporation: the short name of the guarantee corporation asked (岡山); that of the
            business's prefecture by default.

    Raises:
        Refused: where the fact ``as_of`` is more than one day, and none is given; for days beyond
            the years in which periods are counted.
        TypeError: for a value of a type that no fact has.
    """
    return screen_on(facts, as_of or _day_in(facts) or today(), schemes, judgements, corporation)


def _day_in(facts: Facts) -> date | None:
    stated = facts.get("as_of")
    if stated is None or isinstance(stated, date):
        return stated
    raise refused(
        f"申込日が一日に決まりません（{stated}）。一日だけを渡してください",
        f"the application date is more than one day ({stated}); give one day",
        "as_of",
    )
