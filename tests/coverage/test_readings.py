from seido.coverage.readings import every_reading
from seido.schemes.readings import readings_in


def test_every_reading_is_listed_once_with_all_that_rests_on_it():
    taken = every_reading()
    assert taken
    assert len({each.reading for each in taken}) == len(taken)
    for each in taken:
        assert bool(each.schemes) is not bool(each.subject)
        for scheme in each.schemes:
            assert any(each.reading in readings_in(edition) for edition in scheme.editions)
