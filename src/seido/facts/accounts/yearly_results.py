"""Profit of the latest settled accounts, and what the year before came to."""

from seido.facts.accounts.income import sales
from seido.facts.entry import Change, entry, formula
from seido.rules.build import times, total
from seido.rules.expr import Unit
from seido.rules.words import Words

_LATEST = Words("損益計算書（直近の決算）", "income statement of the latest accounts")
_BEFORE = Words("損益計算書（前期の決算）", "income statement of the year before")
_LOSS = Words("赤字ならマイナスで答えます。", "Negative for a loss.")

sales_year_before = entry(
    "sales_year_before",
    Unit.YEN,
    Words("前期の売上高", "Sales of the year before"),
    Words("前期の決算の売上高はいくらですか。", "What were sales in the year before?"),
    paper=_BEFORE,
    effort=1,
    headings=("前期売上高", "前年の年間売上高", "前期の年商"),
)

ordinary_profit = entry(
    "ordinary_profit",
    Unit.YEN,
    Words("経常利益", "Ordinary profit"),
    Words("直近の決算の経常利益はいくらですか。", "What was the ordinary profit?"),
    help=_LOSS,
    paper=_LATEST,
    effort=2,
    change=Change.UP,
    headings=("経常損益", "経常利益金額", "経常損益金額", "経常利益又は経常損失"),
    low=None,
)

ordinary_profit_year_before = entry(
    "ordinary_profit_year_before",
    Unit.YEN,
    Words("前期の経常利益", "Ordinary profit of the year before"),
    Words("前期の決算の経常利益はいくらですか。", "What was it in the year before?"),
    help=_LOSS,
    paper=_BEFORE,
    effort=2,
    headings=("前期経常利益", "前期の経常損益"),
    low=None,
)

net_profit = entry(
    "net_profit",
    Unit.YEN,
    Words("当期純利益", "Net profit"),
    Words(
        "直近の決算の当期純利益はいくらですか。", "What was the net profit in the latest accounts?"
    ),
    help=_LOSS,
    paper=_LATEST,
    effort=2,
    change=Change.UP,
    headings=(
        *("純利益", "当期純損益", "当期純損益金額", "税引後当期純利益"),
        *("当期純利益又は当期純損失", "最終損益"),
    ),
    low=None,
)

net_profit_year_before = entry(
    "net_profit_year_before",
    Unit.YEN,
    Words("前期の純利益", "Net profit of the year before"),
    Words("前期の決算の純利益はいくらですか。", "What was the net profit in the year before?"),
    help=_LOSS,
    paper=_BEFORE,
    effort=2,
    headings=("前期純利益", "前期の当期純利益", "前期の純損益", "前期の最終損益"),
    low=None,
)

# What may still move stands first in each sum: explanations count its yen.

fall_in_yearly_sales = formula(
    "fall_in_yearly_sales",
    Words("前期からの売上高の減少額", "Fall in sales from the year before"),
    total(times(sales, -1), sales_year_before),
)

fall_in_ordinary_profit = formula(
    "fall_in_ordinary_profit",
    Words("前期からの経常利益の減少額", "Fall in ordinary profit from the year before"),
    total(times(ordinary_profit, -1), ordinary_profit_year_before),
)
