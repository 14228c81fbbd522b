"""A repayment schedule as JSON."""

from seido.answers.plain import Json
from seido.money.repayment.schedule import Row, Schedule


def schedule_json(schedule: Schedule) -> Json:
    """Return a schedule payment by payment, amounts in whole yen, and its totals."""
    return {
        "rows": [_row_json(row) for row in schedule.rows],
        "total_interest_yen": schedule.total_interest,
        "total_yen": schedule.total,
    }


def _row_json(row: Row) -> Json:
    return {
        "period": row.period,
        "date": None if row.on is None else row.on.isoformat(),
        "principal": row.principal,
        "interest": row.interest,
        "payment": row.payment,
        "balance": row.balance,
    }
