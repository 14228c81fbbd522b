"""保証付融資: a loan with a guarantee, through a bank or mediated (あっせん), to its last yen."""

from datetime import date

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, event, lapse, state, within
from seido.procedures.papers import (
    ACCELERATION_NOTICE,
    ACCIDENT_REPORT,
    ACCOUNTS,
    APPLICATION,
    BANK_REQUEST,
    CHANGE_CERTIFICATE,
    CHANGE_REQUEST,
    CONSENT,
    EXECUTION_REPORT,
    EXTENSION,
    GUARANTEE_CERTIFICATE,
    GUARANTEE_CONTRACT,
    GUARANTORS,
    LOAN_CONTRACT,
    OVERVIEW,
    REGISTER,
    SEAL_PROOF,
    SUBROGATION_CLAIM,
)
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party, either, together
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, GUIDEBOOK_2016, OKAYAMA_GUIDE_2020

_AGREEMENT = "https://paperzz.com/doc/5831062/%E7%B4%84-%E5%AE%9A-%E6%9B%B8---%E6%9D%B1%E4%BA%AC%E4%BF%A1%E7%94%A8%E4%BF%9D%E8%A8%BC%E5%8D%94%E4%BC%9A"
_CONTRACT = Source(_AGREEMENT, "約定書 1条")
_VALIDITY = Source(_AGREEMENT, "約定書 2条")
_CHANGE = Source(_AGREEMENT, "約定書 5条")
_PRE = Source("https://www.sinpo-yokohama.or.jp/guide/download/download-bk/", "事前相談・保証書の返却")
_CHIBA = Source("https://www.chiba-cgc.or.jp/guidance/flow/", "ご利用の流れ")
_NARA = Source("https://www.nara-cgc.or.jp/guide/flow/", "ご利用の流れ")
_HOKKAIDO = Source("https://cgc-hokkaido.or.jp/t-startup/flow.php", "保証の流れ")
_EXAMINED = Source("https://jfc-guide.com/zenshinhoren/19037", "審査の日数")
_REPORTS = Source("https://ehime-cgc.or.jp/ebook/pageindices/index13.html", "貸付実行報告・償還報告（2023年）")
_TERMS = Source("https://ehime-cgc.or.jp/ebook/pageindices/index35.html", "条件変更（2023年）")
_ACCIDENT = Source("https://ehime-cgc.or.jp/ebook/pageindices/index50.html", "事故報告（2023年）")
_CLAIM = Source("https://ehime-cgc.or.jp/ebook/pageindices/index53.html", "代位弁済請求（2023年）")
_LOSS = Source("https://ehime-cgc.or.jp/ebook/pageindices/index54.html", "期限の利益の喪失（2023年）")
_RECOVERY = Source("https://www.ehime-cgc.or.jp/about/mechanism.html", "求償権")
_REFUND = Source("https://cgc-wakayama.jp/how-to-use/creditguaranteefees", "保証料の返戻")

_BUSINESS, _BANK, _CORPORATION = Party.BUSINESS, Party.BANK, Party.CORPORATION
_NEW = ("consulting", "pre_consulted")

_states = (
    state("consulting", "相談", "consultation"),
    state("pre_consulted", "事前相談", "sounding out the corporation"),
    state("preparing", "申込準備", "preparing the application"),
    state("applied", "申込み（金融機関）", "applied at the bank"),
    state("requested", "依頼（協会受付）", "received by the corporation"),
    state("examined", "審査", "under examination"),
    state("accepted", "承諾", "accepted"),
    state("declined", "謝絶", "declined", final=True),
    state("withdrawn", "取下げ", "withdrawn", final=True),
    state("issued", "信用保証書交付", "guarantee certificate issued"),
    state("extended", "信用保証書の期限延長", "certificate extended"),
    state("expired", "保証書失効", "certificate lapsed", final=True),
    state("lent", "実行済", "paid out"),
    state("repaying", "返済中", "in repayment"),
    state("changing", "条件変更手続中", "change of terms under way"),
    state("change_approved", "条件変更の承認", "change of terms approved"),
    state("troubled", "延滞・事故", "arrears or accident"),
    state("accelerated", "期限の利益喪失", "accelerated"),
    state("claimed", "代位弁済請求", "subrogation claimed"),
    state("subrogated", "代位弁済済（求償権）", "subrogated"),
    state("recovering", "求償権回収中", "recovery under way"),
    state("recovered", "求償権の消滅", "recovery ended", final=True),
    state("repaid_early", "繰上完済", "repaid early"),
    state("repaid", "完済", "repaid in full", final=True),
)

