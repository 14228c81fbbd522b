"""ミラサポ: the portal for SMEs with information, a community, and experts who come on request."""

from dataclasses import replace
from datetime import date

from seido.facts.business.profile import form
from seido.facts.business.size import is_sme
from seido.rules.build import ALWAYS, any_of, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import CASH_FLOW_LEAFLET_2014, PLAN_LEAFLET_2015, READ_ON

_OF_119 = Source("https://keieisha-connect.com/dev/2021/10/07/chusho_119", "「ミラサポ」の専門家派遣事業が「中小企業119」に", date(2021, 10, 7))
_PORTAL = Source("https://mirasapo-plus.go.jp/faq/", "よくある質問")
_COMMUNITY = Course(
    Words("コミュニティ：先輩経営者や専門家との情報交換の場。自分でも作れる", "community: exchange with other owners and experts; one can open a new one")
)
_FOR_ANYBODY = reading(
    "だれが使えるかは「中小企業・小規模事業者」のサイト、「中小企業者等」の場とあるだけなので、これから創業する人を含め、だれでも使えるとみる",
    'Of who may use it only "a portal for SMEs" and "SMEs and others" is said, so anybody may, those about to begin among them',
    CASH_FLOW_LEAFLET_2014.under("ミラサポ"),
)
_EXPERTS_COST = not_stated(
    "専門家派遣の回数と費用は書かれていない", "How often experts come, and what they cost, is not said", CASH_FLOW_LEAFLET_2014.under("ミラサポ：専門家派遣")
)
_EXPERTS = Course(Words("専門家派遣：分野ごとのデータベースから選び、オンラインで依頼する", "experts: chosen by field from a database, and asked for online"))

