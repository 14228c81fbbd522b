"""Names of trades are read by the division that the law counts them to, or are asked for."""

import unicodedata

import pytest

from seido.facts.business.profile import industry
from seido.facts.trades.classification import DIVISIONS, MAJOR_GROUPS
from seido.facts.trades.reading import industries_of
from seido.intake.values.answer import read_answer
from seido.refusal import Refused

READ = {
    # Divisions C to H and K, and agencies of insurance: by size like manufacturing.
    "manufacturing_and_others": "電気通信に附帯するサービス業 運輸に附帯するサービス業"
    " 水運に附帯するサービス業 航空運輸附帯サービス業 インターネット附随サービス業 倉庫業 出版業"
    " タクシー業 解体業 電気業 製パン業 生菓子製造業 不動産賃貸業 保険媒介代理業 保険サービス業"
    " 鉄鋼業 こん包業 鉱業 砂利採取業 採石業 建設業 総合工事業 とび職 大工 大工工事業 左官工事業"
    " 塗装工事業 塗装業 電気工事業 電気工事店 管工事業 水道設備業 内装仕上工事業 リフォーム業"
    " 住宅リフォーム業 造園工事業 防水工事 足場屋 工務店 ハウスメーカー 土木工事業 建築工事業"
    " 建設会社 解体業者 大工さん 製造業 メーカー 部品メーカー 町工場 食料品製造業 菓子製造業"
    " 野菜漬物製造業 水産加工業 食肉加工 製麺所 製茶業 味噌製造業 酒造業 酒蔵 蔵元 ワイナリー"
    " 縫製業 縫製工場 織物業 染色業 繊維工業 製材所 木製品製造業 家具製造業 家具製造 建具製造業"
    " 印刷業 印刷所 印刷会社 製本業 化学工業 製薬会社 プラスチック製品製造業 プラスチック加工業"
    " 生コン製造業 窯業・土石製品製造業 鉄工所 鉄工業 鋳造業 メッキ業 電気めっき業 金型製造業"
    " 金属プレス製品製造業 板金加工業 精密部品加工業 溶接業 熱処理業 表面処理業 機械加工業"
    " 半導体製造装置製造業 電子部品製造業 自動車部品製造業 造船業 船舶修理業 玩具製造業 看板業"
    " 看板製作業 電力小売業 太陽光発電事業 売電業 ガス業 水道業 熱供給業 通信業 電気通信業"
    " プロバイダー レンタルサーバー業 新聞業 出版社 運送業 運送会社 一般貨物自動車運送業"
    " 軽貨物運送業"
    " 引っ越し業 引越センター バス会社 タクシー会社 個人タクシー 宅配便 物流業 海運業 内航海運業"
    " 港湾運送業 冷蔵倉庫業 トランクルーム 通関業 梱包業 郵便業 不動産 不動産業 不動産屋"
    " 不動産会社"
    " 不動産仲介業 建売業 アパート経営 貸事務所業 貸事務所 貸家業 土地売買業 マンション管理業"
    " 保険代理店 損害保険代理業 道路旅客運送業 窯元 豆腐製造業 せんべい製造業 菓子メーカー"
    " 自動車タイヤ・チューブ製造業 情報通信機械器具製造業 鞄製造 はんこ製造業 マンション賃貸",
    "wholesale": "酒類卸売業 農畜産物・水産物卸売業 卸売業 卸売 卸 問屋 食品卸 食品卸売業 青果卸"
    " 青果卸売業 水産仲卸 仲卸業 鮮魚仲買 繊維品卸売業 建築材料卸売業 医薬品卸売業 機械器具卸売業"
    " 自動車部品卸 文具卸売業 商社 専門商社 貿易業 輸入業 再生資源卸売業 鉄スクラップ業 酒問屋"
    " 代理商 化粧品卸 日用品卸売業 産地問屋",
    "retail": "日本料理店 そば・うどん店 寿司店 焼肉店 ラーメン屋 酒場 スナック"
    " 持ち帰り飲食サービス業"
    " 配達飲食サービス業 調剤薬局 コンビニエンスストア ガソリンスタンド パン製造小売業"
    " 自動車小売業"
    " 花屋 小売業 百貨店 食品スーパー スーパーマーケット ホームセンター ドラッグストア 漢方薬局"
    " 魚屋"
    " 魚屋さん 鮮魚店 八百屋 青果店 肉屋 精肉店 米屋 酒屋 酒販店 お茶屋 パン屋 ケーキ屋 和菓子店"
    " 惣菜店 弁当屋 洋品店 婦人服店 呉服店 靴屋 時計店 眼鏡店 メガネ屋 宝石店 家具店 家電量販店"
    " 自転車屋 タイヤショップ 釣具店 書店 本屋 文房具店 おもちゃ屋 スポーツ用品店 楽器店 化粧品店"
    " 仏壇店 ペットショップ リサイクルショップ 古着屋 古本屋 100円ショップ ネットショップ"
    " 通信販売業"
    " 訪問販売業 移動販売 新聞販売店 カーディーラー 中古車販売店 燃料小売業 LPガス小売業 雑貨店"
    " 飲食業 飲食店 食堂 レストラン 居酒屋 焼き鳥屋 串カツ屋 とんかつ店 天ぷら店 うどん屋"
    " 手打ちそば店 ラーメン店 つけ麺屋 中華料理店 中国料理店 イタリア料理店 インドカレー店"
    " フレンチレストラン"
    " 韓国料理店 郷土料理店 お好み焼き店 たこ焼き屋 うなぎ屋 しゃぶしゃぶ店 ステーキ店 鉄板焼き店"
    " 回転寿司 割烹 小料理屋 料亭 喫茶店 カフェ コーヒーショップ バー ビアホール ハンバーガー店"
    " キッチンカー 仕出し屋 ケータリング業 宅配ピザ テイクアウト専門店 飲食店経営 ラーメン店経営",
    "service": "サービス業 生活関連サービス業 家事サービス業 土木建築サービス業 建物サービス業"
    " 広告制作業 映像・音声・文字情報制作に附帯するサービス業 放送業 駐車場業 物品賃貸業"
    " 産業用機械器具賃貸業 美容院 葬儀業 税理士事務所 経営コンサルタント業 測量業 保育所 訪問介護"
    " デイサービス 労働者派遣業 機械修理業 産業廃棄物処理業 廃棄物処理業に附帯するサービス業"
    " と畜場"
    " テレビ番組制作業 動画制作業 アニメーション制作業 市場調査業 月極駐車場 コインパーキング"
    " リース業 建設機械レンタル業 レンタカー業 貸衣装業 着物レンタル 福祉用具貸与 研究所"
    " 弁護士事務所"
    " 法律事務所 会計事務所 司法書士事務所 行政書士事務所 社会保険労務士事務所 社労士事務所"
    " 特許事務所 土地家屋調査士事務所 税理士 建築士事務所 設計事務所 建築設計業 機械設計業"
    " デザイン業"
    " グラフィックデザイン業 広告業 広告代理店 翻訳業 写真館 カメラマン 建設コンサルタント業"
    " 探偵業"
    " 理容室 床屋 美容室 美容室の経営 ヘアサロン ネイルサロン エステサロン クリーニング店"
    " コインランドリー 銭湯 葬儀社 結婚式場 家事代行業 運転代行業 便利屋 トリミングサロン"
    " ペットホテル"
    " 学習塾 学習塾経営 予備校 英会話教室 料理教室 ピアノ教室 書道教室 ダンススクール"
    " スイミングスクール"
    " 自動車教習所 専門学校 幼稚園 保育園 認可外保育園 認定こども園 介護事業 介護施設"
    " 有料老人ホーム"
    " 特別養護老人ホーム グループホーム 居宅介護支援事業所 放課後等デイサービス 就労継続支援B型"
    " 障害福祉サービス業 社会福祉事業 歯科技工所 人材派遣業 人材派遣会社 人材紹介業 職業紹介業"
    " 警備業"
    " 警備会社 清掃業 ビル清掃業 ビルメンテナンス業 ハウスクリーニング業 エアコンクリーニング"
    " 産廃処理業 産業廃棄物収集運搬業 一般廃棄物処理業 ごみ収集業 自動車整備業 自動車整備工場 車検"
    " 自動車板金塗装業 時計修理業 パソコン修理業 靴修理 コールセンター イベント企画業 郵便局"
    " 協同組合"
    " 警備サービス業 美容サービス業",
    "rubber": "ゴム製品製造業 工業用ゴム製品製造業 ゴムホース製造業 製造業（ゴム製品）",
    "software": "ゲームソフトウェア業 組込みソフトウェア業 システム開発業 情報処理サービス業"
    " ソフトウェア業 ソフトウエア開発 受託開発ソフトウェア業 業務システム開発 アプリ開発会社"
    " ゲーム制作業"
    " スマートフォンアプリ開発業",
    "ryokan": "旅館 旅館業 民宿 温泉旅館 割烹旅館",
    "travel": "旅行業 旅行業者代理業 旅行代理店 旅行会社",
    "lodging_entertainment": "簡易宿所 映画館 フィットネスクラブ カラオケボックス パチンコホール"
    " ゲストハウス 民泊 カプセルホテル キャンプ場 娯楽業 スポーツジム ゴルフ場 ゴルフ練習場"
    " ボウリング場"
    " テニス場 スキー場 パチンコ店 ゲームセンター マージャン店 麻雀荘 ライブハウス 遊園地 劇場"
    " 釣り堀"
    " スポーツクラブ経営",
    "medical": "病院 歯科診療所 一般診療所 診療所 クリニック 歯科医院 内科クリニック 整形外科医院"
    " 小児科医院 眼科 総合病院",
    "logging": "素材生産業 素材生産サービス業",
    "agriculture": "農業サービス業 園芸サービス業 畜産サービス業 穀作サービス業 農家"
    " 施設野菜作農業"
    " 農業 稲作 米作農業 果樹園 酪農 養豚業 養鶏場 肉用牛生産業 畜産農業 有機農業",
    "forestry": "林業 育林業",
    "fishery": "水産サービス業 錦鯉の養殖業 沿岸漁業 漁業 漁師 養殖業 真珠養殖業 カキ養殖",
    "finance": "質屋業 貸金業 クレジットカード業 金融附帯サービス業 生命保険業 銀行業 信用金庫"
    " 質屋"
    " 証券会社 消費者金融 金融業",
    "adult_entertainment": "風俗営業 性風俗店 ソープランド",
    "religious": "宗教 神社 寺院",
}
OPEN = {
    "service medical": "獣医業 動物病院 動物クリニック 整骨院 鍼灸院 接骨院 整体院 マッサージ業"
    " 助産所"
    " 介護老人保健施設 訪問看護 医療業 医療，福祉 療術業",
    "retail service": "給食業 学校給食",
    "manufacturing_and_others lodging_entertainment": "シェアハウス",
    "retail adult_entertainment": "キャバレー ナイトクラブ キャバクラ",
    "manufacturing_and_others agriculture": "造園業 植木屋",
    "logging forestry": "林業サービス業",
    "software service": "情報処理・提供サービス業 情報サービス業 IT企業 ＩＴ業 Web制作業"
    " ホームページ制作",
    "software service manufacturing_and_others": "情報通信業",
    "agriculture forestry logging": "農業、林業",
    "wholesale retail": "卸売業，小売業 卸売・小売業 販売業 自動車販売業 食品販売 機械販売業 物販"
    " 家電製品販売業 古物商",
    "wholesale retail manufacturing_and_others": "菓子製造・販売 家具製造販売業",
    "manufacturing_and_others retail": "豆腐屋 畳店 電気屋 仕立屋 建設業、飲食業 家具製造・小売業",
    "manufacturing_and_others service": "不動産業，物品賃貸業 建物管理業 ビル管理業 賃貸業"
    " 映像・音声・文字情報制作業 サービス業（運送） 修理業 板金塗装業",
    "manufacturing_and_others finance": "保険業 金融業，保険業",
    "manufacturing_and_others software": "製造業（ソフトウェア）",
    "ryokan lodging_entertainment": "宿泊業 ホテル ビジネスホテル 旅館，ホテル",
    "ryokan lodging_entertainment retail": "宿泊業，飲食サービス業",
    "service travel lodging_entertainment": "生活関連サービス業，娯楽業",
    "rubber manufacturing_and_others": "タイヤ製造業 ゴム加工業",
    "adult_entertainment lodging_entertainment": "ラブホテル",
}
ASKED = (
    "公務 分類不能の産業 その他 謎業 謎のサービス業 関連サービス業 土木サービス業 謎加工業"
    " 謎処理業"
    " 海藻採取業 きのこ採取業 山田事務所 山田クリニック 靴クリニック 山田商会 山田工業"
    " ソフトウェア製造業"
    " ゲームメーカー 製造請負 伐採 電気小売業 製造業以外 建設業ではない 開業予定 社員食堂"
    " こども食堂 飲食業（謎）か謎"
    " サービス業（謎） 謎、小売業 株式会社 エクスプレス 人材銀行 農林水産業 卸売市場 情報加工業"
    " 保険販売"
    " チケット販売 56食料品製造業 D09 E 05喫茶店 １"
)
NAMES = [
    (codes, name) for table in (READ, OPEN) for codes in table for name in table[codes].split()
]