_applying = (
    event("sound_out", "consulting", "pre_consulted", _BANK, "事前に協会へ照会する", "Sound out the corporation", papers=(CONSENT,), source=_PRE),
    event("prepare", _NEW, "preparing", _BUSINESS, "申込みの準備を始める", "Begin to prepare the application"),
    event(
        "apply",
        "preparing",
        "applied",
        _BUSINESS,
        "金融機関に申し込む",
        "Apply at the bank",
        papers=(APPLICATION, GUARANTORS, OVERVIEW, CONSENT, ACCOUNTS, REGISTER, SEAL_PROOF),
        undone_by="hand_back",
        source=_CHIBA,
    ),
    event("hand_back", "applied", "preparing", _BANK, "申込書類を返す", "Hand the papers back", reason=True),
    event(
        "send_request",
        "applied",
        "requested",
        _BANK,
        "適当と判断して協会に送る",
        "Find it fit and send it to the corporation",
        papers=(BANK_REQUEST,),
        second_person=True,
        source=_NARA,
    ),
    event(
        "apply_to_corporation",
        "preparing",
        "requested",
        _BUSINESS,
        "協会（市町村・商工会議所）に申し込む（あっせん）",
        "Apply to the corporation (or the municipality or chamber), to be mediated",
        papers=(APPLICATION, GUARANTORS, OVERVIEW, CONSENT, ACCOUNTS, REGISTER, SEAL_PROOF),
        source=_HOKKAIDO,
    ),
    event(
        "examine", "requested", "examined", _CORPORATION, "審査を始める（訪問や面談のことがある）", "Begin to examine, perhaps with a visit", source=_EXAMINED
    ),
    event("accept", "examined", "accepted", _CORPORATION, "保証を承諾する", "Accept", second_person=True, undone_by="reopen", source=_HOKKAIDO),
    event("reopen", "accepted", "examined", _CORPORATION, "承諾を取り消して審査に戻す", "Take the acceptance back", reason=True, second_person=True),
    event("decline", "examined", "declined", _CORPORATION, "謝絶する", "Decline", reason=True, second_person=True, source=_HOKKAIDO),
    event(
        "withdraw",
        (*_NEW, "preparing", "applied", "requested", "examined", "accepted"),
        "withdrawn",
        either(_BUSINESS, _BANK),
        "申込みを取り下げる",
        "Withdraw",
        reason=True,
    ),
    event(
        "issue",
        "accepted",
        "issued",
        _CORPORATION,
        "信用保証書を金融機関に出す（あっせんでは申込書とともに希望の金融機関へ）",
        "Send the certificate to the bank; when mediated, with the application to the bank of choice",
        papers=(GUARANTEE_CERTIFICATE,),
        sets="certificate_day",
        source=_CONTRACT,
    ),
)

_thirty = within(30, Unit.DAYS, "issue", first_day_counts=False, source=_VALIDITY)
_sixty = within(60, Unit.DAYS, "issue", first_day_counts=False, source=_VALIDITY)

_lending = (
    event(
        "extend", "issued", "extended", _BANK, "保証書の期限を60日に延ばす", "Have it extended to 60 days", papers=(EXTENSION,), by=_thirty, source=_VALIDITY
    ),
    event("correct", ("issued", "extended"), None, _BANK, "実行前に保証書の内容を改めてもらう", "Have the certificate corrected before lending", source=_PRE),
    event("lend", "issued", "lent", _BANK, "融資を実行する", "Lend", papers=(GUARANTEE_CONTRACT, LOAN_CONTRACT), by=_thirty, sets="loan_day", source=_VALIDITY),
    event(
        "lend_after_extension",
        "extended",
        "lent",
        _BANK,
        "延ばした期限のうちに融資を実行する",
        "Lend within the extended days",
        papers=(GUARANTEE_CONTRACT, LOAN_CONTRACT),
        by=_sixty,
        sets="loan_day",
        source=_VALIDITY,
    ),
    event("return_certificate", ("issued", "extended"), "expired", _BANK, "実行できず保証書を返す", "Return the certificate unused", reason=True, source=_PRE),
    lapse("certificate_lapses", "issued", "expired", _thirty, "保証書の期限（30日）が過ぎる", "The certificate's 30 days pass", _PRE),
    lapse("extension_lapses", "extended", "expired", _sixty, "延ばした期限（60日）が過ぎる", "The extended 60 days pass", _PRE),
    event(
        "report_lending",
        "lent",
        "repaying",
        _BANK,
        "遅滞なく実行を報告し、保証料を送る",
        "Report the lending without delay and send the fee",
        papers=(EXECUTION_REPORT,),
        source=_REPORTS,
    ),
)

