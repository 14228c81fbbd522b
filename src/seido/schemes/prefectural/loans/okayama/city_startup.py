"""創業促進特別資金融資: Okayama City's loan to founders whom it has supported."""

from seido.rules.quantity import man
from seido.rules.words import Source, Words
from seido.schemes.prefectural.amounts import Limit
from seido.schemes.prefectural.charges import Interest
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import LoanTerms
from seido.schemes.prefectural.who import Founder
from seido.schemes.publications import READ_ON

_PAGE = Source("https://localgov.jp/api/grants/331007_okayama-startup-promotion-special-fund-loan.md", "岡山市 創業促進特別資金融資")

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        read_on=READ_ON,
        who=(Founder(sole_months=6, company_months=6, years=1, last_day_counts=True, supported=True),),
        limit=Limit(yen=man(500)),
        interest=(Interest(words=Words("1年目", "first year"), highest="0"), Interest(words=Words("2年目から", "from the second year"), highest=None)),
    ),
    id="okayama-city-startup-loan",
    whose="33100",
    name=Words("岡山市 創業促進特別資金融資", "Okayama City's start-up loan"),
    summary=Words(
        "特定創業支援等事業を受けて岡山市で創業する人が500万円まで借り、1年目は無利子。",
        "Founders with the city's start-up support borrow up to ¥5m, the first year without interest.",
    ),
    aliases=("岡山市創業促進特別資金", "創業促進特別資金融資"),
)
"""Source: a portal that repeats the city's page."""
