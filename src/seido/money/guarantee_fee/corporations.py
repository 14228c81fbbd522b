"""The credit guarantee corporations (信用保証協会) by name, however much of the name is given."""

from collections.abc import Mapping
from difflib import get_close_matches
from unicodedata import normalize

from seido.refusal import Problem, refuse
from seido.rules.words import Words

_NAMES = """
北海道 Hokkaido 青森 Aomori 岩手 Iwate 宮城 Miyagi 秋田 Akita 山形 Yamagata 福島 Fukushima
茨城 Ibaraki 栃木 Tochigi 群馬 Gunma 埼玉 Saitama 千葉 Chiba 東京 Tokyo 神奈川 Kanagawa
新潟 Niigata 富山 Toyama 石川 Ishikawa 福井 Fukui 山梨 Yamanashi 長野 Nagano 岐阜 Gifu
静岡 Shizuoka 愛知 Aichi 三重 Mie 滋賀 Shiga 京都 Kyoto 大阪 Osaka 兵庫 Hyogo 奈良 Nara
和歌山 Wakayama 鳥取 Tottori 島根 Shimane 岡山 Okayama 広島 Hiroshima 山口 Yamaguchi
徳島 Tokushima 香川 Kagawa 愛媛 Ehime 高知 Kochi 福岡 Fukuoka 佐賀 Saga 長崎 Nagasaki
熊本 Kumamoto 大分 Oita 宮崎 Miyazaki 鹿児島 Kagoshima 沖縄 Okinawa
横浜市 Yokohama 川崎市 Kawasaki 名古屋市 Nagoya 岐阜市 Gifu-City 大阪市 Osaka-City
"""
_WITHOUT_SUFFIX = ("北海道", "東京", "京都", "大阪")
"""Prefectures whose corporation's own name is printed without 県, 府 or 都."""


def _names() -> dict[str, Words]:
    words = _NAMES.split()
    names = {}
    for short, english in zip(words[::2], words[1::2], strict=True):
        bare = short.endswith("市") or short in _WITHOUT_SUFFIX
        names[short] = Words(f"{short}{'' if bare else '県'}信用保証協会", english)
    return names


CORPORATIONS: Mapping[str, Words] = _names()
"""Each corporation by its short name (山口, 横浜市): its full name, and its name in English.

大阪市 stands here for papers from before it became part of 大阪.
"""


def _accepted() -> dict[str, str]:
    accepted: dict[str, str] = {}
    for short, words in CORPORATIONS.items():
        endings = ("",) if short.endswith("市") else ("", "県", "府", "都")
        accepted |= {short + ending: short for ending in endings}
        accepted[words.en.lower()] = short
    return accepted | {"横浜": "横浜市", "川崎": "川崎市", "名古屋": "名古屋市"}


_ACCEPTED = _accepted()


def corporation_named(name: str) -> str:
    """Return the short name (山口) of the guarantee corporation that ``name`` names.

    Args:
        name: 山口, 山口県, 山口県信用保証協会, 山口県保証協会 or Yamaguchi.

    Raises:
        Refused: where no guarantee corporation bears that name; near ones are offered.
    """
    refuse((corporation_problem(name),))
    return _ACCEPTED[_plain(name)]


def corporation_problem(name: str) -> Problem | None:
    """Return what is wrong with a name; None where a guarantee corporation bears it."""
    plain = _plain(name)
    if plain in _ACCEPTED:
        return None
    near = [_ACCEPTED[close] for close in get_close_matches(plain, _ACCEPTED, n=3)] or ["山口"]
    offered = "、".join(f"「{short}」" for short in dict.fromkeys(near))
    return Problem(
        f"「{name}」という信用保証協会は見つかりません。{offered}のように書いてください",
        f"no guarantee corporation is called '{name}'; write such as {offered}",
    )


def _plain(name: str) -> str:
    folded = "".join(normalize("NFKC", name).split()).lower()
    return folded.removesuffix("保証協会").removesuffix("信用")
