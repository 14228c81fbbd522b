"""都道府県の認定（事業承継）: which comes first, the certificate, the guarantee, the new head or the shares."""

from datetime import date

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, event, lapse, state, within
from seido.procedures.papers import APPLICATION, CERTIFICATE, CHECK_SHEET, REFINANCE_CHECK, SUCCESSION_CHECK, SUCCESSION_PLAN
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party, either
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_BEFORE = OKAYAMA_GUIDE_2020.under("事業承継支援：①経営承継準備関連保証")
_INDIVIDUAL = OKAYAMA_GUIDE_2020.under("事業承継支援：②特定経営承継準備関連保証")
_AFTER = OKAYAMA_GUIDE_2020.under("事業承継支援：③経営承継関連保証")
_SPECIAL = OKAYAMA_GUIDE_2020.under("事業承継特別保証")
_TIMES = Source(
    "https://miyazaki-cgc.or.jp/news/%e4%ba%8b%e6%a5%ad%e6%89%bf%e7%b6%99%e7%89%b9%e5%88%a5%e4%bf%9d%e8%a8%bc%e5%88%b6%e5%ba%a6%e7%ad%89%e3%81%aeebitda%e8%a6%81%e4%bb%b6%e3%81%8c%e7%b7%a9%e5%92%8c%e3%81%95%e3%82%8c%e3%81%be%e3%81%97",
    "EBITDA有利子負債倍率の要件の緩和",
    date(2022, 8, 31),
)
_BUSINESS, _SUCCESSOR, _PREFECTURE = Party.BUSINESS, Party.SUCCESSOR, Party.PREFECTURE
_CORPORATION, _BANK, _COORDINATOR = Party.CORPORATION, Party.BANK, Party.COORDINATOR
_ONE = either(_BUSINESS, _SUCCESSOR)

