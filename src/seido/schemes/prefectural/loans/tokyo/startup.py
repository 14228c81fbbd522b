"""創業融資（東京都）: Tokyo's loan to founders, and the lower rate for those whom it favours (創業支援特例)."""

from dataclasses import replace
from datetime import date

from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.model import Particular
from seido.schemes.prefectural.amounts import Limit, Term, Use
from seido.schemes.prefectural.charges import Interest
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms
from seido.schemes.prefectural.who import Founder
from seido.schemes.publications import READ_ON

_ARTICLE = Source(
    "https://www.cba-ma.com/post/【第35回】東京都制度融資の-創業支援特例-とは？-女性・若者・シニアが優遇される理由",
    "創業支援特例：金利（2024年度の実績）",
    date(2025, 10, 15),
)
_PAGE = Source("https://www.fullsupo.com/shop/tokyo/institutional-loans/", "東京都 創業融資")

_GENERAL = Interest(words=Words("一般（2024年度の実績、2025年10月の記事）", "general (fiscal 2024, article of October 2025)"), lowest="1.6", highest="2.0")
_FAVOURED = Interest(
    words=Words("創業支援特例（2024年度の実績、2025年10月の記事）", "for those favoured (fiscal 2024, article of October 2025)"), lowest="0.9", highest="1.6"
)
_WHOM_IT_FAVOURS = not_stated(
    "創業支援特例は女性・若者・シニアを優遇するとされるが、年齢などの要件は出典から読めない",
    "Women, the young and seniors are said to be favoured; ages and other conditions cannot be read",
    _ARTICLE,
)

SCHEME = prefectural_loan(
    LoanTerms(
        source=_ARTICLE,
        fiscal_year=FiscalYear(2025),
        interest=(_GENERAL, _FAVOURED),
        gaps=(_WHOM_IT_FAVOURS,),
        readings=(
            reading(
                "記事は2024年度の実績を2025年10月に示す。記事の日の属する令和7年度の条件とする",
                "The article of October 2025 shows what was charged in fiscal 2024; it is taken for the fiscal year in which it was written",
                _ARTICLE,
            ),
        ),
    ),
    LoanTerms(
        source=_PAGE,
        read_on=READ_ON,
        age=Words("数年前のものとみられるページの条件", "Of a page that looks some years old"),
        complete=True,
        who=(Founder(sole_months=1, company_months=2, years=5, spin_off=True),),
        guaranteed=Guaranteed(),
        limit=Limit(
            yen=man(3_500),
            beside_own_funds_yen=man(2_000),
            note=Words("開業前は、自己資金に2,000万円を加えた額まで", "Before opening: up to own funds and ¥20m more"),
        ),
        terms=(Term(months=84, grace_months=12, use=Use.WORKING), Term(months=120, grace_months=12, use=Use.EQUIPMENT)),
        interest=(replace(_GENERAL, printed=_ARTICLE), replace(_FAVOURED, printed=_ARTICLE)),
        particulars=(
            Particular(
                Words("数年前の固定金利の上限", "Caps on the fixed rate some years ago"),
                Words(
                    "責任共有の対象は3年以内1.9%、5年以内2.1%、7年以内2.3%、7年超2.5%。対象外は1.5%、1.6%、1.8%、2.0%",
                    "Responsibility shared: 1.9 % to three years, 2.1 % to five, 2.3 % to seven, 2.5 % beyond; not shared: 1.5, 1.6, 1.8, 2.0 %",
                ),
            ),
            Particular(Words("数年前の特例", "Favoured some years ago"), Words("0.4%引き下げる", "0.4 % lower")),
        ),
        gaps=(_WHOM_IT_FAVOURS,),
        readings=(
            reading(
                "金利は、日付のない古いページの上限（固定1.5～2.5%、特例0.4%引下げ）でなく、2025年10月の記事の実績による。今年度の金利はどちらにもない",
                "Of interest the article of October 2025 is taken, not the caps of the undated older page (fixed, 1.5 to 2.5 %, 0.4 % off for those favoured);"
                " this year's rate is on neither",
                _PAGE,
            ),
        ),
    ),
    id="tokyo-startup-loan",
    whose="13",
    name=Words("東京都 創業融資", "Tokyo's start-up loan"),
    summary=Words(
        "東京都内で開業する人と創業から5年未満の事業者が3,500万円まで借りる。女性・若者・シニアには金利の特例がある。",
        "Founders, and businesses begun less than five years ago in Tokyo, borrow up to ¥35m; women, the young and seniors at a lower rate.",
    ),
    aliases=("東京都創業融資", "創業支援特例"),
)
"""Source: an adviser's article on the rate, and a page of an adviser on the terms."""
