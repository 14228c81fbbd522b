"""借入金一覧表 and the printed breakdown of borrowings (借入金及び支払利子の内訳書)."""

from seido.layouts.model import LoanList
from seido.rules.words import Words

LAYOUT = LoanList(
    name="loan_list",
    words=Words("借入金の一覧・内訳書", "list or breakdown of borrowings"),
    source="https://www.nta.go.jp/taxes/tetsuzuki/shinsei/annai/hojin/annai/1554_2.htm",
    lender=r".*(金融機関|借入先|借入銀行|貸付人|融資元|銀行名|取引銀行).*",
    balance=r".*(借入|貸付|融資)?(金)?(現在|期末|月末)?(残高|現在高|残額).*|期末残",
)
