"""The door of the library: every public name is there, typed, documented, and no module's name.

That the names are typed is proved by mypy, which reads this file: ``assert_type`` fails on Any.
"""

import ast
import doctest
import importlib.util
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any, assert_type

import pytest
from tests.businesses import DAY

import seido
from seido.enquiry import Enquiry
from seido.facts.entry import Entry
from seido.intake.business import Business
from seido.interview import Interview
from seido.refusal import Problem, Refused
from seido.repairing import Remedy
from seido.rules.readings.repair.repair import Repair
from seido.rules.values import Range
from seido.schemes.model import Scheme
from seido.screening import Decision, Screening, Verdict

ROOT = Path(__file__).parents[2]
FILE = "examples/flooded-shop.csv"


def test_every_public_name_does_what_its_type_says() -> None:
    business = assert_type(seido.read_business(ROOT / FILE), Business)
    assert seido.read_business(str(ROOT / FILE)) == business
    bond = assert_type(seido.find_scheme("specified-bond-guarantee"), Scheme)
    assert bond in assert_type(seido.all_schemes(), tuple[Scheme, ...])
    screening = assert_type(seido.screen(business.facts, DAY, [bond]), Screening)
    decision = assert_type(screening.decisions[0], Decision)
    assert decision.verdict is seido.Verdict.INELIGIBLE
    assert assert_type(seido.repairs(screening, decision), tuple[Repair, ...])
    assert assert_type(seido.remedy(screening, decision), Remedy).ways

    receipt = assert_type(seido.receipt(screening), dict[str, Any])
    assert assert_type(seido.receipt_in_words(screening, "en"), dict[str, Any])
    assert assert_type(seido.told(receipt, bond.id, "ja"), dict[str, Any])
    assert assert_type(seido.read_receipt(receipt), Enquiry).as_of == DAY

    enquiry = assert_type(seido.Enquiry(DAY, business.facts, business.origins), Enquiry)
    assert assert_type(seido.next_question(enquiry), Entry | None)
    data = assert_type(seido.enquiry_json(enquiry), dict[str, Any])
    assert assert_type(seido.read_enquiry(data), Enquiry) == enquiry
    interview = assert_type(seido.Interview(business.facts, DAY, [bond]), Interview)
    assert interview.screening().decisions == screening.decisions


def test_every_public_class_is_its_own_type() -> None:
    assert_type(seido.Business, type[Business])
    assert_type(seido.Decision, type[Decision])
    assert_type(seido.Enquiry, type[Enquiry])
    assert_type(seido.Interview, type[Interview])
    assert_type(seido.Range(1, 2), Range)
    assert_type(seido.Refused(Problem("", "")), Refused)
    assert_type(seido.Scheme, type[Scheme])
    assert_type(seido.Screening, type[Screening])
    assert_type(seido.Verdict("eligible"), Verdict)
    assert issubclass(seido.Refused, ValueError)


def test_no_public_name_is_left_out_above() -> None:
    tree = ast.parse(Path(__file__).read_text("utf-8"))
    asserted = {
        name.attr
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "assert_type"
        for name in ast.walk(call.args[0])
        if isinstance(name, ast.Attribute) and getattr(name.value, "id", "") == "seido"
    }
    assert asserted == set(seido.__all__)


@pytest.mark.parametrize("name", seido.__all__)
def test_a_public_name_is_bound_once_and_is_no_module(name: str) -> None:
    assert getattr(seido, name) is vars(seido)[name]
    assert name in dir(seido)
    assert importlib.util.find_spec(f"seido.{name}") is None
    assert getattr(seido, name).__doc__


@pytest.mark.parametrize("name", seido.__all__)
def test_a_public_name_is_documented(name: str) -> None:
    guide = (ROOT / "docs" / "library.md").read_text("utf-8")
    assert f"| `{name}" in guide


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'screne'"):
        seido.screne  # type: ignore[attr-defined] # noqa: B018 - looked up for its error


def test_the_package_says_that_it_is_typed() -> None:
    assert (files("seido") / "py.typed").is_file()


def test_importing_it_loads_nothing_of_it() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); import seido\n"
        "print(*(name for name in sys.modules if name.startswith('seido.')))"
    )
    run = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == []


def test_the_example_at_its_head_is_true() -> None:
    tried = doctest.testmod(seido)
    assert tried.attempted > 3
    assert tried.failed == 0
