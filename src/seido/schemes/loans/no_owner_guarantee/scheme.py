"""Loan without the owner's guarantee (経営者保証を不要とする融資制度)."""

from seido.rules.words import Words
from seido.schemes.loans.no_owner_guarantee.edition_2016 import EDITION_2016
from seido.schemes.loans.no_owner_guarantee.since_2022 import EDITION_2022, EDITION_2023, EDITION_AUTUMN_2024, EDITION_SPRING_2024
from seido.schemes.model import Kind, Scheme

SCHEME = Scheme(
    id="no-owner-guarantee-loan",
    kind=Kind.LOAN,
    name=Words("経営者保証を不要とする融資制度", "Loan without the owner's guarantee"),
    summary=Words(
        "経営内容などの要件を満たす法人に、公庫が経営責任者の保証を免除して融資する。",
        "Releases the owner of a corporation that meets conditions from guaranteeing the loan.",
    ),
    aliases=("経営者保証免除特例制度", "経営者保証を不要とする融資"),
    editions=(EDITION_2016, EDITION_2022, EDITION_2023, EDITION_SPRING_2024, EDITION_AUTUMN_2024),
)
"""Source: 002; from 2022 the pages cited in those editions."""
