"""What stands on the balance sheet of the latest settled accounts."""

from seido.facts.entry import Change, entry, formula
from seido.rules.build import difference, total
from seido.rules.expr import Unit
from seido.rules.words import Words, reading

_BALANCE_SHEET = Words("貸借対照表（直近の決算）", "balance sheet of the latest accounts")
_WITHIN_A_YEAR = ("1年内", "1年以内", "一年内", "一年以内")

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
    headings=(
        *("現金預金", "現金及び預金", "現金・預金", "現預金残高"),
        *("現金預金合計", "現金及び預金合計", "現預金合計"),
    ),
    parts=(
        ("現金", "手元現金", "手許現金"),
        ("小口現金",),
        ("当座預金",),
        ("普通預金",),
        ("定期預金",),
        ("定期積金", "積立預金"),
        ("通知預金",),
        ("納税準備預金",),
        ("外貨預金",),
        ("別段預金",),
        ("郵便貯金", "ゆうちょ貯金", "郵便貯金等"),
        ("その他の預金", "その他預金"),
    ),
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
    parts=(
        ("短期借入金",),
        tuple(
            f"{year}返済{planned}長期借入金"
            for year in _WITHIN_A_YEAR
            for planned in ("予定の", "予定", "の", "")
        ),
        ("長期借入金",),
        ("役員借入金", "役員等借入金", "役員からの借入金", "代表者借入金"),
    ),
    readings=(
        reading(
            "役員からの借入れは、金融機関が審査で資本とみることもあるが、"
            "決算書のとおり借入金に数える",
            "A loan from a director counts as a borrowing, as the balance sheet has it, though a"
            " bank may count it as capital when it judges a business",
        ),
    ),
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
    parts=(
        ("社債",),
        tuple(
            f"{year}償還{planned}社債"
            for year in _WITHIN_A_YEAR
            for planned in ("予定の", "予定", "の", "")
        ),
    ),
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
