"""Guarantees: what is in use by frame, what is refinanced, and which line is asked for."""

from seido.facts.entry import NOTHING, Change, Entry, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

BALANCES = Words(
    "保証協会の残高証明・借入金明細", "the corporation's statement of balances, list of loans"
)
NONE_IS_ZERO = Words("なければ0円と答えます。", "Zero where there is none.")
_WHOEVER_BORROWS = Words(
    "会社が借りるなら会社の、代表者個人が借りるなら個人の残高です。なければ0円と答えます。",
    "The company's own balance, or that of the person who borrows; zero where there is none.",
)

# What labels and questions are made of, those of what is repaid as well.
SAFETY_NET = Words("セーフティネット枠", "safety-net frame")
CRISIS = Words("危機関連枠", "crisis frame")
REVITALISATION = Words("事業再生枠", "revitalisation frame")
_SUCCESSION = Words("経営承継枠", "succession frame")
_DISASTER = Words("災害関係枠", "disaster frame")

ORDINARY = Words("普通保険", "ordinary")
UNSECURED = Words("無担保保険", "unsecured")
SPECIAL_SMALL = Words("特別小口保険", "special small-sum")


def _in_use(
    name: str, label: Words, question: Words, *headings: str, note: Words = NOTHING
) -> Entry:
    """Return the fact of how much of a frame is in use."""
    return entry(
        name,
        Unit.YEN,
        label,
        question,
        help=note,
        paper=BALANCES,
        effort=3,
        change=Change.DOWN,
        headings=headings,
    )


def _separate_in_use(
    name: str, frame: Words, line: Words, *headings: str, note: Words = NOTHING
) -> Entry:
    """Return the fact of how much of a line of a separate frame (別枠) is in use."""
    return _in_use(
        name,
        Words(f"{frame.ja}（{line.ja}）の利用残高", f"{frame.en.capitalize()} in use, {line.en}"),
        Words(
            f"別枠の{frame.ja}の{line.ja}は、いまいくら使っていますか。",
            f"How much of the separate {frame.en} is in use, {line.en} line?",
        ),
        *headings,
        note=note,
    )


used_ordinary = _in_use(
    "used_ordinary",
    Words("普通保険の利用残高", "Ordinary frame in use"),
    Words(
        "一般の普通保証（担保のある枠）は、いまいくら使っていますか。",
        "How much of the general ordinary frame is in use?",
    ),
    "普通保証残高",
    "普通保険残高",
    "普通保証利用残高",
)

used_unsecured = _in_use(
    "used_unsecured",
    Words("無担保保険の利用残高", "Unsecured frame in use"),
    Words(
        "一般の無担保保証は、いまいくら使っていますか。",
        "How much of the general unsecured frame is in use?",
    ),
    "無担保保証残高",
    "無担保保険残高",
    "無担保保証利用残高",
)

used_special_small = _in_use(
    "used_special_small",
    Words("特別小口保険の利用残高", "Special small-sum frame in use"),
    Words(
        "一般の特別小口保険（無担保・無保証人の小口の枠）は、いまいくら使っていますか。",
        "How much of the general special small-sum frame is in use (no security, no guarantor)?",
    ),
    "無担保無保証人保証残高",
    "特別小口保証残高",
    "特別小口保険残高",
)

used_specified_bond = _in_use(
    "used_specified_bond",
    Words("特定社債保証の利用残高", "Guaranteed bonds in use"),
    Words(
        "特定社債保証（私募債の保証）は、いまいくら使っていますか。",
        "For how much do guarantee corporations cover bonds placed privately?",
    ),
    "特定社債保証残高",
    "私募債保証残高",
    note=Words(
        "保証の額（発行残高の80%）です。なければ0円と答えます。",
        "The guaranteed amount, 80 % of the bonds that are out; zero where there are none.",
    ),
)

used_asset_backed = _in_use(
    "used_asset_backed",
    Words("流動資産担保融資保証の利用残高", "Asset-backed guarantees in use"),
    Words(
        "流動資産担保融資保証（ABL保証）は、いまいくら使っていますか。",
        "How much of the asset-backed frame is in use?",
    ),
    "ABL保証残高",
    "流動資産担保融資保証残高",
    note=Words(
        "保証の額（極度額や借入額の80%）です。なければ0円と答えます。",
        "The guaranteed amount, 80 % of the line or loan; zero where there is none.",
    ),
)

used_reserved = _in_use(
    "used_reserved",
    Words("予約保証の利用残高", "Reserved guarantees in use"),
    Words(
        "予約保証は、予約中の額と借入れの残高を合わせて、いまいくらですか。",
        "What do reservations and loans under reserved guarantees come to?",
    ),
    "予約保証残高",
    "予約保証の残高",
    note=NONE_IS_ZERO,
)

used_safety_net_ordinary = _separate_in_use(
    "used_safety_net_ordinary",
    SAFETY_NET,
    ORDINARY,
    "セーフティネット保証残高（普通）",
    "セーフティネット枠普通保険残高",
)

used_safety_net_unsecured = _separate_in_use(
    "used_safety_net_unsecured",
    SAFETY_NET,
    UNSECURED,
    "セーフティネット保証残高（無担保）",
    "セーフティネット枠無担保保険残高",
)

used_safety_net_special_small = _separate_in_use(
    "used_safety_net_special_small",
    SAFETY_NET,
    SPECIAL_SMALL,
    "セーフティネット保証残高（特別小口）",
    "セーフティネット枠特別小口保険残高",
)

used_crisis_ordinary = _separate_in_use(
    "used_crisis_ordinary",
    CRISIS,
    ORDINARY,
    "危機関連保証残高（普通）",
    "危機関連枠普通保険残高",
)

