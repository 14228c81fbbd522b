"""What a portfolio comes to, as JSON for programs."""

from typing import Any

from seido.cli.parts.tables import word_row
from seido.portfolio.summary import DIVISIONS, Summary
from seido.screening import Verdict


def summary_rows(summary: Summary) -> dict[str, Any]:
    """Return the summary for JSON: counts by scheme and by group, missing facts, problems."""
    return {
        "as_of": summary.day.isoformat(),
        "rows": summary.rows,
        "qualify_for_any": summary.qualifying,
        "schemes": [
            {
                "scheme": scheme.id,
                "name": word_row(scheme.name),
                **{verdict.value: summary.count(scheme.id, verdict) for verdict in Verdict},
                "limits_yen": summary.limits.get(scheme.id),
            }
            for scheme in summary.schemes
        ],
        "groups": [
            {
                "by": word_row(division.words),
                "groups": [
                    {
                        "group": key or None,
                        "name": word_row(words),
                        "rows": many,
                        "eligible": {
                            scheme.id: summary.eligible[number][key, scheme.id]
                            for scheme in summary.schemes
                        },
                    }
                    for key, words, many in summary.groups_of(number)
                ],
            }
            for number, division in enumerate(DIVISIONS)
        ],
        "missing": [
            {"fact": name, "name": word_row(words), "settles_alone": alone, "missing_in": among}
            for name, words, alone, among in summary.most_settling(len(summary.missing))
        ],
        "unreadable": {
            "rows": summary.refusals.rows,
            "headings": [
                {"heading": about, "rows": many, "examples": summary.refusals.examples[about]}
                for about, many in summary.refusals.columns.most_common()
            ],
        },
        "unknown_headings": list(summary.unknown),
        "notes": [word_row(note) for note in summary.notes],
    }
