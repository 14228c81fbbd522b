"""e-Tax: financial statements as CSV, whose rows carry the code of their account."""

from seido.layouts.model import Headless
from seido.rules.words import Words

# A row is its level, its name, a mark, the code of its account and its amount.

LAYOUT = Headless(
    name="etax_statement",
    words=Words("e-Taxの財務諸表CSV", "financial statements of e-Tax as CSV"),
    source="https://www.e-tax.nta.go.jp/hojin/gimuka/csv_jyoho4.htm",
    cells=(r"[0-9]{1,2}", r".*[^0-9].*", r".*", r"[0-9]{2}[A-Z][0-9]{6}", r"[-△▲]?[0-9,]*"),
    row_name=1,
    amount=4,
)
