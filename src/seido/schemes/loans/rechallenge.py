"""Loan for those who begin again after closing a business (再挑戦支援資金)."""

from dataclasses import replace
from datetime import date

from seido.facts.application import amount_wanted
from seido.facts.finance.public_loans import closed_business_before, has_novel_technique
from seido.rules.build import all_of, any_of, judgement, more_than, negate, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import judged, not_stated, set_by_window
from seido.schemes.loans import public_loan_moving as now
from seido.schemes.loans.public_loan import (
    BASE_MICRO,
    BASE_RATES_MOVE,
    BASE_RATES_SHARED,
    BASE_SME,
    BY_MICRO_UNIT,
    BY_SME_UNIT,
    FOR_EQUIPMENT,
    FOR_WORKING_CAPITAL,
    INDUSTRIES_LEFT,
    LENDER,
    LIMIT,
    OKINAWA_UNKNOWN,
    PAPERS,
    PAPERS_ASKED,
    SEVEN_YEARS,
    SME_OR_STARTING,
    SPECIAL_1,
    SPECIAL_3,
    SPECIAL_RATE_CAP,
    SPECIAL_RATES_UNKNOWN,
    STEPS,
    TERMS,
    UNITS,
    WINDOWS_WITH_OKINAWA,
    WITHIN_SEVEN_YEARS,
    WOMAN_YOUNG_OR_SENIOR,
    WORKING_CAPITAL_WITHIN_LIMIT,
    lends_to_industry,
)
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_WHO = GUIDEBOOK_2016.under("再挑戦支援資金：対象となる方")
_RATE = GUIDEBOOK_2016.under("再挑戦支援資金：貸付利率")

_is_sme_or_starts = requirement("sme_or_starting", Words("中小企業者か、これから開業する人であること", "It is an SME or about to start"), SME_OR_STARTING, _WHO)

_is_young = requirement(
    "opens_or_opened_within_seven_years",
    Words("新たに開業するか、開業から概ね7年以内であること", "It is about to open, or opened within about seven years"),
    WITHIN_SEVEN_YEARS,
    _WHO,
    SEVEN_YEARS,
)

_has_closed_before = requirement(
    "owner_closed_a_business",
    Words("廃業歴等のある個人か、そうした経営者の法人であること", "The person, or the owner of the company, has closed a business before"),
    closed_business_before,
    _WHO,
)

_debts_are_settled = judgement(
    "old_debts_settled",
    Words(
        "廃業時の負債が、新しい事業に影響しない程度に整理される見込み等であること",
        "Debts of the old business are, or will be, settled so far that they spare the new one",
    ),
    LENDER.words,
    _WHO,
)

_closed_for_good_reason = judgement(
    "closed_for_unavoidable_reasons",
    Words("廃業の理由・事情がやむを得ないもの等であること", "The old business was closed for reasons that could not be helped, or the like"),
    LENDER.words,
    _WHO,
)

_earns_special_rate = any_of(WOMAN_YOUNG_OR_SENIOR, has_novel_technique)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(_is_sme_or_starts, lends_to_industry, _is_young, _has_closed_before, _debts_are_settled, _closed_for_good_reason),
    limit=LIMIT,
    interest=(
        replace(BASE_SME, when=all_of(BY_SME_UNIT, any_of(negate(_earns_special_rate), more_than(amount_wanted, SPECIAL_RATE_CAP)))),
        replace(BASE_MICRO, when=all_of(BY_MICRO_UNIT, negate(_earns_special_rate))),
        RateRow(
            Words("女性、30歳未満、55歳以上（中小企業事業は2億7,000万円まで）", "a woman, below 30, or 55 and over (up to ¥270m at the SME unit)"),
            SPECIAL_1,
            all_of(WOMAN_YOUNG_OR_SENIOR, negate(has_novel_technique)),
        ),
        RateRow(
            Words(
                "技術・ノウハウ等に新規性がみられ、一定の製品化と売上が見込める資金（中小企業事業は2億7,000万円まで）",
                "for a novel technique that is expected to become a product and to sell (up to ¥270m at the SME unit)",
            ),
            SPECIAL_3,
            has_novel_technique,
        ),
    ),
    terms=TERMS,
    particulars=(WORKING_CAPITAL_WITHIN_LIMIT, UNITS),
    documents=(PAPERS,),
    steps=STEPS,
    windows=WINDOWS_WITH_OKINAWA,
    readings=(
        BASE_RATES_SHARED,
        reading(
            "特別利率①と③の両方に当たる人の利率は書かれていない。③とする",
            "Which special rate one bears who earns both (1) and (3) is not stated; (3) is taken",
            _RATE,
        ),
    ),
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        BASE_RATES_MOVE,
        SPECIAL_RATES_UNKNOWN,
        OKINAWA_UNKNOWN,
        judged("新規性と、製品化・売上の見込みは公庫が判断する", "Novelty, and whether it will become a product and sell, the lender judges", _RATE),
        set_by_window("「概ね7年」をどこまで認めるかは公庫による", "How far about seven years may stretch is for the lender to say", _WHO),
    ),
)