used_crisis_unsecured = _separate_in_use(
    "used_crisis_unsecured",
    CRISIS,
    UNSECURED,
    "危機関連保証残高（無担保）",
    "危機関連枠無担保保険残高",
)

used_crisis_special_small = _separate_in_use(
    "used_crisis_special_small",
    CRISIS,
    SPECIAL_SMALL,
    "危機関連保証残高（特別小口）",
    "危機関連枠特別小口保険残高",
)

used_revitalisation_ordinary = _separate_in_use(
    "used_revitalisation_ordinary",
    REVITALISATION,
    ORDINARY,
    "経営改善サポート保証残高（普通）",
    "再生枠普通保険残高",
)

used_revitalisation_unsecured = _separate_in_use(
    "used_revitalisation_unsecured",
    REVITALISATION,
    UNSECURED,
    "経営改善サポート保証残高（無担保）",
    "再生枠無担保保険残高",
)

used_revitalisation_special_small = _separate_in_use(
    "used_revitalisation_special_small",
    REVITALISATION,
    SPECIAL_SMALL,
    "経営改善サポート保証残高（特別小口）",
    "再生枠特別小口保険残高",
)

used_succession_ordinary = _separate_in_use(
    "used_succession_ordinary",
    _SUCCESSION,
    ORDINARY,
    "経営承継関連保証残高（普通）",
    "承継枠普通保険残高",
    note=_WHOEVER_BORROWS,
)

used_succession_unsecured = _separate_in_use(
    "used_succession_unsecured",
    _SUCCESSION,
    UNSECURED,
    "経営承継関連保証残高（無担保）",
    "承継枠無担保保険残高",
    note=_WHOEVER_BORROWS,
)

used_disaster_ordinary = _separate_in_use(
    "used_disaster_ordinary",
    _DISASTER,
    ORDINARY,
    "災害関係保証残高（普通）",
    "災害枠普通保険残高",
)

used_disaster_unsecured = _separate_in_use(
    "used_disaster_unsecured",
    _DISASTER,
    UNSECURED,
    "災害関係保証残高（無担保）",
    "災害枠無担保保険残高",
)

used_disaster_special_small = _separate_in_use(
    "used_disaster_special_small",
    _DISASTER,
    SPECIAL_SMALL,
    "災害関係保証残高（特別小口）",
    "災害枠特別小口保険残高",
)

used_startup = _in_use(
    "used_startup",
    Words("創業関連保証の利用残高", "Start-up guarantees in use"),
    Words(
        "創業関連保証（再挑戦支援保証、スタートアップ創出促進保証を含む）は、いまいくら使っていますか。",
        "How much of the start-up guarantees is in use, those for a restart included?",
    ),
    "創業関連保証残高",
    "創業保証残高",
)

guaranteed_balance = _in_use(
    "guaranteed_balance",
    Words("保証付き借入の残高", "Guaranteed debt in all"),
    Words(
        "信用保証協会の保証が付いた借入れの残高は、全部でいくらですか。",
        "How much debt do guarantee corporations cover in all?",
    ),
    "保証付借入残高",
    "保証付き融資残高",
    "保証債務残高",
    "既存の保証残高",
    note=Words(
        "すべての信用保証協会の、別枠を含むすべての保証を合わせます。",
        "Every guarantee of every corporation, separate frames included.",
    ),
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
    paper=BALANCES,
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
    paper=BALANCES,
    effort=3,
    change=Change.DOWN,
    headings=("責任共有保証の借換額", "80%保証の借換額", "借換対象の責任共有保証残高"),
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

uses_small_enterprise_guarantee = yes_no(
    "uses_small_enterprise_guarantee",
    Words("小口零細企業保証の併用", "Combined with the small-enterprise guarantee"),
    Words(
        "この保証に小口零細企業保証制度を併せて使いますか。",
        "Is the guarantee to be combined with the small-enterprise guarantee?",
    ),
    paper=Words("信用保証委託申込書", "application for the guarantee"),
    effort=1,
    headings=("小口零細企業保証の利用", "小口零細の併用"),
)

has_paid_taxes = yes_no(
    "has_paid_taxes",
    Words("納税（完納）", "Taxes paid in full"),
    Words(
        "申込日前1年間に納期が来た所得税（法人税）・事業税・住民税のいずれかがあり、完納していますか。",
        "Of income (corporation), enterprise and local taxes, was one due within a year, and is all"
        " of it paid?",
    ),
    help=Words(
        "源泉徴収された所得税と、住民税の均等割は数えません。予定納税は数えます。",
        "Income tax withheld and the flat part of local tax do not count; provisional tax does.",
    ),
    paper=Words("納税証明書", "certificate of tax payment"),
    effort=2,
    change=Change.UP,
    headings=("納税", "完納", "納税の有無", "税金の完納"),
)

has_financial_statements = yes_no(
    "has_financial_statements",
    Words("財務諸表", "Financial statements"),
    Words(
        "貸借対照表と損益計算書（財務諸表）がありますか。",
        "Are there a balance sheet and an income statement?",
    ),
    paper=Words("決算書", "accounts"),
    effort=1,
    headings=("財務諸表の有無", "決算書の有無", "貸借対照表の有無"),
)

credit_from_applying_bank_since = entry(
    "credit_from_applying_bank_since",
    Unit.DATE,
    Words("申込金融機関との与信取引開始日", "Credit from the bank applied through since"),
    Words(
        "申込みをする金融機関と、融資などの与信取引を始めたのはいつですか。",
        "Since when has the bank that you apply through given the business credit?",
    ),
    paper=Words("借入金明細", "list of loans"),
    effort=2,
    headings=("与信取引開始日", "取引開始日", "与信取引の開始日"),
)
