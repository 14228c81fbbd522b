"""The contract names every key that commands on money print, those within others too."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from seido.answers.receipts import receipt
from seido.cli.main import main
from seido.schemes.catalogue import find_scheme
from seido.screening import screen

CONTRACT = (Path(__file__).parents[2] / "docs" / "contract.md").read_text("utf-8")
NAMED = set(re.findall(r"`([a-z_]+)`", CONTRACT))


def keys_of(answer: object) -> Iterator[str]:
    """Yield every key that is a word; numbers and the sentences' languages are none."""
    if isinstance(answer, dict):
        for key, value in answer.items():
            yield from [key] if re.fullmatch("[a-z_]+", key) else []
            yield from keys_of(value)
    elif isinstance(answer, list):
        for each in answer:
            yield from keys_of(each)


@pytest.mark.parametrize(
    "command",
    [
        "fee --scheme business-revitalisation-guarantee --on 2025-06-01",
        "fee --class 5 --principal 1億円 --months 60 --method equal --split --repaid-after-days 9",
        "subsidy coordinated-support --class 1 --requirement 1 --on 2025-06-01",
        "subsidy owner-guarantee --requirements-met both --on 2025-06-01",
        "subsidy improvement-plan --cost 300万円 --monitoring 0 --on 2025-06-01",
        "aid --monthly 20万円 --paid-months 40 --on 2025-06-01",
        "aid --contribution 2024-06=5万円 --paid-months 14 --ended-on 2024-10-15",
        "repay --monthly 20万円 --rate 2 --months 60 --method equal-payment --from 2025-04-01",
        "repay --principal 100万円 --rate 2 --days 90 --in-advance",
    ],
)
def test_every_key_of_an_answer_about_money_is_named(command: str) -> None:
    result = CliRunner().invoke(main, [*command.split(), "--json"])
    assert result.exit_code == 0, result.output
    found = set(keys_of(json.loads(result.stdout)))
    assert len(found) > 8
    assert sorted(found - NAMED) == []


def test_every_key_of_a_rate_is_named_in_the_screening() -> None:
    scheme = find_scheme("general-guarantee")
    (decision,) = receipt(screen({"fee_class": 5}, scheme.editions[-1].opens, [scheme]))[
        "decisions"
    ]
    found = set(keys_of(decision["rates"]))
    assert {"percent", "gross_percent", "state_percent", "asked"} <= found
    assert sorted(found - NAMED) == []
