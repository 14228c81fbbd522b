"""Frames, papers, steps and gaps of the safety-net guarantee (セーフティネット保証の条件)."""

from datetime import date

from seido.facts.finance.bank_troubles import borrowed_from_failed_bank, borrows_from_designated_bank, loans_passed_to_rcc
from seido.facts.finance.safety_net import customer_cut_back, customer_designated_bankrupt, designated_accident, designated_disaster, designated_trade
from seido.rules.build import any_of, negate, one_of
from seido.rules.words import Source, Words
from seido.schemes.gaps import by_other_law, judged, not_stated
from seido.schemes.guarantees.safety_net.cases import WHO
from seido.schemes.guarantees.usual.usual_terms import (
    BANK,
    BUSINESS,
    CORPORATION,
    INTEREST_SET_BY_BANK,
    PLEDGE,
    PLEDGE_FOR_FUTURE,
    REPRESENTATIVE_ALONE,
    SECURITY_AS_NEEDED,
)
from seido.schemes.model import Particular, TermRow
from seido.schemes.parties import Party, together
from seido.schemes.procedure import document, step
from seido.schemes.publications import GUIDEBOOK_2016

_WHAT = GUIDEBOOK_2016.under("セーフティネット保証制度：支援内容")
_HOW = GUIDEBOOK_2016.under("セーフティネット保証制度：ご利用方法")

TERMS_2018 = (TermRow(Words("岐阜の公表値（協会ごとに定める）", "Gifu; each sets its own"), 120, 12),)
"""Source: https://www.cgc-gifu.or.jp/hosho/situation/entry-39.html (2018-04-01)."""

_separate = Words("別枠", "Separate frame")

FRAME_2016 = Particular(
    _separate,
    Words(
        "一般の枠とは別に、普通2億円（組合4億円、6号は3億円）、無担保8,000万円、無担保無保証人1,250万円",
        "Beside the general frame: ¥200m ordinary (cooperatives ¥400m, case 6 ¥300m), ¥80m unsecured, ¥12.5m without security and guarantor",
    ),
)
FRAME_2018 = Particular(
    _separate,
    Words(
        "一般の枠とは別に、普通2億円（組合4億円、6号は3億円）、無担保8,000万円、無担保無保証人2,000万円",
        "Beside the general frame: ¥200m ordinary (cooperatives ¥400m, case 6 ¥300m), ¥80m unsecured, ¥20m without security and guarantor",
    ),
)

LOAN = (INTEREST_SET_BY_BANK, SECURITY_AS_NEEDED, REPRESENTATIVE_ALONE)
"""Source: https://www.cgc-gifu.or.jp/hosho/situation/entry-39.html (2018-04-01)."""

VALIDITY = Particular(Words("認定書の有効期間", "Validity of the certificate"), Words("発行日から起算して30日", "30 days, the day of issue counted"))
"""Source: https://www.city.tamba.lg.jp/soshiki/shokoshinkoka/gyomuannai/3/3/2/7345.html."""

VALIDITY_IN_2020 = Particular(
    Words("認定書の有効期間", "Validity of the certificate"),
    Words(
        "発行日から起算して30日。2020年1月29日から7月31日に受けた認定は8月31日まで",
        "30 days, the day of issue counted; to 31 August 2020 for those of 29 January to 31 July",
    ),
)
"""Source: http://www.city.katsuragi.nara.jp/index.cfm/16,37030,71,html."""

VALIDITY_SINCE_2024 = Particular(
    Words("認定書の有効期間", "Validity of the certificate"),
    Words(
        "発行日から起算して30日。2024年12月からの様式は「信用保証協会への申込期間」として記す（5号など）",
        "30 days, the day of issue counted; forms since December 2024 state it as the period for applying, such as in case 5",
    ),
)
"""Source: https://www.city.oshu.iwate.jp/soshiki/6/1054/1/13388.html (2024-12-01);
https://www.city.kochi-konan.lg.jp/soshikikarasagasu/shokokankoka/sangyoshinko/4/2206.html."""

DOCUMENTS = (
    PLEDGE,
    document("certificate_application", "認定申請書2通", "two copies of the application for the certificate", by=BUSINESS),
    document("proof_of_circumstances", "事実を証明する書面", "papers that prove the circumstances"),
    document("proxy", "委任状（金融機関などに申請を任せるとき）", "a proxy, where the bank or another applies"),
    document("register_or_tax_return", "登記事項証明書または確定申告書の写し", "register entry or tax return"),
    document("proof_of_claims", "売掛金債権等を確認できる資料", "proof of the claims", customer_designated_bankrupt),
    document(
        "proof_of_dealings",
        "指定事業者との取引額と全取引額の資料",
        "proof of the dealings",
        any_of(customer_designated_bankrupt, one_of(customer_cut_back, "direct", "indirect")),
    ),
    document(
        "sales_comparison",
        "売上高の比較表と試算表・売上台帳",
        "table of sales compared, with ledgers",
        any_of(
            negate(one_of(customer_cut_back, "none")),
            negate(one_of(designated_accident, "none")),
            negate(one_of(designated_disaster, "none")),
            negate(one_of(designated_trade, "none")),
        ),
    ),
    document(
        "proof_of_trade",
        "指定業種に属することが分かる資料",
        "proof of the designated trade",
        any_of(negate(one_of(designated_accident, "none")), negate(one_of(designated_trade, "none"))),
    ),
    document("proof_of_failed_bank", "破綻金融機関との1年以内の取引が分かる資料", "proof of dealing with the failed bank", borrowed_from_failed_bank),
    document(
        "balance_certificates",
        "直近と前年同期の残高証明書",
        "certificates of balances now and a year before",
        any_of(borrows_from_designated_bank, loans_passed_to_rcc),
    ),
    document(
        "assigned_loan_papers",
        "債権譲渡通知書、事業計画、返済条件の変更の約定書",
        "notice of assignment, business plan, contract that eased repayment",
        loans_passed_to_rcc,
    ),
    document("certificate", "認定書（保証の申込時）", "the certificate, with the guarantee application", by=Party.MUNICIPALITY),
)

