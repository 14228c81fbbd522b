"""Receivables and stock given as security (売掛債権・棚卸資産の担保)."""

from seido.facts.entry import Change, entry, formula, yes_no
from seido.rules.build import difference, greatest
from seido.rules.expr import Unit
from seido.rules.words import Words

_LEDGER = Words("売掛帳・売掛先との基本契約書", "ledger of receivables, contracts with debtors")
_STOCK_LIST = Words("棚卸表", "list of stock")

current_asset_security = entry(
    "current_asset_security",
    Unit.CHOICE,
    Words("流動資産担保の種類", "Current assets given as security"),
    Words("何を担保にしますか。", "What is to be given as security?"),
    help=Words(
        "機械設備・車両などの固定資産は、売掛債権や棚卸資産と併せても「その他」です。",
        "Machines, vehicles and other fixed assets are 'other', also beside current assets.",
    ),
    paper=Words("申込書", "application form"),
    effort=1,
    headings=("担保にする流動資産", "ABLの担保", "担保の対象"),
    choices={
        "receivables": Words("売掛債権", "receivables"),
        "stock": Words("棚卸資産", "stock"),
        "receivables_and_stock": Words("売掛債権と棚卸資産", "receivables and stock"),
        "other": Words("その他（固定資産を含む）", "other, fixed assets included"),
    },
    aliases={
        "receivables": ("売掛金", "売掛"),
        "stock": ("在庫", "棚卸", "棚卸資産（在庫）"),
        "receivables_and_stock": (
            "両方",
            "売掛債権・棚卸資産",
            "売掛金と在庫",
            "売掛債権及び棚卸資産",
        ),
    },
)

receivables = entry(
    "receivables",
    Unit.YEN,
    Words("売掛債権の額", "Receivables"),
    Words(
        "事業者に対する売掛債権はいくらありますか。",
        "How much is receivable from businesses for goods and services?",
    ),
    help=Words(
        "売掛金・手形・電子記録債権のほか、割賦販売代金、運送料、診療報酬、工事請負代金なども"
        "含みます。",
        "Bills and electronically recorded claims count, so do instalment prices, freight, medical"
        " fees and the price of works.",
    ),
    paper=_LEDGER,
    effort=2,
    headings=("売掛債権", "売掛債権残高", "売上債権", "売上債権合計"),
)

receivables_barred_from_assignment = entry(
    "receivables_barred_from_assignment",
    Unit.YEN,
    Words("譲渡禁止特約付きの売掛債権", "Receivables barred from assignment"),
    Words(
        "そのうち、債権譲渡禁止特約の付いたものはいくらですか。",
        "How much of them is barred from assignment by contract?",
    ),
    help=Words("なければ0円と答えます。", "Zero where there is none."),
    paper=_LEDGER,
    effort=3,
    headings=("債権譲渡禁止特約付き債権", "譲渡禁止債権", "譲渡禁止特約"),
)

receivables_released_for_assignment = entry(
    "receivables_released_for_assignment",
    Unit.YEN,
    Words("譲渡禁止特約を解除した売掛債権", "Receivables released for assignment"),
    Words(
        "特約付きのうち、売掛先の解除承諾書か異議なき承諾を得たものはいくらですか。",
        "For how much of those has the debtor released the bar, or consented without objection?",
    ),
    help=Words("なければ0円と答えます。", "Zero where there is none."),
    paper=Words("解除承諾書・承諾書", "letters of release or consent"),
    effort=3,
    change=Change.UP,
    headings=("特約解除済みの売掛債権", "解除承諾を得た売掛債権"),
)

assignable_receivables = formula(
    "assignable_receivables",
    Words("担保にできる売掛債権", "Receivables that can be assigned"),
    difference(
        receivables,
        greatest(
            difference(receivables_barred_from_assignment, receivables_released_for_assignment), 0
        ),
    ),
    "譲渡できる売掛債権",
)

receivables_assignment_perfected_by = entry(
    "receivables_assignment_perfected_by",
    Unit.CHOICE,
    Words("売掛債権譲渡の対抗要件", "How the assignment is perfected"),
    Words(
        "売掛債権の譲渡を、第三者に対抗できるようにどう備えますか。",
        "How will the assignment of receivables hold against third parties?",
    ),
    paper=Words("登記事項証明書・通知書・承諾書", "certificate of registration, notice or consent"),
    effort=2,
    change=Change.BOTH,
    headings=("債権譲渡の対抗要件", "対抗要件"),
    choices={
        "registration": Words("債権譲渡登記", "registration of the assignment"),
        "notice": Words("売掛先への通知", "notice to the debtor"),
        "consent": Words("売掛先の承諾", "consent of the debtor"),
        "none": Words("備えない", "it will not"),
    },
)

stock = entry(
    "stock",
    Unit.YEN,
    Words("棚卸資産の額", "Stock"),
    Words("棚卸資産（在庫）はいくらありますか。", "How much stock is there?"),
    help=Words(
        "商品・製品・仕掛品・原材料などです。機械設備や車両は入りません。",
        "Merchandise, products, work in progress, materials; neither machines nor vehicles.",
    ),
    paper=_STOCK_LIST,
    effort=2,
    headings=("棚卸資産", "在庫", "棚卸資産合計", "たな卸資産"),
)

stock_transfer_registered = yes_no(
    "stock_transfer_registered",
    Words("棚卸資産の動産譲渡登記", "Transfer of stock is registered"),
    Words(
        "棚卸資産の譲渡について、動産譲渡登記をしますか。",
        "Will the transfer of the stock be registered as one of movables?",
    ),
    paper=Words("動産譲渡の登記事項証明書", "certificate of registration"),
    effort=2,
    change=Change.UP,
    headings=("動産譲渡登記",),
)

guarantee_is_revolving = yes_no(
    "guarantee_is_revolving",
    Words("根保証", "Revolving guarantee"),
    Words(
        "極度額の範囲で繰り返し借りる根保証ですか（一度だけ借りるなら、いいえ）。",
        "Is it borrowed again and again within a line, rather than once?",
    ),
    paper=Words("申込書", "application form"),
    effort=1,
    change=Change.BOTH,
    headings=("根保証の利用", "根保証方式"),
)

proceeds_paid_into_another_bank = yes_no(
    "proceeds_paid_into_another_bank",
    Words("入金口座が他の金融機関", "Proceeds paid into another bank"),
    Words(
        "売掛金や棚卸資産の代金が入る口座は、貸付けを受ける金融機関以外にありますか。",
        "Are the proceeds of receivables and stock paid in at a bank other than the lender?",
    ),
    paper=Words("預金通帳", "bank book"),
    effort=1,
    change=Change.DOWN,
    headings=("入金口座が他行", "他行の入金口座"),
)
