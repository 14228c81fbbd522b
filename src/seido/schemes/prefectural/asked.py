"""What each condition on who may have a loan asks of a business, as a rule."""

from datetime import date
from typing import assert_never

from seido.facts.accounts.sales_falls import fall_latest_month
from seido.facts.application import as_of, refinances_guaranteed_debt
from seido.facts.business.profile import (
    at_same_place_since,
    employees,
    industry,
    members_are_small_enterprises,
    started_on,
)
from seido.facts.business.size import is_cooperative
from seido.facts.business.support import (
    certified_institution_supports_plan,
    draws_up_business_plan,
    guided_by_chamber,
)
from seido.facts.finance.guarantees import guaranteed_balance
from seido.facts.finance.safety_net import certificate, certified_on
from seido.refusal import refused
from seido.rules.build import (
    all_of,
    any_of,
    at_least,
    at_most,
    below,
    days_after,
    judgement,
    months_after,
    more_than,
    negate,
    one_of,
    requirement,
    table,
    yen,
)
from seido.rules.expr import Condition, Unit
from seido.rules.readings.words.phrases import quantity
from seido.rules.words import Source, Words, reading
from seido.schemes.prefectural.founders import founder
from seido.schemes.prefectural.who import (
    Certified,
    CoveredBy,
    Either,
    Founder,
    GuidedByChamber,
    Judged,
    PlansWithSupport,
    RoomUnder,
    SalesFell,
    SmallEnterprise,
    Traded,
    Who,
)

# As the definition of a small enterprise has it, where lodging and entertainment are none of them.
_SERVICES = ("wholesale", "retail", "service", "adult_entertainment", "travel", "medical")


def asked(who: Who, source: Source, on: date) -> Condition:  # noqa: C901 - a case a kind
    """Return what a condition asks.

    Args:
        who: the condition.
        source: the page that states it.
        on: the day whose terms of a guarantee count, where it rests on one.

    Raises:
        Refused: where that guarantee has no terms on the day.
    """
    match who:
        case Founder():
            return founder(who, source)
        case SmallEnterprise():
            return _small(who, source)
        case Traded():
            return _traded(who, source)
        case GuidedByChamber():
            words = Words("商工会・商工会議所の経営指導を受けていること", "A chamber guides it")
            return requirement("chamber_guides_it", words, guided_by_chamber, source)
        case PlansWithSupport():
            return _plans(source)
        case Certified():
            return _certified(who, source)
        case SalesFell():
            return _fell(source)
        case CoveredBy():
            return _covered(who, on)
        case RoomUnder():
            return _room(who, source)
        case Judged():
            return judgement(who.name, who.words, who.by.words, source)
        case Either():
            ways = (asked(each, source, on) for each in who.of)
            return requirement(who.name, who.words, any_of(*ways), source)
        case _:
            assert_never(who)


def _small(who: SmallEnterprise, source: Source) -> Condition:
    most = dict.fromkeys(industry.options, who.most)
    caps = table(
        industry, Unit.PERSONS, {**most, **dict.fromkeys(_SERVICES, who.commerce_and_services)}
    )
    itself = at_most(employees, caps)
    ja = f"従業員が{who.most}人（商業・サービス業は{who.commerce_and_services}人）以下であること"
    en = f"{who.most} employees at most ({who.commerce_and_services} in commerce and services)"
    if not who.cooperatives:
        return requirement("small_enterprise", Words(ja, en), itself, source)
    return requirement(
        "small_enterprise",
        Words(
            f"{ja}（組合は3分の2以上の組合員が）", f"{en}; so two thirds of a cooperative's members"
        ),
        any_of(
            all_of(negate(is_cooperative), itself),
            all_of(is_cooperative, members_are_small_enterprises),
        ),
        source,
    )


def _traded(who: Traded, source: Source) -> Condition:
    since = at_same_place_since if who.same_place else started_on
    where, there = ("同じ場所で", " at its present place") if who.same_place else ("", "")
    return requirement(
        "has_traded",
        Words(
            f"{where}{who.months}か月以上事業を営んでいること",
            f"In business for {who.months} months or more{there}",
        ),
        at_least(as_of, months_after(since, who.months)),
        source,
    )


def _plans(source: Source) -> Condition:
    return requirement(
        "plans_with_support",
        Words(
            "認定支援機関の支援を受けて事業計画を作ること",
            "It draws up a plan with a certified support institution",
        ),
        all_of(draws_up_business_plan, certified_institution_supports_plan),
        source,
    )


def _certified(who: Certified, source: Source) -> Condition:
    case = certificate.choices[who.case]
    return requirement(
        "certified_in_time",
        Words(
            f"{case.ja}の認定を受け、認定から{who.days}日以内に申し込むこと",
            f"Certified under {case.en}, and applied for within {who.days} days",
        ),
        all_of(
            one_of(certificate, who.case),
            at_least(as_of, certified_on),
            at_most(as_of, days_after(certified_on, who.days - 1)),
        ),
        source,
        reading(
            "日数を認定の日から数えるか翌日から数えるかは書かれていない。認定書の有効期間にならい、認定の日を1日目とする",
            "Whether the day of the certificate is counted is not said; it is taken as the first,"
            " as for how long the certificate itself is valid",
            source,
        ),
    )


def _fell(source: Source) -> Condition:
    return requirement(
        "sales_fell",
        Words(
            "最近1か月の売上高が前年同月より減ったこと",
            "Sales of the latest month lie below those of a year before",
        ),
        more_than(fall_latest_month, yen(0)),
        source,
    )


def _covered(who: CoveredBy, on: date) -> Condition:
    edition = who.guarantee.edition_on(on)
    if edition is None:
        name, first = who.guarantee.name, who.guarantee.editions[0].opens
        raise refused(
            f"{name.ja}は{on}の条件がありません。{first}以後に始まる条件で使ってください",
            f"{name.en} has no terms on {on}; use it in terms that open on {first} or later",
            field="who.guarantee",
        )
    return edition.rule


def _room(who: RoomUnder, source: Source) -> Condition:
    ja, en = (quantity(who.yen, Unit.YEN, language) for language in ("ja", "en"))
    return requirement(
        "has_room",
        Words(
            f"保証付き借入の残高が{ja}に満たないか、それを借り換えること",
            f"Its guaranteed debt lies below {en}, or is refinanced",
        ),
        any_of(below(guaranteed_balance, yen(who.yen)), refinances_guaranteed_debt),
        source,
    )
