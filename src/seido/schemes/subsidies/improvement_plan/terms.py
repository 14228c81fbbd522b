"""The terms of the plan-cost subsidy that are stated in words, its papers, steps and duties."""

from seido.rules.words import Words
from seido.schemes.duties import Calendar, duty
from seido.schemes.gaps import not_stated
from seido.schemes.model import Particular
from seido.schemes.parties import Party, together
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016, OKAYAMA_GUIDE_2020, PLAN_LEAFLET_2015

LEAFLET = PLAN_LEAFLET_2015.under("認定支援機関による経営改善計画策定支援")
GUIDEBOOK = GUIDEBOOK_2016.under("認定経営革新等支援機関による経営改善計画策定支援事業")
OKAYAMA = OKAYAMA_GUIDE_2020.under("国の「認定支援機関による経営改善計画策定支援事業」に係る費用補助")

SHARE = Particular(
    Words("補助", "Share"),
    Words(
        "計画策定とモニタリングの費用（消費税を含む）の3分の2。上限は合わせて200万円。",
        "Two thirds of the cost of plan and monitoring, consumption tax included; ¥2m in all.",
    ),
)
SIZES = Particular(
    Words("企業規模と費用の総額", "Size class and total cost"),
    Words(
        "対象の費用は小規模100万円、中規模200万円、中堅規模300万円まで。小規模は売上・有利子負債とも"
        "1億円未満、中規模はともに10億円未満。モニタリング費用は総額の半分まで。",
        "Cost counts up to ¥1m, ¥2m or ¥3m: small with sales and interest-bearing debt both under"
        " ¥100m, medium both under ¥1bn, else large; monitoring up to half of it.",
    ),
)
SUITED = Particular(
    Words("向いている事業者", "Whom it suits"),
    Words(
        "売上を伸ばす、人件費以外の費用を下げる、黒字体質に変える、根本の課題を知る、社員と方針を分かち合う、計画の後も見てもらう、といったことを望む事業者。",
        "Those who want more sales, lower costs other than wages, profits, the root of the trouble,"
        " a vision shared with the staff, or to be followed up after the plan.",
    ),
)
INSTITUTIONS = Particular(
    Words("認定支援機関", "Certified support institutions"),
    Words(
        "国の認定を受けた税理士・税理士法人、公認会計士、中小企業診断士、弁護士、金融機関など。",
        "Tax accountants, accountants, consultants, lawyers, banks and others whom the state has certified.",
    ),
)
TOP_UP = Particular(
    Words("岡山県信用保証協会の上乗せ", "Top-up of the corporation in Okayama"),
    Words(
        "保証の利用者には、モニタリングを除く計画費用の自己負担（3分の1）の80％、12万円までを協会が補助する（2020年4月現在）。",
        "For users of its guarantee, 80 % of the third that they bear of the plan without monitoring, up to ¥120,000 (April 2020).",
    ),
)
OTHER_TOP_UPS = Particular(
    Words("ほかの協会の上乗せ", "Top-ups of other corporations"),
    Words(
        "宮城・長野・福島などの協会も、保証の利用者に上乗せをする。限度額には含めていない。",
        "Corporations in Miyagi, Nagano, Fukushima and elsewhere add a share for their users too; the limit leaves it out.",
    ),
)
EARLY_PLAN = Particular(
    Words("早期経営改善計画", "Early plan"),
    Words(
        "金融支援を要しない早い段階の計画には、別の補助（計画15万円まで等）がある。",
        "A plan at an early stage, which needs no financial support, has a subsidy of its own.",
    ),
)
PARTS_OF_2022 = Particular(
    Words("補助（通常枠）", "Share (normal frame)"),
    Words(
        "3分の2。上限は、事業の調査と計画策定200万円、伴走支援100万円、金融機関との交渉10万円。",
        "Two thirds: up to ¥2m for due diligence and plan, ¥1m for monitoring, ¥100,000 for negotiation with banks.",
    ),
)
GUIDE_OF_2022 = Particular(
    Words("費用総額の目安", "Guide to total cost"),
    Words("小規模150万円、中規模300万円、中堅規模450万円。上限とする窓口もある。", "Small ¥1.5m, medium ¥3m, large ¥4.5m; some centres take it as a limit."),
)
GUIDELINE_TRACK = Particular(
    Words("中小版ガイドライン枠", "Guideline frame"),
    Words(
        "ガイドラインに基づく計画は、事業・財務の調査300万円、計画策定300万円、伴走支援100万円まで。",
        "Up to ¥3m for due diligence, ¥3m for a plan under the guideline, and ¥1m for monitoring.",
    ),
)

DOCUMENTS = (
    document(
        "use_application", "利用申請書（認定支援機関と連名）", "application, with the institution", by=together(Party.BUSINESS, Party.CERTIFIED_INSTITUTION)
    ),
    document("tax_returns", "直近3年の確定申告書", "tax returns of the last three years"),
    document("full_register_certificate", "履歴事項全部証明書", "full certificate of registered matters"),
)
"""As the SME Agency's page lists them: https://www.chusho.meti.go.jp/keiei/kakushin/kaizen/405.html"""

STEPS = (
    step("consult", Party.BUSINESS, "認定支援機関に相談する", "Turn to a certified support institution"),
    step("apply", together(Party.BUSINESS, Party.CERTIFIED_INSTITUTION), "連名で利用を申請する", "Apply for the use of it together"),
    step("draw_up_plan", Party.BUSINESS, "経営改善計画を策定する", "Draw up the improvement plan"),
    step("agree_to_plan", Party.BANK, "計画に同意し、金融支援を決める", "Agree to the plan, and decide on support"),
    step("pay_subsidy", Party.SUPPORT_CENTRE, "費用の3分の2を支払う（残りは事業者）", "Pay two thirds; the rest is the business's"),
)

DUTIES = (
    duty(
        "follow_up",
        Party.CERTIFIED_INSTITUTION,
        together(Party.BANK, others=True),
        "計画の進み具合を定期的に確かめ、報告する",
        "Check regularly on the plan, and report",
        calendar=Calendar(years=3),
    ),
)

TOP_UP_AFTER_2022 = not_stated("岡山県の上乗せが2022年4月の後も続くかは出典にない", "No source says whether Okayama's top-up went on after April 2022", OKAYAMA)
