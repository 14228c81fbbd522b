"""Only the columns that some rules read: of a wide table, most need not be looked at."""

from collections.abc import Collection
from dataclasses import replace

from seido.facts.entry import Entry, Formula
from seido.intake.headings import Part
from seido.portfolio.reading.binding import Binding, Field
from seido.rules.linear import linear


def narrowed(binding: Binding, names: Collection[str]) -> Binding:
    """Return what the columns hold that some facts can be told from; the others are not read.

    Parts and totals stay with all that they are held against, so that what they tell of a fact
    does not depend on which facts are asked for. Where no column would be left, all are.

    Args:
        binding: what the columns of a table hold.
        names: the facts that are asked for.
    """
    figures = [each for each in binding.fields if not _plain(each)]
    wanted = {*names, *(name for each in figures for name in _told(each))}
    left = [each for each in binding.fields if not _plain(each) or each.fact.name in wanted]
    if not left:
        return binding
    headings = {each.heading for each in left}
    stand_ins = {each: by for each, by in binding.stand_ins.items() if each in headings}
    return replace(binding, fields=tuple(left), stand_ins=stand_ins)


def _plain(field: Field) -> bool:
    return isinstance(field.meaning, Entry) and not field.added


def _told(field: Field) -> list[str]:
    """Return the facts that a part or a total says something of."""
    match field.meaning:
        case Entry(name=name) | Part(fact=Entry(name=name)):
            return [name]
        case Formula(term=term):
            return [atom.name for _, atom in linear(term).parts if isinstance(atom, Entry)]
