"""The line without security and guarantors (無担保無保証人保証): when a guarantee is under it."""

from seido.facts.application import as_of
from seido.facts.business.profile import started_on
from seido.facts.business.size import is_small_enterprise
from seido.facts.finance.guarantees import guaranteed_balance, has_paid_taxes, used_special_small, uses_special_small
from seido.rules.build import all_of, at_least, at_most, months_between, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.publications import GUIDEBOOK_2016

_GUIDEBOOK = GUIDEBOOK_2016.under("信用保証制度：保証限度額")
TOTTORI = Source("https://www.cgc-tottori.or.jp/guarantee/248", "特別小口保証：対象者")
_CHIBA = Source("http://www.chiba-cgc.or.jp/guarantee/g6.html", "特別小口保証：ご利用いただける方")

under_special_small_line = requirement(
    "under_special_small_line",
    Words("無担保無保証人の枠を使い、その条件を満たすこと", "It uses the line without security and guarantors, and meets its conditions"),
    all_of(
        uses_special_small,
        is_small_enterprise,
        requirement("taxes_are_paid", Words("納税していること", "Its taxes are paid"), has_paid_taxes, _CHIBA),
        requirement(
            "has_traded_a_year",
            Words("同じ事業を1年以上続けていること", "It has run the same business for a year"),
            at_least(months_between(started_on, as_of), 12),
            TOTTORI,
        ),
        requirement(
            "has_no_other_guarantee",
            Words("この枠のほかに保証の残高がないこと", "No other guarantee is in use"),
            at_most(guaranteed_balance, used_special_small),
            TOTTORI,
        ),
    ),
    _GUIDEBOOK,
    reading(
        "002は「納税していること等、一定の要件」とだけ書く。要件は中小企業信用保険法第3条の3に沿う鳥取のページにより、納税は千葉のページによる",
        "Document 002 asks for tax paid 'and certain other requirements'. Those are taken from Tottori, which prints them after article 3-3"
        " of the law, and the taxes from Chiba",
        TOTTORI,
    ),
)
"""A small enterprise that has paid its taxes, traded a year, and has no other guarantee."""
