"""Papers, steps and gaps of the succession support guarantee (事業承継サポート保証)."""

from datetime import date

from seido.rules.words import Source
from seido.schemes.gaps import judged, not_stated
from seido.schemes.guarantees.usual.usual_terms import BANK, CORPORATION, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.parties import Party
from seido.schemes.procedure import document, step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

STATED = date(2020, 4, 1)
WHO = OKAYAMA_GUIDE_2020.under("事業承継支援：⑤事業承継サポート保証")
OKINAWA = Source("https://www.okinawa-cgc.or.jp/system/systemlist/post981/", "事業承継サポート保証制度")
FUKUI = Source("https://www.cgc-fukui.or.jp/various/list/syoukeisupport.html", "事業承継サポート保証：保証対象")
NAGANO = Source("https://www.nagano-cgc.or.jp/systempost/ippan_support/", "事業承継サポート保証：添付書類")
IBARAKI = Source("https://icgc.or.jp/hoshou/post-192", "事業承継サポート保証：責任共有・保証期間")

DOCUMENTS = (
    PLEDGE,
    document("application_form", "所定の申込資料", "the prescribed application papers"),
    document("succession_plan", "事業承継計画書（公表値）", "succession plan (published)"),
    document("share_valuation", "税理士が作った株式評価算定書（公表値）", "a tax accountant's valuation of the shares (published)", by=Party.TAX_ACCOUNTANT),
    document("shareholder_rolls", "持株会社と事業会社の株主名簿（公表値）", "rolls of shareholders of both companies (published)"),
    document("operating_company_tax_returns", "事業会社の直近2期の確定申告書の写し（公表値）", "the operating company's last two tax returns (published)"),
    document("register_and_articles", "登記簿謄本・定款の写し（公表値）", "register and articles (published)"),
)
"""Source: https://www.nagano-cgc.or.jp/systempost/ippan_support/."""

STEPS = (
    step("found_company", Party.SUCCESSOR, "出資して持株会社を設立し、代表者に就く", "Found the holding company and become its head"),
    step("apply", Party.HOLDING_COMPANY, "保証を申し込む（県の認定は要らない）", "Apply for the guarantee; no certificate is needed"),
    step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
    step("lend", BANK, "保証を受けて貸し付ける", "Lend under the guarantee"),
    step(
        "buy_shares", Party.HOLDING_COMPANY, "株式の代金を払って譲り受け、事業会社を子会社にする", "Pay for the shares, take them over, and have a subsidiary"
    ),
)
"""Source: 003 ⑤の図."""

_SCATTERED = judged(
    "株式の分散や評価の高騰で承継の必要が生じていること（福井などの公表）", "That scattered or costly shares make the plan needed (Fukui and others)", FUKUI
)
_SIZE = not_stated("持株会社そのものの規模は尋ねていない", "The size of the holding company itself is not asked", WHO)

CLAUSES = (_SCATTERED, _SIZE)
"""What no rule holds in any edition."""

GAPS = (
    PLEDGE_FOR_FUTURE,
    not_stated(
        "限度額・期間・料率は岡山の案内になく、沖縄・福井などの公表による（栃木は割引後0.92%、佐賀は決算後の持株会社に0.45～1.90%）",
        "Limit, terms and rate are those of Okinawa, Fukui and others, not the guide's (0.92 % in Tochigi; Saga has rates after the first accounts)",
        OKINAWA,
    ),
    not_stated("保証割合80%（責任共有）は茨城の公表による", "That responsibility is shared (80 %) is said by Ibaraki", IBARAKI),
    _SCATTERED,
    not_stated("添付書類は岡山の案内になく、長野の公表による", "The papers are Nagano's, not the guide's", NAGANO),
    _SIZE,
)
"""Clauses that no rule holds, and where the figures come from."""
