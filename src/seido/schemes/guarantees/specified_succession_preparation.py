"""Specified succession preparation guarantee (特定経営承継準備関連保証): a person takes over."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from seido.facts.business.profile import form
from seido.facts.business.succession import opening_notified, succession_funds_for, target_votes, target_votes_after_purchase
from seido.frames.succession import draws, left
from seido.rules.build import all_of, any_of, more_than, negate, one_of, requirement, times
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.certified_succession import (
    DOCUMENTS,
    FUKUI,
    GAPS,
    NEED_NOT_BECOME_HEAD,
    PROPOSED,
    STEPS_BEFORE_IN_PERSON,
    TERMS,
    WINDOWS,
    buys_shares_or_assets,
    certified,
    not_yet_handed_on,
    takes_over_for_want_of_successor,
)
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.procedure import Certificate
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON
from seido.schemes.requirements import accepted_by_corporations

_WHO = OKAYAMA_GUIDE_2020.under("事業承継支援：②特定経営承継準備関連保証")

_not_in_business = requirement(
    "not_in_business", Words("事業を営んでいない個人であること", "The borrower is a person not in business"), one_of(form, "not_in_business"), _WHO
)

_opening_not_notified = requirement(
    "opening_not_notified", Words("開業届を出す前であること", "The notice of opening has not been filed yet"), negate(opening_notified), _WHO
)

_takes_the_majority = requirement(
    "takes_the_majority",
    Words("株式を買うなら、議決権の過半数を持つこと", "Shares bought give more than half the votes"),
    any_of(one_of(succession_funds_for, "assets"), more_than(target_votes_after_purchase, times(target_votes, Fraction(1, 2)))),
    FUKUI,
)

_edition_2018 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    # Kumamoto's notice of that day says that the scheme was created.
    opens_on=date(2018, 8, 15),
    source=_WHO,
    rule=all_of(
        accepted_by_corporations,
        _not_in_business,
        _opening_not_notified,
        takes_over_for_want_of_successor,
        not_yet_handed_on,
        certified,
        buys_shares_or_assets,
        _takes_the_majority,
    ),
    certificate=Certificate(certified),
    limit=left,
    fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
    draws=draws,
    terms=TERMS,
    particulars=(
        PROPOSED,
        NEED_NOT_BECOME_HEAD,
        Particular(
            Words("代表者交代の後", "After the change of representative"),
            Words("対象外。特定経営承継関連保証を利用できる", "Shut out; the specified succession guarantee can be used"),
        ),
        Particular(
            Words("引き継ぐ相手", "The business taken over"),
            Words(
                "会社なら株式・事業用資産等、会社か個人の事業譲渡なら事業用資産等を買う", "Of a company shares or assets; on transfer of a business, its assets"
            ),
        ),
    ),
    documents=DOCUMENTS,
    steps=STEPS_BEFORE_IN_PERSON,
    windows=WINDOWS,
    gaps=(
        *GAPS,
        not_stated("限度額・期間は岡山の案内になく、福井の公表による", "Limit and terms are Fukui's, not the guide's", FUKUI),
        not_stated("保証割合・料率・担保・保証人は見つかっていない", "Coverage, rates, security and guarantors have not been found", _WHO),
    ),
    readings=(
        reading(
            "事業を営んでいない個人の規模と業種は書かれていない。法律上、中小企業者とみなされるので規模は問わず、業種は引き継ぐ事業のものとする",
            "Neither size nor industry of a person not in business is said. The person counts as an SME by law and so is not measured; the"
            " industry is that of the business taken over",
            _WHO,
        ),
    ),
)

_edition_2026 = replace(
    _edition_2018,
    stated_on=READ_ON,
    opens_on=None,
    source=FUKUI,
    gaps=(
        *_edition_2018.gaps,
        not_stated(
            "書類・手順は2020年の003による。全国団体の一覧に載り、限度額（2億8,000万円）・期間・過半数の条件は福井の日付のないページが示す",
            "Papers and way rest on 003 of 2020; the federation lists the scheme, and limit (¥280m), terms and the majority are those of Fukui's undated page",
            Source("https://www.zenshinhoren.or.jp/model-case/shokei/", "事業承継に関する保証：特定経営承継準備関連保証"),
        ),
    ),
)

SCHEME = Scheme(
    id="specified-succession-preparation-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("特定経営承継準備関連保証", "Specified succession preparation guarantee"),
    summary=Words(
        "事業を営んでいない個人が、中小企業者の経営を引き継ぐために株式などを買う資金の保証。",
        "Guarantees the money with which a person not in business buys into an SME to take it over.",
    ),
    aliases=("特定経営承継準備関連保証制度", "特定経営承継準備"),
    editions=(_edition_2018, _edition_2026),
)
"""Source: 003 ②特定経営承継準備関連保証; figures from the page cited in its gaps."""