@pytest.mark.parametrize(("codes", "name"), NAMES)
def test_a_trade_is_read_by_its_division_or_left_open(codes, name):
    found = read_answer(industry, name)
    assert found == (frozenset(codes.split()) if " " in codes else codes)


@pytest.mark.parametrize("name", ASKED.split())
def test_what_is_not_known_is_asked_for_never_guessed(name):
    with pytest.raises(Refused) as caught:
        read_answer(industry, name)
    assert all(words.ja in caught.value.problems[0].ja for words in industry.choices.values())


def test_the_table_is_wide():
    assert len(NAMES) > 500
    assert len({name for _, name in NAMES}) == len(NAMES)
    assert set(READ) == set(industry.options)


def _variants(name):
    yield unicodedata.normalize("NFKC", name)
    yield f" {name}\u3000"
    yield "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in name)
    yield name.upper()
    yield " ".join(name)
    yield name.replace("・", "･")
    yield name.replace("・", "")
    yield name.replace("，", ",")
    yield name.replace("ー", "－") if "サー" in name else name
    yield f"{name}等"


@pytest.mark.parametrize(("codes", "name"), NAMES)
def test_width_case_blanks_and_marks_do_not_change_the_reading(codes, name):
    wanted = frozenset(codes.split())
    for variant in _variants(name):
        found = industries_of(variant)
        # Without its mark 製造・小売 becomes a word of the classification, which is retail.
        joined = "・" in name and "・" not in variant
        assert found == wanted or (joined and found < wanted), variant


