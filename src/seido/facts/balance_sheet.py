"""What stands on the balance sheet of the latest settled accounts."""

from seido.facts.entry import Change, entry, formula
from seido.rules.build import difference, total
from seido.rules.expr import Unit
from seido.rules.words import Words

_BALANCE_SHEET = Words("貸借対照表（直近の決算）", "balance sheet of the latest accounts")

net_assets = entry(
    "net_assets",
    Unit.YEN,
    Words("純資産額", "Net assets"),
    Words("直近の決算で、純資産の部の合計はいくらですか。", "What do net assets come to?"),
    help=Words(
        "債務超過ならマイナスで答えます。", "Negative when liabilities are larger than assets."
    ),
    paper=_BALANCE_SHEET,
    effort=2,
    change=Change.BOTH,
    headings=("純資産", "純資産合計", "純資産の部合計", "自己資本", "株主資本合計"),
    low=None,
)

liabilities = entry(
    "liabilities",
    Unit.YEN,
    Words("負債額", "Liabilities"),
    Words("直近の決算で、負債の部の合計はいくらですか。", "What do liabilities come to?"),
    paper=_BALANCE_SHEET,
    effort=2,
    change=Change.BOTH,
    headings=("負債", "負債合計", "負債の部合計", "総負債"),
)

cash = entry(
    "cash",
    Unit.YEN,
    Words("現預金", "Cash and deposits"),
    Words("現金と預金は合わせていくらですか。", "How much cash and deposits are there?"),
    paper=_BALANCE_SHEET,
    effort=2,
    change=Change.UP,
    headings=("現金預金", "現金及び預金", "現金・預金", "現預金残高"),
)

borrowings = entry(
    "borrowings",
    Unit.YEN,
    Words("借入金", "Borrowings"),
    Words(
        "短期と長期を合わせた借入金はいくらですか。",
        "What do borrowings come to, short and long term?",
    ),
    paper=_BALANCE_SHEET,
    effort=2,
    change=Change.DOWN,
    headings=("借入金合計", "借入金残高", "総借入金", "借入残高"),
)

bonds = entry(
    "bonds",
    Unit.YEN,
    Words("社債", "Bonds issued"),
    Words("発行している社債はいくらですか。", "What do issued bonds come to?"),
    paper=_BALANCE_SHEET,
    effort=2,
    change=Change.DOWN,
    headings=("社債残高", "社債合計"),
)

total_assets = formula(
    "total_assets",
    Words("総資産額", "Total assets"),
    total(net_assets, liabilities),
    "総資産",
    "資産合計",
    "資産の部合計",
    "資産額",
    "総資本",
    "負債純資産合計",
    "負債及び純資産合計",
    "負債・純資産合計",
)

interest_bearing_debt = formula(
    "interest_bearing_debt",
    Words("有利子負債", "Interest-bearing debt"),
    total(borrowings, bonds),
    "有利子負債額",
    "有利子負債合計",
    "借入金・社債",
)

net_debt = formula(
    "net_debt",
    Words("有利子負債から現預金を引いた額", "Net interest-bearing debt"),
    difference(interest_bearing_debt, cash),
    "純有利子負債",
)
