"""Rows that no business comes to: of lookups, and of fees, terms, papers and duties."""

from collections.abc import Iterator

from seido.proving.asked import Asked, said
from seido.proving.finding import Finding, Kind
from seido.rules.build import NEVER, at_least, one_of
from seido.rules.check import walk
from seido.rules.expr import Band, Choose, Node, Table
from seido.rules.readings.prove.prove import Case, Prover
from seido.rules.words import Words

_OTHERWISE = Words("ほかの場合", "otherwise")


def idle_rows(asked: Asked) -> Iterator[Finding]:
    """Yield rows of lookups that nobody comes to, and rows of the terms that apply to nobody.

    A lookup is asked about by itself, since schemes that are offered to some only share it.
    """
    edition = asked.edition
    by_itself = Asked(asked.scheme, edition, Prover())
    for name, node in (
        ("rule", edition.rule),
        ("limit", edition.limit),
        ("coverage", edition.coverage),
    ):
        for lookup in [] if node is None else dict.fromkeys(walk(node)):
            for row in _rows(lookup):
                words = said(row.holds[-1]) if row.holds else _OTHERWISE
                yield from by_itself.impossible(Kind.NEVER_REACHED, (name,), words, row)
    for name, stated in (
        ("barriers", edition.barriers),
        ("fees", edition.fees),
        ("interest", edition.interest),
        ("terms", edition.terms),
        ("documents", edition.documents),
        ("duties", edition.duties),
    ):
        for each in stated:
            applies = Case((edition.rule, each.when))
            yield from asked.impossible(Kind.NEVER_REACHED, (name,), each.words, applies)


def _rows(node: Node) -> Iterator[Case]:
    """Yield what brings a business to each row of a lookup."""
    match node:
        case Choose(cases=cases):
            conditions = tuple(condition for condition, _ in cases)
            for place, condition in enumerate(conditions):
                yield Case((condition,), conditions[:place])
            yield Case((), conditions)
        case Band(subject=subject, rows=rows):
            bounds = [at_least(subject, bound) for bound, _ in rows]
            yield Case((), (bounds[0],))
            for reached, next_one in zip(bounds, [*bounds[1:], NEVER], strict=True):
                yield Case((reached,), (next_one,))
        case Table(subject=subject):
            for code in subject.options:
                yield Case((one_of(subject, code),))
        case _:
            return
