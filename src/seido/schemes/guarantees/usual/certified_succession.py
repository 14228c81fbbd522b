"""What the four guarantees on a certified succession share (経営承継円滑化法の認定による保証)."""

from dataclasses import replace
from datetime import date

from seido.facts.application import purpose
from seido.facts.business.profile import form
from seido.facts.business.succession import (
    certified_for_succession,
    other_business_lacks_successor,
    succession_borrower,
    succession_completed,
    succession_funds_for,
    takes_over_another_business,
)
from seido.rules.build import all_of, negate, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Particular, RateRow, TermRow, rates
from seido.schemes.parties import Party, together
from seido.schemes.procedure import document, step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

OVERVIEW = OKAYAMA_GUIDE_2020.under("事業承継支援：事業承継に係る保証制度体系")
KUMAMOTO = Source("https://www.kumamoto-cgc.or.jp/aboutguarantee/inheritance/", "経営承継関連保証制度")
KUMAMOTO_2018 = Source("https://www.kumamoto-cgc.or.jp/2156/", "特別保証制度要綱の創設および廃止について", date(2018, 8, 15))
FUKUI = Source("https://www.cgc-fukui.or.jp/various/list/tokus-junbi.html", "特定経営承継準備関連保証")
IBARAKI = Source("https://www.icgc.or.jp/hoshou/page/ct6_8.html", "特定経営承継関連保証")
_FRAME = Source("https://www.pref.kanagawa.jp/docs/jf2/cnt/f105/p1121571.html", "金融支援の概要：中小企業信用保険法の特例", date(2025, 4, 22))

certified = requirement(
    "certified", Words("経営承継円滑化法の認定を県から受けていること", "The prefecture has certified it"), certified_for_succession, OVERVIEW
)

company_or_sole_proprietor = requirement(
    "company_or_sole_proprietor",
    Words("会社または個人事業主であること", "It is a company or a sole proprietor"),
    one_of(form, "company", "sole_proprietor"),
    OVERVIEW,
)

business_borrows = requirement(
    "business_borrows", Words("借りるのが事業者自身であること", "The business itself borrows"), one_of(succession_borrower, "business"), OVERVIEW
)

not_yet_handed_on = requirement(
    "not_yet_handed_on", Words("事業承継（代表者交代）の前であること", "The business has not been handed on yet"), negate(succession_completed), OVERVIEW
)

handed_on = requirement("handed_on", Words("事業承継（代表者交代）の後であること", "The business has been handed on"), succession_completed, OVERVIEW)

takes_over_for_want_of_successor = requirement(
    "takes_over_for_want_of_successor",
    Words("後継者不在等の他の中小企業者の経営を承継すること", "It takes over another SME that lacks a successor"),
    all_of(takes_over_another_business, other_business_lacks_successor),
    OVERVIEW,
)

BUYS = one_of(succession_funds_for, "shares", "assets", "shares_and_assets")
"""The money buys shares (株式等), business assets (事業用資産等) or both."""

buys_shares_or_assets = requirement(
    "buys_shares_or_assets", Words("株式等・事業用資産等を取得する資金であること", "It buys shares or business assets"), BUYS, OVERVIEW
)

TERMS_READ = reading(
    "公表された期間は運転資金と設備資金に分かれ、両方に使う資金は書かれていない。それぞれの部分に、それぞれの期間があるとする",
    "The pages give one term to working capital and one to equipment; where the money is for both, each part is taken to have its own",
    KUMAMOTO,
)
"""How the terms are read."""

_working = one_of(purpose, "working", "both")
_equipment = one_of(purpose, "equipment", "both")

TERMS = (
    TermRow(Words("運転資金（公表値）", "working capital (published)"), 120, None, when=_working),
    TermRow(Words("設備資金（公表値）", "equipment (published)"), 180, None, when=_equipment),
)
"""Ten and fifteen years. Source: the pages of 熊本 and 福井."""

TERMS_WITH_GRACE = (
    TermRow(Words("運転資金（公表値）", "working capital (published)"), 120, 12, _working),
    TermRow(Words("設備資金（公表値）", "equipment (published)"), 180, 12, _equipment),
)
"""Ten and fifteen years, one of them grace. Source: the pages of 茨城 and 北海道."""

