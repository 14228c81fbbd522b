"""Deadlines in words."""

from seido.procedures.clocks import DAYS_OF_A_CASE, Deadline, Unit
from seido.procedures.model import Edition
from seido.rules.words import Words

_UNITS = {
    Unit.DAYS: Words("日", "days"),
    Unit.BANK_DAYS: Words("銀行営業日", "bank days"),
    Unit.MONTHS: Words("か月", "months"),
    Unit.QUARTERS: Words("四半期", "quarters"),
    Unit.HALF_YEARS: Words("半期", "half-years"),
    Unit.FISCAL_YEARS: Words("事業年度", "fiscal years"),
}


def deadline_words(deadline: Deadline, edition: Edition) -> Words:
    """Return until when: ``「発行」から30日（初日を数えない）``."""
    named = [_since(name, edition) for name in deadline.since]
    ja, en = "か".join(f"「{each.ja}」" for each in named), " or ".join(each.en for each in named)
    period = deadline.period
    if period is None:
        return Words(f"{ja}まで", f"until: {en}")
    unit = _UNITS[period.unit]
    first_ja, first_en = (
        ("初日を数える", "first day counted")
        if period.first_day_counts
        else ("初日を数えない", "first day not counted")
    )
    return Words(
        f"{ja}から{period.number}{unit.ja}（{first_ja}）",
        f"{period.number} {unit.en} from: {en} ({first_en})",
    )


def _since(name: str, edition: Edition) -> Words:
    """Return an event's words, or a day's."""
    return DAYS_OF_A_CASE[name] if name in DAYS_OF_A_CASE else edition.event(name).words
