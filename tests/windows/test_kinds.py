from seido.schemes.catalogue import all_schemes
from seido.windows.kinds import KINDS, WITHOUT_OFFICE
from seido.windows.statements import statements


def test_every_kind_has_an_office_or_advice_or_is_the_place_itself() -> None:
    held = {each.kind for each in statements()}
    assert held | WITHOUT_OFFICE.keys() | {"prefecture", "municipality"} == KINDS.keys()
    assert not held & WITHOUT_OFFICE.keys()


def test_every_scheme_sends_people_to_known_kinds() -> None:
    editions = [(scheme, edition) for scheme in all_schemes() for edition in scheme.editions]
    assert editions
    unknown = {
        (scheme.id, kind)
        for scheme, edition in editions
        for kind in edition.windows
        if kind not in KINDS
    }
    assert unknown == set()
