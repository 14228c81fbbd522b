"""弥生会計: the trial balance as it is exported."""

from seido.layouts.model import Marked
from seido.rules.words import Words

LAYOUT = Marked(
    name="yayoi",
    words=Words("弥生会計の残高試算表", "trial balance of Yayoi"),
    source="https://support.yayoi-kk.co.jp/subcontents.html?page_id=18434&grade_id=Std",
    marks={
        "[表題行]": "columns",
        "[区分見出行]": "heading",
        "[明細行]": "account",
        "[合計行]": "total",
    },
)
