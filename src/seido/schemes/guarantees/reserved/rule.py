"""Who may reserve a guarantee (予約保証), requirement by requirement."""

from seido.facts.application import as_of, refinances_guaranteed_debt
from seido.facts.business.profile import started_on
from seido.facts.business.size import is_small_enterprise
from seido.facts.finance.guarantees import credit_from_applying_bank_since, fee_class, has_financial_statements, uses_small_enterprise_guarantee
from seido.rules.build import all_of, any_of, at_least, judgement, months_between, negate, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees.usual.usual_terms import CORPORATION
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed

WHO = GUIDEBOOK_2016.under("予約保証制度：対象となる方")
WHAT = GUIDEBOOK_2016.under("予約保証制度：支援内容")
HOW = GUIDEBOOK_2016.under("予約保証制度：ご利用方法")
IBARAKI = Source("https://icgc.or.jp/hoshou/post-219", "予約保証：制度要件、信用保証料率")
CHIBA = Source("http://www.chiba-cgc.or.jp/guarantee/g9.html", "予約保証：資金使途")

_has_statements = requirement("has_statements", Words("財務諸表があること", "There are financial statements"), has_financial_statements, WHO)

_risk_is_accepted = judgement(
    "risk_is_accepted",
    Words("信用リスクが一定以上と判断されないこと", "Its credit risk is not judged to be more than is taken"),
    CORPORATION.words,
    WHO,
    reading(
        "資料は一定以上の信用リスクがある人などを除くとだけ書き、その度合いもほかの制限も書かない。"
        "信用保証協会の判断とし、度合いを公表する協会の条件は、その協会の版に置く",
        "The source leaves out whoever bears more than some credit risk, and says neither how much nor what the further limits are."
        " It is left to the corporation's judgement; where one prints its measure, that stands in an edition of its own",
        WHO,
    ),
)

_risk_is_not_high = requirement(
    "risk_is_not_high",
    Words("信用リスクが一定以上でないこと（保証料率区分が2～9）", "Its credit risk is not high (fee class 2 to 9)"),
    at_least(fee_class, 2),
    IBARAKI,
)

_has_traded_three_years = requirement(
    "has_traded_three_years",
    Words("同じ事業の業歴が3年以上あること", "It has run the same business for three years"),
    at_least(months_between(started_on, as_of), 36),
    IBARAKI,
)

_bank_knows_it_a_year = requirement(
    "bank_knows_it_a_year",
    Words("申込金融機関との与信取引が1年以上あること", "The bank applied through has given it credit for a year"),
    at_least(months_between(credit_from_applying_bank_since, as_of), 12),
    IBARAKI,
)

_does_not_refinance = requirement(
    "does_not_refinance", Words("既存の保証付き借入れの返済に使わないこと", "It does not repay guaranteed debt"), negate(refinances_guaranteed_debt), CHIBA
)

_small_where_combined = requirement(
    "small_where_combined",
    Words("小口零細企業保証を併せて使うなら、小規模事業者であること", "Combined with the small-enterprise guarantee, it is a small enterprise"),
    any_of(negate(uses_small_enterprise_guarantee), is_small_enterprise),
    WHAT,
)

RULE = all_of(can_be_guaranteed, _has_statements, _risk_is_accepted, _small_where_combined)
"""What is asked of whoever is guaranteed, statements, and a risk that the corporation takes."""

RULE_OF_IBARAKI = all_of(can_be_guaranteed, _has_statements, _risk_is_not_high, _has_traded_three_years, _bank_knows_it_a_year, _small_where_combined)
"""Ibaraki measures the risk by the fee class, and asks for dealings that have lasted."""

RULE_OF_CHIBA = all_of(RULE_OF_IBARAKI, _does_not_refinance)
"""Chiba prints the same, and lends to repay no guaranteed debt."""
