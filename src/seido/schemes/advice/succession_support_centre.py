"""事業承継・引継ぎ支援センター: the desk of each prefecture for handing a business on, in the family or to others."""

from dataclasses import replace
from datetime import date

from seido.facts.business.size import is_sme
from seido.rules.words import Words, reading
from seido.schemes.advice.desks import CENTRES, CENTRES_MERGED
from seido.schemes.gaps import judged, not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party, either
from seido.schemes.procedure import step
from seido.schemes.publications import READ_ON

MERGER = Particular(
    Words("統合", "Merger"),
    Words(
        "2021年4月、事業引継ぎ支援センターと一つになり、各県の事業承継・引継ぎ支援センターが親族内の承継も第三者への引継ぎも受け付ける。",
        "From April 2021, one centre in each prefecture helps with succession in the family and with transfer to others.",
    ),
)
SUPPORT = Particular(
    Words("センターの支援", "What the centre does"),
    Words(
        "承継・引継ぎの相談、診断による課題の抽出、承継計画の策定、譲り受ける相手と引き合わせる支援、経営者保証の解除に向けた専門家の支援など。いずれも無料。",
        "Advice, diagnosis, a plan of succession, matching with who takes the business over, and experts on lifting the owner's guarantee; all free.",
    ),
)
"""What the centres do: https://tokyo-seal.ne.jp/gyouseikokuti/zigyosyokeisentakaishi0304.html, a guild's notice of the SME Agency's announcement."""

_OF_2021 = Edition(
    stated_on=date(2021, 4, 1),
    source=CENTRES_MERGED,
    rule=is_sme,
    courses=(
        Course(Words("承継・引継ぎの相談と診断", "advice on succession and transfer, and diagnosis"), cost_yen=0),
        Course(Words("承継計画の策定の支援", "help with a plan of succession"), cost_yen=0),
        Course(Words("譲り受ける相手と引き合わせる支援", "matching with who takes the business over"), cost_yen=0),
        Course(Words("経営者保証の解除に向けた専門家の支援", "experts on lifting the owner's guarantee"), cost_yen=0),
    ),
    particulars=(MERGER,),
    steps=(
        step("consult", either(Party.BUSINESS, Party.OWNER), "所在地の都道府県のセンターに相談する", "Turn to the centre of the prefecture"),
        step("support", Party.SUCCESSION_CENTRE, "課題を診断し、承継や引継ぎを支える", "Diagnose, and help to hand the business on"),
    ),
    windows=("succession_support_centre",),
    gaps=(
        judged("どの支援をどこまで行うかは、場合ごとに決まる", "What is done, and how far, is settled case by case", CENTRES_MERGED),
        not_stated(
            "センターの連絡先・申込みの書類・支援の回数は書かれていない",
            "Addresses of the centres, papers to apply with and how often they help are not said",
            CENTRES_MERGED,
        ),
    ),
    readings=(
        reading(
            "センターがだれを支援するかは「中小企業の事業承継」などとあるだけなので、法律上の中小企業者とみる",
            "Of whom the centres serve only the succession of small businesses is spoken; SMEs in the legal sense are taken",
            CENTRES_MERGED,
        ),
    ),
)
_OF_2026 = replace(_OF_2021, stated_on=READ_ON, source=CENTRES)

SCHEME = Scheme(
    id="succession-support-centre",
    kind=Kind.ADVICE,
    name=Words("事業承継・引継ぎ支援センター", "Business succession and transfer support centre"),
    summary=Words(
        "親族内の承継も第三者への引継ぎも、経営者保証の解除も、各都道府県のセンターが無料で相談に応じる。",
        "The centre of each prefecture advises for free on succession in the family, on transfer to others, and on lifting the owner's guarantee.",
    ),
    aliases=("事業承継引継ぎ支援センター", "引継ぎ支援センター"),
    editions=(_OF_2021, _OF_2026),
)
"""Source: a page on the merger of April 2021; the centres of today from the agency's page."""
