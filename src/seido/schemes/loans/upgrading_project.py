"""Loan for a joint project through the prefecture (高度化事業)."""

from dataclasses import replace
from datetime import date

from seido.facts.application import purpose
from seido.facts.business.size import is_sme
from seido.facts.finance.financed_projects import joint_facility_cost, joint_project, on_site_of_earlier_project, project_body, under_special_law
from seido.rules.build import all_of, any_of, judgement, negate, one_of, requirement, rounded, times
from seido.rules.quantity import Rounding, percent
from seido.rules.words import Source, Words, reading
from seido.schemes.duties import duty
from seido.schemes.gaps import by_other_law, not_stated, set_by_window
from seido.schemes.loans.public_loan import BUSINESS, FOR_EQUIPMENT
from seido.schemes.model import Edition, Kind, Particular, RateRow, Scheme, TermRow, rates
from seido.schemes.parties import Party
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016

_WHO = GUIDEBOOK_2016.under("高度化事業：対象となる方（事業）")
_WHAT = GUIDEBOOK_2016.under("高度化事業：貸付条件")
_HOKKAIDO = Source("http://www.pref.hokkaido.lg.jp.cache.yimg.jp/kz/csk/kny/kodoka/kodogaiyo.html", "1 集団化事業：利率", date(2021, 4, 1))
_AGENCY = Source("https://www.smrj.go.jp/sme/funding/equipment_loan/index.html", "貸付条件：貸付金利")
_MEMBERS_1999 = Source("http://www.alps.or.jp/chuokai/organ/199908/03.html", "3.高度化対策：(2)集積区域整備事業", date(1999, 8, 1))
_ONE_ALONE = Source("https://kodoka.smrj.go.jp/syuseki", "集積区域整備事業")

_is_a_project_of_smes = requirement(
    "joint_project_of_smes",
    Words("中小企業者が共同で取り組む対象事業であること", "SMEs carry out a fit project together"),
    all_of(
        one_of(project_body, "joint"),
        is_sme,
        any_of(
            one_of(joint_project, "relocation", "district", "shared_premises", "shared_facility"),
            all_of(
                one_of(joint_project, "other"),
                judgement(
                    "other_project_accepted",
                    Words("その共同の事業が貸付けの対象となること", "The other joint project can be lent for"),
                    Party.PREFECTURE.words,
                    _WHO,
                ),
            ),
        ),
    ),
    _WHO,
)

_supports_local_smes = requirement(
    "project_that_supports_smes",
    Words(
        "第三セクターや商工会等が、地元の中小企業者を支援する対象事業であること", "A semi-public body or chamber carries out a project that supports local SMEs"
    ),
    all_of(one_of(project_body, "third_sector", "chamber"), one_of(joint_project, "local_industry_base", "street_support")),
    _WHO,
)

_one_on_an_earlier_site = all_of(one_of(project_body, "other"), one_of(joint_project, "district"), on_site_of_earlier_project, is_sme)
_ONE_WORDS = Words(
    "過去の集団化事業の区域内で、一社で集積区域整備事業に取り組むこと", "One SME fits out its own part of a site that an earlier joint project made"
)

_one_accepted = requirement(
    "one_on_an_earlier_site",
    _ONE_WORDS,
    all_of(
        _one_on_an_earlier_site,
        judgement(
            "one_enterprise_accepted",
            Words("団地の組合員一社の事業が貸付けの対象となること", "The project of one member of the site alone can be lent for"),
            Party.PREFECTURE.words,
            _MEMBERS_1999,
            reading(
                "集積区域整備事業は組合のほか組合員等も行えるとあるが、一社だけでよいかは書かれていない。都道府県の判断に残す",
                "Members of a cooperative may fit out their district as it may itself; whether one alone will do is not stated and is left to the prefecture",
                _MEMBERS_1999,
            ),
        ),
    ),
    _MEMBERS_1999,
)
_one_will_do = requirement("one_on_an_earlier_site", _ONE_WORDS, _one_on_an_earlier_site, _ONE_ALONE)


_FIT_WORDS = Words("高度化事業の対象であること", "The project is one that is lent for")
_is_fit_2016 = requirement("fit_project", _FIT_WORDS, any_of(_is_a_project_of_smes, _supports_local_smes, _one_accepted), _WHO)
_is_fit_2023 = requirement("fit_project", _FIT_WORDS, any_of(_is_a_project_of_smes, _supports_local_smes, _one_will_do), _WHO)

_for_equipment = requirement(
    "for_equipment",
    Words("設備資金であること（運転資金の分は別に申し込む）", "The money is for equipment; working capital is applied for elsewhere"),
    one_of(purpose, "equipment"),
    _WHAT,
)

_bears_interest = negate(under_special_law)
_NO_INTEREST = RateRow(Words("特別の法律に基づく事業など：無利子", "under a special law: no interest"), rates("0"), under_special_law)

_EIGHTY_PERCENT = reading(
    "貸付割合は「原則として80%以内」で、それを超える場合を挙げないので、限度額は設備資金の80%とする。金額の上限はない",
    "As a rule up to 80 % is lent, and the guidebook names no case beyond it: the limit is 80 % of the cost, without a cap in yen",
    _WHAT,
)
_BOTH_YEARS = reading(
    "ガイドブックは前の年度の利率を載せ、中小機構のページ（http://www.smrj.go.jp/keiei/kodoka/000283.html）がその年度の利率を示す。両方を示す",
    "The guidebook prints the rate of the fiscal year before; the agency's page (http://www.smrj.go.jp/keiei/kodoka/000283.html) that of"
    " the year itself. Both are shown",
    _WHAT,
)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=_WHO,
    rule=all_of(_is_fit_2016, _for_equipment),
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
        set_by_window("担保・保証人は都道府県か中小機構の規程による", "Security and guarantors go by rules of the prefecture or of SMRJ", _WHAT),
        by_other_law("無利子となる特別の法律は名指しされていない", "The special laws under which there is no interest are not named", _WHAT),
        not_stated("事業ごとに要る参加者の数と書類は書かれていない", "How many must take part in a project, and the papers, are not stated", _WHO),
    ),
)

# The later pages repeat share and term; only the rate differs, and from 2023 who may act alone.
_edition_2021 = replace(
    _edition_2016,
    stated_on=date(2021, 4, 1),
    source=_HOKKAIDO,
    readings=(_EIGHTY_PERCENT,),
    interest=(RateRow(Words("2021年4月1日現在（北海道）", "as of 1 April 2021 (Hokkaido)"), rates("0.35"), _bears_interest), _NO_INTEREST),
)

_edition_2023 = replace(
    _edition_2021,
    stated_on=date(2023, 4, 1),
    source=_AGENCY,
    rule=all_of(_is_fit_2023, _for_equipment),
    readings=(
        _EIGHTY_PERCENT,
        reading(
            "中小機構のページには日付がなく、利率の年度だけが分かる。その年度の初日から答える。一社でよいとするページも日付がないので、同じ日から当てはめる",
            "The agency's pages bear no date; of the rate only its fiscal year is known, so the edition opens on that year's first day, and so"
            " does what the agency says of one enterprise alone",
            _AGENCY,
        ),
    ),
    interest=(RateRow(Words("2023年度（中小機構）", "fiscal 2023 (SMRJ)"), rates("0.60"), _bears_interest), _NO_INTEREST),
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
    editions=(_edition_2016, _edition_2021, _edition_2023),
)
"""Source: 002; the rates of fiscal 2016 and after from the pages cited in those rows."""
