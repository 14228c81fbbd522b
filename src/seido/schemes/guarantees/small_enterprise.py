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
from seido.schemes.guarantees.usual.read_2026 import OWNER_RELEASE
from seido.schemes.guarantees.usual.usual_rates import CHARGES, FULL_RATES
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, PLEDGE, PLEDGE_FOR_FUTURE, REPRESENTATIVE_ALONE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON
from seido.schemes.requirements import accepted_by_corporations

_RESERVED = GUIDEBOOK_2016.under("予約保証制度：支援内容")
_FUKUI = Source("https://www.cgc-fukui.or.jp/various/list/koguchi.html", "小口零細企業保証")
_SHIGA = Source("https://cgc-shiga.or.jp/?p=9565", "小口零細企業保証：限度額・期間・保証料率")
_AFTER_COVID = Source("https://taka-smec.com/?p=4965", "コロナ借換保証の後の小規模の借換え", date(2024, 1, 1))

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
_FOR_REFINANCING = Particular(
    Words("コロナ借換保証の後", "After the covid type of refinancing"),
    Words(
        "小規模事業者の借換えに使うとされた（2024年7月から、二次的な資料による）",
        "Said to serve the refinancing of small enterprises from July 2024 (a secondary page)",
    ),
)

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

_edition_2024 = replace(_edition_2018, stated_on=date(2024, 7, 1), source=_AFTER_COVID, particulars=(*_edition_2018.particulars, _FOR_REFINANCING))

_WORKING = one_of(purpose, "working")
_EQUIPMENT = one_of(purpose, "equipment", "both")

_edition_2026 = replace(
    _edition_2024,
    stated_on=READ_ON,
    source=_SHIGA,
    terms=(
        TermRow(Words("運転資金（福井も同じ）", "working capital (the same in Fukui)"), 84, None, _WORKING, whose="滋賀"),
        TermRow(Words("設備資金", "equipment"), 180, None, _EQUIPMENT, whose="滋賀"),
        TermRow(Words("設備資金", "equipment"), 84, None, _EQUIPMENT, whose="福井"),
    ),
    particulars=(
        *_edition_2024.particulars,
        OWNER_RELEASE,
        Particular(
            Words("会員の割引", "Discount for members"),
            Words("商工会・商工会議所の会員の保証料を割り引く", "Members of chambers and societies of commerce pay a lower fee"),
            whose="滋賀",
        ),
    ),
    gaps=(
        *_edition_2018.gaps,
        not_stated(
            "岡山県の制度融資の10年（据置2年）は、県の制度融資の条件なので収録していない",
            "Ten years, two of them grace, are terms of the prefectural loan of Okayama and not held here",
            Source("https://www-pref-okayama-jp.cache.yimg.jp/page/detail-47021.html", "小口零細企業保証を使う県の制度融資"),
        ),
        not_stated(
            "区分ごとの率は福岡の料率表、手順は2016年の002による。限度額と料率の両端（0.50～2.20%）は滋賀、小規模の基準（20人、商業・サービス業5人）は福井の日付のないページも同じ",
            "Rates by class are Fukuoka's table, the way is of 002 of 2016; limit and ends of the rates (0.50 to 2.20 %) an undated page of Shiga prints alike,"
            " and Fukui the size (20 employees, 5 in commerce and services)",
            _FUKUI,
        ),
    ),
    readings=(
        reading(
            "設備資金の期間を滋賀は15年、福井は7年とする。どちらにも日付がなく、協会のページなので、両方を例として示す",
            "For equipment Shiga prints fifteen years and Fukui seven; both pages are corporations' and undated, so both stand as examples",
            _SHIGA,
        ),
    ),
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
    editions=(_edition_2016, _edition_2018, _edition_2024, _edition_2026),
)
"""Source: 002 予約保証制度; the pages of Fukui and https://cgc-shiga.or.jp/?p=9565; cover:
https://cgc-tokushima.or.jp/about/sharing; fees: http://fukuoka-cgc.or.jp/use/charge.html."""
