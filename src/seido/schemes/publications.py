"""The publications that most editions are drawn from, each named and dated in one place."""

from dataclasses import dataclass
from datetime import date

from seido.rules.words import Source, Words

READ_ON = date(2026, 12, 1)
"""The day on which pages without a day of their own were read; their terms begin with it."""


@dataclass(frozen=True, slots=True)
class Publication:
    """A leaflet or guidebook.

    Attributes:
        document: the name of its file.
        stated_on: the day that its terms are stated on.
        title: what it is called where people read it.
    """

    document: str
    stated_on: date
    title: Words

    def under(self, heading: str) -> Source:
        """Return what stands under one of its headings, as printed there, as a source."""
        return Source(self.document, heading, self.stated_on)


CASH_FLOW_LEAFLET_2014 = Publication(
    "000_d9ed2718af391a90.txt",
    date(2014, 1, 20),
    Words(
        "資金繰り支援の案内（2014年1月）",
        "National leaflet on cash flow (January 2014)",
    ),
)
"""The national leaflet on cash flow, of the supplementary budget of fiscal 2013 (資金繰り支援)."""

PLAN_LEAFLET_2015 = Publication(
    "001_095bca26c1f38e92.txt",
    date(2015, 3, 1),
    Words(
        "経営改善計画策定支援の案内（2015年3月）",
        "National leaflet on improvement plans (March 2015)",
    ),
)
"""The national leaflet on plans for better management (経営改善計画策定支援)."""

GUIDEBOOK_2016 = Publication(
    "002_9b07640c7467e1dd.txt",
    date(2016, 4, 1),
    Words(
        "中小企業施策利用ガイドブック 金融（2016年4月）",
        "National guidebook of SME policy, finance (April 2016)",
    ),
)
"""The chapter on finance of the national guidebook (中小企業施策利用ガイドブック)."""

OKAYAMA_GUIDE_2020 = Publication(
    "003_6d2acececfa387a1.txt",
    date(2020, 4, 1),
    Words(
        "岡山県信用保証協会「経営支援のご案内」（2020年4月）",
        "Okayama guarantee corporation's guide to its support (April 2020)",
    ),
)
"""The guide of Okayama's guarantee corporation to its support (経営支援のご案内)."""

COORDINATED_LEAFLET_2025 = Publication(
    "004_061b586d4ab271b2.txt",
    date(2025, 3, 14),
    Words(
        "協調支援型特別保証の案内（2025年3月）",
        "Leaflet on the coordinated-support guarantee (March 2025)",
    ),
)
"""The leaflet on the special guarantee beside a bank's own loan (協調支援型特別保証)."""

_TITLES = {
    each.document: each.title
    for each in (
        CASH_FLOW_LEAFLET_2014,
        PLAN_LEAFLET_2015,
        GUIDEBOOK_2016,
        OKAYAMA_GUIDE_2020,
        COORDINATED_LEAFLET_2025,
    )
}


def title_of(document: str) -> Words:
    """Return what a document of a source is called: its title, or a page's address."""
    return _TITLES.get(document, Words(document, document))
