"""Loans that a bank makes without a guarantee, and the state of existing loans."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_PROPER_LOAN = Words(
    "プロパー融資の契約書・融資条件の提示書", "contract or terms offered for the bank's own loan"
)

proper_loan = entry(
    "proper_loan",
    Unit.YEN,
    Words("プロパー融資額", "Bank's own loan without a guarantee"),
    Words(
        "保証を申し込む金融機関から、この保証付き融資に合わせて、保証なしでいくら借りますか。",
        "How much does the bank that you apply through lend without a guarantee beside this one?",
    ),
    help=Words(
        "信用保証協会の保証が付かない、同じ金融機関からの新しい融資です。なければ0円と答えます。",
        "A new loan from that same bank that no corporation guarantees; zero where there is none.",
    ),
    paper=_PROPER_LOAN,
    effort=2,
    change=Change.UP,
    headings=("プロパー融資", "プロパー融資金額", "保証なし融資額"),
)

proper_loan_months = entry(
    "proper_loan_months",
    Unit.MONTHS,
    Words("プロパー融資の期間", "Term of the bank's own loan"),
    Words("そのプロパー融資の期間は何か月ですか。", "For how many months is that loan made?"),
    paper=_PROPER_LOAN,
    effort=2,
    change=Change.UP,
    headings=("プロパー融資期間", "プロパー融資の融資期間"),
)

proper_loan_at_the_same_time = yes_no(
    "proper_loan_at_the_same_time",
    Words("プロパー融資の同時実行", "The bank's own loan is made at the same time"),
    Words(
        "そのプロパー融資は、保証付き融資と同時に実行されますか。",
        "Is that loan paid out at the same time as the guaranteed one?",
    ),
    paper=_PROPER_LOAN,
    effort=2,
    change=Change.UP,
    headings=("プロパー融資と同時実行", "同時実行"),
)
