"""The frame of guarantees on receivables and stock (流動資産担保融資保証), apart from others."""

from datetime import date

from seido.facts.finance.guarantees import used_asset_backed
from seido.frames.draws import Draw
from seido.frames.frame import Frame
from seido.rules.build import yen
from seido.rules.quantity import oku, percent
from seido.rules.words import Source, Words, reading

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
    readings=(
        reading(
            "002は2億円が一般の枠と別かを書いていない。別枠とする福岡と横浜のページによる",
            "Document 002 does not say whether the ¥200 million are apart from the general frames;"
            " the pages of Fukuoka and Yokohama say that they are",
            Source("https://fukuoka-cgc.or.jp/use/contents.php", "流動資産担保融資保証：別枠"),
        ),
    ),
)
"""2億円 guaranteed, which is 80 % of 2億5,000万円 lent."""

left = ASSET_BACKED.left
"""What is left for asset-backed guarantees."""

draws = (Draw((ASSET_BACKED,), part=percent(80)),)
"""How a loan falls on it: with the part that is guaranteed."""