_STARTERS = Source("https://jfc-support-navi.maket.jp/?p=413", "創業期の無担保・無保証人（2024年4月から）", date(2025, 1, 1))
_TODAY = Source("https://sogyotecho.jp/hojokin_match/5668", "再挑戦支援資金（新規開業資金の再挑戦支援関連）")
_SME_UNIT = Source("https://bizsele.com/blog/blog-3784/", "再挑戦支援資金（中小企業事業）")
_BOTH = Source("https://financeinjapan.com/knowledge/6Lx9gKp5XoSdWjgDucy4oC", "再挑戦支援資金：融資限度額")
_GOES_ON = Source("https://cvmax.jp/?p=1088", "再挑戦支援資金")

_special_1 = all_of(WOMAN_YOUNG_OR_SENIOR, negate(has_novel_technique))
_MOVING = (
    replace(now.BASE_SME, when=all_of(BY_SME_UNIT, any_of(negate(_earns_special_rate), more_than(amount_wanted, SPECIAL_RATE_CAP)))),
    replace(now.BASE_MICRO, when=all_of(BY_MICRO_UNIT, negate(_earns_special_rate))),
    RateRow(
        Words(
            "中小企業事業：女性、30歳未満、55歳以上（2億7,000万円まで、特別利率①）",
            "SME unit: a woman, below 30, or 55 and over, up to ¥270m, special rate (1)",
        ),
        now.SME_1,
        all_of(BY_SME_UNIT, _special_1),
    ),
    RateRow(
        Words("国民生活事業：女性、30歳未満、55歳以上（特別利率①）", "Micro unit: a woman, below 30, or 55 and over, special rate (1)"),
        now.MICRO_1,
        all_of(BY_MICRO_UNIT, _special_1),
    ),
    RateRow(
        Words("中小企業事業：技術・ノウハウ等に新規性（2億7,000万円まで、特別利率③）", "SME unit: a novel technique, up to ¥270m, special rate (3)"),
        now.SME_3,
        all_of(BY_SME_UNIT, has_novel_technique),
    ),
    RateRow(
        Words("国民生活事業：技術・ノウハウ等に新規性（特別利率③）", "Micro unit: a novel technique, special rate (3)"),
        now.MICRO_3,
        all_of(BY_MICRO_UNIT, has_novel_technique),
    ),
)
_edition_2025 = replace(
    _edition_2016,
    stated_on=date(2025, 1, 1),
    source=_STARTERS,
    interest=_MOVING,
    particulars=(
        WORKING_CAPITAL_WITHIN_LIMIT,
        Particular(
            Words("担保・保証人", "Security and guarantors"),
            Words("創業期（税務申告2期未満）の人は原則として無担保・無保証人", "As a rule neither of those who start (fewer than two tax returns)"),
        ),
        UNITS,
    ),
    readings=(*_edition_2016.readings[1:], now.SPECIAL_STEPS),
    gaps=(
        PAPERS_ASKED,
        INDUSTRIES_LEFT,
        now.BASE_RATES_LAST_PRINTED,
        not_stated(
            "だれが特別利率①③に当たるか、2億7,000万円までとすることは2016年の資料による（2億7,000万円は新しい頁にもある）",
            "Who earns the special rates (1) and (3) rests on the guidebook of 2016; the ¥270m a newer page prints too",
            _RATE,
        ),
        *_edition_2016.gaps[4:],
    ),
)
_edition_2026 = replace(
    _edition_2025,
    stated_on=READ_ON,
    source=_TODAY,
    terms=(TermRow(Words("設備資金", "equipment"), 240, 24, FOR_EQUIPMENT), TermRow(Words("運転資金", "working capital"), 180, 24, FOR_WORKING_CAPITAL)),
    particulars=(
        Particular(
            Words("国民生活事業での名", "Its name at the Micro unit"),
            Words(
                "2025年3月から新規開業・スタートアップ支援資金の一部（再挑戦支援関連）",
                "Since March 2025 a part of its loan for start-ups, for those who begin again",
            ),
        ),
        Particular(Words("使いみち", "Use"), Words("前の事業の債務の返済にも使える", "Debts of the former business may be repaid with it too")),
        *_edition_2025.particulars,
    ),
    readings=(
        *_edition_2025.readings,
        reading(
            "中小企業事業の限度額と期間は別の頁による。同じ額と期間である",
            "Limit and term of the SME unit are those of another page, which prints the same",
            _SME_UNIT,
        ),
    ),
    gaps=(
        *_edition_2025.gaps,
        not_stated(
            "国民生活事業の新規開業・スタートアップ支援資金は据置5年まで。再挑戦支援関連が2年か5年かは書かれていない。2年で答える",
            "The Micro unit's loan for start-ups allows five years of grace; which holds for those who begin again is not stated, and two are taken",
            _TODAY,
        ),
        not_stated(
            "中小企業事業の限度額のうち運転資金2億5,000万円は2016年の資料による",
            "That ¥250m of the SME unit's limit are for working capital rests on the guidebook of 2016",
            _BOTH,
        ),
        not_stated("二つの窓口が続くとする頁があるが、頁に日付はない", "A page says that both units go on with it, without a day", _GOES_ON),
    ),
)

SCHEME = Scheme(
    id="rechallenge-loan",
    kind=Kind.LOAN,
    name=Words("再挑戦支援資金", "Loan for a second start"),
    summary=Words("廃業したことがあり、再び事業に挑む人に、公庫が融資する。", "Lends to those who closed a business and begin again."),
    aliases=("再チャレンジ支援融資制度", "再チャレンジ支援融資", "再挑戦支援資金融資"),
    editions=(_edition_2016, _edition_2025, _edition_2026),
)
"""Source: 002; from 2025 the pages cited in those editions."""
