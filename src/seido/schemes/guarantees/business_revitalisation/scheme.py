"""Business-revitalisation guarantee (事業再生計画実施関連保証・経営改善サポート保証)."""

from dataclasses import replace
from datetime import date

from seido.facts.finance.guarantees import uses_special_small
from seido.frames.revitalisation import draws, left
from seido.rules.build import all_of, negate
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import by_other_law, not_stated
from seido.schemes.guarantees.business_revitalisation import enhanced, scales
from seido.schemes.guarantees.business_revitalisation.edition_2016 import EDITION_2014, EDITION_2016
from seido.schemes.guarantees.business_revitalisation.rule import RULE_2020, WHO_2020
from seido.schemes.guarantees.business_revitalisation.terms import (
    AGREE,
    BULLET,
    CONDITIONS_OF_SPECIAL_SMALL,
    DRAW_UP,
    DRAW_UP_2022,
    FULL_COVER,
    INSTALMENTS,
    REPORT,
    coverage,
    in_full,
)
from seido.schemes.guarantees.usual.full_cover import FULL_WORDS, SHARED_WORDS, refinances_full_cover
from seido.schemes.guarantees.usual.usual_terms import (
    BUSINESS,
    CORPORATION,
    INTEREST_SET_BY_BANK,
    NOT_REVOLVING,
    PLEDGE,
    PLEDGE_FOR_FUTURE,
    REPRESENTATIVE_ALONE,
    SECURITY_AS_NEEDED,
)
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, rates
from seido.schemes.procedure import document, step
from seido.schemes.publications import OKAYAMA_GUIDE_2020, READ_ON

_PANDEMIC_TYPE = not_stated(
    "感染症対応型（2025年3月31日まで、15年、国の補助）は開始日と料率が分からず扱わない",
    "The type for the pandemic (until 31 March 2025, 15 years, subsidised) is left out: its first day and its rates are not known",
    Source("https://www.cgc-kanagawa.or.jp/guarantee/corona/improvemnt-corona/", "経営改善サポート保証（感染症対応型）"),
)
_INTERVAL = not_stated("報告の間隔は書かれていない（広島の公表では四半期に1回）", "How often to report is not said (Hiroshima: each quarter)", WHO_2020)
_FUND = by_other_law(
    "中小機構が出資する組合は産業競争力強化法第133条の出資業務によるもの", "Partnerships that SMRJ invests in are those of the act, art. 133", WHO_2020
)
_APPLY = (
    step(
        "apply",
        BUSINESS,
        "金融機関を通して申し込む（経営サポート会議の計画なら斡旋保証申込もできる）",
        "Apply through the bank; with a plan of a support meeting the corporation may also mediate",
    ),
    step("decide", CORPORATION, "審査のうえ保証を決める", "Examine and decide"),
)

_edition_2020 = Edition(
    stated_on=date(2020, 4, 1),
    source=WHO_2020,
    rule=RULE_2020,
    limit=left,
    draws=draws,
    coverage=coverage,
    fees_source=OKAYAMA_GUIDE_2020.under("経営改善サポート保証：信用保証料率"),
    fees=(
        RateRow(Words("特別小口保険を使う場合", "under the special small-sum insurance"), rates("0.70"), uses_special_small, shared=False),
        RateRow(SHARED_WORDS, rates("0.70"), negate(in_full), shared=True),
        RateRow(FULL_WORDS, rates("0.80"), all_of(negate(uses_special_small), refinances_full_cover), shared=False),
    ),
    terms=(BULLET, INSTALMENTS),
    particulars=(
        NOT_REVOLVING,
        Particular(
            Words("手形・電子記録債権", "Bills and electronic claims"),
            Words("手形貸付・手形割引の個別保証と電子記録債権割引は対象になる", "Single loans on notes, bills and electronic claims discounted qualify"),
        ),
        INTEREST_SET_BY_BANK,
        SECURITY_AS_NEEDED,
        REPRESENTATIVE_ALONE,
    ),
    documents=(PLEDGE, document("revitalisation_plan", "事業再生の計画", "the revitalisation plan", by=BUSINESS)),
    steps=(DRAW_UP, AGREE, *_APPLY),
    windows=("financial_institution", "guarantee_corporation", "guarantee_branch", "revitalisation_council"),
    duties=(REPORT,),
    gaps=(PLEDGE_FOR_FUTURE, CONDITIONS_OF_SPECIAL_SMALL, _FUND, _INTERVAL, _PANDEMIC_TYPE),
    readings=(
        FULL_COVER,
        reading(
            "003は二つの料率を示すだけで、保証割合を示していない。保証割合は002のものとする",
            "Document 003 prints the two rates and not the two shares of cover, which are taken to be those of 002",
            WHO_2020,
        ),
    ),
)

