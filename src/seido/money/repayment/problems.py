"""What about the terms of a repayment schedule cannot be, each in a sentence."""

from collections.abc import Iterator

from seido.money.decimals import as_percent
from seido.money.repayment.changes import AfterExtra, change_problems
from seido.money.repayment.days import LAST_DAY, latest_first
from seido.money.repayment.terms import (
    LONGEST,
    LONGEST_DAYS,
    InterestBasis,
    Remainder,
    RepaymentMethod,
    RepaymentTerms,
)
from seido.refusal import Problem


def terms_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    """Yield a sentence for everything about the terms that cannot be."""
    yield from _amount_problems(terms)
    lengths = list(_length_problems(terms))
    yield from lengths
    yield from _choice_problems(terms)
    if not lengths:
        # Days are looked at only where the term is known to end on a day that there is.
        yield from _day_problems(terms)
        yield from _change_problems(terms)


def _amount_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.principal <= 0:
        yield Problem(
            f"借入金額が {terms.principal:,} 円です。1円以上にしてください",
            f"the principal is {terms.principal:,} yen; it must be at least 1",
            "principal",
        )
    if not 0 <= terms.rate < 1:
        yield Problem(
            f"利率が年 {as_percent(terms.rate)}% です。0% 以上 100% 未満にしてください",
            f"the rate is {as_percent(terms.rate)} % a year; it must be 0 % or more, below 100 %",
            "rate",
        )
    if terms.unit <= 0:
        yield Problem(
            f"返済額の単位が {terms.unit:,} 円です。1円以上にしてください",
            f"the unit of the instalment is {terms.unit:,} yen; it must be at least 1",
            "unit",
        )


def _length_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.every <= 0:
        yield Problem(
            f"返済間隔が {terms.every} か月です。1か月以上にしてください",
            f"payments are {terms.every} months apart; it must be at least 1",
            "every",
        )
        return
    if terms.days is not None:
        yield from _bill_problems(terms)
        return
    if not 0 < terms.months <= LONGEST:
        yield Problem(
            f"返済期間が {terms.months} か月です。1か月以上 {LONGEST} か月以下にしてください",
            f"the term is {terms.months} months; it must be 1 to {LONGEST}",
            "months",
        )
    if terms.grace < 0:
        yield Problem(
            f"据置期間が {terms.grace} か月です。0か月以上にしてください",
            f"the grace period is {terms.grace} months; it must not be negative",
            "grace",
        )
    elif 0 < terms.months <= terms.grace:
        yield Problem(
            f"据置期間 {terms.grace} か月が返済期間 {terms.months} か月に達しています。"
            "短くしてください",
            f"the grace period of {terms.grace} months uses up the term of {terms.months}; "
            "shorten it",
            "grace",
        )
    whole = terms.end is not None or terms.months % terms.every == 0
    if not whole or terms.grace % terms.every:
        yield Problem(
            f"返済期間と据置期間を、返済間隔 {terms.every} か月で割り切れる月数にしてください",
            f"term and grace period must be multiples of the {terms.every} months between payments",
        )


def _bill_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    """Yield what is wrong with a term in days."""
    if terms.months or terms.plan is not RepaymentMethod.BULLET or terms.end is not None:
        yield Problem(
            "日数の期間は期日一括返済のときだけ、月数や期日を書かずに使います",
            "a term in days goes with repayment in one sum alone, without months or last day",
            "days",
        )
    if not 0 < (terms.days or 0) <= LONGEST_DAYS:
        yield Problem(
            f"期間が {terms.days} 日です。1日以上 {LONGEST_DAYS} 日以下にしてください",
            f"the term is {terms.days} days; it must be 1 to {LONGEST_DAYS}",
            "days",
        )


