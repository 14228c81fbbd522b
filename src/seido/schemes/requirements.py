"""Requirements that many schemes share, each with the source that states it most fully."""

from datetime import date

from seido.facts.business.profile import (
    antisocial_ties,
    form,
    guarantor_antisocial_ties,
    industry,
    processes_own_produce,
)
from seido.facts.business.size import is_cooperative, is_sme
from seido.facts.finance.defaults import (
    behind_with_guaranteed_loans,
    own_failure,
    subrogation_claim_outstanding,
)
from seido.rules.build import all_of, any_of, judgement, negate, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import GUIDEBOOK_2016, OKAYAMA_GUIDE_2020

TIES_SOURCE = OKAYAMA_GUIDE_2020.under("信用保証をご利用になる皆さまへ")
_TOKYO = Source(
    "http://www.cgc-tokyo.or.jp/business/unable.html",
    "ご利用いただけない中小企業とは",
    date(2023, 8, 7),
)
_KAGOSHIMA = Source("http://kagoshima-cgc.or.jp/guide/utilize/", "保証を受けられない方")
_NAGASAKI = Source(
    "https://cgc-nagasaki.or.jp/document/book/2023_handbook/pageindices/index9.html",
    "保証の対象とならない方",
)

_PRIMARY = one_of(industry, "agriculture", "forestry", "fishery")

in_guaranteed_industry = requirement(
    "guaranteed_industry",
    Words("信用保証の対象業種であること", "The industry can be guaranteed"),
    any_of(
        negate(
            one_of(
                industry,
                "agriculture",
                "forestry",
                "fishery",
                "finance",
                "adult_entertainment",
                "religious",
            )
        ),
        # A cooperative is measured by its members, as the requirement of its size asks.
        is_cooperative,
        all_of(
            _PRIMARY,
            processes_own_produce,
            judgement(
                "processing_counts_as_industry",
                Words(
                    "農林漁業者の製造・加工が、保証の対象業種と認められること",
                    "The processing by a primary producer is accepted as an industry",
                ),
                Party.CORPORATION.words,
                _NAGASAKI,
            ),
        ),
    ),
    GUIDEBOOK_2016.under("信用保証制度：対象となる方"),
    reading(
        "002は農林漁業や金融業などを「一部の業種」として除くだけで、加工も行う農林漁業者には触れていない。"
        "製造加工の設備があれば扱うことがあるとする長崎の案内により、その判断を協会に委ねる",
        "002 leaves out farming, forestry, fishery, finance and the like, and is silent on"
        " producers who also process. As Nagasaki prints that one with a processing plant may be"
        " taken, that is left to the corporation",
        _NAGASAKI,
    ),
)
"""Agriculture, forestry but for logging, fishery, finance and a few others are left out; a producer
with a plant that processes what it grows may be taken by its corporation."""

no_antisocial_ties = requirement(
    "no_antisocial_ties",
    Words("反社会的勢力と関係がないこと", "It has no ties with anti-social forces"),
    negate(antisocial_ties),
    TIES_SOURCE,
)
"""Guarantee corporations refuse, and cut off, whoever has such ties."""

guarantors_have_no_antisocial_ties = requirement(
    "guarantors_have_no_antisocial_ties",
    Words(
        "保証人が反社会的勢力と関係がないこと",
        "Its guarantors have no ties with anti-social forces",
    ),
    negate(guarantor_antisocial_ties),
    TIES_SOURCE,
    reading(
        "003（2020年、岡山）は申込人と保証人の双方に表明・確約を求める。それより前の日と、ほかの協会にも同じとする",
        "003 (2020, Okayama) asks the pledge of applicant and guarantors alike. The same is taken"
        " for earlier days and for the other corporations",
        TIES_SOURCE,
    ),
)
"""Those who stand surety are held to the same as the applicant."""

_CLAIM_FREE = negate(subrogation_claim_outstanding)
_NO_ARREARS = negate(behind_with_guaranteed_loans)
_NOT_FAILED = one_of(own_failure, "none")

_may_be_excused = all_of(
    one_of(own_failure, "dishonoured"),
    judgement(
        "dishonour_is_excused",
        Words(
            "第1回目の不渡りから6か月以内でも、例外として扱うと認められること",
            "An exception is made although a first bill was dishonoured within six months",
        ),
        Party.CORPORATION.words,
        _TOKYO,
    ),
)

