"""Who the business is: its form, its trade, its size, its age, its place."""

from seido.facts import forms, spellings
from seido.facts.entry import Change, entry, yes_no
from seido.facts.trades.reading import industries_of, names_by_industry
from seido.rules.expr import Unit
from seido.rules.words import Words

_REGISTER = Words("登記事項証明書", "certificate of registered matters")
_OWN = Words("本人の申告", "the applicant's own statement")

form = entry(
    "form",
    Unit.CHOICE,
    Words("事業形態", "Form of business"),
    Words("会社ですか、個人事業ですか。", "Is it a company or a sole proprietor?"),
    paper=_REGISTER,
    effort=1,
    headings=("法人個人区分", "法人・個人", "組織形態", "企業形態"),
    choices={
        "company": Words("会社", "company"),
        "sole_proprietor": Words("個人事業主", "sole proprietor"),
        "cooperative": Words("組合", "cooperative"),
        "producer_cooperative": Words(
            "農協・漁協・森林組合・生協", "farm, fishery, forest or consumer cooperative"
        ),
        "members_association": Words(
            "生活衛生同業組合・酒造組合など",
            "association of a hygiene trade, of brewers or the like",
        ),
        "medical_corporation": Words("医業を主たる事業とする法人", "medical corporation"),
        "npo": Words("特定非営利活動法人", "specified non-profit corporation"),
        "other_corporation": Words("その他の法人", "another corporation"),
        "not_in_business": Words("事業を営んでいない個人", "individual not in business"),
    },
    aliases=forms.FORMS,
    finder=forms.forms_of,
)

industry = entry(
    "industry",
    Unit.CHOICE,
    Words("業種", "Industry"),
    Words("主たる事業の業種はどれですか。", "Which industry is the main business?"),
    help=Words(
        "建設業・運輸業・鉱業などは「製造業等」に、飲食業は「小売業」に入ります。",
        "Construction, transport, mining and the rest belong to manufacturing and others;"
        " restaurants to retail.",
    ),
    paper=_REGISTER,
    effort=1,
    headings=("主たる業種", "主な業種", "主たる事業"),
    choices={
        "manufacturing_and_others": Words("製造業等", "manufacturing and others"),
        "wholesale": Words("卸売業", "wholesale"),
        "retail": Words("小売業", "retail, restaurants included"),
        "service": Words("サービス業", "services"),
        "rubber": Words(
            "ゴム製品製造業", "rubber products, but for tyres, tubes and industrial belts"
        ),
        "software": Words(
            "ソフトウェア業・情報処理サービス業", "software and information processing"
        ),
        "ryokan": Words("旅館業", "inns (ryokan)"),
        "travel": Words("旅行業", "travel agencies"),
        "lodging_entertainment": Words(
            "宿泊業・娯楽業", "lodging other than ryokan, entertainment"
        ),
        "medical": Words("医業", "medical practice"),
        "logging": Words("素材生産業・素材生産サービス業", "logging"),
        "agriculture": Words("農業", "agriculture"),
        "forestry": Words("林業", "forestry other than logging"),
        "fishery": Words("漁業", "fishery"),
        "finance": Words("金融・保険業", "finance and insurance"),
        "adult_entertainment": Words("風俗営業", "adult entertainment"),
        "religious": Words("宗教", "religious bodies"),
    },
    aliases=names_by_industry(),
    finder=industries_of,
)

capital = entry(
    "capital",
    Unit.YEN,
    Words("資本金", "Capital"),
    Words("資本金（出資の総額）はいくらですか。", "What is the stated capital?"),
    paper=_REGISTER,
    effort=1,
    change=Change.BOTH,
    headings=("資本金の額", "資本金額", "出資金", "出資の総額", "資本金・出資金"),
)

employees = entry(
    "employees",
    Unit.PERSONS,
    Words("従業員数", "Employees"),
    Words("常時使用する従業員は何人ですか。", "How many people are regularly employed?"),
    help=Words(
        "役員、生計を同じくする三親等内の親族、臨時の人は数えません。"
        "実質的に常雇いのパートは数えます。",
        "Leave out directors, relatives within the third degree who share a household, and"
        " temporary staff; count part-timers who in fact work regularly.",
    ),
    paper=Words("労働者名簿・賃金台帳", "roll of employees"),
    effort=1,
    headings=("常時使用する従業員数", "従業員", "常用従業員数", "社員数"),
)

