"""経営一般（一般事業資金）: Tokyo's ordinary loan to SMEs in business for a year."""

from datetime import date

from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.prefectural.amounts import Limit, Term, Use
from seido.schemes.prefectural.charges import Interest
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms
from seido.schemes.prefectural.who import Traded

_PAGE = Source("https://hojokin.0xkaz.com/地方自治体補助金/東京都_中小企業制度融資", "経営一般（一般事業資金）", date(2025, 6, 13))

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        fiscal_year=FiscalYear(2025),
        who=(Traded(months=12),),
        guaranteed=Guaranteed(),
        limit=Limit(yen=man(28_000)),
        terms=(Term(months=84, use=Use.WORKING), Term(months=120, use=Use.EQUIPMENT)),
        interest=(Interest(words=Words("融資利率", "rate of interest"), lowest="1.7", highest="2.2"),),
        readings=(
            reading(
                "第三者がまとめたページで、日付は集めた日（2025年6月13日）。その日の属する令和7年度の条件とする",
                "A compilation by a third party; its day is that of collecting, 13 June 2025, so the terms are taken as those of fiscal 2025",
                _PAGE,
            ),
        ),
    ),
    id="tokyo-general-loan",
    whose="13",
    name=Words("東京都 経営一般（一般事業資金）", "Tokyo's general business loan"),
    summary=Words(
        "東京都内で同じ事業を1年以上営む中小企業が、信用保証を付けて2億8,000万円まで借りる。",
        "SMEs in business in Tokyo for a year or more borrow up to ¥280m with a guarantee.",
    ),
    aliases=("東京都一般事業資金", "経営一般"),
)
"""Source: a compilation by a third party."""
