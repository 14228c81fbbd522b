"""What a contract of the mutual aid against bankruptcy gives, as JSON."""

from datetime import date

from seido.answers.plain import Json, source_json, words_json
from seido.money.decimals import as_decimal, as_percent
from seido.money.mutual_aid.loan import (
    GRACE_MONTHS,
    PUBLISHED_EARLY_MONTHS,
    AidLoan,
    early_repayment_bonus,
)
from seido.money.mutual_aid.prepayment import (
    accumulated_months,
    prepayment_payout,
    prepayment_rate,
)
from seido.money.mutual_aid.statement import SOURCES, AidStatement
from seido.money.mutual_aid.surrender import PENALTY, TERM_MONTHS, TemporaryLoan
from seido.rules.quantity import Months, Yen


def aid_json(
    answer: AidStatement, day: date, *, uncollectable: Yen | None, prepaid_months: Months
) -> Json:
    """Return all that a contract gives, amounts in whole yen, rates as text.

    Args:
        answer: the statement.
        day: the day it was asked for.
        uncollectable: the yen of debts lost that it was asked for; None for the largest loan.
        prepaid_months: the months paid ahead that it was asked for.
    """
    paid_in_june, carried_over = prepayment_payout(answer.reduction)
    return {
        "on": day.isoformat(),
        **_contract_json(answer),
        "loan": {"uncollectable_yen": uncollectable, **_loan_json(answer.loan)},
        "temporary_loan": _temporary_json(answer.temporary_loan),
        "surrender": {f"{ending.value}_yen": yen for ending, yen in answer.surrender.items()},
        "prepayment_reduction_yen": answer.reduction,
        "prepayment": {
            "prepaid_months": prepaid_months,
            "counted_months": len(answer.prepaid),
            "counted_yen": sum(answer.prepaid),
            "accumulated_months": accumulated_months(len(answer.prepaid)),
            "rate_per_mille": as_decimal(prepayment_rate(day) * 1_000),
            "paid_in_june_yen": paid_in_june,
            "carried_over_yen": carried_over,
        },
        "notes": [words_json(note) for note in answer.notes],
        "source": [source_json(source) for source in dict.fromkeys(SOURCES)],
    }


def _contract_json(answer: AidStatement) -> Json:
    contract = answer.contract
    return {
        "monthly_yen": contract.monthly,
        "paid_months": contract.paid_months,
        "contributions_yen": contract.contributions,
        "contributions_after_loan_yen": contract.contributions - answer.loan.forfeit,
        "deductible_yen_per_year": answer.deductible,
        "deductible_yen_with_prepayment": answer.deductible_ahead,
        "deductible_from": answer.deductible_from.isoformat() if answer.deductible_from else None,
        "changes": [
            {"since": each.since.isoformat(), "monthly_yen": each.monthly}
            for each in contract.changes
        ],
    }


def _loan_json(loan: AidLoan) -> Json:
    return {
        "counted_contributions_yen": loan.counted,
        "limit_yen": loan.limit,
        "loan_yen": loan.loan,
        "forfeit_yen": loan.forfeit,
        "years": loan.years,
        "grace_months": GRACE_MONTHS if loan.rows else None,
        "reason": words_json(loan.reason) if loan.reason else None,
        "early_repayment_bonus_yen": {
            str(months): early_repayment_bonus(loan.loan, months)
            for months in (PUBLISHED_EARLY_MONTHS if loan.rows else ())
        },
        "rows": [
            {
                "period": row.period,
                "principal": row.principal,
                "payment": row.principal,
                "balance": row.balance,
            }
            for row in loan.rows
        ],
    }


def _temporary_json(loan: TemporaryLoan) -> Json:
    return {
        "limit_yen": loan.limit,
        "unrounded_limit_yen": loan.unrounded,
        "rate_pct": as_percent(loan.rate),
        "interest_yen": loan.interest,
        "term_months": TERM_MONTHS,
        "penalty_pct": as_percent(PENALTY),
        "reason": words_json(loan.reason) if loan.reason else None,
    }
