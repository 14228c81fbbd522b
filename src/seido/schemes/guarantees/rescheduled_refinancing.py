"""Refinancing guarantee for rescheduled debts (条件変更改善型借換保証): eased debts made into one long one."""

from seido.facts.application import refinances_guaranteed_debt
from seido.facts.business.support import bank_supports_plan, carries_out_and_reports_plan, certified_institution_supports_plan, draws_up_business_plan
from seido.facts.finance.bank_loans import has_rescheduled_loans
from seido.facts.finance.guarantees import guaranteed_balance
from seido.frames.general import draws, left
from seido.rules.build import all_of, more_than, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import Calendar, Every, duty
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BANK, BUSINESS, CORPORATION, INTEREST_SET_BY_BANK, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.procedure import document, step
from seido.schemes.publications import READ_ON
from seido.schemes.requirements import can_be_guaranteed

_KANAGAWA = Source("https://cgc-kanagawa.or.jp/?p=717", "条件変更改善型借換保証")
_YAMAGUCHI = Source("https://www.yamaguchi-cgc.or.jp/publics/index/92/", "条件変更改善型借換保証：限度額・期間")

_owes_guaranteed_debt = requirement(
    "owes_guaranteed_debt", Words("保証付きの借入れが残っていること", "It owes debt that a corporation guarantees"), more_than(guaranteed_balance, 0), _KANAGAWA
)

_repayment_is_eased = requirement(
    "repayment_is_eased",
    Words("返済を緩和している（条件変更中の）こと", "Repayment has been eased"),
    has_rescheduled_loans,
    _KANAGAWA,
    reading(
        "緩和しているのが借り換える保証付きの借入れかは、返済緩和中の借入金の有無だけで見る",
        "That the eased debt is the guaranteed one refinanced is seen by whether any loan is eased",
        _KANAGAWA,
    ),
)

_refinances = requirement(
    "refinances", Words("この資金で保証付きの借入れを借り換えること", "This money repays guaranteed debt"), refinances_guaranteed_debt, _KANAGAWA
)

_works_on_plan = requirement(
    "works_on_plan",
    Words(
        "金融機関と認定支援機関の支援を受けて自ら計画を作り、実行し、報告すること",
        "It draws up a plan of its own with its bank and a certified institution, carries it out and reports",
    ),
    all_of(draws_up_business_plan, bank_supports_plan, certified_institution_supports_plan, carries_out_and_reports_plan),
    _KANAGAWA,
)

SCHEME = Scheme(
    id="rescheduled-refinancing-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("条件変更改善型借換保証", "Refinancing guarantee for rescheduled debts"),
    summary=Words(
        "返済を緩和している保証付きの借入れを、計画を立てて、最長15年で借り換える。",
        "Refinances, on a plan and over up to fifteen years, guaranteed debt whose repayment has been eased.",
    ),
    aliases=("条件変更改善型借換保証制度", "条件変更改善型"),
    editions=(
        Edition(
            stated_on=READ_ON,
            source=_KANAGAWA,
            rule=all_of(can_be_guaranteed, _owes_guaranteed_debt, _repayment_is_eased, _refinances, _works_on_plan),
            limit=left,
            draws=draws,
            fees=(RateRow(Words("保証料率", "the fee"), rates("0.45", "1.90"), whose="神奈川"),),
            terms=(TermRow(Words("15年以内", "fifteen years"), 180, 24, whose="神奈川"), TermRow(Words("15年以内", "fifteen years"), 180, None, whose="山口")),
            particulars=(
                Particular(
                    Words("保証限度額", "Limit"), Words("2億8,000万円（組合4億8,000万円、山口の公表）", "¥280m (cooperatives ¥480m, as Yamaguchi prints it)")
                ),
                INTEREST_SET_BY_BANK,
            ),
            documents=(PLEDGE, document("business_plan", "事業計画書", "business plan", by=BUSINESS)),
            steps=(
                step("draw_up_plan", BUSINESS, "金融機関と認定支援機関の支援を受けて計画を作る", "Draw up the plan with the bank and a certified institution"),
                step("apply", BUSINESS, "金融機関を通して申し込む", "Apply through the bank"),
                step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
                step("refinance", BANK, "一本にまとめて借り換える", "Refinance the debts as one"),
            ),
            windows=("financial_institution", "certified_support_institution", "guarantee_corporation"),
            duties=(
                duty(
                    "report_progress",
                    BUSINESS,
                    BANK,
                    "計画の進捗を四半期ごとに報告する",
                    "Report the plan's progress each quarter",
                    calendar=Calendar(Every.QUARTER),
                ),
            ),
            gaps=(
                PLEDGE_FOR_FUTURE,
                not_stated(
                    "保証割合・資金使途の細目・担保・保証人・書類は、確かめられたページに書かれていない。窓口に尋ねる",
                    "Cover, details of the purpose, security, guarantors and papers no page that was seen says; ask the window",
                    _KANAGAWA,
                ),
                not_stated(
                    "国のページは見つかっていない。神奈川・山口・福井の協会が扱うことを示す",
                    "No page of the state was found; Kanagawa, Yamaguchi and Fukui show that they offer it",
                    Source("https://cgc-fukui.or.jp/various/list/karikae.html", "借換保証：三種の借換え"),
                ),
            ),
            readings=(
                reading(
                    "枠は書かれていない。限度額が一般の枠の合計と同じで、別枠とも書かれていないので、一般の枠によるとする",
                    "The frame is not said. As the limit is that of the general frames together, and nothing calls it separate, those are taken",
                    _YAMAGUCHI,
                ),
            ),
        ),
    ),
)
"""Source: the pages of the corporations cited, none of which bears a day."""
