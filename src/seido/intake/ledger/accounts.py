"""What the accounts of a business are: which are balances, which flows, which add up to which."""

import re
from dataclasses import dataclass

BALANCES = frozenset(
    {"net_assets", "liabilities", "cash", "borrowings", "bonds", "capital", "receivables", "stock"}
    | {"total_assets", "interest_bearing_debt", "net_debt"}
)
"""Facts that hold on a day: those of the balance sheet."""

_OF_A_YEAR = frozenset(
    {"sales", "operating_profit", "ordinary_profit", "net_profit", "depreciation"}
    | {"interest_income", "interest_expense", "business_profit", "ebitda"}
    | {"profit_before_depreciation"}
)
FLOWS = _OF_A_YEAR | {f"{name}_year_before" for name in _OF_A_YEAR}
"""Facts that are of a whole settled year: those of the income statement."""

CREDITS = frozenset(
    {"net_assets", "liabilities", "borrowings", "bonds", "capital", "interest_bearing_debt"}
    | {name for name in FLOWS if not re.match("depreciation|interest_expense", name)}
)
"""Facts whose accounts stand on the right."""


@dataclass(frozen=True, slots=True)
class Family:
    """The accounts that may be parts of a fact, by their names.

    Attributes:
        near: what the name of an account holds that may be one.
        far: what it holds where it is none after all.
        parts: what it is where it surely is one, beside those that the vocabulary lists.
    """

    near: re.Pattern[str]
    far: re.Pattern[str]
    parts: re.Pattern[str]


_NEVER = re.compile(r"(?!)")
_CASH = Family(
    re.compile(r"現金|預金|貯金|積金|銀行|信金|信組|信用金庫|信用組合|農協|労金|労働金庫|信託"),
    re.compile(
        r"過不足|売上|仕入|支払|受取|利息|借入|預け|同等物|割引|有価証券|長期|固定|拘束|敷金|保証|預り|増加|減少"
        r"|収入|支出|配当|手数料|貸付|貸出|投資|出資"
    ),
    re.compile(r"(普通|当座|定期|通知|外貨|別段|積立|その他の?)?(預金|貯金)|定期積金|積立預金"),
)
_BORROWINGS = Family(
    re.compile(r"借入|借越|手形貸付|証書貸付|当座貸越|当座借"),
    re.compile(
        r"利息|利子|返済(額|支出|元金|金)|による|収入|支出|有価証券|保証料|費用|増加|減少|純増|比率|依存|月商|^うち"
    ),
    re.compile(
        r"(関係会社|親会社|子会社|関連会社|株主|社員|銀行|金融機関|手形|証書|その他の?|役員|代表者)?(短期|長期)?(手形|証書)?借入金?"
        r"|[1一]年(以)?内(返済(予定)?)?(の)?(長期|短期)?借入金|当座(借越|貸越)金?"
    ),
)
_BONDS = Family(
    re.compile(r"社債"),
    re.compile(r"利息|発行費|投資|有価証券|による|発行差金|償還[損益]|収入|支出|引受"),
    re.compile(r"(転換|新株予約権付|短期|私募|少人数私募)社債(型新株予約権付社債)?"),
)
_INTEREST_PAID = Family(
    re.compile(r"支払利息|支払利子|割引料|社債利息|借入金?利息|利子割引|手形売却損"),
    re.compile(r"受取|前払|未払|保証料"),
    re.compile(r"借入金?利息|長期借入金?利息|短期借入金?利息"),
)
_INTEREST_RECEIVED = Family(
    re.compile(r"受取利息|受取利子|受取配当|預金利息|有価証券利息|貸付金利息|利息収入"),
    re.compile(r"未収|前受"),
    re.compile(r"(預金|貸付金|有価証券)利息|受取利子"),
)
_DEPRECIATION = Family(
    re.compile(r"減価償却|償却費|償却額"),
    re.compile(r"累計|超過|不足|引当|のれん|営業権|一括|繰延|前払|前経常|前利益|前営業|調整|率"),
    _NEVER,
)
_SALES = Family(
    re.compile(r"売上高?(収入)?$|^売上|営業収入|完成工事高|役務収益|加工収入|請負収入|手数料収入"),
    re.compile(
        r"原価|総利益|総損|債権|売掛|割引|費|税|対|比|率|利益|損益|前受|未収|純額|差益|未成"
    ),
    _NEVER,
)
FAMILIES = {
    "cash": _CASH,
    "borrowings": _BORROWINGS,
    "bonds": _BONDS,
    "interest_expense": _INTEREST_PAID,
    "interest_income": _INTEREST_RECEIVED,
    "depreciation": _DEPRECIATION,
    "depreciation_year_before": _DEPRECIATION,
    "sales": _SALES,
    "sales_year_before": _SALES,
}
"""The accounts that may be parts of a fact, by the fact's name."""

_COMMON = frozenset(
    {"有価証券", "仕掛品", "貯蔵品", "未成工事支出金", "建物", "建物附属設備"}
    | {"構築物", "機械装置", "機械及び装置", "車両運搬具", "工具器具備品", "器具備品"}
    | {"土地", "減価償却累計額", "ソフトウェア", "電話加入権", "のれん", "投資有価証券"}
    | {"敷金", "保険積立金", "未成工事受入金", "資本金", "繰越利益", "別途積立金"}
    | {"新株予約権", "事業主貸", "事業主借", "元入金", "株主資本"}
)
_COMMON_KIND = re.compile(
    r".*(引当金|未払|未収|前受|前払|前渡|預り|仮払|仮受|税|掛金|手形|債務|債権|準備金|剰余金|勘定"
    r"|費|料|商品|製品|負債|資産|収益|保証金|立替金|貸付金|出資金|株式).*"
)


def is_common(name: str) -> bool:
    """Return whether a name is that of an account which no fact is added up from.

    Args:
        name: the name in half width, without blanks and brackets.
    """
    return name in _COMMON or _COMMON_KIND.fullmatch(name) is not None
