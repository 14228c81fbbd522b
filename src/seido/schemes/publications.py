"""The publications that most editions are drawn from, each named and dated in one place."""

from dataclasses import dataclass
from datetime import date

from seido.rules.words import Source


@dataclass(frozen=True, slots=True)
class Publication:
    """A leaflet or guidebook: the name of its file, and the day that its terms are stated on."""

    document: str
    stated_on: date

    def under(self, heading: str) -> Source:
        """Return what stands under one of its headings, as printed there, as a source."""
        return Source(self.document, heading, self.stated_on)


CASH_FLOW_LEAFLET_2014 = Publication("000_d9ed2718af391a90.txt", date(2014, 1, 20))
"""The national leaflet on cash flow, of the supplementary budget of fiscal 2013 (資金繰り支援)."""

PLAN_LEAFLET_2015 = Publication("001_095bca26c1f38e92.txt", date(2015, 3, 1))
"""The national leaflet on plans for better management (経営改善計画策定支援)."""

GUIDEBOOK_2016 = Publication("002_9b07640c7467e1dd.txt", date(2016, 4, 1))
"""The chapter on finance of the national guidebook (中小企業施策利用ガイドブック)."""

OKAYAMA_GUIDE_2020 = Publication("003_6d2acececfa387a1.txt", date(2020, 4, 1))
"""The guide of Okayama's guarantee corporation to its support (経営支援のご案内)."""

COORDINATED_LEAFLET_2025 = Publication("004_061b586d4ab271b2.txt", date(2025, 3, 14))
"""The leaflet on the special guarantee beside a bank's own loan (協調支援型特別保証)."""
