"""岡山県事業承継ネットワーク: diagnosis, coordinators and experts for handing a business on."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.rules.build import all_of
from seido.rules.words import Source, Words, reading
from seido.schemes.advice.okayama import served_in_okayama
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party, either
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_SOURCE = OKAYAMA_GUIDE_2020.under("岡山県事業承継ネットワーク")
_WORK = OKAYAMA_GUIDE_2020.under("岡山県事業承継ネットワークが行う支援")
_PROPOSALS = OKAYAMA_GUIDE_2020.under("事業承継支援")
_MERGER = Source(
    "http://www.suzukiaccount.com/%e6%9c%aa%e5%88%86%e9%a1%9e/%e3%80%90%e6%99%82%e4%ba%8b%e8%a7%a3"
    "%e8%aa%ac%e3%80%91%e4%ba%8b%e6%a5%ad%e6%89%bf%e7%b6%99%e3%83%bb%e5%bc%95%e7%b6%99%e3%81%8e%e6"
    "%94%af%e6%8f%b4%e3%82%bb%e3%83%b3%e3%82%bf%e3%83%bc%e3%81%ab%e3%81%a4/",
    "事業承継・引継ぎ支援センターについて",
)

_ORIGIN = Particular(
    Words("成り立ち", "How it came to be"),
    Words(
        "2018年5月に行政・支援機関・金融機関・士業団体等が結成し、情報を共有して連携する。",
        "Formed in May 2018 by authorities, support bodies, banks and professions, which share what they know.",
    ),
)

_ROLES = (
    Particular(
        Words("役割：県・市町村", "Roles: prefecture, municipalities"),
        Words("岡山県は支援方針の立案と総合調整、市町村は普及啓発等。", "Okayama plans the support and coordinates it all; municipalities make it known."),
    ),
    Particular(
        Words("役割：国・中小機構", "Roles: the state, SMRJ"),
        Words(
            "経済産業局と財務事務所は情報提供・助言等、中小機構中国本部は助言・研修等。",
            "Bureau of economy and finance office inform and advise; SMRJ advises and trains.",
        ),
    ),
    Particular(
        Words("役割：診断と伴走支援", "Roles: diagnosis, company on the way"),
        Words(
            "商工会議所・商工会連合会・商工会・中央会・財団等が、事業承継診断とその後の伴走支援を行う。",
            "Chambers, societies of commerce, their federations, foundations and others diagnose, and then keep the business company.",
        ),
    ),
    Particular(
        Words("役割：コーディネーター", "Roles: coordinators"),
        Words(
            "事業承継コーディネーターはネットワーク事業の責任者。必要に応じて、ブロックコーディネーターとともに支援機関と連携して手伝う。",
            "The succession coordinator is in charge of the network's work; where needed, block coordinators help too, together with the support bodies.",
        ),
    ),
    Particular(
        Words("役割：専門の支援", "Roles: special support"),
        Words(
            "M＆A案件等は事業引継ぎ支援センター、再生支援等は再生支援協議会・よろず支援拠点・経営改善支援センターが連携して、"
            "専門的な課題を伴う案件は士業等の専門家が、金融支援等は金融機関と保証協会が連携して担う。",
            "The transfer centre takes mergers and the like; turnaround council, one-stop base and improvement centre work together on"
            " recovery, professionals on special problems, banks and guarantee corporation on finance.",
        ),
    ),
)
_PROPOSED = Particular(
    Words("保証協会の提案", "What the corporation proposes"),
    Words(
        "承継の課題を抱える中小企業者に、岡山県信用保証協会が、承継の各種保証・事業承継特別保証と、2020事業や"
        "このネットワークによる専門家派遣等を提案する（2020年4月現在）。",
        "To SMEs with problems of succession the corporation of Okayama proposes its succession guarantees, the special one"
        " among them, and experts sent by its programme of 2020 or by this network (April 2020).",
    ),
)
_COSTS = not_stated(
    "診断・コーディネーター・専門家派遣の費用と回数は書かれていない",
    "What diagnosis, coordinators and experts cost, and how often they come, is not said",
    _WORK,
)

_OF_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_SOURCE,
    rule=all_of(served_in_okayama, is_sme),
    courses=(
        Course(Words("事業承継診断", "diagnosis of succession")),
        Course(Words("コーディネーターによる支援", "support by coordinators")),
        Course(Words("登録専門家の派遣", "registered experts sent")),
    ),
    particulars=(
        _ORIGIN,
        Particular(Words("事務局", "Secretariat"), Words("岡山県産業振興財団（コーディネーター）", "Okayama industrial foundation")),
        Particular(
            Words("構成：県・支援機関・市町村", "Members: prefecture, bodies, municipalities"),
            Words(
                "岡山県、12商工会議所、20商工会、中小企業団体中央会、商工会連合会、27市町村",
                "Okayama, 12 chambers, 20 societies of commerce and their federations, 27 municipalities",
            ),
        ),
        Particular(
            Words("構成：金融機関", "Members: banks"),
            Words(
                "中国・トマトの2行、おかやま・水島・津山・玉島・備北・吉備・備前日生の7信用金庫、笠岡信用組合、日本公庫、商工中金岡山支店、岡山県信用保証協会",
                "Chugoku and Tomato banks, seven shinkin banks, Kasaoka credit cooperative, JFC, Shoko Chukin, and the guarantee corporation",
            ),
        ),
        Particular(
            Words("構成：士業", "Members: professions"),
            Words(
                "弁護士会、公認会計士協会中国会、税理士会支部連合会、中小企業診断士会、司法書士会、行政書士会、社会保険労務士会（いずれも県の組織）",
                "Lawyers, accountants, tax accountants, consultants, judicial and administrative scriveners, labour consultants",
            ),
        ),
        Particular(
            Words("構成：国・国の機関", "Members: the state"),
            Words(
                "中国経済産業局、岡山財務事務所、中小機構中国本部、事業引継ぎ支援センター、再生支援協議会、よろず支援拠点、経営改善支援センター",
                "Bureau of economy, finance office, SMRJ, succession transfer centre, turnaround council, one-stop support base, improvement support centre",
            ),
        ),
        *_ROLES,
        _PROPOSED,
    ),
    steps=(
        step(
            "diagnose",
            either(Party.CHAMBER, Party.SOCIETY, Party.FEDERATION, Party.SOME_BANKS),
            "訪問などで後継者の有無と準備を診断する",
            "Visit, and ask for successor and plans",
        ),
        step(
            "plan_the_way",
            either(Party.COORDINATOR, Party.BLOCK_COORDINATOR),
            "必要に応じ、支援機関と連携して課題を整理し、進め方をともに検討する",
            "Where needed, sort the problems with the support bodies, and plan the way",
        ),
        step(
            "send_expert",
            Party.NETWORK,
            "専門知識の要る課題に登録専門家を派遣し、支援機関と連携して解決を支える",
            "Send registered experts to what needs them, and help to solve it with the support bodies",
        ),
        step(
            "accompany",
            either(Party.CHAMBER, Party.SOCIETY, Party.FEDERATION, others=True),
            "診断の後も伴走して支援する",
            "Keep the business company after the diagnosis",
        ),
    ),
    windows=("succession_network",),
    gaps=(_COSTS,),
    readings=(
        reading(
            "ネットワークの支援が反社会的勢力を除くかは書かれていない。案内を出す保証協会も構成機関で、一切の関係を遮断するとするので、対象としない",
            "Whether the network serves anti-social forces is not said. The corporation that prints the guide is a member and cuts off"
            " all relations with them, so they are not served",
            _PROPOSALS,
        ),
    ),
)
_OF_2021 = replace(
    _OF_2020,
    stated_on=date(2021, 4, 1),
    source=_MERGER,
    particulars=(
        Particular(
            Words("統合", "Merger"),
            Words(
                "2021年4月、事業引継ぎ支援センターと一つになり、各県の事業承継・引継ぎ支援センターが親族内の承継も第三者への引継ぎも受け付ける。",
                "From April 2021, one centre in each prefecture helps with succession in the family and with transfer to others.",
            ),
        ),
        _ORIGIN,
    ),
    gaps=(_COSTS, not_stated("統合後のセンターの連絡先と構成機関は出典にない", "No source gives the centre's address or its members", _MERGER)),
)

SCHEME = Scheme(
    id="succession-network",
    kind=Kind.ADVICE,
    name=Words("岡山県事業承継ネットワーク", "Business succession network (Okayama)"),
    summary=Words(
        "事業承継の診断、コーディネーター、専門家で県内の中小企業の承継を支える。",
        "Diagnosis, coordinators and experts help businesses in Okayama to find their successor.",
    ),
    aliases=("事業承継ネットワーク", "事業承継・引継ぎ支援センター"),
    editions=(_OF_2020, _OF_2021),
)
"""Source: 003 岡山県事業承継ネットワーク; the merger of 2021 from a public page."""