PROCEDURE = Procedure(
    id="prefectural_certificate",
    name=Words("都道府県の認定（事業承継）", "Certificate of the prefecture (succession)"),
    schemes=(
        "succession-preparation-guarantee",
        "specified-succession-preparation-guarantee",
        "succession-guarantee",
        "specified-succession-guarantee",
        "succession-special-guarantee",
    ),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_BEFORE,
            states=(
                state("planning", "承継の検討", "planning the succession"),
                state("head_changed", "③④代表者交代済", "(3)(4) head changed"),
                state("applied", "①②認定申請", "(1)(2) applied for"),
                state("applied_after", "③④認定申請", "(3)(4) applied for"),
                state("certified", "①②認定", "(1)(2) certified"),
                state("certified_after", "③④認定", "(3)(4) certified"),
                state("guaranteed", "保証承諾", "guaranteed"),
                state("lent", "実行済", "lent"),
                state("special_checked", "特別保証：コーディネーター確認済", "special: checked by the coordinator"),
                state("special_applied", "特別保証：申込み", "special: applied"),
                state("special_accepted", "特別保証：承諾（承継前）", "special: accepted before the succession"),
                state("succeeded", "承継済", "succeeded", final=True),
                state("refused", "不認定・謝絶", "refused", final=True),
                state("void", "②開業により無効", "(2) void by the opening", final=True),
                state("overdue", "特別保証：3年のうちに承継されず", "special: no succession within three years", final=True),
            ),
            events=(
                event("apply", "planning", "applied", _ONE, "①②認定を申請する", "(1)(2) Apply for certification", undone_by="take_back", source=_BEFORE),
                event("take_back", "applied", "planning", _ONE, "申請を取り下げる", "Take the application back", reason=True),
                event(
                    "change_head",
                    "planning",
                    "head_changed",
                    _BUSINESS,
                    "③④代表者を交代する（個人は事業を引き継ぐ）",
                    "(3)(4) Change the head; an individual takes the business over",
                    sets="succession_day",
                    source=_AFTER,
                ),
                event("apply_after_change", "head_changed", "applied_after", _ONE, "③④認定を申請する", "(3)(4) Apply for certification", source=_AFTER),
                event("certify", "applied", "certified", _PREFECTURE, "認定する", "Certify", papers=(CERTIFICATE,), sets="certificate_day", source=_BEFORE),
                event(
                    "certify_after_change",
                    "applied_after",
                    "certified_after",
                    _PREFECTURE,
                    "③④に認定する",
                    "Certify under (3)(4)",
                    papers=(CERTIFICATE,),
                    sets="certificate_day",
                    source=_AFTER,
                ),
                event("refuse", ("applied", "applied_after"), "refused", _PREFECTURE, "認定しない", "Refuse", reason=True, second_person=True),
                event(
                    "open_business",
                    ("applied", "certified"),
                    "void",
                    _SUCCESSOR,
                    "②開業の届けを出し、認定が使えなくなる",
                    "(2) Give notice of opening, which voids it",
                    source=_INDIVIDUAL,
                ),
                event(
                    "guarantee",
                    ("certified", "certified_after"),
                    "guaranteed",
                    _CORPORATION,
                    "認定書を見て保証を承諾する",
                    "Accept the guarantee on the certificate",
                    second_person=True,
                    source=_BEFORE,
                ),
                event(
                    "decline",
                    ("certified", "certified_after", "special_applied"),
                    "refused",
                    _CORPORATION,
                    "保証しない",
                    "Decline",
                    reason=True,
                    second_person=True,
                ),
                event("lend", "guaranteed", "lent", _BANK, "融資を実行する", "Lend", sets="loan_day", source=_BEFORE),
                event(
                    "take_over",
                    "lent",
                    "succeeded",
                    _ONE,
                    "株式や事業用資産を譲り受ける（①は代表者の交代も保証の後）",
                    "Take over shares or assets; under (1) the head too changes after the guarantee",
                    source=_BEFORE,
                ),
                event(
                    "have_checked",
                    "planning",
                    "special_checked",
                    _COORDINATOR,
                    "特別保証：料率を下げるため財務などを確認する",
                    "Special: check finances and the like for the lower rate",
                    papers=(CHECK_SHEET,),
                    source=_SPECIAL,
                ),
                event(
                    "apply_special",
                    ("planning", "special_checked"),
                    "special_applied",
                    _BUSINESS,
                    "特別保証：計画書と財務の確認書を毎回添えて申し込む",
                    "Special: apply, each time with the plan and the confirmation",
                    papers=(SUCCESSION_PLAN, SUCCESSION_CHECK, REFINANCE_CHECK, APPLICATION),
                    source=_SPECIAL,
                ),
                event(
                    "apply_special_after",
                    "head_changed",
                    "special_applied",
                    _BUSINESS,
                    "特別保証：承継から3年たたないうちに申し込む",
                    "Special: apply before three years have passed since the succession",
                    papers=(SUCCESSION_PLAN, SUCCESSION_CHECK, REFINANCE_CHECK, APPLICATION),
                    by=within(36, Unit.MONTHS, "succession_day", first_day_counts=True, source=_SPECIAL),
                    source=_SPECIAL,
                ),
                event(
                    "accept_before",
                    "special_applied",
                    "special_accepted",
                    _CORPORATION,
                    "特別保証：承継の前の申込みを承諾する",
                    "Special: accept before the succession",
                    second_person=True,
                    source=_SPECIAL,
                ),
                event(
                    "accept_after",
                    "special_applied",
                    "succeeded",
                    _CORPORATION,
                    "特別保証：承継の後の申込みを承諾する",
                    "Special: accept after the succession",
                    second_person=True,
                    source=_SPECIAL,
                ),
                event(
                    "succeed",
                    "special_accepted",
                    "succeeded",
                    _BUSINESS,
                    "特別保証：3年のうちに承継する",
                    "Special: hand on within three years",
                    by=within(36, Unit.MONTHS, "accept_before", first_day_counts=False, source=_SPECIAL),
                    source=_SPECIAL,
                ),
                lapse(
                    "three_years_pass",
                    "special_accepted",
                    "overdue",
                    within(36, Unit.MONTHS, "accept_before", first_day_counts=False, source=_SPECIAL),
                    "承継のないまま3年が過ぎる",
                    "Three years pass without a succession",
                ),
                event("give_up", ("planning", "head_changed"), "refused", _ONE, "申請しないことにする", "Give it up", reason=True),
            ),
            parties=(_BUSINESS, _SUCCESSOR, _PREFECTURE, _CORPORATION, _BANK, _COORDINATOR),
            readings=(
                reading(
                    "承継から3年は承継の日を、承諾から3年はその翌日から数える。どちらも遅れない日である",
                    "Three years since the succession count its day, three since the acceptance begin the day after; neither is late",
                    _SPECIAL,
                ),
            ),
            left_out=(
                Words(
                    "⑤事業承継サポート保証は認定が要らないので、保証付融資の道による",
                    "(5) the succession support guarantee needs no certificate and goes the way of a guaranteed loan",
                ),
            ),
            figures=(
                Figure(Words("特別保証：承継は2020年1月1日から2025年3月31日まで", "Special: a succession between 1 January 2020 and 31 March 2025"), _SPECIAL),
                Figure(Words("EBITDA有利子負債倍率は10倍まで、2022年8月31日から15倍まで", "Net debt to EBITDA up to 10, from 31 August 2022 up to 15"), _TIMES),
            ),
        ),
    ),
)
"""Source: 003 事業承継支援."""
