"""Borrowing without the owner's guarantee (経営者保証): how company and owner stand apart."""

from seido.facts.accounts.income import depreciation
from seido.facts.accounts.yearly_results import ordinary_profit, ordinary_profit_year_before
from seido.facts.entry import Change, entry, formula, yes_no
from seido.rules.build import total
from seido.rules.expr import Unit
from seido.rules.words import Words

_CONFIRMATION = Words("要件確認書兼誓約書", "confirmation of the requirements with pledge")
_ACCOUNTS = Words("決算書・勘定科目内訳書", "accounts with their breakdown")

provides_financial_information = yes_no(
    "provides_financial_information",
    Words("財務情報の適時適切な提供", "Provides financial information in time"),
    Words(
        "決算書や試算表などを、借りたあとも含めて、適時適切に金融機関へ提供しますか。",
        "Does the bank get accounts and trial balances in time, also while the loan runs?",
    ),
    paper=Words("決算書・試算表", "accounts, trial balances"),
    effort=2,
    change=Change.UP,
    headings=("財務情報の提供", "情報開示", "適時適切な情報開示"),
)

submits_accounts_on_request = yes_no(
    "submits_accounts_on_request",
    Words("過去2年間の決算書の提出", "Accounts of two years handed in"),
    Words(
        "過去2年間、申込金融機関の求めに応じて決算書等を提出していますか。",
        "Has the bank been given the accounts it asked for over the last two years?",
    ),
    help=Words(
        "設立から2年たっていなければ、設立からの期間について答えます。",
        "Since incorporation, where that is less than two years ago.",
    ),
    paper=_CONFIRMATION,
    effort=2,
    headings=("決算書の提出", "決算書等の提出状況"),
)

lends_to_representative = yes_no(
    "lends_to_representative",
    Words("代表者への貸付金", "Claims on the representative"),
    Words(
        "直近の決算で、代表者への貸付金などの金銭債権がありますか。",
        "Do the latest accounts show loans to the representative, or other claims in money?",
    ),
    help=Words(
        "代表者に準ずる人へのものを含み、事業に必要なものと少額のものを除きます。",
        "Those on persons like a representative count; what the business needs, and small sums,"
        " do not.",
    ),
    paper=_ACCOUNTS,
    effort=2,
    change=Change.DOWN,
    headings=("代表者貸付金", "役員貸付金", "代表者等への貸付金"),
)

pledges_to_keep_requirements = yes_no(
    "pledges_to_keep_requirements",
    Words("経営者保証非提供の誓約書", "Pledge to keep the requirements"),
    Words(
        "決算書の提出と代表者への貸付け・報酬の要件を今後も満たすと、書面で誓約しますか。",
        "Is it pledged in writing to go on handing in accounts and to keep payments to the"
        " representative within bounds?",
    ),
    paper=_CONFIRMATION,
    effort=1,
    change=Change.UP,
    headings=("誓約書の提出", "要件を継続して満たす誓約"),
)

accepts_fee_surcharge = yes_no(
    "accepts_fee_surcharge",
    Words("保証料の上乗せの希望", "Accepts a higher fee for no guarantor"),
    Words(
        "保証料率を上乗せして、経営者保証を付けないことを希望しますか。",
        "Is a surcharge on the fee wanted so that the owner need not guarantee?",
    ),
    paper=_CONFIRMATION,
    effort=1,
    change=Change.BOTH,
    headings=("保証料率の上乗せ", "事業者選択型経営者保証非提供", "経営者保証非提供の選択"),
)

harder_to_borrow_since_release = yes_no(
    "harder_to_borrow_since_release",
    Words("保証免除による借入れの困難", "Harder to borrow since a release from guarantee"),
    Words(
        "経営者保証を免除されたことで、取引金融機関から借りにくくなりましたか。",
        "Has the owner's release from guaranteeing made it harder to borrow from the bank?",
    ),
    paper=Words("取引金融機関との面談の記録", "notes of meetings with the bank"),
    effort=2,
    headings=("保証免除後の資金調達の困難", "経営者保証の免除で借入れが困難"),
)

bank_lends_without_owner = yes_no(
    "bank_lends_without_owner",
    Words("経営者保証のない無担保プロパー融資", "Bank's own loan, no security and no owner"),
    Words(
        "申込金融機関から、無担保で経営者保証も付かない、保証協会を使わない融資を受けていますか。",
        "Does the bank applied through lend of its own, without security, without the owner's"
        " guarantee and without a guarantee corporation?",
    ),
    help=Words(
        "保証付き融資のほかに、その金融機関が自ら負う融資のことです。",
        "A loan at the bank's own risk, beside the guaranteed one.",
    ),
    paper=Words("金銭消費貸借契約書", "loan agreement"),
    effort=2,
    change=Change.UP,
    headings=("無保証のプロパー融資", "経営者保証のないプロパー融資"),
)

settlements_since_incorporation = entry(
    "settlements_since_incorporation",
    Unit.COUNT,
    Words("設立後の決算期数", "Settlements since incorporation"),
    Words(
        "法人の設立後、決算を何期終えましたか。",
        "How many fiscal years has the corporation settled?",
    ),
    help=Words(
        "設立した年度の決算が1期目です。", "That of the year of incorporation is the first."
    ),
    paper=Words("決算書", "accounts"),
    effort=1,
    headings=("決算期数", "終えた決算の期数"),
)

depreciation_year_before = entry(
    "depreciation_year_before",
    Unit.YEN,
    Words("前期の減価償却費", "Depreciation of the year before"),
    Words("前期の決算の減価償却費はいくらですか。", "What was depreciation in the year before?"),
    help=Words(
        "製造原価に入っている分も含めます。", "Includes what is part of manufacturing costs."
    ),
    paper=Words("損益計算書（前期の決算）", "income statement of the year before"),
    effort=2,
    headings=(
        *("前期減価償却費", "前期の減価償却実施額", "前期の減価償却費合計"),
        "キャッシュ・フロー計算書の前期の減価償却費",
    ),
    parts=(
        ("販売費及び一般管理費の前期の減価償却費", "前期の減価償却費"),
        ("製造原価の前期の減価償却費",),
    ),
)

profit_before_depreciation = formula(
    "profit_before_depreciation",
    Words("減価償却前経常利益", "Ordinary profit before depreciation"),
    total(ordinary_profit, depreciation),
    "償却前経常利益",
)

profit_before_depreciation_year_before = formula(
    "profit_before_depreciation_year_before",
    Words("前期の減価償却前経常利益", "Ordinary profit before depreciation, the year before"),
    total(ordinary_profit_year_before, depreciation_year_before),
    "前期の償却前経常利益",
)
