"""Loan for revitalisation and rebuilding (事業再生・企業再建支援資金, earlier 企業再建資金)."""

from datetime import date

from seido.facts.business.size import is_sme
from seido.facts.business.support import revitalisation_plan
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.rules.build import all_of, any_of, judgement, one_of, requirement, yen
from seido.rules.quantity import oku
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import BY_SME_UNIT, INDUSTRIES_LEFT, PAPERS, STEPS_WITHOUT_OKINAWA, lends_to_industry
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.parties import Party

_LISTED = Source("https://jsearch.jp/search/detail/34729?r=nishichugoku", "事業再生・企業再建支援資金（2025年度）", date(2025, 4, 1))
_EARLIER_NAME = Source("https://fujieda-eg.jp/kakukikannosienmenyu/kakukikannosienmenyu-5783/", "企業再建資金")
_SIX = Source("https://bizarq.group/column4/065/", "資本性ローンの対象となる融資制度（国民生活事業）")

_rebuilds = requirement(
    "rebuilds_itself",
    Words(
        "活性化協議会の関与、過剰な債務、条件変更中、第二会社方式などに当たり、経営の改善・再建に取り組むこと",
        "It mends or rebuilds itself: with a council's help, over-indebted, with eased loans, by a second company or the like",
    ),
    any_of(
        one_of(revitalisation_plan, "certified_body"),
        has_rescheduled_loans,
        judgement("is_over_indebted", Words("過剰な債務を抱えて再建に取り組むこと", "It is over-indebted, and rebuilds itself"), Party.JFC.words, _LISTED),
        judgement(
            "another_case_applies",
            Words("第二会社方式など、ほかの対象に当たること", "Another of the cases applies, such as a second company"),
            Party.JFC.words,
            _LISTED,
        ),
    ),
    _LISTED,
    reading(
        "対象は例をあげて書かれている。活性化協議会の関与は協議会等の計画、条件変更中は返済を緩和中の借入れがあることとし、"
        "過剰債務と第二会社方式などは公庫の判断に残す",
        "Whom it serves is told by examples: a council's help is taken to be a plan drawn up with it, changed terms to be eased repayment; over-indebtedness,"
        " a second company and the like are left to the lender",
        _LISTED,
    ),
)
_of_sme_unit = requirement(
    "applies_to_sme_unit",
    Words(
        "中小企業事業に申し込むこと（国民生活事業の条件は確かめられた頁にないので、国民生活事業に尋ねる）",
        "It applies to the SME unit; no page seen prints terms of the Micro unit, which is to be asked itself",
    ),
    BY_SME_UNIT,
    _LISTED,
    reading(
        "国民生活事業の資金の一覧に「企業再建資金」があるが、その条件は書かれていない。中小企業事業の融資として答える",
        "A list of the Micro unit's programmes names the loan for rebuilding, without its terms; it is answered for as a loan of the SME unit",
        _SIX,
    ),
)

SCHEME = Scheme(
    id="revitalisation-loan",
    kind=Kind.LOAN,
    name=Words("事業再生・企業再建支援資金", "Loan for revitalisation and rebuilding"),
    summary=Words(
        "経営の改善・再建に取り組む中小企業に、日本公庫の中小企業事業が融資する。利率と期間は公庫に尋ねる。",
        "The SME unit lends to SMEs that mend or rebuild themselves; ask it for rate and term.",
    ),
    aliases=("企業再建資金", "企業再生貸付", "企業再建・事業承継支援資金", "公庫の再生支援の融資"),
    editions=(
        Edition(
            stated_on=date(2025, 4, 1),
            source=_LISTED,
            rule=all_of(is_sme, lends_to_industry, _rebuilds, _of_sme_unit),
            limit=yen(oku(20)),
            interest=(RateRow(Words("利率", "the rate"), NOT_STATED),),
            particulars=(Particular(Words("名称", "Name"), Words("前の名は企業再建資金", "Its earlier name speaks of rebuilding alone")),),
            documents=(PAPERS,),
            steps=STEPS_WITHOUT_OKINAWA,
            windows=("jfc_sme",),
            gaps=(
                INDUSTRIES_LEFT,
                not_stated(
                    "頁は2025年度（2026年3月31日まで）のもの。2026年度の条件は確かめられない。公庫に尋ねる",
                    "The page is of fiscal 2025, to 31 March 2026; terms of fiscal 2026 were not seen: ask the lender",
                    _LISTED,
                ),
                not_stated(
                    "利率・期間・据置・担保・保証人は、読めた頁に書かれていない", "Rate, term, grace, security and guarantors no page read says", _LISTED
                ),
                not_stated("前の名の頁は日付がなく、条件を書かない", "The page of the earlier name has neither day nor terms", _EARLIER_NAME),
                set_by_window("対象に当たるか、必要書類は公庫に尋ねる", "Whether a case applies, and which papers, is to be asked of the lender", _LISTED),
            ),
        ),
    ),
)
"""Source: the pages cited."""
