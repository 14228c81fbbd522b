"""Guarantees already in use, by the frame they draw on."""

from seido.facts.entry import Change, entry
from seido.rules.expr import Unit
from seido.rules.words import Words

_BALANCES = Words(
    "保証協会の残高証明・借入金明細", "the corporation's statement of balances, list of loans"
)


used_ordinary = entry(
    "used_ordinary",
    Unit.YEN,
    Words("普通保険の利用残高", "Ordinary frame in use"),
    Words(
        "一般の普通保証（担保のある枠）は、いまいくら使っていますか。",
        "How much of the general ordinary frame is in use?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("普通保証残高", "普通保険残高", "普通保証利用残高"),
)

used_unsecured = entry(
    "used_unsecured",
    Unit.YEN,
    Words("無担保保険の利用残高", "Unsecured frame in use"),
    Words(
        "一般の無担保保証は、いまいくら使っていますか。",
        "How much of the general unsecured frame is in use?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("無担保保証残高", "無担保保険残高", "無担保保証利用残高"),
)

fee_class = entry(
    "fee_class",
    Unit.COUNT,
    Words("信用保証料率区分", "Guarantee fee class"),
    Words("信用保証料率の区分は何番ですか（1～9）。", "Which guarantee fee class is it (1 to 9)?"),
    help=Words(
        "信用保証協会が決算書から決めます。過去の保証の通知書に載っています。",
        "The corporation sets it from the accounts; earlier notices show it.",
    ),
    paper=Words("信用保証決定のお知らせ", "the corporation's notice of decision"),
    effort=3,
    headings=("料率区分", "保証料率区分", "リスク区分"),
    low=1,
    high=9,
)