def _choice_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.plan is RepaymentMethod.BULLET and terms.grace:
        yield Problem(
            "期日一括返済に据置期間は付けられません。省いてください",
            "repayment in one sum has no grace period; leave it out",
            "grace",
        )
    if terms.plan is RepaymentMethod.EQUAL_PAYMENT and terms.remainder is Remainder.FIRST:
        # Interest is cut to whole yen each time, so no first payment need exist from which equal
        # ones reach exactly zero.
        yield Problem(
            "元利均等の端数は最終回にだけ寄せられます",
            "with equal payments only the last can take the remainder",
            "remainder",
        )
    yield from _balloon_problems(terms)
    by_days = terms.basis is InterestBasis.DAILY and terms.days is None
    if terms.start is None and by_days:
        yield Problem(
            "日割りの利息には借入日が要ります",
            "interest by days needs the day of the loan",
            "start",
        )
    yield from _step_problems(terms)


def _balloon_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if terms.balloon and terms.plan is not RepaymentMethod.EQUAL_PRINCIPAL:
        yield Problem(
            "据置金額は元金均等返済のときだけ書けます。省いてください",
            "only a loan repaid in equal principal leaves a balloon standing; leave it out",
            "balloon",
        )
    elif terms.balloon and not 0 < terms.balloon < terms.principal:
        yield Problem(
            f"据置金額が {terms.balloon:,} 円です。0円以上、借入金額未満にしてください",
            f"the balloon is {terms.balloon:,} yen; "
            "it must be 0 or more and less than the principal",
            "balloon",
        )


def _step_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if (terms.plan is RepaymentMethod.STEPS) != bool(terms.steps):
        yield Problem(
            "段階ごとの返済額は、ステップ返済のときに、そのときだけ書いてください",
            "give steps when, and only when, the loan is repaid by steps",
            "step",
        )
    elif any(step.payments <= 0 or step.principal < 0 for step in terms.steps):
        yield Problem(
            "各段階は1回以上、0円以上にしてください",
            "every step needs at least one payment and no negative instalment",
            "step",
        )
    elif terms.steps and terms.every > 0:
        counted = sum(step.payments for step in terms.steps)
        if counted != terms.instalments:
            yield Problem(
                f"段階の回数の合計が {counted} 回です。据置後の {terms.instalments} 回に"
                "合わせてください",
                f"the steps make {counted} payments; there are {terms.instalments} "
                "after the grace period",
                "step",
            )


def _day_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    """Yield what is wrong with the days of payment."""
    if terms.payment_day is not None and not 1 <= terms.payment_day <= LAST_DAY:
        yield Problem(
            f"返済日が毎月 {terms.payment_day} 日です。1日から31日までにしてください（31日は月末）",
            f"payments fall on day {terms.payment_day} of a month; give 1 to 31, 31 for the last",
            "payment_day",
        )
    if terms.month_end and terms.payment_day not in (None, LAST_DAY):
        yield Problem(
            "月末払いと毎月の返済日は、どちらか一方にしてください",
            "give either the last day of the month or another payment day",
            "payment_day",
        )
    first, end, start = terms.first_payment_on, terms.end, terms.start
    if start is None:
        for field, given in (("first_payment_on", first), ("end", end)):
            if given is not None:
                yield Problem(
                    "日付には借入日も要ります", "a day needs the day of the loan too", field
                )
        return
    if end is not None and end <= start:
        yield Problem(
            f"期日 {end} が借入日 {start} より後ではありません",
            f"the last day {end} is not after the day of the loan, {start}",
            "end",
        )
    elif 0 < terms.payments <= terms.interest_only:
        yield Problem(
            f"据置期間 {terms.grace} か月の間に期日 {terms.last_day} が来ます。短くしてください",
            f"the last day, {terms.last_day}, comes within the grace period of {terms.grace} "
            "months; shorten it",
            "grace",
        )
    if first is None or terms.every <= 0:
        return
    latest = min(latest_first(start, terms.every), terms.last_day or start)
    if not start < first <= latest:
        yield Problem(
            f"初回返済日 {first} は、{start} より後、{latest} までにしてください",
            f"the first payment on {first} must fall after {start} and by {latest}",
            "first_payment_on",
        )


