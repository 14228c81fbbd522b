"""中小企業制度融資（令和7年度）: Tokyo's programme of loans to SMEs as a whole."""

from datetime import date

from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.prefectural.amounts import Limit
from seido.schemes.prefectural.charges import Fee, Subsidy
from seido.schemes.prefectural.fiscal_year import FiscalYear
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms

_PAGE = Source("https://joseikin-insight.com/grants/grant-150662", "東京都中小企業制度融資（令和7年度）", date(2025, 4, 1))

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        fiscal_year=FiscalYear(2025),
        guaranteed=Guaranteed(),
        limit=Limit(yen=man(28_000), cooperative_yen=man(48_000)),
        fee=Fee(
            note=Words("補助の割合はメニューによる", "How much is paid depends on the menu"),
            subsidies=(Subsidy(share="2/3", whose=Words("全事業者", "all firms")), Subsidy(share="1/2", whose=Words("小規模企業", "small firms"))),
        ),
        readings=(
            reading(
                "同じサイトの別のページは、保証料の補助を1/2～4/5とする。令和7年度のページの2/3と1/2を採る",
                "Another page of the site prints a subsidy of 1/2 to 4/5 of the fee; the 2/3 and 1/2 of the page of fiscal 2025 are taken",
                Source("https://joseikin-insight.com/grants/grant-10961", "東京都 中小企業制度融資：保証料補助"),
            ),
        ),
    ),
    id="tokyo-loans",
    whose="13",
    name=Words("東京都 中小企業制度融資", "Tokyo's loans to SMEs"),
    summary=Words(
        "東京都の制度融資の全体。信用保証を付けて2億8,000万円まで借り、都が保証料の一部を補助する。",
        "Tokyo's programme as a whole: up to ¥280m with a guarantee, of whose fee Tokyo pays a part.",
    ),
    aliases=("東京都制度融資", "東京都中小企業制度融資"),
)
"""Source: a portal on subsidies."""
