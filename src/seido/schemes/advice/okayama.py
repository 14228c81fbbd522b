"""What the services of the guarantee corporation in Okayama (岡山県) share."""

from seido.facts.application import as_of
from seido.facts.business.profile import prefecture, started_on
from seido.facts.business.services import uses_guarantee
from seido.rules.build import at_most, months_after, one_of, requirement
from seido.rules.words import Words
from seido.schemes.parties import Party
from seido.schemes.publications import OKAYAMA_GUIDE_2020

BUSINESS, CORPORATION = Party.BUSINESS, Party.OKAYAMA_CORPORATION

in_okayama = requirement(
    "in_okayama",
    Words("岡山県の事業者であること", "It is based in Okayama"),
    one_of(prefecture, "okayama"),
    OKAYAMA_GUIDE_2020.under("担当部署（相談窓口）：県下全域"),
)
"""The corporation's area is the whole prefecture."""

# Reading: a business in Okayama whose loans are guaranteed has them guaranteed by the corporation
# of Okayama, the only one there.
uses_its_guarantee = requirement(
    "uses_its_guarantee",
    Words("岡山県信用保証協会の保証を利用していること", "It uses the corporation's guarantee"),
    uses_guarantee,
    OKAYAMA_GUIDE_2020.under("対象となる方（当協会の保証を利用している中小企業者）"),
)
"""Expert dispatch and rank-up support are for those who use the corporation's guarantee."""

# Reading: five years end with the same day of the fifth year, which still counts.
began_within_five_years = at_most(as_of, months_after(started_on, 60))
"""How long the corporation counts a business as newly founded."""

DESKS = ("guarantee_support_desk", "guarantee_branch")
