import ast
import random

import pytest
from tools.faults.checks import ROOT, TESTS, checks_of
from tools.faults.draw import QUOTAS, Fault, drawn
from tools.faults.kinds import code_edits, directory_edits, scheme_edits
from tools.faults.plant import Copy

SCHEME = """
from seido.schemes.parties import BANK, BUSINESS
RULE = all_of(at_least(net_assets, man(5_000)), below(debts, man(300)))
TERMS = (TermRow(WORKING, 60, 6), TermRow(EQUIPMENT, 120, 12))
STEPS = (step("apply", BUSINESS, "書類2通を出す", "Hand in"), step("lend", BANK, "貸す", "Lend"))
""".encode()
CODE = (
    b"def half(of, less):\n    return of // 2 if of < less and not less == 3 else Rounding.DOWN\n"
)
TABLE = (
    "key,name,areas,phone,fax,hours\na,甲,岡山県,086-1,,9:00\nb,乙,広島県,082-2,,9:00\n".encode()
)


def kinds(edits):
    return {each.kind for each in edits}


def test_what_is_declared_goes_wrong_as_leaflets_are_copied_wrongly():
    edits = scheme_edits(SCHEME, [], random.Random(1))
    assert kinds(edits) == {
        "figure of a neighbour",
        "months of another row",
        "party swapped",
        "TermRow left out",
        "step left out",
        "clause left out",
        "at least for more than",
        "all for any",
        "figure in words",
    }
    for each in edits:
        ast.parse(each.applied(SCHEME))
    months = next(each for each in edits if each.kind == "months of another row")
    assert b"TermRow(WORKING, 120, 6)" in months.applied(SCHEME)


def test_other_code_goes_wrong_by_a_sign_or_by_one():
    edits = code_edits(CODE, random.Random(1))
    wrong = {"comparison", "arithmetic", "connective", "negation", "number by one", "rounding"}
    assert kinds(edits) == wrong
    for each in edits:
        ast.parse(each.applied(CODE))


def test_a_directory_goes_wrong_by_a_digit_an_area_or_a_row():
    edits = directory_edits(TABLE, random.Random(1))
    wrong = {"digit of a phone", "hours left out", "area of another office", "office left out"}
    assert kinds(edits) == wrong
    for each in edits:
        assert each.applied(TABLE).startswith(b"key,name,areas,phone,fax,hours\n")


def test_every_room_has_its_share_and_the_same_number_draws_the_same():
    faults = drawn(7)
    assert len(faults) >= 300
    assert {each.room for each in faults} == set(QUOTAS)
    assert faults == drawn(7)
    for each in random.Random(7).sample(faults, 20):
        content = (ROOT / each.path).read_text("utf-8")
        assert each.applied(content) not in (None, content)


@pytest.mark.parametrize(
    ("path", "test"),
    [
        ("src/seido/money/repayment/schedule.py", "money/repayment/test_schedule.py"),
        ("src/seido/schemes/loans/clo.py", "scenarios/test_statements.py"),
        ("src/seido/windows/data/smrj.csv", "windows/test_statements.py"),
    ],
)
def test_the_tests_that_import_a_file_come_nearest_first(path, test):
    assert TESTS / test in checks_of(ROOT / path)[:8]


def test_a_planted_fault_is_found_and_taken_out_again(tmp_path):
    copy = Copy(tmp_path)
    path = "src/seido/rules/quantity.py"
    content = (ROOT / path).read_text("utf-8")
    wrong = content.replace("10_000", "10_001")
    fault = Fault("rules", path, "number by one", content, wrong)
    assert content != wrong
    assert copy.caught_by(fault) == "tests/rules/test_quantity.py"
    assert (tmp_path / path).read_text("utf-8") == content
