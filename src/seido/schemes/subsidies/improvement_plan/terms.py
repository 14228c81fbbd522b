"""The terms of the plan-cost subsidy that are stated in words, its papers, steps and duties."""

from seido.rules.words import Source, Words
from seido.schemes.duties import Calendar, duty
from seido.schemes.gaps import not_stated
from seido.schemes.model import Particular
from seido.schemes.parties import Party, together
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016, OKAYAMA_GUIDE_2020, PLAN_LEAFLET_2015

LEAFLET = PLAN_LEAFLET_2015.under("認定支援機関による経営改善計画策定支援")
GUIDEBOOK = GUIDEBOOK_2016.under("認定経営革新等支援機関による経営改善計画策定支援事業")
OKAYAMA = OKAYAMA_GUIDE_2020.under("国の「認定支援機関による経営改善計画策定支援事業」に係る費用補助")

_SHARE = Words("補助", "Share")
SHARE = Particular(
    _SHARE,
    Words(
        "計画策定とモニタリング（計画の進み具合の確認と報告）の費用の3分の2。上限は合わせて200万円。",
        "Two thirds of the cost of the plan and of monitoring it, reports included; ¥2m in all.",
    ),
)
SHARE_WITH_TAX = Particular(
    _SHARE,
    Words(
        "計画策定とモニタリングの費用（消費税を含む）の3分の2。上限は合わせて200万円。",
        "Two thirds of the cost of plan and monitoring, consumption tax included; ¥2m in all.",
    ),
)
"""First printed with the tax in 2020. Source: 003 支援の対象となる費用総額（消費税含む）."""
UNTIL_2015 = Particular(Words("利用申請の期限", "Last day for applying"), Words("2014年度末（2015年3月31日）まで。", "The end of fiscal 2014, 31 March 2015."))
NO_LAST_DAY = Particular(
    Words("利用申請の期限", "Last day for applying"),
    Words("2014年度末までとされていた期限は撤廃され、その後も利用できる。", "The end of fiscal 2014 was lifted, so it goes on."),
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
        "金融機関への返済条件などを変更して資金繰りを安定させながら、売上を伸ばす、人件費以外の費用を下げる、黒字体質に変える、"
        "根本の課題を知る、会社の展望を社員と分かち合い全社で改善する、計画の後も見てもらう、といったことを望む事業者。",
        "Those who, with repayments changed so that cash is steady, want more sales, lower costs other than wages, profits, the root of"
        " the trouble, a vision shared with the staff so that all improve it, or to be followed up after the plan.",
    ),
)
_INSTITUTIONS = Words("認定支援機関", "Certified support institutions")
INSTITUTIONS_2015 = Particular(
    _INSTITUTIONS,
    Words(
        "国の認定を受けた地域の金融機関、税理士、弁護士、中小企業診断士など。身近な相談窓口で、それぞれの専門分野の助言が受けられる。"
        "計画の策定を手伝い、策定後は定期的にフォローアップする。",
        "Banks of the region, tax accountants, lawyers, consultants and others whom the state has certified: windows close by, each with"
        " advice in its own field. They help to draw up the plan, and follow it up regularly.",
    ),
)
INSTITUTIONS = Particular(
    _INSTITUTIONS,
    Words(
        "専門的知識や実務経験が一定の水準にあるとして国の認定を受けた公的な支援機関。主に税理士・税理士法人、公認会計士、中小企業診断士、"
        "弁護士、金融機関など。",
        "Bodies whom the state has certified for their knowledge and practice: mostly tax accountants and their firms, accountants,"
        " consultants, lawyers and banks.",
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
NAME_OF_EARLY_PLAN = Particular(
    Words("早期経営改善計画の名", "Name of the early plan"),
    Words("2025年4月からはバリューアップ支援事業（Vアップ事業）という。", "Since April 2025 it is called value-up support."),
)
"""Source: https://business-recovery-real.com/news-article/4408 (2025-11-26)."""
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

FORMS_NOT_STATED = not_stated(
    "事業形態を限るかは書かれていない（事業形態を挙げるのは2022年4月に改組された窓口の案内から）",
    "Whether it is kept to some legal forms is not said; only pages of the councils formed in April 2022 name them",
    LEAFLET,
)

MEDICAL_CORPORATIONS = not_stated(
    "医療法人（従業員300人以下）は申請期限の撤廃とともに加えられたとされ、それより前に使えたかは出典にない",
    "Medical corporations of up to 300 employees are said to have been added when the last day was lifted; whether they had it before no source says",
    Source("http://okpartner.co.jp/news/187", "運用の見直し：支援対象事業者の追加"),
)

TOP_UP_AFTER_2022 = not_stated("岡山県の上乗せが2022年4月の後も続くかは出典にない", "No source says whether Okayama's top-up went on after April 2022", OKAYAMA)
