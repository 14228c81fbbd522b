"""岡山県事業承継ネットワーク: diagnosis, coordinators and experts for handing a business on."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.rules.build import all_of
from seido.rules.words import Source, Words
from seido.schemes.advice.okayama import in_okayama
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party, either
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020

_SOURCE = OKAYAMA_GUIDE_2020.under("岡山県事業承継ネットワーク")
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

_OF_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_SOURCE,
    rule=all_of(in_okayama, is_sme),
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
    ),
    steps=(
        step(
            "diagnose",
            either(Party.CHAMBER, Party.SOCIETY, Party.FEDERATION, Party.SOME_BANKS),
            "訪問などで後継者の有無と準備を診断する",
            "Visit, and ask for successor and plans",
        ),
        step("plan_the_way", Party.COORDINATOR, "課題を整理し、進め方をともに検討する", "Sort the problems, and plan the way"),
        step("send_expert", Party.NETWORK, "専門知識の要る課題に専門家を派遣する", "Send experts to what needs them"),
    ),
    windows=("succession_network",),
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
    gaps=(not_stated("統合後のセンターの連絡先と構成機関は出典にない", "No source gives the centre's address or its members", _MERGER),),
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
