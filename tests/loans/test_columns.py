import pytest

from seido.cli.money.fee import command as fee
from seido.cli.money.repay import command as repay
from seido.loans.columns import LOAN_COLUMNS, bind_loans
from seido.refusal import Refused


def test_the_columns_are_the_options_of_the_single_commands() -> None:
    options = {option.name for command in (fee, repay) for option in command.params}
    # "association" is the public name of the column; the option is --corporation today.
    own = {"fee_rate", "evenness", "grace_days", "sharing", "steps", "association"}
    assert own <= LOAN_COLUMNS.keys()
    assert LOAN_COLUMNS.keys() - own <= options
    # What prints or plans, and what stands for an option under a name of its own.
    others = {"as_json", "split", "specified_bond", "repaid_after_days", "non_shared", "step"}
    others |= {"corporation", "lang", "uncut"}
    # What asks for a loan, or for a part of one, by its payment.
    others |= {"monthly", "bonus_payment"}
    assert options - LOAN_COLUMNS.keys() == others


def test_no_heading_means_two_columns() -> None:
    names = [name for each in LOAN_COLUMNS.values() for name in {each.name, *each.headings}]
    assert len(names) == len(set(names)) > 80


@pytest.mark.parametrize(
    ("heading", "name", "given", "held"),
    [
        ("借入金額（千円）", "principal", "1,000", 1_000_000),
        ("Fee Rate", "fee_rate", "1.15", "23/2000"),
        ("保証料率(%)", "fee_rate", "1.15", "23/2000"),
        ("利率", "rate", "年2.4%", None),
        ("割引", "discount", "0.10、0.20", "1/1000,1/500"),
        ("割引", "discount", "0", ""),
        ("期間（年）", "months", "5", 60),
        ("段階", "steps", "12回×5万円、24x100000", "12x50000,24x100000"),
        ("責任共有", "sharing", "対象外", "not-shared"),
        ("返済方法", "method", "期日一括", "bullet"),
        ("協会", "association", " 岡山県信用保証協会 ", "岡山県信用保証協会"),
        ("月末払い", "month_end", "○", True),
    ],
)
def test_a_value_is_read_as_for_a_single_loan(
    heading: str, name: str, given: str, held: object
) -> None:
    *_, bound = bind_loans(["利率" if name != "rate" else "保証料率", heading])
    assert bound.column.name == name
    if held is None:
        with pytest.raises(Refused):
            bound.read(given)
    else:
        assert bound.read(given) == held


def test_only_bare_numbers_without_a_unit_in_the_heading_are_plain() -> None:
    scales = [each.plain_scale for each in bind_loans(["利率", "借入金額（百万円）", "期間（年）"])]
    assert scales == [1, 1_000_000, None]


def test_a_file_is_refused_that_asks_nothing_or_says_one_thing_twice() -> None:
    with pytest.raises(Refused, match="neither a column of fee rates") as refused:
        bind_loans(["借入金額", "貸付金額"])
    assert len(refused.value.problems) == 2
    assert "--ignore" in str(refused.value)
    bound = bind_loans(["借入金額", "貸付金額", "利率", "備考"], ["貸付金額"])
    assert [each.heading for each in bound] == ["借入金額", "利率"]
