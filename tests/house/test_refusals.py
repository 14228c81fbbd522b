"""What a person can cause is refused in one way; the few other errors are named where it is."""

import ast
from pathlib import Path

import seido.refusal

SOURCE = Path(__file__).parents[2] / "src" / "seido"
NO_PERSON_CAUSES = {"RuleError", "SqlError", "FusedError", "ColumnsError", "UndecidedError"}
SHOWN = {"_Shown"}
"""How the command line prints a refusal."""


def errors() -> set[str]:
    """Return every class of the source that derives from an error, directly or not."""
    above = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }

    def is_error(name: str) -> bool:
        return name.endswith(("Error", "Exception")) or any(map(is_error, above.get(name, ())))

    return {name for name in above if is_error(name)}


def test_there_is_one_way_to_refuse():
    assert errors() == {"Refused"} | NO_PERSON_CAUSES | SHOWN


def test_why_the_others_are_none_is_said_in_one_place():
    assert seido.refusal.__doc__ is not None
    assert all(f"``{name}``" in seido.refusal.__doc__ for name in NO_PERSON_CAUSES)
