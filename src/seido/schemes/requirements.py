"""Requirements that many schemes share, each with the source that states it most fully."""

from seido.facts.business.profile import (
    antisocial_ties,
    form,
    industry,
    makes_in_plant_of_its_own,
)
from seido.facts.business.size import is_cooperative, is_sme
from seido.rules.build import all_of, any_of, judgement, negate, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.publications import GUIDEBOOK_2016, OKAYAMA_GUIDE_2020

_PRIMARY = ("agriculture", "forestry", "fishery")

_corporation_takes_producer = judgement(
    "corporation_takes_producer",
    Words(
        "製造加工設備を持つ農林漁業者として保証協会が対象と認めること",
        "The corporation takes it as a producer with a processing plant",
    ),
    Words("信用保証協会", "the guarantee corporation"),
    Source(
        "https://cgc-nagasaki.or.jp/document/book/2023_handbook/pageindices/index9.html",
        "保証の対象とならない方：農林漁業で製造加工設備を有し製造行為を行う場合など",
    ),
    reading(
        "農林漁業は対象外だが、製造加工設備を持って製造もする人は対象になりうると印刷する協会がある。"
        "対象とするかは協会の判断に残す",
        "Agriculture, forestry and fishery are left out, yet corporations print that a producer"
        " with a plant of its own may be taken; whether it is, is left to the corporation",
    ),
)

in_guaranteed_industry = requirement(
    "guaranteed_industry",
    Words("信用保証の対象業種であること", "The industry can be guaranteed"),
    any_of(
        negate(
            one_of(industry, *_PRIMARY, "finance", "adult_entertainment", "religious"),
        ),
        # A cooperative is measured by its members, as the requirement of its size asks.
        is_cooperative,
        all_of(one_of(industry, *_PRIMARY), makes_in_plant_of_its_own, _corporation_takes_producer),
    ),
    GUIDEBOOK_2016.under("信用保証制度：対象となる方"),
)
"""Agriculture, forestry but for logging, fishery, finance and a few others are left out; a producer
with a plant that processes what it grows may be taken by its corporation."""

no_antisocial_ties = requirement(
    "no_antisocial_ties",
    Words("反社会的勢力と関係がないこと", "It has no ties with anti-social forces"),
    negate(antisocial_ties),
    OKAYAMA_GUIDE_2020.under("信用保証をご利用になる皆さまへ：反社会的勢力とは"),
)
"""Guarantee corporations refuse, and cut off, whoever has such ties."""

can_be_guaranteed = all_of(is_sme, in_guaranteed_industry, no_antisocial_ties)
"""It is an SME (中小企業者) that guarantee corporations serve, whatever the scheme."""

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
