"""Subsidy towards interest under the act on regional revitalisation (地域再生支援利子補給金)."""

from datetime import date

from seido.facts.finance.interest_subsidies import serves_regional_revitalisation_plan
from seido.rules.build import all_of, judgement, requirement
from seido.rules.words import Source, Words
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party
from seido.schemes.procedure import step

_PRESS_2025 = Source("https://www.kankokeizai.com/2511150800kks", "地域再生支援利子補給金", date(2025, 11, 1))

_serves_plan = requirement(
    "belongs_to_regional_plan",
    Words("地域再生計画の事業のための借入れであること", "The loan is for a project of a regional revitalisation plan"),
    serves_regional_revitalisation_plan,
    _PRESS_2025,
)
_granted = judgement(
    "interest_subsidy_granted",
    Words("国が利子補給の対象と認めること", "The state grants the subsidy towards the interest"),
    Words("国", "the state"),
    _PRESS_2025,
)

SCHEME = Scheme(
    id="regional-revitalisation-interest-subsidy",
    kind=Kind.SUBSIDY,
    name=Words("地域再生支援利子補給金", "Regional revitalisation interest subsidy"),
    summary=Words(
        "地域再生計画の事業のための借入れに、国が5年間、最大0.7%の利子を補給する。",
        "For loans to projects of a regional revitalisation plan the state bears up to 0.7 of interest a year for five years.",
    ),
    aliases=("地域再生利子補給金", "地域再生支援利子補給"),
    editions=(
        Edition(
            stated_on=date(2025, 11, 1),
            source=_PRESS_2025,
            rule=all_of(_serves_plan, _granted),
            particulars=(
                Particular(Words("補給する利子", "Interest borne"), Words("最大で年0.7%", "Up to 0.7 % a year")),
                Particular(Words("補給する期間", "For how long"), Words("5年間", "Five years")),
            ),
            steps=(
                step(
                    "consult",
                    Party.BUSINESS,
                    "金融機関と市町村・都道府県に、計画と利子補給の有無を尋ねる",
                    "Ask the bank and the municipality for the plan and the subsidy",
                ),
                step("apply", Party.BUSINESS, "借入れとあわせて申し込む", "Apply along with the loan"),
            ),
            windows=("financial_institution", "municipality", "prefecture"),
            gaps=(
                by_other_law("どの事業が地域再生計画に当たるかは地域再生法による", "Which projects count under a plan is for the act to say", _PRESS_2025),
                not_stated(
                    "対象の金融機関、借入れの条件、申込みの時期と書類は、確かめられた頁に書かれていない",
                    "Which banks take part, what is asked of the loan, when to apply and on which papers no page that was seen says",
                    _PRESS_2025,
                ),
            ),
        ),
    ),
)
"""Source: the page cited."""
