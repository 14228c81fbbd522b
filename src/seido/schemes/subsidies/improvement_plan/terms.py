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
SHARE_OF_2015 = Particular(
    _SHARE,
    Words(
        "計画策定と、その後3年間のモニタリング（計画の進み具合の定期的な確認と報告）の費用の総額の3分の2。事業者の規模等に応じ、十数万円から200万円まで。",
        "Two thirds of the cost of the plan and of three years' monitoring, reports included; from somewhat over ¥100,000 to ¥2m, by size.",
    ),
)
SHARE_OF_2016 = Particular(
    _SHARE,
    Words(
        "計画策定の費用（フォローアップ費用を含む）の総額の3分の2。事業規模等に応じ、数万円から200万円まで。",
        "Two thirds of the cost of the plan, follow-up included; from some ten thousands of yen to ¥2m, by size.",
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
        "1億円未満、中規模はともに10億円未満（小規模を除く）、中堅規模はどちらかが10億円以上。モニタリング費用は総額の半分まで。",
        "Cost counts up to ¥1m, ¥2m or ¥3m: small with sales and interest-bearing debt both under"
        " ¥100m, medium both under ¥1bn, large where either is ¥1bn or more; monitoring up to half of it.",
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
        "宮城（モニタリングを除く計画費用の6分の1、50万円まで）、長野（計画費用の自己負担の2分の1、20万円まで）、福島（自己負担の3分の1の部分）などの"
        "協会も上乗せをする。限度額には含めていない。",
        "Corporations in Miyagi (a sixth of the plan without monitoring, up to ¥500,000), Nagano (half of what the business bears of the"
        " plan, up to ¥200,000), Fukushima (the third that the business bears) and elsewhere add a share too; the limit leaves it out.",
    ),
)
_EARLY_PLAN = Words("早期経営改善計画", "Early plan")
EARLY_PLAN = Particular(
    _EARLY_PLAN,
    Words(
        "金融支援を要しない早い段階の計画には、別の補助（3分の2、計画15万円・モニタリング5万円まで）がある。",
        "A plan at an early stage, which needs no financial support, has a subsidy of its own: two thirds, up to ¥150,000 for the plan and"
        " ¥50,000 for monitoring.",
    ),
)
EARLY_PLAN_OF_2022 = Particular(
    _EARLY_PLAN,
    Words(
        "金融支援を要しない早い段階の計画には、別の補助（3分の2、計画15万円、伴走支援は期中と決算期に各5万円、経営者保証の解除をめざす金融機関との交渉10万円まで）がある。",
        "A plan at an early stage, which needs no financial support, has a subsidy of its own: two thirds, up to ¥150,000 for the plan,"
        " ¥50,000 each for monitoring during and at the end of the year, and ¥100,000 for negotiation on lifting the owner's guarantee.",
    ),
)
"""Source: https://keieikaizen.fukuoka-kyogikai.go.jp/souki_keieikaizen/."""
NAME_OF_EARLY_PLAN = Particular(
    Words("早期経営改善計画の名", "Name of the early plan"),
    Words("2025年4月からはバリューアップ支援事業（Vアップ事業）という。", "Since April 2025 it is called value-up support."),
)
"""Source: https://business-recovery-real.com/news-article/4408 (2025-11-26)."""
PARTS_OF_2022 = Particular(
    Words("補助（通常枠）", "Share (normal frame)"),
    Words(
        "3分の2。上限は、事業の調査と計画策定200万円、伴走支援100万円、経営者保証の解除をめざす金融機関との交渉10万円。",
        "Two thirds: up to ¥2m for due diligence and plan, ¥1m for monitoring, ¥100,000 for negotiation with banks on lifting the owner's guarantee.",
    ),
)
GUIDE_OF_2022 = Particular(
    Words("費用総額の目安", "Guide to total cost"),
    Words(
        "小規模150万円、中規模300万円、中堅規模450万円。上限とする窓口もある。伴走支援の費用は、計画策定の費用との合計の2分の1まで。",
        "Small ¥1.5m, medium ¥3m, large ¥4.5m; some centres take it as a limit. Monitoring counts up to half of plan and monitoring together.",
    ),
)
PAID_IN_HALVES = Particular(
    Words("支払いの時期", "When it is paid"),
    Words(
        "計画策定の費用の半額は計画のとき、残る半額は最初の伴走支援のときに支払われる。伴走支援の費用の申請には、金融機関への報告を示す伴走支援レポートを添える。",
        "Half of what is paid for the plan comes with the plan, the other half at the first monitoring; a report of monitoring, which shows"
        " what the banks were told, goes with the application for its cost.",
    ),
)
"""Stated by the council of Fukuoka on 2022-06-01, of applications from 2022-04-01."""
PAPERS_OF_FUKUOKA = Particular(
    Words("利用申請に添える書類", "Papers with the application"),
    Words(
        "福岡県の協議会の一覧（2024年4月）は、申請者の概要、チェックリスト、業務別見積明細書、認定支援機関の認定通知書の写し、見積書と単価表、"
        "主要金融機関の確認書面、工程表（計画策定費45万円以下は不要）なども挙げ、履歴事項全部証明書は3か月以内の原本とする。",
        "The list of Fukuoka's council (April 2024) also names an outline of the applicant, checklists, an estimate by work, a copy of the"
        " institution's certification, quotes with unit prices, the main bank's confirmation and a schedule (not up to ¥450,000 for the"
        " plan); the register certificate is an original of three months.",
    ),
)
"""Source: https://keieikaizen.fukuoka-kyogikai.go.jp/keieikaizen/request-4/ (2024-04-01)."""
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
    step("consult", Party.BUSINESS, "認定支援機関か経営改善支援センターに相談する", "Turn to a certified support institution or the support centre"),
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
