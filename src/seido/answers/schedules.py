"""A repayment schedule as JSON."""

from seido.answers.plain import Json
from seido.money.repayment.schedule import Row, Schedule
from seido.rules.quantity import Yen


def schedule_json(
    schedule: Schedule, *, monthly: Yen | None = None, uncut: Yen | None = None
) -> Json:
    """Return a schedule payment by payment, amounts in whole yen, and its totals.

    Args:
        schedule: the schedule.
        monthly: the yen of each payment that the loan was to follow from; None where it did not.
        uncut: the yen paid in all where payments keep their fractions; None where not asked.
    """
    return {
        "principal_yen": schedule.principal,
        "paid_out_yen": schedule.paid_out,
        "monthly_yen": monthly,
        "payments": schedule.payments,
        "rows": [_row_json(row) for row in schedule.rows],
        "total_interest_yen": schedule.total_interest,
        "total_yen": schedule.total,
        "total_uncut_yen": uncut,
    }


def _row_json(row: Row) -> Json:
    return {
        "period": row.period,
        "date": None if row.on is None else row.on.isoformat(),
        "principal": row.principal,
        "interest": row.interest,
        "payment": row.payment,
        "balance": row.balance,
        "extra": row.extra,
        "bonus": row.bonus,
    }