started_on = entry(
    "started_on",
    Unit.DATE,
    Words("事業開始日", "Start of business"),
    Words("今の事業を始めたのはいつですか。", "When did the present business begin?"),
    paper=Words("登記事項証明書・開業届", "certificate of registered matters, notice of opening"),
    effort=1,
    headings=("設立日", "開業日", "創業日", "設立年月日", "開業年月日", "創業年月日", "業歴開始日"),
    # Who was a sole proprietor before has begun earlier than the company was founded.
    stand_ins=("設立日", "設立年月日"),
)

_PREFECTURES = {
    "hokkaido": Words("北海道", "Hokkaido"),
    "aomori": Words("青森県", "Aomori"),
    "iwate": Words("岩手県", "Iwate"),
    "miyagi": Words("宮城県", "Miyagi"),
    "akita": Words("秋田県", "Akita"),
    "yamagata": Words("山形県", "Yamagata"),
    "fukushima": Words("福島県", "Fukushima"),
    "ibaraki": Words("茨城県", "Ibaraki"),
    "tochigi": Words("栃木県", "Tochigi"),
    "gunma": Words("群馬県", "Gunma"),
    "saitama": Words("埼玉県", "Saitama"),
    "chiba": Words("千葉県", "Chiba"),
    "tokyo": Words("東京都", "Tokyo"),
    "kanagawa": Words("神奈川県", "Kanagawa"),
    "niigata": Words("新潟県", "Niigata"),
    "toyama": Words("富山県", "Toyama"),
    "ishikawa": Words("石川県", "Ishikawa"),
    "fukui": Words("福井県", "Fukui"),
    "yamanashi": Words("山梨県", "Yamanashi"),
    "nagano": Words("長野県", "Nagano"),
    "gifu": Words("岐阜県", "Gifu"),
    "shizuoka": Words("静岡県", "Shizuoka"),
    "aichi": Words("愛知県", "Aichi"),
    "mie": Words("三重県", "Mie"),
    "shiga": Words("滋賀県", "Shiga"),
    "kyoto": Words("京都府", "Kyoto"),
    "osaka": Words("大阪府", "Osaka"),
    "hyogo": Words("兵庫県", "Hyogo"),
    "nara": Words("奈良県", "Nara"),
    "wakayama": Words("和歌山県", "Wakayama"),
    "tottori": Words("鳥取県", "Tottori"),
    "shimane": Words("島根県", "Shimane"),
    "okayama": Words("岡山県", "Okayama"),
    "hiroshima": Words("広島県", "Hiroshima"),
    "yamaguchi": Words("山口県", "Yamaguchi"),
    "tokushima": Words("徳島県", "Tokushima"),
    "kagawa": Words("香川県", "Kagawa"),
    "ehime": Words("愛媛県", "Ehime"),
    "kochi": Words("高知県", "Kochi"),
    "fukuoka": Words("福岡県", "Fukuoka"),
    "saga": Words("佐賀県", "Saga"),
    "nagasaki": Words("長崎県", "Nagasaki"),
    "kumamoto": Words("熊本県", "Kumamoto"),
    "oita": Words("大分県", "Oita"),
    "miyazaki": Words("宮崎県", "Miyazaki"),
    "kagoshima": Words("鹿児島県", "Kagoshima"),
    "okinawa": Words("沖縄県", "Okinawa"),
}

prefecture = entry(
    "prefecture",
    Unit.CHOICE,
    Words("都道府県", "Prefecture"),
    Words("本店（個人は主たる事業所）はどの都道府県ですか。", "In which prefecture is it based?"),
    paper=_REGISTER,
    effort=1,
    headings=("所在地都道府県", "本店所在地", "本店都道府県", "本社所在地", "所在地"),
    choices=_PREFECTURES,
    aliases=spellings.places(_PREFECTURES),
)

municipality = entry(
    "municipality",
    Unit.CHOICE,
    Words("融資制度のある市町村", "Municipality with loans of its own"),
    Words(
        "本店（個人は主たる事業所）は、次のどの市町村にありますか。",
        "In which of these municipalities is it based?",
    ),
    help=Words(
        "融資制度を収録している市町村だけを挙げています。ほかの市町村なら「そのほかの市町村」です。",
        "Only those whose loans are held here are listed; elsewhere it is another one.",
    ),
    paper=_REGISTER,
    effort=1,
    choices={
        "itako": Words("潮来市", "Itako"),
        "okayama_city": Words("岡山市", "Okayama City"),
        "other": Words("そのほかの市町村", "another municipality"),
    },
    aliases={
        "itako": ("茨城県潮来市", "茨城県潮来市～", "潮来市～"),
        "okayama_city": ("岡山県岡山市", "岡山県岡山市～", "岡山市～"),
    },
)

