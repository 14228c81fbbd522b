"""Specified bond guarantee (特定社債保証): a guarantee on bonds that an SME places privately."""

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.business.profile import form
from seido.frames.general import bonds_draws, bonds_left
from seido.rules.build import all_of, any_of, at_least, number, one_of, requirement, within
from seido.rules.quantity import man, oku, percent
from seido.rules.words import Words
from seido.schemes.gaps import set_by_window
from seido.schemes.guarantees.usual.usual_terms import PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.parties import Party, together
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed
from seido.schemes.thresholds import earnings, equity

_WHO = GUIDEBOOK_2016.under("特定社債保証制度：対象となる方")
_WHAT = GUIDEBOOK_2016.under("特定社債保証制度：支援内容")
_HOW = GUIDEBOOK_2016.under("特定社債保証制度：ご利用方法")

_tier_1 = requirement(
    "tier_1",
    Words("純資産5,000万円以上3億円未満の基準", "Tier of net assets from ¥50m to below ¥300m"),
    all_of(within(net_assets, man(5_000), oku(3)), equity(20, "2.0"), earnings(10, "2.0")),
    _WHO,
)
_tier_2 = requirement(
    "tier_2",
    Words("純資産3億円以上5億円未満の基準", "Tier of net assets from ¥300m to below ¥500m"),
    all_of(within(net_assets, oku(3), oku(5)), equity(20, "1.5"), earnings(10, "1.5")),
    _WHO,
)
_tier_3 = requirement(
    "tier_3",
    Words("純資産5億円以上の基準", "Tier of net assets of ¥500m and more"),
    all_of(at_least(net_assets, oku(5)), equity(15, "1.5"), earnings(5, "1.0")),
    _WHO,
)

_issues_bonds = requirement("issues_bonds", Words("社債を発行できる会社であること", "It is a company, which can issue bonds"), one_of(form, "company"), _WHAT)

_meets_a_tier = requirement(
    "meets_a_tier", Words("純資産額に応じた財務の基準を満たすこと", "It meets the tier of its net assets"), any_of(_tier_1, _tier_2, _tier_3), _WHO
)

SCHEME = Scheme(
    id="specified-bond-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("特定社債保証", "Specified bond guarantee"),
    summary=Words(
        "財務の基準を満たす中小企業が発行する私募債を、信用保証協会が保証する。",
        "The corporation guarantees bonds placed privately by an SME of sound finances.",
    ),
    aliases=("特定社債保証制度", "私募債保証制度", "私募債保証"),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_WHO,
            rule=all_of(can_be_guaranteed, _issues_bonds, _meets_a_tier),
            # Guaranteed bonds count with the general frames (safety net apart) up to 5億円.
            limit=bonds_left,
            draws=bonds_draws,
            coverage=number(percent(80)),
            fees_source=GUIDEBOOK_2016.under("特定社債保証制度：保証料率"),
            fees=(RateRow(Words("社債総額に対して（経営状況により）", "of the issue, by its finances"), rates("0.45", "1.90")),),
            terms=(TermRow(Words("2年以上7年以内", "two to seven years"), 84, None, whose="神奈川"),),
            particulars=(
                Particular(Words("発行額", "Issue"), Words("5億6,000万円まで（保証割合80%から定まる）", "Up to ¥560m, which follows from 80 % coverage")),
                Particular(Words("最低発行額", "Least issue"), Words("3,000万円", "¥30m"), whose="神奈川"),
                Particular(Words("担保", "Security"), Words("金融機関と信用保証協会の定めによる", "As the bank and the corporation agree")),
                Particular(
                    Words("担保の要る額", "When security is wanted"), Words("保証額2億円超は原則必要", "As a rule above ¥200m guaranteed"), whose="神奈川"
                ),
                Particular(Words("発行形式", "Form"), Words("振替債または登録機関登録債", "Book-entry or registered bonds")),
            ),
            steps=(
                step("check_requirements", Party.BUSINESS, "直近決算書で財務の基準を確かめる", "Check the tiers on the accounts"),
                step("apply", Party.BUSINESS, "金融機関に必要書類を出し、保証を申し込む", "Hand the papers to the bank and apply for the guarantee"),
                step("decide", Party.CORPORATION, "審査のうえ保証を決める", "Examine and decide on the guarantee"),
                step("issue", together(Party.BUSINESS, Party.BANK), "社債を発行し、引き受ける", "Issue the bonds, and take them up"),
            ),
            windows=("financial_institution", "guarantee_corporation", "federation"),
            documents=(PLEDGE,),
            gaps=(
                PLEDGE_FOR_FUTURE,
                set_by_window("必要書類は金融機関に尋ねる", "Papers are to be asked of the bank", _HOW),
                set_by_window("担保と償還期間は約定で決まる", "Security and term are set by agreement", _WHAT),
            ),
        ),
    ),
)
"""Source: 002 特定社債保証制度; terms beyond it from the pages cited in facts."""
