"""A loan of a prefecture or municipality (制度融資) as a scheme, out of what its pages print.

All of them share one form: purpose, who, limit, term, rate, fee and its subsidy, window, fiscal
year. Each part is checked where it is written, and refused in sentences that name its field.
"""

from collections.abc import Iterator
from itertools import pairwise

from seido.refusal import Problem, refuse
from seido.rules.words import Words
from seido.schemes.model import Edition, Kind, Scheme
from seido.schemes.prefectural.editions import editions
from seido.schemes.prefectural.place import Place, place_of
from seido.schemes.prefectural.terms import LoanTerms


def prefectural_loan(
    *terms: LoanTerms,
    id: str,  # noqa: A002 - what it is
    whose: str,
    name: Words,
    summary: Words,
    aliases: tuple[str, ...] = (),
) -> Scheme:
    """Return a loan of a prefecture or municipality.

    Terms of a fiscal year are followed, on the day after it, by an edition that is unconfirmed,
    unless the next terms have opened by then.

    Args:
        terms: what each page prints, in the order in which the terms open.
        id: its id, such as ``okayama-startup-loan``.
        whose: the code of the prefecture (``33``) or municipality (``33100``).
        name: its name, that of the prefecture or municipality first.
        summary: what it is for, in a sentence.
        aliases: further names that people call it.

    Raises:
        Refused: for an unknown code, and for terms that are none or do not follow one another.
    """
    place = place_of(whose)
    refuse(_problems(terms))
    return Scheme(
        id=id,
        kind=Kind.LOAN,
        name=name,
        summary=summary,
        aliases=aliases,
        editions=tuple(_following(terms, place)),
    )


def _following(terms: tuple[LoanTerms, ...], place: Place) -> Iterator[Edition]:
    for these, after in zip(terms, (*terms[1:], None), strict=True):
        for edition in editions(these, place):
            if after is None or edition.opens < after.opens:
                yield edition


def _problems(terms: tuple[LoanTerms, ...]) -> Iterator[Problem]:
    if not terms:
        yield Problem(
            "条件がありません。ページが載せる条件を一つ以上渡してください",
            "there are no terms; give those of one page or more",
            field="terms",
        )
    for earlier, later in pairwise(terms):
        if earlier.opens >= later.opens:
            yield Problem(
                f"{later.opens}に始まる条件が、{earlier.opens}に始まる条件の後にあります。始まりの日の順に並べてください",
                f"terms that open on {later.opens} stand behind those of {earlier.opens}; give them"
                " in the order in which they open",
                field="terms",
            )