_changing = (
    event(
        "ask_for_change",
        "repaying",
        "changing",
        together(_BUSINESS, _BANK),
        "条件変更を申し込む",
        "Ask for a change of terms",
        papers=(CHANGE_REQUEST,),
        reason=True,
        undone_by="drop_change",
        source=_TERMS,
    ),
    event("drop_change", ("changing", "change_approved"), "repaying", _BANK, "条件変更をやめる", "Drop the change", reason=True),
    event("decline_change", "changing", "repaying", _CORPORATION, "条件変更を認めない", "Decline the change", reason=True, second_person=True),
    event(
        "approve_change",
        "changing",
        "change_approved",
        _CORPORATION,
        "変更保証書を出す",
        "Issue the certificate of the changed terms",
        papers=(CHANGE_CERTIFICATE,),
        second_person=True,
        source=_CHANGE,
    ),
    event(
        "carry_out_change",
        "change_approved",
        "repaying",
        _BANK,
        "変更の手続をし、遅滞なく報告する",
        "Carry the change out and report it without delay",
        by=within(30, Unit.DAYS, "approve_change", first_day_counts=False, source=_CHANGE),
        source=_CHANGE,
    ),
    lapse(
        "change_lapses",
        "change_approved",
        "repaying",
        within(30, Unit.DAYS, "approve_change", first_day_counts=False, source=_CHANGE),
        "変更の承認が期限を過ぎる",
        "The approval of the change lapses",
    ),
)

_default = (
    event(
        "report_accident",
        ("repaying", "changing"),
        "troubled",
        _BANK,
        "事故（延滞・不渡り・差押え・所在不明・期限経過など）を速やかに報告する",
        "Report an accident promptly: arrears, dishonour, attachment, disappearance, a term that has passed",
        papers=(ACCIDENT_REPORT,),
        reason=True,
        undone_by="continue_watching",
        source=_ACCIDENT,
    ),
    event(
        "continue_watching",
        "troubled",
        "repaying",
        together(_CORPORATION, _BANK),
        "一時的とみて管理を続ける（続報）",
        "Find it passing and go on watching (further report)",
        papers=(ACCIDENT_REPORT,),
        source=_ACCIDENT,
    ),
    event(
        "accelerate",
        "troubled",
        "accelerated",
        _BANK,
        "期限の利益の喪失を通知する（理由と喪失日）",
        "Give notice of acceleration, with the reason and its day",
        papers=(ACCELERATION_NOTICE,),
        reason=True,
        second_person=True,
        source=_LOSS,
    ),
    event(
        "claim",
        "accelerated",
        "claimed",
        _BANK,
        "事前に協議し、代位弁済を請求する",
        "After talks, claim subrogation",
        papers=(SUBROGATION_CLAIM, LOAN_CONTRACT),
        not_before=within(90, Unit.DAYS, "final_due_day", first_day_counts=True, source=_CLAIM),
        by=within(24, Unit.MONTHS, "final_due_day", first_day_counts=False, source=_CLAIM),
        second_person=True,
        undone_by="take_claim_back",
        source=_CLAIM,
    ),
    event(
        "claim_at_once",
        "accelerated",
        "claimed",
        _BANK,
        "関係者がすべて破産などのため、90日を待たずに請求する",
        "Claim without the 90 days, as all liable are bankrupt or the like",
        papers=(SUBROGATION_CLAIM, LOAN_CONTRACT),
        by=within(24, Unit.MONTHS, "final_due_day", first_day_counts=False, source=_CLAIM),
        reason=True,
        second_person=True,
        source=_CLAIM,
    ),
    event("take_claim_back", "claimed", "accelerated", _BANK, "請求を取り下げる", "Take the claim back", reason=True),
    event("pay_in_place", "claimed", "subrogated", _CORPORATION, "代位弁済する", "Pay in the business's place", second_person=True, source=_CLAIM),
    event(
        "recover",
        ("subrogated", "recovering"),
        "recovering",
        either(_BUSINESS, Party.GUARANTOR),
        "求償債務を返す",
        "Pay towards what the corporation has paid",
        source=_RECOVERY,
    ),
    event("end_recovery", ("subrogated", "recovering"), "recovered", _CORPORATION, "求償権の回収を終える", "End the recovery", reason=True, second_person=True),
    event(
        "repay_after_claim", ("troubled", "accelerated"), "repaid_early", _BUSINESS, "事故の後に全額を返す", "Repay in full after the accident", sets="last_day"
    ),
)

