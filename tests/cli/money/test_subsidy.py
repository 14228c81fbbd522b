from click.testing import CliRunner

from seido.cli.main import main


def test_the_group_lists_its_subsidies() -> None:
    result = CliRunner().invoke(main, ["subsidy", "--help"])
    assert result.exit_code == 0
    for name in ("improvement-plan", "coordinated-support", "owner-guarantee"):
        assert name in result.output
