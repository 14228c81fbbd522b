import pytest

from seido.answers.whose import whose_note
from seido.schemes.catalogue import find_scheme

RESERVED = find_scheme("reserved-guarantee")


@pytest.mark.parametrize(
    ("corporation", "said"),
    [
        (None, "--corporation で選ぶ"),
        ("岡山", "岡山県信用保証協会の独自の条件は、この日のものが見つかっていない"),
        ("茨城", "茨城県信用保証協会の条件"),
    ],
)
def test_an_answer_says_whose_terms_it_shows(corporation, said):
    edition = RESERVED.edition_on(RESERVED.editions[-1].opens, corporation)
    assert edition is not None
    note = whose_note(RESERVED, edition, corporation)
    assert note is not None
    assert said in note.ja


def test_where_no_corporation_has_terms_of_its_own_nothing_is_said():
    clo = find_scheme("clo-loan")
    assert whose_note(clo, clo.editions[0], "岡山") is None
