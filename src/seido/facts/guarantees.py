"""Guarantees already in use, by the frame they draw on."""

from seido.facts.entry import Change, entry, yes_no
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

fully_covered_refinanced = entry(
    "fully_covered_refinanced",
    Unit.YEN,
    Words("借り換える100%保証の残高", "Fully covered guarantees refinanced"),
    Words(
        "この資金で返す既存の保証のうち、100%保証（責任共有制度の対象外）の残高はいくらですか。",
        "How much of the guaranteed debt that this money repays is covered in full?",
    ),
    help=Words(
        "2007年9月30日以前に申込みを受け付けた100%保証も含みます。なければ0円と答えます。",
        "Full cover applied for by 30 September 2007 counts too; zero where there is none.",
    ),
    paper=_BALANCES,
    effort=3,
    headings=("100%保証の借換額", "責任共有対象外の借換額", "借換対象の100%保証残高"),
)

shared_refinanced = entry(
    "shared_refinanced",
    Unit.YEN,
    Words("借り換える責任共有保証の残高", "Responsibility-shared guarantees refinanced"),
    Words(
        "この資金で返す既存の保証のうち、責任共有制度の対象（80%保証）の残高はいくらですか。",
        "How much of the guaranteed debt that this money repays is responsibility-shared?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("責任共有保証の借換額", "80%保証の借換額", "借換対象の責任共有保証残高"),
)

used_revitalisation_ordinary = entry(
    "used_revitalisation_ordinary",
    Unit.YEN,
    Words("事業再生枠（普通保険）の利用残高", "Revitalisation frame in use, ordinary"),
    Words(
        "事業再生の別枠の普通保険は、いまいくら使っていますか。",
        "How much of the separate revitalisation frame is in use, ordinary line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("経営改善サポート保証残高（普通）", "再生枠普通保険残高"),
)

used_revitalisation_unsecured = entry(
    "used_revitalisation_unsecured",
    Unit.YEN,
    Words("事業再生枠（無担保保険）の利用残高", "Revitalisation frame in use, unsecured"),
    Words(
        "事業再生の別枠の無担保保険は、いまいくら使っていますか。",
        "How much of the separate revitalisation frame is in use, unsecured line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("経営改善サポート保証残高（無担保）", "再生枠無担保保険残高"),
)

used_revitalisation_special_small = entry(
    "used_revitalisation_special_small",
    Unit.YEN,
    Words("事業再生枠（特別小口保険）の利用残高", "Revitalisation frame in use, special small-sum"),
    Words(
        "事業再生の別枠の特別小口保険は、いまいくら使っていますか。",
        "How much of the separate revitalisation frame is in use, special small-sum line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("経営改善サポート保証残高（特別小口）", "再生枠特別小口保険残高"),
)

uses_special_small = yes_no(
    "uses_special_small",
    Words("特別小口保険の利用", "Uses the special small-sum insurance"),
    Words(
        "この保証に特別小口保険（無担保・無保証人の小口の枠）を使いますか。",
        "Is the guarantee to be under the special small-sum insurance (no security, no guarantor)?",
    ),
    help=Words(
        "納税していることなど、別に条件があります。信用保証協会に確かめます。",
        "It has conditions of its own, such as taxes paid; the corporation tells.",
    ),
    paper=Words("信用保証委託申込書", "application for the guarantee"),
    effort=3,
    headings=("特別小口保険", "特別小口", "特別小口の利用"),
)

used_succession_ordinary = entry(
    "used_succession_ordinary",
    Unit.YEN,
    Words("経営承継枠（普通保険）の利用残高", "Succession frame in use, ordinary"),
    Words(
        "経営承継の別枠の普通保険は、借りる人がいまいくら使っていますか。",
        "How much of the separate succession frame does the borrower use, ordinary line?",
    ),
    help=Words(
        "会社が借りるなら会社の、代表者個人が借りるなら個人の残高です。なければ0円と答えます。",
        "The company's own balance, or that of the person who borrows; zero where there is none.",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("経営承継関連保証残高（普通）", "承継枠普通保険残高"),
)

used_succession_unsecured = entry(
    "used_succession_unsecured",
    Unit.YEN,
    Words("経営承継枠（無担保保険）の利用残高", "Succession frame in use, unsecured"),
    Words(
        "経営承継の別枠の無担保保険は、借りる人がいまいくら使っていますか。",
        "How much of the separate succession frame does the borrower use, unsecured line?",
    ),
    help=Words(
        "会社が借りるなら会社の、代表者個人が借りるなら個人の残高です。なければ0円と答えます。",
        "The company's own balance, or that of the person who borrows; zero where there is none.",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("経営承継関連保証残高（無担保）", "承継枠無担保保険残高"),
)

used_safety_net_ordinary = entry(
    "used_safety_net_ordinary",
    Unit.YEN,
    Words("セーフティネット枠（普通保険）の利用残高", "Safety-net frame in use, ordinary"),
    Words(
        "経営安定関連（セーフティネット）の別枠の普通保険は、いまいくら使っていますか。",
        "How much of the separate safety-net frame is in use, ordinary line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("セーフティネット保証残高（普通）", "セーフティネット枠普通保険残高"),
)

used_safety_net_unsecured = entry(
    "used_safety_net_unsecured",
    Unit.YEN,
    Words("セーフティネット枠（無担保保険）の利用残高", "Safety-net frame in use, unsecured"),
    Words(
        "経営安定関連（セーフティネット）の別枠の無担保保険は、いまいくら使っていますか。",
        "How much of the separate safety-net frame is in use, unsecured line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("セーフティネット保証残高（無担保）", "セーフティネット枠無担保保険残高"),
)

used_safety_net_special_small = entry(
    "used_safety_net_special_small",
    Unit.YEN,
    Words(
        "セーフティネット枠（特別小口保険）の利用残高", "Safety-net frame in use, special small-sum"
    ),
    Words(
        "経営安定関連（セーフティネット）の別枠の特別小口保険は、いまいくら使っていますか。",
        "How much of the separate safety-net frame is in use, special small-sum line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("セーフティネット保証残高（特別小口）", "セーフティネット枠特別小口保険残高"),
)

used_crisis_ordinary = entry(
    "used_crisis_ordinary",
    Unit.YEN,
    Words("危機関連枠（普通保険）の利用残高", "Crisis frame in use, ordinary"),
    Words(
        "危機関連保証の別枠の普通保険は、いまいくら使っていますか。",
        "How much of the separate crisis frame is in use, ordinary line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("危機関連保証残高（普通）", "危機関連枠普通保険残高"),
)

used_crisis_unsecured = entry(
    "used_crisis_unsecured",
    Unit.YEN,
    Words("危機関連枠（無担保保険）の利用残高", "Crisis frame in use, unsecured"),
    Words(
        "危機関連保証の別枠の無担保保険は、いまいくら使っていますか。",
        "How much of the separate crisis frame is in use, unsecured line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("危機関連保証残高（無担保）", "危機関連枠無担保保険残高"),
)

used_crisis_special_small = entry(
    "used_crisis_special_small",
    Unit.YEN,
    Words("危機関連枠（特別小口保険）の利用残高", "Crisis frame in use, special small-sum"),
    Words(
        "危機関連保証の別枠の特別小口保険は、いまいくら使っていますか。",
        "How much of the separate crisis frame is in use, special small-sum line?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("危機関連保証残高（特別小口）", "危機関連枠特別小口保険残高"),
)

used_startup = entry(
    "used_startup",
    Unit.YEN,
    Words("創業関連保証の利用残高", "Start-up guarantees in use"),
    Words(
        "創業関連保証（再挑戦支援保証、スタートアップ創出促進保証を含む）は、いまいくら使っていますか。",
        "How much of the start-up guarantees is in use, those for a restart included?",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("創業関連保証残高", "創業保証残高"),
)

guaranteed_balance = entry(
    "guaranteed_balance",
    Unit.YEN,
    Words("保証付き借入の残高", "Guaranteed debt in all"),
    Words(
        "信用保証協会の保証が付いた借入れの残高は、全部でいくらですか。",
        "How much debt do guarantee corporations cover in all?",
    ),
    help=Words(
        "すべての信用保証協会の、別枠を含むすべての保証を合わせます。",
        "Every guarantee of every corporation, separate frames included.",
    ),
    paper=_BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("保証付借入残高", "保証付き融資残高", "保証債務残高", "既存の保証残高"),
)
