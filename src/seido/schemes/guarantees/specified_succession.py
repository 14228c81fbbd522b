"""Specified succession guarantee (特定経営承継関連保証): the new head of a company borrows."""

from dataclasses import replace
from datetime import date

from seido.facts.business.profile import form
from seido.facts.business.succession import succession_borrower, succession_funds_for
from seido.frames.succession import draws, left
from seido.rules.build import all_of, any_of, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.certified_succession import (
    BUYS,
    DOCUMENTS,
    FEES,
    GAPS,
    IBARAKI,
    PROPOSED,
    STEPS_AFTER_IN_PERSON,
    TERMS_READ,
    TERMS_WITH_GRACE,
    WINDOWS,
    certified,
    handed_on,
)
from seido.schemes.guarantees.usual.full_cover import SHARED
from seido.schemes.guarantees.usual.usual_terms import INTEREST_SET_BY_BANK, SECURITY_AS_NEEDED
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.procedure import Certificate
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON
from seido.schemes.requirements import can_be_guaranteed

_WHO = OKAYAMA_GUIDE_2020.under("事業承継支援：④特定経営承継関連保証")

_is_company = requirement("company", Words("承継したのが会社であること", "What was handed on is a company"), one_of(form, "company"), _WHO)

_representative_borrows = requirement(
    "representative_borrows",
    Words("借りるのが会社の代表者個人であること", "The company's representative borrows in person"),
    one_of(succession_borrower, "representative"),
    _WHO,
)

_pays_for_succession = requirement(
    "pays_for_succession",
    Words("前経営者の資産の取得など、承継に要る資金であること", "It pays for the succession"),
    any_of(
        BUYS,
        requirement(
            "pays_other_costs",
            Words("納税・遺産分割や事業の継続に特に必要な資金であること", "It pays tax or heirs, or what the company needs to go on"),
            one_of(succession_funds_for, "tax", "estate_division", "continuity"),
            IBARAKI,
        ),
    ),
    _WHO,
    reading(
        "003の図は前経営者の所有物を買う資金だけを描き、茨城のページはほかの費用も挙げる。ほかの費用のための申込みも退けない",
        "The guide draws the purchase of what the former head owned; the page of Ibaraki lists further costs. Nobody is turned away for those",
        IBARAKI,
    ),
)

_edition_2018 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    # The scheme began on that day: https://cgc-fukui.or.jp/3333.html.
    opens_on=date(2018, 4, 1),
    source=_WHO,
    rule=all_of(can_be_guaranteed, _is_company, _representative_borrows, handed_on, certified, _pays_for_succession),
    certificate=Certificate(certified),
    limit=left,
    draws=draws,
    coverage=SHARED,
    fees=FEES,
    terms=TERMS_WITH_GRACE,
    particulars=(
        PROPOSED,
        Particular(
            Words("代表者交代の前", "Before the change of representative"),
            Words("対象外。特定経営承継準備関連保証を利用できる", "Shut out; the specified succession preparation guarantee can be used"),
        ),
        Particular(Words("連帯保証人", "Guarantors"), Words("原則として認定を受けた会社だけ（公表値）", "As a rule the certified company alone (published)")),
        SECURITY_AS_NEEDED,
        INTEREST_SET_BY_BANK,
    ),
    documents=DOCUMENTS,
    steps=STEPS_AFTER_IN_PERSON,
    windows=WINDOWS,
    gaps=(
        *GAPS,
        not_stated(
            "限度額・保証割合・期間・料率は岡山の案内になく、茨城の公表による。特別小口保険なら100%保証",
            "Limit, coverage, terms and rates are Ibaraki's, not the guide's; under the special small-sum insurance cover is full",
            IBARAKI,
        ),
    ),
    readings=(
        TERMS_READ,
        reading(
            "代表者個人の規模と業種は書かれていない。法律上、中小企業者とみなされ、認定を受けるのは会社なので、会社の規模と業種を見る",
            "Neither size nor industry of the representative is said, who counts as an SME by law; those of the company, which is the one certified, are taken",
            _WHO,
        ),
    ),
)

_edition_2026 = replace(
    _edition_2018,
    stated_on=READ_ON,
    opens_on=None,
    source=IBARAKI,
    particulars=(
        *_edition_2018.particulars,
        Particular(Words("認定をする者", "Who certifies"), Words("都道府県知事（2018年4月1日から）", "The governor, since 1 April 2018")),
    ),
    gaps=(
        *_edition_2018.gaps,
        not_stated(
            "対象・書類・手順は2020年の003による。限度額（2億8,000万円）・期間・据置・料率・保証人は茨城の日付のないページが示す",
            "Who qualifies, papers and way rest on 003 of 2020; limit (¥280m), terms, grace, rates and guarantors are those of Ibaraki's undated page",
            IBARAKI,
        ),
    ),
)

SCHEME = Scheme(
    id="specified-succession-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("特定経営承継関連保証", "Specified succession guarantee"),
    summary=Words(
        "認定を受けた会社の新しい代表者個人が、前経営者の株式・事業用資産などを買う資金の保証。",
        "Guarantees the money with which the new head of a certified company buys, in person, what the former one owned.",
    ),
    aliases=("特定経営承継関連保証制度", "特定経営承継"),
    editions=(_edition_2018, _edition_2026),
)
"""Source: 003 ④特定経営承継関連保証; figures from the page cited in its gaps."""
