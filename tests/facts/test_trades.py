"""Names of trades are read by the division that the law counts them to, or are asked for."""

import pytest

from seido.facts.business.profile import industry
from seido.intake.values.answers import parse_choices

OPTIONS = {
    code: (words.ja, words.en, *industry.aliases.get(code, ()))
    for code, words in industry.choices.items()
}
READ = {
    "manufacturing_and_others": "電気通信に附帯するサービス業 運輸に附帯するサービス業"
    " 水運に附帯するサービス業 航空運輸附帯サービス業 インターネット附随サービス業 倉庫業 出版業"
    " タクシー業 解体業 電気業 製パン業 生菓子製造業 不動産賃貸業 保険媒介代理業 保険サービス業"
    " 鉄鋼業 こん包業",
    "wholesale": "酒類卸売業 農畜産物・水産物卸売業",
    "retail": "日本料理店 そば・うどん店 寿司店 焼肉店 ラーメン屋 酒場 スナック"
    " 持ち帰り飲食サービス業 配達飲食サービス業 調剤薬局 コンビニエンスストア ガソリンスタンド"
    " パン製造小売業 自動車小売業 花屋",
    "service": "サービス業 生活関連サービス業 家事サービス業 土木建築サービス業 建物サービス業"
    " 広告制作業 映像・音声・文字情報制作に附帯するサービス業 放送業 駐車場業 物品賃貸業"
    " 産業用機械器具賃貸業 美容院 葬儀業 税理士事務所 経営コンサルタント業 測量業 保育所 訪問介護"
    " デイサービス 労働者派遣業 機械修理業 産業廃棄物処理業 廃棄物処理業に附帯するサービス業"
    " と畜場",
    "software": "ゲームソフトウェア業 組込みソフトウェア業 システム開発業 情報処理サービス業",
    "travel": "旅行業 旅行業者代理業",
    "lodging_entertainment": "簡易宿所 映画館 フィットネスクラブ カラオケボックス パチンコホール",
    "medical": "病院 歯科診療所 一般診療所",
    "agriculture": "農業サービス業 園芸サービス業 畜産サービス業 穀作サービス業 農家"
    " 施設野菜作農業",
    "fishery": "水産サービス業 錦鯉の養殖業 沿岸漁業",
    "finance": "質屋業 貸金業 クレジットカード業 金融附帯サービス業 生命保険業",
}
OPEN = {
    "獣医業": {"service", "medical"},
    "整骨院": {"service", "medical"},
    "介護老人保健施設": {"service", "medical"},
    "給食業": {"retail", "service"},
    "キャバレー": {"retail", "adult_entertainment"},
    "造園業": {"manufacturing_and_others", "agriculture"},
    "林業サービス業": {"logging", "forestry"},
    "情報処理・提供サービス業": {"software", "service"},
    "農業、林業": {"agriculture", "forestry"},
}


@pytest.mark.parametrize(
    ("code", "name"), [(code, name) for code, names in READ.items() for name in names.split()]
)
def test_a_trade_is_read_by_its_division(code, name):
    assert parse_choices(name, OPTIONS) == {code}


@pytest.mark.parametrize("name", OPEN)
def test_a_trade_that_is_counted_in_several_ways_is_asked_for(name):
    assert parse_choices(name, OPTIONS) == OPEN[name]


def test_every_name_is_its_own():
    for code, names in industry.aliases.items():
        assert len(names) == len(set(names)), code
        for name in names:
            assert code in parse_choices(name.replace("～", "某"), OPTIONS), name
