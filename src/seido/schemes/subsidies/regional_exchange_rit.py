"""地域間交流支援事業（RIT）: which groups can apply for exchange with a region abroad."""

from dataclasses import replace
from datetime import date

from seido.facts.business.services import group_members, group_smes, own_burden, project_budget, represents_regional_industry
from seido.money.regional_exchange import GUIDEBOOK, OWN_SHARE, SMES_LEAST, SMES_SHARE
from seido.rules.build import all_of, at_least, judgement, requirement, rounded, times
from seido.rules.quantity import Rounding
from seido.rules.words import Source, Words, reading
from seido.schemes.gaps import not_stated, set_by_window
from seido.schemes.model import Edition, Kind, Particular, Scheme
from seido.schemes.parties import Party, together
from seido.schemes.procedure import step
from seido.schemes.publications import GUIDEBOOK_2016, READ_ON

_LAST_CALL = Source(
    "https://expydoc.com/doc/11507315/2017-%E5%B9%B4%E5%BA%A6-%E5%9C%B0%E5%9F%9F%E9%96%93%E4%BA%A4%E6%B5%81%E6%94%AF%E6%8F%B4%EF%BC%88rit"
    "%EF%BC%89%E4%BA%8B%E6%A5%AD-%E6%8E%A1%E6%8A%9E%E5%9F%BA%E6%BA%96%E8%A1%A8",
    "2017年度 採択基準表",
)
_CRITERIA_2017 = replace(_LAST_CALL, stated_on=date(2017, 1, 1))
_HOW = GUIDEBOOK_2016.under("地域間交流支援事業：RIT事業 ご利用方法")

_speaks_for_region = requirement(
    "speaks_for_region",
    Words("地域に集まる産業を代表できる組織であること（1社では申請できない）", "It speaks for the industry of a region, and is no single business"),
    represents_regional_industry,
    GUIDEBOOK,
)
_five_smes = requirement("five_smes", Words("中小企業が5社以上参加すること", "Five SMEs or more take part"), at_least(group_smes, SMES_LEAST), GUIDEBOOK)
_two_thirds_smes = requirement(
    "two_thirds_smes",
    Words("参加企業の3分の2以上が中小企業であること", "Two thirds of those taking part are SMEs"),
    at_least(group_smes, rounded(times(group_members, SMES_SHARE), 1, Rounding.UP)),
    GUIDEBOOK,
)
_bears_a_third = requirement(
    "bears_a_third",
    Words("実施主体と参加企業が総予算の3分の1以上を負担すること", "The organisation and its members bear a third of the budget or more"),
    at_least(own_burden, rounded(times(project_budget, OWN_SHARE), 1, Rounding.UP)),
    GUIDEBOOK,
    reading(
        "3分の1の円未満の扱いは書かれていない。3分の1に満たなければ足りないので、円未満を切り上げた額以上とする",
        "Nothing is said of parts of a yen. Less than a third would not do, so the third is rounded up to a whole yen",
        GUIDEBOOK,
    ),
)
_chosen = judgement("chosen_by_jetro", Words("公募で案件として採択されること", "The project is chosen from the call"), Party.JETRO.words, _HOW)

_edition_2016 = Edition(
    stated_on=GUIDEBOOK_2016.stated_on,
    source=GUIDEBOOK,
    rule=all_of(_speaks_for_region, _five_smes, _two_thirds_smes, _bears_a_third, _chosen),
    particulars=(
        Particular(
            Words("支援の中身", "What is done"),
            Words(
                "中小企業の国際化のため、日本と海外の産業集積地の間に、ビジネス交流の土台を作る。海外への派遣団、海外の有識者や有力企業の国内への招へいを行い、"
                "個別の商談を手配し支える。輸出・技術提携・共同開発と地域産業の活性化をめざす。",
                "To make SMEs international, a ground for exchange between an industrial region of Japan and one abroad: missions abroad,"
                " guests from abroad, and meetings one by one, towards exports, technical ties, joint development and a livelier region.",
            ),
        ),
        Particular(
            Words("費用", "Cost"),
            Words(
                "事業費は実施主体への直接の補助金ではない。負担を含む支出計画を立てる。",
                "The money is no subsidy paid to the organisation, which draws up a plan of spending with its own share.",
            ),
        ),
        Particular(
            Words("活用事例", "An example"),
            Words(
                "福島県の医療福祉機器分野は2013年度から3年間ドイツNRW州と行き来し、共同開発や"
                "数千万円規模の契約、2014年9月の協力協定、2015年10月の認証機関との覚書に至った。",
                "Fukushima's medical devices: three years from fiscal 2013 with North"
                " Rhine-Westphalia led to joint development, contracts of tens of millions"
                " of yen, an agreement in September 2014, and a memorandum with a"
                " certifying body in October 2015.",
            ),
        ),
    ),
    steps=(
        step("call_for_projects", Party.JETRO, "ウェブサイトなどで案件を募集する", "Call for projects"),
        step("apply", Party.PROJECT_BODY, "計画と負担を含む予算を立てて申請する", "Apply with a plan, and a budget with the own share"),
        step("decide", Party.JETRO, "審査し、採択を決める", "Examine and choose"),
        step("carry_out", together(Party.PROJECT_BODY, Party.JETRO), "派遣団・招へい・商談を行う", "Send missions, invite guests, meet partners"),
    ),
    windows=("jetro",),
    gaps=(
        set_by_window(
            "募集の時期と必要書類は書かれていない。ジェトロのウェブサイトで示される",
            "When the call is open, and which papers it asks for, is not said; JETRO's website tells",
            _HOW,
        ),
        not_stated("2018年度からも募集があるかは出典にない", "Whether there were calls from fiscal 2018 no source says", _LAST_CALL),
    ),
)

_edition_2017 = replace(_edition_2016, stated_on=date(2017, 1, 1), source=_CRITERIA_2017)

_edition_2026 = replace(
    _edition_2017,
    opens_on=READ_ON,
    unconfirmed=Words(
        "2017年度の採択基準より後の頁は見つかっていない。続いているとも終わったとも確かめられないので、ジェトロに尋ねる",
        "No page after the criteria of fiscal 2017 was found; it is neither shown to go on nor to have ended, so ask JETRO",
    ),
)

SCHEME = Scheme(
    id="regional-exchange-rit",
    kind=Kind.SUBSIDY,
    name=Words("地域間交流支援事業（RIT事業）", "Regional industry tie-up (RIT)"),
    summary=Words(
        "国内の産業集積地と海外の集積地との交流の土台づくりと商談を、ジェトロが支援する。",
        "JETRO helps an industrial region to build exchange with one abroad, and to meet buyers.",
    ),
    aliases=("RIT事業", "地域間交流支援事業", "中小企業・小規模事業者海外展開戦略支援事業"),
    editions=(_edition_2016, _edition_2017, _edition_2026),
)
"""Source: 002 地域間交流支援事業：RIT事業."""
