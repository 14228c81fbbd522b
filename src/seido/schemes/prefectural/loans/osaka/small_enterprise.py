"""小規模企業サポート資金（地域支援ネットワーク型）: Osaka's loan to small enterprises that chambers guide."""

from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import Calendar, Since, duty
from seido.schemes.guarantees import small_enterprise
from seido.schemes.parties import Party, either
from seido.schemes.prefectural.amounts import Limit
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms
from seido.schemes.prefectural.who import CoveredBy, GuidedByChamber, Traded
from seido.schemes.publications import READ_ON

_PAGE = Source("https://jsearch.jp/search/detail/4556?r=awabank", "大阪府 小規模企業サポート資金（地域支援ネットワーク型）")

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        read_on=READ_ON,
        who=(Traded(months=6, same_place=True), GuidedByChamber(), CoveredBy(small_enterprise.SCHEME)),
        guaranteed=Guaranteed((small_enterprise.SCHEME,)),
        limit=Limit(yen=man(2_000)),
        duties=(
            duty(
                "support_after_loan",
                either(Party.SOCIETY, Party.CHAMBER, others=True),
                Party.BUSINESS,
                "融資の後3年間、経営を支援する",
                "Support the business for three years after the loan",
                calendar=Calendar(since=Since.LOAN_DAY, years=3),
            ),
        ),
        readings=(
            reading(
                "だれの小規模かは書かれていない。小口零細企業保証を付けるので、その保証の対象者とする",
                "Who is small is not said; as the loan is made with the small-enterprise guarantee, those are taken whom that serves",
                _PAGE,
            ),
        ),
    ),
    id="osaka-small-enterprise-loan",
    whose="27",
    name=Words("大阪府 小規模企業サポート資金（地域支援ネットワーク型）", "Osaka's loan to small enterprises (regional support network)"),
    summary=Words(
        "大阪府で商工会等の指導を受ける小規模事業者が、小口零細企業保証を付けて2,000万円まで借りる。",
        "Small enterprises in Osaka that a chamber guides borrow up to ¥20m, fully guaranteed.",
    ),
    aliases=("小規模企業サポート資金", "地域支援ネットワーク型"),
)
"""Source: a portal that repeats the prefecture's page."""
