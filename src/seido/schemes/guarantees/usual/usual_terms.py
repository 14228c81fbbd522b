"""Terms in words that many guarantees share, and the parties to them."""

from seido.rules.words import Words
from seido.schemes.gaps import judged
from seido.schemes.model import Particular
from seido.schemes.parties import Party, together
from seido.schemes.procedure import document
from seido.schemes.requirements import TIES_SOURCE

BUSINESS, BANK, CORPORATION = Party.BUSINESS, Party.BANK, Party.CORPORATION

INTEREST_SET_BY_BANK = Particular(Words("貸付利率", "Interest"), Words("金融機関所定", "Set by the bank"))

SECURITY_AS_NEEDED = Particular(Words("担保", "Security"), Words("必要に応じて提供する", "Where it is needed"))

REPRESENTATIVE_ALONE = Particular(
    Words("連帯保証人", "Guarantors"), Words("法人代表者以外は原則不要", "As a rule none but the representative of a corporation")
)

NOT_REVOLVING = Particular(Words("貸付方式", "Form"), Words("個別保証のみ（根保証はできない）", "Single loans only, none that revolve"))

PLEDGE = document(
    "no_ties_pledge",
    "反社会的勢力等に該当せず、該当する行為を現在も将来も行わないことを表明・確約する書類（申込人と保証人）",
    "a paper in which applicant and guarantors represent and pledge that they have no ties with anti-social forces, now and in future",
    by=together(Party.BUSINESS, Party.GUARANTOR),
)
"""Every application for a guarantee brings it."""

PLEDGE_FOR_FUTURE = judged(
    "表明・確約は将来にわたる。申込みの後に反すれば一切の関係を断つとされ、申込みの時の事実では確かめられない",
    "The pledge runs into the future: who breaks it later is cut off, which no fact of the application can show",
    TIES_SOURCE,
)
