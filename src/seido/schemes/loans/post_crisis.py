"""Loan for stability after a crisis (危機対応後経営安定貸付), which lightens debt of disasters and epidemics."""

from datetime import date

from seido.facts.application import purpose
from seido.facts.business.hardship import debt_of_crisis_weighs
from seido.facts.business.size import is_sme
from seido.rules.build import all_of, one_of, requirement, yen
from seido.rules.quantity import oku
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import BY_SME_UNIT, FOR_WORKING_CAPITAL, INDUSTRIES_LEFT, PAPERS, STEPS_WITHOUT_OKINAWA, lends_to_industry
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow

_TERMS = Source("https://kawanabe-office.net/?p=2527", "危機対応後経営安定貸付（中小企業事業）", date(2025, 5, 21))
_NAMED = Source("https://media.yayoi-kk.co.jp/?p=25950", "危機対応後経営安定貸付", date(2025, 7, 3))
_ALSO = Source("https://ichikawa-shikin.com/2025/03/11/safety-net-loans", "危機対応後経営安定貸付", date(2025, 3, 11))
_THIRD = Source("https://business-recovery-real.com/news-article/4049", "危機対応後経営安定貸付")

_debt_weighs = requirement(
    "lightens_debt_of_crisis",
    Words(
        "災害や感染症のときの借入れの負担が重く、それを軽くするためであること", "Debt of a disaster or epidemic weighs on it, and the loan is to lighten that"
    ),
    debt_of_crisis_weighs,
    _TERMS,
)
_for_working_capital = requirement(
    "for_working_capital", Words("長期の運転資金であること", "The money is for long-term working capital"), one_of(purpose, "working"), _TERMS
)
_of_sme_unit = requirement(
    "applies_to_sme_unit",
    Words(
        "中小企業事業に申し込むこと（国民生活事業の条件は確かめられた頁にないので、国民生活事業に尋ねる）",
        "It applies to the SME unit; no page seen prints terms of the Micro unit, which is to be asked itself",
    ),
    BY_SME_UNIT,
    _TERMS,
    reading(
        "読めた頁が条件を書くのは中小企業事業だけなので、中小企業事業の融資として答える",
        "The pages read print terms of the SME unit alone, so it is answered for as a loan of that unit",
        _NAMED,
    ),
)

SCHEME = Scheme(
    id="post-crisis-stability-loan",
    kind=Kind.LOAN,
    name=Words("危機対応後経営安定貸付", "Loan for stability after a crisis"),
    summary=Words(
        "災害や感染症のときの借入れが重い中小企業に、その負担を軽くする長期の運転資金を日本公庫が融資する。",
        "The Japan Finance Corporation lends long-term working capital to lighten what SMEs owe from a disaster or epidemic.",
    ),
    aliases=("危機対応後経営安定資金", "コロナ特別貸付の借換え", "公庫のコロナ借換え"),
    editions=(
        Edition(
            stated_on=date(2025, 5, 21),
            source=_TERMS,
            rule=all_of(is_sme, lends_to_industry, _debt_weighs, _for_working_capital, _of_sme_unit),
            limit=yen(oku(20)),
            interest=(RateRow(Words("利率", "the rate"), NOT_STATED),),
            terms=(TermRow(Words("運転資金", "working capital"), 240, 24, FOR_WORKING_CAPITAL),),
            particulars=(
                Particular(
                    Words("直接と代理", "Direct and through an agent"),
                    Words("20億円は直接貸付の額。代理貸付は2億2,500万円まで", "¥2,000m are for loans made directly; through an agent up to ¥225m"),
                ),
            ),
            documents=(PAPERS,),
            steps=STEPS_WITHOUT_OKINAWA,
            windows=("jfc_sme",),
            gaps=(
                INDUSTRIES_LEFT,
                not_stated("利率・担保・保証人・取扱いの期限は、読めた頁に書かれていない", "Rate, security, guarantors and last day no page read says", _ALSO),
                not_stated("国民生活事業の条件は、読めた頁に書かれていない", "Terms of the Micro unit no page read says", _THIRD),
                set_by_window(
                    "負担が重いかは公庫が審査で決める。必要書類も公庫に尋ねる", "Whether the debt weighs the lender decides; ask it for papers too", _TERMS
                ),
            ),
        ),
    ),
)
"""Source: the pages cited, all of them secondary."""
