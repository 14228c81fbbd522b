"""Ratios that schemes test, each once, with what is held where there is nothing to divide by."""

from seido.facts.accounts.balance_sheet import net_assets, net_debt, total_assets
from seido.facts.accounts.income import business_profit, ebitda, interest_expense
from seido.facts.business.profile import capital
from seido.rules.build import NEVER, at_least, at_most, quotient
from seido.rules.words import Words, reading

equity_ratio = quotient(
    "equity_ratio",
    Words("自己資本比率", "Equity ratio"),
    net_assets,
    total_assets,
    undefined=NEVER,
    readings=(
        reading(
            "総資産がなければ達すべき自己資本比率もないので、満たさないものとする",
            "Without assets there is no equity ratio to reach, so it is not reached",
        ),
    ),
)

net_asset_multiple = quotient(
    "net_asset_multiple",
    Words("純資産倍率", "Net asset multiple"),
    net_assets,
    capital,
    undefined=NEVER,
    in_percent=False,
    readings=(
        reading(
            "資本金のない人（個人事業主）には純資産倍率がないので、満たさないものとする",
            "A business without stated capital (a sole proprietor) has no net asset multiple, so it"
            " is not reached",
        ),
    ),
)

return_on_assets = quotient(
    "return_on_assets",
    Words("使用総資本事業利益率", "Business profit on total assets"),
    business_profit,
    total_assets,
    undefined=NEVER,
)

interest_cover = quotient(
    "interest_cover",
    Words("インタレスト・カバレッジ・レシオ", "Interest coverage ratio"),
    business_profit,
    interest_expense,
    undefined=at_least(business_profit, 0),
    in_percent=False,
    readings=(
        reading(
            "支払利息がなければ、赤字でない利益はどれも利息を賄うものとする",
            "Without interest to pay, any profit that is not a loss covers it",
        ),
    ),
)

ebitda_debt_multiple = quotient(
    "ebitda_debt_multiple",
    Words("EBITDA有利子負債倍率", "Net debt to EBITDA"),
    net_debt,
    ebitda,
    undefined=at_most(net_debt, 0),
    in_percent=False,
    readings=(
        reading(
            "EBITDAがゼロか赤字のときの倍率は資料にない。現預金で賄える有利子負債は利益がなくても"
            "返せるので満たし、それを超える負債は利益からは返せないので満たさないものとする",
            "No source says what the multiple means when EBITDA is zero or negative. A debt covered"
            " by cash needs no profit to repay it and passes; any other cannot be repaid from"
            " profit and does not",
        ),
    ),
)
