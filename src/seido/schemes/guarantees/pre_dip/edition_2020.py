"""The pre-DIP guarantee (事業再生円滑化関連保証) as 003 names it, and no more."""

from seido.facts.business.support import bridges_until_plan, prepares_revitalisation_plan
from seido.rules.build import all_of, requirement
from seido.rules.words import Source, Words
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import not_stated
from seido.schemes.guarantees.usual.usual_terms import BUSINESS, PLEDGE, PLEDGE_FOR_FUTURE
from seido.schemes.model import Edition, Particular, RateRow, TermRow
from seido.schemes.procedure import step
from seido.schemes.publications import OKAYAMA_GUIDE_2020
from seido.schemes.requirements import can_be_guaranteed_in_revitalisation

HIROSHIMA = Source("http://www.hiroshima-shinpo.or.jp/guarantee/hosyo/revival.html", "事業再生円滑化関連保証")
NAMED = OKAYAMA_GUIDE_2020.under("事業再生計画実施関連保証制度：制度の特徴")

PLAN_IS_BEING_DRAWN_UP = requirement(
    "plan_is_being_drawn_up", Words("再生計画を作成している段階であること", "A revitalisation plan is being drawn up"), prepares_revitalisation_plan, NAMED
)

MONEY_BRIDGES = requirement(
    "money_bridges", Words("計画ができるまでのつなぎ資金であること", "The money bridges the time until the plan stands"), bridges_until_plan, NAMED
)

USES = Particular(
    Words("資金使途", "Purpose"),
    Words(
        "原材料、仕入れ、労務費・経費、設備、販売費・一般管理費、借入金の利息、少額の債権の弁済",
        "Materials, stock, labour and costs, equipment, selling and administration, interest, small claims",
    ),
    whose="広島",
)

SECURITY = Particular(
    Words("担保・保証人", "Security and guarantors"),
    Words("担保は必要に応じる。保証人は法人代表者以外は原則不要", "Security where needed; as a rule no guarantor but the representative"),
    whose="広島",
)

AFTERWARDS = Particular(
    Words("計画ができた後", "Once the plan stands"),
    Words("再生計画を実行する段階の資金は、経営改善サポート保証が受け持つ", "Money to carry the plan out comes under the revitalisation guarantee"),
)

EDITION_2020 = Edition(
    stated_on=OKAYAMA_GUIDE_2020.stated_on,
    source=NAMED,
    rule=all_of(can_be_guaranteed_in_revitalisation, PLAN_IS_BEING_DRAWN_UP, MONEY_BRIDGES),
    fees=(RateRow(Words("保証料率", "the fee"), NOT_STATED),),
    terms=(TermRow(Words("3年以内", "three years"), 36, None, whose="広島"),),
    particulars=(
        Particular(
            Words("対象の手続", "Kinds of help"),
            Words(
                "金融機関の支援と再建の合理的な見通しがあり、特定認証紛争解決手続か、中小機構か認定支援機関の指導・助言によること",
                "Banks support it, recovery can reasonably be seen, and it goes by the certified settlement procedure or is guided by SMRJ or a certified body",
            ),
            whose="広島",
        ),
        Particular(
            Words("保証限度額", "Limit"),
            Words(
                "普通保険2億円（組合4億円）、無担保保険8,000万円、特別小口保険1,250万円",
                "Ordinary ¥200m (cooperatives ¥400m), unsecured ¥80m, special small-sum ¥12.5m",
            ),
            whose="広島",
        ),
        Particular(
            Words("保証割合・料率", "Cover and fee"),
            Words(
                "普通・無担保は80%保証で1.76%、無担保無保証人は100%保証で0.60%",
                "Ordinary and unsecured 80 % covered, 1.76 %; without security and guarantor fully covered, 0.60 %",
            ),
            whose="広島",
        ),
        USES,
        SECURITY,
        AFTERWARDS,
    ),
    frameless=Words("どの枠を使うかは書かれていない", "Which frame a loan falls on is not said"),
    steps=(step("consult", BUSINESS, "条件と手続を信用保証協会に尋ねる", "Ask the corporation for its terms and how to apply"),),
    windows=("guarantee_corporation", "guarantee_branch"),
    documents=(PLEDGE,),
    gaps=(
        PLEDGE_FOR_FUTURE,
        not_stated(
            "対象の計画・限度額・保証割合・料率・期間・担保・保証人は003に書かれておらず、日付のない広島の公表による",
            "Kinds of plan, limit, cover, fee, term, security and guarantors are not in 003, but as Hiroshima prints them, undated",
            HIROSHIMA,
        ),
        not_stated("手続・書類・報告は書かれていない", "Procedure, papers and reports are not said", NAMED),
    ),
)
"""Source: 003, which mentions it beside the guarantee for carrying out the plan; figures: the page of Hiroshima."""