FEES = (RateRow(Words("財務内容等に応じて（公表値）", "by its finances (published)"), rates("0.45", "1.90")),)
"""Source: the pages of 熊本 and 茨城, which print the ends alone."""

DOCUMENTS = (
    PLEDGE,
    document("application_form", "所定の申込資料", "the prescribed application papers"),
    document("succession_certificate", "県の認定書", "certificate of the prefecture", by=Party.PREFECTURE),
)

_decide = step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide")
_lend = step("lend", BANK, "保証を受けて貸し付ける", "Lend under the guarantee")
_certify_business = step("apply_for_certificate", BUSINESS, "県に認定を申請し、認定を受ける", "Apply to the prefecture for the certificate")
_apply_as_business = step("apply", BUSINESS, "保証を申し込む", "Apply for the guarantee")
_IN_PERSON = together(Party.SUCCESSOR)
_apply_in_person = replace(_apply_as_business, who=_IN_PERSON)
_take_over_before = step(
    "take_over_shares",
    BUSINESS,
    "株式・事業用資産等を譲り受ける（会社ごと引き継ぐなら代表者も交代する）",
    "Take over the shares or assets; with a company as such, its representative changes too",
)
_take_over_after = step("take_over_shares", BUSINESS, "株式・事業用資産等を譲り受ける", "Take over the shares or assets")
_change = step(
    "change_representative", BUSINESS, "代表者を交代する（個人は事業を引き継ぐ）", "Change the representative, or take over the sole proprietor's business"
)
_change_of_company = step("change_representative", BUSINESS, "代表者を交代する", "Change the representative")

STEPS_BEFORE = (_certify_business, _apply_as_business, _decide, _lend, _take_over_before)
"""First certificate and guarantee, then the succession. Source: 003 ①の図."""

STEPS_BEFORE_IN_PERSON = (replace(_certify_business, who=_IN_PERSON), _apply_in_person, _decide, _lend, replace(_take_over_before, who=_IN_PERSON))
"""The same, by a person not in business. Source: 003 ②の図."""

STEPS_AFTER = (_change, _certify_business, _apply_as_business, _decide, _lend, _take_over_after)
"""First the succession, then certificate and guarantee. Source: 003 ③の図."""

STEPS_AFTER_IN_PERSON = (_change_of_company, _certify_business, _apply_in_person, _decide, _lend, replace(_take_over_after, who=_IN_PERSON))
"""The company is certified, its new head borrows. Source: 003 ④の図."""

WINDOWS = ("prefecture", "financial_institution", "guarantee_corporation", "guarantee_branch", "succession_network")

PROPOSED = Particular(
    Words("承継支援の提案", "Proposals on succession"),
    Words(
        "承継の課題を抱える中小企業者に、承継の各種保証、事業承継特別保証、2020事業や事業承継ネットワークの専門家派遣等を提案する（2020年4月現在）",
        "To SMEs with problems of succession the corporation proposes its succession guarantees, the special one among them, and experts sent by its"
        " programme of 2020 or by the succession network (April 2020)",
    ),
    whose="岡山",
)
"""What the guide says at the head of all guarantees for a succession. Source: 003 事業承継支援."""

NEED_NOT_BECOME_HEAD = Particular(
    Words("代表者就任", "Office of representative"),
    Words("会社を引き継ぐ個人が代表者になることは必須ではない", "A person who takes over a company need not become its representative"),
)

GAPS = (
    PLEDGE_FOR_FUTURE,
    by_other_law("認定の要件は経営承継円滑化法の施行規則にある", "What the certificate asks for stands in the Act's regulations", OVERVIEW),
    not_stated("別枠であることは岡山の案内になく、神奈川県などの公表による", "That the frame is a separate one is said by Kanagawa, not by the guide", _FRAME),
    by_other_law("特別小口保険の別枠（2,000万円）は数えていない", "The separate special small-sum line (¥20m) is not counted", _FRAME),
)
"""Clauses of all four that no rule holds."""
