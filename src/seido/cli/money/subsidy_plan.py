"""``seido subsidy improvement-plan``: who pays for an improvement plan."""

from collections.abc import Callable, Iterator
from dataclasses import astuple
from typing import Any

import click

from seido.cli.parts.language import SPOKEN, told
from seido.cli.parts.options import Given
from seido.cli.parts.spelled import Spelled, as_of_option
from seido.cli.parts.tables import (
    print_json,
    print_notes,
    print_table,
    source_rows,
    word_row,
    yen_text,
)
from seido.intake.values.readers import parse_choice, parse_date, parse_yen
from seido.japan import today
from seido.money.bounds import below_zero
from seido.money.dated import NotOffered
from seido.money.plan_cost.editions import PART_WORDS, Part, Track
from seido.money.plan_cost.size import DEBT, SALES, SIZE_WORDS
from seido.money.plan_cost.subsidy import PlanSubsidy, Shares, plan_subsidy
from seido.money.plan_cost.top_up import TOP_UPS, TopUp, find_top_up
from seido.refusal import Problem, Refused, refused
from seido.rules.quantity import Yen
from seido.rules.words import Words

_FRAMES = {
    Track.NORMAL.value: ("通常枠", "405事業"),
    Track.GUIDELINE.value: ("中小版GL枠", "GL枠"),
    Track.EARLY.value: ("早期経営改善計画", "ポスコロ事業", "Vアップ事業", "プレ405"),
}
_TOTAL = Words("費用総額", "the total cost")


@click.command("improvement-plan")
@click.option(
    "--cost",
    metavar="円",
    help="費用の総額。モニタリングなど下の費用と消費税をすべて含む / "
    "the total cost, all the parts below and consumption tax included.",
)
@click.option(
    "--monitoring",
    metavar="円",
    help="総額のうちモニタリング(伴走支援)の費用。なければ0 / monitoring within it; 0 if none.",
)
@click.option("--due-diligence", metavar="円", help="総額のうちDD費用 / due diligence within it.")
@click.option(
    "--midterm-monitoring",
    metavar="円",
    help="総額のうち期中の伴走支援の費用(早期経営改善計画) / monitoring during the year within it.",
)
@click.option(
    "--negotiation", metavar="円", help="総額のうち金融機関交渉の費用 / negotiation within it."
)
@click.option("--sales", metavar="円", help="売上。企業規模を決める / sales, for the size class.")
@click.option("--debt", metavar="円", help="有利子負債。企業規模を決める / interest-bearing debt.")
@click.option(
    "--corporation",
    "--association",
    "corporation",
    cls=Spelled,
    metavar="協会",
    help="利用している信用保証協会(岡山県・宮城県・長野県・福島県に独自の補助) / corporation used.",
)
@click.option(
    "--frame",
    metavar="枠",
    default=Track.NORMAL.value,
    show_default=True,
    help="normal(通常枠)・guideline(中小版GL枠)・early(早期経営改善計画) / which programme.",
)
@as_of_option("利用申請の日。省くと今日 / the day; today if left out.", "on")
@SPOKEN
@click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")
def improvement_plan_command(
    cost: str | None,
    monitoring: str | None,
    due_diligence: str | None,
    midterm_monitoring: str | None,
    negotiation: str | None,
    sales: str | None,
    debt: str | None,
    corporation: str | None,
    frame: str,
    on: str | None,
    *,
    as_json: bool,
) -> None:
    """経営改善計画策定支援(405事業): 国・保証協会・事業者がいくら負担するか。

    Who pays for an improvement plan: the state, the guarantee corporation, the business. The cost
    is the whole cost; what is left of it after the other parts is that of drawing up the plan.

    \b
    seido subsidy improvement-plan --cost 300万円 --monitoring 0 --corporation 岡山県
    """  # noqa: D301, D415 - click leaves lines after a backspace as they are
    given = Given()
    cost = given.need("--cost", cost, "300万円")
    monitoring = given.need("--monitoring", monitoring, "0")
    total = given.read("--cost", cost, parse_yen, _not_below_zero(_TOTAL))
    parts = {
        Part.DUE_DILIGENCE: ("--due-diligence", due_diligence),
        Part.MONITORING: ("--monitoring", monitoring),
        Part.MIDTERM_MONITORING: ("--midterm-monitoring", midterm_monitoring),
        Part.NEGOTIATION: ("--negotiation", negotiation),
    }
    costs = {
        part: given.read(option, text, parse_yen, _not_below_zero(PART_WORDS[part])) or 0
        for part, (option, text) in parts.items()
    }
    sold = given.read("--sales", sales, parse_yen, _not_below_zero(SALES))
    owed = given.read("--debt", debt, parse_yen, _not_below_zero(DEBT))
    top_up = given.read("--corporation", corporation, _top_up)
    chosen = given.read("--frame", frame, lambda text: Track(parse_choice(text, _FRAMES)))
    day = given.read("--as-of", on, parse_date) or today()
    if total is not None and (left := total - sum(costs.values())) < 0:
        given.problems.append(_more_than_all(total, sum(costs.values())))
    if given.problems or total is None or chosen is None:
        raise Refused(*given.problems)
    answer = plan_subsidy(
        costs | {Part.PLAN: left}, day, frame=chosen, sales=sold, debt=owed, top_up=top_up
    )
    asked = {"on": day.isoformat(), "frame": chosen.value, "cost_yen": total}
    if as_json:
        print_json(asked | _json(answer))
    else:
        _print(answer)


