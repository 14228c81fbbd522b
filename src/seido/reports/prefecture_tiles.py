"""Japan's prefectures as tiles of one size, each about where it lies."""

from collections.abc import Mapping
from types import MappingProxyType

from seido.facts.business.profile import prefecture

_LINES = (
    "· · · · · · · · · · · · hokkaido ·",
    "· · · · · · · · · · · · aomori ·",
    "· · · · · · · · · · · akita iwate ·",
    "· · · · · · · · · · · yamagata miyagi ·",
    "· · · · · · · · · ishikawa toyama niigata fukushima ·",
    "· · · · · · · · fukui gifu nagano gunma tochigi ibaraki",
    "· · · · shimane tottori hyogo kyoto shiga aichi yamanashi saitama tokyo chiba",
    "· · · yamaguchi hiroshima okayama · osaka nara mie shizuoka kanagawa · ·",
    "nagasaki saga fukuoka · · · · wakayama · · · · · ·",
    "· kumamoto oita · ehime kagawa · · · · · · · ·",
    "· kagoshima miyazaki · kochi tokushima · · · · · · · ·",
    "okinawa · · · · · · · · · · · · ·",
)

TILES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        code: (column, line)
        for line, text in enumerate(_LINES)
        for column, code in enumerate(text.split())
        if code != "·"
    }
)
"""By code the column, from the west, and the line, from the north."""

COLUMNS, LINES = len(_LINES[0].split()), len(_LINES)


def short_name(code: str) -> str:
    """Return a prefecture's name in Japanese as it stands on a map, without its rank."""
    name = prefecture.choices[code].ja
    return name if code == "hokkaido" else name[:-1]