STEPS = (
    step(
        "apply_for_certificate",
        BUSINESS,
        "本店または事業所（個人は主たる事業所）のある市町村・特別区の商工担当課に認定を申請する",
        "Apply for the certificate to the municipality of the head office or place of business",
    ),
    step("certify", Party.MUNICIPALITY, "基準に当たることを認定し、認定書を出す", "Find the case met and issue it"),
    step(
        "apply",
        BUSINESS,
        "有効期間内に、金融機関か信用保証協会に認定書を持って保証付き融資を申し込む",
        "Within its validity, take it to a bank or the corporation and apply for the loan",
    ),
    step("decide", together(BANK, CORPORATION), "審査して、融資と保証の可否を決める", "Examine, and decide on loan and guarantee"),
)

_DESIGNATION = by_other_law(
    "指定された事業者・災害・地域・業種・金融機関は、経済産業大臣が案件ごとに告示する。当たるかどうかを事実として尋ねる",
    "The minister designates businesses, disasters, areas, trades and banks case by case; whether one applies is asked as a fact",
    WHO,
)
_EXAMINATION = judged("認定とは別に、金融機関と信用保証協会の審査がある", "Apart from the certificate, the bank and the corporation examine the loan", _HOW)
_SHIOGAMA = Source("https://www.city.shiogama.miyagi.jp/soshiki/17/44451.html", "セーフティネット保証2号認定")
_BANKS_IN_CASE_2 = by_other_law("2号のうち金融機関の事業活動の制限", "Case 2 for banks that cut back", _SHIOGAMA)
_OIL_OF_MIXED = by_other_law(
    "5号ロを指定業種でない事業と兼ねる事業者がどの範囲で比べるか", "Over which of its trades a business of several compares oil costs in case 5 (b)", WHO
)
_FEE_SPECIAL = not_stated(
    "三重の表が特別小口の欄に載せる0.75%が、どの号に当たるか",
    "To which cases the 0.75 % applies that Mie prints for the special small-sum line",
    Source("http://www.cgc-mie.or.jp/use/price/price/", "経営安定関連1-6号", date(2016, 4, 1)),
)

GAPS = (PLEDGE_FOR_FUTURE, _DESIGNATION, _EXAMINATION, _BANKS_IN_CASE_2, _OIL_OF_MIXED, _FEE_SPECIAL)

TERM_NOT_STATED = not_stated("保証期間は書かれていない", "The term is not stated", _WHAT)

COVID_COMPARISONS = by_other_law(
    "新型コロナの緩和のうち、2019年12月や2019年10～12月と比べる方法",
    "Of what was eased for Covid-19, comparisons with the last months of 2019",
    Source("https://www.city.toba.mie.jp/shoukou/safety-net/korona4gou.html", "4号様式③・④", date(2021, 3, 15)),
)

NEW_BUSINESSES_IN_CASE_2 = by_other_law(
    "2号の創業者等の比較（2025年2月からの様式）", "The comparison of case 2 for new businesses (forms since February 2025)", _SHIOGAMA
)

EARLIER_YEARS = by_other_law(
    "5号を前年より前の年と比べられるのは、特別な事情で営業日が減った場合に限られる（どの年と比べるか）",
    "In case 5 a year before the last is compared with only where special events cut business days (with which year)",
    Source("https://www.city.oshu.iwate.jp/soshiki/6/1054/1/13388.html", "セーフティネット保証：2024年12月1日からの様式", date(2024, 12, 1)),
)

TRADES_BY_QUARTER = by_other_law(
    "5号の指定業種は四半期ごとに公表される（2025年10～12月の分は9月17日）。その期間に市町村へ認定を申請していればよい",
    "The trades of case 5 are announced by quarter (on 17 September 2025 for October to December); applying to the municipality within it is enough",
    Source("https://www.chusho.meti.go.jp/kinyu/2025/250917_5gou.html", "セーフティネット保証5号の指定業種", date(2025, 9, 17)),
)

MIXED_NEW_BUSINESSES = by_other_law(
    "3号で指定業種でない事業も営む創業者等の比較、5号ロ・ハの創業者等の比較",
    "New businesses of several trades in case 3, and new businesses in case 5 (b) and (c)",
    Source(
        "https://www.city.arakawa.tokyo.jp/a021/jigyousha/jigyouunei/sefty-net3gou.html", "セーフティネット保証3号認定：認定基準（4）（6）", date(2025, 8, 13)
    ),
)
