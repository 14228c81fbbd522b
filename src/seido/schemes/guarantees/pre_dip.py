"""Pre-DIP guarantee (事業再生円滑化関連保証・プレDIP保証), which its source names and no more."""

from seido.facts.business.support import bridges_until_plan, prepares_revitalisation_plan
from seido.rules.build import all_of, requirement
from seido.rules.words import Words
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed_in_revitalisation

_NAMED = OKAYAMA_GUIDE_2020.under("事業再生計画実施関連保証制度：制度の特徴")

SCHEME = Scheme(
    id="pre-dip-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("事業再生円滑化関連保証", "Pre-DIP guarantee"),
    summary=Words(
        "再生計画を作っている間のつなぎ融資を保証する。条件は信用保証協会に尋ねる。",
        "Guarantees a bridging loan while a revitalisation plan is drawn up; ask the corporation for its terms.",
    ),
    aliases=("プレDIP保証", "事業再生円滑化関連保証制度", "プレDIP保証制度"),
    editions=(
        Edition(
            stated_on=OKAYAMA_GUIDE_2020.stated_on,
            source=_NAMED,
            rule=all_of(
                can_be_guaranteed_in_revitalisation,
                requirement(
                    "plan_is_being_drawn_up",
                    Words("再生計画を作成している段階であること", "A revitalisation plan is being drawn up"),
                    prepares_revitalisation_plan,
                    _NAMED,
                ),
                requirement(
                    "money_bridges",
                    Words("計画ができるまでのつなぎ資金であること", "The money bridges the time until the plan stands"),
                    bridges_until_plan,
                    _NAMED,
                ),
            ),
            fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
            frameless=Words("どの枠を使うかは書かれていない", "Which frame a loan falls on is not said"),
            particulars=(
                Particular(
                    Words("計画ができた後", "Once the plan stands"),
                    Words(
                        "再生計画を実行する段階の資金は、経営改善サポート保証が受け持つ", "Money to carry the plan out comes under the revitalisation guarantee"
                    ),
                ),
            ),
            steps=(step("consult", BUSINESS, "条件と手続を信用保証協会に尋ねる", "Ask the corporation for its terms and how to apply"),),
            windows=("guarantee_corporation", "guarantee_branch"),
            documents=(PLEDGE,),
            gaps=(
                PLEDGE_FOR_FUTURE,
                not_stated("どの支援や手続の計画が対象かは書かれていない", "Which kinds of plan qualify is not said", _NAMED),
                not_stated("保証限度額・保証割合・保証料率・保証期間は書かれていない", "Limit, cover, fee and longest term are not said", _NAMED),
                not_stated("担保・保証人・手続・書類・報告は書かれていない", "Security, guarantors, procedure, papers and reports are not said", _NAMED),
            ),
        ),
    ),
)
"""Source: 003, which mentions it beside the guarantee for carrying out the plan."""
