"""Loan for environmental equipment (環境・エネルギー対策資金), of which the guidebook of 2016 states pollution control."""

from dataclasses import replace
from datetime import date

from seido.facts.application import purpose
from seido.facts.business.size import is_sme
from seido.facts.finance.financed_projects import environmental_equipment, is_cleaner_diesel, waste_business
from seido.rules.build import all_of, any_of, choose, judgement, negate, one_of, requirement, yen
from seido.rules.quantity import man
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import by_other_law, not_stated, set_by_window
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
    BASE_RATES_SHARED,
    BASE_SME,
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    FOR_EQUIPMENT,
    INDUSTRIES_LEFT,
    LENDER,
    OKINAWA_UNKNOWN,
    PAPERS,
    PAPERS_ASKED,
    SPECIAL_1,
    SPECIAL_2,
    SPECIAL_3,
    SPECIAL_RATES_UNKNOWN,
    STEPS,
    UNITS,
    lends_to_industry,
)
from seido.schemes.model import Edition, Particular, RateRow, TermRow
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("環境・エネルギー対策資金（公害防止対策関係）：対象となる方")
_WHAT = GUIDEBOOK_2016.under("環境・エネルギー対策資金（公害防止対策関係）：支援内容")

_NON_FOSSIL = Source(
    "http://www.enecho.meti.go.jp/category/saving_and_new/new/information/180402a/", "環境・エネルギー対策資金（非化石エネルギー設備関連）", date(2018, 4, 2)
)

OTHER_PART = one_of(environmental_equipment, "non_fossil", "energy_saving", "other")
POLLUTION_CONTROL = negate(one_of(environmental_equipment, "non_fossil", "energy_saving", "other", "none"))

_serves_environment = requirement(
    "serves_environment",
    Words("対象となる環境対策の設備を取得するか、事業をすること", "It buys environmental equipment, or works on waste, that the loan is for"),
    any_of(
        POLLUTION_CONTROL,
        all_of(
            OTHER_PART,
            judgement(
                "other_part_is_lent_for",
                Words("公害防止対策関係のほかの部分で対象となること", "Another part of the loan, beside pollution control, lends for it"),
                LENDER.words,
                _WHO,
                reading(
                    "資料が載せるのは公害防止対策関係だけだが、同じ名の資金には非化石エネルギーや省エネルギーの部分もある"
                    "（2018年の資源エネルギー庁の案内）。その部分の要件は書かれていないので、公庫の判断に残す",
                    "The guidebook states pollution control alone, yet the loan of that name has other parts, such as energy without"
                    " fossil fuel (a notice of 2018 by the energy agency). Their conditions are not stated and are left to the lender",
                    _NON_FOSSIL,
                ),
            ),
        ),
    ),
    _WHO,
)

FOR_EQUIPMENT_ALONE = requirement(
    "for_equipment",
    Words("設備資金であること（運転資金の分は別に申し込む）", "The money is for equipment; working capital is applied for elsewhere"),
    one_of(purpose, "equipment"),
    _WHO,
)

MACHINERY = one_of(environmental_equipment, "construction_machinery")
WASTE = one_of(environmental_equipment, "waste_3r")
VEHICLE = one_of(environmental_equipment, "low_emission_vehicle")
EARNS_RATE_3 = any_of(one_of(waste_business, "certified"), all_of(BY_SME_UNIT, one_of(waste_business, "optical_sorter")))
# Of vehicles only the cleaner diesels of note 5 bear the special rate; of machinery the source does
# not say which kind bears which of the three.
BASE_RATE_MAY_APPLY = any_of(MACHINERY, all_of(VEHICLE, negate(is_cleaner_diesel)))

