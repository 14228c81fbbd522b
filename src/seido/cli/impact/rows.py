"""The impact of new terms as JSON, and what tables and JSON say alike."""

from typing import Any

from seido.cli.parts.tables import word_row
from seido.impact.counts import Effect, Impact
from seido.impact.moves import Movement
from seido.portfolio.summary import DIVISIONS, Division
from seido.schemes.model import Edition


def impact_rows(impact: Impact) -> dict[str, Any]:
    """Return the impact for JSON."""
    return {
        "as_of": impact.day.isoformat(),
        "businesses": impact.rows,
        "rows_with_problems": impact.refusals.rows,
        "schemes": [_effect_row(each) for each in impact.effects],
        "other_terms_only": [
            each.scheme.id for each in impact.changes if not each.decides and each.others
        ],
        "same_terms": [
            each.scheme.id for each in impact.changes if not each.decides and not each.others
        ],
    }


def _effect_row(effect: Effect) -> dict[str, Any]:
    change, limits = effect.change, effect.limits
    return {
        "scheme": change.scheme.id,
        "name": word_row(change.scheme.name),
        "before": _edition_row(change.before),
        "after": _edition_row(change.after),
        "decisions": [
            {"before": before, "after": after, "businesses": count}
            for (before, after), count in sorted(effect.pairs.items())
        ],
        **{kind.value: _movement_row(effect, kind) for kind in Movement},
        "limits": {
            "businesses": limits.compared,
            "rise": limits.rise,
            "fall": limits.fall,
            "before_yen": limits.before,
            "after_yen": limits.after,
        },
    }


def _edition_row(edition: Edition | None) -> dict[str, str] | None:
    if edition is None:
        return None
    return {"opens": edition.opens.isoformat(), "stated_on": edition.stated_on.isoformat()}


def _movement_row(effect: Effect, kind: Movement) -> dict[str, Any]:
    return {
        "businesses": effect.count(kind),
        "by": [
            {
                "decision": reason.decision,
                "requirement": reason.requirement,
                "words": word_row(effect.words(reason, kind)),
                "businesses": count,
            }
            for reason, count in effect.reasons(kind)
        ],
        "groups": {
            fact_of(division): {
                group: count for (group, each), count in counts.items() if each is kind
            }
            for division, counts in zip(DIVISIONS, effect.groups, strict=True)
        },
    }


def fact_of(division: Division) -> str:
    """Return the name of the fact by which a portfolio is divided."""
    return division.key.meta.root_names()[0]
