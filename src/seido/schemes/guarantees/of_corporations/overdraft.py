"""Overdraft guarantee (当座貸越根保証): a line of working capital, a product of each corporation."""

from dataclasses import replace

from seido.facts.application import purpose
from seido.rules.build import all_of, one_of, requirement, yen
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.procedure import step
from seido.schemes.publications import READ_ON
from seido.schemes.requirements import can_be_guaranteed

YAMAGUCHI = Source("https://www.yamaguchi-cgc.or.jp/publics/index/92/", "当座貸越根保証・事業者カードローン・長期経営資金保証")

FOR_WORKING_CAPITAL = requirement(
    "for_working_capital", Words("日常の運転資金であること", "The money is everyday working capital"), one_of(purpose, "working"), YAMAGUCHI
)

TERM = Words("1年または2年", "a year or two")

NATIONWIDE = Edition(
    stated_on=READ_ON,
    source=YAMAGUCHI,
    rule=all_of(can_be_guaranteed, FOR_WORKING_CAPITAL),
    frameless=Words("どの枠を使うかは書かれていない", "Which frame a loan falls on is not said"),
    fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
    terms=(TermRow(TERM, 24, None, whose="山口"),),
    particulars=(Particular(Words("極度額", "The line"), Words("100万円以上2億8,000万円以下", "From ¥1m to ¥280m"), whose="山口"), INTEREST_SET_BY_BANK),
    documents=(PLEDGE,),
    steps=(
        step("consult", BUSINESS, "扱いと条件を金融機関か信用保証協会に尋ねる", "Ask the bank or the corporation whether and how it is offered"),
        step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
    ),
    windows=("financial_institution", "guarantee_corporation"),
    gaps=(
        PLEDGE_FOR_FUTURE,
        set_by_window(
            "協会ごとの商品で、扱いも条件も協会による。額と期間は山口の日付のないページの例",
            "A product of each corporation, which may offer it or not, on its own terms; amount and term are an example from Yamaguchi's undated page",
            YAMAGUCHI,
        ),
        not_stated("業歴・財務などの条件、料率、保証割合は書かれていない", "Conditions on age and finances, fee and cover are not said", YAMAGUCHI),
        not_stated(
            "同じページの長期経営資金保証は、額も期間も書かれていない", "Of the long-term guarantee on that page neither amount nor term is said", YAMAGUCHI
        ),
    ),
)

OF_YAMAGUCHI = replace(
    NATIONWIDE,
    limit=yen(oku(2) + man(8_000)),
    terms=(TermRow(TERM, 24, None),),
    particulars=(Particular(Words("極度額", "The line"), Words("100万円以上", "From ¥1m")), INTEREST_SET_BY_BANK),
    readings=(reading("期間は1年または2年とあり、長い方を期間の上限とする", "The term is a year or two; the longer is taken as the most", YAMAGUCHI),),
    corporation="山口",
)

SCHEME = Scheme(
    id="overdraft-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("当座貸越根保証", "Overdraft guarantee"),
    summary=Words(
        "日常の運転資金を、極度額までくり返し借りられる当座貸越の保証。協会ごとの商品。",
        "Guarantees an overdraft for everyday working capital, drawn again and again up to a line; a product of each corporation.",
    ),
    aliases=("当座貸越根保証制度", "当座貸越（貸付専用型）根保証"),
    editions=(NATIONWIDE, OF_YAMAGUCHI),
)
"""Source: the page of Yamaguchi, which bears no day."""
