"""岡山県事業承継ネットワーク: diagnosis, coordinators and experts for handing a business on."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.rules.build import all_of
from seido.rules.words import Source, Words, reading
from seido.schemes.advice.desks import CENTRES, CENTRES_MERGED
from seido.schemes.advice.okayama import served_in_okayama
from seido.schemes.advice.succession_network.members import OF_2020, ORIGIN
from seido.schemes.advice.succession_support_centre import MERGER, SUPPORT
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party, either
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON

_SOURCE = OKAYAMA_GUIDE_2020.under("岡山県事業承継ネットワーク")
_WORK = OKAYAMA_GUIDE_2020.under("岡山県事業承継ネットワークが行う支援")
_PROPOSALS = OKAYAMA_GUIDE_2020.under("事業承継支援")

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
    particulars=OF_2020,
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
_HOW_OFTEN = not_stated("診断・コーディネーター・専門家派遣の回数は書かれていない", "How often diagnosis, coordinators and experts come is not said", _WORK)
_WHERE = not_stated("統合後のセンターの連絡先と構成機関は出典にない", "No source gives the centre's address or its members", CENTRES_MERGED)
_OF_2021 = replace(_OF_2020, stated_on=date(2021, 4, 1), source=CENTRES_MERGED, particulars=(MERGER, SUPPORT, ORIGIN), gaps=(_HOW_OFTEN, _WHERE))
"""What the centres do: https://tokyo-seal.ne.jp/gyouseikokuti/zigyosyokeisentakaishi0304.html, a guild's notice of the SME Agency's announcement."""
_NAMED = Source("https://ab.jcci.or.jp/article/117540", "岡山県事業承継・引継ぎ支援センター")
_OF_2025 = replace(
    _OF_2021,
    stated_on=READ_ON,
    opens_on=date(2025, 1, 1),
    source=_NAMED,
    particulars=(
        Particular(
            Words("いまの名", "Its name today"), Words("岡山県事業承継・引継ぎ支援センター。", "Okayama business succession and transfer support centre.")
        ),
        *_OF_2021.particulars,
    ),
    windows=("succession_support_centre",),
    readings=(
        *_OF_2021.readings,
        reading(
            "センターの名を挙げるページに日付はなく、2025年のものとみられるので、2025年の初めからこの名で答える",
            "The page that names the centre prints no day; it is taken to be of 2025, so this edition answers by that name from the beginning of 2025",
            _NAMED,
        ),
    ),
)
_OF_2026 = replace(_OF_2025, opens_on=None, source=CENTRES)

SCHEME = Scheme(
    id="succession-network",
    kind=Kind.ADVICE,
    name=Words("岡山県事業承継ネットワーク", "Business succession network (Okayama)"),
    summary=Words(
        "事業承継の診断、コーディネーター、専門家で県内の中小企業の承継を支える。",
        "Diagnosis, coordinators and experts help businesses in Okayama to find their successor.",
    ),
    aliases=("事業承継ネットワーク", "岡山県事業承継・引継ぎ支援センター"),
    editions=(_OF_2020, _OF_2021, _OF_2025, _OF_2026),
)
"""Source: 003 岡山県事業承継ネットワーク; what became of it since 2021 from public pages."""
