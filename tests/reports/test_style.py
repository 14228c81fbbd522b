import re

from seido.reports.style import STYLE


def test_the_style_fetches_nothing():
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert STYLE.count("{") == STYLE.count("}")
    assert re.search(r"@media print\{.*@page", STYLE, re.DOTALL)
