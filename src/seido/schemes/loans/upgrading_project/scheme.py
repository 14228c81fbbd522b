"""Loan for a joint project through the prefecture (高度化事業)."""

from dataclasses import replace
from datetime import date

from seido.facts.finance.financed_projects import joint_facility_cost, under_special_law
from seido.rules.build import all_of, negate, rounded, times
from seido.rules.quantity import Rounding, percent
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import duty
from seido.schemes.gaps import by_other_law, not_stated, set_by_window
from seido.schemes.loans.public_loan import BUSINESS, FOR_EQUIPMENT
from seido.schemes.loans.upgrading_project.rule import FOR_EQUIPMENT_ALONE, IS_FIT_2016, IS_FIT_2023, WHAT, WHO
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016

HOKKAIDO = Source("http://www.pref.hokkaido.lg.jp.cache.yimg.jp/kz/csk/kny/kodoka/kodogaiyo.html", "1 集団化事業：利率", date(2021, 4, 1))
AGENCY = Source("https://www.smrj.go.jp/sme/funding/equipment_loan/index.html", "貸付条件：貸付金利")
_FISCAL_2024 = Source("https://sogyotecho.jp/hojokin_match/14464", "高度化事業：貸付金利（2024年度）", date(2024, 11, 1))

_bears_interest = negate(under_special_law)
_NO_INTEREST = RateRow(Words("特別の法律に基づく事業など：無利子", "under a special law: no interest"), rates("0"), under_special_law)

_EIGHTY_PERCENT = reading(
    "貸付割合は「原則として80%以内」で、それを超える場合を挙げないので、限度額は設備資金の80%とする。金額の上限はない",
    "As a rule up to 80 % is lent, and the guidebook names no case beyond it: the limit is 80 % of the cost, without a cap in yen",
    WHAT,
)
_BOTH_YEARS = reading(
    "ガイドブックは前の年度の利率を載せ、中小機構のページ（http://www.smrj.go.jp/keiei/kodoka/000283.html）がその年度の利率を示す。両方を示す",
    "The guidebook prints the rate of the fiscal year before; the agency's page (http://www.smrj.go.jp/keiei/kodoka/000283.html) that of"
    " the year itself. Both are shown",
    WHAT,
)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=WHO,
    rule=all_of(IS_FIT_2016, FOR_EQUIPMENT_ALONE),
    limit=rounded(times(joint_facility_cost, percent(80)), 1, Rounding.DOWN),
    interest=(
        RateRow(Words("2015年度の貸付決定分", "decided on in fiscal 2015"), rates("0.65"), _bears_interest),
        RateRow(Words("2016年度の貸付決定分（中小機構）", "decided on in fiscal 2016 (SMRJ)"), rates("0.50"), _bears_interest),
        _NO_INTEREST,
    ),
    terms=(TermRow(Words("設備資金", "equipment"), 240, 36, FOR_EQUIPMENT),),
    particulars=(
        Particular(
            Words("貸付割合", "Share lent"),
            Words(
                "原則として設備資金の80%以内。金額の上限はない（中小機構の公表値では、関係法律の認定等により90%以内の場合もある）",
                "As a rule up to 80 % of the cost, without a cap in yen (up to 90 % in cases under special laws, as SMRJ publishes)",
            ),
        ),
        Particular(
            Words("利率", "Rate"),
            Words("年度ごとに定まり、償還期限まで固定（中小機構の公表値）", "Set for each fiscal year, and fixed to the end, as SMRJ publishes"),
        ),
        Particular(Words("担保・保証人", "Security and guarantors"), Words("都道府県か中小機構の規程による", "By the rules of the prefecture or of SMRJ")),
        Particular(Words("改修", "Renewal"), Words("対象事業で整備した既存施設のリニューアルも対象", "Renewing a facility of such a project is lent for too")),
    ),
    steps=(
        step("consult", BUSINESS, "都道府県の中小企業担当課に相談する", "Turn to the SME section of the prefecture"),
        step(
            "diagnose",
            Party.PREFECTURE,
            "貸付けの前に、専門家を使って事業計画を診断・助言する（中小機構も内容により参加）",
            "Before lending, have experts diagnose the plan and advise, SMRJ taking part as the plan demands",
        ),
        step("apply", BUSINESS, "助言を受けて計画を整え、申し込む", "Improve the plan and apply"),
        step("decide", Party.PREFECTURE, "貸付けを決める", "Decide on the loan"),
    ),
    windows=("prefecture", "smrj_upgrading"),
    duties=(
        duty(
            "diagnose",
            Party.PREFECTURE,
            BUSINESS,
            "貸付け後も随時、運営の診断とアドバイスをする",
            "Diagnose and advise on the running from time to time after lending",
        ),
    ),
    readings=(_EIGHTY_PERCENT, _BOTH_YEARS),
    gaps=(
        set_by_window("担保・保証人は都道府県か中小機構の規程による", "Security and guarantors go by rules of the prefecture or of SMRJ", WHAT),
        by_other_law("無利子となる特別の法律は名指しされていない", "The special laws under which there is no interest are not named", WHAT),
        not_stated("事業ごとに要る参加者の数と書類は書かれていない", "How many must take part in a project, and the papers, are not stated", WHO),
    ),
)

