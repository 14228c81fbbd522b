"""``seido subsidy``: who pays for an improvement plan, and for a guarantee fee."""

import click

from seido.cli.help_page import HelpGroup
from seido.cli.money.subsidy_fee import coordinated_support_command, owner_guarantee_command
from seido.cli.money.subsidy_plan import improvement_plan_command
from seido.cli.parts.language import SPOKEN


@click.group("subsidy", cls=HelpGroup)
@SPOKEN
def command() -> None:
    """補助の額: 経営改善計画の策定費用、協調支援型特別保証の保証料、経営者保証を外す上乗せ料率。

    Who pays what: for an improvement plan, for the fee of the coordinated-support guarantee, and
    for the surcharge of going without the owner's guarantee.
    """  # noqa: D415 - the first line is Japanese


command.add_command(improvement_plan_command)
command.add_command(coordinated_support_command)
command.add_command(owner_guarantee_command)
