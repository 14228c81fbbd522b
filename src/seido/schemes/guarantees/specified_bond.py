"""Specified bond guarantee (特定社債保証): a guarantee on bonds that an SME places privately."""

from dataclasses import replace
from datetime import date

from seido.facts.accounts.balance_sheet import net_assets
from seido.facts.business.profile import form
from seido.frames.general import bonds_draws, bonds_left
from seido.rules.build import all_of, any_of, at_least, number, one_of, requirement, within
from seido.rules.quantity import man, oku, percent
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.usual.read_2026 import OWNER_RELEASE
from seido.schemes.guarantees.usual.usual_terms import PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.parties import Party, together
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON
from seido.schemes.requirements import can_be_guaranteed
from seido.schemes.thresholds import earnings, equity

_WHO = GUIDEBOOK_2016.under("特定社債保証制度：対象となる方")
_WHAT = GUIDEBOOK_2016.under("特定社債保証制度：支援内容")
_HOW = GUIDEBOOK_2016.under("特定社債保証制度：ご利用方法")
_YOKOHAMA = Source("http://www.sinpo-yokohama.or.jp/system/specific.html", "特定社債保証：適債基準")

_SECURITY_WANTED = Words("担保の要る額", "When security is wanted")

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

_edition_2016 = Edition(
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
        Particular(_SECURITY_WANTED, Words("保証額2億円超は原則必要", "As a rule above ¥200m guaranteed"), whose="神奈川"),
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
)

_edition_2026 = replace(
    _edition_2016,
    stated_on=READ_ON,
    source=_YOKOHAMA,
    fees_source=Source("http://cgc-iwate.jp/03_system/data-cgc/d_10.html", "特定社債保証：保証料率"),
    terms=(
        TermRow(Words("2年以上7年以内", "two to seven years"), 84, None, whose="愛媛"),
        TermRow(Words("7年以内", "up to seven years"), 84, None, whose="岩手"),
    ),
    particulars=(
        Particular(Words("発行額", "Issue"), Words("5億6,000万円まで（保証割合80%から定まる）", "Up to ¥560m, which follows from 80 % coverage")),
        Particular(Words("最低発行額", "Least issue"), Words("3,000万円", "¥30m"), whose="愛媛"),
        Particular(Words("担保", "Security"), Words("金融機関と信用保証協会の定めによる", "As the bank and the corporation agree")),
        Particular(_SECURITY_WANTED, Words("保証額2億円超は原則必要", "As a rule above ¥200m guaranteed"), whose="愛媛"),
        Particular(_SECURITY_WANTED, Words("2億円超は原則不要と書かれている", "Printed as not needed above ¥200m, as a rule"), whose="宮城"),
        OWNER_RELEASE,
        Particular(Words("発行形式", "Form"), Words("振替債または登録機関登録債", "Book-entry or registered bonds")),
        Particular(Words("姉妹の保証", "Sister guarantee"), Words("SDGs社債保証も扱う", "It offers the SDGs bond guarantee as well"), whose="山梨"),
    ),
    gaps=(
        *_edition_2016.gaps,
        not_stated(
            "保証割合・発行形式・手順は2016年の002による。適債基準は横浜市と山梨、限度額は愛媛の日付のないページが同じ額を示し、2025年4月の愛媛の一覧にも載る",
            "Cover, form and way rest on 002 of 2016; undated pages of Yokohama City and Yamanashi (the tiers) and Ehime (the limit) print the same figures,"
            " and Ehime lists the scheme in April 2025",
            Source("https://ehime-cgc.or.jp/ebook/pageindices/index68.html", "保証制度の一覧", date(2025, 4, 1)),
        ),
    ),
    readings=(
        reading(
            "2億円を超える保証の担保を、愛媛は原則必要、宮城は原則不要と書く。どちらにも日付がなく、協会のページなので、両方を示す",
            "Above ¥200m guaranteed Ehime wants security as a rule, and Miyagi prints that it does not; both pages are corporations' and undated, so both"
            " are shown",
            Source("https://www.miyagi-shinpo.or.jp/fund/category/04.php", "特定社債保証：担保"),
        ),
    ),
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
    editions=(_edition_2016, _edition_2026),
)
"""Source: 002 特定社債保証制度; terms beyond it from the pages cited in facts, since 2026 beside each."""
