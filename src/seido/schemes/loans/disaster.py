"""Loans after a disaster (災害復旧貸付・災害貸付) of the public lenders."""

from datetime import date

from seido.facts.business.size import is_sme
from seido.facts.finance.disaster_relief import disaster_damage
from seido.rules.build import all_of, any_of, choose, judgement, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import moving
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.loans.public_loan import BY_MICRO_UNIT, BY_SME_UNIT, FOR_EQUIPMENT, INDUSTRIES_LEFT, PAPERS, lends_to_industry
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.parties import Party, either
from seido.schemes.procedure import step

_PRESS_2024 = Source("https://smbiz.asahi.com/article/15102121", "災害復旧貸付・災害貸付", date(2024, 1, 1))

_IS_SEVERE = one_of(disaster_damage, "severe")

_was_struck = requirement(
    "struck_by_disaster_lent_for",
    Words("公庫等が災害の融資を取り扱う災害で被害を受けたこと", "A disaster for which the public lenders lend has done it damage"),
    any_of(
        one_of(disaster_damage, "lent_for", "severe"),
        all_of(
            one_of(disaster_damage, "other"),
            judgement(
                "lends_for_this_disaster",
                Words("その災害について災害の融資を取り扱うこと", "The lender lends for this disaster"),
                either(Party.JFC, Party.SHOKO_CHUKIN).words,
                _PRESS_2024,
            ),
        ),
    ),
    _PRESS_2024,
    reading(
        "災害の都度に設けられるとだけあり、どの災害が対象かは書かれていない。公表された災害で被害を受けたことを尋ね、ほかの災害は公庫・商工中金の判断に残す",
        "The loans are set up for each disaster, and which count is not said; one that was announced is asked for, another is left to the lenders",
        _PRESS_2024,
    ),
)

SCHEME = Scheme(
    id="disaster-loan",
    kind=Kind.LOAN,
    name=Words("災害復旧貸付・災害貸付", "Disaster loan"),
    summary=Words(
        "災害の都度、被害を受けた中小企業に日本公庫と商工中金が別枠で融資する。",
        "After each disaster the Japan Finance Corporation and Shoko Chukin lend to SMEs that were struck, beside their other loans.",
    ),
    aliases=("災害復旧貸付", "災害貸付", "災害復旧資金"),
    editions=(
        Edition(
            stated_on=date(2024, 1, 1),
            source=_PRESS_2024,
            rule=all_of(is_sme, lends_to_industry, _was_struck),
            limit=choose((BY_MICRO_UNIT, yen(man(3_000))), otherwise=man(15_000)),
            interest=(
                RateRow(Words("中小企業事業：災害復旧貸付（5年）", "SME unit: disaster loan, five years"), moving("jfc_sme_disaster_five_years"), BY_SME_UNIT),
                RateRow(Words("国民生活事業：災害貸付（期間による幅）", "Micro unit: disaster loan, by its term"), moving("jfc_micro_disaster"), BY_MICRO_UNIT),
                RateRow(
                    Words("中小企業事業：激甚災害（3年間、1,000万円まで0.9%低い）", "SME unit: severe disaster, 0.9 less for three years, up to ¥10m"),
                    moving("jfc_sme_disaster_five_years", "0.90"),
                    all_of(BY_SME_UNIT, _IS_SEVERE),
                ),
                RateRow(
                    Words("国民生活事業：激甚災害（3年間、1,000万円まで0.9%低い）", "Micro unit: severe disaster, 0.9 less for three years, up to ¥10m"),
                    moving("jfc_micro_disaster", "0.90"),
                    all_of(BY_MICRO_UNIT, _IS_SEVERE),
                ),
            ),
            terms=(
                TermRow(Words("国民生活事業", "Micro unit"), 120, 24, BY_MICRO_UNIT),
                TermRow(Words("中小企業事業：設備資金", "SME unit: equipment"), 180, 24, all_of(BY_SME_UNIT, FOR_EQUIPMENT)),
            ),
            particulars=(
                Particular(
                    Words("限度額の数え方", "How the limit counts"),
                    Words(
                        "国民生活事業は使う融資制度の限度額に3,000万円を加える。中小企業事業は別枠で1億5,000万円",
                        "The Micro unit adds ¥30m to the limit of the programme used; the SME unit lends ¥150m beside its others",
                    ),
                ),
                Particular(
                    Words("激甚災害", "Severe disasters"), Words("1,000万円までは3年間、利率が0.9%低い", "Up to ¥10m the rate is 0.9 less for three years")
                ),
            ),
            documents=(PAPERS,),
            steps=(
                step(
                    "ask_for_terms",
                    Party.BUSINESS,
                    "その災害の融資の有無・条件・書類を尋ねる",
                    "Ask whether they lend for the disaster, on which terms and papers",
                ),
                step("apply", Party.BUSINESS, "書類を出して申し込む", "Hand them in and apply"),
                step("decide", either(Party.JFC, Party.SHOKO_CHUKIN), "審査のうえ融資を決める", "Examine and decide on the loan"),
            ),
            windows=("jfc_micro", "jfc_sme", "shoko_chukin"),
            readings=(
                reading(
                    "限度額は、国民生活事業では使う制度に上乗せされる3,000万円、中小企業事業では別枠の1億5,000万円を示す",
                    "The limit shown is what the Micro unit adds to that of the programme used, ¥30m, and the ¥150m that the SME unit lends beside its others",
                    _PRESS_2024,
                ),
                reading(
                    "激甚災害の引下げは0.9%・3年間・1,000万円までとある。4年目からと1,000万円を超える部分は、引下げのない利率を並べて示す",
                    "For severe disasters 0.9 less is charged for three years up to ¥10m; the full rate, from the fourth year on and above, stands beside",
                    _PRESS_2024,
                ),
            ),
            gaps=(
                INDUSTRIES_LEFT,
                not_stated(
                    "利率は期間・時期で異なる。示すのは最後に公表を確かめられた日の値で、いまの値は公庫に尋ねる",
                    "Rates differ by term and time; the last figure seen in print is shown with its day, and today's is to be asked of the lender",
                    _PRESS_2024,
                ),
                not_stated("中小企業事業の運転資金の期間は書かれていない", "The SME unit's term for working capital is not stated", _PRESS_2024),
                not_stated("商工中金の限度額・利率・期間は書かれていない", "Shoko Chukin's limits, rates and terms are not stated", _PRESS_2024),
                set_by_window("対象の災害、条件、書類は災害ごとに定められる", "Which disasters count, the terms and papers are set for each", _PRESS_2024),
            ),
        ),
    ),
)
"""Source: the page cited; the rates are series of ``seido.money.moving_rates``."""
