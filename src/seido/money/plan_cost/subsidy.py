"""Who pays for an improvement plan (経営改善計画策定支援): state, corporation and business."""

from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import date

from seido.money.bounds import below_zero
from seido.money.dated import NotOffered, in_force
from seido.money.guarantee_fee.corporations import CORPORATIONS
from seido.money.plan_cost.editions import (
    EDITIONS,
    GUIDE_OF_2020,
    PART_WORDS,
    PLANNING,
    STATE_SHARE,
    CostTerms,
    Part,
    Track,
)
from seido.money.plan_cost.size import DEBT, SALES, SIZE_WORDS, SizeClass, possible_size_classes
from seido.money.plan_cost.top_up import Base, TopUp
from seido.refusal import Problem, refuse
from seido.rules.quantity import Rounding, Yen, round_whole
from seido.rules.words import Source, Words, reading

READINGS = (
    reading(
        "費用の総額やモニタリング費用が上限を超えたときの扱いは書かれていない。"
        "超えた分だけを対象にせず、残りは対象とする。"
        "モニタリングは総額の半分を超える分を除き、総額が規模の上限を超えるときは、"
        "モニタリングから除く",
        "What happens to cost above a limit is not said. What passes it is not counted, and the"
        " rest is: monitoring above its half, and of"
        " a total above that of the size class, monitoring before the plan",
        GUIDE_OF_2020,
    ),
    reading(
        "国の3分の2の円未満の扱いは書かれていない。切り捨てる。上限が一つなら合計で一度、"
        "内訳ごとの上限なら支払われる内訳ごとに切り捨てる",
        "Nothing is said of parts of a yen in the state's share; they are dropped: once where one"
        " cap covers everything,"
        " otherwise part by part, as it is paid",
        GUIDE_OF_2020,
    ),
)


@dataclass(frozen=True, slots=True)
class Shares:
    """Who pays what of the cost, in yen; the three shares sum to the cost.

    Attributes:
        eligible: how much of the cost the state counts.
        state: what the state pays.
        corporation: what the guarantee corporation adds.
        own: what the business pays itself.
    """

    eligible: Yen
    state: Yen
    corporation: Yen
    own: Yen


@dataclass(frozen=True, slots=True)
class PlanSubsidy:
    """The answer for one plan: exact where the facts suffice, otherwise one answer per size class.

    Attributes:
        by_size: the shares for each size class that the business can be in.
        needed: the facts that decide between them (sales, debt); empty where all are alike.
        notes: what was taken for granted, and what a reader should know.
        sources: where the answer stands.
    """

    by_size: dict[SizeClass, Shares]
    needed: tuple[str, ...]
    notes: tuple[Words, ...]
    sources: tuple[Source, ...]

    @property
    def size_class(self) -> SizeClass | None:
        """Return the size class; None where the facts leave more than one open."""
        return next(iter(self.by_size)) if len(self.by_size) == 1 else None

    @property
    def least(self) -> Shares:
        """Return the least of each amount over the size classes that are open."""
        return Shares(*map(min, zip(*map(astuple, self.by_size.values()), strict=True)))

    @property
    def most(self) -> Shares:
        """Return the most of each amount; the same as ``least`` where the facts suffice."""
        return Shares(*map(max, zip(*map(astuple, self.by_size.values()), strict=True)))


def plan_subsidy(
    costs: dict[Part, Yen],
    on: date,
    *,
    frame: Track = Track.NORMAL,
    sales: Yen | None = None,
    debt: Yen | None = None,
    top_up: TopUp | None = None,
) -> PlanSubsidy | NotOffered:
    """Return who pays what of the cost of an improvement plan.

    The state pays two thirds of what it counts, up to a cap for each part or for the whole.

    Args:
        costs: the cost by part, in yen, consumption tax included.
        on: the day on which the application for use is received.
        frame: which programme.
        sales: sales in yen; None where unknown.
        debt: interest-bearing debt in yen; None where unknown.
        top_up: the corporation's share, for a business that uses its guarantee.

    What passes a limit is not counted: see ``READINGS``.

    Raises:
        Refused: for an amount below zero, a part that the frame does not pay, and a corporation's
            share with the early plan, for which none is known.

    Source: each edition's own, in ``plan_cost_editions``.
    """
    row = in_force(EDITIONS[frame], on)
    if row is None:
        return _not_offered(frame)
    edition = row.value
    refuse(_problems(costs, edition, frame, sales=sales, debt=debt, top_up=top_up))
    sizes = possible_size_classes(sales, debt)
    by_size = {size: _shares(costs, edition, size, top_up) for size in sizes}
    alike = len(set(by_size.values())) == 1
    unknown = [name for name, fact in (("sales", sales), ("debt", debt)) if fact is None]
    return PlanSubsidy(
        by_size,
        () if alike else tuple(unknown),
        tuple(_notes(costs, edition, sizes, top_up)),
        edition.sources if top_up is None else (*edition.sources, top_up.source),
    )


