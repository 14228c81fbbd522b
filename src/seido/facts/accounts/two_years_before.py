"""Figures of two years before (前々期・前々年同期), and how far those since have fallen."""

from seido.facts.accounts.income import sales
from seido.facts.accounts.recent_sales import sales_last_three_months
from seido.facts.accounts.yearly_results import (
    fall_in_yearly_sales,
    ordinary_profit,
    sales_year_before,
)
from seido.facts.entry import entry, formula, yes_no
from seido.rules.build import NEVER, quotient, times, total
from seido.rules.expr import Quotient, Term, Unit
from seido.rules.words import Words, reading

_ACCOUNTS = Words("損益計算書（前々期の決算）", "income statement of two years before")
_NOTHING_BEFORE = reading(
    "比べる相手の売上高がゼロなら率は出ないので、どの率にも達しないものとする",
    "Where there were no sales to compare with there is no rate, so none is reached",
)

sales_two_years_before = entry(
    "sales_two_years_before",
    Unit.YEN,
    Words("前々期の売上高", "Sales of two years before"),
    Words("前々期の決算の売上高はいくらですか。", "What were sales two years before?"),
    paper=_ACCOUNTS,
    effort=2,
    headings=("前々期売上高", "前々年の売上高"),
)

sales_last_three_months_two_years_before = entry(
    "sales_last_three_months_two_years_before",
    Unit.YEN,
    Words("最近3か月の前々年同期の売上高", "Sales of those three months two years before"),
    Words(
        "最近3か月と同じ時期の、2年前の売上高は合計いくらですか。",
        "What were sales of the same three months two years before?",
    ),
    paper=Words("月次試算表・売上台帳", "monthly trial balances, sales ledger"),
    effort=2,
    headings=("前々年同期3か月の売上高", "前々年同期の売上高"),
)

ordinary_profit_two_years_before = entry(
    "ordinary_profit_two_years_before",
    Unit.YEN,
    Words("前々期の経常利益", "Ordinary profit of two years before"),
    Words("前々期の決算の経常利益はいくらですか。", "What was it two years before?"),
    help=Words("赤字ならマイナスで答えます。", "Negative for a loss."),
    paper=_ACCOUNTS,
    effort=2,
    headings=("前々期経常利益", "前々年の経常利益"),
    low=None,
)

ordinary_margin_worsened = yes_no(
    "ordinary_margin_worsened",
    Words("経常利益率の悪化", "Ordinary margin has worsened"),
    Words(
        "売上高経常利益率は、前期か前々期より悪くなっていますか。",
        "Is the ordinary margin on sales worse than a year or two years before?",
    ),
    help=Words(
        "経常利益を売上高で割った率を、決算どうしで比べます。どちらか一方より悪ければ「はい」です。",
        "Ordinary profit on sales, accounts against accounts; yes where it is worse than either.",
    ),
    paper=Words("3期分の損益計算書", "income statements of three years"),
    effort=2,
    headings=("売上高経常利益率の悪化", "経常利益率の低下"),
)

fall_in_sales_over_two_years = formula(
    "fall_in_sales_over_two_years",
    Words("前々期からの売上高の減少額", "Fall in sales from two years before"),
    total(times(sales, -1), sales_two_years_before),
)

fall_in_three_months_over_two_years = formula(
    "fall_in_three_months_over_two_years",
    Words("前々年同期からの売上高の減少額", "Fall of three months' sales from two years before"),
    total(times(sales_last_three_months, -1), sales_last_three_months_two_years_before),
)

fall_in_ordinary_profit_over_two_years = formula(
    "fall_in_ordinary_profit_over_two_years",
    Words("前々期からの経常利益の減少額", "Fall in ordinary profit from two years before"),
    total(times(ordinary_profit, -1), ordinary_profit_two_years_before),
)


def _rate(name: str, ja: str, en: str, part: Term, whole: Term) -> Quotient:
    """Return a rate in percent, which reaches no threshold where there is nothing to compare."""
    return quotient(name, Words(ja, en), part, whole, undefined=NEVER, readings=(_NOTHING_BEFORE,))


decline_of_the_year = _rate(
    "decline_of_the_year",
    "前期からの売上高の減少率",
    "Decline of the year's sales",
    fall_in_yearly_sales,
    sales_year_before,
)
decline_over_two_years = _rate(
    "decline_over_two_years",
    "前々期からの売上高の減少率",
    "Decline of the year's sales over two years",
    fall_in_sales_over_two_years,
    sales_two_years_before,
)
decline_of_three_months_over_two_years = _rate(
    "decline_of_three_months_over_two_years",
    "前々年同期からの最近3か月の売上高の減少率",
    "Decline of three months' sales over two years",
    fall_in_three_months_over_two_years,
    sales_last_three_months_two_years_before,
)
