"""Who may borrow on receivables and stock (流動資産担保融資保証), requirement by requirement."""

from seido.facts.finance.collateral import (
    assignable_receivables,
    current_asset_security,
    guarantee_is_revolving,
    receivables_assignment_perfected_by,
    stock,
    stock_transfer_registered,
)
from seido.rules.build import all_of, any_of, more_than, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.publications import GUIDEBOOK_2016
from seido.schemes.requirements import can_be_guaranteed, is_corporation

WHO = GUIDEBOOK_2016.under("流動資産担保融資保証制度：対象となる方")
SECURITY = GUIDEBOOK_2016.under("流動資産担保融資保証制度：担保条件")
APPLYING = GUIDEBOOK_2016.under("流動資産担保融資保証制度：ご利用方法")
OTHER = GUIDEBOOK_2016.under("流動資産担保融資保証制度：その他")
NAGANO = Source("https://www.nagano-cgc.or.jp/systempost/betsuwaku_abl/", "流動資産担保融資保証（ABL保証）")

# What is no security is asked nothing about, "other" included, which fails by itself.
_without_receivables = one_of(current_asset_security, "stock", "other")
_without_stock = one_of(current_asset_security, "receivables", "other")

_current_assets_alone = requirement(
    "current_assets_alone",
    Words("売掛債権と棚卸資産だけを担保にすること（固定資産は不可）", "Receivables and stock alone are given as security, no fixed assets"),
    one_of(current_asset_security, "receivables", "stock", "receivables_and_stock"),
    SECURITY,
)

_receivables_can_be_assigned = requirement(
    "receivables_can_be_assigned",
    Words(
        "担保にする売掛債権に、譲渡禁止特約のないものか解除されたものがあること",
        "Of its receivables some are not barred from assignment, or have been released",
    ),
    any_of(_without_receivables, more_than(assignable_receivables, 0)),
    OTHER,
)

_receivables_hold_against_others = requirement(
    "receivables_hold_against_others",
    Words("売掛債権の譲渡に、登記・通知・承諾のいずれかの対抗要件を備えること", "The assignment of receivables is registered, notified or consented to"),
    any_of(_without_receivables, one_of(receivables_assignment_perfected_by, "registration", "notice", "consent")),
    SECURITY,
)

_has_stock = requirement(
    "has_stock", Words("担保にする棚卸資産があること", "It has stock to give as security"), any_of(_without_stock, more_than(stock, 0)), WHO
)

_stock_holds_against_others = requirement(
    "stock_holds_against_others",
    Words("棚卸資産の譲渡を動産譲渡登記すること", "The transfer of stock is registered"),
    any_of(_without_stock, stock_transfer_registered),
    SECURITY,
)

_stock_of_a_corporation = requirement(
    "stock_of_a_corporation",
    Words("棚卸資産を担保にするのは法人に限ること", "Only a corporation gives stock as security"),
    any_of(_without_stock, is_corporation),
    NAGANO,
    reading(
        "002は担保にする者と個別保証の担保を限っていない。長野・横浜・神奈川・沖縄がそろって、棚卸資産は法人に限り、個別保証は売掛債権だけ"
        "とするので、それによる",
        "Document 002 does not say who may give stock as security, nor on what a single guarantee rests. Nagano, Yokohama, Kanagawa and"
        " Okinawa all print that stock is for corporations and a single guarantee for receivables, which is taken",
        NAGANO,
    ),
)

_single_on_receivables = requirement(
    "single_on_receivables",
    Words("個別保証は売掛債権だけを担保にすること", "A single guarantee rests on receivables alone"),
    any_of(guarantee_is_revolving, one_of(current_asset_security, "receivables", "other")),
    NAGANO,
)

RULE = all_of(
    can_be_guaranteed,
    _current_assets_alone,
    _receivables_can_be_assigned,
    _receivables_hold_against_others,
    _has_stock,
    _stock_holds_against_others,
    _stock_of_a_corporation,
    _single_on_receivables,
)
"""The usual three, and security that is there and holds against third parties."""
