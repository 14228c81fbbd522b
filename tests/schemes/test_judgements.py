from seido.schemes.catalogue import all_schemes
from seido.schemes.judgements import judgements_by_scheme


def test_each_scheme_has_the_clauses_of_all_its_editions() -> None:
    found = judgements_by_scheme()
    assert list(found) == [each.id for each in all_schemes()]
    assert found["general-guarantee"] == {"corporation_takes_producer"}
    assert found["clo-loan"] == frozenset()
    assert {name for name, clauses in found.items() if "will_recover" in clauses} == {
        "crisis-response-loan",
        "safety-net-loan-business-environment",
        "safety-net-loan-supplier-failure",
    }
    assert found["improvement-plan-subsidy"] == {"banks_agree", "support_expected"}