_INTEREST = (
    RateRow(Words("大気汚染関連", "against air pollution"), SPECIAL_3, one_of(environmental_equipment, "air")),
    RateRow(Words("水質汚濁関連", "against water pollution"), SPECIAL_2, one_of(environmental_equipment, "water")),
    RateRow(Words("アスベスト対策関連", "against asbestos"), SPECIAL_2, one_of(environmental_equipment, "asbestos")),
    RateRow(
        Words("産業廃棄物・3R関連：認定事業者、光学式選別機（中小企業事業）", "waste and recycling: certified operators, optical sorters (SME unit)"),
        SPECIAL_3,
        all_of(WASTE, EARNS_RATE_3),
    ),
    RateRow(Words("産業廃棄物・3R関連：その他", "waste and recycling: others"), SPECIAL_2, all_of(WASTE, negate(EARNS_RATE_3))),
    replace(BASE_SME, when=all_of(BY_SME_UNIT, BASE_RATE_MAY_APPLY)),
    replace(BASE_MICRO, when=all_of(BY_MICRO_UNIT, BASE_RATE_MAY_APPLY)),
    RateRow(Words("建設機械関連：種類により", "machinery: by its kind"), SPECIAL_1, MACHINERY),
    RateRow(Words("建設機械関連：種類により", "machinery: by its kind"), SPECIAL_2, MACHINERY),
    RateRow(
        Words("低公害車関連：規制適合のディーゼルのトラック・バス・トラクター", "vehicles: diesel lorries, buses and tractors fit for the rules"),
        SPECIAL_2,
        all_of(VEHICLE, is_cleaner_diesel),
    ),
    RateRow(Words("公害防止のほかの部分", "other parts of the loan"), NOT_STATED, OTHER_PART),
)

EDITION_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(is_sme, lends_to_industry, _serves_environment, FOR_EQUIPMENT_ALONE),
    limit=choose((BY_MICRO_UNIT, yen(man(7_200))), otherwise=man(72_000)),
    interest=_INTEREST,
    terms=(TermRow(Words("設備資金", "equipment"), 240, None, all_of(FOR_EQUIPMENT, POLLUTION_CONTROL)),),
    particulars=(
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
            Words("両事業とも、機械の種類により基準利率、特別利率①、②のどれか", "By kind of machine the base rate, special rate (1) or (2), at both units"),
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
                "オフロード車は基準適合表示のある特定特殊自動車、クリーンディーゼル車はポスト新長期規制（中央環境審議会の第八次答申の目標値）に適合するディーゼル車",
                "Off-road vehicles bear the mark of the off-road act; clean diesels are fit for the post new long-term rules",
            ),
        ),
        UNITS,
    ),
    documents=(PAPERS,),
    steps=STEPS,
    windows=("jfc_micro", "jfc_sme", "okinawa_finance_corporation_sme"),
    readings=(
        reading(
            "対象となる方の欄は企業の規模を書かない。窓口の欄が両事業を個人・小規模・中小企業向けとするので、中小企業者に限る",
            "The clause on who qualifies names no size; both units are said to lend to small and medium enterprises alone, so SMEs are asked for",
            _WHO,
        ),
        reading(
            "限度額と期間は表の最初の行に一度だけある。六つの区分すべてに当てはめる",
            "Limit and term are printed once, in the first row of the table; they are taken for all six",
            _WHAT,
        ),
        reading(
            "低公害車の行の「基準金利」は、ほかの行の基準利率と同じものと読む",
            "The vehicles' row writes base rate with another word than the others; the same rate is taken",
            _WHAT,
        ),
        reading(
            "※3の「中小企業事業のみ」は、すぐ前の光学式選別機を取得する人だけに掛かると読む。認定事業者の特別利率③は両事業のものとする",
            "Note 3 says of the SME unit only; this is taken of those who buy optical sorters, named just before, and not of certified operators",
            _WHAT,
        ),
        BASE_RATES_SHARED,
    ),
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        BASE_RATES_MOVE,
        SPECIAL_RATES_UNKNOWN,
        OKINAWA_UNKNOWN,
        set_by_window("どの建設機械がどの利率かは公庫に尋ねる", "Which machine bears which rate is to be asked of the lender", _WHAT),
        not_stated("据置期間は書かれていない", "The time of grace is not stated", _WHAT),
        not_stated(
            "公害防止のほかの部分（非化石エネルギー、省エネルギーなど）の要件・利率・期間は書かれていない",
            "Conditions, rates and terms of the other parts of the loan, such as energy, are not stated",
            _WHO,
        ),
        by_other_law("認定事業者、基準適合表示、選別機の対象は各法律による", "Who is certified, marked or commissioned is for the acts to say", _WHAT),
    ),
)