def _not_offered(frame: Track) -> NotOffered:
    first = EDITIONS[frame][0]
    return NotOffered(
        Words(
            f"この枠は{first.first}より前の利用申請では取り扱われていません",
            f"this frame takes no application before {first.first}",
        ),
        first.source,
    )


def _problems(
    costs: dict[Part, Yen],
    edition: CostTerms,
    frame: Track,
    *,
    sales: Yen | None,
    debt: Yen | None,
    top_up: TopUp | None,
) -> Iterable[Problem | None]:
    for part, cost in costs.items():
        yield below_zero(PART_WORDS[part], cost, part.name.lower())
        if cost > 0 and part not in edition.parts:
            yield Problem(
                f"{PART_WORDS[part].ja}は、この枠のこの日の補助の対象ではありません",
                f"the cost of {PART_WORDS[part].en} is not shared in this frame on that day",
                part.name.lower(),
            )
    yield below_zero(SALES, sales, "sales")
    yield below_zero(DEBT, debt, "debt")
    if frame is Track.EARLY and top_up is not None:
        corporation = CORPORATIONS[top_up.corporation]
        yield Problem(
            f"{corporation.ja}の早期経営改善計画への補助は、手元の資料にありません",
            f"no share of the {corporation.en} corporation in the early plan is in the sources",
        )


def _notes(
    costs: dict[Part, Yen], edition: CostTerms, sizes: Iterable[SizeClass], top_up: TopUp | None
) -> Iterator[Words]:
    yield _TAX_INCLUDED
    total = _of(costs, PLANNING | {Part.MONITORING})
    if any(total > edition.guide_totals.get(size, total) for size in sizes):
        guide = [(SIZE_WORDS[size], yen) for size, yen in edition.guide_totals.items()]
        yield Words(
            "計画策定とモニタリングの費用総額の目安("
            + "、".join(f"{size.ja}{yen:,}円" for size, yen in guide)
            + ")を超えるため、全額が対象になるかは窓口に確かめてください",
            "the cost passes the guide for plan and monitoring ("
            + ", ".join(f"{size.en} {yen:,} yen" for size, yen in guide)
            + "); ask the centre whether all of it counts",
        )
    if top_up is not None:
        corporation, stated = CORPORATIONS[top_up.corporation], top_up.source.stated_on
        yield Words(
            f"{corporation.ja}の補助は、その保証を利用している事業者が対象です"
            + (f"({stated}時点の条件)" if stated else ""),
            f"the share of the {corporation.en} corporation is for users of its guarantee"
            + (f" (terms as stated on {stated})" if stated else ""),
        )


_TAX_INCLUDED = Words("費用は消費税を含む額です", "costs include consumption tax")


def _shares(
    costs: dict[Part, Yen], edition: CostTerms, size: SizeClass, top_up: TopUp | None
) -> Shares:
    counted = _counted(costs, edition, edition.class_totals.get(size))
    state = sum(_two_thirds(_of(counted, parts)) for parts, _ in edition.pots)
    plan = _of(counted, PLANNING)
    bases = {
        Base.PLAN: plan,
        Base.OWN_OF_PLAN: plan - _two_thirds(plan),
        Base.OWN: sum(counted.values()) - state,
    }
    corporation = 0 if top_up is None else top_up.amount(bases)
    own = sum(costs.values()) - state - corporation
    return Shares(sum(counted.values()), state, corporation, own)


def _of(costs: dict[Part, Yen], parts: frozenset[Part]) -> Yen:
    return sum(cost for part, cost in costs.items() if part in parts)


def _two_thirds(cost: Yen) -> Yen:
    return round_whole(cost * STATE_SHARE, Rounding.DOWN)


def _counted(
    costs: dict[Part, Yen], edition: CostTerms, class_total: Yen | None
) -> dict[Part, Yen]:
    """Return how much of each part the state counts.

    A cap on what the state pays is a limit on the cost of half as much again: two thirds of
    3 million are 2 million.
    """
    counted: dict[Part, Yen] = {}
    left = class_total
    for part in Part:
        cost = costs.get(part, 0)
        if part is Part.MONITORING and edition.monitoring_within_half:
            cost = min(cost, _of(counted, PLANNING))
        for parts, cap in edition.pots:
            if part in parts:
                cost = min(
                    cost, round_whole(cap / STATE_SHARE, Rounding.DOWN) - _of(counted, parts)
                )
        if left is not None:
            cost = min(cost, left)
            left -= cost
        counted[part] = cost
    return counted
