"""Three ways to leave the owner's guarantee out without a surcharge (経営者保証を外す三つの型)."""

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.finance.owner_guarantee import bank_lends_without_owner, profit_before_depreciation, profit_before_depreciation_year_before
from seido.rules.build import all_of, any_of, at_least, judgement, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import asked
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.procedure import step
from seido.schemes.publications import READ_ON
from seido.schemes.requirements import can_be_guaranteed, is_corporation

_OKAYAMA = Source("https://okayama-cgc.or.jp/hoshoseido/needs/BKrenkei", "経営者保証を不要とする取扱い：三つの型")
_KANAGAWA = Source("https://www.cgc-kanagawa.or.jp/?p=314", "金融機関連携型：要件")
_TOTTORI = Source("https://cgc-tottori.or.jp/management_guarantee", "経営者保証を不要とする取扱い：一覧")

_is_corporation = requirement(
    "corporation",
    Words("法人であること", "It is a corporation"),
    is_corporation,
    _OKAYAMA,
    reading(
        "法人に限るとは書かれていない。経営者保証は法人の借入れに経営者が付けるものなので、法人とする",
        "That it is for corporations is not printed; the owner's guarantee is one on the debts of a corporation, so that is taken",
        _OKAYAMA,
    ),
)

_beside_the_banks_loan = requirement(
    "beside_the_banks_loan",
    Words(
        "金融機関連携型：経営者保証のない無担保のプロパー融資があり、債務超過でなく、償却前経常利益が2期連続の赤字でないこと",
        "Beside the bank's own loan: one without security or owner, no excess of debt, and not two years in loss before depreciation",
    ),
    all_of(
        bank_lends_without_owner, at_least(net_assets, 0), any_of(at_least(profit_before_depreciation, 0), at_least(profit_before_depreciation_year_before, 0))
    ),
    _KANAGAWA,
    reading(
        "連携型の要件を示すのは神奈川だけで、岡山と鳥取は型の名を挙げる。神奈川の要件により、ゼロの純資産と利益は赤字でないとする",
        "Kanagawa alone prints the conditions of this way, which Okayama and Tottori name. Kanagawa's are taken; net assets or profit of zero are no loss",
        _KANAGAWA,
    ),
)

_by_finances = judgement(
    "meets_financial_way",
    Words("財務要件型：協会の定める財務の要件を満たすこと", "On finances: it meets the financial conditions that the corporation sets"),
    CORPORATION.words,
    _OKAYAMA,
)

_by_security = judgement(
    "meets_security_way", Words("担保充足型：担保で保全が足りること", "On security: what is given as security covers the loan"), CORPORATION.words, _OKAYAMA
)

_one_of_three = requirement(
    "one_of_three_ways",
    Words("三つの型のどれかに当たること", "It falls under one of the three ways"),
    any_of(_beside_the_banks_loan, _by_finances, _by_security),
    _OKAYAMA,
)

SCHEME = Scheme(
    id="owner-guarantee-release",
    kind=Kind.GUARANTEE,
    name=Words("経営者保証を外す三つの型", "Three ways to leave the owner's guarantee out"),
    summary=Words(
        "金融機関連携型・財務要件型・担保充足型のどれかに当たれば、保証料を上乗せせずに、保証付き融資から経営者保証を外せる。",
        "Beside the bank's own loan, on finances or on security, the owner is left out of a guaranteed loan without a surcharge.",
    ),
    aliases=("金融機関連携型", "財務要件型", "担保充足型", "経営者保証不要の取扱い"),
    editions=(
        Edition(
            stated_on=READ_ON,
            source=_OKAYAMA,
            rule=all_of(can_be_guaranteed, _is_corporation, _one_of_three),
            frameless=Words("ほかの保証に付く取扱いで、枠と限度額はその保証のものによる", "It goes with another guarantee, whose frame and limit hold"),
            fees=(RateRow(Words("保証料率", "the fee"), asked("利用する保証の率のまま、上乗せなし", "that of the guarantee used, without a surcharge")),),
            particulars=(
                Particular(Words("保証人", "Guarantors"), Words("経営者保証は不要", "The owner need not guarantee")),
                Particular(
                    Words("ほかの外し方", "Other ways"),
                    Words(
                        "四つの要件によるか、保証料を上乗せする道は「経営者保証を不要とする保証」にある",
                        "Four requirements, or a surcharge: see the guarantee without the owner's own",
                    ),
                ),
                INTEREST_SET_BY_BANK,
            ),
            documents=(PLEDGE,),
            steps=(
                step("consult", BUSINESS, "どの型に当たるかを金融機関か信用保証協会に尋ねる", "Ask the bank or the corporation which way is open"),
                step("decide", CORPORATION, "審査のうえ、経営者保証なしの保証を決める", "Examine, and decide on a guarantee without the owner"),
            ),
            windows=("guarantee_corporation", "financial_institution"),
            gaps=(
                PLEDGE_FOR_FUTURE,
                not_stated(
                    "財務要件型と担保充足型の要件、期間、書類は、確かめられたページに書かれていない。協会の判断とする",
                    "The conditions of the ways on finances and on security, terms and papers no page that was seen says; they are left to the corporation",
                    _OKAYAMA,
                ),
                not_stated(
                    "鳥取は三つの型のほかに「その他」も挙げるが、中身は書かれていない",
                    "Tottori lists another way beside the three without saying what it is",
                    _TOTTORI,
                ),
            ),
        ),
    ),
)
"""Source: the pages of the corporations cited, none of which bears a day."""