@pytest.mark.parametrize(("codes", "name"), NAMES)
def test_the_end_of_a_trade_does_not_change_the_reading(codes, name):
    bare = name.removesuffix("業")
    wanted = frozenset(codes.split())
    told_closely = name.endswith("）")
    ends = () if told_closely else (bare, f"{bare}業", f"{bare}業者")
    for variant in (*ends, f"{name}経営", f"{name}を経営"):
        found = industries_of(variant)
        assert not found or found == wanted or wanted < found, variant


def test_every_division_and_major_group_is_known_by_its_name_in_full():
    for letter, (name, numbers) in DIVISIONS.items():
        found = industries_of(name)
        spanned = frozenset[str]().union(*(MAJOR_GROUPS[f"{each:02}"][0] for each in numbers))
        assert found, letter
        assert found <= spanned
    for number, (industries, name) in MAJOR_GROUPS.items():
        found = industries_of(name)
        assert found, number
        assert found <= industries or industries <= found, number


def test_every_name_leads_to_its_own_industry():
    for code, names in industry.aliases.items():
        assert len(names) == len(set(names)), code
        for name in names:
            assert code in industries_of(name), name


def test_a_long_or_a_hostile_name_costs_little():
    assert industries_of("業" * 5_000) == frozenset()
    assert industries_of("中華そば" * 40 + "謎") == frozenset()
    assert industries_of("（" * 100) == frozenset()
    assert industries_of("謎・" * 90) == frozenset()
