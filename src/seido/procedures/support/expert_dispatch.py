"""専門家派遣: Okayama's four courses, SMRJ's for the owners' guideline, and the portal's."""

from datetime import date

from seido.procedures.model import Edition, Figure, Procedure, event, state
from seido.procedures.papers import BUSINESS_PLAN, DISPATCH_REQUEST, SURVEY, VISIT_REPORT
from seido.rules.words import Source, Words, reading
from seido.schemes.model import Course
from seido.schemes.parties import Party, either
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, GUIDEBOOK_2016, OKAYAMA_GUIDE_2020

_OKAYAMA = OKAYAMA_GUIDE_2020.under("（1）専門家派遣事業：対象となる方")
_PORTAL = CASH_FLOW_LEAFLET_2014.under("専門家派遣")
_LATER = Source("https://keieisha-connect.com/dev/2021/10/07/chusho_119", "中小企業119の専門家派遣", date(2021, 10, 7))
_GUIDELINE = GUIDEBOOK_2016.under("「経営者保証に関するガイドライン」の利用促進：専門家派遣制度")
_SURVEY = Source("https://govrephub.pages.dev/reports/01jt5m67qhjjcj2889qk0rh87b", "専門家派遣の満足度調査（2024年）")
_BUSINESS, _CORPORATION, _EXPERT = Party.BUSINESS, Party.OKAYAMA_CORPORATION, Party.EXPERT
_OPERATOR, _BODY, _OWNER, _SMRJ = Party.OPERATOR, Party.SUPPORT_BODY, Party.OWNER, Party.SMRJ

