"""What stands on the income statement of the latest settled accounts."""

from seido.facts.entry import Change, entry, formula
from seido.rules.build import total
from seido.rules.expr import Unit
from seido.rules.words import Words, reading

_INCOME_STATEMENT = Words("損益計算書（直近の決算）", "income statement of the latest accounts")

sales = entry(
    "sales",
    Unit.YEN,
    Words("売上高", "Sales"),
    Words("直近の決算の売上高はいくらですか。", "What were sales in the latest accounts?"),
    paper=_INCOME_STATEMENT,
    effort=1,
    headings=(
        *("売上", "年商", "年間売上高", "売上高合計", "純売上高", "売上（収入）金額", "売上金額"),
        *("営業収益", "完成工事高"),
    ),
)

operating_profit = entry(
    "operating_profit",
    Unit.YEN,
    Words("営業利益", "Operating profit"),
    Words("直近の決算の営業利益はいくらですか。", "What was the operating profit?"),
    help=Words("営業損失ならマイナスで答えます。", "Negative for a loss."),
    paper=_INCOME_STATEMENT,
    effort=2,
    change=Change.UP,
    headings=("営業損益", "営業利益金額", "営業損益金額", "営業利益又は営業損失"),
    low=None,
)

interest_income = entry(
    "interest_income",
    Unit.YEN,
    Words("受取利息・受取配当金", "Interest and dividends received"),
    Words(
        "受取利息と受取配当金は合わせていくらですか。",
        "How much interest and dividends were received?",
    ),
    paper=_INCOME_STATEMENT,
    effort=2,
    headings=("受取利息配当金", "受取利息及び配当金", "受取利息及び受取配当金", "受取利息・配当金"),
    parts=(("受取利息",), ("受取配当金",)),
)

interest_expense = entry(
    "interest_expense",
    Unit.YEN,
    Words("支払利息・割引料", "Interest and discounts paid"),
    Words(
        "支払利息と手形の割引料は合わせていくらですか。",
        "How much interest and bill discounts were paid?",
    ),
    paper=_INCOME_STATEMENT,
    effort=2,
    change=Change.DOWN,
    headings=("支払利息割引料", "支払利息及び割引料", "利子割引料"),
    parts=(
        ("支払利息", "支払利子"),
        ("手形売却損", "割引料", "手形割引料", "手形譲渡損"),
        ("社債利息",),
    ),
    readings=(
        reading(
            "社債利息は別の行に印刷する決算書が多いが、支払利息に含めるものとする",
            "Interest on bonds counts as interest paid, though many papers print it on a line of"
            " its own",
        ),
    ),
)

# An export prints 減価償却費 once under selling expenses and once under manufacturing costs; a line
# that stands under neither belongs to the first. The cash flow statement has all.

depreciation = entry(
    "depreciation",
    Unit.YEN,
    Words("減価償却費", "Depreciation"),
    Words("直近の決算の減価償却費はいくらですか。", "What was depreciation?"),
    help=Words(
        "製造原価に入っている分も含めます。", "Includes what is part of manufacturing costs."
    ),
    paper=_INCOME_STATEMENT,
    effort=2,
    headings=(
        *("減価償却", "減価償却実施額", "減価償却費合計", "減価償却費計"),
        "キャッシュ・フロー計算書の減価償却費",
    ),
    parts=(
        ("販売費及び一般管理費の減価償却費", "販管費の減価償却費", "減価償却費"),
        ("製造原価の減価償却費", "売上原価の減価償却費", "工事原価の減価償却費"),
    ),
)

business_profit = formula(
    "business_profit",
    Words("営業利益＋受取利息・受取配当金", "Operating profit plus interest and dividends"),
    total(operating_profit, interest_income),
    "事業利益",
)

ebitda = formula(
    "ebitda",
    Words("EBITDA（営業利益＋減価償却費）", "EBITDA (operating profit plus depreciation)"),
    total(operating_profit, depreciation),
    "EBITDA",
    "償却前営業利益",
)
