"""経営者保証に関するガイドライン: advice on borrowing without, or settling, an owner's guarantee.

What an owner keeps is computed by ``seido.money.owner_assets``.
"""

from dataclasses import replace
from datetime import date

from seido.facts.business.services import settles_guarantee_debt, wants_no_owner_guarantee
from seido.money.owner_assets import GUIDEBOOK
from seido.rules.build import any_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.advice.desks import CENTRES, COUNCILS
from seido.schemes.advice.owner_guarantee_guideline.terms import (
    AIM,
    AT_SUCCESSION,
    AT_THE_CENTRES,
    CLOSURE,
    FORGIVEN,
    FUNDS,
    KEPT,
    NOT_ASKED,
    ON_CLOSING,
    OTHER_GUARANTORS,
    PROGRAMME,
    REFORM,
    SETTLING_2016,
    SETTLING_2022,
    SUCCESSION_RULES,
)
from seido.schemes.gaps import by_other_law, judged, not_stated
from seido.schemes.model import Course, Edition, Kind, Scheme
from seido.schemes.parties import Party, either
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_WHO = GUIDEBOOK_2016.under("専門家派遣制度［中小企業基盤整備機構］：対象となる方")

_has_a_wish = requirement(
    "wish_or_trouble",
    Words(
        "経営者保証なしの資金調達を望むか、保証債務の整理に悩んでいること", "It wants funds without the owner's guarantee, or guaranteed debt must be settled"
    ),
    any_of(wants_no_owner_guarantee, settles_guarantee_debt),
    _WHO,
    reading(
        "対象となる方に企業の規模は書かれていない。中小企業者に限らず、規模を問わないとみる",
        "Of those it serves no size is stated, so it is not kept to SMEs in the legal sense and none is asked",
        _WHO,
    ),
)

_OF_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=GUIDEBOOK,
    rule=_has_a_wish,
    courses=(Course(Words("窓口相談", "advice at the window")), Course(Words("専門家の派遣（必要に応じて）", "experts sent as needed"), cost_yen=0)),
    particulars=(AIM, NOT_ASKED, KEPT, FORGIVEN, OTHER_GUARANTORS, SETTLING_2016, FUNDS),
    steps=(
        step(
            "consult",
            either(Party.OWNER, Party.GUARANTOR),
            "中小機構・商工会・商工会議所・認定支援機関などに相談する",
            "Turn to SMRJ, a chamber or a certified support institution",
        ),
        step("send_expert", Party.SMRJ, "必要に応じて専門家を派遣する", "Send an expert where needed"),
    ),
    windows=("smrj", "chamber", "certified_support_institution", "revitalisation_council"),
    gaps=(
        judged("生活費と自宅をどこまで残すかは、場合ごとに検討される", "How much of living costs and home is kept is considered case by case", GUIDEBOOK),
        by_other_law(
            "2026年5月25日に施行された事業性融資推進法の企業価値担保権で、経営者の個人保証がどう制限されるか",
            "How the act on lending by business value, in force since 25 May 2026, limits owners' guarantees beside that security",
            Source("https://keiyaku-watch.jp/media/hourei/202605-jigyouseiyuushisuishinhou", "事業性融資推進法：企業価値担保権", date(2026, 2, 13)),
        ),
        by_other_law(
            "ガイドラインの本文が定める債務者・保証人の要件（誠実な開示、反社会的勢力でないことなど）",
            "What the guideline itself asks of debtor and guarantor, such as honest disclosure and no anti-social ties",
            GUIDEBOOK,
        ),
    ),
)
_OF_2020 = replace(
    _OF_2016,
    stated_on=date(2021, 3, 29),
    opens_on=date(2020, 4, 1),
    source=SUCCESSION_RULES,
    particulars=(*_OF_2016.particulars, AT_SUCCESSION),
    gaps=(
        *_OF_2016.gaps,
        by_other_law(
            "事業承継時の特則の本文（例外として両方に求める場合など）",
            "What the rules for succession themselves say, such as when both may be asked after all",
            SUCCESSION_RULES,
        ),
    ),
)
_OF_COUNCILS = replace(
    _OF_2020,
    stated_on=date(2022, 4, 1),
    opens_on=None,
    source=COUNCILS,
    particulars=(AIM, NOT_ASKED, KEPT, FORGIVEN, OTHER_GUARANTORS, SETTLING_2022, FUNDS, AT_SUCCESSION),
    windows=("smrj", "chamber", "certified_support_institution", "sme_revitalisation_council"),
)
_OF_REFORM = replace(
    _OF_COUNCILS,
    stated_on=date(2022, 12, 23),
    source=PROGRAMME,
    particulars=(*_OF_COUNCILS.particulars, REFORM),
    gaps=(
        *_OF_COUNCILS.gaps,
        not_stated("改革プログラムの四つの分野の中身は書かれていない", "What the programme does in its four fields is not said", PROGRAMME),
    ),
)
_OF_2023 = replace(_OF_REFORM, stated_on=date(2024, 1, 22), opens_on=date(2023, 11, 23), source=CLOSURE, particulars=(*_OF_REFORM.particulars, ON_CLOSING))
_OF_2026 = replace(
    _OF_2023,
    stated_on=READ_ON,
    opens_on=None,
    source=CENTRES,
    particulars=(*_OF_2023.particulars, AT_THE_CENTRES),
    windows=(*_OF_2023.windows, "succession_support_centre"),
    gaps=(
        *_OF_2023.gaps,
        not_stated(
            "中小機構による専門家の無料派遣がいまも続くかを示すページはない。窓口と派遣は2016年の案内による。いまの扱いは中小機構で確かめる",
            "No page shows whether SMRJ still sends experts for free; advice and experts are from the guidebook of 2016, so ask SMRJ",
            CENTRES,
        ),
    ),
)

SCHEME = Scheme(
    id="owner-guarantee-guideline",
    kind=Kind.ADVICE,
    name=Words("経営者保証に関するガイドラインの利用促進", "Guideline on owners' guarantees"),
    summary=Words(
        "個人保証なしで借りる、生活の基盤を残して保証債務を整理する、という相談に専門家を無料で派遣する。",
        "Experts are sent for free to those who want to borrow without a personal guarantee, or to settle one and keep a footing.",
    ),
    aliases=("経営者保証ガイドライン", "経営者保証に関するガイドライン", "経営者保証GL"),
    editions=(_OF_2016, _OF_2020, _OF_COUNCILS, _OF_REFORM, _OF_2023, _OF_2026),
)
"""Source: 002 「経営者保証に関するガイドライン」の利用促進; what was added since 2020 from later pages."""
