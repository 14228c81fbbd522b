"""Succession support guarantee (事業承継サポート保証): a holding company gathers the shares."""

from fractions import Fraction

from seido.facts.business.profile import form
from seido.facts.business.succession import (
    holding_company_is_new,
    holding_company_votes,
    succession_borrower,
    succession_funds_for,
    successor_heads_holding_company,
    successor_votes_in_holding_company,
    target_votes,
    target_votes_after_purchase,
)
from seido.rules.build import all_of, at_least, one_of, requirement, times, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Words, reading
from seido.schemes.guarantees.succession_support.terms import DOCUMENTS, FUKUI, GAPS, STEPS, WHO
from seido.schemes.guarantees.usual.certified_succession import PROPOSED
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK, REPRESENTATIVE_ALONE, SECURITY_AS_NEEDED
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed

_TWO_THIRDS = Fraction(2, 3)

_has_shares_to_sell = requirement("company", Words("承継する事業が会社であること", "What is handed on is a company"), one_of(form, "company"), WHO)

_holding_company_borrows = requirement(
    "holding_company_borrows", Words("借りるのが持株会社であること", "A holding company borrows"), one_of(succession_borrower, "holding_company"), WHO
)

_newly_set_up = requirement(
    "newly_set_up",
    Words("後継者が設立し代表する、新設の持株会社であること", "The successor has newly set it up, and heads it"),
    all_of(holding_company_is_new, successor_heads_holding_company),
    WHO,
)

_successor_holds_two_thirds = requirement(
    "successor_holds_two_thirds",
    Words("後継者が持株会社の議決権の3分の2以上を持つこと", "The successor has two thirds of the holding company's votes"),
    at_least(successor_votes_in_holding_company, times(holding_company_votes, _TWO_THIRDS)),
    WHO,
    reading(
        "岡山の図は議決権の3分の2を持株会社の設立の横に書く。後継者が持株会社の議決権の3分の2以上を持つことと読む",
        "Okayama's drawing prints the two thirds of the votes beside the founding of the holding company; they are read as the successor's votes in it",
        WHO,
    ),
)

_buys_two_thirds = requirement(
    "buys_two_thirds",
    Words("株式の取得で事業会社の議決権の3分の2以上を持つこと", "With the shares bought, two thirds of the operating company's votes are held"),
    all_of(one_of(succession_funds_for, "shares"), at_least(target_votes_after_purchase, times(target_votes, _TWO_THIRDS))),
    FUKUI,
    reading(
        "事業会社の議決権の3分の2以上は岡山の案内になく、福井など他の協会が求める。岡山でも株式の取得は承継のためなので、同じに見る",
        "That two thirds of the operating company's votes are held is not in Okayama's guide; Fukui and other corporations ask for it."
        " The shares are bought to hand the business on in Okayama as well, so the same is taken",
        FUKUI,
    ),
)

SCHEME = Scheme(
    id="succession-support-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("事業承継サポート保証", "Succession support guarantee"),
    summary=Words(
        "後継者が設立した持株会社が、オーナーなどから事業会社の株式を買う資金の保証。認定は要らない。",
        "Guarantees the money with which a successor's holding company buys the operating company's shares; no certificate is needed.",
    ),
    aliases=("事業承継サポート保証制度", "持株会社保証"),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=WHO,
            rule=all_of(can_be_guaranteed, _has_shares_to_sell, _holding_company_borrows, _newly_set_up, _successor_holds_two_thirds, _buys_two_thirds),
            limit=yen(oku(2) + man(8_000)),
            frameless=Words(
                "借りるのは新設の持株会社で、その枠は手つかず。事業会社の枠は使わない。",
                "The borrower is a holding company just founded, whose frames are untouched; those of the operating company are not used.",
            ),
            coverage=SHARED,
            fees=(RateRow(Words("初年度の決算前の持株会社", "before its first accounts"), rates("1.15"), whose="沖縄"),),
            terms=(
                TermRow(
                    Words("分割返済（長野・佐賀は据置2年以内、茨城は20年以内）", "in instalments (grace of two years in Nagano and Saga; 20 years in Ibaraki)"),
                    180,
                    None,
                    whose="沖縄",
                ),
            ),
            particulars=(
                PROPOSED,
                Particular(
                    Words("資金使途", "Purpose"),
                    Words(
                        "オーナー・経営者等から事業会社の株式を買う代金と、付帯する費用（公表値）",
                        "The price of the shares bought from the owner, a manager or the like, and costs that go with it (published)",
                    ),
                ),
                SECURITY_AS_NEEDED,
                REPRESENTATIVE_ALONE,
                INTEREST_SET_BY_BANK,
            ),
            documents=DOCUMENTS,
            steps=STEPS,
            windows=("financial_institution", "guarantee_corporation", "guarantee_branch", "succession_network"),
            gaps=GAPS,
            readings=(
                reading(
                    "規模と業種は、設立したばかりの持株会社でなく事業会社で見る（沖縄は持株会社の業種も尋ねる）",
                    "Size and industry are those of the operating company, for the holding company has just been founded"
                    " (Okinawa asks the industry of it as well)",
                    WHO,
                ),
                reading(
                    "限度額は一般枠の2億円と8,000万円。新設の持株会社は何も使っていないものとし、事業会社の利用は数えない",
                    "The limit is ¥200m and ¥80m of the general frames, of which a company just founded has used nothing;"
                    " the operating company's own use does not count",
                    WHO,
                ),
            ),
        ),
    ),
)
"""Source: 003 ⑤事業承継サポート保証; figures from the pages cited in its gaps."""
