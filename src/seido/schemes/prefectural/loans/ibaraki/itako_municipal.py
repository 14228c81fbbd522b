"""自治金融制度（潮来市）: municipal loans in Ibaraki, whose rate follows the market."""

from dataclasses import replace
from datetime import date

from seido.rules.words import Source, Words, reading
from seido.schemes.prefectural.charges import Interest
from seido.schemes.prefectural.form import prefectural_loan
from seido.schemes.prefectural.terms import LoanTerms

_ADDRESS = (
    "https://www.itako-cia.jp/%e8%87%aa%e6%b2%bb%e9%87%91%e8%9e%8d%e5%88%b6%e5%ba%a6%e3%81%ae%e8%9e%8d%e8%b3%87%e5%88%a9%e7%8e%87%e3%81%ae"
    "%e6%94%b9%e5%ae%9a%e3%81%ab%e3%81%a4%e3%81%84%e3%81%a6%ef%bc%88%e3%81%8a%e7%9f%a5%e3%82%89-2"
)
_NOTICE = Source(_ADDRESS, "自治金融制度の融資利率の改定", date(2026, 2, 1))

_FEBRUARY = reading(
    "案内の日付は2026年2月か3月で、日までは分からない。改定前の利率は、2月1日からのものとして答える",
    "The notice is of February or March 2026, without a day; the rate before the change is answered from 1 February on",
    _NOTICE,
)
_ONE_MUNICIPALITY = reading(
    "茨城県の自治金融は市町村ごとの制度なので、潮来市の商工会の案内を潮来市の条件とする",
    "In Ibaraki each municipality has such a loan; the notice of the society of commerce in Itako is taken for Itako",
    _NOTICE,
)

_before = LoanTerms(
    source=_NOTICE, interest=(Interest(words=Words("2026年3月1日まで", "until 1 March 2026"), highest="2.2"),), readings=(_FEBRUARY, _ONE_MUNICIPALITY)
)

SCHEME = prefectural_loan(
    _before,
    replace(
        _before,
        opens_on=date(2026, 3, 2),
        interest=(Interest(words=Words("2026年3月2日から", "from 2 March 2026"), highest="2.3"),),
        readings=(_ONE_MUNICIPALITY,),
    ),
    id="ibaraki-itako-municipal-loan",
    whose="08223",
    name=Words("潮来市 自治金融制度", "Itako's municipal loan"),
    summary=Words(
        "潮来市の事業者が市の制度で借りる。利率は市場に合わせて改められる。",
        "Businesses in Itako borrow under the municipality's scheme, at a rate that is revised with the market.",
    ),
    aliases=("自治金融制度", "潮来市自治金融"),
)
"""Source: a notice of the society of commerce in Itako."""
