"""Safety-net loan for a changed business environment (経営環境変化対応資金)."""

from seido.rules.words import Words
from seido.schemes.loans.safety_net.environment_2016 import EDITION_2014, EDITION_2016
from seido.schemes.loans.safety_net.environment_since_2021 import (
    EDITION_2021,
    EDITION_2022,
    EDITION_2026,
    EDITION_APRIL_2025,
    EDITION_DECEMBER_2025,
    EDITION_JANUARY_2025,
)
from seido.schemes.model import Kind, Scheme

SCHEME = Scheme(
    id="safety-net-loan-business-environment",
    kind=Kind.LOAN,
    name=Words("経営環境変化対応資金", "Safety-net loan for a changed business environment"),
    summary=Words(
        "環境の変化で一時的に売上高や利益が減った中小企業に、公庫が融資する。",
        "Lends to SMEs whose sales or profit fall for a time because the environment changed.",
    ),
    aliases=("セーフティネット貸付（経営環境変化対応資金）", "セーフティネット貸付"),
    editions=(EDITION_2014, EDITION_2016, EDITION_2021, EDITION_2022, EDITION_JANUARY_2025, EDITION_APRIL_2025, EDITION_DECEMBER_2025, EDITION_2026),
)
"""Source: 000 for 2014, 002 for 2016; from 2021 the pages cited in those editions."""