def _change_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    """Yield what is wrong with what changes the loan while it runs."""
    yield from change_problems(terms.start, terms.last_day, terms.rate_changes, terms.extras)
    barred = (
        (terms.in_advance and terms.plan is RepaymentMethod.EQUAL_PAYMENT, _ADVANCE_EQUAL),
        (bool(terms.extras) and terms.in_advance, _EXTRA_ADVANCE),
        (bool(terms.extras) and terms.balloon > 0, _EXTRA_BALLOON),
        (bool(terms.extras) and terms.bonus > 0, _EXTRA_BONUS),
        (
            bool(terms.extras)
            and terms.after_extra is AfterExtra.LOWER
            and terms.plan is RepaymentMethod.STEPS,
            _LOWER_STEPS,
        ),
        (_rate_after_shortening(terms), _RATE_AFTER_SHORTENING),
    )
    yield from (problem for wrong, problem in barred if wrong)
    if terms.bonus:
        yield from _bonus_problems(terms)


def _rate_after_shortening(terms: RepaymentTerms) -> bool:
    """Return whether equal payments meet a new rate once extra ones have shortened the term."""
    if terms.plan is not RepaymentMethod.EQUAL_PAYMENT or terms.after_extra is AfterExtra.LOWER:
        return False
    first = min((each.on for each in terms.extras), default=None)
    return first is not None and any(each.since > first for each in terms.rate_changes)


def _bonus_problems(terms: RepaymentTerms) -> Iterator[Problem]:
    if not 0 < terms.bonus < terms.principal:
        yield Problem(
            f"ボーナス返済分が {terms.bonus:,} 円です。0円以上、借入金額未満にしてください",
            f"the bonus part is {terms.bonus:,} yen; it must be 0 or more and less than the loan",
            "bonus",
        )
    in_parts = (RepaymentMethod.EQUAL_PRINCIPAL, RepaymentMethod.EQUAL_PAYMENT)
    if terms.plan not in in_parts or terms.in_advance or terms.end is not None:
        yield Problem(
            "ボーナス返済は、元金均等か元利均等で、利息後払いの、月数で書いた期間のときだけです",
            "a bonus part goes with equal principal or payments, interest afterwards, in months",
            "bonus",
        )
    apart = terms.bonus_every
    if (
        apart <= 0
        or terms.every <= 0
        or any(months % apart for months in (terms.months, terms.grace))
        or apart % terms.every
    ):
        yield Problem(
            f"返済期間と据置期間を、ボーナス返済の間隔 {apart} か月で割り切れる月数にしてください",
            f"term and grace period must be multiples of the {apart} months between bonus payments",
            "bonus_every",
        )


_ADVANCE_EQUAL = Problem(
    "元利均等返済では利息を前取りできません",
    "with equal payments interest cannot be taken in advance",
    "in_advance",
)
_EXTRA_ADVANCE = Problem(
    "利息を前取りする借入の繰上返済は計算できません。どちらかを省いてください",
    "extra payments on a loan whose interest is taken in advance; leave one out",
    "extra",
)
_EXTRA_BALLOON = Problem(
    "据置金額のある借入の繰上返済は計算できません。どちらかを省いてください",
    "extra payments on a loan with a balloon; leave one out",
    "extra",
)
_EXTRA_BONUS = Problem(
    "ボーナス返済のある借入の繰上返済は計算できません。どちらかを省いてください",
    "extra payments on a loan with a bonus part; leave one out",
    "extra",
)
_RATE_AFTER_SHORTENING = Problem(
    "期間短縮の繰上返済の後に利率が変わる元利均等返済は、新しい返済額が決まりません。"
    "返済額軽減にするか、どちらかを省いてください",
    "after extra payments that shorten the term a new rate leaves equal payments open; "
    "let them lower what follows, or leave one out",
    "after_extra",
)
_LOWER_STEPS = Problem(
    "ステップ返済の繰上返済は期間短縮だけです",
    "with steps an extra payment can only shorten the term",
    "after_extra",
)
