"""What a public loan pays for: new markets, sites, environmental equipment, joint projects."""

from seido.facts.entry import Change, entry, yes_no
from seido.rules.expr import Unit
from seido.rules.words import Words

_PLAN = Words("事業計画書", "business plan")
_QUOTES = Words("見積書・カタログ", "quotes, catalogues")
_JOINT = Words("高度化事業の計画書", "plan of the joint project")

opens_new_market = yes_no(
    "opens_new_market",
    Words("市場の創出・開拓", "Opens up a market"),
    Words(
        "経営革新や異分野の中小企業との連携などで、市場を創り出すか開拓しますか（新規開業を含む）。",
        "Does the business create or open up a market, by renewing itself, with SMEs of other"
        " fields, or by starting up?",
    ),
    paper=_PLAN,
    effort=2,
    change=Change.UP,
    headings=("新市場の開拓", "市場の創出", "新たな事業活動"),
)

follows_approved_location_plan = yes_no(
    "follows_approved_location_plan",
    Words("承認企業立地計画・事業高度化計画", "Approved plan of location or upgrading"),
    Words(
        "集積区域で、承認を受けた企業立地計画か事業高度化計画に従って取り組みますか。",
        "Does the business follow, in a cluster zone, an approved plan of location or upgrading?",
    ),
    help=Words(
        "企業立地促進法の基本計画が定める区域での計画です。これから取り組む場合も含みます。",
        "In a zone of a basic plan under the act on locating enterprises; what is yet to begin"
        " counts too.",
    ),
    paper=Words("計画の承認書", "letter of approval"),
    effort=2,
    change=Change.UP,
    headings=("企業立地計画", "企業立地計画の承認", "事業高度化計画", "事業高度化計画の承認"),
)

follows_approved_leading_plan = yes_no(
    "follows_approved_leading_plan",
    Words("承認地域経済牽引事業計画", "Approved plan to lead the regional economy"),
    Words(
        "都道府県などの承認を受けた地域経済牽引事業計画に従って取り組みますか。",
        "Does the business follow an approved plan of a project that leads the regional economy?",
    ),
    help=Words(
        "2017年7月31日から、企業立地促進法に代わる地域未来投資促進法の計画です。"
        "前の法律の企業立地計画・事業高度化計画とは別です。",
        "A plan under the act that took the place of the one on locating enterprises on"
        " 31 July 2017; plans under the earlier act are others.",
    ),
    paper=Words("計画の承認書", "letter of approval"),
    effort=2,
    change=Change.UP,
    headings=("地域経済牽引事業計画", "地域経済牽引事業計画の承認", "地域未来投資促進法の計画"),
)

certified_management_improvement_plan = yes_no(
    "certified_management_improvement_plan",
    Words("経営力向上計画の認定", "Certified plan to improve management"),
    Words(
        "経営力向上計画の認定を受けていますか。",
        "Is the business's plan to improve its management certified?",
    ),
    paper=Words("経営力向上計画の認定書", "letter of certification"),
    effort=2,
    change=Change.UP,
    headings=("経営力向上計画", "認定経営力向上計画"),
)

certified_regional_facility_plan = yes_no(
    "certified_regional_facility_plan",
    Words("地方活力向上地域特定業務施設整備計画の認定", "Certified plan of facilities in a region"),
    Words(
        "地域再生法による特定業務施設の整備計画の認定を受けていますか。",
        "Is a plan of business facilities certified under the act on regional revitalisation?",
    ),
    paper=Words("計画の認定書", "letter of certification"),
    effort=2,
    change=Change.UP,
    headings=("特定業務施設整備計画", "特定業務施設整備計画の認定"),
)

