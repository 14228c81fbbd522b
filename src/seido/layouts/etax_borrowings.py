"""e-Tax: the breakdown of borrowings (借入金及び支払利子の内訳書) as CSV, without headings."""

from seido.layouts.model import Headless
from seido.rules.words import Words

# A row is its mark, the lender, its place, its relation to the company, what is owed at the end of
# the year, the interest of the year, the rate in percent, the reason and the security.

LAYOUT = Headless(
    name="etax_borrowings",
    words=Words("e-Taxの借入金の内訳書CSV", "breakdown of borrowings of e-Tax as CSV"),
    source="https://www.e-tax.nta.go.jp/hojin/gimuka/csv_jyoho2.htm",
    cells=(
        *(r"[0-9]", r".*[^0-9].*", r".*", r"[^0-9]*", r"[0-9,]{4,}", r"[0-9,]*"),
        *(r"[0-9]{0,2}(\.[0-9]{1,5})?%?", r"[^0-9]*", r".*"),
    ),
    row_name=1,
    amount=4,
    is_loans=True,
)
