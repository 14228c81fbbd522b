from datetime import date

from seido.japan import today


def test_today_is_a_day_in_japan() -> None:
    assert abs((today() - date.today()).days) <= 1  # noqa: DTZ011 - the machine's own day
