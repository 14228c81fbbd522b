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
        "日本公庫が環境対策の設備資金を融資する。2016年の資料は公害防止対策関係（公害防止施設、建設機械、低公害車など）だけを載せ、いまは区分が増えている。",
        "The Japan Finance Corporation lends for environmental equipment. The guidebook of 2016 has pollution control alone: equipment, construction"
        " machinery, low-emission vehicles; there are more parts today.",
    ),
    aliases=("環境・エネルギー対策資金（公害防止対策関係）", "公害防止対策資金"),
    editions=(EDITION_2016, EDITION_2026),
)
"""Source: 002; from 2026 the pages cited there."""
