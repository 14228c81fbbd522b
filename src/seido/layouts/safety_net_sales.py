"""The table of sales with which the safety net's certificates are asked for."""

from seido.layouts.model import Crossed
from seido.rules.words import Words

_NOW = r"売上高(等)?(\(?a\)?)?|(今年|本年|当年|実績|申込時)(の)?売上高(等)?.*"
_THEN = r"(前年|昨年)(同月|同期)?(の)?売上高(等)?(\(?b\)?)?|前年(同月|同期)?|売上高\(?b\)?"
_MONTH = r"最近(の)?1[かヶヵカケ箇]月(間)?(\(?[a-z]\)?)?( .*)?"
_NEXT = r"(その後|今後|翌)2[かヶヵカケ箇]月(間)?(の)?(見込み?|予想)?(\(?[a-z]\)?)?( .*)?"
_THREE = r"最近(の)?3[かヶヵカケ箇]月(間)?(計|合計)?(\(?[a-z]\)?)?( .*)?"

LAYOUT = Crossed(
    name="safety_net_sales",
    words=Words("セーフティネット保証の売上高比較表", "table of sales for the safety net"),
    source="https://www.chusho.meti.go.jp/kinyu/sefu_net_5gou.htm",
    facts={
        (_NOW, _MONTH): "sales_latest_month",
        (_THEN, _MONTH): "sales_latest_month_year_before",
        (_NOW, _NEXT): "sales_next_two_months",
        (_THEN, _NEXT): "sales_next_two_months_year_before",
        (_NOW, _THREE): "sales_last_three_months",
        (_THEN, _THREE): "sales_last_three_months_year_before",
    },
)
