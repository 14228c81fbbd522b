"""経営改善計画策定支援（405）と早期経営改善計画: paid in part, and followed up for three years."""

from datetime import date

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, lapse, state, within
from seido.procedures.papers import (
    BANK_CONSENT,
    DELIVERY_NOTE,
    EARLY_PLAN_PAYMENT,
    EXPLANATION,
    FOLLOW_UP_PAYMENT,
    PLAN,
    PLAN_PAYMENT,
    PLAN_USE,
    PROGRESS_REPORT,
    TIME_SHEET,
)
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party, together
from seido.schemes.publications import OKAYAMA_GUIDE_2020, PLAN_LEAFLET_2015

_SCHEME = "improvement-plan-subsidy"
_LEAFLET = PLAN_LEAFLET_2015.under("認定支援機関による経営改善計画策定支援事業")
_OKAYAMA = OKAYAMA_GUIDE_2020.under("認定支援機関による経営改善計画策定支援事業")
_COOPERATE = Source("https://nagaoka-ac.com/keieikaizen-6step", "経営改善計画の6段階")
_USE = Source("https://keieikaizen.fukuoka-kyogikai.go.jp/keieikaizen/request-4/", "利用申請", date(2024, 4, 1))
_PAY = Source("https://keieikaizen.fukuoka-kyogikai.go.jp/keieikaizen/request/", "支払申請", date(2022, 3, 31))
_HALVES = Source(
    "https://keieikaizen.fukuoka-kyogikai.go.jp/2022/06/01/%e7%b5%8c%e5%96%b6%e6%94%b9%e5%96%84%e8%a8%88%e7%94%bb%e7%ad%96%e5%ae%9a%e6%94%af%e6%8f%b4%e4%ba%8b%e6%a5%ad%e3%80%80%e8%a6%8b%e7%9b%b4%e3%81%97%e3%81%ae%e3%83%9d%e3%82%a4%e3%83%b3%e3%83%88/",
    "見直しのポイント",
    date(2022, 6, 1),
)
_MEETING = Source("https://ittax.jimdofree.com/2013/06/12/経営改善計画策定支援事業-３/", "バンクミーティング", date(2013, 6, 12))
_NONE_AGREED = Source("http://www.simplic.co.jp/blog/1038/", "同意に至らない場合")
_EARLY = Source("https://keieikaizen.fukuoka-kyogikai.go.jp/souki_keieikaizen/souki_request/", "早期経営改善計画の支払申請")
_BUSINESS, _INSTITUTION, _BANK, _CENTRE = Party.BUSINESS, Party.CERTIFIED_INSTITUTION, Party.BANK, Party.SUPPORT_CENTRE
_JOINT = together(_BUSINESS, _INSTITUTION)
_THREE_YEARS = within(36, Unit.MONTHS, "plan_day", first_day_counts=False, source=_LEAFLET)

