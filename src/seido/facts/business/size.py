"""The size of a business: SME (中小企業者) and small enterprise (小規模事業者), by industry."""

from seido.facts.business.profile import (
    capital,
    employees,
    form,
    industry,
    two_thirds_of_members_qualify,
)
from seido.rules.build import all_of, any_of, at_most, negate, one_of, requirement, table
from seido.rules.expr import Unit
from seido.rules.quantity import man, oku
from seido.rules.words import Source, Words

_SOURCE = Source(
    "https://cgc-tokyo.or.jp/business/able.html",
    "中小企業信用保険法第2条：資本金または従業員数（資料 sme_definition）",
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
        all_of(one_of(form, "medical_corporation", "npo"), at_most(employees, 300)),
        all_of(one_of(form, "cooperative"), two_thirds_of_members_qualify),
    ),
    _SOURCE,
)
"""It has few enough employees or, being a company, little enough capital for its industry."""

is_small_enterprise = requirement(
    "small_enterprise",
    Words("小規模事業者であること", "It is a small enterprise"),
    all_of(
        one_of(form, "company", "sole_proprietor", "medical_corporation"),
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
