"""新規創業資金: Okayama's loan to founders, under which start-up guarantees are given."""

from seido.rules.words import Source, Words, reading
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import Guaranteed, LoanTerms
from seido.schemes.prefectural.who import Founder
from seido.schemes.publications import READ_ON

_PAGE = Source("https://www-pref-okayama-jp.cache.yimg.jp/page/detail-49293.html", "新規創業資金")

SCHEME = prefectural_loan(
    LoanTerms(
        source=_PAGE,
        read_on=READ_ON,
        who=(Founder(sole_months=1, company_months=2, years=5, spin_off=True, supported_company_months=6),),
        guaranteed=Guaranteed(),
        readings=(
            reading(
                "県はスタートアップ創出促進保証の対象者も対象とする。県の要件に加わるのは、特定創業支援等事業の証明を受けて6か月以内に会社を設立する人なので、"
                "その人を加える",
                "Those whom the start-up creation guarantee serves are served too. What that adds to the page's own conditions is one who sets up a company"
                " within six months with the municipality's certificate, so that is added",
                _PAGE,
            ),
            reading(
                "県は法人成りも対象とするが、年数の数え方を書かない。会社の事業の開始から5年未満とする",
                "Founders' companies are served too, and how their years count is not said; less than five years from the company's start are taken",
                _PAGE,
            ),
        ),
    ),
    id="okayama-startup-loan",
    whose="33",
    name=Words("岡山県 新規創業資金", "Okayama's start-up loan"),
    summary=Words(
        "岡山県で創業する人と創業から5年未満の事業者が、創業の保証を付けて借りる。",
        "Founders, and businesses begun less than five years ago in Okayama, borrow with a start-up guarantee.",
    ),
    aliases=("岡山県新規創業資金",),
)
"""Source: the page of the prefecture, of which limit, rate and fee lie beyond the readable part."""
