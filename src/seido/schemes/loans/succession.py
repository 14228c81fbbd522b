"""Loan for succession, consolidation and renewal (事業承継・集約・活性化支援資金), named with what is known."""

from seido.facts.business.size import is_sme
from seido.facts.business.succession import has_succession_plan, succession_completed, takes_over_another_business
from seido.facts.finance.owner_guarantee import harder_to_borrow_since_release
from seido.rules.build import all_of, any_of, judgement, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import INDUSTRIES_LEFT, PAPERS, STEPS_WITHOUT_OKINAWA, lends_to_industry
from seido.schemes.model import Edition, Kind, RateRow, Scheme
from seido.schemes.parties import Party
from seido.schemes.publications import READ_ON

_FIVE = Source("https://start-note.com/manuals/after-starting-business/jfc-financing/561", "事業承継・集約・活性化支援資金：利用できる方")
_ALSO = Source("https://sogyotecho.jp/hojokin_match/6213", "事業承継・集約・活性化支援資金")

_named = any_of(has_succession_plan, takes_over_another_business, succession_completed, harder_to_borrow_since_release)

_serves_succession = requirement(
    "serves_succession",
    Words("承継の計画、M&A、承継後の取組み、保証免除による借入れの困難などに当たること", "It plans, carries out or follows a succession"),
    any_of(
        _named,
        judgement(
            "another_route_applies",
            Words("五つの対象のうち、ここに名のないものに当たること", "It falls under the one of the five cases that is not named here"),
            Party.JFC.words,
            _FIVE,
        ),
    ),
    _FIVE,
    reading(
        "五つの対象があり、四つだけが分かる。承継計画、M&A（ほかの中小企業の承継）、承継を終えた後の取組み、経営者保証の免除で借りにくくなったこと。残りは公庫の判断に残す",
        "There are five cases, of which four are known: a plan, taking over another SME, what follows a succession, and a release from the owner's"
        " guarantee that made borrowing harder; the rest is left to the lender",
        _FIVE,
    ),
)

SCHEME = Scheme(
    id="succession-loan",
    kind=Kind.LOAN,
    name=Words("事業承継・集約・活性化支援資金", "Loan for succession, consolidation and renewal"),
    summary=Words(
        "事業承継の計画、M&A、承継後の取組みなどに日本公庫が融資する。限度額・利率・期間は公庫に尋ねる。",
        "The Japan Finance Corporation lends for plans of succession, takeovers and what follows; ask it for limit, rate and term.",
    ),
    aliases=("事業承継集約活性化支援資金", "公庫の事業承継の融資"),
    editions=(
        Edition(
            stated_on=READ_ON,
            source=_FIVE,
            rule=all_of(is_sme, lends_to_industry, _serves_succession),
            interest=(RateRow(Words("利率", "the rate"), NOT_STATED),),
            documents=(PAPERS,),
            steps=STEPS_WITHOUT_OKINAWA,
            windows=("jfc_micro", "jfc_sme"),
            gaps=(
                INDUSTRIES_LEFT,
                not_stated("限度額・利率・期間・据置は、確かめられた頁に書かれていない", "Limit, rate, term and grace no page that was seen says", _ALSO),
                not_stated("五つの対象のうち一つは確かめられない", "One of the five cases is not known", _FIVE),
                set_by_window("必要書類は公庫に尋ねる", "Papers are to be asked of the lender", _FIVE),
            ),
        ),
    ),
)
"""Source: the pages cited, which print who qualifies and little else."""