_OF_2014 = Edition(
    stated_on=CASH_FLOW_LEAFLET_2014.stated_on,
    source=CASH_FLOW_LEAFLET_2014.under("ミラサポ"),
    rule=ALWAYS,
    courses=(
        Course(Words("施策情報の提供：国や公的機関の施策を分かりやすく", "information on the measures of the state and public bodies")),
        _COMMUNITY,
        _EXPERTS,
    ),
    particulars=(Particular(Words("運用", "Since when"), Words("2013年度から本格的に運用されている。", "It has been fully in operation since fiscal 2013.")),),
    steps=(
        step("look_up", Party.BUSINESS, "ポータルで施策を調べる", "Look measures up on the portal"),
        step(
            "join_community", Party.BUSINESS, "コミュニティで先輩経営者や専門家と情報を交換する", "Exchange views with other owners and experts in a community"
        ),
        step(
            "ask_for_expert",
            Party.BUSINESS,
            "課題に応じた専門家をデータベースから選び、オンラインで派遣を頼む",
            "Choose an expert who fits the problem from the database, and ask online for a visit",
        ),
    ),
    windows=("mirasapo",),
    gaps=(_EXPERTS_COST,),
    readings=(_FOR_ANYBODY,),
)
_OF_2015 = replace(
    _OF_2014,
    stated_on=PLAN_LEAFLET_2015.stated_on,
    source=PLAN_LEAFLET_2015.under("ミラサポ"),
    courses=(
        Course(
            Words(
                "施策情報の提供：国や公的機関の施策を分かりやすく。国・都道府県・市区町村の施策は「施策マップ」で検索できる",
                "information on the measures of the state and public bodies; those of state, prefectures and municipalities on one map",
            )
        ),
        _COMMUNITY,
        _EXPERTS,
    ),
    particulars=(),
)
_sme_or_starting = requirement(
    "sme_or_starting",
    Words("中小企業者か、これから創業する人であること", "It is an SME, or about to begin"),
    any_of(is_sme, one_of(form, "not_in_business")),
    _OF_119,
    reading(
        "専門家派遣の対象は「中小企業などの事業者」とあるだけなので、だれでも使えた前身にならい、これから創業する人も含める",
        'Experts come to "businesses such as SMEs"; as the portal before was open to anybody, those about to begin are counted in',
        _OF_119,
    ),
)
_OLD_PORTAL = not_stated(
    "旧ポータルのコミュニティと事務局の電話が続くかは出典にない", "No source says whether the community and the office's phones went on", _OF_119
)
_OF_2021 = replace(
    _OF_2015,
    stated_on=date(2021, 10, 7),
    opens_on=date(2021, 4, 1),
    source=_OF_119,
    rule=_sme_or_starting,
    courses=(
        Course(
            Words("専門家派遣（中小企業119）：年度内に原則3回、ITの相談は5回まで", "experts (SME 119): three visits a fiscal year as a rule, five on IT"),
            cost_yen=0,
        ),
    ),
    particulars=(
        Particular(
            Words("施策情報", "Information"),
            Words(
                "後継の「ミラサポplus」（mirasapo-plus.go.jp）が補助金や支援者を案内する。",
                "The portal that followed, Mirasapo plus, tells of subsidies and supporters.",
            ),
        ),
        Particular(
            Words("2021年度の受付", "In fiscal 2021"),
            Words("申請は2021年6月7日から、派遣は2月末まで。", "Requests were taken from 7 June 2021, for visits until the end of February."),
        ),
    ),
    steps=(
        step("consult", Party.BUSINESS, "商工会議所などの支援機関に相談する", "Turn to a chamber or support body"),
        step("ask_for_expert", Party.SUPPORT_BODY, "専門家を選び、派遣を申請する", "Choose an expert and apply for the visit"),
    ),
    windows=("chamber",),
    gaps=(not_stated("専門家派遣が2022年度からも続くかは出典にない", "No source says whether experts came on from fiscal 2022", _OF_119), _OLD_PORTAL),
    readings=(
        reading(
            "新しい名の派遣は2021年度からとあり、その年の申請の受付は6月7日からとある。年度の初めからこの版で答える",
            "Experts came under the new name from fiscal 2021, and requests were taken from 7 June of that year; this edition answers from the"
            " first day of the year",
            _OF_119,
        ),
    ),
)
_OF_2026 = replace(
    _OF_2021,
    stated_on=READ_ON,
    opens_on=None,
    source=_PORTAL,
    courses=(
        Course(Words("ミラサポplus：補助金を探す、制度ナビ", "Mirasapo plus: look for subsidies, be led to schemes")),
        Course(
            Words(
                "専門家派遣（中小企業119）：年度内に原則3回、ITの相談は5回まで（2021年度の内容）",
                "experts (SME 119): three visits a fiscal year as a rule, five on IT (as of fiscal 2021)",
            ),
            cost_yen=0,
        ),
    ),
    particulars=(),
    steps=(step("look_up", Party.BUSINESS, "ポータルで施策を調べる", "Look measures up on the portal"), *_OF_2021.steps),
    windows=("mirasapo_plus", "chamber"),
    gaps=(
        not_stated(
            "専門家派遣がいまも続くかを示すページはない。回数・費用・対象は2021年度のもの。いまの条件は支援機関で確かめる",
            "No page shows whether experts still come; visits, cost and whom they serve are those of fiscal 2021, so ask a support body for today's",
            _PORTAL,
        ),
        _OLD_PORTAL,
    ),
    readings=(),
)

SCHEME = Scheme(
    id="mirasapo-portal",
    kind=Kind.ADVICE,
    name=Words("ミラサポ", "Mirasapo portal"),
    summary=Words(
        "中小企業・小規模事業者に施策の情報、交流の場、専門家の派遣を届けるポータルサイト。",
        "The portal that gives SMEs information on measures, a community, and experts who come.",
    ),
    aliases=("ミラサポポータル", "ミラサポ専門家派遣", "中小企業119", "ミラサポplus"),
    editions=(_OF_2014, _OF_2015, _OF_2021, _OF_2026),
)
"""Source: 000 and 001 ミラサポ; what followed it from public pages."""
