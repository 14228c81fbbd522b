"""Terms in words that many guarantees share, and the parties to them."""

from seido.rules.words import Words
from seido.schemes.model import Particular
from seido.schemes.parties import Party

BUSINESS, BANK, CORPORATION = Party.BUSINESS, Party.BANK, Party.CORPORATION

INTEREST_SET_BY_BANK = Particular(Words("貸付利率", "Interest"), Words("金融機関所定", "Set by the bank"))

SECURITY_AS_NEEDED = Particular(Words("担保", "Security"), Words("必要に応じて提供する", "Where it is needed"))

REPRESENTATIVE_ALONE = Particular(
    Words("連帯保証人", "Guarantors"), Words("法人代表者以外は原則不要", "As a rule none but the representative of a corporation")
)

NOT_REVOLVING = Particular(Words("貸付方式", "Form"), Words("個別保証のみ（根保証はできない）", "Single loans only, none that revolve"))
