"""Banks that failed, cut back, or passed loans to the RCC (金融機関の破綻・合理化・債権譲渡)."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_DESIGNATIONS = Words("経済産業大臣の指定（中小企業庁のサイト）", "the minister's designations")
_BALANCES = Words("金融機関の残高証明書", "banks' certificates of balances")

borrowed_from_failed_bank = yes_no(
    "borrowed_from_failed_bank",
    Words("破綻金融機関からの借入れ", "Borrowed from a failed bank"),
    Words(
        "この1年のうちに、国が指定した破綻金融機関等からの借入残高がありましたか。",
        "Within the year, did it owe money to a bank that the state names as failed?",
    ),
    paper=_BALANCES,
    effort=1,
    headings=("破綻金融機関等との取引", "6号の破綻金融機関"),
)

needs_money_to_normalise = yes_no(
    "needs_money_to_normalise",
    Words("金融取引を正常に戻す資金の必要", "Needs money to set its banking right"),
    Words(
        "金融取引に支障が出ていて、それを正常に戻すための資金が要りますか。",
        "Is its dealing with banks impaired, and does it need money to set that right?",
    ),
    help=Words(
        "6号では、破綻金融機関からの借入れを返す資金を含みます。",
        "In case 6, including money to repay the failed bank.",
    ),
    paper=Words("認定申請書", "application for the certificate"),
    effort=1,
    headings=("金融取引の正常化のための資金調達", "金融取引の正常化"),
)

borrows_from_designated_bank = yes_no(
    "borrows_from_designated_bank",
    Words("経営を合理化した指定金融機関からの借入れ", "Borrows from a designated bank"),
    Words(
        "国が7号に指定した金融機関（支店の削減など）から借りていますか。",
        "Does it borrow from a bank that the state designates for cutting branches (case 7)?",
    ),
    paper=_DESIGNATIONS,
    effort=2,
    headings=("7号の指定金融機関", "指定金融機関からの借入れ"),
)

owed_to_designated_banks = entry(
    "owed_to_designated_banks",
    Unit.YEN,
    Words("指定金融機関からの借入残高", "Owed to designated banks"),
    Words(
        "指定金融機関からの借入残高は、申請前1か月以内の時点でいくらですか。",
        "What is owed to designated banks, within the month before the application?",
    ),
    help=Words(
        "いくつもあれば合計します。住宅ローンと手形割引は除きます。",
        "All of them together, without home loans and discounted bills.",
    ),
    paper=_BALANCES,
    effort=2,
    headings=("指定金融機関の借入金残高",),
)

owed_to_designated_banks_year_before = entry(
    "owed_to_designated_banks_year_before",
    Unit.YEN,
    Words("指定金融機関からの前年同期の借入残高", "Owed to designated banks a year before"),
    Words(
        "指定金融機関からの借入残高は、1年前はいくらでしたか。",
        "What was owed to designated banks a year before?",
    ),
    paper=_BALANCES,
    effort=3,
    headings=("指定金融機関の前年同期の借入金残高",),
)

owed_to_banks = entry(
    "owed_to_banks",
    Unit.YEN,
    Words("金融機関からの直近の総借入残高", "Owed to all banks"),
    Words(
        "すべての金融機関からの借入残高は、申請前1か月以内の時点でいくらですか。",
        "What is owed to all banks, within the month before the application?",
    ),
    help=Words("住宅ローンと手形割引は除きます。", "Without home loans and discounted bills."),
    paper=_BALANCES,
    effort=2,
    headings=("金融機関からの総借入金残高", "直近の総借入残高"),
)

owed_to_banks_year_before = entry(
    "owed_to_banks_year_before",
    Unit.YEN,
    Words("金融機関からの前年同期の総借入残高", "Owed to all banks a year before"),
    Words(
        "すべての金融機関からの借入残高は、1年前はいくらでしたか。",
        "What was owed to all banks a year before?",
    ),
    paper=_BALANCES,
    effort=3,
    headings=("前年同期の総借入残高",),
)

loans_passed_to_rcc = yes_no(
    "loans_passed_to_rcc",
    Words("整理回収機構への貸付債権の譲渡", "Loans passed to the RCC"),
    Words(
        "金融機関が、あなたへの貸付債権を整理回収機構（RCC）に譲渡しましたか。",
        "Has a bank passed loans to the Resolution and Collection Corporation (RCC)?",
    ),
    paper=Words("債権譲渡通知書", "notice of assignment"),
    effort=1,
    headings=("RCCへの債権譲渡", "整理回収機構への債権譲渡"),
)

rcc_eased_repayment = yes_no(
    "rcc_eased_repayment",
    Words("整理回収機構による返済条件の変更", "The RCC has eased repayment"),
    Words(
        "整理回収機構に対する債務の返済条件を変更してもらいましたか。",
        "Has the RCC eased the terms of repayment?",
    ),
    paper=Words("返済条件の変更の約定書", "contract that changed the terms"),
    effort=2,
    headings=("RCCの条件変更",),
)

carries_out_revival_plan = yes_no(
    "carries_out_revival_plan",
    Words("再生の事業計画の作成と実行", "Has a plan of revival and carries it out"),
    Words(
        "再生の目標、合理化の具体策、返済計画を定めた事業計画を作り、実行に努めていますか。",
        "Does it carry out a plan of its own with aims, measures and repayment?",
    ),
    paper=Words("事業計画書", "business plan"),
    effort=3,
    change=Change.UP,
    headings=("8号の事業計画", "再生計画の作成と実行"),
)
