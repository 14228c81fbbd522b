"""Succession refinancing guarantee (経営承継借換関連保証): owner-guaranteed debt refinanced before a succession."""

from dataclasses import replace
from datetime import date

from seido.facts.application import as_of, refinances_guaranteed_debt
from seido.facts.business.succession import planned_succession_on, succession_completed
from seido.rules.build import all_of, at_least, at_most, months_after, negate, requirement, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.procedure import step
from seido.schemes.publications import READ_ON
from seido.schemes.requirements import can_be_guaranteed, is_corporation

_WHO = Source("https://yckz.co.jp/?p=10642", "経営承継借換関連保証", date(2020, 10, 2))
_LISTED = Source("https://www.zenshinhoren.or.jp/model-case/shokei/", "事業承継に関する保証：経営承継借換関連保証")

_is_corporation = requirement(
    "corporation",
    Words("法人であること", "It is a corporation"),
    is_corporation,
    _WHO,
    reading(
        "法人に限るとは書かれていない。経営者保証は法人の借入れに経営者が付けるものなので、法人とする",
        "That it is for corporations is not printed; the owner's guarantee is one on the debts of a corporation, so that is taken",
        _WHO,
    ),
)

_hands_on_within_three_years = requirement(
    "hands_on_within_three_years",
    Words("申込みから3年以内に事業承継を予定していること", "It plans to be handed on within three years of the application"),
    all_of(negate(succession_completed), at_least(planned_succession_on, as_of), at_most(planned_succession_on, months_after(as_of, 36))),
    _WHO,
    reading(
        "承継の3年前から使えるとだけあり、承継の後に使えるかは書かれていない。承継の前とし、3年後の同じ日までとする",
        "It can be used from three years before the succession; of afterwards nothing is said. It is taken to be for before, the same day three years later"
        " included",
        _WHO,
    ),
)

_refinances = requirement(
    "refinances",
    Words("この資金で保証付きの借入れを借り換えること", "This money repays guaranteed debt"),
    refinances_guaranteed_debt,
    _WHO,
    reading(
        "借り換える「保証付きの借入れ」は、信用保証協会の保証が付いたものと読む",
        "The guaranteed debt that it refinances is read as debt that a guarantee corporation covers",
        _WHO,
    ),
)

_edition_2020 = Edition(
    stated_on=date(2020, 10, 1),
    source=_WHO,
    rule=all_of(can_be_guaranteed, _is_corporation, _hands_on_within_three_years, _refinances),
    limit=yen(oku(2) + man(8_000)),
    frameless=Words(
        "別枠とだけ書かれ、経営承継関連保証などの別枠と同じものか、普通と無担保の内訳は書かれていないので、枠の残りは数えない",
        "The frame is called separate; whether it is that of the other succession guarantees, and its lines, is not said, so what is left is not counted",
    ),
    fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
    particulars=(Particular(Words("保証人", "Guarantors"), Words("経営者保証は付けない", "The owner does not guarantee")), INTEREST_SET_BY_BANK),
    documents=(PLEDGE,),
    steps=(step("consult", BUSINESS, "条件と手続を信用保証協会に尋ねる", "Ask the corporation for its terms and how to apply"),),
    windows=("guarantee_corporation", "financial_institution", "prefecture"),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated(
            "都道府県の認定が要るか、財務などの条件、期間・料率・保証割合・書類は、確かめられたページに書かれていない。協会に尋ねる",
            "Whether the prefecture has to certify it, conditions on finances, term, fee, cover and papers no page that was seen says; ask the corporation",
            _WHO,
        ),
    ),
)

_edition_2026 = replace(
    _edition_2020,
    stated_on=READ_ON,
    source=_LISTED,
    gaps=(
        *_edition_2020.gaps,
        not_stated(
            "限度額と対象は2020年10月の二次的な資料による。全国団体と宮城・長崎の日付のないページは制度の名を載せる",
            "Limit and who qualifies rest on a secondary page of October 2020; undated pages of the federation, Miyagi and Nagasaki list the scheme by name",
            Source("https://miyagi-shinpo.or.jp/fund/category/07.php", "事業承継の保証の一覧"),
        ),
    ),
)

SCHEME = Scheme(
    id="succession-refinancing-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("経営承継借換関連保証", "Succession refinancing guarantee"),
    summary=Words(
        "事業承継の3年前から、保証付きの借入れを経営者保証なしに借り換える別枠の保証。",
        "From three years before a succession, refinances guaranteed debt without the owner's guarantee, in a separate frame.",
    ),
    aliases=("経営承継借換関連保証制度", "経営承継借換"),
    editions=(_edition_2020, _edition_2026),
)
"""Source: the pages cited, which print the frame and what it is for, and little else."""
