"""What the services of the guarantee corporation in Okayama (岡山県) share."""

from datetime import date

from seido.facts.application import as_of
from seido.facts.business.profile import prefecture, started_on
from seido.facts.business.services import uses_guarantee
from seido.rules.build import all_of, at_most, months_after, one_of, requirement
from seido.rules.words import Words, reading
from seido.schemes.gaps import not_stated
from seido.schemes.model import Particular
from seido.schemes.parties import Party
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import no_antisocial_ties

BUSINESS, CORPORATION = Party.BUSINESS, Party.OKAYAMA_CORPORATION
PROGRAMME = OKAYAMA_GUIDE_2020.under("岡山経営安定サポート2020事業")
_USERS = OKAYAMA_GUIDE_2020.under("対象となる方（当協会の保証を利用している中小企業者）")

in_okayama = requirement(
    "in_okayama",
    Words("岡山県の事業者であること", "It is based in Okayama"),
    one_of(prefecture, "okayama"),
    OKAYAMA_GUIDE_2020.under("担当部署（相談窓口）：県下全域"),
)
"""The corporation's area is the whole prefecture."""

served_in_okayama = all_of(in_okayama, no_antisocial_ties)
"""It is in the area, and the corporation, which cuts off all relations with such forces, may serve it."""

uses_its_guarantee = requirement(
    "uses_its_guarantee",
    Words("岡山県信用保証協会の保証を利用していること", "It uses the corporation's guarantee"),
    uses_guarantee,
    _USERS,
    reading(
        "岡山県の信用保証協会は一つなので、県内の事業者が利用中の保証は、岡山県信用保証協会の保証とみる",
        "There is one guarantee corporation in Okayama, so a guarantee that a business there uses is taken to be its",
        _USERS,
    ),
)
"""Expert dispatch and rank-up support are for those who use the corporation's guarantee."""

began_within_five_years = at_most(as_of, months_after(started_on, 60))
"""How long the corporation counts a business as newly founded."""

FIVE_YEARS = reading(
    "「創業後5年以内」がいつ終わるかは書かれていない。5年後の同じ日までを5年以内とみる",
    'When "within five years of the start" ends is not said; the same day of the fifth year is taken as the last',
    OKAYAMA_GUIDE_2020.under("（1）専門家派遣事業：創業後5年以内"),
)

PROGRAMME_CLOSES = date(2021, 3, 31)
"""The last day of the programme of fiscal 2020, that of the last succession that it counts."""

OF_FISCAL_2020 = reading(
    "2020事業がいつ終わるかは書かれていない。名に年度があり、2021年3月31日までの事業承継を対象とするので、2020年度の終わりまでの事業とみる",
    "When the programme of 2020 ends is not said. It is named by its year and counts successions until 31 March 2021, so it is taken to end with fiscal 2020",
    PROGRAMME,
)

AFTER_FISCAL_2020 = not_stated(
    "2021年度からどのような支援が続いたかは出典にない。協会に尋ねる", "What took its place from fiscal 2021 on no source says; ask the corporation", PROGRAMME
)

PAID_FROM = Particular(
    Words("財源", "Paid from"),
    Words(
        "国の「信用保証協会中小企業・小規模事業者経営支援強化促進補助金」（2020年4月から）", "A national subsidy to guarantee corporations, from April 2020."
    ),
)

WITH_WHOM = Particular(
    Words("連携", "Together with"),
    Words(
        "保証協会が金融機関や公的支援機関等と連携し、経営の安定を図る。",
        "The corporation works with banks and public support bodies towards stable management.",
    ),
)

DESKS = ("guarantee_support_desk", "guarantee_branch")
