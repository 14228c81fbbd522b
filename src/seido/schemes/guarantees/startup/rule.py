"""Who counts as a founder for the start-up guarantees (創業者・新規中小企業者), by date."""

from seido.facts.application import as_of
from seido.facts.business.profile import form, started_on
from seido.facts.business.size import is_sme
from seido.facts.business.startup import first_started_on, founding, has_startup_plan, planned_form, planned_start_on, plans_spin_off, supported_by_municipality
from seido.rules.build import all_of, any_of, at_most, below, months_after, months_between, one_of, requirement
from seido.rules.words import Source, Words

WHO_2014 = Source("http://www.hiroshima-shinpo.or.jp/guarantee/hosyo/foundation2.html", "創業関連保証（支援創業関連保証）：ご利用いただける方")
WHO_2021 = Source("https://cgc-hokkaido.or.jp/t-startup/information.php", "創業関連保証について：資格要件")

_starts_soon = all_of(supported_by_municipality, at_most(planned_start_on, months_after(as_of, 6)))
_young = below(months_between(started_on, as_of), 60)
_not_in_business = one_of(form, "not_in_business")
_company = one_of(form, "company")

_begins_alone = requirement(
    "begins_alone",
    Words(
        "事業を営んでいない個人が、1か月以内（証明があれば6か月以内）に個人で創業すること",
        "A person not in business begins alone within a month, or six with the certificate",
    ),
    all_of(_not_in_business, one_of(planned_form, "sole"), has_startup_plan, any_of(at_most(planned_start_on, months_after(as_of, 1)), _starts_soon)),
    WHO_2014,
)

founds_company = requirement(
    "founds_company",
    Words(
        "事業を営んでいない個人が、2か月以内（証明があれば6か月以内）に会社を設立すること",
        "A person not in business sets up a company in two months, or six with the certificate",
    ),
    all_of(_not_in_business, one_of(planned_form, "company"), has_startup_plan, any_of(at_most(planned_start_on, months_after(as_of, 2)), _starts_soon)),
    WHO_2014,
)

spins_off = requirement(
    "spins_off",
    Words("会社が事業を続けながら、新しい会社を設立する計画があること", "A company plans to set up another one while it carries on"),
    all_of(_company, plans_spin_off, has_startup_plan),
    WHO_2014,
)

_young_business = requirement(
    "young_business",
    Words("事業を営んでいなかった個人の創業（会社の設立）から5年未満であること", "Begun by a person not in business before, less than five years ago"),
    all_of(one_of(form, "sole_proprietor", "company"), one_of(founding, "own"), _young),
    WHO_2014,
)

young_company = requirement(
    "young_company",
    Words(
        "事業を営んでいなかった個人が設立した、設立から5年未満の会社であること", "A company set up by a person not in business before, less than five years ago"
    ),
    all_of(_company, one_of(founding, "own"), _young),
    WHO_2014,
)

young_spin_off = requirement(
    "young_spin_off",
    Words("会社が事業を続けながら設立した、設立から5年未満の会社であること", "A company set up less than five years ago by another that carries on"),
    all_of(_company, one_of(founding, "spin_off"), _young),
    WHO_2014,
)

young_incorporated = requirement(
    "young_incorporated",
    Words("個人で創業した人が設立した会社で、個人の創業から5年未満であること", "A founder's company, less than five years after the sole business began"),
    all_of(_company, one_of(founding, "incorporated"), below(months_between(first_started_on, as_of), 60)),
    WHO_2021,
)
"""Since 2021-08-02."""

# Somebody not in business yet has no size; whoever is must be an SME.
sme_or_founder = requirement(
    "sme_or_founder", Words("中小企業者か、これから創業する個人であること", "It is an SME, or yet to begin"), any_of(_not_in_business, is_sme), WHO_2014
)

_FOUNDER = Words("創業者か創業から間もない事業者であること", "It is a founder, or newly founded")

IS_FOUNDER_2014 = requirement("founder", _FOUNDER, any_of(_begins_alone, founds_company, spins_off, _young_business, young_spin_off), WHO_2014)

IS_FOUNDER_2021 = requirement(
    "founder", _FOUNDER, any_of(_begins_alone, founds_company, spins_off, _young_business, young_spin_off, young_incorporated), WHO_2021
)
