"""Debts that were not met: what keeps guarantee corporations from standing for a business again."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_LOANS = Words("借入金明細・返済予定表", "list of loans, schedules of repayment")

subrogation_claim_outstanding = yes_no(
    "subrogation_claim_outstanding",
    Words("求償権の残り", "A corporation's claim for what it has paid"),
    Words(
        "信用保証協会が代わりに返済（代位弁済）した借入れがあり、協会への返済（求償権）が残っていますか。",
        "Has a guarantee corporation paid a loan of the business, and is its claim unsettled?",
    ),
    help=Words(
        "どの都道府県の協会でも数えます。協会や保証協会サービサーへの分割払いが続いていれば「はい」です。",
        "Of whichever corporation. Yes, while instalments to it or to its servicer go on.",
    ),
    paper=Words(
        "信用保証協会からの通知・求償債務の残高証明",
        "the corporation's notice, or balance of the claim",
    ),
    effort=2,
    change=Change.DOWN,
    headings=("求償権", "求償権の有無", "求償債務", "代位弁済", "代位弁済の有無"),
)

behind_with_guaranteed_loans = yes_no(
    "behind_with_guaranteed_loans",
    Words("保証付き融資の延滞", "Behind with guaranteed loans"),
    Words(
        "信用保証協会の保証付きの借入れに、約定どおり返せていないもの（延滞）がありますか。",
        "Is the business behind with any loan that a guarantee corporation stands for?",
    ),
    help=Words(
        "返済を緩和した契約どおりに返していれば、延滞ではありません。",
        "A loan repaid as its eased terms say is not in arrears.",
    ),
    paper=_LOANS,
    effort=2,
    change=Change.DOWN,
    headings=("延滞", "延滞の有無", "保証付き融資の延滞の有無", "債務不履行"),
)

own_failure = entry(
    "own_failure",
    Unit.CHOICE,
    Words("不渡り・倒産手続", "Dishonoured bills and insolvency"),
    Words(
        "手形・小切手の不渡り（電子記録債権の支払不能）、取引停止処分、倒産の手続はありますか。",
        "Has a bill or cheque been dishonoured, are bank dealings suspended, is it in insolvency?",
    ),
    help=Words(
        "いくつも当たるときは、取引停止処分、手続中、不渡りの順に先のものを選びます。",
        "If several apply, take the first: dealings suspended, proceedings, a dishonoured bill.",
    ),
    paper=Words(
        "当座勘定の通知・裁判所の決定書", "notices of the current account, orders of the court"
    ),
    effort=2,
    headings=("不渡り", "不渡り・取引停止", "倒産手続", "銀行取引停止処分"),
    choices={
        "none": Words("なし", "none"),
        "dishonoured": Words(
            "第1回目の不渡りから6か月以内", "a first bill dishonoured within six months"
        ),
        "suspended": Words("銀行取引停止処分", "bank dealings suspended"),
        "in_proceedings": Words(
            "破産・民事再生・会社更生・私的整理などの手続中（申立中を含む）",
            "in insolvency proceedings or a workout, or applied for",
        ),
    },
    aliases={
        "none": ("不渡り",),
        "dishonoured": ("不渡り", "第1回不渡り", "1回目の不渡り"),
        "suspended": (
            "不渡り",
            "取引停止",
            "取引停止処分",
            "銀行取引停止",
            "2回目の不渡り",
            "倒産",
        ),
        "in_proceedings": ("特別清算", "任意整理", "法的整理", "倒産", "倒産手続"),
    },
)
