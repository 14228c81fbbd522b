"""Requirements that many schemes share, each with the source that states it most fully."""

from seido.facts.business.profile import antisocial_ties, form, industry
from seido.facts.business.size import is_sme
from seido.rules.build import all_of, negate, one_of, requirement
from seido.rules.words import Words
from seido.schemes.publications import GUIDEBOOK_2016, OKAYAMA_GUIDE_2020

in_guaranteed_industry = requirement(
    "guaranteed_industry",
    Words("信用保証の対象業種であること", "The industry can be guaranteed"),
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
    GUIDEBOOK_2016.under("信用保証制度：対象となる方"),
)
"""Agriculture, forestry but for logging, fishery, finance and a few others are left out."""

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
    form, "company", "cooperative", "medical_corporation", "npo", "other_corporation"
)
"""It is a corporation (法人): neither a sole proprietor nor not yet in business."""
