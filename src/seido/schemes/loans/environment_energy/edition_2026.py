"""Loan for the environment and energy (環境・エネルギー対策資金) as pages read in 2026 print it."""

from dataclasses import replace

from seido.facts.business.size import is_sme
from seido.facts.finance.financed_projects import environmental_equipment, is_cleaner_diesel, newer_environmental_part, waste_business
from seido.rules.build import all_of, any_of, judgement, negate, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.fees.forms import NOT_STATED
from seido.schemes.gaps import by_other_law, not_stated, set_by_window
from seido.schemes.loans import public_loan as jfc
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.loans.environment_energy.edition_2016 import (
    BASE_RATE_MAY_APPLY,
    EDITION_2016,
    FOR_EQUIPMENT_ALONE,
    MACHINERY,
    POLLUTION_CONTROL,
    VEHICLE,
    WASTE,
)
from seido.schemes.model import Particular, RateRow, TermRow
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_OF_2016 = GUIDEBOOK_2016.under("環境・エネルギー対策資金（公害防止対策関係）：支援内容")
_KINDS = Source("https://sogyotecho.jp/hojokin_match/6209", "環境・エネルギー対策資金（国民生活事業）：区分")
_BOTH_UNITS = Source("https://tanso-man.com/media/?p=5237", "環境・エネルギー対策資金：国民生活事業・中小企業事業")
_AMOUNTS = Source("https://w-e-uc.com/cat-4/1076.html", "環境・エネルギー対策資金：融資限度額・返済期間")
_EARLIER_KINDS = Source("https://fujieda-eg.jp/kakukikannosienmenyu/kakukikannosienmenyu-5820", "環境・エネルギー対策資金：区分")

_a_purpose = negate(one_of(environmental_equipment, "none"))
_micro_kind = any_of(
    one_of(environmental_equipment, "non_fossil", "asbestos", "construction_machinery"),
    one_of(newer_environmental_part, "gx", "pcb", "renewable_resources", "soil"),
)
_sme_kind = any_of(POLLUTION_CONTROL, one_of(newer_environmental_part, "gx"))

_lent_for_if_judged = judgement(
    "part_is_lent_for",
    Words("申し込む事業のいまの区分のどれかで対象となること", "One of the parts of the unit applied to lends for it"),
    jfc.LENDER.words,
    _BOTH_UNITS,
    reading(
        "国民生活事業は七つ、中小企業事業は九つの区分があるとだけ分かり、九つの名は確かめられない。名のないものは公庫の判断に残す",
        "Known is only that the Micro unit has seven parts and the SME unit nine, the nine without names; what is not named is left to the lender",
        _BOTH_UNITS,
    ),
)

_serves_environment = requirement(
    "serves_environment",
    Words("いまの区分のどれかで対象となる環境対策であること", "It serves the environment under one of the parts of today"),
    all_of(
        _a_purpose,
        any_of(
            all_of(jfc.BY_MICRO_UNIT, _micro_kind),
            all_of(jfc.BY_SME_UNIT, _sme_kind),
            all_of(any_of(all_of(jfc.BY_MICRO_UNIT, negate(_micro_kind)), all_of(jfc.BY_SME_UNIT, negate(_sme_kind))), _lent_for_if_judged),
        ),
    ),
    _KINDS,
    reading(
        "国民生活事業の七つの区分の名は二次的な頁による（日付なし）。大気・水質・低公害車・産業廃棄物の名はそこにない。"
        "中小企業事業は、2016年の資料の公害防止の区分とGXを対象とする",
        "The names of the Micro unit's seven parts are those of a secondary page without a day, without air, water, low-emission vehicles or waste."
        " Of the SME unit, pollution control as in the guidebook of 2016 and GX are taken",
        _KINDS,
    ),
    reading(
        "少し前の一覧（日付のない二次的な頁）は、中小企業事業に非化石・一般ガス・高性能炉など九つ、国民生活事業に五つの区分を挙げる。新しい頁と違うので区分とはしない",
        "A somewhat earlier list, secondary and without a day, names nine parts of the SME unit, among them energy without fossil fuel, gas and furnaces, and"
        " five of the Micro unit; the newer page differs, so it makes none",
        _EARLIER_KINDS,
    ),
)