_ending = (
    event(
        "repay_in_full",
        "repaying",
        "repaid",
        _BANK,
        "残高ゼロの償還を報告する",
        "Report the payment that leaves nothing",
        papers=(EXECUTION_REPORT,),
        sets="last_day",
        source=_REPORTS,
    ),
    event("repay_early", "repaying", "repaid_early", _BUSINESS, "期日より前に全額を返す", "Repay all of it early", sets="last_day", source=_REFUND),
    event("refund_fee", "repaid_early", "repaid", _CORPORATION, "保証料を返戻する", "Refund the fee", source=_REFUND),
    event("close_without_refund", "repaid_early", "repaid", _CORPORATION, "返戻する保証料がない", "Find nothing to refund", reason=True),
)

PROCEDURE = Procedure(
    id="guaranteed_loan",
    name=Words("保証付融資", "Guaranteed loan"),
    schemes=("general-guarantee", "no-owner-guarantee-guarantee", "specified-bond-guarantee", "clo-loan"),
    editions=(
        Edition(
            stated_on=date(2023, 1, 1),
            source=_CHIBA,
            states=_states,
            events=(*_applying, *_lending, *_changing, *_default, *_ending),
            parties=(_BUSINESS, _BANK, _CORPORATION, Party.GUARANTOR),
            readings=(
                reading(
                    "保証書の30日・60日と条件変更の30日は、発行や承認の翌日から数える（3月19日の発行なら4月18日まで）",
                    "The 30 and 60 days of the certificate and the 30 of a change run from the day after (issued on 19 March: until 18 April)",
                    _VALIDITY,
                ),
                reading(
                    "代位弁済は最終の履行期限から90日たった日から請求できるとし、2年は翌日から数える",
                    "Subrogation is taken to be claimable from the 90th day after the final due day on; the two years run from the day after it",
                    _CLAIM,
                ),
                reading("二人目の承認と理由を求めるのは、この製品の定めである", "That a second person approves and a reason is given is this product's"),
                reading(
                    "多くのページは日を記さない。2023年のものを含むので、版は2023年からとする",
                    "Most pages are undated; as some are of 2023, the edition begins with that year",
                ),
            ),
            left_out=(
                Words(
                    "追認保証（先に融資し、後から協会が保証する）は、取扱いの一部の協会しか示さないので入れない",
                    "Confirmation of a loan made first is left out: one corporation alone tells of it",
                ),
            ),
            figures=(
                Figure(
                    Words(
                        "申込人と保証人は、申込みのたびに反社会的勢力でないことを現在と将来について誓う。脱退から5年たたない者も当たり、反すればすべての取引を終える",
                        "Applicant and guarantors pledge at each application, for now and later, to have no anti-social ties; who left less than five years ago"
                        " counts, and a breach ends all relations",
                    ),
                    OKAYAMA_GUIDE_2020.under("反社会的勢力の排除"),
                ),
                Figure(
                    Words(
                        "経営者保証を不要とする保証では、借りた後も財務情報を適時に出す",
                        "Without an owner's guarantee accounts are given timely, also afterwards",
                    ),
                    GUIDEBOOK_2016.under("経営者保証に関するガイドライン対応保証制度"),
                ),
                Figure(
                    Words(
                        "特定社債は、決算の要件を確かめて金融機関に申し込み、保証の後に発行する（振替債か登録債、保証4億5,000万円・発行5億6,000万円まで）",
                        "A specified bond: check the tiers on the last accounts, apply at the bank, then issue (450 million yen, an issue of 560 million)",
                    ),
                    GUIDEBOOK_2016.under("特定社債保証制度"),
                ),
                Figure(
                    Words("CLOの募集の時期は証券化支援室（03-3270-0568）に尋ねる", "When banks recruit for a CLO is asked of 03-3270-0568"),
                    GUIDEBOOK_2016.under("CLO"),
                ),
                Figure(
                    Words("協会の窓口は平日9時から17時まで（遅い所もある）", "Corporations: weekdays 9 to 17, some later"),
                    CASH_FLOW_LEAFLET_2014.under("お問い合わせ先"),
                ),
                Figure(
                    Words("審査は平均1週間（埼玉）、1週間から1か月（東京）", "Examined in a week on average (Saitama), a week to a month (Tokyo)"), _EXAMINED
                ),
                Figure(
                    Words(
                        "請求できるのは元本・未収利息と120日までの遅延利息", "What is claimed: principal, unpaid interest, late interest of 120 days at most"
                    ),
                    _CLAIM,
                ),
                Figure(Words("代位弁済後の損害金は年14％（愛媛）", "Damages after subrogation: 14 % a year (Ehime)"), _RECOVERY),
                Figure(Words("実行の報告のデータは2～3営業日で協会に届く", "Data of the lending reach the corporation in 2 to 3 bank days"), _REPORTS),
            ),
        ),
    ),
)
"""Source: the pages above; the facts on workflows."""
