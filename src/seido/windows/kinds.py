"""The kinds of window (窓口) that a scheme can send people to, by the id that editions name."""

from collections.abc import Mapping

from seido.rules.words import Words

KINDS: Mapping[str, Words] = {
    "guarantee_corporation": Words("信用保証協会", "credit guarantee corporation"),
    "guarantee_branch": Words(
        "信用保証協会の担当部署・支所", "branch of the credit guarantee corporation"
    ),
    "guarantee_support_desk": Words(
        "信用保証協会の経営支援の窓口", "support desk of the credit guarantee corporation"
    ),
    "federation": Words(
        "全国信用保証協会連合会", "Japan Federation of Credit Guarantee Corporations"
    ),
    "financial_institution": Words("金融機関", "bank or other lender"),
    "certified_support_institution": Words(
        "認定経営革新等支援機関", "certified support institution"
    ),
    "improvement_support_centre": Words(
        "経営改善支援センター（2022年4月から中小企業活性化協議会）",
        "management-improvement support centre (SME revitalisation council from April 2022)",
    ),
    "improvement_support_headquarters": Words(
        "経営改善支援センターの全国本部", "head office of the support centres"
    ),
    "revitalisation_council": Words(
        "中小企業再生支援協議会（2022年4月から中小企業活性化協議会）",
        "SME turnaround support council (SME revitalisation council from April 2022)",
    ),
    "sme_revitalisation_council": Words("中小企業活性化協議会", "SME revitalisation council"),
    "jfc_sme": Words("日本政策金融公庫 中小企業事業", "Japan Finance Corporation, SME unit"),
    "jfc_micro": Words("日本政策金融公庫 国民生活事業", "Japan Finance Corporation, Micro unit"),
    "jfc_securitisation": Words(
        "日本政策金融公庫 証券化支援室", "Japan Finance Corporation, securitisation office"
    ),
    "okinawa_finance_corporation": Words(
        "沖縄振興開発金融公庫", "Okinawa Development Finance Corporation"
    ),
    "okinawa_finance_corporation_sme": Words(
        "沖縄振興開発金融公庫 中小企業資金", "Okinawa Development Finance Corporation, SME funds"
    ),
    "shoko_chukin": Words("商工組合中央金庫", "Shoko Chukin Bank"),
    "smrj": Words("中小機構の地域本部", "regional office of SME Support Japan (SMRJ)"),
    "smrj_mutual_aid": Words("中小機構 共済相談室", "SME Support Japan, mutual aid desk"),
    "smrj_upgrading": Words("中小機構 高度化事業", "SME Support Japan, upgrading projects"),
    "jetro": Words("日本貿易振興機構（ジェトロ）", "Japan External Trade Organization (JETRO)"),
    "mirasapo": Words("ミラサポ事務局", "Mirasapo office"),
    "mirasapo_plus": Words("ミラサポplus", "Mirasapo plus, the portal"),
    "sme_agency_finance": Words("中小企業庁 金融課", "SME Agency, Finance Division"),
    "regional_bureau": Words(
        "経済産業局 中小企業課等", "SME division of the regional bureau of economy and industry"
    ),
    "prefecture": Words("都道府県の中小企業担当課", "SME section of the prefecture"),
    "municipality": Words(
        "市町村・特別区の商工担当課等", "commerce section of the municipality or special ward"
    ),
    "chamber": Words(
        "商工会・商工会議所", "chamber of commerce and industry, or society of commerce"
    ),
    "association_federation": Words(
        "都道府県中小企業団体中央会", "prefectural federation of small business associations"
    ),
    "succession_network": Words("事業承継ネットワーク", "business succession network"),
    "succession_support_centre": Words(
        "事業承継・引継ぎ支援センター", "business succession and transfer support centre"
    ),
}
"""Each kind by id, with its name. A kind that is not here is refused."""

WITHOUT_OFFICE: Mapping[str, Words] = {
    "financial_institution": Words(
        "取引のある銀行・信用金庫・信用組合などに直接ご相談ください",
        "ask the bank, shinkin bank or credit cooperative that you deal with",
    ),
    "certified_support_institution": Words(
        "認定を受けた税理士・会計士・診断士・弁護士・金融機関などの身近な窓口から選べ、"
        "それぞれの専門分野の助言が受けられます",
        "any certified tax accountant, accountant, consultant, lawyer or bank close by will do,"
        " each with advice in its own field",
    ),
    "chamber": Words(
        "事業所の地区の商工会または商工会議所にご相談ください",
        "ask the chamber or society of commerce of the district of the business",
    ),
    "association_federation": Words(
        "事業所のある都道府県の中央会にご相談ください",
        "ask the federation of the prefecture of the business",
    ),
    "regional_bureau": Words(
        "事業所の地域を受け持つ経済産業局にご相談ください（番号は出典の巻末一覧にあり、未収録）",
        "ask the regional bureau in charge; its number is in an annex that is not held here",
    ),
}
"""Kinds of which the directory holds no office, and what to do instead."""
