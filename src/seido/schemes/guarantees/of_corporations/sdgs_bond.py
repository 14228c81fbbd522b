"""SDGs bond guarantee (SDGs社債保証), which pages name beside the specified bond guarantee and no more."""

from seido.facts.business.profile import form
from seido.rules.build import all_of, judgement, one_of, requirement
from seido.rules.words import Source, Words
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, CORPORATION, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.procedure import step
from seido.schemes.publications import READ_ON
from seido.schemes.requirements import can_be_guaranteed

_YAMANASHI = Source(
    "https://cgc-yamanashi.or.jp/hosyo/%e7%89%b9%e5%ae%9a%e7%a4%be%e5%82%b5%e4%bf%9d%e8%a8%bc%e3%81%a8sdgs%e7%a4%be%e5%82%b5%e4%bf%9d%e8%a8%bc",
    "特定社債保証とSDGs社債保証",
)

_issues_bonds = requirement(
    "issues_bonds", Words("社債を発行できる会社であること", "It is a company, which can issue bonds"), one_of(form, "company"), _YAMANASHI
)

_meets_its_terms = judgement(
    "meets_terms_of_corporation",
    Words("協会が定めるSDGs社債保証の要件を満たすこと", "It meets what the corporation asks of an SDGs bond"),
    CORPORATION.words,
    _YAMANASHI,
)

SCHEME = Scheme(
    id="sdgs-bond-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("SDGs社債保証", "SDGs bond guarantee"),
    summary=Words(
        "特定社債保証のSDGs版。扱う協会があり、条件は信用保証協会に尋ねる。",
        "The specified bond guarantee for the SDGs; some corporations offer it, and its terms are to be asked of them.",
    ),
    aliases=("SDGs社債保証制度",),
    editions=(
        Edition(
            stated_on=READ_ON,
            source=_YAMANASHI,
            rule=all_of(can_be_guaranteed, _issues_bonds, _meets_its_terms),
            frameless=Words("どの枠を使うかは書かれていない", "Which frame a loan falls on is not said"),
            fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
            particulars=(Particular(Words("扱い", "Offered"), Words("特定社債保証と並べて扱う", "Offered beside the specified bond guarantee"), whose="山梨"),),
            documents=(PLEDGE,),
            steps=(step("consult", BUSINESS, "扱いと条件を信用保証協会に尋ねる", "Ask the corporation whether and how it is offered"),),
            windows=("guarantee_corporation", "financial_institution"),
            gaps=(
                PLEDGE_FOR_FUTURE,
                not_stated(
                    "要件・限度額・期間・料率・保証割合は、確かめられた山梨のページに書かれていない",
                    "Requirements, limit, term, fee and cover are not in the part of Yamanashi's page that was seen",
                    _YAMANASHI,
                ),
            ),
        ),
    ),
)
"""Source: the page of Yamanashi, which bears no day."""
