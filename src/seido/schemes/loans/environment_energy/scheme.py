"""Loan for the environment and energy (環境・エネルギー対策資金)."""

from seido.rules.words import Words
from seido.schemes.loans.environment_energy.edition_2016 import EDITION_2016
from seido.schemes.loans.environment_energy.edition_2026 import EDITION_2026
from seido.schemes.model import Kind, Scheme

SCHEME = Scheme(
    id="environment-energy-loan",
    kind=Kind.LOAN,
    name=Words("環境・エネルギー対策資金", "Loan for the environment and energy"),
    summary=Words(
        "環境対策の設備資金を日本公庫が融資する。2016年の資料は公害防止対策関係だけを載せ、いまは区分が増えている。",
        "The Japan Finance Corporation lends for environmental equipment; the guidebook of 2016 has pollution control alone, and there are more parts today.",
    ),
    aliases=("環境・エネルギー対策資金（公害防止対策関係）", "公害防止対策資金"),
    editions=(EDITION_2016, EDITION_2026),
)
"""Source: 002; from 2026 the pages cited there."""
