"""Who may have a safety-net loan (セーフティネット貸付) in 2016: clauses that several share."""

from seido.facts.accounts.sales_falls import fall_last_three_months
from seido.facts.accounts.yearly_results import fall_in_ordinary_profit, fall_in_yearly_sales, ordinary_profit
from seido.facts.finance.public_loans import affected_by_economic_change, short_of_cash
from seido.rules.build import any_of, below, more_than, requirement
from seido.rules.words import Words, reading
from seido.schemes.loans.public_loan import FOR_EQUIPMENT, FOR_WORKING_CAPITAL
from seido.schemes.model import Particular, TermRow
from seido.schemes.publications import GUIDEBOOK_2016

EVERY_SAFETY_NET = GUIDEBOOK_2016.under("セーフティネット貸付")
ENVIRONMENT_WHO = GUIDEBOOK_2016.under("経営環境変化対応資金：対象となる方")

is_short_of_cash = requirement(
    "short_of_cash_for_a_time", Words("一時的に資金繰りに支障があること", "It is short of cash for a time"), short_of_cash, EVERY_SAFETY_NET
)

is_hit_by_change = requirement(
    "hit_by_economic_change",
    Words("社会的・経済的環境の変化の影響を受けていること", "A change in society or the economy has hit it"),
    affected_by_economic_change,
    ENVIRONMENT_WHO,
)

sales_or_profit_fell = requirement(
    "sales_or_profit_fell",
    Words("売上高か利益が減っているか、経常損失があること", "Sales or profit have fallen, or there is an ordinary loss"),
    any_of(more_than(fall_in_yearly_sales, 0), more_than(fall_last_three_months, 0), more_than(fall_in_ordinary_profit, 0), below(ordinary_profit, 0)),
    ENVIRONMENT_WHO,
    reading(
        "減少をどの期間で比べるか、どの利益かは書かれていない。直近の決算か直近3か月のどちらかの減少でよいとし、利益は（注）の経常損失と同じく経常利益とする",
        "Neither the period of the fall nor the kind of profit is stated. A fall in the latest accounts or in the last three months will do, and"
        " profit is ordinary profit, of which the note on losses speaks",
        ENVIRONMENT_WHO,
    ),
)

TERMS_15_8 = (TermRow(Words("設備資金", "equipment"), 180, 36, FOR_EQUIPMENT), TermRow(Words("運転資金", "working capital"), 96, 36, FOR_WORKING_CAPITAL))

SEPARATE_FRAME = Particular(Words("別枠", "Separate frame"), Words("限度額は、ほかの貸付けとは別枠", "The limit stands apart from that of other loans"))
