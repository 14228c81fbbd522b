"""What a loan for founders (創業者) asks: to begin soon, or to have begun not long ago."""

from seido.facts.application import as_of
from seido.facts.business.profile import form, started_on
from seido.facts.business.startup import (
    planned_form,
    planned_start_on,
    plans_spin_off,
    supported_by_municipality,
)
from seido.rules.build import (
    all_of,
    any_of,
    at_most,
    below,
    months_after,
    months_between,
    negate,
    one_of,
    requirement,
)
from seido.rules.expr import Condition
from seido.rules.words import Source, Words, reading
from seido.schemes.prefectural.who import Founder

_NOT_IN_BUSINESS = one_of(form, "not_in_business")


def founder(who: Founder, source: Source) -> Condition:
    """Return the requirement that one is such a founder.

    Args:
        who: within how many months and years.
        source: the page that states it.
    """
    begins = all_of(_NOT_IN_BUSINESS, _soon(who))
    young = all_of(negate(_NOT_IN_BUSINESS), _young(who))
    spins_off = all_of(one_of(form, "company"), plans_spin_off)
    ways = any_of(begins, young, *((spins_off,) if who.spin_off else ()))
    return requirement(
        "founder",
        _words(who),
        all_of(supported_by_municipality, ways) if who.supported else ways,
        source,
        reading(
            "年数の数え始めは書かれていない。今の事業の開始日から数える。法人成りした会社を個人の創業から数えるかは窓口による",
            "From which day the years count is not said; that of the present business is taken."
            " Whether a founder's company counts from the sole business before it, the window says",
            source,
        ),
        reading(
            "「～か月以内」は、申込日から数えてその月の同じ日までとする",
            "'Within so many months' is taken to end on the same day of the last month, from the"
            " day of application on",
            source,
        ),
    )


def _soon(who: Founder) -> Condition:
    alone = at_most(planned_start_on, months_after(as_of, who.sole_months))
    company = at_most(planned_start_on, months_after(as_of, who.company_months))
    if who.sole_months == who.company_months and who.supported_company_months is None:
        return alone
    ways = [company]
    if who.supported_company_months is not None:
        later = at_most(planned_start_on, months_after(as_of, who.supported_company_months))
        ways.append(all_of(supported_by_municipality, later))
    return any_of(
        all_of(one_of(planned_form, "sole"), alone),
        all_of(one_of(planned_form, "company"), any_of(*ways)),
    )


def _young(who: Founder) -> Condition:
    months = who.years * 12
    if who.last_day_counts:
        return at_most(as_of, months_after(started_on, months))
    return below(months_between(started_on, as_of), months)


def _words(who: Founder) -> Words:
    sole, company, years = who.sole_months, who.company_months, who.years
    if sole == company:
        ja, en = f"{sole}か月以内", f"within {sole} months"
    else:
        ja, en = (
            f"{sole}か月（会社は{company}か月）以内",
            f"within {sole} months (a company {company})",
        )
    ja += f"に開業するか、開業から{years}年{'以内' if who.last_day_counts else '未満'}であること"
    counted = "no more" if who.last_day_counts else "less"
    en = f"It begins {en}, or began {counted} than {years} year{'s' * (years > 1)} ago"
    if who.spin_off:
        ja, en = f"{ja}（分社の計画を含む）", f"{en}, or plans to set up another company"
    if who.supported_company_months is not None:
        months = who.supported_company_months
        ja += f"（特定創業支援等事業の証明があれば、会社の設立は{months}か月以内）"
        en += f"; a company within {months} months with the municipality's certificate"
    if who.supported:
        ja, en = f"特定創業支援等事業を受け、{ja}", f"{en}, with the municipality's support"
    return Words(ja, en)
