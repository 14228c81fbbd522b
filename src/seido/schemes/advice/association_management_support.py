"""信用保証協会による経営支援: corporations help businesses that keep changing repayments."""

from seido.facts.business.services import stability, uses_guarantee
from seido.facts.business.size import is_sme
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.rules.build import all_of, any_of, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.gaps import set_by_window
from seido.schemes.model import Course, Edition, Kind, Scheme
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

SCHEME = Scheme(
    id="association-management-support",
    kind=Kind.ADVICE,
    name=Words("信用保証協会による経営支援", "Management support by guarantee corporations"),
    summary=Words(
        "条件変更を繰り返すなど経営が安定しない事業者の改善を、協会が地域の金融機関などと支える。",
        "With regional banks, corporations help businesses that are not stable and keep changing their repayments.",
    ),
    aliases=("信用保証協会の経営支援", "保証協会の経営支援"),
    editions=(
        Edition(
            stated_on=PLAN_LEAFLET_2015.stated_on,
            source=_SOURCE,
            rule=all_of(is_sme, no_antisocial_ties, _uses_guarantee, _unstable),
            courses=(Course(Words("地域金融機関などと連携した経営支援", "support of management together with regional banks")),),
            steps=(step("consult", Party.BUSINESS, "最寄りの信用保証協会に相談する", "Turn to the nearest corporation"),),
            windows=("guarantee_corporation",),
            gaps=(set_by_window("支援の中身と費用は協会ごとに違う", "What is done, and its price, differ by corporation", _SOURCE),),
        ),
    ),
)
"""Source: 001 信用保証協会による経営支援."""
