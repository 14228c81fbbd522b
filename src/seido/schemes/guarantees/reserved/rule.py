"""Who may reserve a guarantee (予約保証), requirement by requirement."""

from datetime import date

from seido.facts.application import as_of, refinances_guaranteed_debt
from seido.facts.business.profile import started_on
from seido.facts.business.size import is_small_enterprise
from seido.facts.finance.guarantees import credit_from_applying_bank_since, fee_class, has_financial_statements, uses_small_enterprise_guarantee
from seido.rules.build import all_of, any_of, at_least, months_between, negate, requirement
from seido.rules.words import Source, Words
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed

STATED = date(2016, 4, 1)
WHO = GUIDEBOOK_2016.under("予約保証制度：対象となる方")
WHAT = GUIDEBOOK_2016.under("予約保証制度：支援内容")
HOW = GUIDEBOOK_2016.under("予約保証制度：ご利用方法")
IBARAKI = Source("https://icgc.or.jp/hoshou/post-219", "予約保証：制度要件、信用保証料率")
_CHIBA = Source("http://www.chiba-cgc.or.jp/guarantee/g9.html", "予約保証：資金使途")

_has_statements = requirement("has_statements", Words("財務諸表があること", "There are financial statements"), has_financial_statements, WHO)

# Reading: 002 refuses whoever is judged to bear more than some risk. Corporations measure it by the
# fee class, and refuse class 1.
_risk_is_not_high = requirement(
    "risk_is_not_high",
    Words("信用リスクが一定以上でないこと（保証料率区分が2～9）", "Its credit risk is not high (fee class 2 to 9)"),
    at_least(fee_class, 2),
    IBARAKI,
)

# Reading: 002 says that there are further limits such as that on risk; these are printed alike by
# Ibaraki, Chiba and others.
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
    "does_not_refinance", Words("既存の保証付き借入れの返済に使わないこと", "It does not repay guaranteed debt"), negate(refinances_guaranteed_debt), _CHIBA
)

_small_where_combined = requirement(
    "small_where_combined",
    Words("小口零細企業保証を併せて使うなら、小規模事業者であること", "Combined with the small-enterprise guarantee, it is a small enterprise"),
    any_of(negate(uses_small_enterprise_guarantee), is_small_enterprise),
    WHAT,
)

RULE = all_of(can_be_guaranteed, _has_statements, _risk_is_not_high, _has_traded_three_years, _bank_knows_it_a_year, _does_not_refinance, _small_where_combined)
"""The usual three, statements, a risk that is not high, and dealings that have lasted."""
