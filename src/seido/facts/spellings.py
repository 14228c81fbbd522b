"""What people write for the form, the trade and the place of a business, beside the usual words.

The trades follow the Japan Standard Industrial Classification, as the definition of an SME reads
it. Reading: a name that the definition splits (IT, 情報通信業, 法人) stays open between all that it
may be, so that nothing is decided by chance; the interview then asks which one it is.
"""

from collections.abc import Mapping

from seido.rules.words import Words


def _each(names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the names of each code, written with spaces between them."""
    return {code: tuple(text.split()) for code, text in names.items()}


FORMS = _each(
    {
        "company": "株式会社 有限会社 特例有限会社 合同会社 合資会社 合名会社 法人",
        "sole_proprietor": "個人 個人事業 個人事業者 個人経営 自営業 フリーランス",
        "cooperative": "協同組合 事業協同組合 企業組合 協業組合 商工組合 法人",
        "medical_corporation": "医療法人 医療法人社団 医療法人財団 法人",
        "npo": "NPO法人 NPO 法人",
        "other_corporation": "一般社団法人 一般財団法人 公益社団法人 公益財団法人 社会福祉法人"
        " 学校法人 宗教法人 法人",
    }
)
"""Further names of each form of business."""

TRADES = _each(
    {
        "manufacturing_and_others": "製造業 ～製造業 製造 ～加工業 ～工業 印刷業 出版業 新聞業 鉱業"
        " 採石業 建設業 ～建設業 建設 建築業 土木業 ～工事業 ～工事 工務店 運輸業 ～運輸業 運輸"
        " 運送業 ～運送業 倉庫業 ～倉庫業 運輸・倉庫業 不動産業 ～不動産業 不動産 ～不動産賃貸業"
        " 不動産管理業 電気・ガス業 通信業 インターネット附随サービス業 情報通信業",
        "wholesale": "卸売 ～卸売業 ～卸売 卸 ～卸業 ～卸 商社 卸売・小売業 販売業 ～販売業",
        "retail": "小売 ～小売業 ～小売 ～小売店 卸売・小売業 販売業 ～販売業"
        " 飲食業 飲食 飲食店 ～飲食店 飲食店業 ～飲食サービス業 宿泊業・飲食サービス業"
        " 食堂 レストラン 居酒屋 喫茶店 カフェ ラーメン店",
        "service": "サービス ～サービス業 理容業 美容業 理美容業 美容室 クリーニング業 介護 介護業"
        " 介護事業 福祉 医療・福祉 保育 教育 学習塾 広告業 デザイン業 建築設計業 士業"
        " コンサルティング業 コンサルタント業 人材派遣業 労働者派遣業 警備業 清掃業"
        " ビルメンテナンス業 廃棄物処理業 産業廃棄物処理業 自動車整備業 駐車場業 物品賃貸業"
        " リース業 レンタル業 放送業 IT IT業 IT関連 情報サービス業 情報通信業",
        "rubber": "～ゴム製品製造業",
        "software": "ソフトウェア業 ソフトウエア業 ソフトウェア ソフトウェア開発 システム開発"
        " 受託開発ソフトウェア業 情報処理サービス業 IT IT業 IT関連 情報サービス業 情報通信業",
        "ryokan": "旅館 民宿 ホテル ホテル業 宿泊業 宿泊業・飲食サービス業",
        "travel": "旅行代理店 旅行代理業",
        "lodging_entertainment": "ホテル ホテル業 宿泊業 宿泊業・飲食サービス業 娯楽業 映画館",
        "medical": "医療業 病院 診療所 クリニック 医院 歯科医院 医療・福祉",
        "logging": "素材生産業 素材生産サービス業",
        "agriculture": "～農業 畜産業 酪農 酪農業",
        "fishery": "～漁業 水産業 養殖業 水産養殖業",
        "finance": "金融業 保険業 貸金業",
        "adult_entertainment": "風俗業 性風俗業",
        "religious": "宗教団体",
    }
)
"""Further names of each trade."""


def places(prefectures: Mapping[str, Words]) -> dict[str, tuple[str, ...]]:
    """Return what names each prefecture beside its name: the short name, or an address in it.

    Reading: 岡山県倉敷市… and 岡山市… lie in Okayama; but 石川町 and 長野原町 show that the short
    name with more behind it need not name the prefecture, so such an address is asked for again.
    """
    return {
        code: ("北海道～",)
        if code == "hokkaido"
        else (words.ja[:-1], f"{words.ja}～", f"{words.ja[:-1]}市～")
        for code, words in prefectures.items()
    }
