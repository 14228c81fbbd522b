"""開業・スタートアップ応援資金（開業資金）: Osaka's loan to founders."""

from seido.rules.quantity import man
from seido.rules.words import Source, Words
from seido.schemes.gaps import not_stated
from seido.schemes.prefectural.amounts import Limit
from seido.schemes.prefectural.charges import Interest
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import LoanTerms
from seido.schemes.prefectural.who import Founder
from seido.schemes.publications import READ_ON

_PAGE = Source(
    "https://shikin.yayoi-kk.co.jp/search/y25467?q%5Banken_business_area_cds_str%5D=270008%2C272272&q%5Bdetail_search%5D=true&q%5Bgroup%5D=loan",
    "大阪府 開業・スタートアップ応援資金（開業資金）",
)

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        read_on=READ_ON,
        who=(Founder(sole_months=1, company_months=2, years=5),),
        limit=Limit(yen=man(3_500)),
        interest=(Interest(words=Words("融資利率", "rate of interest"), lowest="1.2", highest="1.4"),),
        security=Words("不要", "None"),
        guarantors=Words("経営者の保証を求める場合がある", "The owner's guarantee is asked for in some cases"),
        gaps=(
            not_stated(
                "ページの「最長10か月」は10年の書き誤りとみられるが、確かめられないので期間としない",
                "The page prints a longest term of ten months, which looks like a slip for ten years; as that cannot be checked, no term is held",
                _PAGE,
            ),
        ),
    ),
    id="osaka-startup-loan",
    whose="27",
    name=Words("大阪府 開業・スタートアップ応援資金（開業資金）", "Osaka's start-up loan"),
    summary=Words(
        "大阪府で開業する人と開業から5年未満の事業者が、3,500万円まで借りる。",
        "Founders, and businesses begun less than five years ago in Osaka, borrow up to ¥35m.",
    ),
    aliases=("大阪府開業資金", "開業・スタートアップ応援資金"),
)
"""Source: a portal that repeats the prefecture's page."""
