"""Reserved guarantee (予約保証): room reserved now for a loan within a year."""

from dataclasses import replace
from datetime import date

from seido.facts.application import purpose
from seido.facts.finance.guarantees import uses_small_enterprise_guarantee
from seido.frames.reserved import draws, left
from seido.rules.build import all_of, choose, negate, number, one_of
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import asked, raised
from seido.schemes.gaps import judged, not_stated, set_by_window
from seido.schemes.guarantees.reserved.rule import CHIBA, HOW, IBARAKI, RULE, RULE_OF_CHIBA, RULE_OF_IBARAKI, WHAT, WHO
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.read_2026 import OWNER_RELEASE
from seido.schemes.guarantees.usual.usual_rates import FULL_RATES, SHARED_RATES
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
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_is_shared = negate(uses_small_enterprise_guarantee)
_in_full = uses_small_enterprise_guarantee
_MOST = Words("責任共有制度の対象（上乗せ0.20%）", "responsibility shared, 0.20 % on top")
_LEAST = Words("責任共有制度の対象（上乗せ0.15%）", "responsibility shared, 0.15 % on top")
_MOST_IN_FULL = Words("責任共有制度の対象外（上乗せ0.20%）", "not shared, 0.20 % on top")
_LEAST_IN_FULL = Words("責任共有制度の対象外（上乗せ0.15%）", "not shared, 0.15 % on top")

_OF_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=WHO,
    rule=RULE,
    limit=left,
    draws=draws,
    coverage=choose((uses_small_enterprise_guarantee, number(1)), otherwise=SHARED),
    # The usual rate and 0.15 to 0.20 on it (通常の保証料率に0.15%～0.20%を上乗せ).
    fees_source=GUIDEBOOK_2016.under("予約保証制度：保証料率"),
    fees=(
        RateRow(_MOST, raised(SHARED_RATES, "0.20"), _is_shared, shared=True),
        RateRow(_LEAST, raised(SHARED_RATES, "0.15"), _is_shared, shared=True),
        RateRow(_MOST_IN_FULL, raised(FULL_RATES, "0.20"), _in_full, shared=False),
        RateRow(_LEAST_IN_FULL, raised(FULL_RATES, "0.15"), _in_full, shared=False),
    ),
    terms=(TermRow(Words("借入れから5年以内", "five years from the loan"), 60, None),),
    particulars=(
        Particular(Words("予約期間", "Reservation"), Words("最長1年", "Valid for a year at most")),
        Particular(
            Words("保証料の支払い", "Fee"),
            Words(
                "予約の時には要らない。借りる時に、通常の率（おおむね0.45～2.2%）へ0.15～0.20%を上乗せして払う。",
                "None on reserving; on borrowing the usual rate, about 0.45 to 2.2 %, and 0.15 to 0.20 % more",
            ),
        ),
        Particular(
            Words("貸付けの中止", "Refusal"),
            Words(
                "予約のあとに信用状態が著しく悪くなるなどすれば、予約どおり借りられないことがある",
                "The loan may be refused when credit has worsened gravely, or the like",
            ),
        ),
        Particular(
            Words("担保・保証人", "Security and guarantors"),
            Words(
                "担保は金融機関と信用保証協会の定めによる。保証人は法人代表者以外は原則不要。",
                "Security as bank and corporation agree; as a rule no guarantor but the representative of a corporation",
            ),
        ),
        INTEREST_SET_BY_BANK,
    ),
    documents=(PLEDGE, document("financial_statements", "財務諸表（決算書）", "financial statements")),
    steps=(
        step("apply", BUSINESS, "金融機関に必要書類を出して予約を申し込む", "Hand the papers to the bank and apply for the reservation"),
        step("decide", CORPORATION, "審査のうえ予約を決める", "Examine and reserve"),
        step("borrow", BUSINESS, "必要になったら予約期間のうちに借り、保証料を払う", "Borrow within the reserved time when the need comes, and pay the fee"),
        step("lend", BANK, "信用状態を確かめて融資する", "Check the credit again, and lend"),
    ),
    windows=("financial_institution", "guarantee_corporation", "federation"),
    readings=(
        reading(
            "002は通常の率に0.15～0.20%を上乗せすると書き、続けて0.45～2.2%の範囲と書く。その範囲は上乗せする前の率とする",
            "Document 002 adds 0.15 to 0.20 to the usual rate and then gives a range of 0.45 to 2.2, which is taken to be that of the rate before it is raised",
            WHAT,
        ),
    ),
    gaps=(
        PLEDGE_FOR_FUTURE,
        set_by_window("必要書類は金融機関に尋ねる", "Papers are to be asked of the bank", HOW),
        judged("予約のあとの信用状態の悪化は、貸付けの時に判断される", "Whether credit has worsened since is judged when the loan is made", WHAT),
    ),
)

_ABOUT_2025 = Source("https://v-spirits.com/?p=24466", "予約保証：限度額・期間", date(2025, 1, 1))
_STILL_OF_2016 = not_stated(
    "限度額（2,000万円、小口零細の併用は500万円）と5年の期間は2025年ごろの二次的な資料が同じに書く。ほかは2016年の002による",
    "A secondary page of about 2025 prints the same limit (¥20m, ¥5m with the small-enterprise guarantee) and five years; the rest is of 002 of 2016",
    _ABOUT_2025,
)
_WHO_OFFERS = not_stated(
    "すべての協会がいまも扱うか、日付のある協会のページがあるかは、確かめられていない。協会に尋ねる",
    "Whether every corporation still offers it, and any dated page of one, has not been found; ask the corporation",
    CHIBA,
)

