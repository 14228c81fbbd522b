"""The whole vocabulary: every fact and derived figure by name."""

from types import MappingProxyType, ModuleType

from seido.facts import application
from seido.facts.accounts import (
    balance_sheet,
    income,
    recent_costs,
    recent_sales,
    sales_falls,
    two_years_before,
    yearly_results,
)
from seido.facts.business import hardship, profile, services, startup, succession, support
from seido.facts.entry import Entry, Formula
from seido.facts.finance import (
    bank_loans,
    bank_troubles,
    collateral,
    defaults,
    disaster_relief,
    financed_projects,
    guarantees,
    interest_subsidies,
    mutual_aid,
    owner_guarantee,
    public_loans,
    repaid_guarantees,
    safety_net,
)
from seido.rules.readings.words.lexicon import Lexicon

TOPICS: tuple[ModuleType, ...] = (
    profile,
    application,
    balance_sheet,
    income,
    yearly_results,
    two_years_before,
    guarantees,
    repaid_guarantees,
    defaults,
    collateral,
    owner_guarantee,
    bank_loans,
    support,
    succession,
    startup,
    safety_net,
    recent_sales,
    sales_falls,
    recent_costs,
    bank_troubles,
    mutual_aid,
    public_loans,
    financed_projects,
    disaster_relief,
    interest_subsidies,
    hardship,
    services,
)
"""The pages of the vocabulary, in the order in which people read them."""

_WORDS = [word for topic in TOPICS for word in vars(topic).values()]

ENTRIES = MappingProxyType({word.name: word for word in _WORDS if isinstance(word, Entry)})
"""Every fact by its name."""

FORMULAS = MappingProxyType({word.name: word for word in _WORDS if isinstance(word, Formula)})
"""Every derived figure by its name."""

LEXICON = Lexicon(
    {name: word.label for name, word in ENTRIES.items()}
    | {name: word.label for name, word in FORMULAS.items()},
    {
        (entry.name, code): words
        for entry in ENTRIES.values()
        for code, words in entry.choices.items()
    },
)
"""The words of facts, figures and options, for explanations."""