at_same_place_since = entry(
    "at_same_place_since",
    Unit.DATE,
    Words("今の場所での事業開始日", "In business at its present place since"),
    Words(
        "今の場所で事業を営み始めたのはいつですか。",
        "Since when has the business been run at its present place?",
    ),
    paper=Words("登記事項証明書・賃貸借契約書", "certificate of registered matters, lease"),
    effort=1,
    headings=("現在地での事業開始日", "現所在地での開業日"),
)

two_thirds_of_members_qualify = yes_no(
    "two_thirds_of_members_qualify",
    Words("組合員の3分の2以上が対象業種", "Two thirds of the members qualify"),
    Words(
        "組合が保証対象の事業を営むか、組合員の3分の2以上が営んでいますか。",
        "Does the cooperative, or two thirds of its members, run a business that qualifies?",
    ),
    paper=Words("組合員名簿", "roll of members"),
    effort=2,
)

members_are_small = yes_no(
    "members_are_small",
    Words("構成員の3分の2以上が小さいこと", "Two thirds of the members are small"),
    Words(
        "構成員の3分の2以上が、組合の種類ごとに定められた規模以下ですか。",
        "Are two thirds of the members within the size set for the kind of association?",
    ),
    help=Words(
        "生活衛生同業組合は資本金5,000万円（卸売業1億円）または従業員50人（卸売業・サービス業100人）、"
        "酒造組合・内航海運組合は3億円または300人以下の構成員を数えます。",
        "In a hygiene trade, members of at most ¥50m of capital (wholesale ¥100m) or 50 employees"
        " (wholesale and services 100); among brewers and coastal shippers, ¥300m or 300.",
    ),
    paper=Words("組合員名簿", "roll of members"),
    effort=2,
)

members_are_small_enterprises = yes_no(
    "members_are_small_enterprises",
    Words("組合員の3分の2以上が小規模事業者", "Two thirds of the members are small enterprises"),
    Words(
        "組合員の3分の2以上が、従業員20人（商業・サービス業は5人）以下の事業者ですか。",
        "Have two thirds of the members 20 employees or fewer (commerce and services five)?",
    ),
    paper=Words("組合員名簿", "roll of members"),
    effort=2,
)

antisocial_ties = yes_no(
    "antisocial_ties",
    Words("反社会的勢力との関係", "Ties with anti-social forces"),
    Words(
        "暴力団など反社会的勢力との関係がありますか（やめて5年たたない場合を含む）。",
        "Are there ties with organised crime, or were there within five years?",
    ),
    help=Words(
        "暴力団員等、やめてから5年を経過しない人、密接な関係のある人、"
        "暴力的・不当な要求をする人が当たります。",
        "Members, those who left less than five years ago, close associates, and those who make"
        " violent or unlawful demands.",
    ),
    paper=_OWN,
    # Known by heart, but no question to open a conversation with.
    effort=3,
    change=Change.NONE,
    headings=("反社会的勢力", "反社"),
)

guarantor_antisocial_ties = yes_no(
    "guarantor_antisocial_ties",
    Words("保証人と反社会的勢力との関係", "Guarantors' ties with anti-social forces"),
    Words(
        "保証人となる人に、反社会的勢力との関係がありますか（やめて5年たたない場合を含む）。",
        "Has anybody who stands surety ties with organised crime, or had them within five years?",
    ),
    help=Words(
        "代表者が連帯保証人となるときは代表者も数えます。保証人がいなければ「いいえ」です。",
        "Count the representative who stands surety. Without any guarantor, the answer is no.",
    ),
    paper=Words("保証人の申告", "the guarantors' own statement"),
    effort=3,
    change=Change.NONE,
    headings=("保証人の反社会的勢力との関係", "保証人の反社"),
)

processes_own_produce = yes_no(
    "processes_own_produce",
    Words("製造・加工の設備での加工", "Processes in a plant of its own"),
    Words(
        "農林漁業の産物を、製造・加工の設備をもって加工していますか。",
        "Does it process what it grows, fells or catches in a plant of its own?",
    ),
    help=Words(
        "農業・林業・漁業の事業者だけに尋ねます。菌床によるきのこの工場生産も含みます。",
        "Asked of primary producers alone; mushrooms grown on substrate in a works count as well.",
    ),
    paper=Words("固定資産台帳・施設の許可証", "register of fixed assets, licence of the plant"),
    effort=1,
    headings=("加工設備", "製造加工設備"),
)
