import pytest

from seido.reports.tables import both, heat_table, share, table
from seido.rules.words import Words
from seido.schemes.catalogue import all_schemes


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(0, 0, "－"), (0, 7, "0.0%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (7, 7, "100.0%")],
)
def test_a_share_is_said_to_one_decimal(part, whole, said):
    assert share(part, whole) == said


def test_words_stand_in_both_languages_escaped():
    assert both(Words("<甲>", "A&B")) == '&lt;甲&gt; <span lang="en">A&amp;B</span>'


def test_a_table_has_a_head_and_a_name_for_every_line():
    made = table([Words("名", "name"), Words("数", "count")], [["甲", "1"], ["乙", "2"]])
    assert made.count('scope="col"') == 2
    assert made.count("scope='row'") == 2
    assert made.count("<td>") == 2


def test_heat_is_a_share_of_the_group():
    schemes = all_schemes()[:2]
    groups = [(Words("卸売業", "wholesale"), 200), (Words("小売業", "retail"), 0)]
    made = heat_table(Words("業種", "Industry"), groups, schemes, [[50, 200], [0, 0]])
    assert ">25</td>" in made
    assert ">100</td>" in made
    assert made.count(">0</td>") == 3
    assert schemes[0].name.ja in made
