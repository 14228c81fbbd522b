"""What every rule promises: a fact that moves for the better costs neither support nor limit."""

from collections.abc import Iterable, Iterator

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.vocabulary import ENTRIES
from seido.proving.asked import Asked
from seido.proving.finding import Finding, Kind
from seido.rules.build import at_least, fact
from seido.rules.check import facts_in
from seido.rules.expr import Fact, Unit
from seido.rules.readings.prove.prove import Case
from seido.rules.values import Change
from seido.rules.words import Words

# What can be moved one way only is what people are advised to move so: more profit, more own
# money, a plan drawn up; less debt, no eased loans. That time passes is neither good nor bad. Net
# assets can be moved both ways, of which one is the better.
BETTER: dict[str, Change] = {
    **{
        name: entry.change
        for name, entry in ENTRIES.items()
        if entry.change in (Change.UP, Change.DOWN) and name != "as_of"
    },
    net_assets.name: Change.UP,
}
"""Which way each fact moves for the better."""

_REACHED = fact("amount_reached", Unit.YEN)


def broken_promises(asked: Asked) -> Iterator[Finding]:
    """Yield facts by which a business is refused, or has less, as they move for the better."""
    rule, limit = asked.edition.rule, asked.edition.limit
    yield from _broken(
        asked,
        Kind.REFUSED_WHEN_BETTER,
        facts_in(rule),
        (Case((rule,)), Case((), (rule,))),
        Words("対象となる方の要件", "who qualifies"),
    )
    if limit is not None:
        # The limit falls where there is an amount that it reaches before and not after.
        reached = at_least(limit, _REACHED)
        yield from _broken(
            asked,
            Kind.LESS_WHEN_BETTER,
            facts_in(limit),
            (Case((rule, reached)), Case((rule,), (reached,))),
            Words("限度額", "the limit"),
        )


def _broken(
    asked: Asked,
    kind: Kind,
    facts: Iterable[Fact],
    before_and_after: tuple[Case, Case],
    words: Words,
) -> Iterator[Finding]:
    for each in sorted(facts, key=lambda each: each.name):
        if each.name not in BETTER:
            continue
        found = asked.prover.find_move(each, BETTER[each.name], *before_and_after)
        if found is not None:
            business = {name: value for name, value in found[0].items() if name != _REACHED.name}
            moved = (each.name, found[1])
            yield Finding(
                asked.scheme, asked.edition, kind, (each.name,), words, (), business, moved
            )
