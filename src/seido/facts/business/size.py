"""The size of a business: SME (中小企業者) and small enterprise (小規模事業者), by industry."""

from seido.facts.business.profile import (
    capital,
    employees,
    form,
    industry,
    members_are_small,
    two_thirds_of_members_qualify,
)
from seido.rules.build import all_of, any_of, at_most, negate, one_of, requirement, table
from seido.rules.expr import Unit
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words, reading

_SOURCE = Source(
    "https://cgc-tokyo.or.jp/business/able.html",
    "中小企業信用保険法第2条：資本金または従業員数（資料 sme_definition）",
)

NPO_BY_TRADE = Source(
    "https://www.cgc-kanagawa.or.jp/news/npo/",
    "NPO法人：小売業50人、卸売業・サービス業100人、その他300人以下（中小企業信用保険法第2条第1項第6号）",
)
MEDICAL_BODIES = Source(
    "http://oita-cgc.or.jp/use/available.html",
    "医業を主たる事業とする法人：医療法人のほか社会福祉法人、財団法人、社団法人",
)

_LIKE_MANUFACTURING = (
    "manufacturing_and_others",
    "logging",
    "agriculture",
    "forestry",
    "fishery",
    "finance",
    "religious",
)

_CAPITAL_CAP = table(
    industry,
    Unit.YEN,
    {
        **dict.fromkeys((*_LIKE_MANUFACTURING, "rubber", "software", "travel"), oku(3)),
        "wholesale": oku(1),
        **dict.fromkeys(("retail", "service", "ryokan", "lodging_entertainment"), man(5_000)),
        **dict.fromkeys(("medical", "adult_entertainment"), man(5_000)),
    },
)
# In services of the classification: those that the cabinet order sets apart for companies and sole
# proprietors (政令特例業種) are not set apart for a non-profit corporation.
_NPO_CAP = table(
    industry,
    Unit.PERSONS,
    {
        **dict.fromkeys((*_LIKE_MANUFACTURING, "rubber", "travel"), 300),
        **dict.fromkeys(
            ("wholesale", "service", "software", "ryokan", "lodging_entertainment"), 100
        ),
        **dict.fromkeys(("medical", "adult_entertainment"), 100),
        "retail": 50,
    },
)
_EMPLOYEE_CAP = {
    **dict.fromkeys((*_LIKE_MANUFACTURING, "software", "travel", "medical"), 300),
    "wholesale": 100,
    "retail": 50,
    "service": 100,
    "rubber": 900,
    "ryokan": 200,
    "lodging_entertainment": 100,
    "adult_entertainment": 100,
}

is_cooperative = one_of(form, "cooperative", "producer_cooperative", "members_association")
"""It is a cooperative (組合) of any kind that guarantee corporations serve."""

is_medical_body = any_of(
    one_of(form, "medical_corporation"),
    all_of(one_of(form, "npo", "other_corporation"), one_of(industry, "medical")),
)
"""It is a corporation in medical practice (医業を主たる事業とする法人), whatever its form."""

is_sme = requirement(
    "sme",
    Words("中小企業者であること", "It is an SME"),
    any_of(
        all_of(
            one_of(form, "company"),
            any_of(
                # A corporation in medical practice is measured by its employees alone.
                all_of(negate(one_of(industry, "medical")), at_most(capital, _CAPITAL_CAP)),
                at_most(employees, table(industry, Unit.PERSONS, _EMPLOYEE_CAP)),
            ),
        ),
        all_of(
            one_of(form, "sole_proprietor"),
            at_most(employees, table(industry, Unit.PERSONS, {**_EMPLOYEE_CAP, "medical": 100})),
        ),
        all_of(is_medical_body, at_most(employees, 300)),
        all_of(one_of(form, "npo"), at_most(employees, _NPO_CAP)),
        all_of(
            is_cooperative,
            two_thirds_of_members_qualify,
            any_of(negate(one_of(form, "members_association")), members_are_small),
        ),
    ),
    _SOURCE,
    reading(
        "特定非営利活動法人の上限は小売業50人、卸売業・サービス業100人、その他300人（法第2条第1項第6号）。"
        "政令で別に定める業種（ソフトウェア業、旅館業など）の特例は会社と個人のものなので、産業分類の"
        "とおりサービス業に数える",
        "A non-profit corporation may have 50 employees in retail, 100 in wholesale and services,"
        " 300 elsewhere. What the order sets apart (software, inns) is so for companies and sole"
        " proprietors alone, so it counts to services as the classification has it",
        NPO_BY_TRADE,
    ),
    reading(
        "組合は構成員（または組合自身）の事業で見て、組合の出資や従業員数では見ない。生活衛生同業組合、酒造"
        "組合などは、構成員の規模も見る",
        "A cooperative is measured by its members' business or its own, not by its capital or"
        " staff; an association of a hygiene trade or of brewers by its members' size as well",
        Source("https://cgc-hokkaido.com/guidance/?p=759", "保証対象となる組合とその要件"),
    ),
    reading(
        "医業を主たる事業とする法人には、医療法人のほか、医業を主とする社会福祉法人、一般社団法人、財団"
        "法人なども入る。法人の種類の名でなく主たる事業で見る",
        "Corporations in medical practice are, beside medical corporations, also social welfare"
        " corporations, associations and foundations whose main business it is: the main business"
        " counts, not the name of the form",
        MEDICAL_BODIES,
    ),
)
"""It has few enough employees or, being a company, little enough capital for its industry."""

is_small_enterprise = requirement(
    "small_enterprise",
    Words("小規模事業者であること", "It is a small enterprise"),
    all_of(
        any_of(one_of(form, "company", "sole_proprietor"), is_medical_body),
        at_most(
            employees,
            table(
                industry,
                Unit.PERSONS,
                {
                    **dict.fromkeys(_EMPLOYEE_CAP, 20),
                    **dict.fromkeys(("wholesale", "retail", "service", "adult_entertainment"), 5),
                    "travel": 5,
                    "medical": 5,
                },
            ),
        ),
    ),
    Source(
        "https://www.pref.kumamoto.jp/kiji_863.html",
        "小規模企業者の定義：製造業等20人、商業・サービス業5人（資料 sme_definition）",
    ),
)
"""It has 20 employees or fewer; in commerce and services, but for lodging, five."""
