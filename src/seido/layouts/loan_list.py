"""借入金一覧表 and the printed breakdown of borrowings (借入金及び支払利子の内訳書)."""

from seido.layouts.model import LoanList
from seido.rules.words import Words

LAYOUT = LoanList(
    name="loan_list",
    words=Words("借入金の一覧・内訳書", "list or breakdown of borrowings"),
    source="https://www.nta.go.jp/taxes/tetsuzuki/shinsei/annai/hojin/annai/1554_2.htm",
    lender=r"(取引|借入)?(金融機関|銀行)(等)?(名称?)?|(借入|借入金|融資)先(名称?)?|貸付人|融資元|債権者(名称?)?",
    balance=(
        r"(借入|貸付|融資|証書)?(金)?(の)?([0-9]{4}年[0-9]{1,2}月|現在|期末|月末|直近)?(の)?"
        r"(残高|現在高|残額|残債)(額|金額)?(\(.*\))?|期末残"
    ),
)
