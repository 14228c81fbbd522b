"""経営セーフティ共済: who can join, and what a member can borrow when a customer has failed.

Two questions stand apart: the rule says who can join; the limit says what a member can borrow
today, and is zero until a customer has failed in a way that counts. What a contract comes to
month by month is computed by ``seido.money.mutual_aid.statement``.
"""

from dataclasses import replace
from datetime import date

from seido.facts.application import as_of
from seido.facts.business.profile import antisocial_ties, form, started_on
from seido.facts.business.size import is_sme
from seido.facts.finance.mutual_aid import (
    barred_from_mutual_aid,
    contribution_months,
    contributions_paid,
    customer_failed_on,
    customer_failure,
    income_tax_in_arrears,
    mutual_aid_joined_on,
    mutual_aid_loan_balance,
    uncollectable_claims,
)
from seido.money.mutual_aid.contract import GUIDEBOOK, PREPAYMENT, REJOINING
from seido.money.mutual_aid.loan import GRACE_MONTHS, LOAN_CAP, LOAN_LEAST, LOAN_STEP, MONTHS_BEFORE_A_LOAN, MULTIPLE, UNITS
from seido.rules.build import (
    all_of,
    at_least,
    at_most,
    below,
    choose,
    difference,
    least,
    months_after,
    months_between,
    more_than,
    negate,
    one_of,
    requirement,
    rounded,
    times,
    yen,
)
from seido.rules.quantity import Rounding, man
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import Calendar, Every, Since, Year, duty
from seido.schemes.model import Barrier, Edition, Kind, RateRow, Scheme, TermRow, rates
from seido.schemes.mutual_aid.bankruptcy.terms import (
    APPLYING,
    DOCUMENTS,
    EXPENSE,
    EXPENSE_UNLESS_REJOINED,
    GAPS,
    JOINING,
    PARTICULARS,
    PREPAID_FROM_2017,
    PREPAID_UNTIL_2017,
    READINGS,
    STEPS,
)
from seido.schemes.parties import Party

_can_join = requirement(
    "form_that_can_join",
    Words("会社・個人事業主・組合であること", "It is a company, sole proprietor or cooperative"),
    one_of(form, "company", "sole_proprietor", "cooperative"),
    JOINING,
    reading(
        "組合には共同生産、共同販売などの共同事業が求められるが、その程度は書かれていない。中小企業者である組合なら満たすとみる",
        "Of a cooperative the agency asks for joint production, selling and the like, without saying how much; one that is an SME is taken to do",
        JOINING,
    ),
)
_traded_a_year = requirement(
    "traded_a_year",
    Words("1年以上続けて事業を行っていること", "It has been in business for a year without a break"),
    at_least(months_between(started_on, as_of), 12),
    GUIDEBOOK,
    reading(
        "「1年以上継続して事業を行っている」がどの事業のことかは書かれていない。いまの事業が1年以上続いていることとみて、その開始日で数える",
        "Which business must have run for a year without a break is not said; the one carried on now is taken, counted from its start",
        GUIDEBOOK,
    ),
)
_no_tax_arrears = requirement(
    "no_tax_arrears", Words("所得税・法人税の滞納がないこと", "No income or corporation tax is in arrears"), negate(income_tax_in_arrears), JOINING
)
_not_barred = requirement(
    "not_barred", Words("共済で延滞・解除・不正がないこと", "No default, cancellation or fraud in the mutual aid"), negate(barred_from_mutual_aid), JOINING
)
_no_antisocial_ties = requirement(
    "no_antisocial_ties", Words("反社会的勢力と関係がないこと", "It has no ties with anti-social forces"), negate(antisocial_ties), APPLYING
)

# The least of what is lost, ten times the contributions, and 8,000万円 less what is still owed.
_most = rounded(least(uncollectable_claims, times(contributions_paid, MULTIPLE), difference(yen(LOAN_CAP), mutual_aid_loan_balance)), LOAN_STEP, Rounding.DOWN)
_can_borrow = all_of(
    one_of(customer_failure, "legal_proceedings", "bank_suspension", "lawyer_led_workout", "disaster_dishonour", "major_disaster"),
    at_least(contribution_months, MONTHS_BEFORE_A_LOAN),
    at_least(customer_failed_on, months_after(mutual_aid_joined_on, MONTHS_BEFORE_A_LOAN)),
    at_most(as_of, months_after(customer_failed_on, 6)),
    at_least(_most, LOAN_LEAST),
)