_OF_2025 = replace(_OF_2016, stated_on=date(2025, 1, 1), source=_ABOUT_2025, gaps=(*_OF_2016.gaps, _STILL_OF_2016, _WHO_OFFERS))
_OF_2026 = replace(
    _OF_2025,
    stated_on=READ_ON,
    source=CHIBA,
    particulars=(
        *_OF_2016.particulars,
        OWNER_RELEASE,
        Particular(Words("保証書の有効期限", "The letter of guarantee"), Words("365日", "Valid for 365 days"), whose="千葉"),
        Particular(
            Words("利用できる人", "Who may use it"), Words("業歴3年以上、金融機関との取引1年以上", "Three years in business, one with the bank"), whose="千葉"
        ),
        Particular(Words("借入れの期間", "Term of the loan"), Words("1年または2年以内（年単位）", "One year or two, in whole years"), whose="千葉"),
    ),
    readings=(
        *_OF_2016.readings,
        reading(
            "千葉は期間を1年または2年以内とし、2025年ごろの二次的な資料と002は5年以内とする。全国の期間は5年以内とし、千葉の期間は千葉の版と例に置く",
            "Chiba prints one year or two, a secondary page of about 2025 and document 002 five; five are taken for the country, and Chiba's stand as its own",
            CHIBA,
        ),
    ),
)

# Both pages are undated: what they print begins on the day on which they were read.
_NEXT_CLASS = (
    RateRow(
        Words("一つ高い料率区分の率", "the usual rate of the next dearer class"),
        asked("区分2～9の通常の率を一区分高く読む", "read one class dearer, for classes 2 to 9"),
    ),
)
_NO_CLASS = set_by_window(
    "率を算出できない人（貸借対照表のない個人、法人成り後の最初の決算前など）は使えない",
    "Whoever has no rate by class cannot use it, such as before the first settlement",
    IBARAKI,
)

# The surcharge of 002 and its words make way for Ibaraki's own scale; no class 1, so no table of nine.
_OF_IBARAKI = replace(
    _OF_2016,
    stated_on=READ_ON,
    source=IBARAKI,
    rule=RULE_OF_IBARAKI,
    fees_source=IBARAKI,
    fees=_NEXT_CLASS,
    terms=(
        TermRow(Words("借入れから5年以内", "five years from the loan"), 60, None, _is_shared),
        TermRow(
            Words("小口零細企業保証の併用：運転資金", "with the small-enterprise guarantee: working capital"),
            84,
            None,
            all_of(_in_full, one_of(purpose, "working")),
        ),
        TermRow(
            Words("小口零細企業保証の併用：設備資金", "with the small-enterprise guarantee: equipment"),
            120,
            None,
            all_of(_in_full, one_of(purpose, "equipment", "both")),
        ),
    ),
    particulars=(
        Particular(
            Words("予約期間", "Reservation"), Words("保証書の発効日の翌日から365日", "365 days from the day after the letter of guarantee takes effect")
        ),
        Particular(
            Words("保証料率", "Fee"),
            Words(
                "区分2から9の順に1.90・1.75・1.55・1.35・1.15・1.00・0.80・0.60%。小口零細企業保証の併用は2.20・2.00・1.80・1.60・1.35・1.10・0.90・0.70%",
                "Classes 2 to 9: 1.90, 1.75, 1.55, 1.35, 1.15, 1.00, 0.80, 0.60 %; with the small-enterprise guarantee 2.20, 2.00, 1.80, 1.60, 1.35,"
                " 1.10, 0.90, 0.70 %",
            ),
        ),
        Particular(Words("貸付けの中止", "Refusal"), Words("定められた事由が起きれば貸付けを中止する", "The loan is refused on events that the page lists")),
        INTEREST_SET_BY_BANK,
        SECURITY_AS_NEEDED,
        REPRESENTATIVE_ALONE,
    ),
    readings=(
        reading(
            "併用のときの期間は運転資金と設備資金に分かれ、両方に使う資金は書かれていない。設備資金の期間とする",
            "With the small-enterprise guarantee the terms part into working capital and equipment; money for both is given that of equipment",
            IBARAKI,
        ),
    ),
    gaps=(*_OF_2016.gaps, _NO_CLASS),
    corporation="茨城",
)
_TERMS_OF_CHIBA = (TermRow(Words("1年または2年以内（年単位）", "one year or two, in whole years"), 24, None),)
_OF_CHIBA = replace(_OF_2016, stated_on=READ_ON, source=CHIBA, rule=RULE_OF_CHIBA, terms=_TERMS_OF_CHIBA, corporation="千葉")

SCHEME = Scheme(
    id="reserved-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("予約保証", "Reserved guarantee"),
    summary=Words(
        "将来の一時的で急な資金の必要に備え、保証付き融資を最長1年先まで予約する。",
        "Reserves a guaranteed loan, for a year at most, against a sudden need to come.",
    ),
    aliases=("予約保証制度",),
    editions=(_OF_2016, _OF_2025, _OF_2026, _OF_CHIBA, _OF_IBARAKI),
)
"""Source: 002 予約保証制度; the limits of two corporations from their pages."""
