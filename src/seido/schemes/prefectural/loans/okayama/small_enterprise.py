"""小規模企業支援資金（小口零細）: Okayama's small loans to small enterprises, fully covered."""

from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees import small_enterprise
from seido.schemes.prefectural.amounts import Limit, Term
from seido.schemes.prefectural.charges import Fee, Fixity, Interest
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms
from seido.schemes.prefectural.who import RoomUnder, SmallEnterprise
from seido.schemes.publications import READ_ON

_PAGE = Source("https://www-pref-okayama-jp.cache.yimg.jp/page/detail-47021.html", "小規模企業支援資金（小口零細）")

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        read_on=READ_ON,
        complete=True,
        who=(SmallEnterprise(most=20, commerce_and_services=5, cooperatives=True), RoomUnder(man(2_000))),
        guaranteed=Guaranteed((small_enterprise.SCHEME,)),
        use=Words("運転資金と設備資金。土地は除く", "Working capital and equipment, but no land"),
        limit=Limit(yen=man(2_000), note=Words("小規模企業支援資金（一般）と合わせて2,000万円", "¥20m together with the ordinary loan of the same name")),
        terms=(Term(months=120, grace_months=24),),
        interest=(Interest(words=Words("融資利率", "rate of interest"), highest="1.65", at_most=True, fixity=Fixity.VARIABLE),),
        fee=Fee(
            lowest="0.50",
            highest="1.76",
            note=Words(
                "県の保証料率表2による。全国の小口零細企業保証の料率は2.20%までなので、県の制度では低い",
                "Scale 2 of the prefecture; the national scale of this guarantee runs to 2.20 %",
            ),
        ),
        security=Words("原則として不要", "None as a rule"),
        guarantors=Words("信用保証協会が定める", "As the corporation sets"),
        windows=("financial_institution", "guarantee_corporation", "prefecture"),
        desk=Words("岡山県産業労働部経営支援課金融支援班", "Okayama Prefecture, management support division, finance"),
        readings=(
            reading(
                "県は商業・サービス業を5人とするだけで、宿泊業と娯楽業に触れない。保証の定義にならい、20人とする",
                "The prefecture says five for commerce and services, nothing of lodging and entertainment; as the guarantee defines it, 20 are taken",
                _PAGE,
            ),
            reading(
                "小口零細企業保証の残高の上限（既存の保証付き借入を含む2,000万円）は県のページにないが、その保証を付けるので同じく求める",
                "The cap of the guarantee on all guaranteed debt (¥20m) is not on the page; as the loan rests on that guarantee, it is asked as well",
                _PAGE,
            ),
        ),
    ),
    id="okayama-small-enterprise-loan",
    whose="33",
    name=Words("岡山県 小規模企業支援資金（小口零細）", "Okayama's loan to small enterprises (small sums)"),
    summary=Words(
        "岡山県の小規模な事業者が、小口零細企業保証を付けて2,000万円まで、10年以内で借りる。",
        "Small enterprises in Okayama borrow up to ¥20m for up to ten years, fully guaranteed.",
    ),
    aliases=("岡山県小規模企業支援資金", "小規模企業支援資金（小口零細）"),
)
"""Source: the page of the prefecture."""
