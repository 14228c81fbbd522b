"""Ratios that schemes test, each once, with what is held where there is nothing to divide by."""

from seido.facts.accounts.balance_sheet import net_assets, net_debt, total_assets
from seido.facts.accounts.income import business_profit, ebitda, interest_expense
from seido.facts.business.profile import capital
from seido.rules.build import NEVER, at_least, at_most, quotient
from seido.rules.words import Words

# Reading: without assets there is no ratio to reach, so it is not reached.
equity_ratio = quotient(
    "equity_ratio",
    Words("自己資本比率", "Equity ratio"),
    net_assets,
    total_assets,
    undefined=NEVER,
)

# Reading: a business without stated capital (a sole proprietor) has no such multiple.
net_asset_multiple = quotient(
    "net_asset_multiple",
    Words("純資産倍率", "Net asset multiple"),
    net_assets,
    capital,
    undefined=NEVER,
    in_percent=False,
)

return_on_assets = quotient(
    "return_on_assets",
    Words("使用総資本事業利益率", "Business profit on total assets"),
    business_profit,
    total_assets,
    undefined=NEVER,
)

# Reading: without interest to pay, any profit that is not a loss covers it.
interest_cover = quotient(
    "interest_cover",
    Words("インタレスト・カバレッジ・レシオ", "Interest coverage ratio"),
    business_profit,
    interest_expense,
    undefined=at_least(business_profit, 0),
    in_percent=False,
)

# Reading: no source says what a multiple means when EBITDA is zero or negative. A debt that is
# covered by cash needs no profit to repay it and passes; any other cannot be repaid from profit.
ebitda_debt_multiple = quotient(
    "ebitda_debt_multiple",
    Words("EBITDA有利子負債倍率", "Net debt to EBITDA"),
    net_debt,
    ebitda,
    undefined=at_most(net_debt, 0),
    in_percent=False,
)
