"""Capital-type loan (挑戦支援資本強化特別貸付・資本性ローン): subordinated, counted as equity."""

from seido.rules.words import Words
from seido.schemes.loans.capital_type.edition_2016 import EDITION_2016
from seido.schemes.loans.capital_type.since_2025 import EDITION_2025, EDITION_2026
from seido.schemes.model import Kind, Scheme

SCHEME = Scheme(
    id="capital-type-loan",
    kind=Kind.LOAN,
    name=Words("挑戦支援資本強化特例制度（資本性ローン）", "Capital-type loan"),
    summary=Words(
        "創業・新事業・企業再建などに取り組む中小企業に、自己資本とみなせる劣後の融資をする。",
        "Subordinated lending that counts as equity, for start-ups, new business and rebuilding.",
    ),
    aliases=("資本性ローン", "挑戦支援資本強化特例制度", "挑戦支援資本強化特別貸付", "資本性劣後ローン"),
    editions=(EDITION_2016, EDITION_2025, EDITION_2026),
)
"""Source: 002; from 2025 the pages cited in those editions."""
