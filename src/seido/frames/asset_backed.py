"""The frame of guarantees on receivables and stock (流動資産担保融資保証), beside the general ones.

Reading: 002 does not say that the 2億円 are apart. The pages of Fukuoka
(https://fukuoka-cgc.or.jp/use/contents.php) and Yokohama
(http://www.sinpo-yokohama.or.jp/system/abl.html) do.
"""

from datetime import date

from seido.facts.finance.guarantees import used_asset_backed
from seido.frames.draws import Draw
from seido.frames.frame import Frame
from seido.rules.build import yen
from seido.rules.quantity import oku, percent
from seido.rules.words import Source, Words

ASSET_BACKED = Frame(
    id="asset_backed",
    words=Words("流動資産担保融資保証", "Asset-backed guarantees"),
    cap=yen(oku(2)),
    used=used_asset_backed,
    source=Source(
        "002_9b07640c7467e1dd.txt",
        "流動資産担保融資保証制度：保証限度額・保証割合",
        date(2016, 4, 1),
    ),
)
"""2億円 guaranteed, which is 80 % of 2億5,000万円 lent."""

left = ASSET_BACKED.left
"""What is left for asset-backed guarantees."""

draws = (Draw((ASSET_BACKED,), part=percent(80)),)
"""How a loan falls on it: with the part that is guaranteed."""