def _not_below_zero(name: Words) -> Callable[[Yen], Problem | None]:
    return lambda amount: below_zero(name, amount)


def _top_up(text: str) -> TopUp:
    top_up = find_top_up(text)
    if top_up is not None:
        return top_up
    known = "、".join(top_up.corporation for top_up in TOP_UPS)
    raise refused(
        f"「{text}」の独自の補助は手元の資料にありません。あるのは{known}です。"
        "国の補助だけを見るときは --corporation を省いてください",
        f"no share of the '{text}' corporation is in the sources, only those of {known}; "
        "leave --corporation out to see the state's share alone",
    )


def _more_than_all(total: Yen, parts: Yen) -> Problem:
    return Problem(
        f"内訳の合計{parts:,}円が費用総額{total:,}円を超えています。総額は内訳をすべて含む額です",
        f"the parts come to {parts:,} yen, more than the total of {total:,} yen, "
        "which includes them all",
        "--cost",
    )


def _json(answer: PlanSubsidy | NotOffered) -> dict[str, Any]:
    if isinstance(answer, NotOffered):
        return {
            "offered": False,
            "reason": word_row(answer.words),
            **dict.fromkeys(_SHARE_KEYS),
            "size_class": None,
            "needed": [],
            "range": None,
            "by_size_class": {},
            "notes": [],
            "source": source_rows([answer.source]),
        }
    size, least, most = answer.size_class, _amounts(answer.least), _amounts(answer.most)
    return {
        "offered": True,
        "reason": None,
        **{key: least[key] if least[key] == most[key] else None for key in _SHARE_KEYS},
        "size_class": None if size is None else size.value,
        "needed": list(answer.needed),
        "range": {key: [least[key], most[key]] for key in _SHARE_KEYS} if answer.needed else None,
        "by_size_class": {size.value: _amounts(paid) for size, paid in answer.by_size.items()},
        "notes": [word_row(note) for note in answer.notes],
        "source": source_rows(answer.sources),
    }


_SHARE_KEYS = ("eligible_cost_yen", "state_yen", "corporation_yen", "own_yen")


def _amounts(shares: Shares) -> dict[str, Yen]:
    return dict(zip(_SHARE_KEYS, astuple(shares), strict=True))


def _print(answer: PlanSubsidy | NotOffered) -> None:
    if isinstance(answer, NotOffered):
        print_notes([answer.words], [answer.source])
        return
    print_table(
        Words("経営改善計画策定の費用負担", "Who pays for the improvement plan"), _rows(answer)
    )
    needed = [_NEEDED] if answer.needed else []
    print_notes([*needed, *answer.notes], answer.sources)


_NEEDED = Words(
    "企業規模で変わるため、幅で示しています。売上と有利子負債が分かれば決まります",
    "shown as a range, because it depends on the size class; sales and debt decide it",
)


def _rows(answer: PlanSubsidy) -> Iterator[tuple[Words, str]]:
    sizes = "・".join(told(SIZE_WORDS[size]) for size in answer.by_size)
    yield Words("企業規模", "size class"), sizes
    least, most = astuple(answer.least), astuple(answer.most)
    for name, low, high in zip(_SHARE_WORDS, least, most, strict=True):
        yield name, yen_text(low) if low == high else f"{yen_text(low)}〜{yen_text(high)}"


_SHARE_WORDS = (
    Words("補助の対象となる費用", "cost that counts"),
    Words("国の補助", "paid by the state"),
    Words("保証協会の補助", "paid by the corporation"),
    Words("事業者の負担", "paid by the business"),
)
