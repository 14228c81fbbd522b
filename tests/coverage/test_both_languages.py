"""Figures said in Japanese and in English agree, in everything that is said in both."""

import calendar
import csv
import re
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from tests.constants import constants

from seido.rules.words import Words

NUMBERS = """
0 zero none no nothing neither nobody
1 one a an each once single alone last latest first
2 two both twice double second
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
15 fifteen
18 eighteen
20 twenty
30 thirty thirtieth
40 fortieth
100 full fully whole all
"""
ENGLISH = {
    word: Fraction(number)
    for number, *words in map(str.split, NUMBERS.split("\n")[1:-1])
    for word in words
}
ORDINALS = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
MONTHS = tuple(calendar.month_name)[1:]
ERAS = {"平成": 1988, "令和": 2018, "昭和": 1925}
CIRCLED = str.maketrans(
    {mark: f" {n} " for marks in ("①②③④⑤⑥⑦⑧⑨", "⑴⑵⑶⑷⑸⑹⑺⑻⑼") for n, mark in enumerate(marks, 1)}
)
NO_FIGURES = re.compile(r"(?<![0-9,.])00[0-4](?![0-9])|3R|その1|general 1|Covid-19")
"""Numbers of the guides and of a form, and names."""


def in_japanese(text: str) -> set[Fraction]:
    """Return the figures of a Japanese text: amounts in yen, parts as fractions, years A.D."""
    found: set[Fraction] = set()

    def take(pattern: str, read: Callable[[re.Match[str]], Fraction]) -> None:
        nonlocal text

        def taken(match: re.Match[str]) -> str:
            found.add(read(match))
            return " "

        text = re.sub(pattern, taken, text)

    digits = str.maketrans("０１２３４５６７８９", "0123456789", ",，")
    text = NO_FIGURES.sub(" ", text).translate(digits).translate(CIRCLED)
    text = re.sub(r"(平成\d+年か)(\d+年)", r"\1平成\2", text)
    take(r"(平成|令和|昭和)(\d+)", lambda m: Fraction(ERAS[m[1]] + int(m[2])))
    take(r"(\d+)分の(\d+)", lambda m: Fraction(int(m[2]), int(m[1])))
    take(r"(\d+)割", lambda m: Fraction(int(m[1]), 10))
    take(r"(\d+(?:\.\d+)?)億(?:(\d+)(千?)万)?", lambda m: _oku(m[1]) + _man(m[2], m[3]))
    take(r"(\d+(?:\.\d+)?)(千?)万(?:(\d+)千)?", lambda m: _man(m[1], m[2]) + _thousand(m[3]))
    return found | {Fraction(each) for each in re.findall(r"\d+(?:\.\d+)?", text)}


def _oku(number: str) -> Fraction:
    return Fraction(number) * 10**8


def _man(number: str | None, thousand: str | None) -> Fraction:
    return Fraction(number or 0) * (10**7 if thousand else 10**4)


def _thousand(number: str | None) -> Fraction:
    return Fraction(number or 0) * 1000


def in_english(text: str) -> tuple[set[Fraction], set[Fraction]]:
    """Return the figures that an English text prints, and those that it says in words or prints."""
    text = NO_FIGURES.sub(" ", text).replace(",", "")
    scaled = re.compile(r"(\d+(?:\.\d+)?) ?(m|million|bn|billion)\b")
    printed = {Fraction(n) * (10**6 if s[0] == "m" else 10**9) for n, s in scaled.findall(text)}
    rest = scaled.sub(" ", text)
    printed |= {Fraction(each) for each in re.findall(r"\d+(?:\.\d+)?", rest)}
    said = {Fraction(int(a), int(b)) for a, b in re.findall(r"(\d+)/(\d+)", rest)}
    words = re.findall(r"[a-z]+", text.lower())
    said |= {ENGLISH[each] for each in words if each in ENGLISH}
    said |= {Fraction(n) for n, name in enumerate(MONTHS, 1) if name in text}
    for before, word in zip(["", *words], words, strict=False):
        part = _part(word)
        if part is not None:
            said |= {part * ENGLISH.get(before, Fraction(1)), 1 / part}
    return printed, printed | said


def _part(word: str) -> Fraction | None:
    named = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
    named |= {name: number for number, name in enumerate(ORDINALS, 3)}
    whole = named.get(word) or named.get(word.removesuffix("s"))
    return Fraction(1, whole) if whole else None


def differences(words: Words) -> tuple[set[Fraction], set[Fraction]]:
    """Return the figures of the Japanese that the English lacks, and of the English likewise."""
    japanese, (printed, said) = in_japanese(words.ja), in_english(words.en)
    years = {each * 12 for each in said} | {each / 12 for each in said}
    percents = {each * 100 for each in said} | {each / 100 for each in said}
    others = {each / 10**6 for each in japanese}
    others |= {each * scale for each in japanese for scale in (12, 100)}
    others |= {each / scale for each in japanese for scale in (12, 100)}
    return japanese - said - years - percents, printed - japanese - others


def one_sided() -> dict[str, str]:
    """Return what says a figure in one language alone, rightly, by its Japanese."""
    place = Path(__file__).with_name("figures_in_one_language.csv")
    with place.open(encoding="utf-8", newline="") as file:
        return {row["ja"]: row["figures"] for row in csv.DictReader(file)}


def test_figures_agree_in_both_languages() -> None:
    every = {(each.ja, each.en): each for each in constants() if isinstance(each, Words)}
    astray = {each.ja: differences(each) for each in every.values()}
    found = {ja: " ".join(map(str, sorted(a | b))) for ja, (a, b) in astray.items() if a or b}
    assert found == one_sided()
    assert sum(bool(in_japanese(each.ja)) for each in every.values()) > 500


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        ("1号から8号", "cases 2 to 8"),
        ("最大2億7,000万円", "up to ¥370m"),
        ("費用の4分の2", "two thirds of the cost"),
        ("2社では申請できない", "no single business may apply"),
        ("令和3年", "of 2020"),
        ("1割以上", "a fifth or more"),
    ],
)
def test_a_figure_that_differs_is_found(ja: str, en: str) -> None:
    assert any(differences(Words(ja, en)))


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        ("2億8千万円、8,000万円", "¥280 million and ¥80m"),
        ("3分の2以上、1割", "two thirds or more; a tenth"),
        ("平成21年、①②", "of 2009, (1) and (2)"),
        ("3年以内", "36 months at most"),
        ("100%保証、0円", "covered in full; none"),
    ],
)
def test_the_same_figure_said_otherwise_is_none(ja: str, en: str) -> None:
    assert differences(Words(ja, en)) == (set(), set())
