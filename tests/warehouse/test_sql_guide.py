"""The steps of ``docs/sql.md``, run in PostgreSQL as they stand there."""

import re
import shlex
from pathlib import Path

from click.testing import CliRunner

from seido.cli.catalogue.sql import command
from seido.cli.parts.spelled import Spelled

GUIDE = (Path(__file__).parents[2] / "docs" / "sql.md").read_text("utf-8")
CLIENTS = """
CREATE TABLE clients (
  cif BIGINT, kind TEXT, trade TEXT, capital_yen BIGINT, staff BIGINT,
  net_worth_yen BIGINT, liabilities_yen BIGINT, op_profit_yen BIGINT
);
INSERT INTO clients VALUES
  (101, '株式会社', '製造業', 30000000, 45, 120000000, 300000000, 25000000),
  (102, '個人', '小売業', NULL, 3, NULL, NULL, NULL),
  (103, '株式会社', NULL, 20000000, 12, 40000000, 90000000, 8000000);
"""


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_the_steps_give_what_is_shown(postgres):
    mapping, question = blocks("sql")
    (shown,) = blocks("text")
    typed = next(line for line in blocks("console")[0].splitlines() if "seido sql" in line)
    arguments = shlex.split(typed.removeprefix("$ seido sql").partition(" > ")[0])
    written = CliRunner().invoke(command, arguments)
    assert written.exit_code == 0, written.output
    postgres.connection.execute("DROP TABLE IF EXISTS businesses")
    for statement in (CLIENTS, mapping, written.stdout):
        postgres.connection.execute(statement)
    found = postgres.rows(question.rstrip().rstrip(";"))
    postgres.connection.execute("DROP TABLE clients CASCADE")
    assert [[_in_psql(value) for value in row] for row in found] == [
        [cell.strip() for cell in line.split("|")] for line in shown.splitlines()[2:]
    ]


def _in_psql(value: object) -> str:
    if value is None:
        return ""
    return str(value)[0].lower() if isinstance(value, bool) else str(value)


def test_every_option_is_explained():
    shown = [each.opts[:1] if isinstance(each, Spelled) else each.opts for each in command.params]
    names = [name for opts in shown for name in opts if name.startswith("--")]
    assert len(names) > 7
    assert [name for name in names if f"`{name}`" not in GUIDE] == []
