"""What people write for the form and the place of a business, beside the usual words.

A name that the definition of an SME splits (法人) stays open between all that it may be, so that
nothing is decided by chance; the interview then asks which one it is.
"""

from collections.abc import Mapping

from seido.facts.trades import each_of
from seido.rules.words import Words

FORMS = each_of(
    {
        "company": "株式会社 有限会社 特例有限会社 合同会社 合資会社 合名会社 法人 士業法人"
        " 監査法人 特許業務法人 弁理士法人 弁護士法人 税理士法人 司法書士法人 行政書士法人"
        " 社会保険労務士法人 土地家屋調査士法人",
        "sole_proprietor": "個人 個人事業 個人事業者 個人経営 自営業 フリーランス",
        "cooperative": "協同組合 ～協同組合 事業協同組合 企業組合 協業組合 商工組合 商工組合連合会"
        " 協同組合連合会 事業協同小組合 商店街振興組合 商店街振興組合連合会 法人",
        "producer_cooperative": "農業協同組合 ～農業協同組合 農協 水産業協同組合 漁業協同組合"
        " ～漁業協同組合 漁協 森林組合 ～森林組合"
        " 生産森林組合 消費生活協同組合 生活協同組合 ～生活協同組合 生協 法人",
        "members_association": "生活衛生同業組合 ～生活衛生同業組合 生活衛生同業組合連合会"
        " 生活衛生同業小組合 酒造組合 ～酒造組合 酒造組合連合会 酒販組合 内航海運組合 法人",
        "medical_corporation": "医療法人 医療法人社団 医療法人財団 法人",
        "npo": "NPO法人 NPO 法人",
        "other_corporation": "一般社団法人 一般財団法人 公益社団法人 公益財団法人 社会福祉法人"
        " 学校法人 宗教法人 法人",
    }
)
"""Further names of each form of business."""


def places(prefectures: Mapping[str, Words]) -> dict[str, tuple[str, ...]]:
    """Return what names each prefecture beside its name: the short name, or an address in it.

    岡山県倉敷市… and 岡山市… lie in Okayama; but 石川町 and 長野原町 show that the short
    name with more behind it need not name the prefecture, so such an address is asked for again.
    """
    return {
        code: ("北海道～",)
        if code == "hokkaido"
        else (words.ja[:-1], f"{words.ja}～", f"{words.ja[:-1]}市～")
        for code, words in prefectures.items()
    }
