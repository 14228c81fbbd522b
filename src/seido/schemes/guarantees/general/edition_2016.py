"""The general guarantee (信用保証制度) as 002 has it, and since the lines of 2018."""

from dataclasses import replace
from datetime import date

from seido.facts.finance.guarantees import uses_special_small
from seido.frames.draws import Draw
from seido.frames.general import SPECIAL_SMALL, draws, left
from seido.rules.build import choose, negate, number
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED, SHARED_WORDS
from seido.schemes.guarantees.usual.special_small_line import TOTTORI, under_special_small_line
from seido.schemes.guarantees.usual.usual_rates import CHARGES, FULL_RATES, SHARED_RATES
from seido.schemes.guarantees.usual.usual_terms import (
    BANK,
    BUSINESS,
    CORPORATION,
    INTEREST_SET_BY_BANK,
    PLEDGE,
    PLEDGE_FOR_FUTURE,
    REPRESENTATIVE_ALONE,
    SECURITY_AS_NEEDED,
)
from seido.schemes.model import Edition, Particular, RateRow
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed

_WHO = GUIDEBOOK_2016.under("信用保証制度：対象となる方")
_WHAT = GUIDEBOOK_2016.under("信用保証制度：支援内容")
_HOW = GUIDEBOOK_2016.under("信用保証制度：ご利用方法")
_FUKUI = Source("https://cgc-fukui.or.jp/3333.html", "特別小口保険の限度額の引上げ")

_LINES_2016 = Particular(
    Words("保証限度額", "Frames"),
    Words(
        "普通保証2億円（組合4億円）、無担保保証8,000万円、無担保無保証人保証1,250万円",
        "Ordinary ¥200m (cooperatives ¥400m), unsecured ¥80m, without security and guarantors ¥12.5m",
    ),
)
LINES_2018 = Particular(
    _LINES_2016.name,
    Words(
        "普通保証2億円（組合4億円）、無担保保証8,000万円、無担保無保証人保証2,000万円",
        "Ordinary ¥200m (cooperatives ¥400m), unsecured ¥80m, without security and guarantors ¥20m",
    ),
)
# Case 5 of the safety net fell under sharing on 2018-04-01: https://cgc-hokkaido.or.jp/news/?p=806.
_SHARING_2016 = Particular(
    Words("責任共有制度", "Responsibility sharing"),
    Words(
        "原則80%を保証する。セーフティネット保証1～6号、災害・創業関連、特別小口、小口零細などは対象外で100%（愛知・徳島の公表）",
        "80 % is covered as a rule; in full, safety net 1 to 6, disasters, start-ups, special"
        " small-sum, small enterprises and the like (as Aichi and Tokushima print it)",
    ),
)
SHARING_2018 = Particular(
    _SHARING_2016.name,
    Words(
        "原則80%を保証する。セーフティネット保証1～4・6号、危機関連、災害・創業関連、特別小口、小口零細などは対象外で100%（徳島・北海道の公表）",
        "80 % is covered as a rule; in full, safety net 1 to 4 and 6, crises, disasters, start-ups,"
        " special small-sum, small enterprises and the like (Tokushima, Hokkaido)",
    ),
)
USUAL = (
    Particular(
        Words("別枠", "Separate frames"), Words("特別な保証制度には、これとは別の枠を持つものがある", "Some special guarantees have frames beside these")
    ),
    Particular(
        Words("保証料の割引", "Discounts"),
        Words(
            "担保の提供、会計参与の設置で各0.10%（香川・愛知などの公表）", "0.10 % each for security and for an accounting adviser (Kagawa, Aichi and others)"
        ),
    ),
    INTEREST_SET_BY_BANK,
    SECURITY_AS_NEEDED,
    REPRESENTATIVE_ALONE,
)

TERM_NOT_SAID = not_stated("保証期間は書かれていない", "The term is not said", _WHAT)

GAPS_2016 = (
    PLEDGE_FOR_FUTURE,
    set_by_window("必要書類は各金融機関・各信用保証協会に尋ねる", "Papers are to be asked of the bank or corporation", _HOW),
    set_by_window(
        "料率は財務内容などを見て信用保証協会が決める（特別小口は一律の率の協会もある）",
        "The corporation sets the fee from the finances; some have a single rate for the special small-sum line",
        _WHAT,
    ),
    not_stated(
        "無担保無保証人保証の条件は「一定の要件」とだけあり、鳥取・千葉の公表による",
        "Of the conditions of that line but tax is named; the rest is as Tottori and Chiba print it",
        TOTTORI,
    ),
)

EDITION_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=can_be_guaranteed,
    limit=choose((under_special_small_line, SPECIAL_SMALL.left), otherwise=left),
    draws=(Draw((SPECIAL_SMALL,), when=under_special_small_line), *draws),
    coverage=choose((under_special_small_line, number(1)), otherwise=SHARED),
    fees_source=CHARGES,
    fees=(
        RateRow(SHARED_WORDS, SHARED_RATES, negate(under_special_small_line), shared=True),
        RateRow(FULL_WORDS, FULL_RATES, under_special_small_line, shared=False),
    ),
    particulars=(_LINES_2016, _SHARING_2016, *USUAL),
    documents=(
        PLEDGE,
        document("papers_asked_for", "金融機関・信用保証協会の定める書類", "the papers that bank and corporation ask for"),
        document("tax_certificate", "納税証明書", "certificate of tax payment", uses_special_small),
    ),
    steps=(
        step("apply", BUSINESS, "金融機関か信用保証協会に必要書類を出して申し込む", "Apply to the bank or to the guarantee corporation with the papers"),
        step("decide", CORPORATION, "審査し、料率を定めて保証を決める", "Examine, set the fee and decide"),
        step("lend", BANK, "保証付きで融資する", "Lend under the guarantee"),
        step("repay", BUSINESS, "保証料を払い、約定どおり返す", "Pay the fee, and repay as agreed"),
    ),
    windows=("financial_institution", "guarantee_corporation", "federation"),
    gaps=(*GAPS_2016, TERM_NOT_SAID),
    readings=(
        reading(
            "無担保無保証人の枠の条件は、ほかの二つの枠を使う者を妨げない。条件は限度額・保証割合・料率だけを決め、利用できるかどうかは決めないとする",
            "The conditions of the line without security and guarantors bar nobody from the other two; they decide on limit, cover and fee,"
            " and not on who may use the scheme",
            _WHAT,
        ),
    ),
)

GAPS_SINCE = (
    set_by_window(
        "料率区分を決めるモデルは、直近の決算が2026年4月以降なら新しいものになる",
        "The model that gives the fee class is a new one where the latest accounts are of April 2026 or later",
        Source("https://cgc-tokushima.or.jp/news/11131", "信用保証料率区分：CRDモデルの変更", date(2026, 3, 2)),
    ),
    not_stated(
        "税理士等の毎月のモニタリングを条件に保証料を下げる制度（2025年10月に審議会が示した案）の開始日・名称・率",
        "When the scheme starts that lowers fees for monthly monitoring by tax accountants and the like (a council's draft of October 2025),"
        " its name and its rates",
        Source("https://www.fmclub.jp/blog/risk/103", "モニタリングによる保証料軽減", date(2025, 10, 28)),
    ),
)
"""What pages of 2025 and 2026 announce."""

# What changed on that day: the line without security and guarantors, and case 5's cover.
EDITION_2018 = replace(
    EDITION_2016, stated_on=date(2018, 4, 1), source=_FUKUI, particulars=(LINES_2018, SHARING_2018, *USUAL), gaps=(*EDITION_2016.gaps, *GAPS_SINCE)
)
