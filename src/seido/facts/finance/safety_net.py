"""What safety-net certificates are granted on: the certificate, designations, dealings."""

from seido.facts import spellings
from seido.facts.entry import entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_CERTIFICATE = Words("市町村長の認定書", "the mayor's certificate")
_DESIGNATIONS = Words("経済産業大臣の指定（中小企業庁のサイト）", "the minister's designations")
_LEDGER = Words("売掛帳・仕入帳・試算表", "ledgers of sales and purchases, trial balance")

# The certificate

certificate = entry(
    "certificate",
    Unit.CHOICE,
    Words("受けている認定", "Certificate held"),
    Words(
        "経営の安定に支障を生じているという市町村長（特別区長）の認定を受けていますか。",
        "Has the mayor certified that the stability of the business is impaired, and how?",
    ),
    help=Words(
        "いくつも受けているときは、保証を申し込むものを答えます。",
        "With several, the one that the guarantee is applied for on.",
    ),
    paper=_CERTIFICATE,
    effort=1,
    headings=("市町村長の認定", "セーフティネット認定", "認定書の号", "特定中小企業者の認定"),
    choices={
        "none": Words("受けていない", "none yet"),
        "case_1": Words("1号", "case 1"),
        "case_2": Words("2号", "case 2"),
        "case_3": Words("3号", "case 3"),
        "case_4": Words("4号", "case 4"),
        "case_5": Words("5号", "case 5"),
        "case_6": Words("6号", "case 6"),
        "case_7": Words("7号", "case 7"),
        "case_8": Words("8号", "case 8"),
        "crisis": Words("危機関連", "crisis"),
    },
    aliases={f"case_{number}": spellings.case_names(number) for number in range(1, 9)},
)

certified_on = entry(
    "certified_on",
    Unit.DATE,
    Words("認定書の発行日", "Day of the certificate"),
    Words("その認定書はいつ発行されましたか。", "On which day was that certificate issued?"),
    paper=_CERTIFICATE,
    effort=1,
    headings=("認定日", "認定年月日", "認定書発行日"),
)

certificate_valid_until = entry(
    "certificate_valid_until",
    Unit.DATE,
    Words("認定書の有効期限", "Last day of the certificate"),
    Words(
        "その認定書で保証を申し込めるのはいつまでですか。",
        "Until which day can a guarantee be applied for with that certificate?",
    ),
    help=Words(
        "認定書に記された有効期間の末日です。発行日を1日目として30日目に当たります。"
        "5号は2024年12月から「信用保証協会への申込期間」と記されています。",
        "As written on it: the 30th day, that of issue being the first. Since December 2024 those"
        " of case 5 state it as the period for applying to the corporation.",
    ),
    paper=_CERTIFICATE,
    effort=1,
    headings=("認定の有効期限", "認定書の有効期間", "信用保証協会への申込期間"),
)

# What a minister has designated

customer_designated_bankrupt = yes_no(
    "customer_designated_bankrupt",
    Words("指定された倒産事業者との直接の取引", "Dealt directly with a designated bankrupt"),
    Words(
        "国が指定した再生手続開始申立等事業者（大型倒産）と直接の取引がありましたか。",
        "Did it deal directly with a business whose failure the state has designated?",
    ),
    paper=_DESIGNATIONS,
    effort=2,
    headings=("1号の指定事業者との取引", "再生手続開始申立等事業者との取引"),
)

customer_cut_back = entry(
    "customer_cut_back",
    Unit.CHOICE,
    Words("事業を縮小した指定事業者との関係", "Relation to a designated business that cut back"),
    Words(
        "国が指定した、生産や販売を縮小している事業者と、どのような関係にありますか。",
        "How is it related to a business whose cutting back the state has designated?",
    ),
    paper=_DESIGNATIONS,
    effort=2,
    headings=("2号の指定事業者との取引", "事業活動の制限", "リストラ等の影響"),
    choices={
        "none": Words("関係がない", "not at all"),
        "direct": Words("直接の取引がある", "deals with it directly"),
        "indirect": Words("間接の取引がある", "deals with it through others"),
        "near": Words("指定された地域で近隣に事業所がある", "has its place nearby, as designated"),
    },
)

designated_accident = entry(
    "designated_accident",
    Unit.CHOICE,
    Words("指定された事故等の地域での指定業種", "Designated trade where an accident struck"),
    Words(
        "国が3号に指定した地域で、事故等の影響を受けた指定業種の事業を営んでいますか。",
        "Does it run a designated trade in an area designated for an accident (case 3)?",
    ),
    paper=_DESIGNATIONS,
    effort=2,
    headings=("3号の指定業種", "指定された事故等"),
    choices={
        "none": Words("営んでいない", "no"),
        "part": Words("指定業種でない事業も営んでいる", "yes, beside trades not designated"),
        "all": Words("すべて指定業種である", "yes, and no other trade"),
    },
    aliases={
        "part": ("はい", "該当", "指定業種", "指定業種を営んでいる", "一部", "兼業"),
        "all": (
            "はい",
            "該当",
            "指定業種",
            "指定業種を営んでいる",
            "すべて",
            "全部",
            "全て",
            "専業",
        ),
    },
)