environmental_equipment = entry(
    "environmental_equipment",
    Unit.CHOICE,
    Words("環境対策の設備・事業", "Environmental equipment"),
    Words(
        "環境対策として、どの設備を取得し、または事業をしますか。",
        "For what environmental purpose is the equipment?",
    ),
    help=Words(
        "建設機械にはオフロード法の基準適合表示のある車を含みます。低公害車はハイブリッド車、"
        "クリーンディーゼル車、ポスト新長期規制適合車などです。太陽光・風力などの発電や熱利用は"
        "「非化石エネルギー関連」、公害防止でも省エネルギーでもない環境対策は「その他」です。",
        "Construction machinery includes certified off-road vehicles. Low-emission vehicles are"
        " hybrids, clean diesels, those fit for the post new long-term rules and others. Solar and"
        " wind power are energy without fossil fuel.",
    ),
    paper=_QUOTES,
    effort=1,
    headings=("環境対策の内容", "公害防止の対象設備", "環境対策の区分"),
    choices={
        "air": Words("大気汚染関連", "against air pollution"),
        "water": Words("水質汚濁関連", "against water pollution"),
        "asbestos": Words("アスベスト対策関連", "against asbestos"),
        "waste_3r": Words("産業廃棄物・3R関連", "industrial waste and recycling"),
        "construction_machinery": Words(
            "建設機械関連（オフロード車を含む）", "construction machinery, off-road vehicles"
        ),
        "low_emission_vehicle": Words("低公害車関連", "low-emission vehicles"),
        "non_fossil": Words(
            "非化石エネルギー関連（太陽光発電など）", "energy without fossil fuel, such as solar"
        ),
        "energy_saving": Words("省エネルギー関連", "saving energy"),
        "other": Words("その他", "something else"),
        "none": Words("環境対策ではない", "no environmental purpose"),
    },
)

newer_environmental_part = entry(
    "newer_environmental_part",
    Unit.CHOICE,
    Words("環境・エネルギー対策の新しい区分", "Newer part of the environmental loan"),
    Words(
        "環境対策の設備・事業は、次の区分のどれかに当たりますか。",
        "Does the environmental purpose fall under one of these parts?",
    ),
    help=Words(
        "2016年の資料の後にできた区分です。GXは脱炭素へ移る取組み、PCBはPCB廃棄物の処分、"
        "土壌は土壌汚染対策法による調査や除去です。どれに当たるかは公庫に尋ねられます。",
        "Parts newer than the guidebook of 2016: the green transformation, disposal of PCB waste,"
        " renewable resources, and soil under its act; the lender tells which it is.",
    ),
    paper=_QUOTES,
    effort=2,
    headings=("環境対策の新しい区分", "GX・PCB・再生可能資源・土壌汚染の区分"),
    choices={
        "gx": Words("グリーントランスフォーメーション（GX）関連", "green transformation (GX)"),
        "pcb": Words("PCB廃棄物関連", "PCB waste"),
        "renewable_resources": Words("再生可能資源関連", "renewable resources"),
        "soil": Words("土壌汚染対策法関連", "soil under its act"),
        "none": Words("どれでもない", "none of these"),
    },
)

waste_business = entry(
    "waste_business",
    Unit.CHOICE,
    Words("産業廃棄物・3Rの事業者の区分", "Standing in waste and recycling"),
    Words(
        "産業廃棄物・3Rの設備について、どれに当たりますか。",
        "Of those who buy equipment for waste or recycling, which are you?",
    ),
    help=Words(
        "認定は、廃棄物処理法の無害化処理認定か優良認定。選別機は、容器包装リサイクル法の指定法人から"
        "再商品化を委託された人が新たに取得する、特定分別基準適合物の光学式選別機です。"
        "両方なら認定を選びます。",
        "Certified is under the waste act, for making waste harmless or for good operators. The"
        " sorter is a new optical one of those who recycle packaging on commission of the"
        " designated body. Who is both answers certified.",
    ),
    paper=Words("認定証・再商品化の委託契約書", "certificate, contract of recycling"),
    effort=2,
    headings=("産業廃棄物の認定", "優良認定・無害化処理認定"),
    choices={
        "certified": Words("無害化処理認定・優良認定の事業者", "certified under the waste act"),
        "optical_sorter": Words(
            "再商品化の受託者で光学式選別機を取得", "recycles on commission, buys optical sorters"
        ),
        "other": Words("どちらでもない", "neither"),
    },
)

is_cleaner_diesel = yes_no(
    "is_cleaner_diesel",
    Words("ポスト新長期規制適合等のディーゼル車", "Diesel lorry, bus or tractor of the new rules"),
    Words(
        "取得する車は、平成21年か28年の排出ガス規制に適合するディーゼルの"
        "トラック、バス、トラクターですか。",
        "Is it a diesel lorry, bus or tractor that meets the emission rules of 2009 or 2016?",
    ),
    paper=_QUOTES,
    effort=2,
    headings=("ポスト新長期規制適合車", "排出ガス規制適合のディーゼル車"),
)

