"""Sales of recent months against the same months before (売上高等の比較), as certificates ask."""

from seido.facts.entry import NOTHING, Entry, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_LEDGER = Words("試算表・売上台帳", "trial balance, sales ledger")
_FORECAST = Words("売上見込みの資料", "sales forecast")


def _sales(
    name: str,
    ja: str,
    en: str,
    *headings: str,
    effort: int = 2,
    hint: Words = NOTHING,
    paper: Words = _LEDGER,
) -> Entry:
    """Return a fact about sales, whose label says which months it covers."""
    return entry(
        name,
        Unit.YEN,
        Words(ja, en),
        Words(f"{ja}はいくらですか。", f"What are the s{en.removeprefix('S')}?"),
        help=hint,
        paper=paper,
        effort=effort,
        headings=headings,
    )


_LATEST = Words(
    "原則として申込月の前月です。建設業は完成工事高か受注残高でもかまいません。",
    "As a rule the month before the application; builders may take completed works or orders.",
)
_YEAR_BEFORE = Words(
    "災害などで前年が特に低いときは、その影響を受ける前の同じ月で比べられることがあります。",
    "Where a disaster depressed the year before, the last such month before it may stand in.",
)
_PREVIOUS = Words(
    "最近1か月を含まない、その前の3か月の合計です。創業者などが前年の代わりに比べます。",
    "The three months before the latest one; new businesses compare with them.",
)
_TRADE = Words(
    "指定業種に属する事業だけの売上高です。3号と5号で指定が違うときは、申請する号のものです。",
    "Of the designated trades alone; where the cases differ, of the one applied for.",
)

# The whole business

sales_latest_month = _sales(
    "sales_latest_month",
    "最近1か月の売上高",
    "Sales of the latest month",
    "最近1か月間の売上高",
    "最近1か月の売上高等",
    "直近1か月の売上高",
    "直近月売上高",
    hint=_LATEST,
)
sales_latest_month_year_before = _sales(
    "sales_latest_month_year_before",
    "前年同月の売上高",
    "Sales of that month a year before",
    "前年同月売上高",
    "前年同月の売上高等",
    hint=_YEAR_BEFORE,
)
sales_next_two_months = _sales(
    "sales_next_two_months",
    "その後2か月の売上高見込み",
    "Sales expected for the two months after",
    "その後2か月間の売上高見込み",
    "その後2か月の見込み売上高等",
    "今後2か月の売上高見込み",
    effort=3,
    paper=_FORECAST,
)
sales_next_two_months_year_before = _sales(
    "sales_next_two_months_year_before",
    "その後2か月の前年同期の売上高",
    "Sales of those two months a year before",
    "前年同期2か月の売上高",
    "その後2か月間に対応する前年の売上高",
    hint=_YEAR_BEFORE,
)
sales_last_three_months = _sales(
    "sales_last_three_months",
    "最近3か月の売上高",
    "Sales of the last three months",
    "最近3か月間の売上高",
    "最近3か月の売上高等",
    "直近3か月の売上高",
)
sales_last_three_months_year_before = _sales(
    "sales_last_three_months_year_before",
    "最近3か月の前年同期の売上高",
    "Sales of those three months a year before",
    "前年同期3か月の売上高",
    "前年同期の売上高",
    hint=_YEAR_BEFORE,
)
sales_previous_three_months = _sales(
    "sales_previous_three_months",
    "直前3か月の売上高",
    "Sales of the three months before the latest",
    "最近1か月の直前3か月の売上高",
    hint=_PREVIOUS,
)
sales_three_months_around_event = _sales(
    "sales_three_months_around_event",
    "災害直前3か月の売上高",
    "Sales of the three months before the disaster",
    "災害等の直前3か月の売上高",
    "災害発生前3か月の売上高",
    hint=Words(
        "災害の前に売上がなかった創業者は、災害の直後3か月の売上高を答えます。",
        "A business without sales before it answers with the three months right after it.",
    ),
)

# The trades that are designated

trade_sales_latest_month = _sales(
    "trade_sales_latest_month",
    "指定業種の最近1か月の売上高",
    "Sales of the designated trades, latest month",
    "指定事業の最近1か月の売上高",
    effort=3,
    hint=_TRADE,
)
trade_sales_latest_month_year_before = _sales(
    "trade_sales_latest_month_year_before",
    "指定業種の前年同月の売上高",
    "Sales of the designated trades, that month a year before",
    "指定事業の前年同月の売上高",
    effort=3,
    hint=_TRADE,
)
trade_sales_next_two_months = _sales(
    "trade_sales_next_two_months",
    "指定業種のその後2か月の売上高見込み",
    "Sales expected of the designated trades, the two months after",
    "指定事業のその後2か月の売上高見込み",
    effort=4,
    hint=_TRADE,
    paper=_FORECAST,
)
trade_sales_next_two_months_year_before = _sales(
    "trade_sales_next_two_months_year_before",
    "指定業種のその後2か月の前年同期の売上高",
    "Sales of the designated trades, those two months a year before",
    "指定事業の前年同期2か月の売上高",
    effort=3,
    hint=_TRADE,
)
trade_sales_last_three_months = _sales(
    "trade_sales_last_three_months",
    "指定業種の最近3か月の売上高",
    "Sales of the designated trades, last three months",
    "指定事業の最近3か月の売上高",
    effort=3,
    hint=_TRADE,
)
trade_sales_last_three_months_year_before = _sales(
    "trade_sales_last_three_months_year_before",
    "指定業種の最近3か月の前年同期の売上高",
    "Sales of the designated trades, those three months a year before",
    "指定事業の前年同期3か月の売上高",
    "指定事業の前年同期の売上高",
    effort=3,
    hint=_TRADE,
)
trade_sales_previous_three_months = _sales(
    "trade_sales_previous_three_months",
    "指定業種の直前3か月の売上高",
    "Sales of the designated trades, the three months before the latest",
    "指定事業の直前3か月の売上高",
    effort=3,
    hint=_TRADE,
)

grew_since_last_year = yes_no(
    "grew_since_last_year",
    Words("前年との比較に適さない拡大", "Has grown so that last year is no measure"),
    Words(
        "前年以降に、店舗の増加や新事業などで、前年と単純に比べられない事情がありますか。",
        "Has it opened branches or new lines since, so that last year is no fair measure?",
    ),
    paper=Words("店舗の開設や新事業の資料", "papers on the new branches or lines"),
    effort=2,
    headings=("店舗増加等", "業容拡大", "事業拡大"),
)
