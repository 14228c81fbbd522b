from seido.proving.finding import Kind


def test_what_an_edition_changed_is_no_defect():
    assert {kind for kind in Kind if not kind.is_defect} == {Kind.GAINS, Kind.LOSES}
