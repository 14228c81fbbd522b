"""経営力強化資金（大阪府）: Osaka's loan to those who plan with certified support, or hold a certificate."""

from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words
from seido.schemes.prefectural.amounts import Limit
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms
from seido.schemes.prefectural.who import Certified, Either, PlansWithSupport
from seido.schemes.publications import READ_ON

SCHEME = prefectural_loan(
    LoanTerms(
        source=Source("https://jsearch.jp/search/detail/25470?r=kitamishinkin", "大阪府 経営力強化資金"),
        read_on=READ_ON,
        who=(
            Either(
                "plans_or_is_certified",
                Words(
                    "認定支援機関の支援で事業計画を作るか、5号の認定から30日以内に申し込むこと",
                    "It plans with a certified support institution, or applies within 30 days of a certificate of case 5",
                ),
                (PlansWithSupport(), Certified(case="case_5", days=30)),
            ),
        ),
        guaranteed=Guaranteed(),
        use=Words("借換えは保証付きの借入れに限る", "Debt may be refinanced only where it is guaranteed"),
        limit=Limit(yen=oku(2), cooperative_yen=oku(4), unsecured_yen=man(8_000)),
    ),
    id="osaka-strengthening-loan",
    whose="27",
    name=Words("大阪府 経営力強化資金", "Osaka's loan to strengthen management"),
    summary=Words(
        "大阪府で認定支援機関と計画を作る中小企業や5号認定を受けた中小企業が、2億円まで借りる。",
        "SMEs in Osaka that plan with certified support, or are certified under case 5, borrow up to ¥200m.",
    ),
    aliases=("大阪府経営力強化資金",),
)
"""Source: a portal that repeats the prefecture's page."""
