"""流動資産担保融資保証の期中: what is told of receivables, stock and the account while it is in use."""

from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, lapse, state, within
from seido.procedures.papers import ACCOUNT_STATEMENT, COLLATERAL_LIST
from seido.rules.words import Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import GUIDEBOOK_2016

_SCHEME = "asset-backed-guarantee"
_FORM = GUIDEBOOK_2016.under("流動資産担保融資保証制度：借入形態・返済")
_BUSINESS, _BANK, _CORPORATION = Party.BUSINESS, Party.BANK, Party.CORPORATION
_BOTH = ("report_collateral", "hand_in_statement")
_YEAR = within(12, Unit.MONTHS, "lend", "renew", first_day_counts=False, source=_FORM)

PROCEDURE = Procedure(
    id="asset_backed_reports",
    name=Words("流動資産担保融資保証の期中報告", "Reports under the asset-backed guarantee"),
    schemes=(_SCHEME,),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_FORM,
            states=(
                state("preparing", "担保の準備", "preparing the security"),
                state("secured", "対抗要件を備えた", "secured"),
                state("in_use", "根保証で利用中", "revolving, in use"),
                state("single", "個別保証で利用中", "single, in use"),
                state("ended", "終了", "ended", final=True),
            ),
            events=(
                event("notify_account", "preparing", None, _BUSINESS, "入金口座を届け出る", "Notify the account", papers=(ACCOUNT_STATEMENT,), source=_FORM),
                event(
                    "secure",
                    "preparing",
                    "secured",
                    _BANK,
                    "登記・通知・承諾のいずれかで対抗要件を備える（棚卸資産は動産譲渡登記）",
                    "Secure it by registration, notice or consent; stock by the movables register",
                    papers=(COLLATERAL_LIST,),
                    source=_FORM,
                ),
                event(
                    "lend",
                    "secured",
                    "in_use",
                    _BANK,
                    "根保証で融資する",
                    "Lend on a revolving guarantee",
                    sets="loan_day",
                    starts=(duty_of(_SCHEME, "report_collateral"), duty_of(_SCHEME, "hand_in_statement")),
                    source=_FORM,
                ),
                event("lend_once", "secured", "single", _BANK, "個別保証で融資する", "Lend on a single guarantee", sets="loan_day", source=_FORM),
                event(
                    "report",
                    "in_use",
                    None,
                    _BUSINESS,
                    "売掛債権の額と在庫の数量を報告する（3か月に1回以上）",
                    "Report receivables and stock, once in three months or more",
                    papers=(COLLATERAL_LIST,),
                    fulfils="report_collateral",
                    source=_FORM,
                ),
                event(
                    "hand_in",
                    "in_use",
                    None,
                    _BUSINESS,
                    "別の銀行の入金口座の明細を出す（月1回以上）",
                    "Hand in the statement of an account elsewhere, once a month or more",
                    papers=(ACCOUNT_STATEMENT,),
                    fulfils="hand_in_statement",
                    source=_FORM,
                ),
                event("renew", "in_use", None, _CORPORATION, "1年ごとに更新する", "Renew for a year", by=_YEAR, second_person=True, source=_FORM),
                lapse("term_ends", "in_use", "ended", _YEAR, "更新のないまま1年が過ぎる", "A year passes without renewal", _FORM),
                event(
                    "collect",
                    "single",
                    "ended",
                    _BUSINESS,
                    "担保の売掛債権の入金日に一括で返す",
                    "Repay at once on the claim's payment day",
                    sets="last_day",
                    source=_FORM,
                ),
                event("repay", "in_use", "ended", _BUSINESS, "完済して終える", "Repay and end", sets="last_day", ends=_BOTH),
                event("give_up", ("preparing", "secured"), "ended", _BUSINESS, "利用をやめる", "Give it up", reason=True),
            ),
            parties=(_BUSINESS, _BANK, _CORPORATION),
            readings=(
                reading(
                    "3か月・1か月をどの日から数えるかは書かれていない。窓口が入れ、それまで日は示さない",
                    "From which day three months and one month run is not said: the desk enters it and no day is shown before",
                    _FORM,
                ),
                reading("1年は融資や更新の翌日から数える", "One year runs from the day after the loan or the renewal", _FORM),
            ),
            figures=(
                Figure(
                    Words("譲渡禁止の債権は、解除の承諾か異議のない承諾があれば使える", "A claim not to be assigned needs the debtor's release or consent"),
                    _FORM,
                ),
            ),
        ),
    ),
)
"""Source: 002 流動資産担保融資保証制度."""