project_body = entry(
    "project_body",
    Unit.CHOICE,
    Words("高度化事業の実施主体", "Body that carries out the joint project"),
    Words("事業はだれが行いますか。", "Who carries out the project?"),
    help=Words(
        "共同とは、事業協同組合などを設立して取り組むこと。第三セクターは株式会社か公益法人。"
        "一社で行うなら「その他」で、過去に集団化事業で整備した区域の中の集積区域整備事業なら"
        "一社でも借りられることがあります。",
        "Together means in a cooperative or the like that they set up; a semi-public body is a"
        " company or a foundation; one enterprise alone is another, and may be lent to inside a"
        " site that such a project once made.",
    ),
    paper=_JOINT,
    effort=1,
    headings=("実施主体", "事業の実施主体"),
    choices={
        "joint": Words("中小企業者の共同", "SMEs together"),
        "third_sector": Words("第三セクター", "semi-public body"),
        "chamber": Words("商工会・商工会議所等", "chamber or society of commerce, or the like"),
        "other": Words("その他", "another"),
    },
)

joint_project = entry(
    "joint_project",
    Unit.CHOICE,
    Words("高度化事業の種類", "Kind of joint project"),
    Words("どの種類の事業ですか。", "Which kind of project is it?"),
    help=Words(
        "集団化は適地への工場などの集団移転、集積区域整備はアーケード・駐車場・店舗改装など、"
        "施設集約化は共同で入るショッピングセンターなど、共同施設は物流センター・加工場・倉庫など、"
        "地域産業創造基盤整備は起業を支えるインキュベーション施設など、商店街整備等支援は"
        "多目的ホール・駐車場・共同店舗など。既存施設の改修は、元の事業の種類で答えます。",
        "Such as factories that move together; arcades, car parks and refitted shops; a shopping"
        " centre shared by shops; a depot, works or warehouse; an incubator; a hall, car park or"
        " shared shops. Renewing such a facility counts as the kind that it was.",
    ),
    paper=_JOINT,
    effort=2,
    headings=("高度化事業の区分", "共同事業の種類"),
    choices={
        "relocation": Words("集団化事業", "moving together to a fit site"),
        "district": Words("集積区域整備事業", "fitting out a shopping street or cluster"),
        "shared_premises": Words("施設集約化事業", "premises shared by all"),
        "shared_facility": Words("共同施設事業", "a facility used by all"),
        "local_industry_base": Words("地域産業創造基盤整備事業", "a base for local industry"),
        "street_support": Words("商店街整備等支援事業", "support of shopping streets"),
        "other": Words("その他の共同事業", "another project of SMEs together"),
        "none": Words("共同の事業ではない", "no joint project"),
    },
)

on_site_of_earlier_project = yes_no(
    "on_site_of_earlier_project",
    Words("過去の集団化事業の区域内", "Inside the site of an earlier joint project"),
    Words(
        "過去に高度化事業の集団化事業で整備した区域（工業団地、卸団地など）の中で行いますか。",
        "Is it inside a site, such as an estate of works or warehouses, that was once made with an"
        " upgrading loan?",
    ),
    help=Words(
        "組合の事務局か都道府県の中小企業担当課に、団地が高度化資金でできたかを尋ねます。",
        "The cooperative's office, or the prefecture's SME section, knows whether the site was made"
        " with such money.",
    ),
    paper=Words("組合の団地の記録", "the cooperative's records of the site"),
    effort=2,
    headings=("集団化事業の区域内", "高度化事業でできた団地の中"),
)

joint_facility_cost = entry(
    "joint_facility_cost",
    Unit.YEN,
    Words("高度化事業の設備資金の総額", "Cost of the facilities of the joint project"),
    Words(
        "事業に必要な土地・建物・構築物・設備の取得にいくらかかりますか。",
        "What do the land, buildings, structures and equipment of the project cost?",
    ),
    paper=_QUOTES,
    effort=2,
    change=Change.BOTH,
    headings=("高度化事業の事業費", "貸付対象施設の取得額", "設備資金の総額"),
)

under_special_law = yes_no(
    "under_special_law",
    Words("特別の法律に基づく高度化事業", "Joint project under a special law"),
    Words(
        "特別の法律の認定などを受けた高度化事業ですか。",
        "Is the joint project recognised under a special law?",
    ),
    paper=Words("計画の認定書", "letter of recognition"),
    effort=2,
    headings=("特別の法律に基づく事業",),
)