designated_disaster = entry(
    "designated_disaster",
    Unit.CHOICE,
    Words("影響を受けた指定災害", "Designated disaster that struck"),
    Words(
        "国が4号に指定した地域で、どの災害等の影響を受けましたか。",
        "By which disaster was it struck in an area designated for it (case 4)?",
    ),
    help=Words(
        "新型コロナウイルス感染症は、2020年3月2日に全国が指定され、2024年6月30日に終わりました。",
        "Covid-19: all the country was designated on 2 March 2020, until 30 June 2024.",
    ),
    paper=_DESIGNATIONS,
    effort=1,
    headings=("4号の指定災害", "指定災害", "指定を受けた災害等"),
    choices={
        "none": Words("受けていない", "by none"),
        "covid": Words("新型コロナウイルス感染症", "Covid-19"),
        "other": Words("その他の指定災害", "another designated one"),
    },
)

in_designated_area_since = entry(
    "in_designated_area_since",
    Unit.DATE,
    Words("指定地域での事業開始日", "Start of business in the designated area"),
    Words(
        "指定された地域で事業を続けているのはいつからですか。",
        "Since when has it run its business in the designated area?",
    ),
    paper=Words("登記事項証明書・開業届", "certificate of registered matters, notice of opening"),
    effort=1,
    headings=("指定地域の事業開始日", "指定地域で事業を始めた日"),
)

_IS_DESIGNATED = ("はい", "該当", "指定業種", "指定業種である", "指定業種を営んでいる")
"""Says that some trade is, but not whether it is the main one or every one."""

designated_trade = entry(
    "designated_trade",
    Unit.CHOICE,
    Words("5号の指定業種", "Trade designated under case 5"),
    Words(
        "営んでいる事業は、申込日に5号の指定業種に当たりますか。",
        "Is its trade designated under case 5 on the day of application?",
    ),
    help=Words(
        "四半期ごとの公表で指定されます。申込日に効力のある公表日の指定業種一覧を、"
        "日本標準産業分類の細分類番号で調べます。業種名だけでは分かりません。"
        "主たる事業は、最近1年間の売上高が最も大きい事業です。",
        "Designated by quarter: look up the four-digit number of the standard classification in the"
        " list announced for the day of application; the name of a trade alone does not tell."
        " The main trade is that with most sales in the last year.",
    ),
    paper=_DESIGNATIONS,
    effort=2,
    headings=("指定業種", "不況業種", "指定業種の別"),
    choices={
        "none": Words("指定業種を営んでいない", "none is"),
        "part": Words("主でない事業が指定業種", "a trade that is not the main one is"),
        "main": Words("主たる事業が指定業種", "the main trade is"),
        "all": Words("すべて指定業種", "every trade is"),
    },
    aliases={
        "none": ("いいえ", "指定業種でない", "指定業種ではない", "非指定業種"),
        "part": (*_IS_DESIGNATED, "一部", "兼業", "従たる事業"),
        "main": (*_IS_DESIGNATED, "一部", "兼業", "主たる事業", "主たる業種", "主業", "主業種"),
        "all": (*_IS_DESIGNATED, "すべて", "全部", "全て", "全業種", "専業"),
    },
)

# Dealings with a business that failed or cut back

claims_on_designated_bankrupt = entry(
    "claims_on_designated_bankrupt",
    Unit.YEN,
    Words("指定倒産事業者への売掛金債権等", "Claims on the designated bankrupt"),
    Words(
        "その倒産事業者に対する売掛金と前渡金の返還請求権は、いくら残っていますか。",
        "What do claims on it for goods, services and advances come to?",
    ),
    help=Words(
        "手付金、保証金、損害賠償、賃料、裏書で受け取った手形の債権は数えません。",
        "Deposits, damages, rent and bills received by endorsement do not count.",
    ),
    paper=Words("売掛帳・裁判所への届出書・手形の写し", "ledger, claim filed, copies of bills"),
    effort=2,
    headings=("1号の売掛金債権等", "再生手続開始申立等事業者への売掛金債権"),
)

dealings_with_designated_business = entry(
    "dealings_with_designated_business",
    Unit.YEN,
    Words("指定事業者との取引額", "Dealings with the designated business"),
    Words(
        "倒産した、または事業を縮小した指定事業者との取引額はいくらですか。",
        "What do dealings with the business that failed or cut back come to?",
    ),
    help=Words(
        "最近6か月か1年間について、全取引額と同じ期間で答えます。2号では間接の取引を含みます。",
        "Of the last six months or year, as for all dealings; case 2 counts those through others.",
    ),
    paper=_LEDGER,
    effort=3,
    headings=("当該事業者との取引額", "指定事業者との取引規模"),
)

all_dealings = entry(
    "all_dealings",
    Unit.YEN,
    Words("全取引額", "All dealings"),
    Words("同じ期間の全取引額はいくらですか。", "What do all dealings of that time come to?"),
    paper=_LEDGER,
    effort=3,
    headings=("総取引額", "全取引規模", "総取引規模"),
)
