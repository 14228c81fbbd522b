"""信用保証協会による経営支援: corporations help businesses that keep changing repayments."""

from dataclasses import replace
from datetime import date

from seido.facts.business.services import stability, uses_guarantee
from seido.facts.business.size import is_sme
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.rules.build import all_of, any_of, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.model import Course, Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import PLAN_LEAFLET_2015
from seido.schemes.requirements import no_antisocial_ties

_SOURCE = PLAN_LEAFLET_2015.under("信用保証協会も積極的に経営支援に取り組みます")

_uses_guarantee = requirement(
    "uses_a_guarantee",
    Words("信用保証を利用していること", "It uses a guarantee"),
    uses_guarantee,
    _SOURCE,
    reading(
        "協会がだれを支援するかは書かれていない。協会の保証を利用する事業者とみる",
        "For whom a corporation works the leaflet does not say; it is taken to work for those who use its guarantee",
        _SOURCE,
    ),
)
_unstable = requirement(
    "unstable",
    Words("経営が安定せず、条件変更などをしていること", "It is not stable, or its repayments have been eased"),
    any_of(one_of(stability, "disturbed"), has_rescheduled_loans),
    _SOURCE,
    reading(
        "「経営が安定せず条件変更を繰り返すといった事業者」の条件変更は一つの例とみて、経営の不安定と条件変更のどちらかがあればよいとする",
        "Changing repayments again and again is taken as one example of not being stable, so either of the two will do",
        _SOURCE,
    ),
)

_OF_2015 = Edition(
    stated_on=PLAN_LEAFLET_2015.stated_on,
    source=_SOURCE,
    rule=all_of(is_sme, no_antisocial_ties, _uses_guarantee, _unstable),
    courses=(Course(Words("地域金融機関などと連携した経営支援", "support of management together with regional banks")),),
    steps=(step("consult", Party.BUSINESS, "最寄りの信用保証協会に相談する", "Turn to the nearest corporation"),),
    windows=("guarantee_corporation",),
    gaps=(not_stated("支援の中身と費用は書かれていない", "What is done, and what it costs, is not said", _SOURCE),),
)

_REFORM = Source("https://jnet21-snavi.smrj.go.jp/special/business_support/20240325.html", "信用保証協会の経営支援", date(2024, 3, 25))
_POLICY = Source("https://www.fsa.go.jp/news/r5/ginkou/20240607/yousei.html", "2024年7月以降の資金繰り支援", date(2024, 6, 7))
_COURSES = (Course(Words("金融機関と連携した経営支援", "support of management together with banks")),)
_BY_LAW = Particular(
    Words("位置づけ", "Standing"),
    Words(
        "2018年4月の制度の見直しで、経営支援が信用保証協会の仕事になった。", "By the reform of April 2018 support of management is the corporations' own work."
    ),
)
_WHOM = reading(
    "2018年の見直しを伝えるページに、だれを支援するかは書かれていない。2015年のちらしの条件によるとみる",
    "Whom the support serves the page on the reform of 2018 does not say; it is taken to be as in the leaflet of 2015",
    _REFORM,
)
_CONTENT = not_stated(
    "支援の中身・回数・費用は書かれていない。だれを支援するかは2015年のちらしによる",
    "What is done, how often and at what cost is not said; whom it serves is from the leaflet of 2015",
    _REFORM,
)

_OF_2018 = replace(
    _OF_2015,
    stated_on=date(2024, 3, 25),
    opens_on=date(2018, 4, 1),
    source=_REFORM,
    courses=_COURSES,
    particulars=(_BY_LAW,),
    gaps=(_CONTENT,),
    readings=(_WHOM,),
)
_OF_2024 = replace(
    _OF_2018,
    stated_on=date(2024, 6, 7),
    opens_on=date(2024, 7, 1),
    source=_POLICY,
    particulars=(
        _BY_LAW,
        Particular(
            Words("重点", "Weight"),
            Words("2024年7月からは、経営改善と事業再生の支援に重きが置かれる。", "From July 2024 on, the weight is on improvement and turnaround."),
        ),
        Particular(
            Words("連携の例", "An example"),
            Words(
                "県・金融機関・商工団体などのネットワーク「み・エールbiz」が、事業者に寄り添って支える（2024年3月のページ）",
                "Prefecture, banks and chambers keep businesses company in a network, Mi-Yell biz (page of March 2024)",
            ),
            whose="三重",
        ),
    ),
)

SCHEME = Scheme(
    id="association-management-support",
    kind=Kind.ADVICE,
    name=Words("信用保証協会による経営支援", "Management support by guarantee corporations"),
    summary=Words(
        "条件変更を繰り返すなど経営が安定しない事業者の改善を、協会が地域の金融機関などと支える。",
        "With regional banks, corporations help businesses that are not stable and keep changing their repayments.",
    ),
    aliases=("信用保証協会の経営支援", "保証協会の経営支援"),
    editions=(_OF_2015, _OF_2018, _OF_2024),
)
"""Source: 001 信用保証協会による経営支援; the reform of 2018 and the policy of 2024 from official pages."""
