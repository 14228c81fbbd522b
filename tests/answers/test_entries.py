import json

import pytest

from seido.answers.entries import UNITS, entry_json
from seido.facts.vocabulary import ENTRIES
from seido.rules.expr import Unit


def test_every_unit_has_its_words() -> None:
    assert set(UNITS) == set(Unit)


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda entry: entry.name)
def test_every_fact_is_json_with_its_question(entry) -> None:
    told = entry_json(entry)
    assert json.loads(json.dumps(told)) == told
    assert told["fact"] == entry.name
    assert told["question"]["ja"]
    assert list(told["choices"]) == list(entry.options)
    assert [each["option"] for each in told["options"]] == list(entry.options)
    assert all(each["words"] == told["choices"][each["option"]] for each in told["options"])