PROCEDURE = Procedure(
    id="expert_dispatch",
    name=Words("専門家派遣", "Expert dispatch"),
    schemes=("expert-dispatch-okayama", "mirasapo-portal", "owner-guarantee-guideline"),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_OKAYAMA,
            courses=(
                Course(Words("サポートコース", "support course"), 10, 2, 2, 0),
                Course(Words("強化コース", "strengthening course"), 15, 3, 2, 0),
                Course(Words("事業価値向上コース", "business value course"), 20, 4, 2, 0),
                Course(Words("計画策定コース", "course with a business plan"), 30, 5, 2, 0),
            ),
            states=(
                state("consulting", "相談", "consultation"),
                state("requested", "協会に申請", "requested of the corporation"),
                state("approved", "コースと専門家の決定", "course and expert settled"),
                state("visiting", "訪問中", "visits under way"),
                state("reported", "報告", "reported"),
                state("ended", "終了", "ended", final=True),
                state("refused", "派遣なし", "no expert sent", final=True),
                state("portal_requested", "ポータルで申請", "requested at the portal"),
                state("portal_matched", "ポータルの専門家の決定", "matched by the portal"),
            ),
            events=(
                event(
                    "request",
                    "consulting",
                    "requested",
                    _BUSINESS,
                    "担当部署か支所に申し込む",
                    "Request it at the desk or branch",
                    papers=(DISPATCH_REQUEST,),
                    undone_by="take_back",
                    source=_OKAYAMA,
                ),
                event("take_back", "requested", "consulting", _BUSINESS, "申込みを取り下げる", "Take the request back"),
                event(
                    "approve",
                    "requested",
                    "approved",
                    _CORPORATION,
                    "コースと専門家を決める",
                    "Settle the course and the expert",
                    second_person=True,
                    source=_OKAYAMA,
                ),
                event(
                    "refuse",
                    "requested",
                    "refused",
                    _CORPORATION,
                    "国の補助の利用などのため派遣しない",
                    "Refuse, as for users of the national subsidy",
                    reason=True,
                    source=_OKAYAMA,
                ),
                event(
                    "visit",
                    ("approved", "visiting"),
                    "visiting",
                    _EXPERT,
                    "訪問して診断・助言する（1日2時間以上）",
                    "Visit, diagnose and advise, two hours a day or more",
                    measured=True,
                    source=_OKAYAMA,
                ),
                event(
                    "report",
                    "visiting",
                    "reported",
                    _EXPERT,
                    "コースの時間と日数に届き、報告する",
                    "Report, the course's hours and days reached",
                    papers=(VISIT_REPORT, BUSINESS_PLAN),
                    completes=True,
                ),
                event("break_off", ("approved", "visiting"), "refused", either(_BUSINESS, _CORPORATION), "途中で終える", "Break it off", reason=True),
                event("answer_survey", "reported", "ended", _BUSINESS, "アンケートに答える", "Answer the survey", papers=(SURVEY,), source=_SURVEY),
                event("no_survey", "reported", "ended", _CORPORATION, "アンケートなしで終える", "End it without a survey"),
                event(
                    "search_and_request",
                    "consulting",
                    "portal_requested",
                    _BUSINESS,
                    "専門家を分野で探し、オンラインで申請する",
                    "Search the experts by field and request a visit online",
                    papers=(DISPATCH_REQUEST,),
                    source=_PORTAL,
                ),
                event(
                    "body_requests",
                    "consulting",
                    "portal_requested",
                    _BODY,
                    "支援機関が課題を聞き、専門家を選んで申請する",
                    "As a support body, hear the problem, choose the expert and request",
                    papers=(DISPATCH_REQUEST,),
                    source=_LATER,
                ),
                event("match", "portal_requested", "portal_matched", _OPERATOR, "派遣を決める", "Settle the visit", source=_PORTAL),
                event("portal_refuses", "portal_requested", "refused", _OPERATOR, "派遣しないとする", "Send nobody", reason=True),
                event(
                    "portal_visit", "portal_matched", None, _EXPERT, "申請の課題について訪問する", "Visit on the problem named", measured=True, source=_PORTAL
                ),
                event("portal_report", "portal_matched", "reported", _EXPERT, "訪問を終えて報告する", "Report on the visits", papers=(VISIT_REPORT,)),
                event(
                    "owner_asks",
                    "consulting",
                    "portal_requested",
                    either(_OWNER, Party.GUARANTOR),
                    "経営者保証について専門家を求める",
                    "Ask for an expert on an owner's guarantee",
                    source=_GUIDELINE,
                ),
                event(
                    "smrj_sends",
                    "portal_requested",
                    "portal_matched",
                    _SMRJ,
                    "必要に応じ無料で専門家を送る",
                    "Send an expert for free, where needed",
                    source=_GUIDELINE,
                ),
                event("not_request", "consulting", "refused", _BUSINESS, "申し込まない", "Do not request it"),
            ),
            parties=(_BUSINESS, _CORPORATION, _EXPERT, _OPERATOR, _BODY, _OWNER, Party.GUARANTOR, _SMRJ),
            readings=(
                reading(
                    "時間は合計で、2時間は1日あたり。短い訪問は記録に残し、数えない",
                    "Hours are a total and two hours are per day; a shorter visit is kept and does not count",
                    _OKAYAMA,
                ),
                reading(
                    "創業保証の利用を望む人は、保証の利用者でなくても申し込める",
                    "Those who want a start-up guarantee may apply without using one yet",
                    _OKAYAMA,
                ),
            ),
            figures=(
                Figure(
                    Words(
                        "電話086-243-1124、ファクス086-244-3807、keieishien@okayama-cgc.or.jp",
                        "Phone 086-243-1124, fax 086-244-3807, keieishien@okayama-cgc.or.jp",
                    ),
                    _OKAYAMA,
                ),
                Figure(Words("支所：086-243-1122、086-425-3103、0868-22-7276", "Branches: 086-243-1122, 086-425-3103, 0868-22-7276"), _OKAYAMA),
                Figure(
                    Words(
                        "創業の制度を使うと保証料が0.2％下がり、定期的なモニタリングが続く",
                        "Under a start-up scheme the fee is 0.2 % lower, and regular monitoring follows",
                    ),
                    OKAYAMA_GUIDE_2020.under("創業支援：創業者への5つの支援"),
                ),
                Figure(
                    Words(
                        "ポータル：平日9～17時、0570-057-222、IP電話045-330-1818（有料）",
                        "Portal: weekdays 9 to 17, 0570-057-222, IP phones 045-330-1818, both charged",
                    ),
                    _PORTAL,
                ),
                Figure(
                    Words(
                        "2021年度：年3回まで無料、ITは5回。申請は6月7日から、訪問は2月末まで",
                        "Fiscal 2021: three visits free, five on IT; requests from 7 June, visits to the end of February",
                    ),
                    _LATER,
                ),
                Figure(
                    Words("保証債務の整理では自由財産99万円と100～360万円を残せる", "In a settlement 990,000 yen and 1 to 3.6 million are kept"), _GUIDELINE
                ),
                Figure(Words("調査は1,181人に尋ね457人が答えた。94％が満足", "Of 1,181 asked 457 answered; 94 % were satisfied"), _SURVEY),
            ),
        ),
    ),
)
"""Source: 003（1）専門家派遣事業, 000, 002."""