no_subrogation_claim = requirement(
    "no_subrogation_claim",
    Words(
        "信用保証協会の代位弁済による求償権が残っていないこと",
        "No corporation that has paid for it still has a claim on it",
    ),
    _CLAIM_FREE,
    _TOKYO,
    reading(
        "東京・山梨・鹿児島は求償権が残る者を除くとし、横浜だけが「原則として」とする。"
        "事業再生の保証のほかに例外は示されていないので、対象外とする。どの日の申込みにも同じとする",
        "Tokyo, Yamanashi and Kagoshima bar whoever still owes such a claim; Yokohama alone says"
        " 'as a rule'. No exception is printed but guarantees for revitalisation, so it is taken as"
        " a bar, on every day",
        _TOKYO,
    ),
)
"""A claim has to be settled or extinguished first (求償権消滅)."""

no_arrears_on_guaranteed_loans = requirement(
    "no_arrears_on_guaranteed_loans",
    Words("保証付き融資の返済が延滞していないこと", "It is not behind with any guaranteed loan"),
    _NO_ARREARS,
    _KAGOSHIMA,
    reading(
        "山梨は金融機関の固有の貸付の延滞も除く。横浜・鹿児島と同じく、保証付きの借入れの延滞だけを見る",
        "Yamanashi counts arrears on a bank's own loans as well. As in Yokohama and Kagoshima,"
        " those on guaranteed loans alone are taken",
        _KAGOSHIMA,
    ),
)

has_not_failed = requirement(
    "has_not_failed",
    Words(
        "取引停止処分・倒産手続・6か月以内の不渡りがないこと",
        "No suspension of bank dealings, insolvency, or bill dishonoured within six months",
    ),
    any_of(_NOT_FAILED, _may_be_excused),
    _TOKYO,
    reading(
        "取引停止処分と倒産手続はどの協会も除く。第1回目の不渡りから6か月は、東京・横浜が「原則として」とするので、例外を協会の判断とする",
        "Suspension and insolvency bar with every corporation. The six months after a first"
        " dishonoured bill bar 'as a rule' in Tokyo and Yokohama, so an exception is a judgement",
        _TOKYO,
    ),
)

accepted_by_corporations = all_of(
    in_guaranteed_industry,
    no_antisocial_ties,
    guarantors_have_no_antisocial_ties,
    no_subrogation_claim,
    no_arrears_on_guaranteed_loans,
    has_not_failed,
)
"""What guarantee corporations ask of whoever applies, however large."""

can_be_guaranteed = all_of(is_sme, accepted_by_corporations)
"""It is an SME (中小企業者) that guarantee corporations serve, whatever the scheme."""

_defaults_are_settled_by_plan = requirement(
    "defaults_are_settled_by_plan",
    Words(
        "求償権・延滞・不渡り・倒産手続がないか、再生計画で解消すると認められること",
        "It is not in default, or the revitalisation plan is found to settle that",
    ),
    any_of(
        all_of(_CLAIM_FREE, _NO_ARREARS, _NOT_FAILED),
        all_of(
            negate(one_of(own_failure, "suspended")),
            judgement(
                "plan_settles_defaults",
                Words(
                    "求償権の消滅や延滞の解消が計画に含まれ、支援の対象と認められること",
                    "The plan extinguishes the claim or clears the arrears, and is supported",
                ),
                Party.CORPORATION.words,
                _KAGOSHIMA,
            ),
        ),
    ),
    _KAGOSHIMA,
    reading(
        "鹿児島は、再生計画に基づく支援や求償権消滅保証の対象となる者を、延滞・求償権の例外とする。"
        "事業再生の保証では、その例外に当たるかを協会の判断とする。取引停止処分には例外が示されていない",
        "Kagoshima excepts from arrears and claims whoever is supported under a revitalisation plan"
        " or has the claim extinguished by a guarantee. For guarantees of revitalisation, whether"
        " that applies is a judgement. No exception is printed for suspended dealings",
        _KAGOSHIMA,
    ),
)

can_be_guaranteed_in_revitalisation = all_of(
    is_sme,
    in_guaranteed_industry,
    no_antisocial_ties,
    guarantors_have_no_antisocial_ties,
    _defaults_are_settled_by_plan,
)
"""The same where the guarantee carries out a revitalisation plan, which may settle defaults."""

is_corporation = one_of(
    form,
    "company",
    "cooperative",
    "producer_cooperative",
    "members_association",
    "medical_corporation",
    "npo",
    "other_corporation",
)
"""It is a corporation (法人): neither a sole proprietor nor not yet in business."""
