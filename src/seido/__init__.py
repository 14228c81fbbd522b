"""Seido (制度): Japan's schemes for SME finance, screened, explained and computed to the yen.

The names below are loaded when they are first used, so that ``import seido`` costs nothing:

>>> import seido
>>> from datetime import date
>>> business = {"form": "company", "industry": "retail", "capital": 10_000_000}
>>> screening = seido.screen(business, date(2026, 11, 21), [seido.find_scheme("特定社債保証")])
>>> screening.decisions[0].verdict.value
'undetermined'
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seido.answers.enquiries import enquiry_json, read_enquiry
    from seido.answers.receipts import read_receipt, receipt, receipt_in_words, told
    from seido.door import screen
    from seido.enquiry import Enquiry, next_question
    from seido.intake.business import Business, read_business
    from seido.interview import Interview
    from seido.refusal import Refused
    from seido.repairing import remedy, repairs
    from seido.rules.values import Range
    from seido.schemes.catalogue import all_schemes, find_scheme
    from seido.schemes.model import Scheme
    from seido.screening import Decision, Screening, Verdict

__version__ = "0.1.0"

# No module of the package bears one of these names: importing it would hide the name for ever.
_HOMES = {
    "Business": "seido.intake.business",
    "Decision": "seido.screening",
    "Enquiry": "seido.enquiry",
    "Interview": "seido.interview",
    "Range": "seido.rules.values",
    "Refused": "seido.refusal",
    "Scheme": "seido.schemes.model",
    "Screening": "seido.screening",
    "Verdict": "seido.screening",
    "all_schemes": "seido.schemes.catalogue",
    "enquiry_json": "seido.answers.enquiries",
    "find_scheme": "seido.schemes.catalogue",
    "next_question": "seido.enquiry",
    "read_business": "seido.intake.business",
    "read_enquiry": "seido.answers.enquiries",
    "read_receipt": "seido.answers.receipts",
    "receipt": "seido.answers.receipts",
    "receipt_in_words": "seido.answers.receipts",
    "remedy": "seido.repairing",
    "repairs": "seido.repairing",
    "screen": "seido.door",
    "told": "seido.answers.receipts",
}

__all__ = [
    "Business",
    "Decision",
    "Enquiry",
    "Interview",
    "Range",
    "Refused",
    "Scheme",
    "Screening",
    "Verdict",
    "all_schemes",
    "enquiry_json",
    "find_scheme",
    "next_question",
    "read_business",
    "read_enquiry",
    "read_receipt",
    "receipt",
    "receipt_in_words",
    "remedy",
    "repairs",
    "screen",
    "told",
]


if not TYPE_CHECKING:  # so that a misspelt name is an error, and no name is Any

    def __getattr__(name):
        """Return a public name, loaded now and bound for good."""
        if name not in _HOMES:
            raise AttributeError(f"module 'seido' has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_HOMES[name]), name)
        return found

    def __dir__():
        """Return the names of the module, the public ones among them."""
        return sorted({*globals(), *__all__})
