"""Names that are put together: what is made, sold, let or mended, and what is done with it.

What decides is the work that is named (製造業, 卸売業, 工事業), where the classification keeps
that work in one division. Work that it keeps in several (サービス業, 修理業, 賃貸業) decides only
together with what it is done to; else the divisions that it may be are left open, or nothing is
found.
"""

from seido.facts.trades import goods

_MAKES = "manufacturing_and_others"


def _any_of(*lists: str) -> str:
    """Return the pattern of any word of some lists, the longer before the shorter."""
    words = sorted({word for each in lists for word in each.split()}, key=len, reverse=True)
    return f"(?:{'|'.join(words)})"


_FOOD = _any_of(goods.FOOD)
_GOODS = _any_of(goods.GOODS)
_LET = _any_of(goods.GOODS, goods.LET)
_ESTATE = _any_of(goods.ESTATE)
_MENDED = _any_of(goods.GOODS, goods.MENDED)
_DIGITAL = _any_of(goods.DIGITAL)
_MATERIALS = _any_of(goods.MATERIALS)
_BUILDING = _any_of(goods.BUILDING)
_PROFESSIONS = _any_of(goods.PROFESSIONS)
_SPECIALITIES = _any_of(goods.SPECIALITIES)
_DESIGNED = _any_of(goods.DESIGNED)
_FILMED = _any_of(goods.FILMED)
_WORKED = _any_of(goods.WORKED)
_CLEANED = _any_of(goods.CLEANED)

