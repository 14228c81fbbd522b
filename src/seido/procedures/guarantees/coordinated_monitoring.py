"""協調支援型特別保証の期中: what is watched over and reported for five fiscal years under requirement (2)."""

from seido.procedures.case import YEAR_END
from seido.procedures.clocks import Unit
from seido.procedures.model import Edition, Figure, Procedure, duty_of, event, lapse, state, until, within
from seido.procedures.papers import ACTION_PLAN, COORDINATED_DECLARATION, PROGRESS_REPORT, TRIAL_BALANCE, YEARLY_DATA
from seido.rules.words import Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import COORDINATED_LEAFLET_2025

_SCHEME = "coordinated-support-guarantee"
_WHO = COORDINATED_LEAFLET_2025.under("対象となる方")
_DUTIES = COORDINATED_LEAFLET_2025.under("その他の注意事項")
_BUSINESS, _BANK, _CORPORATION = Party.BUSINESS, Party.BANK, Party.CORPORATION
_WATCHED = ("watched", "term_over")
_ALL = ("monitor", "report_to_corporation", "report_progress")

PROCEDURE = Procedure(
    id="coordinated_monitoring",
    name=Words("協調支援型特別保証の期中管理", "Monitoring under the coordinated-support guarantee"),
    schemes=(_SCHEME,),
    editions=(
        Edition(
            stated_on=COORDINATED_LEAFLET_2025.stated_on,
            source=_DUTIES,
            states=(
                state("preparing", "申込準備", "preparing"),
                state("applied", "申込み", "applied"),
                state("under_loan", "①プロパー融資と同時に実行済", "(1) lent beside the bank's own loan"),
                state("watched", "②モニタリング中", "(2) watched over"),
                state("term_over", "②5事業年度終了（残りの報告）", "(2) five fiscal years over, last reports to come"),
                state("ended", "終了", "ended", final=True),
                state("withdrawn", "取下げ・謝絶", "withdrawn or declined", final=True),
            ),
            events=(
                event(
                    "draw_up_plan",
                    "preparing",
                    None,
                    _BUSINESS,
                    "②金融機関の支援を受けて経営行動計画を作る",
                    "(2) Draw up the action plan with the bank's support",
                    papers=(ACTION_PLAN,),
                    sets="plan_day",
                    source=_WHO,
                ),
                event(
                    "apply",
                    "preparing",
                    "applied",
                    _BUSINESS,
                    "申告書兼誓約書（②は経営行動計画書も）を出して申し込む",
                    "Apply with the statement and pledge, under (2) with the action plan",
                    papers=(COORDINATED_DECLARATION, ACTION_PLAN),
                    by=until("window_ends", source=COORDINATED_LEAFLET_2025.under("取扱期間")),
                    undone_by="hand_back",
                    source=_DUTIES,
                ),
                event("hand_back", "applied", "preparing", _BANK, "申込書類を返す", "Hand the papers back", reason=True),
                event("decline", "applied", "withdrawn", _CORPORATION, "保証しない", "Decline", reason=True, second_person=True),
                event("withdraw", ("preparing", "applied"), "withdrawn", _BUSINESS, "取り下げる", "Withdraw", reason=True),
                event(
                    "lend_beside_loan",
                    "applied",
                    "under_loan",
                    _BANK,
                    "①1割以上・12か月以上のプロパー融資を原則同時に実行する",
                    "(1) Lend, as a rule at the same time as its own loan of a tenth or more for 12 months or more",
                    sets="loan_day",
                    source=_WHO,
                ),
                event("repay_beside_loan", "under_loan", "ended", _BANK, "①の融資の完済を報告する", "(1) Report that it is repaid", sets="last_day"),
                event(
                    "lend_under_plan",
                    "applied",
                    "watched",
                    _BANK,
                    "②計画の下で実行する",
                    "(2) Lend under the plan",
                    sets="loan_day",
                    starts=(duty_of(_SCHEME, "monitor"), duty_of(_SCHEME, "report_to_corporation"), duty_of(_SCHEME, "report_progress")),
                    source=_WHO,
                ),
                event(
                    "report_progress_of_plan",
                    _WATCHED,
                    None,
                    _BUSINESS,
                    "計画の進捗を金融機関に報告する",
                    "Report the plan's progress to the bank",
                    papers=(PROGRESS_REPORT,),
                    fulfils="report_progress",
                    source=_WHO,
                ),
                event(
                    "monitor_quarter",
                    _WATCHED,
                    None,
                    _BANK,
                    "四半期のモニタリングを記録する",
                    "Record the monitoring of a quarter",
                    papers=(TRIAL_BALANCE,),
                    fulfils="monitor",
                    source=_DUTIES,
                ),
                event(
                    "hand_in_year",
                    _WATCHED,
                    None,
                    _BANK,
                    "事業年度の状況を電子データで協会に出す",
                    "Hand in the fiscal year's data to the corporation",
                    papers=(YEARLY_DATA,),
                    fulfils="report_to_corporation",
                    source=_DUTIES,
                ),
                event("change_year_end", _WATCHED, None, _BUSINESS, "決算期を変える", "Change the end of the fiscal year", reason=True, sets=YEAR_END),
                event("repay", _WATCHED, "ended", _BANK, "②の融資の完済を報告する", "(2) Report that it is repaid", sets="last_day", ends=_ALL),
                lapse(
                    "five_years_pass",
                    "watched",
                    "term_over",
                    within(5, Unit.FISCAL_YEARS, "plan_day", first_day_counts=True, source=_DUTIES),
                    "計画を策定した事業年度から5事業年度が終わる",
                    "Five fiscal years from that of the plan are over",
                    _DUTIES,
                ),
                event(
                    "close", "term_over", "ended", _CORPORATION, "20回のモニタリングと5回の報告を確かめて終える", "Confirm 20 quarters and 5 reports, and close"
                ),
            ),
            parties=(_BUSINESS, _BANK, _CORPORATION),
            left_out=(
                Words(
                    "四半期・年次報告待ち・年次報告済は状態とせず、義務の期間ごとに示す",
                    "Quarters, years awaited and years handed in are no states: they are told as periods of the duties",
                ),
            ),
            readings=(
                reading(
                    "5事業年度は、融資の日によらず、計画を策定した日の事業年度から数える（20四半期・5回）。策定の前に終わった四半期は「なし」と記して残す",
                    "The five fiscal years run from that of the plan, whatever the day of the loan: 20 quarters, 5 years. A quarter that had ended before the"
                    " plan is shown and marked as none",
                    _DUTIES,
                ),
            ),
            figures=(
                Figure(Words("条件変更で増える保証料に国の補助はない", "A fee added by a change of terms is not subsidised"), _DUTIES),
                Figure(Words("申込みは2028年3月31日の受付まで", "Applications until 31 March 2028"), COORDINATED_LEAFLET_2025.under("取扱期間")),
            ),
        ),
    ),
)
"""Source: 004."""