_micro_special = all_of(jfc.BY_MICRO_UNIT, MACHINERY)
_OTHER_WASTE = one_of(waste_business, "other")
_INTEREST = (
    RateRow(
        Words("中小企業事業：大気汚染関連（特別利率③）", "SME unit: against air pollution, special rate (3)"),
        now.SME_3,
        all_of(jfc.BY_SME_UNIT, one_of(environmental_equipment, "air")),
    ),
    RateRow(
        Words("中小企業事業：水質汚濁・アスベスト対策関連（特別利率②）", "SME unit: against water pollution or asbestos, special rate (2)"),
        now.SME_2,
        all_of(jfc.BY_SME_UNIT, one_of(environmental_equipment, "water", "asbestos")),
    ),
    RateRow(
        Words("国民生活事業：アスベスト対策関連（特別利率②）", "Micro unit: against asbestos, special rate (2)"),
        now.MICRO_2,
        all_of(jfc.BY_MICRO_UNIT, one_of(environmental_equipment, "asbestos")),
    ),
    RateRow(
        Words("中小企業事業：産業廃棄物・3R関連の認定事業者、光学式選別機（特別利率③）", "SME unit: waste, certified operators and sorters, special rate (3)"),
        now.SME_3,
        all_of(jfc.BY_SME_UNIT, WASTE, negate(_OTHER_WASTE)),
    ),
    RateRow(
        Words("中小企業事業：産業廃棄物・3R関連のその他（特別利率②）", "SME unit: waste, others, special rate (2)"),
        now.SME_2,
        all_of(jfc.BY_SME_UNIT, WASTE, _OTHER_WASTE),
    ),
    replace(now.BASE_SME, when=all_of(jfc.BY_SME_UNIT, BASE_RATE_MAY_APPLY)),
    replace(now.BASE_MICRO, when=_micro_special),
    RateRow(
        Words("中小企業事業：建設機械関連の種類により特別利率①", "SME unit: machinery, by its kind special rate (1)"),
        now.SME_1,
        all_of(jfc.BY_SME_UNIT, MACHINERY),
    ),
    RateRow(Words("国民生活事業：建設機械関連の種類により特別利率①", "Micro unit: machinery, by its kind special rate (1)"), now.MICRO_1, _micro_special),
    RateRow(
        Words("中小企業事業：建設機械関連の種類により特別利率②", "SME unit: machinery, by its kind special rate (2)"),
        now.SME_2,
        all_of(jfc.BY_SME_UNIT, MACHINERY),
    ),
    RateRow(Words("国民生活事業：建設機械関連の種類により特別利率②", "Micro unit: machinery, by its kind special rate (2)"), now.MICRO_2, _micro_special),
    RateRow(
        Words("中小企業事業：低公害車関連の規制適合のディーゼル（特別利率②）", "SME unit: cleaner diesel vehicles, special rate (2)"),
        now.SME_2,
        all_of(jfc.BY_SME_UNIT, VEHICLE, is_cleaner_diesel),
    ),
    RateRow(
        Words("2016年の資料にない区分", "parts that the guidebook of 2016 does not have"),
        NOT_STATED,
        any_of(
            one_of(environmental_equipment, "non_fossil", "energy_saving", "other"),
            all_of(jfc.BY_MICRO_UNIT, one_of(environmental_equipment, "air", "water", "waste_3r", "low_emission_vehicle")),
        ),
    ),
)

EDITION_2026 = replace(
    EDITION_2016,
    stated_on=READ_ON,
    source=_KINDS,
    rule=all_of(is_sme, jfc.lends_to_industry, _serves_environment, FOR_EQUIPMENT_ALONE),
    interest=_INTEREST,
    terms=(TermRow(Words("設備資金", "equipment"), 240, None, jfc.FOR_EQUIPMENT),),
    particulars=(
        Particular(
            Words("国民生活事業の区分", "Parts of the Micro unit"),
            Words(
                "非化石エネルギー、アスベスト、グリーントランスフォーメーション（GX）、PCB廃棄物、再生可能資源、土壌汚染対策法、建設機械等の七つ",
                "Seven: energy without fossil fuel, asbestos, green transformation, PCB waste, renewable resources, soil under its act, machinery and the like",
            ),
        ),
        Particular(
            Words("中小企業事業の区分", "Parts of the SME unit"), Words("九つ。GX関連も7億2,000万円まで", "Nine; for green transformation up to ¥720m as well")
        ),
        *EDITION_2016.particulars,
    ),
    readings=(
        *EDITION_2016.readings[:1],
        reading(
            "限度額と期間は資金全体のものとして書かれている。どの区分にも当てはめる",
            "Limit and term are printed for the loan as a whole, and are taken for every part",
            _AMOUNTS,
        ),
        *EDITION_2016.readings[3:4],
        now.SPECIAL_STEPS,
    ),
    gaps=(
        jfc.PAPERS_ASKED,
        jfc.INDUSTRIES_LEFT,
        now.BASE_RATES_LAST_PRINTED,
        jfc.OKINAWA_UNKNOWN,
        set_by_window("どの建設機械がどの利率かは公庫に尋ねる", "Which machine bears which rate is to be asked of the lender", _OF_2016),
        not_stated("据置期間は書かれていない", "The time of grace is not stated", _AMOUNTS),
        not_stated(
            "区分ごとの利率は2016年の資料による。いまの利率と、2016年の資料にない区分の利率は確かめられない",
            "The rate of each part rests on the guidebook of 2016; today's, and those of parts that it does not have, are not known",
            _OF_2016,
        ),
        not_stated(
            "設備資金に限ることは2016年の資料による。運転資金も借りられる区分があるかは確かめられない",
            "That it is for equipment alone rests on the guidebook of 2016; whether some part lends working capital is not known",
            _OF_2016,
        ),
        by_other_law("認定事業者、基準適合表示、選別機の対象は各法律による", "Who is certified, marked or commissioned is for the acts to say", _OF_2016),
    ),
)
