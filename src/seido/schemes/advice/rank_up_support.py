"""ランクアップサポート事業: refinancing for businesses in Okayama whose repayments were eased."""

from dataclasses import replace

from seido.facts.accounts.income import ebitda
from seido.facts.business.size import is_sme
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.rules.build import all_of, any_of, judgement, more_than, requirement
from seido.rules.words import Words
from seido.schemes.advice.okayama import (
    AFTER_FISCAL_2020,
    BUSINESS,
    CORPORATION,
    DESKS,
    OF_FISCAL_2020,
    PAID_FROM,
    PROGRAMME_CLOSES,
    WITH_WHOM,
    served_in_okayama,
    uses_its_guarantee,
)
from seido.schemes.model import Course, Edition, Kind, Scheme
from seido.schemes.parties import Party, together
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON

_WHO = OKAYAMA_GUIDE_2020.under("（2）ランクアップサポート事業：対象となる方")

_rescheduled = requirement("rescheduled", Words("返済緩和の条件変更を行っていること", "Its repayments have been eased"), has_rescheduled_loans, _WHO)
_earns_cash = requirement(
    "earns_cash",
    Words("原則として、直前期の決算でEBITDAがプラスであること", "As a rule, EBITDA of the latest accounts is positive"),
    any_of(
        more_than(ebitda, 0),
        judgement(
            "loss_is_accepted",
            Words("EBITDAがプラスでなくても例外として認められること", "It is accepted although EBITDA is not positive"),
            CORPORATION.words,
            _WHO,
        ),
    ),
    _WHO,
)

_OF_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=_WHO,
    closes_on=PROGRAMME_CLOSES,
    rule=all_of(served_in_okayama, is_sme, uses_its_guarantee, _rescheduled, _earns_cash),
    courses=(Course(Words("金融・経営支援", "support of finance and management")), Course(Words("リファイナンス計画の策定", "plan for refinancing"))),
    particulars=(PAID_FROM, WITH_WHOM),
    steps=(
        step("consult", BUSINESS, "担当部署に相談する", "Turn to the desk in charge"),
        step(
            "support",
            CORPORATION,
            "各部署に配置された担当者が、金融と経営の支援に取り組む",
            "Staff assigned in each department support its finances and its management",
        ),
        step(
            "draw_up_plan",
            together(Party.BUSINESS, Party.CORPORATION, Party.BANK, Party.SUPPORT_BODY),
            "経営改善を進めるためのリファイナンス計画を作り、経営の安定を支える",
            "Draw up a plan to refinance, towards better management that is stable",
        ),
    ),
    windows=DESKS,
    gaps=(AFTER_FISCAL_2020,),
    readings=(OF_FISCAL_2020,),
)

_OF_2026 = replace(
    _OF_2020,
    opens_on=READ_ON,
    closes_on=None,
    unconfirmed=Words(
        "2020年度の案内より後のページは見つかっていない。続いているとも終わったとも確かめられないので、岡山県信用保証協会に尋ねる",
        "No page after the guide of fiscal 2020 was found; it is neither shown to go on nor to have ended, so ask the corporation of Okayama",
    ),
)

SCHEME = Scheme(
    id="rank-up-support",
    kind=Kind.ADVICE,
    name=Words("ランクアップサポート事業", "Rank-up support (Okayama)"),
    summary=Words(
        "返済を緩和中の中小企業者のリファイナンス計画を、保証協会が金融機関などとともに作る。",
        "With banks and support bodies, the corporation draws up a plan to refinance businesses whose repayments were eased.",
    ),
    aliases=("ランクアップサポート", "岡山経営安定サポート2020事業（ランクアップサポート）"),
    editions=(_OF_2020, _OF_2026),
)
"""Source: 003 岡山経営安定サポート2020事業（2）."""