_FAILURE = Source("http://www.smrj.go.jp/tkyosai/050950.html", "共済金について 1.「倒産」")
_ENTITLED = Source("http://www.smrj.go.jp/tkyosai/e-netmagazine/051340.html", "貸付けの対象者")
_CLAIMING = Source("http://www.smrj.go.jp/tkyosai/qa/seikyu/000127.html", "共済金の貸付けを受けたい。")
_BARRIERS = (
    Barrier(Words("取引先が倒産していないため、共済金はまだ借りられない", "no customer has failed"), one_of(customer_failure, "none"), GUIDEBOOK),
    Barrier(
        Words("夜逃げは、共済の「倒産」に当たらない", "flight by night is no failure under the mutual aid"), one_of(customer_failure, "disappeared"), _FAILURE
    ),
    Barrier(
        Words("取引先の倒産の形が、共済の「倒産」のどれにも当たらない", "the customer failed in no way that the mutual aid knows"),
        one_of(customer_failure, "other"),
        _FAILURE,
    ),
    Barrier(
        Words("掛金の納付が6か月に満たない", "contributions were paid for less than six months"), below(contribution_months, MONTHS_BEFORE_A_LOAN), _ENTITLED
    ),
    Barrier(
        Words("加入から6か月たつ前に取引先が倒産した", "the customer failed within six months of joining"),
        below(customer_failed_on, months_after(mutual_aid_joined_on, MONTHS_BEFORE_A_LOAN)),
        _ENTITLED,
    ),
    Barrier(
        Words("取引先の倒産から6か月を過ぎている", "more than six months have passed since the customer failed"),
        more_than(as_of, months_after(customer_failed_on, 6)),
        _CLAIMING,
    ),
    Barrier(Words("借りられる額が最低額の50万円に届かない", "what could be lent is below the least loan of ¥500,000"), below(_most, LOAN_LEAST), UNITS),
)

_OF_2016 = Edition(
    stated_on=date(2016, 4, 1),
    source=GUIDEBOOK,
    rule=all_of(is_sme, _can_join, _traded_a_year, _no_tax_arrears, _not_barred, _no_antisocial_ties),
    limit=choose((_can_borrow, _most), otherwise=yen(0)),
    barriers=_BARRIERS,
    interest=(
        RateRow(Words("共済金の貸付け", "mutual aid loan"), rates("0")),
        RateRow(Words("一時貸付金（2011年4月から）", "temporary loan, since April 2011"), rates("0.9")),
    ),
    terms=(
        TermRow(Words("共済金：5,000万円未満", "loan below ¥50m"), 60, GRACE_MONTHS, below(_most, man(5_000))),
        TermRow(
            Words("共済金：5,000万円以上6,500万円未満", "loan from ¥50m to below ¥65m"),
            72,
            GRACE_MONTHS,
            all_of(at_least(_most, man(5_000)), below(_most, man(6_500))),
        ),
        TermRow(Words("共済金：6,500万円以上", "loan from ¥65m"), 84, GRACE_MONTHS, at_least(_most, man(6_500))),
        TermRow(Words("一時貸付金：期限に一括", "temporary loan, repaid at once"), 12),
    ),
    particulars=(*PARTICULARS, EXPENSE, PREPAID_UNTIL_2017),
    documents=DOCUMENTS,
    steps=STEPS,
    windows=("smrj_mutual_aid", "financial_institution", "chamber", "association_federation"),
    duties=(
        duty(
            "pay_contribution",
            Party.MEMBER,
            Party.SMRJ,
            "掛金の払込み",
            "Pay the contribution",
            calendar=Calendar(Every.MONTH, Year.CALENDAR, Since.CONTRACT_DAY),
        ),
        duty(
            "repay_loan",
            Party.MEMBER,
            Party.SMRJ,
            "共済金の均等償還（据置6か月の後）",
            "Repay in equal instalments, after six months",
            calendar=Calendar(Every.MONTH),
            when=_can_borrow,
        ),
    ),
    gaps=GAPS,
    readings=READINGS,
)

_OF_2017 = replace(_OF_2016, stated_on=date(2017, 8, 21), opens_on=date(2017, 11, 1), source=PREPAYMENT, particulars=(*PARTICULARS, EXPENSE, PREPAID_FROM_2017))

_OF_2024 = replace(
    _OF_2017, stated_on=date(2024, 10, 1), opens_on=None, source=REJOINING, particulars=(*PARTICULARS, EXPENSE_UNLESS_REJOINED, PREPAID_FROM_2017)
)

SCHEME = Scheme(
    id="bankruptcy-mutual-aid",
    kind=Kind.MUTUAL_AID,
    name=Words("経営セーフティ共済", "Mutual aid against bankruptcy"),
    summary=Words(
        "掛金を積み立てておき、取引先が倒産したときに掛金総額の10倍、8,000万円まで無利子で借りる。",
        "Members save, and borrow without interest when a customer fails: ten times what they paid in, up to ¥80m.",
    ),
    aliases=("中小企業倒産防止共済", "中小企業倒産防止共済制度", "倒産防止共済", "経営セーフティ", "セーフティ共済", "倒産共済"),
    editions=(_OF_2016, _OF_2017, _OF_2024),
)
"""Source: 002 経営セーフティ共済; conditions of joining and lending from the agency's own pages."""