PROCEDURE = Procedure(
    id="plan_subsidy",
    name=Words("経営改善計画の費用補助（405・早期）", "Subsidy for an improvement plan (405, early plan)"),
    schemes=(_SCHEME,),
    editions=(
        Edition(
            stated_on=date(2022, 4, 1),
            source=_HALVES,
            states=(
                state("consulting", "相談", "consultation"),
                state("backed", "主要行の協力", "the main bank cooperates"),
                state("applied", "利用申請", "applied for use"),
                state("admitted", "利用決定", "admitted"),
                state("planned", "計画策定", "plan drawn up"),
                state("met", "金融機関会議", "banks met"),
                state("agreed", "同意", "agreed"),
                state("not_agreed", "不同意", "not agreed"),
                state("claimed", "計画費の支払申請", "payment claimed"),
                state("half_paid", "半額の支払い", "half paid"),
                state("followed", "伴走支援（残額支払済）", "followed up, rest paid"),
                state("early_applied", "早期：利用申請", "early: applied"),
                state("early_planned", "早期：計画策定", "early: plan drawn up"),
                state("early_delivered", "早期：金融機関へ提出", "early: handed to the bank"),
                state("early_paid", "早期：支払済・伴走支援", "early: paid, followed up"),
                state("ended", "終了", "ended", final=True),
            ),
            events=(
                event("win_bank", "consulting", "backed", _JOINT, "主要行の協力を書面で得る", "Win the main bank's cooperation in writing", source=_COOPERATE),
                event("apply", "backed", "applied", _JOINT, "連名で利用を申請する", "Apply jointly", papers=(PLAN_USE,), undone_by="take_back", source=_USE),
                event("take_back", "applied", "backed", _JOINT, "申請を取り下げて直す", "Take it back to mend it"),
                event("admit", "applied", "admitted", _CENTRE, "利用を決める（委嘱）", "Admit it", second_person=True, source=_NONE_AGREED),
                event("refuse", ("applied", "early_applied"), "ended", _CENTRE, "利用を認めない", "Refuse", reason=True, second_person=True),
                event(
                    "draw_up",
                    "admitted",
                    "planned",
                    _JOINT,
                    "計画を策定し従事時間を記す",
                    "Draw up the plan, keeping time sheets",
                    papers=(PLAN, TIME_SHEET),
                    source=_NONE_AGREED,
                ),
                event(
                    "meet_banks",
                    "planned",
                    "met",
                    _BUSINESS,
                    "金融機関に説明する（バンクミーティング・経営サポート会議）",
                    "Explain it to the banks, at their meeting",
                    papers=(PLAN,),
                    source=_MEETING,
                ),
                event(
                    "agree",
                    "met",
                    "agreed",
                    _BANK,
                    "すべての金融機関が同意する",
                    "Agree, every bank",
                    papers=(BANK_CONSENT,),
                    sets="plan_day",
                    undone_by="withdraw_consent",
                    source=_PAY,
                ),
                event("withdraw_consent", "agreed", "met", _BANK, "同意を撤回する", "Withdraw the consent", reason=True),
                event("fail", "met", "not_agreed", _BANK, "同意に至らない", "Do not agree", reason=True, source=_NONE_AGREED),
                event(
                    "claim_without",
                    "not_agreed",
                    "claimed",
                    _JOINT,
                    "理由と役務の資料を添えて請求する",
                    "Claim with the reason and proof of the work",
                    papers=(PLAN_PAYMENT, EXPLANATION),
                    source=_NONE_AGREED,
                ),
                event(
                    "claim",
                    "agreed",
                    "claimed",
                    _JOINT,
                    "計画費の支払いを申請する",
                    "Claim payment of the plan",
                    papers=(PLAN_PAYMENT, BANK_CONSENT),
                    source=_PAY,
                ),
                event(
                    "pay_half",
                    "claimed",
                    "half_paid",
                    _CENTRE,
                    "半額を支払う",
                    "Pay half of it",
                    second_person=True,
                    starts=(duty_of(_SCHEME, "follow_up"),),
                    source=_HALVES,
                ),
                event(
                    "pay_rest",
                    "half_paid",
                    "followed",
                    _CENTRE,
                    "初回の伴走支援の申請を受けて残額を支払う",
                    "Pay the rest on the first follow-up",
                    papers=(FOLLOW_UP_PAYMENT,),
                    source=_HALVES,
                ),
                event(
                    "follow_up",
                    ("half_paid", "followed"),
                    None,
                    _INSTITUTION,
                    "進み具合を確かめ金融機関に報告する",
                    "Check the progress and report to the banks",
                    papers=(PROGRESS_REPORT,),
                    fulfils="follow_up",
                    source=_LEAFLET,
                ),
                lapse("three_years_pass", "followed", "ended", _THREE_YEARS, "計画から3年が過ぎる", "Three years pass after the plan", _LEAFLET),
                event(
                    "break_off",
                    ("half_paid", "followed", "early_paid"),
                    "ended",
                    _JOINT,
                    "伴走支援を途中で終える",
                    "Break the follow-up off",
                    reason=True,
                    ends=("follow_up",),
                ),
                event(
                    "give_up",
                    ("consulting", "backed", "admitted", "planned", "met", "not_agreed"),
                    "ended",
                    _BUSINESS,
                    "利用をやめる",
                    "Give it up",
                    reason=True,
                ),
                event(
                    "apply_early",
                    "consulting",
                    "early_applied",
                    _JOINT,
                    "早期計画の利用を連名で申請する",
                    "Apply jointly for an early plan",
                    papers=(PLAN_USE,),
                    source=_EARLY,
                ),
                event(
                    "draw_up_early",
                    "early_applied",
                    "early_planned",
                    _JOINT,
                    "早期計画を策定する",
                    "Draw up the early plan",
                    papers=(PLAN,),
                    sets="plan_day",
                    source=_EARLY,
                ),
                event(
                    "deliver",
                    "early_planned",
                    "early_delivered",
                    _BUSINESS,
                    "金融機関に出し受領書を受ける（同意は要らない）",
                    "Hand it to the bank against a receipt; no consent is needed",
                    papers=(DELIVERY_NOTE,),
                    source=_EARLY,
                ),
                event(
                    "pay_early",
                    "early_delivered",
                    "early_paid",
                    _CENTRE,
                    "早期計画の費用を支払う",
                    "Pay for the early plan",
                    papers=(EARLY_PLAN_PAYMENT,),
                    source=_EARLY,
                ),
                event("follow_up_early", "early_paid", None, _INSTITUTION, "期中（任意）に伴走支援する", "Follow up in mid-year, as one likes", source=_EARLY),
                event(
                    "end_early", "early_paid", "ended", _INSTITUTION, "決算の後の伴走支援で終える", "End with the follow-up after the settlement", source=_EARLY
                ),
            ),
            parties=(_BUSINESS, _INSTITUTION, _BANK, _CENTRE),
            readings=(
                reading(
                    "3年は計画に同意を得た日の翌日から36か月とする。報告の間隔は書かれていない",
                    "The three years are 36 months from the day after the banks agree; intervals are not said",
                    _LEAFLET,
                ),
                reading(
                    "2022年3月までの一度の支払いも、この道で半額ずつとして示す", "The single payment until March 2022 is shown on this way as two halves", _PAY
                ),
            ),
            figures=(
                Figure(Words("3分の2、200万円まで（2013～2022年）", "Two thirds, up to 2 million yen (2013 to 2022)"), _LEAFLET),
                Figure(
                    Words(
                        "費用の総額は規模（売上・借入の1億円・10億円）により100・200・300万円、モニタリングはその半分まで",
                        "Total cost 1, 2 or 3 million by size (100 million, 1 billion), monitoring half of it at most",
                    ),
                    _OKAYAMA,
                ),
                Figure(Words("2022年4月から200万円＋100万円＋10万円", "From April 2022: 2 million, 1 million and 100,000 yen"), _HALVES),
                Figure(
                    Words(
                        "岡山の協会は残る3分の1の80％、12万円まで（モニタリングを除く）",
                        "Okayama's corporation: 80 % of the third, without monitoring, up to 120,000 yen",
                    ),
                    _OKAYAMA,
                ),
                Figure(
                    Words(
                        "岡山のセンター 086-286-9704、ファクス086-286-9705、keieikaizen@optic.or.jp",
                        "Okayama's centre 086-286-9704, fax 086-286-9705, keieikaizen@optic.or.jp",
                    ),
                    _LEAFLET,
                ),
            ),
        ),
    ),
)
"""Source: 001, 003 and the pages above."""
