"""Safety-net certificates that a business already holds, and what they settle (認定書)."""

from datetime import date

from seido.facts.application import as_of, refinances_guaranteed_debt
from seido.facts.finance.safety_net import certificate, certified_on, designated_disaster
from seido.rules.build import all_of, any_of, at_most, negate, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.guarantees.usual.certification import certificate_in_date
from seido.schemes.publications import GUIDEBOOK_2016

_HOW = GUIDEBOOK_2016.under("セーフティネット保証制度：ご利用方法")
_WORDS = Words("1号から8号のどれかの有効な認定書があること", "It holds a valid certificate of one of the cases")

_but_case_4 = one_of(certificate, "case_1", "case_2", "case_3", "case_5", "case_6", "case_7", "case_8")
_case_4 = one_of(certificate, "case_4")

covid_money_refinances = requirement(
    "covid_money_refinances",
    Words(
        "新型コロナの4号では、保証付きの借入れを借り換えること（追加の資金を加えてよい）",
        "Under case 4 for Covid-19 it refinances guaranteed debt, new money on top allowed",
    ),
    any_of(
        one_of(designated_disaster, "none", "other"),
        refinances_guaranteed_debt,
        all_of(_case_4, at_most(certified_on, date(2023, 9, 30)), at_most(as_of, date(2023, 10, 31))),
    ),
    Source(
        "http://www.city.ota.tokyo.jp.cache.yimg.jp/sangyo/yushi/safu/safety-net_corona.html",
        "指定期間：2023年10月1日から資金使途は借換目的に限定",
        date(2023, 9, 19),
    ),
    reading(
        "2023年9月30日までに申請した認定かどうかが分かれ目だが、申請日は認定書に載らない。発行日で代える",
        "What counts is whether the certificate was applied for by 30 September 2023, a day that it does not show; the day of issue stands for it",
        Source(
            "http://www.city.ota.tokyo.jp.cache.yimg.jp/sangyo/yushi/safu/safety-net_corona.html",
            "指定期間：2023年10月1日から資金使途は借換目的に限定",
            date(2023, 9, 19),
        ),
    ),
)
"""New money alone was had until 2023-10-31, with certificates applied for by 2023-09-30."""

# A certificate in date settles its case: the mayor has found that the business meets it.

holds_certificate = requirement("holds_certificate", _WORDS, all_of(any_of(_but_case_4, _case_4), certificate_in_date), _HOW)
"""Until 2023-09-30, and again from 2024-12-01."""

holds_certificate_2023 = requirement(
    "holds_certificate", _WORDS, all_of(any_of(_but_case_4, all_of(_case_4, covid_money_refinances)), certificate_in_date), _HOW
)
"""From 2023-10-01 to 2024-11-30; the last certificates for Covid-19 ran out in July 2024."""

uncertified, uncertified_2023 = negate(holds_certificate), negate(holds_certificate_2023)
"""It holds no certificate that counts, so that the case would have to be certified."""

certified_5 = all_of(one_of(certificate, "case_5"), certificate_in_date)
"""Its certificate is of case 5, whose cover fell on 2018-04-01."""

certified_6 = all_of(one_of(certificate, "case_6"), certificate_in_date)
"""Its certificate is of case 6, whose frame is larger."""

certified_shared = all_of(one_of(certificate, "case_7", "case_8"), certificate_in_date)
"""Its certificate is of a case that shares responsibility."""

certified_in_full = all_of(one_of(certificate, "case_1", "case_2", "case_3", "case_4", "case_6"), certificate_in_date)
"""Its certificate is of a case that is covered in full, case 5 apart."""

certified_in_full_2023 = all_of(
    any_of(one_of(certificate, "case_1", "case_2", "case_3", "case_6"), all_of(_case_4, covid_money_refinances)), certificate_in_date
)
"""The same from 2023-10-01."""
