"""Costs and margins of recent months: oil products bought, and the operating margin."""

from seido.facts.entry import entry
from seido.rules.expr import Unit
from seido.rules.words import Words

_COSTS = Words("試算表・仕入帳", "trial balance, purchase ledger")

oil_purchases_latest_month = entry(
    "oil_purchases_latest_month",
    Unit.YEN,
    Words("最近1か月の原油等の仕入額", "Purchases of oil products, latest month"),
    Words(
        "最近1か月の売上原価のうち、原油・石油製品の仕入額はいくらですか。",
        "How much of the latest month's cost of sales is for oil and its products?",
    ),
    paper=_COSTS,
    effort=3,
    headings=("原油等仕入額", "最近1か月間の原油等仕入価格"),
)

cost_of_sales_latest_month = entry(
    "cost_of_sales_latest_month",
    Unit.YEN,
    Words("最近1か月の売上原価", "Cost of sales, latest month"),
    Words("最近1か月の売上原価はいくらですか。", "What was the latest month's cost of sales?"),
    paper=_COSTS,
    effort=3,
)

oil_price_latest_month = entry(
    "oil_price_latest_month",
    Unit.YEN,
    Words("原油等の最近1か月の平均仕入単価", "Unit price of oil products, latest month"),
    Words(
        "原油等の最近1か月の平均仕入単価はいくらですか（1キロリットルあたりなど）。",
        "What was the average unit price of oil products in the latest month?",
    ),
    help=Words(
        "前年同月と同じ単位で、円未満の出ない大きさの単位で答えます。",
        "In the same unit as a year before, one large enough for whole yen.",
    ),
    paper=_COSTS,
    effort=3,
    headings=("原油等仕入単価", "最近1か月間の原油等平均仕入単価"),
)

oil_price_year_before = entry(
    "oil_price_year_before",
    Unit.YEN,
    Words("原油等の前年同月の平均仕入単価", "Unit price of oil products, a year before"),
    Words(
        "原油等の前年同月の平均仕入単価はいくらですか（同じ単位で）。",
        "What was it in that month a year before, in the same unit?",
    ),
    paper=_COSTS,
    effort=3,
    headings=("前年同月の原油等仕入単価",),
)

oil_share_last_three_months = entry(
    "oil_share_last_three_months",
    Unit.NUMBER,
    Words("最近3か月の売上高に占める原油等の割合", "Oil purchases to sales, last three months"),
    Words(
        "最近3か月の売上高に占める原油等の仕入額の割合は何%ですか。",
        "What per cent of the last three months' sales went on oil and its products?",
    ),
    paper=_COSTS,
    effort=3,
    headings=("最近3か月の原油等仕入割合",),
)

oil_share_year_before = entry(
    "oil_share_year_before",
    Unit.NUMBER,
    Words("前年同期の売上高に占める原油等の割合", "Oil purchases to sales, a year before"),
    Words(
        "前年同期3か月の売上高に占める原油等の仕入額の割合は何%でしたか。",
        "What per cent was it in those three months a year before?",
    ),
    paper=_COSTS,
    effort=3,
    headings=("前年同期の原油等仕入割合",),
)

margin_last_three_months = entry(
    "margin_last_three_months",
    Unit.NUMBER,
    Words("最近3か月の営業利益率", "Operating margin, last three months"),
    Words(
        "最近3か月の月平均の売上高営業利益率は何%ですか。",
        "What was the monthly average operating margin of the last three months, in per cent?",
    ),
    help=Words("営業損失ならマイナスで答えます。", "Negative for a loss."),
    paper=_COSTS,
    effort=3,
    headings=("最近3か月の売上高営業利益率", "最近3か月の月平均売上高営業利益率"),
    low=None,
)

margin_year_before = entry(
    "margin_year_before",
    Unit.NUMBER,
    Words("前年同期の営業利益率", "Operating margin, a year before"),
    Words(
        "前年同期3か月の月平均の売上高営業利益率は何%でしたか。",
        "What was it in those three months a year before?",
    ),
    paper=_COSTS,
    effort=3,
    headings=("前年同期の売上高営業利益率", "前年同期の月平均売上高営業利益率"),
    low=None,
)

trade_margin_last_three_months = entry(
    "trade_margin_last_three_months",
    Unit.NUMBER,
    Words("指定業種の最近3か月の営業利益率", "Operating margin of the designated trades"),
    Words(
        "指定業種の最近3か月の月平均の売上高営業利益率は何%ですか。",
        "What was the designated trades' operating margin in the last three months?",
    ),
    paper=_COSTS,
    effort=4,
    headings=("指定事業の最近3か月の売上高営業利益率",),
    low=None,
)

trade_margin_year_before = entry(
    "trade_margin_year_before",
    Unit.NUMBER,
    Words("指定業種の前年同期の営業利益率", "Operating margin of those trades, a year before"),
    Words(
        "指定業種の前年同期3か月の月平均の売上高営業利益率は何%でしたか。",
        "What was the designated trades' operating margin in those months a year before?",
    ),
    paper=_COSTS,
    effort=4,
    headings=("指定事業の前年同期の売上高営業利益率",),
    low=None,
)
