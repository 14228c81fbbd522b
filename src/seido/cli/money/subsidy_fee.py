"""``seido subsidy coordinated-support`` and ``owner-guarantee``: who pays a guarantee fee."""

from collections.abc import Mapping
from datetime import date

import click

from seido.cli.parts.language import SPOKEN
from seido.cli.parts.options import Given
from seido.cli.parts.spelled import as_of_option
from seido.cli.parts.tables import print_json, print_notes, print_table, source_rows, word_row
from seido.intake.values.readers import parse_choice, parse_date, parse_number
from seido.japan import today
from seido.money.dated import NotOffered
from seido.money.decimals import as_percent
from seido.money.guarantee_fee.rates import class_problem
from seido.refusal import Refused
from seido.rules.words import Words
from seido.schemes.fees.case import requirement_problem
from seido.schemes.fees.subsidy import FeeSubsidy, coordinated_support, owner_guarantee_surcharge

_ON = as_of_option(
    "保証協会が申込みを受け付けた日。省くと今日 / the day of application; today if left out.", "on"
)
_JSON = click.option("--json", "as_json", is_flag=True, help="JSONで出す / print JSON.")


@click.command("coordinated-support")
@click.option("--class", "fee_class", metavar="1-9", help="保証料率区分 / class of the fee.")
@click.option(
    "--requirement",
    metavar="1|2",
    help="要件。1はプロパー融資との協調、2は経営行動計画 / 1: proper loan, 2: action plan.",
)
@_ON
@SPOKEN
@_JSON
def coordinated_support_command(
    fee_class: str | None, requirement: str | None, on: str | None, *, as_json: bool
) -> None:
    """協調支援型特別保証: 保証料率のうち国が補助する率と、事業者が負担する率。

    The coordinated-support guarantee: which part of the fee the state pays, in percent a year.
    """  # noqa: D415 - the first line is Japanese
    given = Given()
    fee_class = given.need("--class", fee_class, "5")
    requirement = given.need("--requirement", requirement, "1")
    number = given.read("--class", fee_class, parse_number, class_problem)
    met = given.read("--requirement", requirement, parse_number, requirement_problem)
    day = given.read("--as-of", on, parse_date) or today()
    if given.problems or number is None or met is None:
        raise Refused(*given.problems)
    _show(
        Words("協調支援型特別保証の保証料", "Fee of the coordinated-support guarantee"),
        coordinated_support(number, met, day),
        {"class": number, "requirement": met},
        day,
        as_json=as_json,
    )


_REQUIREMENTS_MET = {"both": ("両方",), "one": ("一方",)}


@click.command("owner-guarantee")
@click.option(
    "--requirements-met",
    metavar="both|one",
    help="債務超過でないこと・減価償却前経常利益の要件を両方満たすか、一方(または決算2期未満)か / "
    "both requirements, or one (or fewer than two settlements).",
)
@_ON
@SPOKEN
@_JSON
def owner_guarantee_command(requirements_met: str | None, on: str | None, *, as_json: bool) -> None:
    """経営者保証を外す上乗せ料率: 国が補助する率と、事業者が負担する率(事業者選択型)。

    Going without the owner's guarantee: which part of the surcharge the state pays.
    """  # noqa: D415 - the first line is Japanese
    given = Given()
    requirements_met = given.need("--requirements-met", requirements_met, "both")
    met = given.read(
        "--requirements-met", requirements_met, lambda text: parse_choice(text, _REQUIREMENTS_MET)
    )
    day = given.read("--as-of", on, parse_date) or today()
    if given.problems or met is None:
        raise Refused(*given.problems)
    _show(
        Words("経営者保証を提供しない場合の上乗せ料率", "Surcharge without the owner's guarantee"),
        owner_guarantee_surcharge(day, both_requirements=met == "both"),
        {"requirements_met": met},
        day,
        as_json=as_json,
    )


def _show(
    title: Words,
    answer: FeeSubsidy | NotOffered,
    asked: Mapping[str, int | str],
    on: date,
    *,
    as_json: bool,
) -> None:
    shared = answer if isinstance(answer, FeeSubsidy) else None
    reason = answer.words if isinstance(answer, NotOffered) else None
    if as_json:
        print_json(
            {
                "on": on.isoformat(),
                **asked,
                "offered": shared is not None,
                "reason": word_row(reason),
                "rate_pct": None if shared is None else as_percent(shared.rate),
                "state_pct": None if shared is None else as_percent(shared.state),
                "own_pct": None if shared is None else as_percent(shared.own),
                "fraction": str(shared.fraction) if shared and shared.fraction else None,
                "notes": [word_row(_LATER_CHANGES)],
                "source": source_rows([answer.source]),
            }
        )
        return
    if shared is not None:
        print_table(
            title,
            (
                (Words("料率", "fee"), f"{as_percent(shared.rate)}%"),
                (Words("国の補助", "paid by the state"), f"{as_percent(shared.state)}%"),
                (Words("事業者負担", "paid by the business"), f"{as_percent(shared.own)}%"),
            ),
        )
    print_notes([_LATER_CHANGES] if reason is None else [reason], [answer.source])


_LATER_CHANGES = Words(
    "条件変更で後から増える保証料には国の補助はありません",
    "a fee added by a later change of terms is not subsidised",
)
