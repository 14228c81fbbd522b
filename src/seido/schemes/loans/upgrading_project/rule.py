"""Who can have the loan for a joint project (高度化事業), and where that stands."""

from datetime import date

from seido.facts.application import purpose
from seido.facts.business.size import is_sme
from seido.facts.finance.financed_projects import joint_project, on_site_of_earlier_project, project_body
from seido.rules.build import all_of, any_of, judgement, one_of, requirement
from seido.rules.words import Source, Words, reading
from seido.schemes.parties import Party
from seido.schemes.publications import GUIDEBOOK_2016

WHO = GUIDEBOOK_2016.under("高度化事業：対象となる方（事業）")
WHAT = GUIDEBOOK_2016.under("高度化事業：貸付条件")
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
                    WHO,
                ),
            ),
        ),
    ),
    WHO,
)

_supports_local_smes = requirement(
    "project_that_supports_smes",
    Words(
        "第三セクターや商工会等が、地元の中小企業者を支援する対象事業であること", "A semi-public body or chamber carries out a project that supports local SMEs"
    ),
    all_of(one_of(project_body, "third_sector", "chamber"), one_of(joint_project, "local_industry_base", "street_support")),
    WHO,
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
IS_FIT_2016 = requirement("fit_project", _FIT_WORDS, any_of(_is_a_project_of_smes, _supports_local_smes, _one_accepted), WHO)
IS_FIT_2023 = requirement("fit_project", _FIT_WORDS, any_of(_is_a_project_of_smes, _supports_local_smes, _one_will_do), WHO)

FOR_EQUIPMENT_ALONE = requirement(
    "for_equipment",
    Words("設備資金であること（運転資金の分は別に申し込む）", "The money is for equipment; working capital is applied for elsewhere"),
    one_of(purpose, "equipment"),
    WHAT,
)
