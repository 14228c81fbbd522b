"""Loan for environmental equipment (環境・エネルギー対策資金（公害防止対策関係）)."""

from dataclasses import replace

from seido.facts.business.size import is_sme
from seido.facts.finance.financed_projects import environmental_equipment, is_cleaner_diesel
from seido.rules.build import all_of, any_of, choose, negate, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Words
from seido.schemes.gaps import by_other_law, set_by_window
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
    BASE_SME,
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    FOR_EQUIPMENT,
    OKINAWA_UNKNOWN,
    PAPERS,
    PAPERS_ASKED,
    SPECIAL_RATES_UNKNOWN,
    STEPS,
    UNITS,
)
from seido.schemes.model import Edition, Kind, Particular, Scheme, TermRow
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("環境・エネルギー対策資金（公害防止対策関係）：対象となる方")
_WHAT = GUIDEBOOK_2016.under("環境・エネルギー対策資金（公害防止対策関係）：支援内容")

_serves_environment = requirement(
    "serves_environment",
    Words("対象となる環境対策の設備を取得するか、事業をすること", "It buys environmental equipment, or works on waste, that the loan is for"),
    negate(one_of(environmental_equipment, "other")),
    _WHO,
)

_for_equipment = requirement("for_equipment", Words("設備資金を含むこと", "The money is for equipment, wholly or in part"), FOR_EQUIPMENT, _WHO)

# Machinery bears the base or a special rate by its kind; of vehicles only the cleaner diesels of
# note 5 bear the special one; all else bears special rates alone.
_base_rate_may_apply = any_of(
    one_of(environmental_equipment, "construction_machinery"), all_of(one_of(environmental_equipment, "low_emission_vehicle"), negate(is_cleaner_diesel))
)

SCHEME = Scheme(
    id="environment-energy-loan",
    kind=Kind.LOAN,
    name=Words("環境・エネルギー対策資金（公害防止対策関係）", "Loan for the environment and energy"),
    summary=Words(
        "公害防止施設、建設機械、低公害車などを取得する設備資金を、公庫が融資する。",
        "Lends for equipment against pollution, construction machinery and low-emission vehicles.",
    ),
    aliases=("環境・エネルギー対策資金", "公害防止対策資金"),
    editions=(
        Edition(
            stated_on=GUIDEBOOK_2016.stated_on,
            source=_WHO,
            # Reading: the clause names no size of business; but both units lend to SMEs alone, as
            # the guidebook says of them where it lists whom to ask.
            rule=all_of(is_sme, _serves_environment, _for_equipment),
            # Reading: limit and term are printed in the first row and stand for all six.
            limit=choose((BY_MICRO_UNIT, yen(man(7_200))), otherwise=man(72_000)),
            interest=(replace(BASE_SME, when=all_of(BY_SME_UNIT, _base_rate_may_apply)), replace(BASE_MICRO, when=all_of(BY_MICRO_UNIT, _base_rate_may_apply))),
            terms=(TermRow(Words("設備資金", "equipment"), 240, None, FOR_EQUIPMENT),),
            particulars=(
                Particular(Words("大気汚染関連の利率", "Rate against air pollution"), Words("特別利率③", "Special rate (3)")),
                Particular(Words("水質汚濁関連の利率", "Rate against water pollution"), Words("特別利率②", "Special rate (2)")),
                Particular(Words("アスベスト対策関連の利率", "Rate against asbestos"), Words("特別利率②", "Special rate (2)")),
                Particular(
                    Words("産業廃棄物・3R関連の利率（※3）", "Rate for waste and recycling (note 3)"),
                    Words(
                        "廃棄物処理法の無害化処理認定・優良認定の事業者は特別利率③、その他は②。"
                        "容器包装リサイクルの受託者が特定分別基準適合物の光学式選別機を新たに取得"
                        "するときも③（中小企業事業のみ）",
                        "Special rate (3) for operators certified under the waste act, and at the"
                        " SME unit for new optical sorters of those who recycle packaging on"
                        " commission; (2) for others",
                    ),
                ),
                Particular(
                    Words("建設機械関連の利率（※4）", "Rate for machinery (note 4)"),
                    Words(
                        "両事業とも、機械の種類により基準利率、特別利率①、②のどれか", "By kind of machine the base rate, special rate (1) or (2), at both units"
                    ),
                ),
                Particular(
                    Words("低公害車関連の利率（※5）", "Rate for vehicles (note 5)"),
                    Words(
                        "平成21年か28年の排出ガス規制に適合するディーゼルのトラック・バス・トラクターは両事業とも特別利率②、その他は基準利率",
                        "Special rate (2), at both units, for diesel lorries, buses and tractors fit for the rules of 2009 or 2016; the base rate for others",
                    ),
                ),
                Particular(
                    Words("車の範囲（※1・※2）", "Which vehicles (notes 1 and 2)"),
                    Words(
                        "オフロード車は基準適合表示のある特定特殊自動車、クリーンディーゼル車はポスト新長期規制に適合するディーゼル車",
                        "Off-road vehicles bear the mark of the off-road act; clean diesels are fit for the post new long-term rules",
                    ),
                ),
                UNITS,
            ),
            documents=(PAPERS,),
            steps=STEPS,
            windows=("jfc_micro", "jfc_sme", "okinawa_finance_corporation_sme"),
            gaps=(
                PAPERS_ASKED,
                BASE_RATES_MOVE,
                SPECIAL_RATES_UNKNOWN,
                OKINAWA_UNKNOWN,
                set_by_window("どの建設機械がどの利率かは公庫に尋ねる", "Which machine bears which rate is to be asked of the lender", _WHAT),
                by_other_law("認定事業者、基準適合表示、選別機の対象は各法律による", "Who is certified, marked or commissioned is for the acts to say", _WHAT),
            ),
        ),
    ),
)
"""Source: 002."""