# The later pages repeat share and term; only the rate differs, and from 2023 who may act alone.
_edition_2021 = replace(
    _edition_2016,
    stated_on=date(2021, 4, 1),
    source=HOKKAIDO,
    readings=(_EIGHTY_PERCENT,),
    interest=(RateRow(Words("2021年4月1日現在（北海道）", "as of 1 April 2021 (Hokkaido)"), rates("0.35"), _bears_interest), _NO_INTEREST),
)

_edition_2023 = replace(
    _edition_2021,
    stated_on=date(2023, 4, 1),
    source=AGENCY,
    rule=all_of(IS_FIT_2023, FOR_EQUIPMENT_ALONE),
    readings=(
        _EIGHTY_PERCENT,
        reading(
            "中小機構のページには日付がなく、利率の年度だけが分かる。その年度の初日から答える。一社でよいとするページも日付がないので、同じ日から当てはめる",
            "The agency's pages bear no date; of the rate only its fiscal year is known, so the edition opens on that year's first day, and so"
            " does what the agency says of one enterprise alone",
            AGENCY,
        ),
    ),
    interest=(RateRow(Words("2023年度（中小機構）", "fiscal 2023 (SMRJ)"), rates("0.60"), _bears_interest), _NO_INTEREST),
)

_edition_2024 = replace(
    _edition_2023,
    stated_on=date(2024, 11, 1),
    opens_on=date(2024, 4, 1),
    source=_FISCAL_2024,
    readings=(
        _EIGHTY_PERCENT,
        reading(
            "2024年度の0.80%は二次的な頁による。中小機構の頁は日付がなく、2023年度の0.60%を載せる。新しい年度のほうで答える",
            "The 0.80 of fiscal 2024 is a secondary page's; the agency's own, without a day, has the 0.60 of fiscal 2023. The newer year is taken",
            _FISCAL_2024,
        ),
    ),
    interest=(RateRow(Words("2024年度の貸付決定分", "decided on in fiscal 2024"), rates("0.80"), _bears_interest), _NO_INTEREST),
    gaps=(
        *_edition_2023.gaps,
        not_stated(
            "2025年度・2026年度の貸付決定分の利率は確かめられない。都道府県に尋ねる",
            "The rates of loans decided on in fiscal 2025 and 2026 are not known; ask the prefecture",
            _FISCAL_2024,
        ),
    ),
)

SCHEME = Scheme(
    id="upgrading-project-loan",
    kind=Kind.LOAN,
    name=Words("高度化事業", "Upgrading project loan"),
    summary=Words(
        "中小企業者が共同で取り組む事業の設備資金を、診断のうえ都道府県が長期・低利か無利子で貸す。",
        "The prefecture lends long and at little or no interest for the equipment of projects that SMEs carry out together, after a diagnosis.",
    ),
    aliases=("高度化資金", "中小企業高度化資金", "高度化融資"),
    editions=(_edition_2016, _edition_2021, _edition_2023, _edition_2024),
)
"""Source: 002; the rates of fiscal 2016 and after from the pages cited in those rows."""
