"""What would have to change for a scheme to take a business."""

from datetime import date

from seido.facts.vocabulary import ENTRIES
from seido.rules.readings.repair import Repair, repair
from seido.screening import Decision, Screening, Verdict, screen


def repairs(screening: Screening, decision: Decision) -> tuple[Repair, ...]:
    """Return the least changes that lift a scheme's refusal, the smallest first.

    A change that waits until a later application date counts only if the scheme, in the edition
    then in force, no longer refuses.
    """
    if decision.verdict is not Verdict.INELIGIBLE or decision.edition is None:
        return ()
    facts = screening.given_to(decision.scheme)
    changes = {name: entry.change for name, entry in ENTRIES.items()}
    found = repair(decision.edition.rule, facts, changes)
    return tuple(each for each in found if _still_takes(each, screening, decision))


def _still_takes(found: Repair, screening: Screening, decision: Decision) -> bool:
    facts = found.applied(screening.given_to(decision.scheme))
    day = facts["as_of"]
    if not isinstance(day, date) or day == screening.as_of:
        return True
    (then,) = screen(facts, day, [decision.scheme]).decisions
    return then.verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED)