WORK: tuple[tuple[str, str], ...] = (
    # Services that are counted apart from the work that they serve.
    (
        "",
        (
            r".*(?:建設|建築|土木|製造|設備|電気|ガス|機械|印刷|卸売?|小売|販売|加工)(?:業|関連"
            r"|業関連)?"
            r"サービス(?:業|事業)?"
        ),
    ),
    # Farming and the sea.
    ("", r".*(?:支援|観光|体験|コンサル\w*)(?:農業|漁業|林業)"),
    ("agriculture", r".+(?:農業|農家|畜産業|酪農業|養鶏業|養豚業)"),
    ("fishery", r".+(?:漁業|養殖業?)"),
    (_MAKES, r".+(?:鉱業|採石業|玉石採取業|砂利採取業|精錬業|精製業|製鉄業|製鋼業|圧延業|織物業)"),
    # What is both made and sold.
    ("retail", r".+製造小売(?:業|店)?"),
    (f"{_MAKES} wholesale", r".+製造卸(?:売)?業?"),
    (f"{_MAKES} wholesale retail", r".+(?:製造販売|製販)業?"),
    ("wholesale retail", r".+(?:卸売?小売|小売卸売?)業?"),
    (f"{_MAKES} service", r".+製造修理業?"),
    # Made.
    ("rubber", r"(?!.*(?:プラスチック|タイヤ|ベルト)).+ゴム製品(?:製造業?|メーカー)"),
    (f"rubber {_MAKES}", r".*(?:ゴム|タイヤ).*(?:製造業?|製造所|メーカー|加工業?)"),
    ("", rf".*{_DIGITAL}.*(?:製造業?|製造所|メーカー|製造元)"),
    (_MAKES, r".+(?:製造業?|製造所|メーカー|製造元|製造工場)"),
    (_MAKES, rf".*{_MATERIALS}加工(?:業|場|所)?"),
    (f"{_MAKES} service", r".*(?:車|車両|カー).*(?:板金|鈑金|塗装).*"),
    (_MAKES, rf".*{_WORKED}(?:加工)?(?:業|所|場|工場|会社)?"),
    (_MAKES, rf"(?:{_GOODS}|金型|治具|模型|看板|産業機械|鉄骨|工作物)(?:製作|工業)(?:所|業)?"),
    (_MAKES, r".*(?:表面|熱|メッキ|めっき)処理(?:加工)?業?"),
    # Built.
    (_MAKES, r".+(?:工事|工事業|工事店|工事請負業?|建設|建設業|建築業|土木業|土建業|施工|施工業)"),
    (_MAKES, rf"{_BUILDING}{{1,4}}設備(?:業|工業|工事業)"),
    (
        _MAKES,
        r".*(?:住宅|建築|店舗|外壁|内装|水回り|キッチン|浴室|マンション)リフォーム(?:業|店|会社)?",
    ),
    # Moved and let.
    (
        _MAKES,
        r".+(?:運送業?|運輸業?|輸送業?|運送店|海運業?|水運業|鉄道業|電気通信業|梱包業|倉庫業|冷蔵倉庫)",
    ),
    (
        _MAKES,
        (
            rf"{_ESTATE}{{1,4}}(?:の)?(?:賃貸|売買|仲介|販売|開発|分譲|取引|代理|レンタル"
            rf"|賃貸管理|売買仲介)業?"
        ),
    ),
    (f"{_MAKES} service", rf"{_ESTATE}{{1,4}}管理業?"),
    (_MAKES, r".+(?:不動産業|不動産賃貸業)"),
    ("service", rf"レンタル{_LET}{{1,4}}(?:業|店|会社)?"),
    ("service", rf"{_LET}{{1,4}}(?:の)?(?:賃貸|リース|レンタル)(?:業|店|会社)?"),
    ("service", r"(?!.*(?:不動産|土地|建物)).+(?:機械器具|関連機器|物品|用品|記録物)賃貸業"),
    (f"{_MAKES} service", r".+(?:賃貸業?|リース業?|レンタル業?)"),
    ("service", r".+(?:駐車場|パーキング)業?"),
    # Sold: what is no thing is asked for.
    ("", r"(?!.*(?:LP|プロパン)).*(?:電力|電気|ガス|発電)(?:卸売?|小売)業?"),
    ("wholesale", r".+(?:卸|卸売|卸業|卸売業|卸売商|卸商|問屋|仲卸|仲卸業|仲買|仲買業)"),
    ("retail", r".+(?:小売|小売業|小売店|小売商)"),
    ("retail", rf"{_GOODS}{{1,4}}(?:専門)?(?:店|屋|ショップ|ストア|商店|販売店|売場)"),
    ("retail", r".+(?:通信販売|訪問販売|移動販売|ネット販売|インターネット販売|通販)業?"),
    ("wholesale retail", rf"{_GOODS}{{1,4}}(?:等)?(?:の)?(?:輸入|輸出入)?販売(?:業|会社)?"),
    (
        "",
        (
            r".*(?:保険|不動産|住宅|マンション|土地|電力|電気|ガス|旅行|券|チケット|権|サービス|労働"
            rf"|ツアー|{_DIGITAL}).*販売(?:業|会社|店)?"
        ),
    ),
    ("wholesale retail", r".+(?:販売業?|販売店)"),
    ("retail", r".+(?:薬局|ガソリンスタンド|ドラッグストア|ホームセンター)"),
    # Eaten.
    ("retail service", r".+給食(?:業|受託|受託業|サービス|サービス業|センター)?"),
    (
        "",
        (
            r".*(?:猫|犬|ドッグ|ネット|ゲーム|ネイル|占い|漫画|まんが|ペット|社員|学生|こども|子ども|職員)(?:カフェ|喫茶|食堂"
            r"|喫茶店)"
        ),
    ),
    (
        "retail",
        (
            rf"{_FOOD}{{1,4}}(?:料理)?(?:専門)?(?:店|屋|処|レストラン|ダイニング|バル|居酒屋"
            rf"|食堂|カフェ|酒場|チェーン)"
        ),
    ),
    ("retail", rf"{_FOOD}{{1,4}}料理"),
    ("retail", r".+(?:料理店|料理屋|飲食店|食堂|レストラン|居酒屋|酒場|喫茶店|カフェ|ベーカリー)"),
    # Slept in.
    ("", r".*(?:ペット|ラブ|犬|猫).*ホテル"),
    ("ryokan", r".+旅館"),
    ("ryokan lodging_entertainment", r".+ホテル(?:業)?"),
    # Played.
    (
        "lodging_entertainment",
        (
            r".+(?:ゴルフ場|ゴルフ練習場|映画館|遊園地|ボウリング場|スキー場|ゲームセンター|パチンコ店"
            r"|フィットネスクラブ|スポーツクラブ|スポーツジム|キャンプ場|カラオケ店|カラオケボックス)"
        ),
    ),
    # Taught, healed, cared for.
    ("service", r".+(?:教授業|教室|スクール|塾|学校|教習所|予備校)"),
    ("medical", rf"{_SPECIALITIES}{{1,4}}(?:医院|クリニック|診療所|病院|医)"),
    ("medical service", r".*(?:動物|犬猫|ペット|獣医).*(?:医院|クリニック|診療所|病院|医療)"),
    ("service", r".+(?:保育園|保育所|こども園|幼稚園)"),
    ("service", r".+(?:有料老人ホーム|養護老人ホーム|訪問介護|通所介護|居宅介護|デイサービス)"),
    # Professions, design, programs.
    ("service", rf"{_PROFESSIONS}{{1,4}}(?:事務所|業|オフィス|法人)"),
    ("", r".*(?:不動産|投資|保険|金融|IT|システム|DX|ウェブ|Web).*コンサル.*"),
    ("service", r".+(?:コンサルタント|コンサルティング|コンサル)(?:業|会社)?"),
    (
        "service software",
        r".*(?:Web|ウェブ|ホームページ|サイト|UI|アプリ).*(?:デザイン|制作)(?:業|会社)?",
    ),
    ("service", r".+デザイン(?:業|会社|事務所)"),
    ("service", rf"{_DESIGNED}{{1,4}}設計(?:業|事務所|会社|監理|監理業)?"),
    (
        "software",
        (
            r".*(?:ソフトウェア|ソフト|システム|アプリ|アプリケーション|プログラム"
            r"|ゲーム)(?:受託)?開発(?:業|会社)?"
            r"|.+ソフトウェア業"
        ),
    ),
    ("service", rf"{_FILMED}{{1,4}}(?:企画)?(?:制作|製作)(?:業|会社|プロダクション)?"),
    ("service", r".+配給業"),
    ("service", r".+(?:広告業|広告代理業|広告代理店|放送業|放送局)"),
    # Daily life and what serves businesses.
    ("service", r".+(?:美容室|美容院|理容室|理容店|ヘアサロン|ネイルサロン|エステサロン|エステ)"),
    ("service", rf".+{_CLEANED}(?:業|サービス|サービス業|会社)?"),
    (
        "service",
        (
            r".*(?:廃棄物|ごみ|ゴミ|し尿|産廃)(?:の)?(?:収集|運搬|中間|最終|再生)*(?:処理|処分|収集"
            r"|運搬|回収)業?"
        ),
    ),
    (f"{_MAKES} service", r".*(?:船舶|鉄道車両|航空機|建物|住宅|建築|道路|電気設備).*修理(?:業)?"),
    ("service", rf"{_MENDED}{{1,4}}(?:の)?修理(?:業|店|屋)?"),
    (f"{_MAKES} service", r".+修理(?:業|店|屋)?"),
    ("service", r".*(?:自動車|車両|二輪車|バイク|オートバイ)整備(?:業|工場|会社)?"),
    # Money.
    ("finance", r".+(?:金融業|貸金業|信用金庫|信用組合|信託銀行|地方銀行|生命保険業|損害保険業)"),
)
"""Patterns over a name without marks, first match first: with one, the industries that it may be;
none where the name as it stands has to be asked for."""
