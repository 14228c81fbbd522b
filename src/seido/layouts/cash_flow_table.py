"""資金繰り表: what comes in and goes out month by month, planned or past."""

from seido.layouts.model import LeftAside
from seido.rules.words import Words

LAYOUT = LeftAside(
    name="cash_flow_table",
    words=Words("資金繰り表", "cash flow table"),
    source="",
    titles=r"資金繰り?(実績|予定|計画)?表?|資金収支|資金計画|(前月|前期)(より)?繰越金?$|(翌月|次月)(へ)?繰越金?$",
    reason=Words(
        "資金繰り表の月ごとの収支は決算の金額ではないので使いません。決算書か試算表を出してください",
        "a cash flow table holds what came in and went out in months, not figures of settled"
        " accounts; bring the accounts or a trial balance",
    ),
)