# The councils took their name on that day; nothing else of 003 changed.
_edition_2022 = replace(
    _edition_2020,
    opens_on=date(2022, 4, 1),
    steps=(DRAW_UP_2022, AGREE, *_APPLY),
    readings=(
        *_edition_2020.readings,
        reading(
            "003の再生支援協議会は、2022年4月1日から中小企業活性化協議会になった。計画の種類は変わらないとする",
            "The turnaround councils of 003 have been SME revitalisation councils since 1 April 2022; the kinds of plan are taken to stay the same",
            Source("https://www.meti.go.jp/press/2022/04/20220401003/20220401003.html", "中小企業活性化協議会の発足", date(2022, 4, 1)),
        ),
    ),
)

_edition_2025 = replace(
    _edition_2020,
    stated_on=date(2025, 3, 14),
    source=enhanced.SOURCE,
    fees_source=None,
    fees=enhanced.FEES,
    terms=(BULLET, replace(INSTALMENTS, grace_months=36)),
    readings=(FULL_COVER, enhanced.RATES_READ),
    particulars=(*_edition_2020.particulars, enhanced.ENHANCED_TYPE),
    steps=(DRAW_UP_2022, AGREE, *_APPLY),
    # It opened before the type for the pandemic had closed; of reports its pages say no more than 003.
    gaps=(PLEDGE_FOR_FUTURE, CONDITIONS_OF_SPECIAL_SMALL, _FUND, _INTERVAL, _PANDEMIC_TYPE, *enhanced.GAPS),
)

_edition_2026 = replace(
    _edition_2020,
    opens_on=date(2026, 4, 1),
    steps=_edition_2025.steps,
    gaps=(PLEDGE_FOR_FUTURE, CONDITIONS_OF_SPECIAL_SMALL, _FUND, _INTERVAL, enhanced.NO_EXTENSION_FOUND, enhanced.OTHER_SCALES),
    readings=(*_edition_2020.readings, enhanced.AFTERWARDS),
)

_today = replace(
    _edition_2026,
    stated_on=READ_ON,
    opens_on=None,
    source=scales.NIIGATA,
    fees_source=None,
    fees=scales.BETWEEN,
    particulars=(*_edition_2020.particulars, scales.ENHANCED_TYPE),
    gaps=(PLEDGE_FOR_FUTURE, CONDITIONS_OF_SPECIAL_SMALL, _FUND, _INTERVAL, *scales.GAPS),
    readings=(*_edition_2022.readings, scales.THREE_SCALES),
)
_of_niigata = replace(_today, fees=scales.OF_NIIGATA, readings=_edition_2022.readings, corporation="新潟")
_of_gunma = replace(
    _today, source=scales.GUNMA, fees=scales.OF_GUNMA, gaps=(*_today.gaps, scales.SPECIAL_SMALL_UNSAID), readings=_edition_2022.readings, corporation="群馬"
)
_of_hiroshima = replace(_today, source=scales.HIROSHIMA, fees=scales.OF_HIROSHIMA, readings=_edition_2022.readings, corporation="広島")

SCHEME = Scheme(
    id="business-revitalisation-guarantee",
    kind=Kind.GUARANTEE,
    name=Words("経営改善サポート保証", "Business-revitalisation guarantee"),
    summary=Words(
        "債権者全員が合意した再生計画を実行する資金を、一般の枠とは別の枠で保証する。",
        "Guarantees, in a frame of its own, the money to carry out a revitalisation plan that all creditors agree to.",
    ),
    aliases=("事業再生計画実施関連保証", "事業再生計画実施関連保証制度", "経営改善サポート保証制度", "経営改善サポート保証（経営改善・再生支援強化型）"),
    editions=(EDITION_2014, EDITION_2016, _edition_2020, _edition_2022, _edition_2025, _edition_2026, _today, _of_hiroshima, _of_niigata, _of_gunma),
)
"""Source: 000, 002 and 003; 2025-03-14 to 2026-03-31 the secondary source named in that edition."""
