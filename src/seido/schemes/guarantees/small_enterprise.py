"""Small-enterprise guarantee (小口零細企業保証): small sums, fully covered."""

from dataclasses import replace
from datetime import date

from seido.facts.application import purpose, refinances_guaranteed_debt
from seido.facts.business.size import is_small_enterprise
from seido.facts.finance.guarantees import guaranteed_balance
from seido.frames.small import SMALL_SUM, draws, left
from seido.rules.build import all_of, any_of, below, number, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.usual.usual_rates import CHARGES, FULL_RATES
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, PLEDGE, PLEDGE_FOR_FUTURE, REPRESENTATIVE_ALONE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import accepted_by_corporations

_RESERVED = GUIDEBOOK_2016.under("予約保証制度：支援内容")
_FUKUI = Source("https://www.cgc-fukui.or.jp/various/list/koguchi.html", "小口零細企業保証")

_has_room = requirement(
    "has_room",
    Words("既存の保証付き借入の残高が限度額に満たないか、それを借り換えること", "Its guaranteed debt lies below the cap, or is refinanced"),
    any_of(below(guaranteed_balance, SMALL_SUM.cap), refinances_guaranteed_debt),
    _FUKUI,
    reading(
        "既存の残高が限度額に達していても、その借換えができるかは書かれていない。借り換える分は空くとし、空く額は限度額の計算で示す",
        "Whether a business at the cap may refinance is not said. Debt that the new loan repays is taken to make room again; how much, the limit tells",
        _FUKUI,
    ),
)

_CAN_BE_RESERVED = Particular(Words("予約保証", "Reserved guarantee"), Words("500万円まで予約できる（100%保証）", "Up to ¥5m can be reserved, fully covered"))

# A small enterprise is an SME, so that is not asked apart.
_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_RESERVED,
    rule=all_of(is_small_enterprise, accepted_by_corporations, _has_room),
    limit=left,
    draws=draws,
    coverage=number(1),
    fees_source=CHARGES,
    fees=(RateRow(Words("責任共有制度の対象外", "responsibility not shared"), FULL_RATES),),
    particulars=(
        Particular(
            Words("限度額", "Limit"), Words("1,250万円（既存の保証付き借入の残高を含む）", "¥12.5m, the guaranteed debt that there is already included")
        ),
        _CAN_BE_RESERVED,
    ),
    steps=(
        step("apply", BUSINESS, "金融機関に相談して申し込む", "Turn to the bank and apply"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide on the guarantee"),
        step("lend", BANK, "融資を実行する", "Pay out the loan"),
    ),
    windows=("financial_institution", "guarantee_corporation", "federation"),
    documents=(PLEDGE,),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated(
            "002は予約保証との併用しか述べず、期間や書類を書かない",
            "Document 002 names it beside the reserved guarantee alone, without term or papers",
            _RESERVED,
        ),
    ),
)

_edition_2018 = replace(
    _edition_2016,
    stated_on=date(2018, 4, 1),
    source=Source("https://cgc-fukui.or.jp/3333.html", "小口零細企業保証の限度額の引上げ"),
    terms=(
        TermRow(Words("運転資金（福井・滋賀の公表値）", "working capital (Fukui, Shiga)"), 84, None, one_of(purpose, "working")),
        TermRow(Words("設備資金（滋賀の公表値、福井は7年）", "equipment (Shiga; Fukui seven years)"), 180, None, one_of(purpose, "equipment", "both")),
    ),
    particulars=(
        Particular(Words("限度額", "Limit"), Words("2,000万円（既存の保証付き借入の残高を含む）", "¥20m, the guaranteed debt that there is already included")),
        _CAN_BE_RESERVED,
        Particular(
            Words("特別小口保険が成立するとき", "Under the special small-sum insurance"), Words("保証料率は0.70%（福井の公表値）", "The fee is 0.70 % (Fukui)")
        ),
        Particular(Words("担保", "Security"), Words("原則不要（滋賀の公表値）", "As a rule none (Shiga)")),
        REPRESENTATIVE_ALONE,
    ),
    gaps=(PLEDGE_FOR_FUTURE, set_by_window("期間と書類は協会ごとに定める", "Each corporation sets term and papers", _FUKUI)),
)

SCHEME = Scheme(
    id="small-enterprise-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("小口零細企業保証", "Small-enterprise guarantee"),
    summary=Words(
        "小規模事業者の小口の借入れを、既存の保証と合わせて限度額まで、全額保証する。",
        "Small enterprises borrow small sums, fully covered, up to a cap on all their guarantees.",
    ),
    aliases=("小口零細企業保証制度", "全国小口保証", "小口保証"),
    editions=(_edition_2016, _edition_2018),
)
"""Source: 002 予約保証制度; the pages of Fukui and https://cgc-shiga.or.jp/?p=9565; cover:
https://cgc-tokushima.or.jp/about/sharing; fees: http://fukuoka-cgc.or.jp/use/charge.html."""
